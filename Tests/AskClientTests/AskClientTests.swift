import AskClient
import FakeAskd
import Sockets
import Testing
import Wire

private func client(of server: FakeAskd, timeoutSeconds: Double = 10) -> AskClient {
    AskClient(server: server.address, timeoutSeconds: timeoutSeconds)
}

private func question(_ words: String) -> Request { Request(.question(words)) }

struct AskClientTests {
    @Test func aQuestionIsAnswered() throws {
        let server = try FakeAskd { $0.answer(1) { _ in Peer.answered("In 1964.") } }
        let received = try client(of: server).ask(question("when?"))
        #expect(received.reply.status == .answered)
        #expect(received.reply.answer == "In 1964.")
        #expect(String(decoding: received.line, as: UTF8.self).hasPrefix(#"{"id":1,"status":"answered""#))
    }

    @Test func theRequestSaysAllThatWasAskedFor() throws {
        let server = try FakeAskd { $0.answer(1) { Peer.answered($0.filter { !"\"\\".contains($0) }) } }
        let request = Request(
            .question("who \"x\"?"), id: .string("mine"), limit: 5, document: "notes/a", usesContext: false)
        let reply = try client(of: server).ask(request).reply
        #expect(reply.answer == "{id:1,question:who x?,limit:5,document:notes/a,context:false}")
    }

    @Test func aReplyMayArriveInPieces() throws {
        let server = try FakeAskd { client in
            let line = client.line() ?? ""
            for byte in Array((Peer.identified(Peer.answered("Bit by bit."), as: line) + "\r\n").utf8) {
                client.say([byte])
            }
        }
        #expect(try client(of: server).ask(question("how?")).reply.answer == "Bit by bit.")
    }

    @Test func requestsMayBePipelinedAndRepliesKeepTheirOrder() throws {
        let server = try FakeAskd { $0.answer(20) { Peer.answered($0.contains("odd") ? "odd" : "even") } }
        let client = client(of: server)
        for number in 0..<20 { try client.send(question(number % 2 == 1 ? "odd" : "even")) }
        var answers: [String?] = []
        while client.pendingCount > 0 {
            if let received = try client.nextReply() {
                answers.append(received.reply.answer)
            } else {
                _ = try client.wait()
            }
        }
        #expect(answers == (0..<20).map { $0 % 2 == 1 ? "odd" : "even" })
    }

    @Test func aServerThatStopsReadingUntilItsAnswersAreTakenIsNoDeadlock() throws {
        let long = String(repeating: "x", count: 100_000)
        let server = try FakeAskd { $0.answer(20) { _ in Peer.answered(long) } }
        let client = client(of: server)
        for _ in 0..<20 { try client.send(question(long)) }
        var count = 0
        while client.pendingCount > 0 {
            if try client.nextReply() != nil { count += 1 } else { _ = try client.wait() }
        }
        #expect(count == 20)
    }

