import FakeAskd
import Testing

/// The exit codes that scripts rely on, and the words that come with them.
struct AskExitCodeTests {
    private static let unanswered =
        #"{"status":"unanswered","answer":null,"lines":["The documents do not say."]}"#

    private static func fault(_ code: String) -> String {
        #"{"status":"error","error":{"code":"\#(code)","message":"No."}}"#
    }

    @Test func anAnswerIsNothingWrong() throws {
        let server = try FakeAskd { $0.answer(1) { _ in Peer.answered("In 1964.") } }
        let outcome = try ask(server, ["when", "did", "he", "fall?"])
        #expect(outcome.exitCode == 0)
        #expect(outcome.output == "In 1964.\n    sure\n\n")
        #expect(outcome.errors == "")
    }

    @Test func theWordsOfTheCommandLineAreOneQuestion() throws {
        let server = try FakeAskd { $0.answer(1) { Peer.answered($0.filter { !"\"{}".contains($0) }) } }
        let outcome = try ask(server, ["when", "did", "-n", "2", "he fall?", "--", "-x"])
        #expect(outcome.output.hasPrefix("id:1,question:when did he fall? -x,limit:2\n"))
    }

    @Test func noAnswerIsOne() throws {
        let server = try FakeAskd { $0.answer(1) { _ in Self.unanswered } }
        let outcome = try ask(server, ["why?"])
        #expect(outcome.exitCode == 1)
        #expect(outcome.output == "The documents do not say.\n\n")
    }

    @Test func aCommandIsNothingWrong() throws {
        let server = try FakeAskd { client in
            client.answer(1) { _ in #"{"status":"info","command":"topics","lines":["a","  b"]}"# }
        }
        let outcome = try ask(server, ["/topics"])
        #expect(outcome.exitCode == 0)
        #expect(outcome.output == "a\n  b\n\n")
    }

    @Test(arguments: [
        ("unknown-command", 64 as Int32), ("unknown-document", 64), ("line-too-long", 64), ("busy", 75),
        ("bad-json", 76), ("bad-type", 76),
    ])
    func anErrorInPlaceOfAReplyHasItsCode(code: String, exitCode: Int32) throws {
        let server = try FakeAskd { $0.answer(1) { _ in Self.fault(code) } }
        #expect(try ask(server, ["why?"]).exitCode == exitCode)
    }

    @Test(arguments: [
        ["--limt", "3", "why?"], ["--limit", "0", "why?"], ["--color", "blue"], ["--server="], [" "],
    ])
    func aWrongCommandLineIsUsage(arguments: [String]) throws {
        let outcome = try ask(arguments)
        #expect(outcome.exitCode == 64)
        #expect(outcome.output == "")
        #expect(!outcome.errors.isEmpty)
    }

    @Test func aMistypedOptionIsGuessed() throws {
        let outcome = try ask(["--limt", "3", "why?"])
        #expect(
            outcome.errors.hasPrefix("Error: Unknown option '--limt'. Did you mean '--limit'?\nUsage: ask ["))
        #expect(outcome.errors.hasSuffix("\n  See 'ask --help' for more information.\n"))
    }

    @Test func aServerThatIsNotThereIsUnavailable() throws {
        let server = try FakeAskd()
        #expect(server.finish())
        let outcome = try ask(server, ["why?"])
        #expect(outcome.exitCode == 69)
        #expect(
            outcome.errors == "ask: cannot reach askd at \(server.address): Connection refused. "
                + "Start it with 'askd', or name another with --server.\n")
    }

    @Test func theServerMayComeFromTheEnvironment() throws {
        let server = try FakeAskd { $0.answer(1) }
        let outcome = try ask(["why?"], environment: ["ASK_SERVER": server.address])
        #expect(outcome.exitCode == 0)
        #expect(try ask(["why?"], environment: ["ASK_SERVER": "host:port"]).exitCode == 64)
    }

    @Test func aServerThatHangsIsUnavailable() throws {
        let server = try FakeAskd { $0.waitForClose() }
        let outcome = try ask(server, ["--timeout", "200ms", "why?"])
        #expect(outcome.exitCode == 69)
        #expect(outcome.errors.contains("did not answer within 0.2 s"))
    }

    @Test func aServerThatClosesIsUnavailable() throws {
        let server = try FakeAskd { _ = $0.line() }
        #expect(try ask(server, ["why?"]).exitCode == 69)
    }

    @Test func aBusyServerAsksToTryAgain() throws {
        let server = try FakeAskd { $0.say("busy: try again in a moment\n") }
        let outcome = try ask(server, ["why?"])
        #expect(outcome.exitCode == 75)
        #expect(outcome.errors == "ask: askd at \(server.address) says: busy: try again in a moment\n")
    }

    @Test func whatIsNoAskdBreaksTheProtocol() throws {
        let server = try FakeAskd { client in
            client.say("SSH-2.0-\u{1B}[2JOpenSSH\r\n")
            client.waitForClose()
        }
        let outcome = try ask(server, ["why?"])
        #expect(outcome.exitCode == 76)
        #expect(outcome.errors.contains("does not speak like askd"))
        #expect(!outcome.errors.contains("\u{1B}"))
    }

    @Test func aFolderThatIsNotThereIsNoInput() throws {
        let outcome = try ask(["--knowledge", "/nonexistent/folder", "why?"])
        #expect(outcome.exitCode == 66)
        #expect(outcome.errors.contains("/nonexistent/folder"))
    }
}
