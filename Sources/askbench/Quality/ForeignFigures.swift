import KnowledgeStore
import Retrieval

/// How well questions about other documents are told from one's own.
///
/// Each half of the documents, every other one by name, is loaded in turn and asked the answerable questions of both
/// halves: those of its own half are answerable, those of the other are foreign.
struct ForeignFigures: Sendable, Encodable {
    /// The area under the ROC curve of confidence, own questions over foreign ones.
    var confidenceArea: Double?
    var ownAnswered: Estimate?
    var foreignAnswered: Estimate?

    init(_ folder: QuestionFolder) throws(BenchError) {
        let sources = zip(folder.generation.library.documents, folder.generation.sources)
            .map { (name: $0.0.name, path: $0.1.path) }.sorted { $0.name < $1.name }
        guard sources.count > 1 else {
            throw .badData("\(folder.name) has one document: --foreign takes at least two")
        }
        var own: [Outcome] = []
        var foreign: [Outcome] = []
        for half in 0...1 {
            let members = sources.enumerated().filter { $0.offset % 2 == half }.map(\.element)
            let names = Set(members.map(\.name))
            let examiner = Examiner(
                generation: try QuestionFolder.load(
                    members.map(\.path), usesGeneralEnglish: folder.usesGeneralEnglish))
            let questions = folder.questions.filter { $0.isAnswerable && !$0.document.isEmpty }
            own += examiner.ask(questions.filter { names.contains($0.document) })
            foreign += examiner.ask(questions.filter { !names.contains($0.document) })
        }
        confidenceArea = RankedSeparation.area(
            positives: own.map(\.confidence), negatives: foreign.map(\.confidence))
        ownAnswered = Estimate(own.map(\.isAnswered))
        foreignAnswered = Estimate(foreign.map(\.isAnswered))
    }

    var lines: [String] {
        let shares = [ownAnswered, foreignAnswered].map { $0?.mean.text(3) ?? "n/a" }
        return [
            "  foreign topics, one half of the documents loaded: AUROC \(confidenceArea?.text(3) ?? "n/a"), "
                + "own answered \(shares[0]), foreign answered \(shares[1])"
        ]
    }
}
