import Options

/// `askbench quality`: asks judged questions of documents, in this process, and tells how good the answers are.
struct QualityCommand {
    static let table = CommandTable(
        name: "askbench quality", version: Release.version, releaseDate: Release.date,
        abstract: "Asks judged questions of documents and tells how good the answers are.",
        discussion: [
            "A FOLDER holds documents (in FOLDER/knowledge, or in itself) and questions: questions.jsonl, "
                + "questions.tsv, or any file named by --questions.",
            "questions.jsonl has one JSON object a line: \"question\"; \"answerable\", true or false; and as far as "
                + "they are known \"document\", the name of the document that answers it; \"sentences\", those "
                + "that answer it; \"answers\", words of which a right answer holds at least one; \"history\", "
                + "the earlier questions of the conversation.",
            "questions.tsv is the format of a Knowledge folder's examples, five columns between tabs: question; "
                + "document, empty when none answers it; expected words, where parts between & must all be there "
                + "and alternatives stand between |; kind; dialogue, a name that the turns of one conversation "
                + "share.",
            "Intervals hold 95 % of seeded bootstrap resamples. AUROC is the chance that an answerable question "
                + "gets more confidence than an unanswerable one. The calibration error is the mean distance "
                + "between the chance that was said and the share that was right, in five bins.",
        ],
        options: [
            .flag("json", short: "j", help: "Print one JSON array, an object a folder."),
            .value("questions", "file", .path, help: "Questions to ask instead of the folder's own."),
            .value(
                "misses", "count", .count(0...100_000), default: "0",
                help: "Show this many of the questions that went wrong."),
            .flag(
                "single-connection",
                help: "Ask everything once more over one connection, in a seeded random order."),
            .flag(
                "foreign",
                help: "Load one half of the documents at a time and ask the other half's questions, too."),
            .flag(
                "own-thesaurus",
                help: "Let words stand for one another only as the folder's thesaurus.txt says."),
            .flag(
                "ablate", help: "Tell what each feature of the ranking earns, by setting its weight to zero."),
            .flag(
                "refit",
                help:
                    "With --ablate: also fit the other weights anew without it, cross-validated by document. Takes minutes."
            ),
            .value(
                "gold", "what", .choice(Evidence.Gold.allCases.map(\.rawValue)),
                default: Evidence.Gold.sentence.rawValue,
                help: "With --ablate: whether the right sentence or the right document counts."),
            .positionals("folder", .path, isRequired: true, help: "Documents with judged questions."),
        ],
        examples: [
            .init("askbench quality Knowledge", "The shipped questions, by kind."),
            .init("askbench quality --misses 20 --ablate sets/moon", "A folder with questions.jsonl."),
        ],
        exitCodes: BenchCommand.exitCodes)

    /// What is printed of one folder.
    struct Report: Encodable {
        var folder: String
        var figures: QualityFigures
        var singleConnection: ConnectionFigures?
        var foreign: ForeignFigures?
        var ablation: Ablation?
    }

    private let values: OptionValues

    init(_ values: OptionValues) throws(BenchError) {
        self.values = values
        if values.isSet("refit"), !values.isSet("ablate") { throw .usage("--refit goes with --ablate.") }
    }

    func run() throws(BenchError) {
        guard !values.texts("folder").isEmpty else { throw .usage("Name a folder with judged questions.") }
        var reports: [Report] = []
        for folder in values.texts("folder") {
            let (report, misses) = try measure(folder)
            reports.append(report)
            if !values.isSet("json") { Output.print((Self.lines(report) + misses).joined(separator: "\n")) }
        }
        if values.isSet("json") { try Output.printJSON(reports) }
    }

    private func measure(_ path: String) throws(BenchError) -> (report: Report, misses: [String]) {
        let folder = try QuestionFolder(
            folder: path, questionsPath: values.text("questions"),
            usesGeneralEnglish: !values.isSet("own-thesaurus"))
        let examiner = Examiner(generation: folder.generation)
        let outcomes = examiner.ask(folder.questions)
        let figures = QualityFigures(outcomes)
        var report = Report(folder: path, figures: figures)
        if values.isSet("single-connection") {
            let together = examiner.askOverOneConnection(folder.questions, seed: ConnectionFigures.seed)
            report.singleConnection = ConnectionFigures(together, against: figures)
        }
        if values.isSet("foreign") { report.foreign = try ForeignFigures(folder) }
        if values.isSet("ablate") {
            let gold = values.text("gold").flatMap(Evidence.Gold.init) ?? .sentence
            report.ablation = try Ablation(folder, gold: gold, refits: values.isSet("refit"))
        }
        return (report, Misses(outcomes).lines(values.count("misses") ?? 0))
    }

    private static func lines(_ report: Report) -> [String] {
        [report.folder] + QualityText(figures: report.figures).lines + (report.singleConnection?.lines ?? [])
            + (report.foreign?.lines ?? []) + (report.ablation?.lines ?? [])
    }
}
