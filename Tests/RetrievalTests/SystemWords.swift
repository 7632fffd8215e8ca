import Glibc

/// The system's English word list (Debian's package wamerican), where it is installed.
enum SystemWords {
    /// Its bytes; nil when there is none.
    static let text: [UInt8]? = {
        let descriptor = open("/usr/share/dict/words", O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var text: [UInt8] = []
        var block = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = read(descriptor, &block, block.count)
            guard count > 0 else { return count == 0 ? text : nil }
            text += block[..<count]
        }
    }()
}
