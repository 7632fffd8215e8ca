import FoundationEssentials

/// A folder of judged questions with passages taken out of its documents at random, and whole documents, so that it is
/// known which questions can no longer be answered: what confidence is fitted to.
struct QuestionCut {
    /// Share of each document's passages that is taken out.
    var takenShare = 0.4
    /// Documents that are kept; nil for all.
    var documentCount: Int?
    /// Questions on documents that are not kept, which then are foreign.
    var foreignCount = 0

    /// One document: its file's name and its passages, which blank lines separate.
    struct Text: Hashable {
        var name: String
        var passages: [String]
    }

    /// The documents and questions that are left. The same seed gives the same cut.
    func cut(_ texts: [Text], _ questions: [QuestionLine], seed: UInt64) -> ([Text], [QuestionLine]) {
        var random = SeededRandom(seed: seed)
        let kept = texts.shuffled(using: &random).prefix(documentCount ?? texts.count)
        let left = kept.map { shortened($0, &random) }.sorted { $0.name < $1.name }
        let passages = Dictionary(uniqueKeysWithValues: left.map { ($0.name, $0.passages) })
        let own = questions.compactMap { question in
            passages[question.document ?? ""].map {
                Self.holds(question, $0) ? question : question.unanswerable
            }
        }
        let others = questions.filter { passages[$0.document ?? ""] == nil }
        return (left, others.shuffled(using: &random).prefix(foreignCount).map(\.unanswerable) + own)
    }

    private func shortened(_ text: Text, _ random: inout SeededRandom) -> Text {
        let count = max(1, Int((Double(text.passages.count) * (1 - takenShare)).rounded()))
        let places = text.passages.indices.shuffled(using: &random).prefix(count).sorted()
        return Text(name: text.name, passages: places.map { text.passages[$0] })
    }

    private static func holds(_ question: QuestionLine, _ passages: [String]) -> Bool {
        let texts = passages.map(SentenceMatch.normalised)
        return question.answerable
            && (question.sentences ?? []).contains { sentence in
                texts.contains { $0.contains(SentenceMatch.normalised(sentence)) }
            }
    }
}

extension QuestionCut {
    /// The `*.txt` documents of `folder/knowledge` and the lines of its `questions.jsonl`.
    static func read(_ folder: String) throws(BenchError) -> ([Text], [QuestionLine]) {
        do {
            let names = try FileManager.default.contentsOfDirectory(atPath: folder + "/knowledge")
            let texts = try names.filter { $0.hasSuffix(".txt") && $0 != "thesaurus.txt" }.sorted().map {
                name in
                let data = try Data(contentsOf: URL(filePath: "\(folder)/knowledge/\(name)"))
                let passages = String(decoding: data, as: UTF8.self).split(separator: "\n\n").map(String.init)
                return Text(name: String(name.dropLast(4)), passages: passages)
            }
            let path = folder + "/questions.jsonl"
            return (texts, try QuestionFile.lines(of: Data(contentsOf: URL(filePath: path)), path: path))
        } catch let error as BenchError {
            throw error
        } catch {
            throw .noInput("cannot read \(folder)/knowledge and \(folder)/questions.jsonl: \(error)")
        }
    }

    /// Writes documents and questions where `askbench quality` and `fit` find them.
    static func write(
        _ texts: [Text], _ questions: [QuestionLine], to folder: String
    ) throws(BenchError) {
        do {
            try FileManager.default.createDirectory(
                atPath: folder + "/knowledge", withIntermediateDirectories: true)
            for text in texts {
                try Data((text.passages.joined(separator: "\n\n") + "\n").utf8)
                    .write(to: URL(filePath: "\(folder)/knowledge/\(text.name).txt"))
            }
            let lines = try questions.map { try JSONEncoder().encode($0) + [0x0A] }
            try Data(lines.joined()).write(to: URL(filePath: folder + "/questions.jsonl"))
        } catch {
            throw .unavailable("cannot write to \(folder): \(error)")
        }
    }
}
