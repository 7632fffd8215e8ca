import Testing

/// What README, `--help` and `/limits` say must be what the programs do.
@Suite struct PromisesTests {
    private static let root = String(Daemon.shippedKnowledge.dropLast("Knowledge".count))

    /// Options that are limits, with their defaults as README writes them.
    static let limits = [
        ("max-connections", "1024"), ("max-connections-per-host", "64"), ("idle-timeout", "600 s"),
        ("line-timeout", "30 s"), ("write-timeout", "30 s"), ("pipe-linger", "1 s"),
        ("max-line", "4096 bytes"), ("max-document", "64 MiB"),
    ]

    private func readme() throws -> String {
        String(decoding: try Installed.bytes(of: Self.root + "README.md"), as: UTF8.self)
    }

    private func help(_ program: String) throws -> String {
        try ChildProcess(Installed.ours(program), ["--help"]).finish().output
    }

    @Test func everyLimitStandsInReadmeInHelpAndInTheConversation() throws {
        let (readme, help) = (try readme(), try help("askd"))
        let told = try Daemon().ask("/limits")
        for (name, value) in Self.limits {
            #expect(readme.contains("| `--\(name)` | \(value) |"), "README: \(name)")
            #expect(help.contains("--\(name) "), "--help: \(name)")
            #expect(
                told.split(separator: "\n").contains {
                    $0.hasPrefix("\(name) ") && $0.contains(" \(value) ")
                },
                "/limits: \(name)")
        }
        #expect(told.contains(" 64 KiB ") && told.contains("requests-per-turn"))
    }

    @Test func everyCommandThatReadmeNamesExists() throws {
        let daemon = try Daemon()
        for name in Self.words(in: try readme(), after: "`/") {
            let said = try daemon.ask("/help \(name)")
            #expect(said.hasPrefix("/\(name)"), "/\(name): \(said)")
        }
    }

    @Test func everyOptionThatReadmeNamesExists() throws {
        let known = try ["askd", "ask", "askbench"].map(help).joined()
        for name in Self.words(in: try readme(), after: "`--") {
            #expect(known.contains("--\(name)"), "--\(name)")
        }
    }

    @Test func everyVariableThatTheServiceFileNamesIsRead() throws {
        let text = String(
            decoding: try Installed.bytes(of: Self.root + "systemd/askd.default"), as: UTF8.self)
        let help = try help("askd")
        for name in Self.words(in: text, after: "#ASKD_") {
            #expect(help.contains("ASKD_\(name)"), "ASKD_\(name)")
        }
    }

    /// The names that follow `mark` anywhere in a text, each once.
    private static func words(in text: String, after mark: String) -> Set<String> {
        let parts = text.split(separator: mark, omittingEmptySubsequences: false).dropFirst()
        let names = parts.map { String($0.prefix { $0.isLetter || $0 == "-" || $0 == "_" }) }
        return Set(names.filter { !$0.isEmpty })
    }
}
