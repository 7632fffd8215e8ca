/// Which sentence, passage, section and document holds which: all by number, all global.
extension InvertedIndex {
    public var documentCount: Int { documentPassages.count - 1 }
    public var sectionCount: Int { sectionPassages.count - 1 }
    public var passageCount: Int { passageSentences.count - 1 }
    public var sentenceCount: Int { sentenceTokens.count - 1 }

    /// The passages of a document.
    public func passages(ofDocument document: Int) -> Range<Int> { Self.range(document, documentPassages) }

    /// The sections of a document.
    public func sections(ofDocument document: Int) -> Range<Int> { Self.range(document, documentSections) }

    /// The passages of a section.
    public func passages(ofSection section: Int) -> Range<Int> { Self.range(section, sectionPassages) }

    /// The sentences of a passage.
    public func sentences(ofPassage passage: Int) -> Range<Int> { Self.range(passage, passageSentences) }

    /// The sentences of a document.
    public func sentences(ofDocument document: Int) -> Range<Int> {
        let passages = passages(ofDocument: document)
        return Int(passageSentences[passages.lowerBound])..<Int(passageSentences[passages.upperBound])
    }

    /// The places of a sentence's words in `tokens` and `traits`.
    public func tokens(ofSentence sentence: Int) -> Range<Int> { Self.range(sentence, sentenceTokens) }

    /// The places of a passage's words in `tokens` and `traits`.
    public func tokens(ofPassage passage: Int) -> Range<Int> {
        let sentences = sentences(ofPassage: passage)
        return Int(sentenceTokens[sentences.lowerBound])..<Int(sentenceTokens[sentences.upperBound])
    }

    /// The document that holds a passage. O(log documents).
    public func document(ofPassage passage: Int) -> Int { Self.owner(of: passage, documentPassages) }

    /// The document that holds a section. O(log documents).
    public func document(ofSection section: Int) -> Int { Self.owner(of: section, documentSections) }

    /// The section that holds a passage. O(log sections).
    public func section(ofPassage passage: Int) -> Int { Self.owner(of: passage, sectionPassages) }

    /// The passage that holds a sentence. O(log passages).
    public func passage(ofSentence sentence: Int) -> Int { Self.owner(of: sentence, passageSentences) }

    /// The stem of the word at a place of the stream.
    public func stem(at place: Int) -> UInt32 { stemOfWord[Int(tokens[place])] }

    /// What the word at a place of the stream looked like.
    public func traits(at place: Int) -> TokenTraits { TokenTraits(rawValue: traits[place]) }

    /// The bytes the index takes in memory.
    public var byteCount: Int {
        let perWord = stemOfWord.count + wordFrequencies.count + capitalisedFrequencies.count
        let offsets = sentenceTokens.count + passageSentences.count + sectionPassages.count
        let fewer = documentSections.count + documentPassages.count + sentenceFrequency.count
        let lists = passages.byteCount + headings.byteCount + titles.byteCount + documents.byteCount
        let stream = 4 * tokens.count + traits.count
        return words.byteCount + stems.byteCount + 4 * (perWord + offsets + fewer) + stream + lists
    }

    private static func range(_ unit: Int, _ starts: [UInt32]) -> Range<Int> {
        Int(starts[unit])..<Int(starts[unit + 1])
    }

    /// The last unit that starts at or before `member`: of several that start there all but the last are empty.
    private static func owner(of member: Int, _ starts: [UInt32]) -> Int {
        var low = 0
        var high = starts.count - 1
        precondition(member < Int(starts[high]), "a unit's number lies below the number of units")
        while high - low > 1 {
            let middle = (low + high) / 2
            if Int(starts[middle]) <= member { low = middle } else { high = middle }
        }
        return low
    }
}
