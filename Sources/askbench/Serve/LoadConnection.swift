import Sockets

/// One client connection of a load: what is to be sent, and which questions wait for their answers.
final class LoadConnection {
    let descriptor: Descriptor
    private var outbox: [UInt8] = []
    private var sentBytes = 0
    /// When the questions in flight were due, oldest first; the first `answered` of them have their answers.
    private var dueNanoseconds: [UInt64] = []
    private var answered = 0
    private var counter: ReplyCounter
    /// Whether the loop waits for room to write.
    var awaitsRoom = false
    /// Whether the loop's set has it.
    var isWatched = false

    init(_ descriptor: consuming Descriptor, _ spoken: LoadProtocol) {
        self.descriptor = descriptor
        counter = ReplyCounter(spoken)
    }

    var number: Int32 { descriptor.number }
    var hasOutput: Bool { sentBytes < outbox.count }
    var inFlight: Int { dueNanoseconds.count - answered }

    /// Queues a question that is due at a moment.
    func ask(_ request: [UInt8], due: UInt64) { request.withUnsafeBytes { ask($0, count: 1, due: due) } }

    /// Queues several questions, one behind another, that are due at a moment.
    func ask(_ requests: UnsafeRawBufferPointer, count: Int, due: UInt64) {
        outbox.append(contentsOf: requests)
        for _ in 0..<count { dueNanoseconds.append(due) }
    }

    /// Queues bytes that wait for no answer.
    func append(_ bytes: [UInt8]) { outbox += bytes }

    /// Sends what there is room for; false when the connection is gone.
    func flush() -> Bool {
        while hasOutput {
            let result = outbox.withUnsafeBytes {
                Socket.send(number, UnsafeRawBufferPointer(rebasing: $0[sentBytes...]))
            }
            switch result {
            case .bytes(let count): sentBytes += count
            case .wouldBlock: return true
            case .end, .failed: return false
            }
        }
        outbox.removeAll(keepingCapacity: true)
        sentBytes = 0
        return true
    }

    /// Takes what was received and returns when the questions that it answers were due. An answer to no question
    /// (a greeting) is passed over.
    func take(_ bytes: UnsafeRawBufferPointer) -> ArraySlice<UInt64> {
        let first = answered
        answered += min(counter.count(bytes), inFlight)
        defer { dropAnswered() }
        return dueNanoseconds[first..<answered]
    }

    /// Forgets answered questions now and then, so that the queue stays as short as what is in flight.
    private func dropAnswered() {
        guard answered > 256 || answered == dueNanoseconds.count else { return }
        dueNanoseconds.removeFirst(answered)
        answered = 0
    }
}
