import Glibc
import Wire

/// Writes to standard output and standard error, unbuffered.
enum Output {
    /// Writes all of the bytes, waiting where the reader is slow. Exits quietly when nobody reads any more.
    static func write(_ bytes: [UInt8], to descriptor: Int32 = STDOUT_FILENO) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count > 0 {
                rest = rest.dropFirst(count)
            } else if errno == EAGAIN {
                var entry = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
                poll(&entry, 1, -1)
            } else if errno != EINTR {
                return
            }
        }
    }

    /// Writes one line to standard error, in the program's name; what would move a cursor is left out.
    static func complain(_ message: String) {
        var bytes: [UInt8] = []
        ReplyEncoder(width: 0).append(lines: ["ask: \(message)"], to: &bytes)
        write(bytes, to: STDERR_FILENO)
    }
}
