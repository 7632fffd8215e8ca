import Testing

@testable import Wire

@Suite struct RequestParserTests {
    func parse(_ line: [UInt8]) -> RequestParser.Outcome { line.withUnsafeBufferPointer(RequestParser.parse) }

    func parse(_ line: String) -> RequestParser.Outcome { parse(Array(line.utf8)) }

    /// The request in a line; records an issue when there is none.
    func request(_ line: String, in format: ReplyFormat = .text) -> Request? {
        guard case .request(let request, let spoken) = parse(line) else {
            Issue.record("no request in \(line)")
            return nil
        }
        #expect(spoken == format)
        return request
    }

    /// The refusal of a JSON line; records an issue when it is not refused.
    func refusal(_ line: String) -> Reply? {
        guard case .refusal(let reply, .json) = parse(line) else {
            Issue.record("not refused: \(line)")
            return nil
        }
        #expect(reply.status == .error)
        return reply
    }

    func isBlank(_ line: [UInt8]) -> Bool {
        guard case .blank = parse(line) else { return false }
        return true
    }

    @Test func wordsAreAQuestion() {
        let request = request("  Why was he removed?\t")
        #expect(request?.body == .question("Why was he removed?"))
        #expect(request?.id == nil)
        #expect(request?.limit == 1)
        #expect(request?.usesContext == true)
    }

    @Test func aLineThatShowsNothingIsBlank() {
        #expect(isBlank([]))
        #expect(isBlank(Array(" \t\0\u{7}".utf8)))
        #expect(isBlank(Array("\u{200B}\u{202E}\u{FEFF}".utf8)))
        #expect(isBlank(Array("\u{FEFF}".utf8)))
    }

    @Test func aSlashBeginsACommand() {
        #expect(request("/topics")?.body == .command(name: "topics", argument: ""))
        #expect(request(" /Show  12 \t")?.body == .command(name: "Show", argument: "12"))
        #expect(request("/width\t60")?.body == .command(name: "width", argument: "60"))
        #expect(request("/")?.body == .command(name: "", argument: ""))
        #expect(request("/why not now")?.body == .command(name: "why", argument: "not now"))
    }

    @Test(arguments: [
        ("help", "help"), ("Help!", "help"), ("?", "help"), ("more", "more"), ("MORE?", "more"),
        ("quit", "quit"), ("exit", "exit"), ("bye.", "bye"), ("thanks", "thanks"), ("Thank you!", "thanks"),
        ("hello", "hello"), ("hi", "hello"), ("Hello,", "hello"),
    ])
    func aBareWordMayBeACommand(line: String, name: String) {
        #expect(request(line)?.body == .command(name: name, argument: ""))
    }

    @Test(arguments: ["helpless?", "more food?", "why?", "high", "exit from what?", "hi there, who was he?"])
    func otherWordsAreQuestions(line: String) {
        #expect(request(line)?.body == .question(line))
    }

    @Test func controlsAreSpacesAndWhatDoesNotShowIsDropped() {
        #expect(request("who\0was\u{1B}[31mhe?")?.body == .question("who was [31mhe?"))
        #expect(request("who \u{202E}was\u{200B} h\u{AD}e?")?.body == .question("who was he?"))
    }

    @Test func bytesThatAreNoTextAreReplaced() {
        guard case .request(let request, .text) = parse([0x77, 0x68, 0xFF, 0x6F, 0x3F]) else {
            Issue.record("no request")
            return
        }
        #expect(request.body == .question("wh\u{FFFD}o?"))
    }

    @Test func aJSONObjectMayAskForEverything() {
        let line = """
            {"id": 7, "question": " When did he fall? ", "limit": 3, "document": "khrushchev", "context": false}
            """
        let request = request(line, in: .json)
        #expect(request?.body == .question("When did he fall?"))
        #expect(request?.id == .number("7"))
        #expect(request?.limit == 3)
        #expect(request?.document == "khrushchev")
        #expect(request?.usesContext == false)
    }

    @Test func idsComeBackDigitForDigit() {
        for digits in ["0", "-1.50", "1e3", "12345678901234567890123456789"] {
            #expect(request("{\"id\":\(digits),\"question\":\"x\"}", in: .json)?.id == .number(digits))
        }
        #expect(request(#"{"id":"a\u0041\n","question":"x"}"#, in: .json)?.id == .string("aA\n"))
    }

