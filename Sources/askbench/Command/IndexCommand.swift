import Options

/// `askbench index`: builds indexes of a corpus and asks them, to tell what size costs.
struct IndexCommand {
    static let table = CommandTable(
        name: "askbench index", version: Release.version, releaseDate: Release.date,
        abstract: "Indexes passages and asks them, to tell what size costs.",
        discussion: [
            "Passages come from --file, one a line, or from a generator (--generate) that draws words by Zipf's law; both are cut "
                + "to each of the sizes given. Questions are five to nine words of random passages, the same in every run.",
            "Search is the ten best passages by BM25 alone, answer the whole way from a line to an answer. Some of the searches "
                + "are checked against a scan of every passage; if one differs, that is an error. Times of questions are processor time.",
        ],
        options: [
            .value("file", "path", .path, help: "A corpus: UTF-8, a passage a line."),
            .repeatable(
                "generate", "passages",
                help: "Make a corpus of this many passages; may be given several times."),
            .repeatable(
                "size", "passages",
                help: "With --file: use this many of its passages; may be given several times."),
            .value(
                "questions", "count", .count(1...100_000), default: "500",
                help: "How many questions are asked."),
            .value(
                "check", "count", .count(0...100_000), default: "10", help: "How many searches are checked."),
            .value("threads", "count", .count(1...64), default: "1", help: "Threads that build."),
            .value(
                "export", "folder", .path,
                help: "Write the largest corpus and its questions there, for other engines and for askd."),
            .value("plot", "file", .path, help: "Draw build and question times against size, as SVG."),
            .flag("json", short: "j", help: "Print JSON."),
        ],
        examples: [
            .init("askbench index --generate 1000 --generate 100000", "Two sizes of made-up prose."),
            .init("askbench index --file passages.txt --threads 2", "A corpus of one's own, on two cores."),
        ],
        exitCodes: BenchCommand.exitCodes)

    /// The largest corpus that is made.
    private static let maximumPassages = 10_000_000

    private let values: OptionValues
    /// Sizes in passages; empty for the whole file.
    private let sizes: [Int]

    init(_ values: OptionValues) throws(BenchError) {
        self.values = values
        if values.has("file") == values.has("generate") { throw .usage("Give either --file or --generate.") }
        if values.has("size"), !values.has("file") { throw .usage("--size goes with --file.") }
        var sizes: [Int] = []
        for text in values.texts(values.has("file") ? "size" : "generate") {
            guard let size = Int(text), (1...Self.maximumPassages).contains(size) else {
                throw .usage("'\(text)' is no size: give a whole number from 1 to \(Self.maximumPassages).")
            }
            sizes.append(size)
        }
        self.sizes = sizes
    }

    func run() throws(BenchError) {
        let progress = Progress()
        progress.show("reading passages")
        let largest = sizes.max() ?? Self.maximumPassages
        let passages =
            try values.text("file").map { path throws(BenchError) in
                try Corpus.lines(of: path, limit: largest)
            }
            ?? Corpus.generated(largest)
        progress.clear()
        if let folder = values.text("export") { try export(passages, to: folder) }
        var all: [IndexFigures] = []
        if !values.isSet("json") { Output.print(IndexFigures.header) }
        for size in sizes.isEmpty ? [passages.count] : sizes {
            let figures = try measure(Array(passages.prefix(size)), progress)
            if !values.isSet("json") { Output.print(figures.line) }
            all.append(figures)
        }
        if values.isSet("json") { try Output.printJSON(all) }
        if let path = values.text("plot") { try IndexPlot(figures: all).write(to: path) }
    }

    private func export(_ passages: [[UInt8]], to folder: String) throws(BenchError) {
        let corpus = try Corpus(passages, questionCount: values.count("questions") ?? 500)
        try CorpusExport(folder: folder).write(passages, corpus)
    }

    private func measure(_ passages: [[UInt8]], _ progress: Progress) throws(BenchError) -> IndexFigures {
        defer { progress.clear() }
        progress.show("cutting \(passages.count) passages into sentences")
        let corpus = try Corpus(passages, questionCount: values.count("questions") ?? 500)
        let trial = IndexTrial(
            corpus: corpus, threads: values.count("threads") ?? 1, checks: values.count("check") ?? 10)
        return try trial.run(progress)
    }
}
