import AskServer
import KnowledgeStore

/// Tells the log what is wrong with documents: file, line and reason, one event each.
enum ProblemLog {
    /// A folder of ten thousand broken files must not drown the log; `--check` prints them all.
    private static let most = 20

    static func write(_ problems: [KnowledgeProblem], to logger: Logger, at level: LogLevel) {
        for problem in problems.prefix(most) { logger(level, "\(problem)") }
        if problems.count > most {
            logger(level, "and \(problems.count - most) more problems; see askd --check")
        }
    }
}

extension Generation {
    /// `2 documents, 61 passages, 190 sentences`, for the log and the service manager.
    var summary: String {
        func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }
        return [
            count(sizes.documents, "document"), count(sizes.passages, "passage"),
            count(sizes.sentences, "sentence"),
        ].joined(separator: ", ")
    }
}
