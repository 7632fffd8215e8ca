import Retrieval

/// A list as the document has it: a sentence that ends in a colon, "Its provisions were these:", and the items behind it.
struct Introduction {
    /// Sentences looked at before an item for the one that introduces it.
    static let reach = 20
    /// Fewer items are no list.
    static let fewestItems = 2
    /// How much of a question's mass the introduction, its heading and the title hold at least for the list to be what it
    /// asks for.
    static let leastShare: Float = 0.5

    let library: Library
    private var index: InvertedIndex { library.index }

    /// The introduction and the items of the list that a global sentence introduces or is an item of; nil when there is none.
    ///
    /// The items stand behind it in its passage, or make the next passage of its section where it is the last sentence.
    func list(with sentence: Int) -> Range<Int>? {
        let passage = index.passage(ofSentence: sentence)
        let sentences = index.sentences(ofPassage: passage)
        let before = (sentence - Self.reach..<sentence + 1).clamped(to: sentences)
        if let first = before.last(where: introduces) {
            let end = first == sentences.upperBound - 1 ? end(ofPassageBehind: passage) : sentences.upperBound
            return end.flatMap { $0 - first > Self.fewestItems ? first..<$0 : nil }
        }
        guard let last = lastSentence(before: passage), introduces(last),
            sentences.count >= Self.fewestItems
        else { return nil }
        return last..<sentences.upperBound
    }

    /// The end of the next passage of the same section; nil when there is none.
    private func end(ofPassageBehind passage: Int) -> Int? {
        let section = index.passages(ofSection: index.section(ofPassage: passage))
        return section.contains(passage + 1) ? index.sentences(ofPassage: passage + 1).upperBound : nil
    }

    /// The last sentence of the passage before one in its section.
    private func lastSentence(before passage: Int) -> Int? {
        let section = index.passages(ofSection: index.section(ofPassage: passage))
        return section.contains(passage - 1) ? index.sentences(ofPassage: passage - 1).last : nil
    }

    /// The same where the sentence is the introduction itself.
    func list(introducedBy sentence: Int) -> Range<Int>? {
        list(with: sentence).flatMap { $0.lowerBound == sentence ? $0 : nil }
    }

    private func introduces(_ sentence: Int) -> Bool {
        let document = index.document(ofPassage: index.passage(ofSentence: sentence))
        let local = sentence - index.sentences(ofDocument: document).lowerBound
        let last = library.lastByte(ofSentence: local, ofDocument: document)
        return last == UInt8(ascii: ":") || isLetter(last) && isOpen(sentence)
    }

    /// "In the app you can": whether a sentence that no mark ends is the last of its passage, and its last word one that something
    /// must follow.
    private func isOpen(_ sentence: Int) -> Bool {
        let passage = index.sentences(ofPassage: index.passage(ofSentence: sentence))
        guard sentence == passage.upperBound - 1, let last = index.tokens(ofSentence: sentence).last else {
            return false
        }
        return Self.openEnds.contains(index.words.bytes(of: index.tokens[last]))
    }

    private func isLetter(_ byte: UInt8?) -> Bool { byte.map { ($0 | 0x20) &- 0x61 < 26 } ?? false }

    private static let openEnds = QuestionFrame.auxiliaries.union(QuestionFrame.prepositions).union([
        "must", "should", "may", "need", "needs", "include", "includes", "contain", "contains", "require",
        "requires",
        "offer", "offers", "following", "follows", "the", "a", "not",
    ])
}
