import Glibc
import Testing

/// Nothing that moves a cursor or turns text around reaches anybody, from wherever it came.
@Suite(.serialized) struct DaemonLeakTests {
    private static let hostile = "\u{1B}[2J\u{1B}]0;title\u{7}\u{9B}2J\u{202E}\u{2066}\u{200B}\u{7F}\u{8}x"

    private func expectPrintable(_ text: String, _ place: SourceLocation = #_sourceLocation) {
        for scalar in text.unicodeScalars where scalar != "\n" {
            let isHarmless =
                ![.control, .format, .lineSeparator].contains(scalar.properties.generalCategory)
            #expect(isHarmless, "U+\(String(scalar.value, radix: 16))", sourceLocation: place)
        }
    }

    private func folder() throws -> TemporaryFolder {
        let folder = try TemporaryFolder.withTwoDocuments()
        try folder.write(
            """
            # The \(Self.hostile) tower

            ## Its \(Self.hostile) keeper

            The tower of Brenn was built in 1902 by \(Self.hostile) Otto Berg.

            """, to: "tower.md")
        try folder.write("Who built the \(Self.hostile) tower of Brenn?\ttower\n", to: "questions.tsv")
        return folder
    }

    @Test func noAnswerCitationSuggestionOrErrorHoldsAControl() throws {
        let folder = try folder()
        let daemon = try Daemon(knowledge: folder.path)
        let lines = [
            "Who built the tower of Brenn?", "who \(Self.hostile) is zxqv\(Self.hostile)?", "/topics",
            "/examples",
            "/show tower 1", "/source", "/why", "/\(Self.hostile)", "/show \(Self.hostile)", "/about",
            "/stats",
            "{\"id\":\"\\u001b[2J\\u202e\",\"question\":\"Who built the tower of Brenn?\",\"limit\":3}",
            "{\"question\":\"zxqv \(Self.hostile)\"}", "{\"document\":\"\\u001b\",\"question\":\"why?\"}",
            "{\"command\":\"examples\"}", "{\"command\":\"topics\"}", "{\(Self.hostile)",
        ]
        for line in lines {
            let said = try daemon.ask(line)
            #expect(!said.isEmpty)
            expectPrintable(said)
        }
        #expect(try daemon.ask("/topics").contains("tower"))
        try daemon.expectHonestAnswer()
    }

    /// A document is known by its path, which may hold anything but a slash.
    @Test func aFileNameSendsNoControlToAClientOrToTheLog() throws {
        let folder = try folder()
        let name = "\u{1B}[2Jlamp\n\u{202E}s.md"
        try folder.write("The lamp of Brenn was lit in 1903.\n", to: name)
        let daemon = try Daemon(knowledge: folder.path)
        let lines = [
            "When was the lamp lit?", "/topics", "/source", "{\"question\":\"When was the lamp lit?\"}",
            "{\"command\":\"topics\"}", "/show lamp 1",
        ]
        for line in lines { expectPrintable(try daemon.ask(line)) }
        try folder.write([0x41, 0xFF, 0x00, 0xC3, 0x28], to: name)
        daemon.process.signal(SIGHUP)
        expectPrintable(try daemon.process.errors.read(until: "still serving generation 1"))
        let check = try ChildProcess(Installed.ours("askd"), ["--check", "--knowledge", folder.path]).finish()
        expectPrintable(check.output)
        expectPrintable(check.errors)
        folder.remove(name)
        try daemon.expectHonestAnswer()
    }

    @Test func aQuestionIsLoggedOnlyWhenWantedAndThenInOneLine() throws {
        let quiet = try Daemon()
        _ = try quiet.ask("is zanzibar secret?")
        #expect(try quiet.stop() == 0)
        let loud = try Daemon(options: ["--log-questions"])
        for _ in 0..<3 { _ = try loud.ask("is zanzibar\(Self.hostile)\u{2028}secret?") }
        try loud.expectHonestAnswer()
        loud.process.signal(SIGTERM)
        let log = try loud.process.finish().errors
        expectPrintable(log)
        let lines = log.split(separator: "\n")
        #expect(lines.count { $0.contains("zanzibar") } == 3)
        // Each line is an event of its own: it begins with its time.
        #expect(lines.dropFirst().allSatisfy { $0.contains("Z notice: ") || $0.contains("Z info: ") })
    }

    @Test func withoutTheOptionNothingThatAClientSaysIsLogged() throws {
        let daemon = try Daemon(options: ["--log-level", "debug"])
        for line in ["is zanzibar secret?", "{\"question\":\"zanzibar\"", "/zanzibar"] {
            _ = try daemon.ask(line)
        }
        try daemon.expectHonestAnswer()
        daemon.process.signal(SIGTERM)
        #expect(!(try daemon.process.finish().errors).contains("zanzibar"))
    }
}
