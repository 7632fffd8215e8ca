import Answering
import KnowledgeStore
import Retrieval

/// What a person reads who has only just connected.
enum Greeting {
    /// Two short lines: what can be asked about, and how to go on.
    static func lines(of generation: Generation) -> [String] {
        [subject(of: generation), "Type a question and Enter; /help lists the commands, /quit ends."]
    }

    /// `Ask me about "Why Khrushchev fell" and 2 other documents.`
    static func subject(of generation: Generation) -> String {
        let documents = generation.library.documents
        guard let first = documents.first else { return "There is nothing to ask about." }
        let title = "\"\(Phrases.clipped(first.title, to: 44))\""
        let others = documents.count - 1
        return others == 0
            ? "Ask me about \(title)."
            : "Ask me about \(title) and \(Phrases.count(others, "other document"))."
    }
}
