internal import Retrieval

/// The words of the system's own spelling list, which are right though no document holds them.
enum SystemWords {
    /// Where systems keep the list, one word a line.
    private static let path = "/usr/share/dict/words"
    /// A longer list is left alone, in bytes: the largest that is packaged has 7 MB.
    private static let maximumBytes = 16 << 20

    /// The list; empty on a system without one. Nothing but the correction of misspelt words rests on it.
    static func read() -> WordList {
        guard let file = try? FileDescriptor(Array(path.utf8) + [0], followsLink: true),
            let status = try? file.status(), status.kind == .file, status.bytes <= maximumBytes,
            let text = try? file.read(upTo: maximumBytes, expected: status.bytes)
        else { return WordList() }
        return WordList(text: text)
    }
}
