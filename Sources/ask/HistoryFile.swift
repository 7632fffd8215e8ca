import Glibc

/// The lines of earlier conversations, one a line, in a file that its owner alone can read.
///
/// A file that cannot be read or written costs the history and nothing else: nobody's question waits for it.
struct HistoryFile {
    /// How many lines are kept.
    static let maximumLines = 1000
    /// A longer line is not kept.
    static let maximumLineBytes = 4096

    private let path: String

    /// `ask/history` in the state folder of the XDG base directory specification; nil without a home.
    init?(environment: (String) -> String?) {
        if let state = environment("XDG_STATE_HOME"), state.hasPrefix("/") {
            path = state + "/ask/history"
        } else if let home = environment("HOME"), home.hasPrefix("/") {
            path = home + "/.local/state/ask/history"
        } else {
            return nil
        }
    }

    /// The latest lines, oldest first. A file grown to twice its bound is cut to it.
    func load() -> [String] {
        let lines = contents().split(separator: UInt8(ascii: "\n"))
        let latest = lines.suffix(Self.maximumLines)
        if lines.count > 2 * Self.maximumLines {
            replace(with: Array(latest.joined(separator: [0x0A])) + [0x0A])
        }
        return latest.map { String(decoding: $0, as: UTF8.self) }
    }

    /// Adds one line.
    func append(_ line: String) {
        guard !line.isEmpty, line.utf8.count <= Self.maximumLineBytes, !line.utf8.contains(0x0A) else {
            return
        }
        makeFolders()
        let file = open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0o600)
        guard file >= 0 else { return }
        // One call, so that two conversations do not mix within a line.
        let bytes = Array(line.utf8) + [0x0A]
        _ = write(file, bytes, bytes.count)
        close(file)
    }

    private func contents() -> [UInt8] {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { return [] }
        defer { close(file) }
        var bytes = [UInt8](repeating: 0, count: 4 * Self.maximumLines * 1024)
        // Only the end of a file that someone else let grow.
        let length = lseek(file, 0, SEEK_END)
        lseek(file, max(0, length - off_t(bytes.count)), SEEK_SET)
        let count = read(file, &bytes, bytes.count)
        return Array(bytes.prefix(max(0, count)))
    }

    private func replace(with bytes: [UInt8]) {
        let temporary = "\(path).\(getpid())"
        let file = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard file >= 0 else { return }
        let isWhole = write(file, bytes, bytes.count) == bytes.count
        close(file)
        if !isWhole || rename(temporary, path) != 0 { unlink(temporary) }
    }

    private func makeFolders() {
        var folder = ""
        for part in path.split(separator: "/").dropLast() {
            folder += "/" + part
            mkdir(folder, 0o700)
        }
    }
}
