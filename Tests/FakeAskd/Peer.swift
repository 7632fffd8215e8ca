import Sockets
import Synchronization

/// One connection of a `FakeAskd`, seen from the server's end.
public struct Peer: ~Copyable {
    private let descriptor: Descriptor
    private let unread = Mutex<[UInt8]>([])

    init(_ descriptor: consuming Descriptor) { self.descriptor = descriptor }

    /// The next line that the client sends, without its end; nil when it closes first, or sends none in ten seconds.
    public func line() -> String? {
        while true {
            if let line = takeLine() { return line }
            guard receive() else { return nil }
        }
    }

    /// Sends a text as it is.
    public func say(_ text: String) { say(Array(text.utf8)) }

    /// Sends bytes as they are, waiting where there is no room.
    public func say(_ bytes: [UInt8]) {
        var rest = bytes[...]
        while !rest.isEmpty {
            switch rest.withUnsafeBytes({ Socket.send(descriptor.number, $0) }) {
            case .bytes(let count): rest = rest.dropFirst(count)
            case .wouldBlock:
                guard (try? Socket.wait(descriptor.number, forReading: false, milliseconds: 10_000)) == true
                else { return }
            case .end, .failed: return
            }
        }
    }

    /// Answers the next `count` requests with what `reply` makes of each line; the id is put in.
    public func answer(_ count: Int, _ reply: (_ line: String) -> String = { _ in Peer.answered("Yes.") }) {
        for _ in 0..<count {
            guard let line = line() else { return }
            say(Peer.identified(reply(line), as: line) + "\n")
        }
    }

    /// Waits until the client closes.
    public func waitForClose() { while receive() {} }

    /// A reply that answers, without its id.
    public static func answered(_ answer: String) -> String {
        #"{"status":"answered","answer":"\#(answer)","confidence":0.9,"level":"sure","citations":[]}"#
    }

    /// The reply with the request's id as its first member.
    public static func identified(_ reply: String, as line: String) -> String {
        let digits = line.split(separator: #""id":"#).last?.prefix { $0.isNumber } ?? "0"
        return #"{"id":\#(digits),"# + reply.dropFirst()
    }

    private func takeLine() -> String? {
        unread.withLock { bytes in
            guard let end = bytes.firstIndex(of: 0x0A) else { return nil }
            defer { bytes.removeFirst(end + 1) }
            return String(decoding: bytes[..<end], as: UTF8.self)
        }
    }

    /// Reads once; false at the end.
    private func receive() -> Bool {
        guard (try? Socket.wait(descriptor.number, forReading: true, milliseconds: 10_000)) == true else {
            return false
        }
        return withUnsafeTemporaryAllocation(byteCount: 4096, alignment: 1) { room in
            switch Socket.receive(descriptor.number, into: room) {
            case .bytes(let count):
                unread.withLock { $0 += room[..<count] }
                return true
            case .wouldBlock: return true
            case .end, .failed: return false
            }
        }
    }
}