    @Test func nobodyListeningIsToldWithWhatToDo() throws {
        let server = try FakeAskd()
        #expect(server.finish())
        let error = #expect(throws: ClientError.self) { try client(of: server).ask(question("why?")) }
        #expect(error?.exitCode == 69)
        #expect(
            error?.description
                == "cannot reach askd at \(server.address): Connection refused. "
                + "Start it with 'askd', or name another with --server.")
    }

    @Test func anAddressThatIsNoneIsAMistakeOfUsage() {
        for address in ["nonsense", "host:", "host:70000", "unix:", "::1:80"] {
            let error = #expect(throws: ClientError.self) {
                try AskClient(server: address, timeoutSeconds: 1).ask(question("why?"))
            }
            #expect(error?.exitCode == 64, "\(address)")
        }
    }

    @Test func aServerThatClosesEarlyIsGone() throws {
        let server = try FakeAskd { _ = $0.line() }
        let error = #expect(throws: ClientError.self) { try client(of: server).ask(question("why?")) }
        #expect(error == .gone(server: server.address, reason: "it closed the connection"))
        #expect(error?.exitCode == 69)
    }

    @Test func halfAReplyIsNone() throws {
        let server = try FakeAskd { client in
            _ = client.line()
            client.say(#"{"id":1,"status":"answered","answer":"In 19"#)
        }
        let error = #expect(throws: ClientError.self) { try client(of: server).ask(question("why?")) }
        #expect(error?.exitCode == 69)
    }

    @Test func aServerThatHangsIsTimedOut() throws {
        let server = try FakeAskd { $0.waitForClose() }
        let start = ContinuousClock.now
        let error = #expect(throws: ClientError.self) {
            try client(of: server, timeoutSeconds: 0.2).ask(question("why?"))
        }
        #expect(error == .timedOut(server: server.address, seconds: 0.2))
        #expect(error?.exitCode == 69)
        #expect(ContinuousClock.now - start >= .milliseconds(200))
    }

    @Test func aServerThatDripsIsTimedOutAsAWhole() throws {
        let server = try FakeAskd { client in
            _ = client.line()
            // The client closes once its time is over; then the drops go nowhere.
            for _ in 0..<100_000 { client.say(" ") }
            client.waitForClose()
        }
        let error = #expect(throws: ClientError.self) {
            try client(of: server, timeoutSeconds: 0.3).ask(question("why?"))
        }
        #expect(error == .timedOut(server: server.address, seconds: 0.3))
    }

    @Test(arguments: [
        "SSH-2.0-OpenSSH_9.2\r\n", "HTTP/1.1 400 Bad Request\r\n\r\n", "{}\n", "[]\n", "\n", "{\"id\":1}\n",
        "{\"id\":2,\"status\":\"answered\"}\n", "{\"status\":\"info\",\"lines\":[]}\n", "\u{0}\u{1B}[2J\n",
    ])
    func whatIsNoReplyIsABreachOfTheProtocol(garbage: String) throws {
        let server = try FakeAskd { client in
            _ = client.line()
            client.say(garbage)
            client.waitForClose()
        }
        let error = #expect(throws: ClientError.self) { try client(of: server).ask(question("why?")) }
        #expect(error?.exitCode == 76)
    }

    @Test func aLineWithoutEndIsGivenUp() throws {
        let server = try FakeAskd { client in
            _ = client.line()
            client.say([UInt8](repeating: UInt8(ascii: "a"), count: 9 << 20))
            client.waitForClose()
        }
        let error = #expect(throws: ClientError.self) { try client(of: server).ask(question("why?")) }
        #expect(error?.exitCode == 76)
    }

    @Test(arguments: [
        #"{"status":"error","error":{"code":"busy","message":"busy: try again"}}"#, "busy: try again",
    ])
    func aBusyServerIsToldFromOneThatIsGone(line: String) throws {
        let server = try FakeAskd { $0.say(line + "\n") }
        let error = #expect(throws: ClientError.self) { try client(of: server).ask(question("why?")) }
        #expect(error == .busy(server: server.address, message: "busy: try again"))
        #expect(error?.exitCode == 75)
        #expect(error?.description == "askd at \(server.address) says: busy: try again")
    }

    @Test func anIdleSessionThatWasClosedIsBegunAnew() throws {
        let server = try FakeAskd(
            { client in
                client.answer(1)
                client.say(#"{"status":"error","error":{"code":"idle","message":"Goodbye."}}"# + "\n")
            }, { $0.answer(1) { _ in Peer.answered("Again.") } })
        let client = client(of: server)
        #expect(try client.ask(question("one?")).reply.answer == "Yes.")
        #expect(try client.ask(question("two?")).reply.answer == "Again.")
        #expect(client.reconnections == 1)
    }

    @Test func whatWasNotAnsweredBeforeTheEndIsAskedAgainInOrder() throws {
        let server = try FakeAskd(
            { $0.answer(2) { Peer.answered($0.contains("a?") ? "a" : "b") } },
            { $0.answer(1) { Peer.answered($0.contains("c?") ? "c" : "wrong") } })
        let client = client(of: server)
        for words in ["a?", "b?", "c?"] { try client.send(question(words)) }
        var answers: [String?] = []
        while client.pendingCount > 0 {
            if let received = try client.nextReply() {
                answers.append(received.reply.answer)
            } else {
                _ = try client.wait()
            }
        }
        #expect(answers == ["a", "b", "c"])
    }

    @Test func aLineThatIsTooLongCostsOnlyItself() throws {
        let fault = #"{"status":"error","error":{"code":"line-too-long","message":"4096 bytes at most."}}"#
        let server = try FakeAskd(
            { client in
                client.answer(1)
                _ = client.line()
                client.say(fault + "\n")
            }, { $0.answer(1) { Peer.answered($0.contains("c?") ? "c" : "wrong") } })
        let client = client(of: server)
        #expect(try client.ask(question("a?")).reply.answer == "Yes.")
        #expect(try client.ask(question("long")).reply.fault?.code == "line-too-long")
        #expect(try client.ask(question("c?")).reply.answer == "c")
    }

    @Test func everyAddressOfAHostIsTried() throws {
        // `localhost` may stand for ::1 first, where nobody listens.
        let server = try FakeAskd { $0.answer(1) }
        let port = server.address.split(separator: ":").last ?? ""
        let client = AskClient(server: "localhost:\(port)", timeoutSeconds: 10)
        #expect(try client.ask(question("why?")).reply.answer == "Yes.")
    }

    @Test func aUnixSocketIsAServerToo() throws {
        let name = "@fake-askd-\(UInt64.random(in: 0 ... .max))"
        let server = try FakeAskd(on: .unix(path: name)) { $0.answer(1) }
        #expect(server.address == "unix:\(name)")
        #expect(try client(of: server).ask(question("why?")).reply.answer == "Yes.")
    }
}
