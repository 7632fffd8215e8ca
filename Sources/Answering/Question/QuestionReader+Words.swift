import Retrieval

/// The words of a question, each with its ids in the index.
extension QuestionReader {
    /// The words of a text; of a hyphenated one its parts unless the documents have the whole.
    func words(in text: String) -> [Question.Word] {
        var text = text
        return text.withUTF8 { text in
            var reading = Reading(text)
            var tokenizer = Tokenizer()
            tokenizer.tokenize(text) { folded, token in
                if reading.isFull { return }
                if token.traits.contains(.whole) {
                    join(&reading, folded, token)
                } else if reading.drafts.count == Self.maximumWords {
                    reading.isFull = true
                } else {
                    if !token.traits.contains(.joined) { reading.partStart = reading.drafts.count }
                    add(folded, token, to: &reading)
                    addContracted(folded, token, to: &reading)
                }
            }
            return reading.words
        }
    }

    /// Drops what askers say of themselves around what they ask.
    func leaveOutLeadIn(_ question: inout Question) {
        let words = question.words
        let asked = LeadIn.asked(
            question.plain, isAfterMark: { words[$0].traits.contains(.afterMark) },
            isContent: { !words[$0].isStopWord }, isName: { words[$0].traits.contains(.capitalised) })
        guard asked.count < words.count else { return }
        question.words = Array(words[asked])
        question.plain = Array(question.plain[asked])
    }

    /// A word whose bytes are not all there yet.
    private struct Draft {
        /// Places of the bytes.
        var folded = 0..<0
        var stem = 0..<0
        var token: Token
        var wordID: UInt32?
        var stemID: UInt32?
        var isStopWord: Bool
    }

    /// A text on its way to words: these share one array of bytes, for as many arrays would cost more than all else.
    private struct Reading {
        let text: UnsafeBufferPointer<UInt8>
        var bytes: [UInt8] = []
        var drafts: [Draft] = []
        /// Where the parts of a hyphenated word begin.
        var partStart = 0
        var isFull = false

        init(_ text: UnsafeBufferPointer<UInt8>) {
            self.text = text
            bytes.reserveCapacity(2 * text.count)
            drafts.reserveCapacity(min(16, text.count / 4 + 1))
        }

        /// Puts bytes behind the others; returns their places.
        mutating func keep(_ piece: UnsafeBufferPointer<UInt8>) -> Range<Int> {
            let start = bytes.count
            bytes.append(contentsOf: piece)
            return start..<bytes.count
        }

        var words: [Question.Word] {
            drafts.map { draft in
                let typed = UnsafeBufferPointer(rebasing: text[draft.token.start..<draft.token.end])
                return Question.Word(
                    folded: bytes[draft.folded], typed: String(decoding: typed, as: UTF8.self),
                    stem: bytes[draft.stem], wordID: draft.wordID, stemID: draft.stemID,
                    traits: draft.token.traits, isStopWord: draft.isStopWord)
            }
        }
    }

    /// A hyphenated word is looked for as a whole if the documents have it so, else by its parts.
    private func join(_ reading: inout Reading, _ folded: UnsafeBufferPointer<UInt8>, _ token: Token) {
        guard reading.partStart < reading.drafts.count else { return }
        let end = reading.drafts.count
        add(folded, token, to: &reading)
        if reading.drafts[end].stemID != nil {
            reading.drafts.removeSubrange(reading.partStart..<end)
        } else {
            reading.drafts.removeLast()
        }
    }

    /// "What's a summit": of what the question word was joined with, "is" is left.
    private func addContracted(
        _ folded: UnsafeBufferPointer<UInt8>, _ token: Token, to reading: inout Reading
    ) {
        guard token.traits.contains(.possessive),
            QuestionFrame.questionWords.contains(ShortWord(folded))
        else { return }
        var verb = Self.is
        verb.withUTF8 {
            add($0, Token(start: token.end, end: token.end, traits: []), to: &reading)
        }
    }
    private static let `is` = "is"

    private func add(_ folded: UnsafeBufferPointer<UInt8>, _ token: Token, to reading: inout Reading) {
        let (index, analyzer) = (library.index, library.analyzer)
        var draft = Draft(
            token: token, wordID: index.words.id(of: folded),
            isStopWord: analyzer.isStopWord(folded)
                && !(token.traits.contains(.allCapitals) && folded.count > 1))
        draft.folded = reading.keep(folded)
        // A word of the documents was stemmed when they were indexed.
        if let known = draft.wordID.map({ index.stemOfWord[Int($0)] }) {
            draft.stemID = known
            index.stems.withBytes(of: known) { draft.stem = reading.keep($0) }
        } else {
            analyzer.withStem(of: folded) { stem in
                draft.stemID = index.stems.id(of: stem)
                draft.stem = reading.keep(stem)
            }
        }
        reading.drafts.append(draft)
    }
}
