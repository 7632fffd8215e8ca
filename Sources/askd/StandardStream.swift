import Glibc

/// Standard output and standard error: one write(2) a text, so that lines of several threads never mix.
enum StandardStream: Int32, Sendable {
    case output = 1
    case error = 2

    /// Writes all of it; a reader that is gone is no error, as nobody is left to tell.
    func write(_ text: String) {
        let bytes = Array(text.utf8)
        bytes.withUnsafeBytes { buffer in
            var rest = buffer[...]
            while !rest.isEmpty {
                let count = Glibc.write(
                    rawValue, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
                if count < 0 && errno == EINTR { continue }
                if count <= 0 { return }
                rest = rest.dropFirst(count)
            }
        }
    }
}
