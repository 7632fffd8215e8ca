import FoundationEssentials
import KnowledgeStore

/// Documents with the questions that judge them, as one folder of the command line.
struct QuestionFolder: Sendable {
    let name: String
    let generation: Generation
    /// Whether words stand for one another as in general English, too.
    let usesGeneralEnglish: Bool
    let questions: [JudgedQuestion]

    /// Loads `folder/knowledge`, or the folder itself when there is no such folder in it; the questions come from
    /// `questionsPath`, else from its `questions.jsonl`, else from its `questions.tsv`.
    init(folder: String, questionsPath: String?, usesGeneralEnglish: Bool = true) throws(BenchError) {
        let files = FileManager.default
        let inner = folder + "/knowledge"
        let knowledge = files.fileExists(atPath: inner) ? inner : folder
        let places = ["questions.jsonl", "questions.tsv"].flatMap {
            ["\(folder)/\($0)", "\(knowledge)/\($0)"]
        }
        guard let path = questionsPath ?? places.first(where: files.fileExists(atPath:)) else {
            throw .noInput("no questions.jsonl or questions.tsv in \(folder): name a file with --questions")
        }
        name = folder
        questions = try QuestionFile.read(path: path)
        self.usesGeneralEnglish = usesGeneralEnglish
        generation = try Self.load([knowledge], usesGeneralEnglish: usesGeneralEnglish)
    }

    /// Loads folders or files as askd would.
    static func load(_ paths: [String], usesGeneralEnglish: Bool = true) throws(BenchError) -> Generation {
        var loader = KnowledgeLoader(paths: paths)
        loader.usesGeneralEnglish = usesGeneralEnglish
        do {
            return try loader.load(number: 1)
        } catch {
            throw .knowledge(error)
        }
    }
}
