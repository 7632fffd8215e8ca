import FoundationEssentials
import Options

/// `askbench compare`: starts askd and the servers of others that are installed, and puts them under the same loads.
struct CompareCommand {
    /// How the names of the scenarios end that differ in connections alone.
    static let connectionsSuffix = " connections"

    static let table = CommandTable(
        name: "askbench compare", version: Release.version, releaseDate: Release.date,
        abstract: "Starts askd, redis, memcached and dictd, as far as they are installed, and compares them.",
        discussion: [
            "All are asked by the same client in alternating rounds: askd real questions, the others one value of 400 bytes. "
                + "Figures are the medians of the rounds; ratios are to redis, or to askd as text without it.",
            "askd answers the same questions again and again as text (those that stand alone, for a session's memory would "
                + "have the others answered anew) and as JSON without context; 'uncached' is JSON with --cache 0, and "
                + "'distinct' JSON with the cache and no request like another.",
            "Each server listens on a loopback port of its own and is ended afterwards.",
        ],
        options: [
            .value("askd", "path", .path, isRequired: true, help: "The askd to measure."),
            .repeatable(
                "knowledge", "path", .path, isRequired: true,
                help: "What it answers from; may be given several times."),
            .value(
                "questions", "file", .path, isRequired: true,
                help: "What it is asked: a questions.tsv or questions.jsonl, or one question a line."),
            .repeatable(
                "connections", "count",
                help: "Connections with one question in flight; without it 50 and 500."),
            .value(
                "rate", "count", .count(1...10_000_000), default: "20000",
                help: "Questions that are due each second in the open loop."),
            .value(
                "idle", "count", .count(0...20_000), default: "0",
                help: "Also open this many idle connections and tell their memory."),
            .value("rounds", "count", .count(1...100), default: "5", help: "Rounds of each load."),
            .value("seconds", "time", .seconds(0.1...600), default: "2", help: "How long each takes."),
            .value("plot", "file", .path, help: "Draw throughput and latency against connections, as SVG."),
            .flag("json", short: "j", help: "Print JSON."),
        ],
        examples: [
            .init(
                "askbench compare --askd .build/release/askd --knowledge Knowledge --questions Knowledge/questions.tsv",
                "Everything, in some minutes.")
        ],
        exitCodes: BenchCommand.exitCodes)

    private static let valueBytes = 400

    private let values: OptionValues
    private let connections: [Int]

    init(_ values: OptionValues) throws(BenchError) {
        self.values = values
        var connections: [Int] = []
        for text in values.texts("connections") {
            guard let count = Int(text), (1...10_000).contains(count) else {
                throw .usage("'\(text)' connections: give a whole number from 1 to 10000.")
            }
            connections.append(count)
        }
        self.connections = connections.isEmpty ? [50, 500] : connections
    }

    func run() throws(BenchError) {
        Target.raiseDescriptorLimit()
        let folder = FileManager.default.temporaryDirectory.appending(path: "askbench-\(UUID().uuidString)")
        do {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        } catch {
            throw .unavailable("cannot make a folder for dictd's files: \(error)")
        }
        defer { try? FileManager.default.removeItem(at: folder) }
        let progress = Progress()
        defer { progress.clear() }
        var servers: [ServerProcess] = []
        for contestant in try contestants(folder.path()) {
            progress.show("starting \(contestant.name)")
            servers.append(try ServerProcess(contestant, valueBytes: Self.valueBytes))
        }
        let comparison = try Comparison(
            servers, scenarios: scenarios, rounds: values.count("rounds") ?? 5,
            seconds: values.seconds("seconds") ?? 2, idleConnections: values.count("idle") ?? 0,
            progress: progress)
        progress.clear()
        if values.isSet("json") {
            try Output.printJSON(comparison)
        } else {
            Output.print(comparison.lines.joined(separator: "\n"))
        }
        if let path = values.text("plot") { try ComparisonPlot(comparison: comparison).write(to: path) }
    }

    private func contestants(_ folder: String) throws(BenchError) -> [Contestant] {
        try askds() + Contestant.peers(folder: folder)
    }

    /// askd in both conversations with questions that come again, and in JSON without its cache, and with it but with
    /// no question twice.
    private func askds() throws(BenchError) -> [Contestant] {
        let json = try RequestList.read(values.text("questions"), for: .json)
        let text = try RequestList.read(
            values.text("questions"), for: .text, standingAloneIn: values.texts("knowledge"))
        func askd(
            _ name: String, _ spoken: LoadProtocol, _ options: [String] = [], isDistinct: Bool = false
        ) -> Contestant {
            .askd(
                values.text("askd") ?? "", name: "askd \(name)", knowledge: values.texts("knowledge"),
                spoken: spoken, requests: spoken == .text ? text : json, options: options,
                isDistinct: isDistinct)
        }
        return [
            askd("text", .text), askd("json", .json), askd("uncached", .json, ["--cache", "0"]),
            askd("distinct", .json, isDistinct: true),
        ]
    }

    private var scenarios: [Comparison.Scenario] {
        let rate = values.count("rate") ?? 20_000
        return connections.map { .init(name: "\($0)\(Self.connectionsSuffix)", connections: $0) } + [
            .init(name: "50, 16 in flight", connections: 50, inFlight: 16),
            .init(name: "connect, ask, close", connections: 50, opensForEach: true),
            .init(name: "open loop, \(rate)/s", connections: 50, questionsPerSecond: rate),
        ]
    }
}
