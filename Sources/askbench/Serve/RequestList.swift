import FoundationEssentials

/// The questions that a load asks, from a file or none.
enum RequestList {
    /// Each question as a request of the protocol.
    ///
    /// A `.tsv` or `.jsonl` file holds judged questions, of which those that stand alone are asked; any other file one
    /// question a line. Protocols that ask for a key take none.
    static func read(_ path: String?, for spoken: LoadProtocol) throws(BenchError) -> [[UInt8]] {
        guard spoken.takesQuestions else { return [spoken.request("")] }
        guard let path else {
            throw .usage("The protocol '\(spoken.rawValue)' needs --questions, a file of what to ask.")
        }
        let questions = try questions(path)
        guard !questions.isEmpty else { throw .badData("\(path) holds no question") }
        return questions.map(spoken.request)
    }

    private static func questions(_ path: String) throws(BenchError) -> [String] {
        if path.hasSuffix(".tsv") || path.hasSuffix(".jsonl") {
            return try QuestionFile.read(path: path)
                .filter { $0.isAnswerable && $0.dialogue.isEmpty && $0.history.isEmpty }.map(\.question)
        }
        guard let data = try? Data(contentsOf: URL(filePath: path)) else {
            throw .noInput("cannot read questions from \(path)")
        }
        return String(decoding: data, as: UTF8.self).split(whereSeparator: \.isNewline).map(String.init)
    }
}
