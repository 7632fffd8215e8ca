import Glibc
import Testing

/// What askd says when it cannot start, and what it prints instead of starting.
@Suite struct DaemonStartTests {
    private func run(_ options: [String], environment: [String: String] = [:], directory: String? = nil)
        throws
        -> ChildProcess.Outcome
    {
        try ChildProcess(
            Installed.ours("askd"), options, environment: environment, directory: directory
        ).finish()
    }

    /// One or two lines that name askd, nothing on standard output, and the code.
    private func expectRefusal(_ outcome: ChildProcess.Outcome, code: Int32, saying word: String) {
        #expect(outcome.exitCode == code, "\(outcome.errors)")
        #expect(outcome.errors.contains(word), "\(outcome.errors)")
        #expect(outcome.output.isEmpty)
    }

    @Test(arguments: [
        (["--nonsense"], "nonsense"), (["--listen", "nowhere"], "HOST:PORT"),
        (["--listen", "127.0.0.1:99999"], "65535"), (["--listen", "::1:1964"], "brackets"),
        (["--max-connections", "0"], "max-connections"), (["--idle-timeout", "soon"], "idle-timeout"),
        (["--log-level", "loud"], "log-level"), (["stray"], "stray"),
    ])
    func aBadOptionIsNamed(options: [String], word: String) throws {
        expectRefusal(try run(["--knowledge", Daemon.shippedKnowledge] + options), code: 64, saying: word)
    }

    @Test func aBadVariableIsNamed() throws {
        expectRefusal(try run([], environment: ["ASKD_MAX_LINE": "big"]), code: 64, saying: "ASKD_MAX_LINE")
    }

    @Test func aTakenPortSaysSo() throws {
        let daemon = try Daemon()
        let options = ["--knowledge", Daemon.shippedKnowledge, "--listen", "127.0.0.1:\(daemon.port)"]
        expectRefusal(try run(options), code: 69, saying: "Address already in use")
    }

    @Test func anAddressOfAnotherMachineSaysSo() throws {
        let options = ["--knowledge", Daemon.shippedKnowledge, "--listen", "192.0.2.1:0"]
        expectRefusal(try run(options), code: 69, saying: "192.0.2.1")
    }

    @Test func aUnixSocketWhereThereIsNoFolderSaysSo() throws {
        let options = ["--knowledge", Daemon.shippedKnowledge, "--listen", "unix:/nonexistent/ask.sock"]
        expectRefusal(try run(options), code: 73, saying: "/nonexistent/ask.sock")
    }

    /// Whatever listens on the usual port, an operator's own askd perhaps, is none of a test's business.
    private static let freePort = ["--listen", "127.0.0.1:0"]

    @Test func noFolderSaysSo() throws {
        expectRefusal(
            try run(Self.freePort + ["--knowledge", "/nonexistent"]), code: 66, saying: "/nonexistent")
    }

    @Test func anEmptyFolderIsNeverAnEmptyService() throws {
        let folder = try TemporaryFolder()
        expectRefusal(try run(Self.freePort + ["--knowledge", folder.path]), code: 66, saying: folder.path)
    }

    @Test func noDocumentAnywhereNamesThePlacesLookedAt() throws {
        let empty = try TemporaryFolder()
        let outcome = try run(Self.freePort, directory: empty.path)
        expectRefusal(outcome, code: 66, saying: "--knowledge")
    }

    @Test func aBrokenDocumentRefusesToStartUnlessToldToSkip() throws {
        let folder = try TemporaryFolder.withTwoDocuments()
        try folder.write([0x41, 0xC3, 0x28, 0x00, 0x01], to: "broken.md")
        expectRefusal(try run(Self.freePort + ["--knowledge", folder.path]), code: 65, saying: "broken.md")
        let daemon = try Daemon(knowledge: folder.path, options: ["--skip-bad"])
        #expect(daemon.startLog.contains("broken.md"))
        #expect(try daemon.ask("/topics").contains("Bread"))
    }

    @Test func checkPrintsDocumentsAndEachProblem() throws {
        let folder = try TemporaryFolder.withTwoDocuments()
        let good = try run(["--check", "--knowledge", folder.path])
        #expect(good.exitCode == 0)
        #expect(good.output.contains("document skarn: \"The lighthouse of Skarn\", 2 passages, 4 sentences"))
        #expect(good.output.hasSuffix("nothing is wrong\n"))
        try folder.write([0x41, 0xC3, 0x28, 0x00, 0x01], to: "broken.md")
        let bad = try run(["--check", "--knowledge", folder.path])
        #expect(bad.exitCode == 65)
        #expect(bad.output.contains("problem: \(folder.path)/broken.md"))
    }

    @Test func theShippedDocumentsPassTheCheck() throws {
        let outcome = try run(["--check", "--knowledge", Daemon.shippedKnowledge])
        #expect(outcome.exitCode == 0, "\(outcome.output)")
    }

    @Test func versionHelpAndManualArePrinted() throws {
        #expect(try run(["--version"]).output.split(separator: ".").count == 3)
        let help = try run(["--help"])
        #expect(help.exitCode == 0)
        #expect(help.output.contains("--max-connections-per-host"))
        #expect(try run(["--generate-manual"]).output.contains(".TH"))
    }

    @Test func theEnvironmentGivesOptionsAndTheCommandLineWins() throws {
        let folder = try TemporaryFolder.withTwoDocuments()
        let daemon = try Daemon(environment: ["ASKD_KNOWLEDGE": folder.path, "ASKD_LISTEN": "127.0.0.1:1"])
        #expect(try daemon.ask("/topics").contains("Why Khrushchev fell"))
    }

    @Test func severalListenersServeTheSame() throws {
        let daemon = try Daemon(options: ["--listen", "127.0.0.1:0"])
        #expect(daemon.startLog.split(separator: "\n").count { $0.contains("listening on 127.0.0.1:") } == 2)
    }

    @Test func underTheJournalLinesCarryPriorities() throws {
        // A daemon whose stderr is not the journal's stream must not believe the inherited variable.
        let plain = try Daemon(environment: ["JOURNAL_STREAM": "8:1"])
        #expect(!plain.startLog.hasPrefix("<"))
        #expect(plain.startLog.contains("Z notice: "))
    }
}
