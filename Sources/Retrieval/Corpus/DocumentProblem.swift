/// Why a file could not be read as a document, and where in it.
public struct DocumentProblem: Error, Sendable, Hashable {
    /// Line of the file, from 1; nil when the file as a whole is meant.
    public var line: Int?
    /// What is wrong, as the rest of a sentence that begins with the file's name: "is not UTF-8 or UTF-16".
    public var reason: String

    public init(line: Int? = nil, reason: String) {
        self.line = line
        self.reason = reason
    }
}
