import FoundationEssentials
import Testing

@testable import Wire

@Suite struct JSONReplyWriterTests {
    @Test func anAnswerHasTheDocumentedShape() {
        var reply = answered("He was removed \"in\" 1964.", interpreted: "when was he removed")
        reply.id = .number("7")
        reply.results = [.init(document: "khrushchev", passage: 12, sentence: 2, text: "He …", score: 11.4)]
        reply.corrections = [.init(typed: "krushchev", read: "khrushchev", shown: "khrushchev")]
        reply.unmatched = ["zorp"]
        reply.suggestions = ["Why?"]
        reply.generation = 3
        reply.micros = 38
        let line = #"""
            {"id":7,"status":"answered","answer":"He was removed \"in\" 1964.","confidence":0.93,"level":"sure",\#
            "citations":[{"document":"khrushchev","title":"Why Khrushchev fell","section":"The fall",\#
            "passage":12,"lines":[88,91]}],\#
            "results":[{"document":"khrushchev","passage":12,"sentence":2,"text":"He …","score":11.4}],\#
            "corrections":{"krushchev":"khrushchev"},"interpreted":"when was he removed","unmatched":["zorp"],\#
            "suggestions":["Why?"],"generation":3,"micros":38}

            """#
        #expect(encode(reply, as: .json) == line)
    }

    @Test func anUnansweredQuestionHasANullAnswerAndItsLines() {
        var reply = Reply(status: .unanswered)
        reply.lines = ["The documents do not say."]
        #expect(
            encode(reply, as: .json) == #"""
                {"status":"unanswered","answer":null,"confidence":null,"level":null,"citations":[],"results":[],\#
                "corrections":{},"interpreted":null,"unmatched":[],"suggestions":[],\#
                "lines":["The documents do not say."],"generation":0,"micros":0}

                """#)
    }

    @Test func infoAndErrorsAreShort() {
        #expect(
            encode(info(["a", ""], command: "topics"), as: .json)
                == #"{"status":"info","command":"topics","lines":["a",""],"generation":0}"# + "\n")
        var reply = failed("no", code: "bad-json", position: 4)
        reply.id = .string("a")
        #expect(
            encode(reply, as: .json)
                == #"{"id":"a","status":"error","error":{"code":"bad-json","message":"no","position":4}}"#
                + "\n")
    }

    @Test func theDocumentsSpellingIsAddedWhereItDiffers() {
        let correction = Reply.Correction(typed: "krushchev", read: "khrushchev", shown: "Khrushchev")
        let line = encode(answered("x", corrections: [correction, correction]), as: .json)
        #expect(
            line.contains(#""corrections":{"krushchev":"khrushchev"},"shown":{"krushchev":"Khrushchev"},"#))
    }

    @Test func whatDoesNotShowIsEscaped() {
        let line = encode(info(["\u{1B}[2J\u{7F}\u{85}\u{2028}\u{202E}\t\r\n\0\u{E0041}\u{FEFF}"]), as: .json)
        #expect(
            line.contains(
                #""\u001b[2J\u007f\u0085\u2028\u202e\t\r\n\u0000\udb40\udc41\ufeff""#))
    }

    @Test func aLineEndMirrorsTheClient() {
        #expect(encode(info([]), as: .json, lineEnd: .crlf).hasSuffix("}\r\n"))
    }

    @Test func hostileTextIsOneLineOfJSONThatShowsAsItIs() throws {
        struct Shape: Decodable { var status: String }
        let seed = UInt64.random(in: 0...UInt64.max)
        var generator = SplitMix64(seed: seed)
        for _ in 0..<300 {
            let reply = randomReply(using: &generator)
            let line = encode(reply, as: .json)
            #expect(
                line.unicodeScalars.dropLast().allSatisfy { Visibility(of: $0.value) == .shown },
                "seed \(seed)")
            let shape = try JSONDecoder().decode(Shape.self, from: Data(line.utf8))
            #expect(shape.status == reply.status.rawValue, "seed \(seed)")
        }
    }
}
