/// How long an honest client waits for its answers while others do their worst.
struct Latency: CustomStringConvertible {
    private let times: [Duration]

    /// Puts questions one after the other, and looks how long each answer takes; stops before it tries the patience
    /// of whoever runs the tests.
    init(of client: ByteStream, questions count: Int) throws {
        var times: [Duration] = []
        let deadline = Deadline(seconds: 20)
        while times.count < count, times.isEmpty || !deadline.isOver {
            let time = try ContinuousClock().measure {
                try client.write("{\"question\":\"When was Khrushchev removed?\",\"context\":false}\n")
                guard try client.read(until: "\n").contains("\"status\":\"answered\"") else {
                    throw Timeout(description: "no answer")
                }
            }
            times.append(time)
        }
        self.times = times.sorted()
    }

    var p99: Duration { times[times.count * 99 / 100] }

    var description: String {
        "p50 \(times[times.count / 2]), p99 \(p99), slowest of \(times.count) \(times[times.count - 1])"
    }

    /// What is promised is 50 ms, of an optimised build on a machine that does nothing else. Here both are as they
    /// come: only a client that waits for others to finish is above this.
    static let bound = Duration.seconds(10)
}
