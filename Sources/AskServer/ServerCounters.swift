internal import Sockets

/// What a server has done since it started. Each loop counts for itself; a snapshot adds the loops up.
///
/// Counts are exact when nothing is going on, and each is exact at some moment of the reading otherwise.
public final class ServerCounters: Sendable {
    /// The counts of one loop (or of the acceptor), which alone writes them: no core waits for another's cache line.
    final class Block: Sendable {
        let accepted = Count()
        let closed = Count()
        let refused = Count()
        let questions = Count()
        let answered = Count()
        let unanswered = Count()
        /// Questions whose reply was at hand.
        let cacheHits = Count()
        let errors = Count()
        let bytesIn = Count()
        let bytesOut = Count()
        let latency = LatencyHistogram()

        /// Some more questions whose reply was at hand.
        func countRepeated(answered: Int, unanswered: Int, nanosecondsEach: UInt64) {
            let count = answered + unanswered
            questions.addAlone(count)
            cacheHits.addAlone(count)
            self.answered.addAlone(answered)
            self.unanswered.addAlone(unanswered)
            latency.record(nanoseconds: nanosecondsEach, times: count)
        }
    }

    /// All counts at one moment.
    public struct Snapshot: Sendable, Hashable {
        /// Connections that were served or are being served.
        public var accepted = 0
        /// Connections being served now.
        public var open = 0
        /// Connections turned away with a word. Not among the accepted.
        public var refused = 0
        /// Questions asked, whatever came of them; commands are not among them.
        public var questions = 0
        public var answered = 0
        public var unanswered = 0
        /// Questions whose reply was at hand from an earlier time.
        public var cacheHits = 0
        /// Questions answered anew.
        public var cacheMisses: Int { questions - cacheHits }
        /// Requests that were no requests, and those that failed.
        public var errors = 0
        public var bytesIn = 0
        public var bytesOut = 0
        /// Time from a request read to its reply made, half of them below it; 0 before the first.
        public var p50Microseconds = 0.0
        public var p99Microseconds = 0.0
        public var uptimeSeconds = 0
        /// Counts of requests by duration, for a scraper: see `LatencyHistogram`.
        public var latencyCounts: [Int] = []
    }

    private let blocks = Guarded<[Block]>([])
    private let startedAt = MonotonicClock.milliseconds()

    public init() {}

    /// Counts for one more loop.
    func makeBlock() -> Block {
        let block = Block()
        blocks.withLock { $0.append(block) }
        return block
    }

    public func snapshot() -> Snapshot {
        var sum = Snapshot()
        sum.latencyCounts = [Int](repeating: 0, count: LatencyHistogram.bucketCount)
        for block in blocks.withLock({ $0 }) { sum.add(block) }
        sum.p50Microseconds = Double(LatencyHistogram.percentile(0.5, of: sum.latencyCounts)) / 1_000
        sum.p99Microseconds = Double(LatencyHistogram.percentile(0.99, of: sum.latencyCounts)) / 1_000
        sum.uptimeSeconds = Int((MonotonicClock.milliseconds() - startedAt) / 1_000)
        return sum
    }
}

extension ServerCounters.Snapshot {
    fileprivate mutating func add(_ block: ServerCounters.Block) {
        // Closed before accepted: a connection may come and go in between, and open must not fall below zero.
        let closed = block.closed.value
        let accepted = block.accepted.value
        self.accepted += accepted
        open += accepted - closed
        refused += block.refused.value
        questions += block.questions.value
        answered += block.answered.value
        unanswered += block.unanswered.value
        cacheHits += block.cacheHits.value
        errors += block.errors.value
        bytesIn += block.bytesIn.value
        bytesOut += block.bytesOut.value
        for (bucket, count) in block.latency.counts().enumerated() { latencyCounts[bucket] += count }
    }
}
