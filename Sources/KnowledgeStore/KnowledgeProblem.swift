/// One thing that is wrong with a Knowledge folder, and where.
public struct KnowledgeProblem: Sendable, Hashable, CustomStringConvertible {
    /// What sort of trouble it is, for the exit code.
    public enum Kind: Sendable, Hashable {
        /// The file was read and makes no sense: EX_DATAERR.
        case badData
        /// The file or folder is missing or may not be read: EX_NOINPUT.
        case noInput
    }

    public var kind: Kind
    /// The file or folder as the operator would name it.
    public var path: String
    /// Line in the file, from 1; nil when the file as a whole is meant.
    public var line: Int?
    /// The rest of a sentence that begins with the path: "is not UTF-8 or UTF-16".
    public var reason: String

    public init(_ kind: Kind = .badData, path: String, line: Int? = nil, reason: String) {
        self.kind = kind
        self.path = path
        self.line = line
        self.reason = reason
    }

    /// `notes/a.md:12: is not UTF-8 or UTF-16`
    public var description: String {
        if let line { "\(path):\(line): \(reason)" } else { "\(path): \(reason)" }
    }
}

/// Why no generation could be made of a Knowledge folder.
public struct KnowledgeError: Error, Sendable, CustomStringConvertible {
    /// At least one.
    public var problems: [KnowledgeProblem]

    public init(problems: [KnowledgeProblem]) {
        precondition(!problems.isEmpty, "an error names its problems")
        self.problems = problems
    }

    /// sysexits: 65 (EX_DATAERR) when a file makes no sense, 66 (EX_NOINPUT) when input is only missing.
    public var exitCode: Int32 { problems.contains { $0.kind == .badData } ? 65 : 66 }

    /// The first problem, and how many more there are.
    public var description: String {
        problems.count == 1 ? "\(problems[0])" : "\(problems[0]) (and \(problems.count - 1) more)"
    }
}
