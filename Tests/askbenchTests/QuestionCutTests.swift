import Testing

@testable import askbench

@Suite struct QuestionCutTests {
    @Test func aCutTakesPassagesOutAndKnowsWhatCanNoLongerBeAnswered() {
        let texts = (0..<3).map { document in
            QuestionCut.Text(
                name: "d\(document)", passages: (0..<5).map { "Fact \(document) of \($0) stands here." })
        }
        let questions = texts.flatMap { text in
            text.passages.map {
                QuestionLine(
                    question: "Where?", answerable: true, document: text.name, sentences: [$0], answers: ["x"]
                )
            }
        }
        let (left, asked) = QuestionCut(documentCount: 2, foreignCount: 2).cut(texts, questions, seed: 7)
        #expect(left.map(\.passages.count) == [3, 3])
        #expect(asked.count == 12 && asked.count(where: \.answerable) == 6)
        let names = Set(left.map(\.name))
        for question in asked where question.answerable {
            let passages = left.first { $0.name == question.document }?.passages ?? []
            #expect(passages.contains(question.sentences?.first ?? ""))
        }
        #expect(asked.prefix(2).allSatisfy { !$0.answerable && !names.contains($0.document ?? "") })
        #expect(
            QuestionCut(documentCount: 2, foreignCount: 2).cut(texts, questions, seed: 7) == (left, asked))
    }
}
