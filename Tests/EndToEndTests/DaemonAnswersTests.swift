import Glibc
import Testing

/// The whole way: askd on a port, the shipped documents, a client's bytes.
@Suite(.serialized) struct DaemonAnswersTests {
    @Test func theShippedEssayAnswersWithItsSource() throws {
        let daemon = try Daemon()
        let said = try daemon.ask("why was khrushchev removed?")
        #expect(said.contains("    [1] Why Khrushchev fell"))
        #expect(said.contains(", passage "))
        #expect(said.hasSuffix("\n\n"))
        #expect(try daemon.stop() == 0)
    }

    @Test func aProgramGetsOneObjectALineInOrder() throws {
        let daemon = try Daemon()
        let connection = try daemon.connect()
        try connection.write(
            "{\"id\":1,\"question\":\"When did Khrushchev fall?\"}\n{\"id\":\"two\",\"command\":\"topics\"}\n"
        )
        let first = try connection.read(until: "\n")
        #expect(first.hasPrefix("{\"id\":1,\"status\":\"answered\""))
        #expect(first.contains("\"document\":\"khrushchev\""))
        let second = try connection.read(until: "\n")
        #expect(second.hasPrefix("{\"id\":\"two\",\"status\":\"info\",\"command\":\"topics\""))
    }

    @Test func aQuestionWithoutItsLineEndIsAnswered() throws {
        let daemon = try Daemon()
        let connection = try daemon.connect()
        try connection.write("when did khrushchev come to power")
        connection.shutdownWriting()
        #expect(try connection.readToEnd().contains("1953"))
    }

    @Test func documentsNobodyPreparedAnswerBesideTheEssay() throws {
        let folder = try TemporaryFolder.withTwoDocuments()
        let daemon = try Daemon(options: ["--knowledge", folder.path])
        let said = try daemon.ask("Who built the lighthouse of Skarn?")
        #expect(said.contains("Ada Holm"))
        #expect(said.contains("[1] The lighthouse of Skarn › Building, passage 1"))
        #expect(try daemon.ask("when did khrushchev fall?").contains("1964"))
    }

    @Test(.enabled(if: access("/usr/share/common-licenses/GPL-3", R_OK) == 0))
    func aTextOfTheSystemAnswersAsItCame() throws {
        let folder = try TemporaryFolder()
        symlink("/usr/share/common-licenses/GPL-3", "\(folder.path)/outside.txt")
        try folder.write(Installed.bytes(of: "/usr/share/common-licenses/GPL-3"), to: "gpl.txt")
        let daemon = try Daemon(options: ["--knowledge", folder.path])
        let said = try daemon.ask("What is a covered work?")
        #expect(said.contains("covered work"))
        #expect(said.contains(", passage "))
        // A link that leaves the folder is no document of it.
        #expect(!(try daemon.ask("/topics")).contains("outside"))
    }

    @Test func statsCountWhatWasAsked() throws {
        let daemon = try Daemon()
        _ = try daemon.ask("when did khrushchev fall?")
        _ = try daemon.ask("who won the world cup in 1998?")
        #expect(try daemon.ask("/stats").contains("questions 2: answered 1, unanswered 1"))
    }

    @Test(.enabled(if: Installed.isWanted("telnet")))
    func telnetShowsGreetingPromptAnswerAndGoodbye() throws {
        let daemon = try Daemon()
        let telnet = try ChildProcess("telnet", ["127.0.0.1", "\(daemon.port)"], streams: .terminal)
        let greeting = try telnet.output.read(until: "> ")
        #expect(greeting.contains("/help"))
        try telnet.input.write("when did khrushchev fall?\n")
        #expect(try telnet.output.read(until: "passage").contains("1964"))
        _ = try telnet.output.read(until: "> ")
        try telnet.input.write("/quit\n")
        let end = try telnet.output.read(until: "closed by foreign host")
        #expect(end.contains("Goodbye."))
    }

    @Test(arguments: DaemonClientsTests.pipes) func aPipedQuestionReturnsByItselfWithAnswerAndSource(
        client: DaemonClientsTests.Client
    ) throws {
        let daemon = try Daemon()
        let program = try ChildProcess(client.program, client.arguments(daemon.port))
        try program.input.write("why was khrushchev removed?\n")
        let outcome = try program.finish()
        #expect(outcome.output.contains("    [1] Why Khrushchev fell"), "\(client.program): \(outcome)")
        #expect(!outcome.output.contains("> "), "a pipe is not prompted")
    }
}
