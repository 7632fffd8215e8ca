import Retrieval
import Testing

@testable import Answering

@Suite struct LeadInTests {
    /// What pupils say before they ask was looked for in the documents, and their questions refused.
    @Test(arguments: [
        ("Hello, when was the lamp lit?", "when was the lamp lit"),
        ("Good morning, when was the lamp lit?", "when was the lamp lit"),
        ("Hi, the lamp of Skarn?", "the lamp of skarn"),
        (
            "Sorry to bother you, I was off sick and missed the lesson - why did the lamp fail?",
            "why did the lamp fail"
        ),
        ("I have a test tomorrow and no time: what burned in the lamp?", "what burned in the lamp"),
        ("Our teacher asked us why the lamp failed, can you tell me?", "why the lamp failed"),
        ("I'm giving a talk and would like to know what the owners did.", "what the owners did"),
        ("Why did the lamp fail, any idea?", "why did the lamp fail"),
        ("Who built it, please?", "who built it"),
        ("Quick question: who built it?", "who built it"),
    ])
    func whatAskersSayOfThemselvesIsLeftOut(line: String, asked: String) throws {
        #expect(try words(of: line) == asked)
    }

    /// What a question leans on is no lead-in.
    @Test(arguments: [
        "When I open the valve, what does the lamp do", "I saw the error, what does it mean",
        "I read that Tom Hale was blamed and want to know why", "The first, who was it",
        "In 1871, who built the tower", "The lamp, the tower and the stairs",
        "If the lamp fails, who must know",
        "I know that Ada Morrow and the owners met and wonder why they left",
        "Name the lamp, please and the tower", "What did the keeper tell me",
    ])
    func whatIsAskedOfIsKept(line: String) throws {
        #expect(try words(of: line) == words(in: line))
    }

    @Test func anyLineIsRead() throws {
        let library = try makeLibrary()
        let seed = UInt64.random(in: 0...UInt64.max)
        var random = SeededGenerator(seed: seed)
        let pieces = [
            "hello", "i", "am", "sick", ",", ":", "-", "what", "know", "me", "lamp", "please", "why", "?",
        ]
        for _ in 0..<2_000 {
            let line = (0..<Int.random(in: 0...12, using: &random)).map { _ in
                pieces.randomElement(using: &random) ?? ""
            }.joined(separator: " ")
            let question = makeQuestion(line, in: library)
            #expect(question.words.count == question.plain.count, "seed \(seed): \(line)")
        }
    }

    private func words(of line: String) throws -> String {
        makeQuestion(line, in: try makeLibrary()).words.map { String(decoding: $0.folded, as: UTF8.self) }
            .joined(separator: " ")
    }

    private func words(in line: String) -> String {
        Analyzer.english.words(in: line).map { String(decoding: $0.folded, as: UTF8.self) }.joined(
            separator: " ")
    }
}
