import FakeAskd
import Glibc
import Testing

/// `ask` at a terminal: with the system's line editor (`xterm`) and without (`dumb`).
struct AskConversationTests {
    /// Serves a conversation: welcomes, lists two commands, and answers a question with its own words.
    private static func converse(_ client: borrowing Peer) {
        client.answer(1000) { line in
            let value = line.split(separator: #":""#).last?.prefix { $0 != "\"" } ?? ""
            switch value {
            case "hello": return #"{"status":"info","command":"hello","lines":["Ask me about ships."]}"#
            case "help": return #"{"status":"info","command":"help","lines":["/topics  all","/tours  some"]}"#
            case "topics": return #"{"status":"info","command":"topics","lines":["Lighthouses of Skarn"]}"#
            case "examples": return #"{"status":"info","command":"examples","lines":[]}"#
            case "quit", "exit": return #"{"status":"info","command":"quit","lines":["Goodbye."]}"#
            default: return Peer.answered("You said \(value)")
            }
        }
    }

    private final class Conversation {
        let folder: TemporaryFolder
        let process: ChildProcess

        init(_ server: FakeAskd, terminal: String, in folder: TemporaryFolder? = nil) throws {
            self.folder = try folder ?? TemporaryFolder()
            process = try ChildProcess(
                Installed.ours("ask"), ["--server", server.address],
                environment: [
                    "TERM": terminal, "XDG_STATE_HOME": self.folder.path, "LC_ALL": "C.UTF-8",
                    "NO_COLOR": "1",
                ], streams: .terminal)
        }

        /// Types a text and waits for what the program shows up to another.
        func type(_ text: String, until shown: String) throws -> String {
            try process.input.write(text)
            return try process.output.read(until: shown)
        }

        /// The prompt, once it stands.
        func prompt() throws -> String { try process.output.read(until: "> ") }
    }

    @Test(arguments: ["xterm", "dumb"])
    func aConversationWelcomesAnswersAndSaysGoodbye(terminal: String) throws {
        let server = try FakeAskd(Self.converse)
        let talk = try Conversation(server, terminal: terminal)
        #expect(try talk.prompt() == "Ask me about ships.\r\n\r\n> ")
        #expect(try talk.type("who?\n", until: "\r\n\r\n").hasSuffix("You said who?\r\n    sure\r\n\r\n"))
        _ = try talk.prompt()
        #expect(try talk.type("/quit\n", until: "Goodbye.\r\n\r\n").contains("/quit"))
        #expect(try talk.process.wait() == 0)
    }

    @Test(arguments: ["xterm", "dumb"])
    func endOfInputEndsIt(terminal: String) throws {
        let server = try FakeAskd(Self.converse)
        let talk = try Conversation(server, terminal: terminal)
        _ = try talk.prompt()
        if terminal == "xterm", dlopen("libedit.so.2", RTLD_NOW) != nil {
            // A completed word tells that the line editor has the keyboard: a ^D typed while it takes the terminal
            // over is neither the terminal's end of input nor the editor's key. ^U takes the word back.
            _ = try talk.type("Ligh\t", until: "thouses ")
            try talk.process.input.write("\u{15}")
        }
        try talk.process.input.write("\u{4}")
        #expect(try talk.process.wait() == 0)
    }

    @Test(arguments: ["xterm", "dumb"])
    func anInterruptDropsTheLineAndNothingElse(terminal: String) throws {
        let server = try FakeAskd(Self.converse)
        let talk = try Conversation(server, terminal: terminal)
        _ = try talk.prompt()
        _ = try talk.type("never mind", until: "never mind")
        _ = try talk.type("\u{3}", until: "^C\r\n> ")
        #expect(try talk.type("who?\n", until: "sure\r\n").contains("You said who?\r\n"))
        _ = try talk.prompt()
        try talk.process.input.write("exit\n")
        #expect(try talk.process.wait() == 0)
    }

    @Test func aServerThatIsNotThereEndsItAtOnce() throws {
        let server = try FakeAskd()
        #expect(server.finish())
        let talk = try Conversation(server, terminal: "dumb")
        #expect(try talk.process.finish().output.contains("cannot reach askd at \(server.address)"))
        #expect(try talk.process.wait() == 69)
    }

    @Test func aServerThatCameBackIsAskedAgainAndTheUserTold() throws {
        // Three commands for the line editor's sake may precede the first question.
        let server = try FakeAskd(
            { $0.answer(1) { _ in #"{"status":"info","lines":["Hello."]}"# } }, Self.converse)
        let talk = try Conversation(server, terminal: "dumb")
        _ = try talk.prompt()
        let shown = try talk.type("who?\n", until: "sure\r\n")
        #expect(shown.contains("made anew"))
        #expect(shown.contains("You said who?"))
    }

    @Test func historyIsKeptForItsOwnerAlone() throws {
        let server = try FakeAskd(Self.converse, Self.converse)
        let folder = try TemporaryFolder()
        for question in ["who?", "  when? "] {
            let talk = try Conversation(server, terminal: "dumb", in: folder)
            _ = try talk.prompt()
            for line in [question, question, "   "] {
                try talk.process.input.write(line + "\n")
                _ = try talk.prompt()
            }
            try talk.process.input.write("\u{4}")
            #expect(try talk.process.wait() == 0)
        }
        let path = "\(folder.path)/ask/history"
        var status = stat()
        #expect(stat(path, &status) == 0)
        #expect(status.st_mode & 0o777 == 0o600)
        let file = ByteStream(owning: open(path, O_RDONLY))
        #expect(try file.readToEnd() == "who?\nwhen?\n")
    }

    @Test(.enabled(if: dlopen("libedit.so.2", RTLD_NOW) != nil, "libedit is not installed"))
    func earlierLinesComeBackWithTheArrowKey() throws {
        let server = try FakeAskd(Self.converse)
        let folder = try TemporaryFolder()
        mkdir("\(folder.path)/ask", 0o700)
        try folder.write("an old question?\n", to: "ask/history")
        let talk = try Conversation(server, terminal: "xterm", in: folder)
        _ = try talk.prompt()
        #expect(try talk.type("\u{1B}[A\n", until: "sure\r\n").contains("You said an old question?"))
    }

    @Test(.enabled(if: dlopen("libedit.so.2", RTLD_NOW) != nil, "libedit is not installed"))
    func commandsAndTheDocumentsWordsAreCompleted() throws {
        let server = try FakeAskd(Self.converse)
        let talk = try Conversation(server, terminal: "xterm")
        _ = try talk.prompt()
        _ = try talk.type("the Ligh\t", until: "thouses ")
        #expect(try talk.type("here?\n", until: "sure\r\n").contains("You said the Lighthouses here?"))
        _ = try talk.prompt()
        #expect(try talk.type("/tou\t\n", until: "sure\r\n").contains("You said tours"))
    }

    @Test(.enabled(if: dlopen("libedit.so.2", RTLD_NOW) != nil, "libedit is not installed"))
    func lettersOfEveryAlphabetAreWhole() throws {
        let server = try FakeAskd(Self.converse)
        let talk = try Conversation(server, terminal: "xterm")
        _ = try talk.prompt()
        // A completed word tells that the line editor, and not the terminal itself, has the keyboard.
        _ = try talk.type("Ligh\t", until: "thouses ")
        let shown = try talk.type("Хрущёвы\u{7F} 🎉?\n", until: "sure\r\n")
        #expect(shown.contains("You said Lighthouses Хрущёв 🎉?\r\n"), "\(shown.debugDescription)")
    }
}
