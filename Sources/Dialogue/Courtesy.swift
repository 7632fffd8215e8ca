import Answering
import KnowledgeStore
import Wire

/// A line that is only manners: a greeting or thanks, which wants a kind word and no search.
enum Courtesy: Sendable {
    case greeting, thanks

    /// Nil unless the line consists of nothing but one of the usual phrases.
    init?(_ line: String) {
        guard line.utf8.count <= 40 else { return nil }
        let words = line.utf8.split { !Self.isLetter($0) }.map { $0.map { $0 | 0x20 } }
        let phrase = String(decoding: Array(words.joined(separator: [0x20])), as: UTF8.self)
        if Self.greetings.contains(phrase) {
            self = .greeting
        } else if Self.thankings.contains(phrase) {
            self = .thanks
        } else {
            return nil
        }
    }

    /// The reply: polite, and with what can be asked.
    func reply(from generation: Generation) -> Reply {
        let example = generation.engine.examples(1).first
        let offer = example.map { "You could ask: \"\($0)\"" } ?? "/topics shows what can be asked about."
        switch self {
        case .greeting: return .info(["Hello. \(Greeting.subject(of: generation)) \(offer)"])
        case .thanks: return .info(["You are welcome. \(offer)"])
        }
    }

    private static let greetings: Set<String> = [
        "hello", "hello there", "hello askd", "hi", "hi there", "hey", "good morning", "good afternoon",
        "good evening", "good day", "greetings",
    ]
    private static let thankings: Set<String> = [
        "thanks", "thank you", "thank you very much", "thanks a lot", "many thanks", "thx", "cheers",
    ]

    private static func isLetter(_ byte: UInt8) -> Bool {
        (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || byte >= 0x80
    }
}
