/// Where every word stands: one stream of all words in text order, and lists of the units that hold each stem.
///
/// Numbers are global: sentence, passage and section 0 are the first document's first, and counting goes on
/// through all documents. A word's place in the stream is its position; sentences, passages and documents are
/// ranges of places, so nearness and phrases are read off the stream. Headings and titles have lists, no places.
///
/// Immutable. A class because it is handed on for every question: a copy of its thirty arrays would take longer
/// than many a search.
public final class InvertedIndex: Sendable {
    /// Folded words as they stand in the text, headings and titles.
    public let words: Vocabulary
    /// The stems of those words.
    public let stems: Vocabulary
    /// Word id → stem id.
    public let stemOfWord: [UInt32]
    /// Word id → how often it stands in the text.
    public let wordFrequencies: [UInt32]
    /// Word id → how often it stands with a capital, the first words of sentences not counted: names show here.
    public let capitalisedFrequencies: [UInt32]

    /// Word id of every token, in text order, of all documents.
    public let tokens: [UInt32]
    /// `TokenTraits.rawValue` of every token.
    public let traits: [UInt8]
    /// Sentence → its first token; and at the end the number of tokens.
    public let sentenceTokens: [UInt32]
    /// Passage → its first sentence; and at the end the number of sentences.
    public let passageSentences: [UInt32]
    /// Section → its first passage; and at the end the number of passages.
    public let sectionPassages: [UInt32]
    /// Document → its first section; and at the end the number of sections.
    public let documentSections: [UInt32]
    /// Document → its first passage; and at the end the number of passages.
    public let documentPassages: [UInt32]

    /// Stems over passages, stop words among them.
    public let passages: PostingLists
    /// Stems over sections: words of the section's heading and of the headings above it.
    public let headings: PostingLists
    /// Stems over documents: words of the title and of the name.
    public let titles: PostingLists
    /// Stems over the whole text of documents.
    public let documents: PostingLists
    /// Stem id → how many sentences hold it.
    public let sentenceFrequency: [UInt32]

    /// Indexes documents in the order given; document, section and passage numbers follow it.
    public convenience init(documents: [Document], analyzer: Analyzer) {
        self.init(merging: [IndexPart(documents[...], analyzer: analyzer)])
    }

    /// Makes one index of at least one part, given in the order of the documents.
    ///
    /// The index is the same however the documents were cut into parts.
    /// - Parameter beside: Gives a function for the lists that it is to make, and may make them meanwhile.
    public init(
        merging parts: [IndexPart],
        beside: (_ make: @escaping @Sendable () -> PostingLists) -> () -> PostingLists = { $0 }
    ) {
        let merge = IndexMerge(parts)
        let sentenceTokens = merge.offsets(\.sentenceTokens)
        let documentPassages = merge.offsets(\.documentPassages)
        passageSentences = merge.offsets(\.passageSentences)
        let passageTokens = passageSentences.map { sentenceTokens[Int($0)] }
        let passageLists = merge.passageLists()
        let documents = beside {
            PostingLists(
                Inversion(passageLists, groupStarts: documentPassages),
                lengths: PostingLists.lengths(documentPassages.map { passageTokens[Int($0)] }))
        }
        (self.sentenceTokens, self.documentPassages) = (sentenceTokens, documentPassages)
        words = merge.words
        stems = merge.stems
        stemOfWord = merge.stemOfWord
        wordFrequencies = merge.wordTally(\.frequency)
        capitalisedFrequencies = merge.wordTally(\.capitalised)
        tokens = merge.tokens()
        traits = merge.traits()
        sectionPassages = merge.offsets(\.sectionPassages)
        documentSections = merge.offsets(\.documentSections)
        sentenceFrequency = merge.sentenceFrequency()
        passages = PostingLists(passageLists, lengths: PostingLists.lengths(passageTokens))
        headings = PostingLists(
            terms: merge.terms(\.headings), starts: merge.offsets(\.headings.starts), termCount: stems.count)
        titles = PostingLists(
            terms: merge.terms(\.titles), starts: merge.offsets(\.titles.starts), termCount: stems.count)
        self.documents = documents()
    }
}
