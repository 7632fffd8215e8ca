import Testing
import Wire

struct RequestEncoderTests {
    private func encoded(_ request: Request) -> String {
        var bytes: [UInt8] = []
        RequestEncoder.append(request, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test func aPlainQuestionIsOneMember() {
        #expect(encoded(Request(.question("why?"))) == #"{"question":"why?"}"#)
    }

    @Test func everythingAskedForIsSaid() {
        let request = Request(
            .question("wh\"y\u{1B}?"), id: .string("a"), limit: 3, document: "notes/cuba", usesContext: false)
        #expect(
            encoded(request)
                == #"{"id":"a","question":"wh\"y\u001b?","limit":3,"document":"notes/cuba","context":false}"#)
    }

    @Test func aCommandCarriesItsArgument() {
        #expect(
            encoded(Request(.command(name: "topics", argument: ""), id: .number("7")))
                == #"{"id":7,"command":"topics"}"#)
        #expect(
            encoded(Request(.command(name: "show", argument: "12"))) == #"{"command":"show","argument":"12"}"#
        )
    }

    @Test func whatIsWrittenIsReadBackAsTheSameRequest() {
        let requests = [
            Request(
                .question("who was he?"), id: .number("1.50"), limit: 100, document: "a b", usesContext: false
            ),
            Request(.command(name: "show", argument: "a 12"), id: .string("\u{7F}é")),
        ]
        for request in requests {
            let line = Array(encoded(request).utf8)
            guard case .request(let read, .json) = line.withUnsafeBufferPointer({ RequestParser.parse($0) })
            else {
                Issue.record("\(encoded(request)) is no request")
                continue
            }
            #expect(read.body == request.body && read.id == request.id && read.limit == request.limit)
            #expect(read.document == request.document && read.usesContext == request.usesContext)
        }
    }
}
