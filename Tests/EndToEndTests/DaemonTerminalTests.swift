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

    @Test(.enabled(if: Installed.isWanted("telnet"))) func theWindowThatTelnetTellsIsTheWidthOfItsText()
        throws
    {
        let daemon = try Daemon()
        let telnet = try telnet(to: daemon)
        try order("send will naws", telnet)
        // By the time that a reply is shown, telnet has been told that its window is of interest.
        try telnet.input.write("/topics\n")
        _ = try telnet.output.read(until: "Why Khrushchev fell")
        _ = try telnet.output.read(until: "> ")
        telnet.output.resizeTerminal(columns: 50)
        try telnet.input.write("Why was Khrushchev removed?\n")
        // A citation is one line, however long.
        let said = try telnet.output.read(until: "[1]")
        let widths = said.split(whereSeparator: \.isNewline).map(\.count)
        #expect(widths.max() ?? 0 <= 50 && widths.count > 3, "\(said)")
        try expectGoodbye(telnet)
    }

    /// A terminal in raw mode sends every key as it is pressed: an erased й is two bytes.
    @Test(.enabled(if: Installed.isWanted("socat"))) func inRawModeBackspaceErasesWholeCharacters() throws {
        let daemon = try Daemon()
        let socat = try ChildProcess(
            "socat", ["-,raw,echo=0", "TCP:127.0.0.1:\(daemon.port)"], streams: .terminal)
        _ = try socat.output.read(until: "> ")
        for key in [
            "/", "w", "й", "\u{7F}", "i", "d", "t", "h", "ё", "€", "\u{8}", "\u{7F}", " ", "6", "1", "\r",
        ] {
            try socat.input.write(key)
        }
        _ = try socat.output.read(until: "Lines are wrapped at 61 columns.")
        _ = try socat.output.read(until: "> ")
        try socat.input.write("/quit\r")
        _ = try socat.output.read(until: "Goodbye.")
        try daemon.expectHonestAnswer()
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

extension ByteStream {
    /// Gives the terminal behind this stream another width (TIOCSWINSZ of ioctl_tty(2)).
    fileprivate func resizeTerminal(columns: UInt16) {
        var size = winsize(ws_row: 24, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
        _ = ioctl(number, UInt(TIOCSWINSZ), &size)
    }
}
