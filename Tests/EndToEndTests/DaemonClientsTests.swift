import Glibc
import Testing

/// The line clients that people have: each is run as they run it.
@Suite(.serialized) struct DaemonClientsTests {
    /// A program, its arguments before host and port, and whether those are given as one address.
    struct Client: Sendable, CustomTestStringConvertible {
        var program: String
        var arguments: @Sendable (UInt16) -> [String]
        var testDescription: String { program }
    }

    static let pipes: [Client] = [
        Client(program: "nc.openbsd") { ["127.0.0.1", "\($0)"] },
        Client(program: "nc.traditional") { ["127.0.0.1", "\($0)"] },
        Client(program: "ncat") { ["127.0.0.1", "\($0)"] },
        Client(program: "busybox") { ["nc", "127.0.0.1", "\($0)"] },
        Client(program: "socat") { ["-", "TCP:127.0.0.1:\($0)"] },
        Client(program: "curl") { ["--silent", "--no-buffer", "telnet://127.0.0.1:\($0)"] },
    ].filter { Installed.isWanted($0.program) }

    @Test(arguments: pipes) func everythingPipedIsAnsweredInOrderAndTheClientReturns(client: Client) throws {
        let daemon = try Daemon()
        let program = try ChildProcess(client.program, client.arguments(daemon.port))
        let widths = 40...90
        for width in widths { try program.input.write("/width \(width)\n") }
        let outcome = try program.finish()
        // A pipe is neither greeted nor prompted: there is nothing but replies.
        let expected = widths.map { "Lines are wrapped at \($0) columns.\n\n" }
        #expect(outcome.output == expected.joined(), "\(client.program)")
    }

    @Test(.enabled(if: Installed.isWanted("telnet")))
    func telnetShowsGreetingPromptAndGoodbyeAndSurvivesAnInterrupt() throws {
        let daemon = try Daemon()
        let telnet = try ChildProcess("telnet", ["127.0.0.1", "\(daemon.port)"], streams: .terminal)
        let greeting = try telnet.output.read(until: "> ")
        #expect(greeting.contains("/help"))
        // Telnet hides all output after ^C until the server has answered its timing mark.
        try telnet.input.write([0x03])
        try telnet.input.write("/topics\n")
        _ = try telnet.output.read(until: "Why Khrushchev fell")
        _ = try telnet.output.read(until: "> ")
        try telnet.input.write("/quit\n")
        let end = try telnet.output.read(until: "closed by foreign host")
        #expect(end.contains("Goodbye."))
    }

    @Test(.enabled(if: Installed.isWanted("haproxy")))
    func theShippedBalancerConfigurationPassesQuestionsOn() throws {
        let one = try Daemon(options: ["--proxy-protocol", "127.0.0.1"])
        let two = try Daemon(options: ["--proxy-protocol", "127.0.0.1"])
        let folder = try TemporaryFolder()
        let shipped = String(decoding: try Installed.bytes(of: Self.balancerConfiguration), as: UTF8.self)
        let replacements = [
            "bind :1964,:::1964 v6only": "bind fd@3", "192.0.2.11:1964": "127.0.0.1:\(one.port)",
            "192.0.2.12:1964": "127.0.0.1:\(two.port)",
        ]
        var configuration = shipped
        for (shown, used) in replacements {
            #expect(configuration.contains(shown))
            configuration = configuration.split(separator: shown, omittingEmptySubsequences: false)
                .joined(separator: used)
        }
        try folder.write(configuration, to: "haproxy.cfg")
        let (listener, port) = try Daemon.listener()
        let balancer = try ChildProcess(
            "haproxy", ["-db", "-f", "\(folder.path)/haproxy.cfg"], listener: listener.number)
        listener.close()
        for _ in 0..<4 {
            let connection = try Daemon.connect(port: port)
            try connection.write("/topics\n")
            connection.shutdownWriting()
            #expect(try connection.readToEnd().contains("Why Khrushchev fell"))
        }
        balancer.signal(SIGTERM)
        _ = try balancer.wait()
    }

    private static let balancerConfiguration =
        String(Daemon.shippedKnowledge.dropLast("Knowledge".count)) + "systemd/haproxy.cfg"
}
