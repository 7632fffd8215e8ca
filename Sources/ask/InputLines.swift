import Glibc

/// The lines of a descriptor, read as they come.
struct InputLines {
    /// A longer line is cut: no askd takes so much.
    static let maximumLineBytes = 1 << 20

    private let descriptor: Int32
    private var buffer: [UInt8] = []
    private var start = 0
    /// Whether everything was read; lines may still be waiting.
    private(set) var isAtEnd = false

    init(descriptor: Int32) { self.descriptor = descriptor }

    /// The next whole line without its end, or the last one, which may have none; nil when there is none yet.
    mutating func next() -> [UInt8]? {
        if let end = buffer[start...].firstIndex(of: UInt8(ascii: "\n")) {
            defer { start = end + 1 }
            return Array(buffer[start..<end])
        }
        guard isAtEnd || buffer.count - start > Self.maximumLineBytes, start < buffer.count else {
            return nil
        }
        defer { start = buffer.count }
        return Array(buffer[start...])
    }

    /// Whether nothing is left to be taken and nothing will come.
    var isExhausted: Bool { isAtEnd && start == buffer.count }

    /// Reads once, waiting if there is nothing yet.
    mutating func read() {
        buffer.removeFirst(start)
        start = 0
        let count = withUnsafeTemporaryAllocation(byteCount: 1 << 16, alignment: 1) { room in
            let count = Glibc.read(descriptor, room.baseAddress, room.count)
            if count > 0 { buffer += room[..<count] }
            return count
        }
        if count == 0 || count < 0 && errno != EINTR && errno != EAGAIN { isAtEnd = true }
    }
}
