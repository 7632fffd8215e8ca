import Retrieval

/// Mistyped words, read as what they were meant to be.
extension QuestionReader {
    /// Reads a mistyped question word among the first ones ("wen", "wich") as the only one that it can have been, in a
    /// question that has none.
    func repairQuestionWord(_ words: inout [Question.Word]) {
        let asks = words.contains {
            QuestionFrame.questionWords.contains(String(decoding: $0.folded, as: UTF8.self))
        }
        guard !asks else { return }
        for place in words.indices.prefix(Self.opening) {
            let word = words[place]
            guard word.folded.count > 2, !word.isStopWord, word.stemID == nil,
                !library.speller.isKnown(word.folded),
                !library.thesaurus.hasAlternatives(toStems: [word.stem][...]),
                let meant = EditDistance.nearest(
                    to: String(decoding: word.folded, as: UTF8.self), in: QuestionFrame.fullQuestionWords,
                    within: 1)
            else { continue }
            words[place].folded = Array(meant.utf8)
            words[place].isStopWord = true
            words[place].correction = Answer.Correction(typed: word.typed, read: meant, shown: meant)
            return
        }
    }

    /// Reads words that neither the documents nor the thesaurus know as the nearest that the documents have.
    func correct(_ question: inout Question) {
        for place in question.words.indices where question.words[place].stemID == nil {
            let word = question.words[place]
            guard !word.isStopWord, !word.isFrame,
                !library.thesaurus.hasAlternatives(toStems: [word.stem][...]),
                let correction = library.speller.correction(of: word.folded)
            else { continue }
            let stem = library.analyzer.stem(of: correction.bytes)
            guard let stemID = library.index.textStem(stem) else { continue }
            let shown = library.index.shown(correction.word)
            question.words[place].stem = stem
            question.words[place].stemID = stemID
            question.words[place].wordID = correction.word
            question.words[place].folded = correction.bytes
            question.words[place].correction = Answer.Correction(
                typed: word.typed, read: String(decoding: correction.bytes, as: UTF8.self), shown: shown)
        }
    }
}
