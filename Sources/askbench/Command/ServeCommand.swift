import Options
import Sockets

/// `askbench serve`: drives a running server and tells how fast it answers.
struct ServeCommand {
    static let table = CommandTable(
        name: "askbench serve", version: Release.version, releaseDate: Release.date,
        abstract: "Drives a running server and tells how fast it answers.",
        discussion: [
            "The client is one thread over epoll. Without --rate, --churn or --idle it is a closed loop: every connection "
                + "keeps --pipeline questions in flight.",
            "Latency is counted from the moment a question was due: in an open loop (--rate) that is before it could be "
                + "sent if the server is behind. The beginning of every round, up to half a second, is not counted.",
            "The protocols redis and memcached first store one value and then ask for it; the others ask the questions of "
                + "--questions in turn.",
        ],
        options: [
            .value(
                "target", short: "t", "address", isRequired: true,
                help: "HOST:PORT or unix:PATH of the server."),
            .value(
                "protocol", "name", .choice(LoadProtocol.allCases.map(\.rawValue)),
                default: LoadProtocol.text.rawValue, help: "What the server speaks."),
            .value(
                "questions", "file", .path,
                help: "What to ask: a questions.tsv or questions.jsonl, or one question a line."),
            .value(
                "value-size", "bytes", .bytes(1...1 << 20), default: "400", help: "Size of the stored value."),
            .value(
                "connections", short: "c", "count", .count(1...100_000), default: "50",
                help: "Connections at once."),
            .value(
                "pipeline", "count", .count(1...10_000), default: "1", help: "Questions in flight on each."),
            .value("seconds", "time", .seconds(0.1...3600), default: "2", help: "How long to measure."),
            .value(
                "rate", "count", .count(1...10_000_000),
                help: "Open loop: this many questions are due each second, over all connections."),
            .flag(
                "distinct",
                help: "Make every request unlike all before it, so that no cache can know it; JSON only."),
            .flag(
                "churn",
                help: "A connection for each question: connect, ask, close. Those to 127.0.0.1 come from "
                    + "sixteen loopback addresses, for one would run out of ports."),
            .value(
                "idle", "count", .count(1...100_000),
                help: "Open this many connections, leave them silent and tell their memory; takes --pid."),
            .value(
                "pid", "number", .count(1...1 << 30),
                help: "The server's process, for its CPU time and memory."),
            .value(
                "rounds", "count", .count(1...1000), default: "1",
                help: "Measure so often and tell the medians."),
            .flag("json", short: "j", help: "Print JSON."),
        ],
        examples: [
            .init(
                "askbench serve --target :1964 --questions Knowledge/questions.tsv --pid $(pidof askd)",
                "Fifty connections, one question in flight on each."),
            .init(
                "askbench serve --target :6379 --protocol redis --connections 500",
                "The same of a redis-server."),
        ],
        exitCodes: BenchCommand.exitCodes)

    /// What is printed: every round, and each figure's median.
    struct Report: Encodable {
        var target: String
        var spoken: String
        var connections: Int
        var rounds: [LoadResult]
        var median: LoadResult
    }

    private let values: OptionValues
    private let spoken: LoadProtocol
    private let connections: Int

    init(_ values: OptionValues) throws(BenchError) {
        self.values = values
        spoken = values.text("protocol").flatMap(LoadProtocol.init) ?? .text
        connections = values.count("connections") ?? 50
        let modes = [values.has("rate"), values.isSet("churn"), values.has("idle")].count { $0 }
        if modes > 1 { throw .usage("--rate, --churn and --idle exclude one another.") }
        if values.isSet("distinct"), spoken != .json { throw .usage("--distinct takes --protocol json.") }
        if values.has("idle"), !values.has("pid") {
            throw .usage("--idle takes --pid, whose memory it tells.")
        }
    }

    func run() throws(BenchError) {
        Target.raiseDescriptorLimit()
        let address = try Target.find(values.text("target") ?? "")
        let requests = try RequestList.read(values.text("questions"), for: spoken)
        try Target.prepare(address, spoken, valueBytes: values.bytes("value-size") ?? 400)
        if let count = values.count("idle") { return try measureIdle(count, address, requests) }
        let load = Load(
            address: address, spoken: spoken, pace: pace, connections: connections,
            seconds: values.seconds("seconds") ?? 2, requests: requests,
            isDistinct: values.isSet("distinct"))
        let progress = Progress()
        var rounds: [LoadResult] = []
        let count = values.count("rounds") ?? 1
        for round in 1...count {
            progress.show("round \(round) of \(count)")
            rounds.append(try LoadLoop.measure(load, server: values.count("pid").map(ProcessFigures.init)))
        }
        progress.clear()
        try print(
            Report(
                target: "\(address)", spoken: spoken.rawValue, connections: connections, rounds: rounds,
                median: .median(of: rounds)))
    }

    private var pace: Load.Pace {
        if let rate = values.count("rate") { return .open(questionsPerSecond: rate) }
        return values.isSet("churn") ? .churn : .closed(inFlight: values.count("pipeline") ?? 1)
    }

    private func measureIdle(
        _ count: Int, _ address: SocketAddress, _ requests: [[UInt8]]
    ) throws(BenchError) {
        let idle = IdleLoad(
            address: address, spoken: spoken, request: requests[0],
            server: ProcessFigures(pid: values.count("pid") ?? 0))
        let result = try idle.run(connections: count)
        if values.isSet("json") { try Output.printJSON(result) } else { Output.print(result.line) }
    }

    private func print(_ report: Report) throws(BenchError) {
        guard !values.isSet("json") else { return try Output.printJSON(report) }
        for round in report.rounds { Output.print(round.line) }
        if report.rounds.count > 1 { Output.print("median: \(report.median.line)") }
    }
}

extension LoadLoop {
    /// One round of a load, with the server's CPU time when its process is known.
    static func measure(_ load: Load, server: ProcessFigures?) throws(BenchError) -> LoadResult {
        let before = server?.processorMicroseconds
        var loop = try LoadLoop(load)
        var result = try loop.run()
        if let before, let after = server?.processorMicroseconds, result.answers > 0 {
            // The warm-up's CPU time was spent as well: the share of the time that was counted.
            let share = load.seconds / (load.seconds + load.warmUpSeconds)
            result.processorMicrosecondsPerAnswer = (after - before) * share / Double(result.answers)
        }
        return result
    }
}
