import Testing

@testable import Wire

@Suite struct ReplyTemplateTests {
    private static func again(
        _ reply: Reply, as format: ReplyFormat, id: String?, width: Int = 0, lineEnd: LineEnd = .lf
    ) -> String {
        let template = ReplyTemplate(reply, as: format, by: ReplyEncoder(width: width, lineEnd: lineEnd))
        var output = Array("before ".utf8)
        if let id {
            withBytes(id) { template.append(id: $0, to: &output) }
        } else {
            template.append(id: nil, to: &output)
        }
        return text(output)
    }

    @Test(arguments: [LineEnd.lf, .crlf])
    func aRepeatedReplyIsWrittenAsTheFirstWasAndTookNoTime(_ lineEnd: LineEnd) {
        var first = answered("He fell in 1964: \"0}\" and 10.")
        first.generation = 10
        first.micros = 12_345
        var again = first
        again.micros = 0
        for (id, raw) in [(nil, nil), (RequestID.number("70"), "70"), (.string("a"), "\"a\"")] {
            // Whatever the first one's was.
            first.id = .string("first")
            again.id = id
            #expect(
                Self.again(first, as: .json, id: raw, lineEnd: lineEnd)
                    == "before " + encode(again, as: .json, lineEnd: lineEnd))
        }
        again.id = nil
        #expect(
            Self.again(first, as: .text, id: nil, width: 40, lineEnd: lineEnd)
                == "before " + encode(again, as: .text, width: 40, lineEnd: lineEnd))
    }

    @Test func anUnansweredReplyIsRepeatedWithItsLines() {
        var reply = Reply(status: .unanswered)
        reply.lines = ["The documents do not say."]
        #expect(Self.again(reply, as: .json, id: nil) == "before " + encode(reply, as: .json))
        #expect(Self.again(reply, as: .text, id: nil) == "before " + encode(reply))
    }
}
