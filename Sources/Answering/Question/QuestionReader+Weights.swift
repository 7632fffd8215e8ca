import Retrieval

/// Words of a question that say little for the form they have.
extension QuestionReader {
    /// "The message E02": what says of what kind a code is that the documents have.
    static func isKindOfCode(_ place: Int, of question: Question) -> Bool {
        guard let code = question.words[safely: place + 1], code.stemID != nil,
            code.traits.contains(.numeric),
            !question.words[place].traits.contains(.capitalised)
        else { return false }
        return code.folded.contains { $0 &- 0x61 < 26 }
    }

    /// "Exclusively", "eventually": what only says how something was done, where the documents do not have it.
    static func isAdverb(_ word: Question.Word) -> Bool {
        word.stemID == nil && word.folded.count >= adverbBytes
            && word.folded.suffix(2).elementsEqual("ly".utf8)
    }
    private static let adverbBytes = 7
}
