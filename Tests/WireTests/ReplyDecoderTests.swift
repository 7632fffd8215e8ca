import Testing

@testable import Wire

@Suite struct ReplyDecoderTests {
    func decode(_ line: String) throws -> Reply { try withBytes(line) { try ReplyDecoder.decode($0) } }

    @Test func whatWasWrittenIsRead() throws {
        let seed = UInt64.random(in: 0...UInt64.max)
        var generator = SplitMix64(seed: seed)
        for _ in 0..<300 {
            let sent = randomReply(using: &generator)
            let read = try decode(encode(sent, as: .json))
            #expect(read.status == sent.status && read.id == sent.id, "seed \(seed)")
            switch sent.status {
            case .answered, .unanswered: expectSameAnswer(read, sent, seed)
            case .info: #expect(read.command == sent.command && read.lines == sent.lines, "seed \(seed)")
            case .error: #expect(read.fault == sent.fault, "seed \(seed)")
            }
        }
    }

    private func expectSameAnswer(_ read: Reply, _ sent: Reply, _ seed: UInt64) {
        #expect(read.answer == sent.answer && read.level == sent.level, "seed \(seed)")
        #expect(abs((read.confidence ?? -1) - (sent.confidence ?? -1)) < 0.0051, "seed \(seed)")
        #expect(read.citations == sent.citations && read.results == sent.results, "seed \(seed)")
        #expect(read.corrections == sent.corrections && read.interpreted == sent.interpreted, "seed \(seed)")
        #expect(read.unmatched == sent.unmatched && read.suggestions == sent.suggestions, "seed \(seed)")
    }

    @Test func linesOfAnUnansweredQuestionArrive() throws {
        var sent = Reply(status: .unanswered)
        sent.lines = ["The documents do not say."]
        #expect(try decode(encode(sent, as: .json)).lines == sent.lines)
    }

    @Test func namesToComeAreIgnoredAndAbsentOnesAreEmpty() throws {
        let reply = try decode(
            #"{"status":"answered","answer":"x","color":"red","citations":[{"lines":[9,2]}]}"#)
        #expect(reply.answer == "x")
        #expect(reply.confidence == nil)
        #expect(reply.citations.first?.lines == 9...9)
    }

    @Test(arguments: [
        "", "hello", "{}", #"{"status":"great"}"#, #"{"status":1}"#, "[]", "{\"status\":\"info\"",
    ])
    func whatIsNoReplyIsRefused(line: String) {
        #expect(throws: JSONFault.self) { try decode(line) }
    }
}
