/// Why a thesaurus could not be read, and in which of its lines.
public struct ThesaurusProblem: Error, Sendable, Hashable {
    /// Line of the file, from 1.
    public var line: Int
    /// What is wrong, as the rest of a sentence that begins with the file's name.
    public var reason: String

    public init(line: Int, reason: String) {
        self.line = line
        self.reason = reason
    }
}
