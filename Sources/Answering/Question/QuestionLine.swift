internal import Retrieval

/// A line cut into its questions.
///
/// A question ends at a question mark, at a sentence's end that another question or request follows, and before "and
/// who", "and did it". "Name them all." stays with the question that it speaks of; thanks, "please explain" and what
/// askers say of themselves are left out beside a question. Any other statement stays with the question after it, for it
/// tells what that one is about.
struct QuestionLine {
    /// The most questions a line is cut into; what follows stays in the last.
    static let maximumCount = 8
    /// Words looked at; what follows them stays in the last question.
    static let maximumWords = 256

    /// In order; empty when the line has no word.
    private(set) var questions: [String] = []

    private let bytes: [UInt8]
    private var words: [Word]

    private struct Word {
        /// Folded.
        var text: ShortWord
        var range: Range<Int>
        var endsSentence = false
        var endsQuestion = false
        var isCapitalised: Bool
    }

    init(_ line: String, _ analyzer: Analyzer) {
        bytes = Array(line.utf8)
        words = Self.words(of: line, analyzer)
        guard !words.isEmpty else { return }
        markEnds()
        var pieces = cut()
        fold(&pieces)
        questions = pieces.map(text)
    }

    /// What stands behind a question and says how it is to be answered: "Name them all.", "A summary, please."
    struct Wish {
        let start: String.Index
        let isForSummary: Bool
    }

    /// Nil where nothing like it stands.
    static func wish(endingIn question: String, _ analyzer: Analyzer) -> Wish? {
        guard let place = lastStop(in: question) else { return nil }
        let stop = question.utf8.index(question.startIndex, offsetBy: place)
        let words = words(of: String(question[stop...]), analyzer).map(\.text)
        guard QuestionFrame.isWish(words) else { return nil }
        return Wish(
            start: question.utf8.index(after: stop),
            isForSummary: words.contains(where: QuestionFrame.summaryWords.contains))
    }

    /// The last stop that more than stops and spaces follow.
    private static func lastStop(in text: String) -> Int? {
        var text = text
        return text.withUTF8 { text in
            text.lastIndex { !isStop($0) && $0 != 0x20 }.flatMap { text[..<$0].lastIndex(where: isStop) }
        }
    }

    /// `!`, `.` and `?`.
    static func isStop(_ byte: UInt8) -> Bool { byte == 0x21 || byte == 0x2E || byte == 0x3F }

    // MARK: Words

    private static func words(of line: String, _ analyzer: Analyzer) -> [Word] {
        analyzer.words(in: line).lazy.filter { !$0.token.traits.contains(.whole) }.prefix(maximumWords).map {
            Word(
                text: ShortWord($0.folded[...]), range: $0.token.start..<$0.token.end,
                isCapitalised: $0.token.traits.contains(.capitalised))
        }
    }

    /// Marks the words behind which a sentence ends: at every question mark, and else where the splitter says so.
    private mutating func markEnds() {
        for place in words.indices {
            let next = place + 1 < words.count ? words[place + 1].range.lowerBound : bytes.count
            words[place].endsQuestion = bytes[words[place].range.upperBound..<next].contains(0x3F)
        }
        var place = 0
        for sentence in SentenceSplitter.sentences(in: bytes) {
            while place + 1 < words.count, words[place + 1].range.upperBound <= sentence.upperBound {
                place += 1
            }
            words[place].endsSentence = true
        }
    }

    // MARK: Cutting

    private func cut() -> [Range<Int>] {
        var pieces: [Range<Int>] = []
        var start = 0
        for place in words.indices.dropFirst()
        where pieces.count < Self.maximumCount - 1 && begins(at: place, after: start) {
            pieces.append(start..<place)
            start = place
        }
        pieces.append(start..<words.count)
        return pieces
    }

    /// Whether a question begins at a word, one that began at `start` being over.
    private func begins(at place: Int, after start: Int) -> Bool {
        if words[place - 1].endsQuestion { return true }
        if words[place - 1].endsSentence { return opens(at: place) }
        return adds(at: place, to: start..<place)
    }

    /// Whether a word opens a question, a request, or thanks.
    private func opens(at place: Int) -> Bool {
        let word = words[place].text
        return QuestionFrame.questionWords.contains(word) || QuestionFrame.auxiliaries.contains(word)
            || QuestionFrame.openerStarts.contains(word) || QuestionFrame.listVerbs.contains(word)
            || QuestionFrame.telling.contains(word) || Self.mannerStarts.contains(word)
    }

