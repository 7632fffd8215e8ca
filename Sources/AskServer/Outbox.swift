internal import Sockets

/// Bytes that a client has not taken yet, in order. Empty, it owns no memory.
struct Outbox {
    private var bytes: [UInt8] = []
    /// How many of them are sent; a queue is far from 4 GiB long.
    private var sentCount: UInt32 = 0
    private var sent: Int {
        get { Int(sentCount) }
        set { sentCount = UInt32(newValue) }
    }

    var count: Int { bytes.count - sent }
    var isEmpty: Bool { count == 0 }

    /// Queues more. Sent bytes are dropped once they are the greater part, so that a queue that is never quite
    /// empty does not grow.
    mutating func append(_ more: UnsafeRawBufferPointer) {
        if sent > 0, sent >= bytes.count - sent {
            bytes.removeFirst(sent)
            sent = 0
        }
        bytes.append(contentsOf: more)
    }

    /// Sends as much as the peer has room for; returns the outcome of the last attempt.
    mutating func flush(to descriptor: Int32) -> (sentBytes: Int, result: IOResult) {
        guard !isEmpty else { return (0, .bytes(0)) }
        let result = bytes.withUnsafeBytes {
            Socket.send(descriptor, UnsafeRawBufferPointer(rebasing: $0[sent...]))
        }
        guard case .bytes(let count) = result else { return (0, result) }
        sent += count
        if isEmpty { clear() }
        return (count, result)
    }

    /// Gives all memory back.
    mutating func clear() {
        bytes = []
        sent = 0
    }
}
