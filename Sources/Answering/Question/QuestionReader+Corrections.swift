import Retrieval

/// Mistyped words, read as what they were meant to be.
extension QuestionReader {
    /// Reads a mistyped question word among the first ones ("wen", "wich") as the only one that it can have been, in a
    /// question that has none; likewise the verb of a command ("lsit the", "decribe how") that begins it.
    func repairQuestionWord(_ question: inout Question) {
        guard !question.plain.contains(where: QuestionFrame.questionWords.contains) else {
            return repairCommand(&question)
        }
        for place in question.words.indices.prefix(Self.opening) {
            // A wen is a cyst, but none that did anything.
            let isAsking = question.plain[safely: place + 1].map(QuestionFrame.auxiliaries.contains) ?? false
            let word = question.words[place].folded
            guard word.count > 2, isStrange(question.words[place], isAsking: isAsking && place == 0),
                let meant = Self.nearest(to: word, in: QuestionFrame.fullQuestionWords)
            else { continue }
            return ask(meant, at: place, &question)
        }
        repairCommand(&question)
    }

    private func repairCommand(_ question: inout Question) {
        guard let first = question.words.first, let next = question.plain[safely: 1],
            QuestionFrame.afterCommand.contains(next), isStrange(first, isAsking: false),
            let meant = Self.nearest(to: first.folded, in: QuestionFrame.commands)
        else { return }
        ask(meant, at: 0, &question)
        question.words[0].isStopWord = isStopWord(Array(meant.utf8))
    }

    /// Whether neither the documents nor anybody else knows a word; where it stands like a question word, not the documents
    /// alone.
    private func isStrange(_ word: Question.Word, isAsking: Bool) -> Bool {
        if isAsking { return !word.isStopWord && word.wordID == nil }
        return !word.isStopWord && word.stemID == nil && !library.speller.isKnown(Array(word.folded))
            && !synonyms.hasAlternatives(toStem: word.stem)
    }

    private static func nearest(to word: ArraySlice<UInt8>, in words: [String]) -> String? {
        EditDistance.nearest(to: String(decoding: word, as: UTF8.self), in: words, within: 1)
    }

    private func ask(_ meant: String, at place: Int, _ question: inout Question) {
        question.words[place].folded = Array(meant.utf8)[...]
        question.plain[place] = ShortWord(meant)
        question.words[place].isStopWord = true
        question.correct(place, as: meant, shown: meant)
    }

    /// Reads words that neither the documents nor the thesaurus know as the nearest that the documents have or, where
    /// an everyday word is nearer, as that: it is then looked for itself or by its synonyms.
    func correct(_ question: inout Question) {
        for place in question.words.indices where question.words[place].stemID == nil {
            let word = question.words[place]
            guard !word.isStopWord, !word.isFrame, !isEveryday(word),
                let correction = correction(of: Array(word.folded))
            else { continue }
            question.words[place].stem = correction.stem[...]
            question.words[place].stemID = library.index.textStem(correction.stem)
            question.words[place].wordID = correction.wordID
            question.words[place].folded = correction.bytes[...]
            question.words[place].isStopWord = isStopWord(correction.bytes)
            let read = String(decoding: correction.bytes, as: UTF8.self)
            question.plain[place] = ShortWord(correction.bytes[...])
            question.correct(place, as: read, shown: correction.wordID.map(library.index.shown) ?? read)
        }
    }

    /// Whether nothing is looked for by a word: any other that may be meant goes before it.
    private func isStopWord(_ word: [UInt8]) -> Bool {
        word.withUnsafeBufferPointer { library.analyzer.isStopWord($0) }
    }

    private func isEveryday(_ word: Question.Word) -> Bool {
        synonyms.hasAlternatives(toStem: word.stem) || CommonWords.contains(stem: word.stem)
            || LightWords.contains(word.folded)
    }

    private struct Reading {
        var bytes: [UInt8]
        var stem: [UInt8]
        /// The documents' word; nil for an everyday one that they lack.
        var wordID: UInt32?
    }

    private func correction(of word: [UInt8]) -> Reading? {
        let own = library.speller.correction(of: word).flatMap { correction in
            Self.mayBegin(word, as: correction.bytes)
                ? reading(of: correction.bytes, correction.word).map { ($0, correction.distance) } : nil
        }
        if let own, own.1 <= 1, !isStopWord(own.0.bytes) { return own.0 }
        guard let correction = everyday().correction(of: word), correction.distance == 1,
            correction.bytes.first == word.first
        else { return own?.0 }
        return reading(of: correction.bytes, library.index.words.id(of: correction.bytes)) ?? own?.0
    }

    /// Whoever means a short word has its first letter right: "Raul" is not Paul, nor an outcry the USSR.
    private static func mayBegin(_ word: [UInt8], as other: [UInt8]) -> Bool {
        word.first == other.first || other.count > longestShortWord
    }

    private static let longestShortWord = 4

    /// A word as it will be looked for; nil when neither it nor a synonym can lead anywhere.
    private func reading(of bytes: [UInt8], _ wordID: UInt32?) -> Reading? {
        let stem = library.analyzer.stem(of: bytes)
        guard
            library.index.textStem(stem) != nil || synonyms.hasAlternatives(toStem: stem[...])
        else { return nil }
        return Reading(bytes: bytes, stem: stem, wordID: wordID)
    }
}
