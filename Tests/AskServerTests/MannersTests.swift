import Glibc
import Sockets
import Testing
import Wire

@testable import AskServer

/// How clients of every kind are treated, over a real loopback connection.
@Suite struct MannersTests {
    @Test func telnetNegotiationIsAnsweredAndIsNoSignOfAPipe() throws {
        let served = try Served { $0.greetingMilliseconds = 20 }
        let client = try served.client()
        try client.send([0xFF, 0xFD, 0x03, 0xFF, 0xFB, 0x1F])
        #expect(try client.rawBytes(6) == [0xFF, 0xFC, 0x03, 0xFF, 0xFD, 0x1F])
        #expect(try client.line() == "Ask about anything.")
    }

    @Test func interruptedOutputComesBackWithTheTimingMark() throws {
        let served = try Served()
        let client = try served.client()
        try client.send([0xFF, 0xF4, 0xFF, 0xFD, 0x06] + Array("one\r\n".utf8))
        #expect(try client.rawBytes(3) == [0xFF, 0xFC, 0x06])
        #expect(try client.line() == "answer to one\r")
    }

    @Test func theWindowOfATerminalIsTheWidthOfItsText() throws {
        let served = try Served { $0.greetingMilliseconds = 20 }
        let client = try served.client()
        #expect(try client.rawBytes(1).count == 1)
        try client.send([0xFF, 0xFB, 0x1F, 0xFF, 0xFA, 0x1F, 0, 50, 0, 24, 0xFF, 0xF0])
        let question = (1...30).map { "word\($0)" }.joined(separator: " ")
        try client.send(question + "\n/quit\n")
        let text = try client.rest()
        let lines = text.split(separator: Character("\n")).map(\.count)
        #expect(lines.max() ?? 0 <= 50 && lines.max() ?? 0 > 40)
    }

    @Test func aLoneControlDEndsTheSession() throws {
        let served = try Served()
        let client = try served.client()
        try client.send("one\n\u{04}two\n")
        #expect(try client.rest() == "answer to one\n\n")
    }

    @Test(arguments: [
        "GET / HTTP/1.1\r\nHost: x\r\n\r\n", "SSH-2.0-OpenSSH_9.2\r\n", "\u{16}\u{03}\u{01}\u{02}abc",
    ])
    func aForeignProtocolGetsOnePlainLineAndAClose(first: String) throws {
        let served = try Served()
        let client = try served.client()
        try client.send(first)
        let text = try client.rest()
        #expect(text.hasPrefix("This is askd") && text.hasSuffix("\n"))
        #expect(text.split(separator: "\n", omittingEmptySubsequences: true).count == 1)
        try served.expectHonestAnswer()
    }

    @Test func lineEndsMirrorTheClients() throws {
        let served = try Served()
        let client = try served.client()
        try client.send("one\r\ntwo\n")
        try client.halfClose()
        #expect(try client.rest() == "answer to one\r\n\r\nanswer to two\r\n\r\n")
    }

    @Test func anUnfinishedLastQuestionIsAnswered() throws {
        let served = try Served()
        let client = try served.client()
        try client.send("one\ntwo")
        try client.halfClose()
        #expect(try client.rest() == "answer to one\n\nanswer to two\n\n")
    }

    @Test func theServerSaysGoodbyeWhenItStopsAndAnswersWhatCameBefore() async throws {
        let served = try Served { $0.greetingMilliseconds = 10 }
        let client = try served.client()
        #expect(try client.line() == "Ask about anything.")
        #expect(try client.line() == "/help says how.")
        try client.send("last\n")
        await withCheckedContinuation { done in served.server.stop { done.resume() } }
        let rest = try client.rest()
        #expect(rest.contains("answer to last\n") && rest.contains("goodbye: the server is stopping"))
        #expect(served.server.snapshot.open == 0)
    }

    @Test func aStopCutsOffWhoDoesNotRead() async throws {
        let served = try Served(responder: echoResponder(answer: String(repeating: "x", count: 3_000))) {
            $0.stopSeconds = 1
        }
        let client = try served.client(receiveBufferBytes: 2_048)
        _ = client.sendSome(Array(String(repeating: "q\n", count: 20_000).utf8))
        #expect(served.waitFor { $0.questions > 0 })
        await withCheckedContinuation { done in served.server.stop { done.resume() } }
        #expect(served.server.snapshot.open == 0)
    }

    @Test func whoIsIdleIsToldBeforeTheClose() throws {
        let served = try Served {
            $0.greetingMilliseconds = 10
            $0.idleTimeoutSeconds = 1
        }
        let client = try served.client()
        #expect(try client.rest().hasSuffix("> \ngoodbye: nothing was asked for 1 second\n\n"))
    }

    @Test func aServerThatWasNeverStartedMayBeDroppedOrStopped() async throws {
        _ = try Server(responder: echoResponder())
        let server = try Server(responder: echoResponder())
        await withCheckedContinuation { done in server.stop { done.resume() } }
    }

    /// Who asked a second time was never told that the server had stopped.
    @Test func everyoneWhoAsksForAStopIsToldOfIt() async throws {
        let served = try Served { $0.greetingMilliseconds = 10 }
        let client = try served.client()
        #expect(try client.line() == "Ask about anything.")
        await withCheckedContinuation { done in
            served.server.stop {}
            served.server.stop { done.resume() }
        }
        await withCheckedContinuation { done in served.server.stop { done.resume() } }
        #expect(try client.rest().contains("goodbye: the server is stopping"))
    }

    @Test func aPingIsAnsweredByEveryLoop() async throws {
        let served = try Served()
        await withCheckedContinuation { done in served.server.ping { done.resume() } }
    }
}
