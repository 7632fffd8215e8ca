import Testing

@testable import Wire

@Suite struct ReplyTemplateTests {
    private static func again(
        _ reply: Reply, as format: ReplyFormat, id: String?, micros: Int, width: Int = 0,
        lineEnd: LineEnd = .lf
    ) -> String {
        let template = ReplyTemplate(reply, as: format, by: ReplyEncoder(width: width, lineEnd: lineEnd))
        var output = Array("before ".utf8)
        if let id {
            withBytes(id) { template.append(id: $0, micros: micros, to: &output) }
        } else {
            template.append(id: nil, micros: micros, to: &output)
        }
        return text(output)
    }

    @Test(arguments: [LineEnd.lf, .crlf])
    func aRepeatedReplyIsWrittenAsTheFirstWas(_ lineEnd: LineEnd) {
        var reply = answered("He fell in 1964: \"0}\" and 10.")
        reply.generation = 10
        for (id, raw) in [(RequestID.number("70"), "70"), (.string("a"), "\"a\"")] {
            for micros in [0, 9, 10, 12_345] {
                reply.id = id
                reply.micros = micros
                #expect(
                    Self.again(reply, as: .json, id: raw, micros: micros, lineEnd: lineEnd)
                        == "before " + encode(reply, as: .json, lineEnd: lineEnd))
            }
        }
        reply.id = nil
        #expect(
            Self.again(reply, as: .json, id: nil, micros: reply.micros, lineEnd: lineEnd)
                == "before " + encode(reply, as: .json, lineEnd: lineEnd))
        #expect(
            Self.again(reply, as: .text, id: nil, micros: 5, width: 40, lineEnd: lineEnd)
                == "before " + encode(reply, as: .text, width: 40, lineEnd: lineEnd))
    }

    @Test func anUnansweredReplyIsRepeatedWithItsLines() {
        var reply = Reply(status: .unanswered)
        reply.lines = ["The documents do not say."]
        reply.micros = 3
        #expect(Self.again(reply, as: .json, id: nil, micros: 3) == "before " + encode(reply, as: .json))
        #expect(Self.again(reply, as: .text, id: nil, micros: 3) == "before " + encode(reply))
    }
}