    @Test func nullIsAbsentAndUnknownNamesAreIgnored() {
        let request = request(
            #"{"id":null,"limit":null,"context":null,"document":null,"command":null,"x":[{}],"question":"q"}"#,
            in: .json)
        #expect(request?.body == .question("q"))
        #expect(request?.id == nil)
        #expect(request?.limit == 1)
        #expect(request?.usesContext == true)
    }

    @Test func aCommandMayBeAskedForInJSON() {
        let body = Request.Body.command(name: "show", argument: "3")
        for line in [
            #"{"command":"show","argument":"3"}"#, #"{"command":"show","argument":3}"#,
            #"{"command":"/show 3"}"#, #"{"command":" show  3 "}"#,
        ] {
            #expect(request(line, in: .json)?.body == body)
        }
        #expect(request(#"{"question":"/help"}"#, in: .json)?.body == .question("/help"))
    }

    @Test(arguments: [
        (#"{"question":1}"#, "bad-type", "question"), (#"{"question":["a"]}"#, "bad-type", "question"),
        (#"{"question":"q","limit":"3"}"#, "bad-type", "limit"),
        (#"{"question":"q","document":true}"#, "bad-type", "document"),
        (#"{"question":"q","context":"no"}"#, "bad-type", "context"),
        (#"{"question":"q","context":0}"#, "bad-type", "context"),
        (#"{"question":"q","id":{}}"#, "bad-type", "id"), (#"{"command":{}}"#, "bad-type", "command"),
        (#"{"command":"show","argument":[3]}"#, "bad-type", "argument"),
        (#"{"question":"q","limit":0}"#, "bad-limit", "limit"),
        (#"{"question":"q","limit":101}"#, "bad-limit", "limit"),
        (#"{"question":"q","limit":1.5}"#, "bad-limit", "limit"),
        (#"{"question":"q","limit":1e999}"#, "bad-limit", "limit"),
        (#"{"question":"q","limit":-99999999999999999999}"#, "bad-limit", "limit"),
        ("{}", "no-question", "question"), (#"{"question":" \u0000 "}"#, "no-question", "question"),
        (#"{"command":"/"}"#, "no-question", "command"),
        (#"{"question":"q","command":"help"}"#, "two-requests", "both"),
    ])
    func whatIsWrongIsNamed(line: String, code: String, named: String) {
        let fault = refusal(line)?.fault
        #expect(fault?.code == code)
        #expect(fault?.message.contains(named) == true)
    }

    @Test(arguments: [
        ("{", 1), (#"{"question" "x"}"#, 12), (#"{"question":"x"} y"#, 17), ("  {nope}", 3),
        ("{\"question\":\"a\u{1}b\"}", 14), (#"{"question":"x",}"#, 16), (#"{"a":01}"#, 6),
        (#"{"a":tru}"#, 8),
        ("\u{FEFF}{x", 4),
    ])
    func brokenJSONIsToldWithItsPosition(line: String, position: Int) {
        let fault = refusal(line)?.fault
        #expect(fault?.code == "bad-json")
        #expect(fault?.position == position)
    }

    @Test func aRefusalCarriesTheIDThatCouldBeRead() {
        #expect(refusal(#"{"id": 7, "question": "x"#)?.id == .number("7"))
        #expect(refusal(#"{"id":"a","question":1}"#)?.id == .string("a"))
        #expect(refusal(#"{"question": , "id":"a"}"#)?.id == nil)
        #expect(refusal(#"{"id":[1],"question":"x"}"#)?.id == nil)
    }

    @Test func aNestingBombIsRefused() {
        let bomb = "{\"a\":" + String(repeating: "[", count: 4000)
        #expect(refusal(bomb)?.fault?.message.contains("nested") == true)
        let objects = String(repeating: "{\"a\":", count: 800)
        #expect(refusal(objects)?.fault?.code == "bad-json")
    }

    @Test func randomLinesNeverTrap() {
        let seed = UInt64.random(in: 0...UInt64.max)
        var generator = SplitMix64(seed: seed)
        let alphabet = Array("{}[]\":,\\u0dDe8.tfn/ -\u{0}é\u{202E}".utf8) + [0xFF, 0xED, 0xA0]
        for _ in 0..<5000 {
            var line = Array("{\"question\":".utf8)
            line += (0..<Int.random(in: 0...30, using: &generator)).map { _ in
                alphabet.randomElement(using: &generator) ?? 0
            }
            if case .refusal(let reply, _) = parse(line) {
                #expect((reply.fault?.position ?? 0) <= line.count, "seed \(seed), line \(line)")
            }
        }
    }
}
