import Options

/// `askbench cut`: makes folders to fit to out of one, by taking passages and documents away.
struct CutCommand {
    static let table = CommandTable(
        name: "askbench cut", version: Release.version, releaseDate: Release.date,
        abstract: "Takes passages out of judged documents, so that some questions have no answer any more.",
        discussion: [
            "Reads FOLDER/knowledge/*.txt, where blank lines separate passages, and FOLDER/questions.jsonl. What is left is "
                + "written to another folder of the same form: a question whose sentences were taken out is no longer "
                + "answerable there. 'askbench fit' takes many such folders at once."
        ],
        options: [
            .value("to", "folder", .path, help: "Where to write."),
            .value("take", "share", default: "0.4", help: "Share of each document's passages to take out."),
            .value(
                "documents", "count", .count(1...1_000_000), help: "Keep so many documents instead of all."),
            .value(
                "foreign", "count", .count(0...1_000_000), default: "0",
                help: "Also ask so many questions on documents that were not kept."),
            .value(
                "seed", "number", .count(0...1_000_000), default: "1", help: "The same seed, the same cut."),
            .positionals("folder", .path, isRequired: true, help: "Documents with judged questions."),
        ],
        examples: [
            .init(
                "askbench cut --documents 1 --foreign 6 --seed 7 --to cuts/7 sets/moon", "One document, cut.")
        ],
        exitCodes: BenchCommand.exitCodes)

    private let values: OptionValues

    init(_ values: OptionValues) { self.values = values }

    func run() throws(BenchError) {
        guard let folder = values.texts("folder").first, values.texts("folder").count == 1 else {
            throw .usage("Name one folder with judged questions.")
        }
        guard let target = values.text("to") else { throw .usage("Say where to write, with --to.") }
        guard let share = values.text("take").flatMap(Double.init), (0..<1).contains(share) else {
            throw .usage("The value of '--take' is not valid: give a share from 0 to 1.")
        }
        let (texts, questions) = try QuestionCut.read(folder)
        let cut = QuestionCut(
            takenShare: share, documentCount: values.count("documents"),
            foreignCount: values.count("foreign") ?? 0)
        let (left, asked) = cut.cut(texts, questions, seed: UInt64(values.count("seed") ?? 1))
        try QuestionCut.write(left, asked, to: target)
        let answerable = asked.count(where: \.answerable)
        Output.print(
            "\(left.count) documents, \(answerable) answerable and \(asked.count - answerable) unanswerable questions"
        )
    }
}
