/// Servers side by side: the same loads, in alternating rounds, so that a busy moment of the machine hits all alike.
struct Comparison: Encodable {
    /// One load that every server is put under.
    struct Scenario: Sendable, Encodable {
        var name: String
        var connections: Int
        /// Questions in flight on each connection.
        var inFlight = 1
        var opensForEach = false
        var questionsPerSecond: Int?

        var pace: Load.Pace {
            if let questionsPerSecond { return .open(questionsPerSecond: questionsPerSecond) }
            return opensForEach ? .churn : .closed(inFlight: inFlight)
        }
    }

    /// How one server did in one scenario: the medians of the rounds.
    struct Cell: Sendable, Encodable {
        var scenario: String
        var server: String
        var connections: Int
        var result: LoadResult
        /// Its answers per second over those of the server that all are held against; nil for that one.
        var ratio: Double?
        /// The same of the time that 99 of 100 answers take.
        var p99Ratio: Double?
    }

    /// What a server took to start and to hold connections.
    struct Footprint: Sendable, Encodable {
        var server: String
        var startMilliseconds: Double
        var residentBytes: Int?
        var idle: IdleLoad.Result?
    }

    /// The server that the others are held against.
    var base: String
    var cells: [Cell] = []
    var footprints: [Footprint] = []

    init(
        _ servers: [ServerProcess], scenarios: [Scenario], rounds: Int, seconds: Double, idleConnections: Int,
        progress: Progress
    ) throws(BenchError) {
        let reference = servers.first { $0.contestant.spoken == .redis } ?? servers[0]
        base = reference.contestant.name
        for server in servers {
            footprints.append(
                Footprint(
                    server: server.contestant.name, startMilliseconds: server.startMilliseconds,
                    residentBytes: server.figures.residentBytes))
        }
        try measureIdle(servers, idleConnections, progress)
        for scenario in scenarios {
            var results = [[LoadResult]](repeating: [], count: servers.count)
            for round in 1...rounds {
                for (place, server) in servers.enumerated() {
                    progress.show("\(scenario.name), round \(round) of \(rounds): \(server.contestant.name)")
                    results[place].append(try Self.measure(server, scenario, seconds))
                }
            }
            add(scenario, servers, results.map(LoadResult.median))
        }
    }

    /// Silent connections come first: after a load, a server has memory to spare that it took for it.
    private mutating func measureIdle(
        _ servers: [ServerProcess], _ connections: Int, _ progress: Progress
    ) throws(BenchError) {
        guard connections > 0 else { return }
        for (place, server) in servers.enumerated()
        where server.contestant.isOneProcess && server.contestant.spoken != .text {
            progress.show("idle connections: \(server.contestant.name)")
            let idle = IdleLoad(
                address: server.address, spoken: server.contestant.spoken,
                request: server.contestant.requests[0], server: server.figures)
            footprints[place].idle = try idle.run(connections: connections)
        }
    }

    private static func measure(
        _ server: ServerProcess, _ scenario: Scenario, _ seconds: Double
    ) throws(BenchError) -> LoadResult {
        let load = Load(
            address: server.address, spoken: server.contestant.spoken, pace: scenario.pace,
            connections: scenario.connections, seconds: seconds, requests: server.contestant.requests,
            isDistinct: server.contestant.isDistinct)
        return try LoadLoop.measure(load, server: server.contestant.isOneProcess ? server.figures : nil)
    }

    private mutating func add(_ scenario: Scenario, _ servers: [ServerProcess], _ medians: [LoadResult]) {
        let base = zip(servers, medians).first { $0.0.contestant.name == self.base }?.1
        for (server, result) in zip(servers, medians) {
            let held = server.contestant.name == self.base ? nil : base
            cells.append(
                Cell(
                    scenario: scenario.name, server: server.contestant.name,
                    connections: scenario.connections, result: result,
                    ratio: held.flatMap { Self.ratio(result, $0, \.answersPerSecond) },
                    p99Ratio: held.flatMap { Self.ratio(result, $0, \.p99Microseconds) }))
        }
    }

    /// A figure over another server's; nil when that has none.
    private static func ratio(
        _ result: LoadResult, _ base: LoadResult, _ figure: (LoadResult) -> Double
    ) -> Double? {
        figure(base) == 0 ? nil : figure(result) / figure(base)
    }

    /// Two tables for a person.
    var lines: [String] {
        let head =
            "scenario".padded(right: 24) + "server".padded(right: 16) + "answers/s".padded(left: 11)
            + "× \(base)".padded(left: 10) + "p50 µs".padded(left: 10) + "p99 µs".padded(left: 10)
            + "× p99".padded(left: 8)
            + "CPU µs".padded(left: 9) + "failed".padded(left: 8)
        return [head] + cells.map(Self.line) + [""] + footprints.map(Self.line)
    }

    private static func line(_ cell: Cell) -> String {
        let result = cell.result
        let processor = result.processorMicrosecondsPerAnswer?.text(1) ?? "n/a"
        return cell.scenario.padded(right: 24) + cell.server.padded(right: 16)
            + result.answersPerSecond.text(0).padded(left: 11) + (cell.ratio?.text(2) ?? "").padded(left: 10)
            + result.medianMicroseconds.text(0).padded(left: 10)
            + result.p99Microseconds.text(0).padded(left: 10)
            + (cell.p99Ratio?.text(2) ?? "").padded(left: 8) + processor.padded(left: 9)
            + "\(result.failures)".padded(left: 8)
    }

    private static func line(_ footprint: Footprint) -> String {
        let resident = footprint.residentBytes.map { (Double($0) / 1_048_576).text(1) } ?? "n/a"
        let idle = footprint.idle.map { "; " + $0.line } ?? ""
        return "\(footprint.server): first answer after \(footprint.startMilliseconds.text(1)) ms, "
            + "resident \(resident) MiB\(idle)"
    }
}
