import FoundationEssentials
import Glibc

/// A folder that lives as long as the test that made it.
final class TemporaryFolder {
    let path: String

    init() throws {
        var template = Array("/tmp/askd-test.XXXXXX".utf8CString)
        guard let made = mkdtemp(&template) else {
            throw Timeout(description: "mkdtemp: \(String(cString: strerror(errno)))")
        }
        path = String(cString: made)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// Writes a file of the folder, replacing what it held.
    func write(_ text: String, to name: String) throws { try write(Array(text.utf8), to: name) }

    func write(_ bytes: [UInt8], to name: String) throws {
        let number = open("\(path)/\(name)", O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
        guard number >= 0 else {
            throw Timeout(description: "open \(name): \(String(cString: strerror(errno)))")
        }
        try ByteStream(owning: number).write(bytes)
    }

    func remove(_ name: String) { unlink("\(path)/\(name)") }

    /// A folder with two small documents that have nothing to do with each other.
    static func withTwoDocuments() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try folder.write(
            """
            # The lighthouse of Skarn

            ## Building

            The lighthouse of Skarn was built in 1871 by the engineer Ada Holm. It stands 42 metres high.

            ## Keepers

            The first keeper was Jonas Lind. He kept the light for 31 years because nobody else wanted the post.

            """, to: "skarn.md")
        try folder.write(
            """
            # Bread

            Rye bread needs a sourdough. The dough rests for twelve hours in a cool room.

            """, to: "bread.md")
        return folder
    }
}
