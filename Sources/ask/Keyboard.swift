import Glibc
import Synchronization

/// Standard input when it is a terminal: characters and lines, and the user's ^C, which ends neither silently.
///
/// Within `holdingInterrupts` SIGINT is let in only while a key is waited for, so that none is lost between a look and
/// a wait, and none ends the program while the line editor holds the terminal.
enum Keyboard {
    private static let interrupted = Atomic<Bool>(false)

    /// Whether ^C was pressed during the latest `holdingInterrupts`.
    static var wasInterrupted: Bool { interrupted.load(ordering: .relaxed) }

    /// The next character, whole, as its Unicode number; -1 at the end of input and after ^C.
    static func character() -> Int32 {
        guard waitForInput(), let lead = byte() else { return -1 }
        var bytes = [lead]
        let length = lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
        while bytes.count < length, let next = byte() { bytes.append(next) }
        let scalars = String(decoding: bytes, as: UTF8.self).unicodeScalars
        return scalars.first.map { Int32($0.value) } ?? -1
    }

    /// A line that the terminal itself lets the user edit, without its end; nil at the end of input and after ^C.
    static func line() -> [UInt8]? {
        var line: [UInt8] = []
        while waitForInput(), let next = byte() {
            if next == UInt8(ascii: "\n") { return line }
            line.append(next)
        }
        return line.isEmpty || wasInterrupted ? nil : line
    }

    private static func byte() -> UInt8? {
        var byte: UInt8 = 0
        return read(STDIN_FILENO, &byte, 1) == 1 ? byte : nil
    }

    /// Does something while SIGINT waits: `body` learns of it where it asks for a character or a line.
    static func holdingInterrupts<Value>(_ body: () -> Value) -> Value {
        interrupted.store(false, ordering: .relaxed)
        var held = sigset_t()
        sigemptyset(&held)
        sigaddset(&held, SIGINT)
        var before = sigset_t()
        sigprocmask(SIG_BLOCK, &held, &before)
        defer { sigprocmask(SIG_SETMASK, &before, nil) }
        return body()
    }

    /// Waits until a byte can be read; false after ^C.
    private static func waitForInput() -> Bool {
        var action = sigaction()
        action.__sigaction_handler.sa_handler = { _ in }
        var earlier = sigaction()
        sigaction(SIGINT, &action, &earlier)
        defer { sigaction(SIGINT, &earlier, nil) }
        // Whoever started this program may have left SIGINT blocked, too.
        var waiting = sigset_t()
        sigprocmask(SIG_BLOCK, nil, &waiting)
        sigdelset(&waiting, SIGINT)
        var inputs = fd_set()
        inputs.__fds_bits.0 = 1 << STDIN_FILENO
        let count = pselect(STDIN_FILENO + 1, &inputs, nil, nil, nil, &waiting)
        if count < 0, errno == EINTR { interrupted.store(true, ordering: .relaxed) }
        return !wasInterrupted
    }
}
