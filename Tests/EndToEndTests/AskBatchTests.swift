import FakeAskd
import Testing

/// `ask` behind a pipe: one question a line, answers in order.
struct AskBatchTests {
    /// Answers each question with its own words.
    private static func echo(_ line: String) -> String {
        let words = line.split(separator: #""question":""#).last?.prefix { $0 != "\"" } ?? ""
        if words.hasPrefix("unknown") {
            return #"{"status":"unanswered","answer":null,"lines":["No idea."]}"#
        }
        return Peer.answered(String(words))
    }

    @Test func everyLineIsAnsweredInOrder() throws {
        let questions = (0..<300).map { "question \($0)" }
        let server = try FakeAskd { $0.answer(300, Self.echo) }
        let outcome = try ask(server, [], input: questions.joined(separator: "\n") + "\n")
        #expect(outcome.exitCode == 0)
        #expect(outcome.output == questions.map { "\($0)\n    sure\n\n" }.joined())
    }

    @Test func theWorstCodeCounts() throws {
        let server = try FakeAskd { $0.answer(3, Self.echo) }
        #expect(try ask(server, [], input: "one\nunknown\nthree\n").exitCode == 1)
    }

    @Test func aServerThatGoesAwayIsWorseThanNoAnswer() throws {
        let server = try FakeAskd { $0.answer(2, Self.echo) }
        let outcome = try ask(server, [], input: "one\nunknown\nthree\n")
        #expect(outcome.exitCode == 69)
        #expect(outcome.output == "one\n    sure\n\nNo idea.\n\n")
    }

    @Test func blankLinesAndALineWithoutEndAreNoTrouble() throws {
        let server = try FakeAskd { $0.answer(2, Self.echo) }
        let outcome = try ask(server, [], input: "\n  \none\r\n\ntwo")
        #expect(outcome.output == "one\n    sure\n\ntwo\n    sure\n\n")
    }

    @Test func noQuestionNeedsNoServer() throws {
        let server = try FakeAskd()
        #expect(server.finish())
        let outcome = try ask(server, [], input: "")
        #expect(outcome.exitCode == 0)
        #expect(outcome.output == "")
    }

    @Test func anAnswerDoesNotWaitForTheNextQuestion() throws {
        let server = try FakeAskd { $0.answer(2, Self.echo) }
        let process = try ChildProcess(Installed.ours("ask"), ["--server", server.address])
        try process.input.write("one\n")
        #expect(try process.output.read(until: "\n\n") == "one\n    sure\n\n")
        try process.input.write("two\n")
        #expect(try process.output.read(until: "\n\n") == "two\n    sure\n\n")
        #expect(try process.finish().exitCode == 0)
    }

    @Test func quitEndsABatch() throws {
        let server = try FakeAskd { client in
            client.answer(2) { line in
                line.contains("quit")
                    ? #"{"status":"info","command":"quit","lines":["Goodbye."]}"# : Self.echo(line)
            }
            client.waitForClose()
        }
        let outcome = try ask(server, [], input: "one\n/quit\nthree\n")
        #expect(outcome.exitCode == 0)
        #expect(outcome.output == "one\n    sure\n\nGoodbye.\n\n")
    }

    @Test func jsonIsPassedOnAsItCame() throws {
        let server = try FakeAskd { client in
            client.answer(2) { _ in #"{"status":"answered", "answer":"\u001b[2J","new":[1, 2.50]}"# }
        }
        let outcome = try ask(server, ["--json"], input: "one\ntwo\n")
        let rest = #","status":"answered", "answer":"\u001b[2J","new":[1, 2.50]}"# + "\n"
        #expect(outcome.output == #"{"id":1"# + rest + #"{"id":2"# + rest)
    }

    @Test(arguments: [[], ["--json"], ["--color", "never"]])
    func nothingThatMovesACursorIsPrinted(arguments: [String]) throws {
        let hostile = "\u{9B}2J\u{202E}\u{7F}\u{200B}"
        let server = try FakeAskd { client in
            client.answer(1) { _ in
                #"{"status":"answered","answer":"a\#(hostile)\u001b[2J\u0007\r\u0000b","level":"\u001b]0;x\u0007","#
                    + #""citations":[{"title":"\#(hostile)","section":"\u001b[A","passage":1,"lines":[1,2]}]}"#
            }
        }
        let outcome = try ask(server, arguments + ["why?"])
        #expect(outcome.exitCode == 0)
        for scalar in outcome.output.unicodeScalars where scalar != "\n" {
            #expect(![.control, .format].contains(scalar.properties.generalCategory), "\(scalar.value)")
        }
    }

    /// Two questions on a line bring a sentence each, which were listed below the answers, too.
    @Test(arguments: [
        (["--limit", "2"], "1. A. (d, passage 3, score 11.4)\n2. B. (d, passage 4, score 2.0)\n\n"),
        ([], "\n"),
    ])
    func moreThanOneSentenceIsListedForWhoAsksForMore(arguments: [String], list: String) throws {
        let server = try FakeAskd { client in
            client.answer(1) { _ in
                #"{"status":"answered","answer":"A.","level":"sure","results":["#
                    + #"{"document":"d","passage":3,"sentence":1,"text":"A.","score":11.44},"#
                    + #"{"document":"d","passage":4,"sentence":1,"text":"B.","score":2}]}"#
            }
        }
        let outcome = try ask(server, arguments + ["why?"])
        #expect(outcome.output == "A.\n    sure\n" + list)
    }

    @Test(arguments: [
        (["--color", "always"], [:], true), ([], ["CLICOLOR_FORCE": "1"], true), ([], [:], false),
        ([], ["CLICOLOR_FORCE": "1", "NO_COLOR": "1"], false),
        (["--color", "never"], ["CLICOLOR_FORCE": "1"], false),
        ([], ["CLICOLOR_FORCE": "0"], false), (["--color", "always"], ["NO_COLOR": "1"], true),
    ])
    func colourIsForWhoWantsIt(arguments: [String], environment: [String: String], isColoured: Bool) throws {
        let server = try FakeAskd { $0.answer(1) }
        let outcome = try ask(server, arguments + ["why?"], environment: environment)
        let coloured = "\u{1B}[1mYes.\u{1B}[0m\n\u{1B}[2m    sure\u{1B}[0m\n\n"
        #expect(outcome.output == (isColoured ? coloured : "Yes.\n    sure\n\n"))
    }
}
