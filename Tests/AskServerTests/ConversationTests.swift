import Glibc
import Sockets
import Testing
import Wire

@testable import AskServer

/// What a client sees, over a real loopback connection.
@Suite struct ConversationTests {
    @Test func aPipeGetsItsAnswersAndNothingElse() throws {
        let served = try Served()
        let client = try served.client()
        try client.send("one\ntwo\n")
        try client.halfClose()
        #expect(try client.rest() == "answer to one\n\nanswer to two\n\n")
    }

    @Test func aPipeThatNeverHalfClosesIsClosedOnceItIsSilent() throws {
        let served = try Served { $0.pipeLingerMilliseconds = 50 }
        let client = try served.client()
        try client.send("one\nunfinished")
        #expect(try client.rest() == "answer to one\n\nanswer to unfinished\n\n")
    }

    @Test func whoSaysNothingIsGreetedAndPrompted() throws {
        let served = try Served { $0.greetingMilliseconds = 20 }
        let client = try served.client()
        #expect(try client.line() == "Ask about anything.")
        #expect(try client.line() == "/help says how.")
        #expect(try client.bytes(2) == "> ")
        try client.send("one\r\n")
        #expect(try client.line() == "answer to one\r")
        #expect(try client.line() == "\r")
        #expect(try client.bytes(2) == "> ")
        try client.send("/quit\r\n")
        #expect(try client.rest() == "quit , request 2\r\n\r\n")
    }

    @Test func aProgramIsNeverClosedBySilenceAfterItsAnswer() throws {
        let served = try Served { $0.pipeLingerMilliseconds = 20 }
        let client = try served.client()
        try client.send("{\"id\": 1, \"question\": \"one\"}\n")
        #expect(try client.line().hasPrefix("{\"id\":1,\"status\":\"answered\""))
        let silent = try served.client()
        try silent.send("two\n")
        #expect(try silent.rest() == "answer to two\n\n", "the linger has passed for a pipe that came later")
        try client.send("{\"id\": 2, \"question\": \"two\"}\n")
        #expect(try client.line().hasPrefix("{\"id\":2,\"status\":\"answered\""))
    }
}
