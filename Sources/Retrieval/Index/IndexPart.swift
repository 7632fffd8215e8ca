/// A run of documents read and inverted, with numbers of its own from 0: what one thread of a build makes.
///
/// An index is made by `InvertedIndex(merging:)` of parts, which may be read at the same time.
public struct IndexPart: Sendable {
    /// What is counted for each word.
    struct WordTally: Sendable {
        var stem: UInt32
        var frequency: UInt32 = 0
        var capitalised: UInt32 = 0

        @inline(__always)
        mutating func add(isCapitalised: Bool) {
            frequency += 1
            capitalised += isCapitalised ? 1 : 0
        }
    }

    /// In how many units a stem stands, and the last one that was counted. All of it side by side, because one
    /// token touches all of it.
    struct StemTally: Sendable {
        var sentences: UInt32 = 0
        var passages: UInt32 = 0
        /// Numbers from 1, so that 0 is none.
        var lastSentence: UInt32 = 0
        var lastPassage: UInt32 = 0

        /// Counts the sentence and passage that a token stands in, each once.
        @inline(__always)
        mutating func add(sentence: UInt32, passage: UInt32) {
            guard sentence != lastSentence else { return }
            sentences += 1
            passages += passage == lastPassage ? 0 : 1
            lastSentence = sentence
            lastPassage = passage
        }
    }

    /// Stem ids of units that have lists but no place in the stream: headings, titles.
    struct Field: Sendable {
        var terms: [UInt32] = []
        var starts: [UInt32] = [0]

        mutating func endUnit() { starts.append(UInt32(terms.count)) }
    }

    private let analyzer: Analyzer
    private(set) var words = Vocabulary()
    private(set) var stems = Vocabulary()
    private(set) var wordTallies: [WordTally] = []
    private(set) var stemTallies: [StemTally] = []
    private(set) var tokens: [UInt32] = []
    private(set) var traits: [UInt8] = []
    private(set) var sentenceTokens: [UInt32] = [0]
    private(set) var passageSentences: [UInt32] = [0]
    private(set) var sectionPassages: [UInt32] = [0]
    private(set) var documentSections: [UInt32] = [0]
    private(set) var documentPassages: [UInt32] = [0]
    private(set) var headings = Field()
    private(set) var titles = Field()
    private(set) var passageLists = Inversion([], unitStarts: [0], termCount: 0)

    /// Reads documents in their order.
    public init(_ documents: ArraySlice<Document>, analyzer: Analyzer) {
        self.analyzer = analyzer
        reserve(textBytes: documents.reduce(0) { $0 + $1.text.count })
        var tokenizer = Tokenizer()
        for document in documents { add(document, &tokenizer) }
        count()
        invert()
    }

    /// Documents in at most `count` runs of about the same length in bytes; at least one run, which may be empty.
    public static func runs(of documents: [Document], count: Int) -> [Range<Int>] {
        let total = documents.reduce(0) { $0 + $1.text.count }
        var runs: [Range<Int>] = []
        var first = 0
        var bytes = 0
        for (number, document) in documents.enumerated() {
            bytes += document.text.count
            if runs.count + 1 < count, bytes * count >= total * (runs.count + 1) {
                runs.append(first..<number + 1)
                first = number + 1
            }
        }
        if first < documents.count || runs.isEmpty { runs.append(first..<documents.count) }
        return runs
    }

    /// English prose has a word for every six bytes; pages never written to cost nothing.
    private mutating func reserve(textBytes: Int) {
        tokens.reserveCapacity(textBytes / 5)
        traits.reserveCapacity(textBytes / 5)
    }

    private mutating func add(_ document: Document, _ tokenizer: inout Tokenizer) {
        addTitle(of: document, &tokenizer)
        addSections(of: document, &tokenizer)
        document.text.withUnsafeBufferPointer { text in
            for passage in document.passages.indices {
                for sentence in document.sentences(ofPassage: passage) {
                    let bytes = UnsafeBufferPointer(rebasing: text[document.bytes(ofSentence: sentence)])
                    addSentence(bytes, &tokenizer)
                }
                passageSentences.append(UInt32(sentenceTokens.count - 1))
            }
        }
        documentPassages.append(UInt32(passageSentences.count - 1))
    }

