import Sockets

/// What is asked of a server, and how hard.
struct Load: Sendable {
    /// How questions follow one another.
    enum Pace: Sendable, Hashable {
        /// Each connection keeps this many questions in flight: the next is asked when one is answered.
        case closed(inFlight: Int)
        /// So many questions a second are due, whether or not the earlier ones are answered.
        case open(questionsPerSecond: Int)
        /// Each question has a connection of its own, which is closed after the answer.
        case churn
    }

    var address: SocketAddress
    var spoken: LoadProtocol
    var pace: Pace
    var connections: Int
    var seconds: Double
    /// Asked in turn, and again from the first.
    var requests: [[UInt8]]
    /// Whether each request is made unlike all before it, by a number of its own: JSON only.
    var isDistinct = false

    /// Not counted: what comes before connections, caches and branch predictors are warm.
    var warmUpSeconds: Double { min(0.5, seconds / 4) }
}

/// How a server fared under a load.
struct LoadResult: Sendable, Hashable, Encodable {
    var answers = 0
    var answersPerSecond = 0.0
    /// From the moment a question was due to the end of its answer.
    var medianMicroseconds = 0.0
    var p99Microseconds = 0.0
    var maximumMicroseconds = 0.0
    /// Connections that failed or were closed by the server, and questions never answered.
    var failures = 0
    /// User and system time of the server's process; nil when it was not named.
    var processorMicrosecondsPerAnswer: Double?

    /// Each figure's median over several results.
    static func median(of results: [LoadResult]) -> LoadResult {
        func middle(_ figure: (LoadResult) -> Double) -> Double { Quantiles(results.map(figure))[0.5] }
        let processor = results.compactMap(\.processorMicrosecondsPerAnswer)
        return LoadResult(
            answers: Int(middle { Double($0.answers) }), answersPerSecond: middle(\.answersPerSecond),
            medianMicroseconds: middle(\.medianMicroseconds), p99Microseconds: middle(\.p99Microseconds),
            maximumMicroseconds: middle(\.maximumMicroseconds),
            failures: results.reduce(0) { $0 + $1.failures },
            processorMicrosecondsPerAnswer: processor.isEmpty ? nil : Quantiles(processor)[0.5])
    }

    /// One line for a person.
    var line: String {
        let processor = processorMicrosecondsPerAnswer.map { ", CPU \($0.text(1)) µs an answer" } ?? ""
        let failed = failures > 0 ? ", \(failures) failed" : ""
        return "\(answersPerSecond.text(0)) answers/s, p50 \(medianMicroseconds.text(0)) µs, "
            + "p99 \(p99Microseconds.text(0)) µs\(processor)\(failed)"
    }
}