    /// "…, and who replaced him", "… and did it work": another question, if what stands before asks something, too, and
    /// the question word is none that joins its own clause ("where he was born and where he died").
    private func adds(at place: Int, to before: Range<Int>) -> Bool {
        guard ["and", "but"].contains(words[place].text), place + 1 < words.count else { return false }
        let next = words[place + 1].text
        guard let first = before.first(where: { isContent($0) }),
            before[..<first].contains(where: { asks($0) })
        else { return false }
        if QuestionFrame.questionWords.contains(next) {
            return !before.dropFirst().contains { $0 > first && words[$0].text == next }
        }
        return QuestionFrame.auxiliaries.contains(next) && place + 2 < words.count
            && Self.subjects.contains(words[place + 2].text)
    }

    private func asks(_ place: Int) -> Bool {
        QuestionFrame.questionWords.contains(words[place].text)
            || QuestionFrame.auxiliaries.contains(words[place].text)
    }

    private func isContent(_ place: Int) -> Bool {
        !asks(place) && !Self.small.contains(words[place].text)
    }

    /// Beside those that a question may open with.
    private static let mannerStarts: WordSet = [
        "all", "be", "thanks", "thank", "thx", "cheers", "elaborate", "answer", "briefly",
    ]
    private static let subjects: WordSet = [
        "he", "she", "it", "they", "this", "that", "these", "those", "there",
    ]
    private static let small: WordSet = [
        "and", "but", "so", "please", "can", "you", "do", "know", "tell", "me", "it", "he", "she", "they",
        "the",
        "a", "an", "to", "explain", "say", "describe", "then",
    ]

    // MARK: Folding

    /// Joins wishes to the question before them and statements to the one after; drops thanks and what askers say of
    /// themselves.
    private func fold(_ pieces: inout [Range<Int>]) {
        guard pieces.count > 1 else { return }
        var kept: [Range<Int>] = []
        var statement: Int?
        for piece in pieces {
            if isManner(piece) {
                guard let last = kept.last, last.upperBound == piece.lowerBound, isWish(piece) else {
                    continue
                }
                kept[kept.count - 1] = last.lowerBound..<piece.upperBound
            } else if isOfSelf(piece) || isInterjection(piece) {
                continue
            } else if piece.upperBound < words.count, !isQuestion(piece) {
                statement = statement ?? piece.lowerBound
            } else {
                kept.append((statement ?? piece.lowerBound)..<piece.upperBound)
                statement = nil
            }
        }
        if let statement { kept.append(statement..<words.count) }
        pieces = kept.isEmpty ? [words.indices] : kept
    }

    private func isQuestion(_ piece: Range<Int>) -> Bool {
        words[piece.upperBound - 1].endsQuestion || piece.contains { asks($0) } || opens(at: piece.lowerBound)
    }

    /// "Thanks!", "Please explain briefly.", "Name them all."
    private func isManner(_ piece: Range<Int>) -> Bool {
        if words[piece.upperBound - 1].endsQuestion { return false }
        return piece.allSatisfy { QuestionFrame.mannerWords.contains(words[$0].text) }
            || piece.lowerBound > 0 && isWish(piece)
    }

    /// "Name them all.", "A summary, please."
    private func isWish(_ piece: Range<Int>) -> Bool { QuestionFrame.isWish(piece.map { words[$0].text }) }

    /// "I do not understand.", "We read of Cuba yesterday."
    private func isOfSelf(_ piece: Range<Int>) -> Bool {
        !words[piece.upperBound - 1].endsQuestion && Self.selves.contains(words[piece.lowerBound].text)
            && !piece.contains { QuestionFrame.questionWords.contains(words[$0].text) }
    }

    /// "Really?"
    private func isInterjection(_ piece: Range<Int>) -> Bool {
        piece.allSatisfy { Self.interjections.contains(words[$0].text) }
    }
    private static let interjections: WordSet = [
        "really", "seriously", "honestly", "truly", "indeed", "oh", "wow", "huh", "hm", "hmm", "yes", "no",
        "sure", "ah",
        "interesting", "right",
    ]

    private static let selves: WordSet = ["i", "im", "ive", "we", "my"]

    /// As typed, from the piece's first word to what stands before the next one's, without the space around.
    private func text(_ piece: Range<Int>) -> String {
        let start = piece.lowerBound == 0 ? 0 : words[piece.lowerBound].range.lowerBound
        let end = piece.upperBound == words.count ? bytes.count : words[piece.upperBound].range.lowerBound
        var text = bytes[start..<end]
        while text.first == 0x20 { text.removeFirst() }
        while text.last == 0x20 || text.last == 0x2C { text.removeLast() }
        return String(decoding: text, as: UTF8.self)
    }
}
