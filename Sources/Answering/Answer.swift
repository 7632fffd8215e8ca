/// What the engine has to say to one question: whole sentences with their place, or that it does not know.
public struct Answer: Sendable {
    /// The three words confidence is told in.
    public enum Level: String, Sendable {
        case sure, likely, weak
    }

    /// One sentence of the documents, by number and in words.
    public struct Sentence: Sendable, Hashable {
        /// 0-based number of its document in the library.
        public var document: Int
        /// 0-based number of its passage in the document.
        public var passage: Int
        /// 0-based number of the sentence in its passage.
        public var sentence: Int
        public var text: String
        /// The ranking's score; comparable within one question only.
        public var score: Double

        public init(document: Int, passage: Int, sentence: Int, text: String, score: Double) {
            self.document = document
            self.passage = passage
            self.sentence = sentence
            self.text = text
            self.score = score
        }
    }

    /// A word of the question that was read as another.
    public struct Correction: Sendable, Hashable {
        /// As typed.
        public var typed: String
        /// Folded, as the index holds it.
        public var read: String
        /// As the documents write it, with capitals.
        public var shown: String

        public init(typed: String, read: String, shown: String) {
            self.typed = typed
            self.read = read
            self.shown = shown
        }
    }

    public var isAnswered: Bool
    /// The sentences shown, in reading order; empty when unanswered. A list's items are one sentence each.
    public var sentences: [Sentence] = []
    /// True when the sentences are items of a list or summary, to be shown one a line.
    public var isList = false
    /// Calibrated chance in 0...1 that the answer is right.
    public var confidence = 0.0
    /// Nil when unanswered.
    public var level: Level?
    /// Ranked sentences, best first, at most the limit asked for; also present when unanswered.
    public var ranked: [Sentence] = []
    public var corrections: [Correction] = []
    /// How a follow-up was understood ("khrushchev; why was he removed"); nil when it stood on its own.
    public var interpreted: String?
    /// Words of the question that stand nowhere in the documents, as typed.
    public var unmatched: [String] = []
    /// Questions the documents can answer, for when this one was not.
    public var suggestions: [String] = []
    /// What the nearest passage is about (its section or title), for when the question was not answered.
    public var nearestTopic: String?

    public init(isAnswered: Bool) { self.isAnswered = isAnswered }
}
