import Answering
import Options

/// `askbench fit`: finds the weights of ranking and confidence from judged questions, and prints them as Swift.
struct FitCommand {
    static let defaultRankingPenalty = 20.0
    static let defaultConfidencePenalty = 10.0

    static let table = CommandTable(
        name: "askbench fit", version: Release.version, releaseDate: Release.date,
        abstract: "Fits the weights of ranking and confidence to judged questions and prints them as Swift.",
        discussion: [
            "Folders and questions are those of 'askbench quality'. Ranking is fitted to the answerable questions that name "
                + "their sentences: the weights under which these are likeliest among the candidates. Confidence is fitted to all "
                + "questions: the chance that the best sentence is right or the answer holds what it must.",
            "Both are judged by six-fold cross-validation in which no document judges what it taught. The same folders give "
                + "the same weights.",
            "Features without a weight in the program stay without one unless --all-features is given; those that never "
                + "vary in the folders keep the weight they have. Signals see the ranking as the program does it: after pasting "
                + "new ranking weights, build and fit again for confidence.",
        ],
        options: [
            .value(
                "ranking-penalty", "number", default: "\(defaultRankingPenalty)",
                help: "Holds the weights of ranking back, in squared deviations of their features."),
            .value(
                "confidence-penalty", "number", default: "\(defaultConfidencePenalty)",
                help: "Likewise for confidence."),
            .flag("all-features", help: "Fit features that the program gives no weight, too."),
            .value(
                "gold", "what", .choice(Evidence.Gold.allCases.map(\.rawValue)),
                default: Evidence.Gold.sentence.rawValue,
                help: "Whether ranking is fitted to right sentences or to right documents."),
            .positionals("folder", .path, isRequired: true, help: "Documents with judged questions."),
        ],
        examples: [.init("askbench fit sets/moon sets/mars", "Fit to two folders at once.")],
        exitCodes: BenchCommand.exitCodes)

    private let values: OptionValues
    private let rankingPenalty: Double
    private let confidencePenalty: Double
    private let gold: Evidence.Gold

    init(_ values: OptionValues) throws(BenchError) {
        self.values = values
        rankingPenalty = try Self.penalty("ranking-penalty", values)
        confidencePenalty = try Self.penalty("confidence-penalty", values)
        gold = values.text("gold").flatMap(Evidence.Gold.init) ?? .sentence
    }

    private static func penalty(_ name: String, _ values: OptionValues) throws(BenchError) -> Double {
        guard let number = values.text(name).flatMap(Double.init), number.isFinite, number >= 0 else {
            throw .usage("The value of '--\(name)' is not valid: give a number from 0 on.")
        }
        return number
    }

    func run() throws(BenchError) {
        guard !values.texts("folder").isEmpty else { throw .usage("Name a folder with judged questions.") }
        let progress = Progress()
        var evidence: [(name: String, evidence: Evidence)] = []
        for path in values.texts("folder") {
            progress.show("asking the questions of \(path)")
            let folder = try QuestionFolder(folder: path, questionsPath: nil)
            evidence.append((path, Evidence(folder, gold: gold)))
        }
        progress.show("fitting")
        let ranking = RankingReport(
            evidence.flatMap(\.evidence.candidates), penalty: rankingPenalty,
            fitsAll: values.isSet("all-features"))
        let confidence = ConfidenceReport(
            evidence.map { ($0.name, $0.evidence.bets) }, penalty: confidencePenalty)
        progress.clear()
        Output.print((ranking.lines + [""] + confidence.lines).joined(separator: "\n"))
    }
}