    /// A document's title field is its title and its name in words.
    private mutating func addTitle(of document: Document, _ tokenizer: inout Tokenizer) {
        titles.terms += stems(of: document.title, &tokenizer)
        titles.terms += stems(of: document.name, &tokenizer)
        titles.endUnit()
    }

    /// A section's field is its own heading and those above it, outermost first.
    private mutating func addSections(of document: Document, _ tokenizer: inout Tokenizer) {
        let firstPassage = Int(documentPassages[documentPassages.count - 1])
        var path: [(level: Int, stems: [UInt32])] = []
        let bare = [Section(heading: "", level: 0, firstPassage: 0)]
        let sections = document.sections.isEmpty ? bare : document.sections
        for (number, section) in sections.enumerated() {
            while let last = path.last, last.level >= section.level { path.removeLast() }
            path.append((section.level, stems(of: section.heading, &tokenizer)))
            for step in path { headings.terms += step.stems }
            headings.endUnit()
            let next =
                number + 1 < sections.count ? sections[number + 1].firstPassage : document.passages.count
            sectionPassages.append(UInt32(firstPassage + next))
        }
        documentSections.append(UInt32(sectionPassages.count - 1))
    }

    private mutating func addSentence(_ text: UnsafeBufferPointer<UInt8>, _ tokenizer: inout Tokenizer) {
        var seen: UInt8 = 0
        tokenizer.tokenize(text) { folded, token in
            tokens.append(word(folded))
            traits.append(token.traits.rawValue)
            seen |= token.traits.rawValue
        }
        // Only figures have such signs beside them.
        if seen & TokenTraits.numeric.rawValue != 0 {
            for implied in ImpliedWords.find(in: text) {
                tokens.append(implied.withUTF8Buffer { word($0) })
                traits.append(0)
            }
        }
        sentenceTokens.append(UInt32(tokens.count))
    }

    private mutating func stems(of text: String, _ tokenizer: inout Tokenizer) -> [UInt32] {
        var stems: [UInt32] = []
        var text = text
        text.withUTF8 { bytes in
            tokenizer.tokenize(bytes) { folded, _ in stems.append(wordTallies[Int(word(folded))].stem) }
        }
        return stems
    }

    /// The id of a word; a new word is stemmed here, once.
    private mutating func word(_ folded: UnsafeBufferPointer<UInt8>) -> UInt32 {
        let id = words.intern(folded)
        if Int(id) == wordTallies.count {
            var stem: UInt32 = 0
            analyzer.withStem(of: folded) { stem = stems.intern($0) }
            if Int(stem) == stemTallies.count { stemTallies.append(StemTally()) }
            wordTallies.append(WordTally(stem: stem))
        }
        return id
    }

    /// Counts words and stems in a walk of its own: beside reading, their tables would not fit the cache.
    private mutating func count() {
        wordTallies.withUnsafeMutableBufferPointer { words in
            stemTallies.withUnsafeMutableBufferPointer { stems in
                for passage in 0..<passageSentences.count - 1 {
                    for sentence in Int(passageSentences[passage])..<Int(passageSentences[passage + 1]) {
                        let places = Int(sentenceTokens[sentence])..<Int(sentenceTokens[sentence + 1])
                        for place in places {
                            let isCapitalised = traits[place] & TokenTraits.capitalised.rawValue != 0
                            let word = Int(tokens[place])
                            words[word].add(isCapitalised: isCapitalised && place > places.lowerBound)
                            stems[Int(words[word].stem)].add(
                                sentence: UInt32(sentence + 1), passage: UInt32(passage + 1))
                        }
                    }
                }
            }
        }
    }

    private mutating func invert() {
        passageLists = Inversion(
            tokens, unitStarts: passageSentences.map { sentenceTokens[Int($0)] },
            term: wordTallies.map(\.stem), termUnits: stemTallies.map(\.passages))
    }
}
