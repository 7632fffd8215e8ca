/// What goes back for one request; written as text for people or as one JSON object for programs.
public struct Reply: Sendable {
    public enum Status: String, Sendable {
        case answered, unanswered, info, error
    }

    /// Where an answer stands.
    public struct Citation: Sendable, Hashable {
        public var document: String
        public var title: String
        public var section: String
        /// From 1, counted in the document.
        public var passage: Int
        /// Lines of the file, from 1.
        public var lines: ClosedRange<Int>

        public init(document: String, title: String, section: String, passage: Int, lines: ClosedRange<Int>) {
            self.document = document
            self.title = title
            self.section = section
            self.passage = passage
            self.lines = lines
        }
    }

    /// One ranked sentence.
    public struct Result: Sendable, Hashable {
        public var document: String
        /// From 1, counted in the document.
        public var passage: Int
        /// From 1, counted in the passage.
        public var sentence: Int
        public var text: String
        public var score: Double

        public init(document: String, passage: Int, sentence: Int, text: String, score: Double) {
            self.document = document
            self.passage = passage
            self.sentence = sentence
            self.text = text
            self.score = score
        }
    }

    /// A word that was read as another.
    public struct Correction: Sendable, Hashable {
        public var typed: String
        /// Folded, as the index holds it: the JSON value.
        public var read: String
        /// As the documents write it: shown to people.
        public var shown: String

        public init(typed: String, read: String, shown: String) {
            self.typed = typed
            self.read = read
            self.shown = shown
        }
    }

    /// What was wrong with a request.
    public struct Fault: Sendable, Hashable {
        /// One word a program can switch on: `bad-json`, `bad-type`, `unknown-command`, `line-too-long`, `busy` …
        public var code: String
        public var message: String
        /// Byte offset in the line, from 0, where there is one.
        public var position: Int?

        public init(code: String, message: String, position: Int? = nil) {
            self.code = code
            self.message = message
            self.position = position
        }
    }

    /// What the session is to do besides writing the reply.
    public enum Effect: Sendable, Hashable {
        case none
        /// Close once the reply is written.
        case close
        /// Wrap text at this column from now on; 0 for never.
        case setWidth(Int)
    }

    public var status: Status
    public var id: RequestID?
    /// One to three whole sentences, or the items of a list, one a line; nil unless answered.
    public var answer: String?
    /// Calibrated chance in 0...1 that the answer is right.
    public var confidence: Double?
    /// `sure`, `likely` or `weak`; nil unless answered.
    public var level: String?
    public var citations: [Citation] = []
    public var results: [Result] = []
    public var corrections: [Correction] = []
    /// How a follow-up was understood, in words; nil when it stood on its own.
    public var interpreted: String?
    public var unmatched: [String] = []
    public var suggestions: [String] = []
    public var generation = 0
    public var micros = 0
    /// The name of the command an `info` reply answers.
    public var command: String?
    /// What a person reads instead of an answer: the body of `info`, or what an unanswered question gets told.
    /// No line holds a line end.
    public var lines: [String] = []
    public var fault: Fault?
    public var effect: Effect = .none
    /// Set when the same line may get this reply again, as long as the generation is the same.
    public var memento: (any Memento)?

    public init(status: Status) { self.status = status }
}
