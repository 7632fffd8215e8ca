import Answering
import KnowledgeStore
import Retrieval
import Wire

/// A line that is only talk with askd itself: a greeting, thanks, doubt, which wants a kind word and no search.
enum Courtesy: Sendable {
    case greeting, thanks, assent, doubt, curiosity

    /// Nil unless the line consists of nothing but one of the usual phrases.
    init?(_ line: String) {
        guard line.utf8.count <= Self.maximumBytes, let phrase = Self.phrase(line) else { return nil }
        self = Self.kinds[Int(phrase)]
    }

    /// Longer lines are questions; the longest phrase is shorter.
    private static let maximumBytes = 40

    /// The number of the phrase that a line is but for case and whatever stands between the words.
    private static func phrase(_ line: String) -> UInt32? {
        var line = line
        return line.withUTF8 { line in
            withUnsafeTemporaryAllocation(of: UInt8.self, capacity: maximumBytes) { phrase in
                var count = 0
                var isInsideWord = false
                for byte in line {
                    defer { isInsideWord = isLetter(byte) }
                    guard isLetter(byte) else { continue }
                    if !isInsideWord, count > 0 {
                        phrase[count] = 0x20
                        count += 1
                    }
                    phrase[count] = byte | 0x20
                    count += 1
                }
                return numbers.id(of: UnsafeBufferPointer(rebasing: phrase[..<count]))
            }
        }
    }

    /// The reply: polite, and with what can be asked.
    func reply(from generation: Generation) -> Reply {
        let example = generation.engine.examples(1).first
        let offer = example.map { "You could ask: \"\($0)\"" } ?? "/topics shows what can be asked about."
        switch self {
        case .greeting: return .info(["Hello. \(Greeting.subject(of: generation)) \(offer)"])
        case .thanks: return .info(["You are welcome. \(offer)"])
        case .assent: return .info(["Good. \(offer)"])
        case .doubt:
            return .info([
                "I only repeat what the documents say. /more gives the next best sentence, /context what stands around "
                    + "the last one, /why tells how it was chosen."
            ])
        case .curiosity:
            return .info([
                "I answer from documents, in their own words. \(Greeting.subject(of: generation)) \(offer)"
            ])
        }
    }

    /// What people type, without punctuation; an apostrophe parts words here.
    private static let phrases: KeyValuePairs<Courtesy, [String]> = [
        .greeting: [
            "hello", "hello there", "hello askd", "hi", "hi there", "hey", "good morning", "good afternoon",
            "good evening", "good day", "greetings", "how are you",
        ],
        .thanks: [
            "thanks", "thank you", "thank you very much", "thanks a lot", "many thanks", "thx", "cheers",
            "ok thanks",
            "great thanks", "thank you so much", "thanks so much", "no thanks", "no thank you",
        ],
        .assent: [
            "ok", "okay", "i see", "good", "great", "nice", "perfect", "alright", "got it", "understood",
            "fine", "cool",
        ],
        .doubt: [
            "no", "wrong", "that is wrong", "that s wrong", "thats wrong", "you are wrong", "you re wrong",
            "that is not true", "that s not true", "that is not right", "that s not right", "not true",
            "are you sure",
            "really", "that is not what i asked", "that s not what i asked",
            "that does not answer my question",
            "that doesn t answer my question", "i do not understand", "i don t understand",
            "i dont understand",
        ],
        .curiosity: [
            "who are you", "what are you", "what can you do", "what do you do", "what do you know",
            "what do you think",
            "what can i ask", "what can i ask you", "what can you tell me", "what can you answer",
        ],
    ]

    /// The phrases by number, and what each is.
    private static let numbers = Vocabulary(phrases.flatMap { $0.value.map { Array($0.utf8) } })
    private static let kinds = phrases.flatMap { phrase in phrase.value.map { _ in phrase.key } }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || byte >= 0x80
    }
}
