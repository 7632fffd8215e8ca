import Glibc

/// How far a long measurement has come: one line on standard error that is written over, on a terminal only.
struct Progress {
    private let isShown = isatty(STDERR_FILENO) == 1

    /// Says what is being done now.
    func show(_ text: String) {
        if isShown { Output.write("\r\u{1B}[K\(text)", to: STDERR_FILENO) }
    }

    /// Takes the line away.
    func clear() { show("") }
}
