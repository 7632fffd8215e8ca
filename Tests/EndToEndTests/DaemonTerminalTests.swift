import Glibc
import Testing

/// People at a terminal, with the programs that they have; each test ends with goodbye in words.
@Suite(.serialized) struct DaemonTerminalTests {
    private func telnet(to daemon: Daemon) throws -> ChildProcess {
        let telnet = try ChildProcess("telnet", ["127.0.0.1", "\(daemon.port)"], streams: .terminal)
        _ = try telnet.output.read(until: "/help")
        _ = try telnet.output.read(until: "> ")
        return telnet
    }

    /// Gives telnet itself an order, behind its escape character.
    private func order(_ order: String, _ telnet: ChildProcess) throws {
        try telnet.input.write("\u{1D}")
        _ = try telnet.output.read(until: "telnet> ")
        try telnet.input.write(order + "\n")
    }

    private func expectGoodbye(_ telnet: ChildProcess, lineEnd: String = "\n") throws {
        try telnet.input.write("/quit" + lineEnd)
        #expect(try telnet.output.read(until: "closed by foreign host").contains("Goodbye."))
    }

    @Test(.enabled(if: Installed.isWanted("telnet")))
    func aNameInCyrillicLettersDoesNotHideTheOutput() throws {
        let daemon = try Daemon()
        let telnet = try telnet(to: daemon)
        // Telnet takes 0x83, the second byte of у, for an interrupt, and hides all output until that is answered.
        try telnet.input.write("Хрущёв\n")
        _ = try telnet.output.read(until: "> ")
        try telnet.input.write("/width 60\n")
        _ = try telnet.output.read(until: "Lines are wrapped at 60 columns.")
        try expectGoodbye(telnet)
    }

    @Test(.enabled(if: Installed.isWanted("telnet")))
    func characterModeIsDeclinedAndLinesStillWork() throws {
        let daemon = try Daemon()
        let telnet = try telnet(to: daemon)
        try order("mode character", telnet)
        try telnet.input.write("/width 60\r")
        _ = try telnet.output.read(until: "Lines are wrapped at 60 columns.")
        try telnet.input.write("/width 61\n")
        _ = try telnet.output.read(until: "Lines are wrapped at 61 columns.")
        try expectGoodbye(telnet)
    }

    @Test(.enabled(if: Installed.isWanted("telnet")))
    func areYouThereIsAnsweredAndASynchLeavesNothingBehind() throws {
        let daemon = try Daemon()
        let telnet = try telnet(to: daemon)
        try order("send ayt", telnet)
        _ = try telnet.output.read(until: "askd is here.")
        try order("send synch", telnet)
        try telnet.input.write("/width 60\n")
        _ = try telnet.output.read(until: "Lines are wrapped at 60 columns.")
        try expectGoodbye(telnet)
    }

    static let terminals: [DaemonClientsTests.Client] =
        DaemonClientsTests.pipes.filter { $0.program != "curl" }

    @Test(arguments: terminals) func aPersonIsGreetedPromptedAndToldGoodbye(
        client: DaemonClientsTests.Client
    ) throws {
        let daemon = try Daemon()
        let program = try ChildProcess(client.program, client.arguments(daemon.port), streams: .terminal)
        _ = try program.output.read(until: "/help")
        _ = try program.output.read(until: "> ")
        try program.input.write("/width 60\n")
        _ = try program.output.read(until: "Lines are wrapped at 60 columns.")
        _ = try program.output.read(until: "> ")
        try program.input.write("/quit\n")
        _ = try program.output.read(until: "Goodbye.")
    }

    /// PuTTY's opening: WILL and DO for window size, speed, type, environment, echo and go-ahead, 21 bytes.
    @Test func puttysOpeningIsNoQuestionAndRefusedOnce() throws {
        let daemon = try Daemon()
        let client = try daemon.connect()
        try client.write([
            0xFF, 0xFB, 0x1F, 0xFF, 0xFB, 0x20, 0xFF, 0xFB, 0x18, 0xFF, 0xFB, 0x27, 0xFF, 0xFD, 0x01, 0xFF,
            0xFB, 0x03, 0xFF, 0xFD, 0x03,
        ])
        #expect(try client.read(until: "> ").contains("/help"))
        try client.write("/quit\r\n")
        #expect(try client.readToEnd() == "Goodbye.\r\n\r\n")
        try daemon.expectHonestAnswer()
    }
}
