import AskClient
import Options
import Synchronization
import Wire

/// A conversation at a terminal: a prompt, a question, its reply, until the user has enough.
struct Talk {
    let answerer: Answerer
    let questions: Questions
    var printer: ReplyPrinter

    init(answerer: Answerer, questions: Questions, printer: ReplyPrinter) {
        self.answerer = answerer
        self.questions = questions
        self.printer = printer
    }

    /// Runs until `/quit`, `exit` or ^D. A server that cannot be reached at the start ends it at once; one that goes
    /// away later may come back.
    mutating func run() -> Int32 {
        var prompt = LinePrompt(environment: ProcessEnvironment.value(of:))
        do throws(ClientError) {
            try greet()
            if prompt.completes { try learn() }
        } catch {
            Output.complain(error.description)
            return error.exitCode
        }
        while let line = prompt.line() {
            guard let request = questions.request(for: Array(line.utf8)) else { continue }
            if answer(request) { break }
        }
        return ExitCode.answered
    }

    /// The server's own words of welcome.
    private mutating func greet() throws(ClientError) {
        let received = try answerer.reply(to: Request(.command(name: "hello", argument: "")))
        if !printer.isJSON { show(received) }
    }

    /// Fills completion with the commands and with what the documents are about.
    private func learn() throws(ClientError) {
        let help = try answerer.reply(to: Request(.command(name: "help", argument: ""))).reply
        Vocabulary.shared.withLock { $0.learnCommands(from: help) }
        for command in ["topics", "examples"] {
            let reply = try answerer.reply(to: Request(.command(name: command, argument: ""))).reply
            Vocabulary.shared.withLock { $0.learnWords(from: reply) }
        }
    }

    /// Prints the reply to one request; true when it was the last.
    private mutating func answer(_ request: Request) -> Bool {
        do throws(ClientError) {
            let before = reconnections
            let received = try answerer.reply(to: request)
            if reconnections != before {
                Output.complain("the connection was made anew; what was said before is forgotten.")
            }
            choose(widthOf: request, received.reply)
            show(received)
            Vocabulary.shared.withLock { $0.learnWords(from: received.reply) }
            return received.reply.endsConversation
        } catch {
            Output.complain(error.description)
            return false
        }
    }

    private var reconnections: Int {
        if case .server(let client) = answerer { client.reconnections } else { 0 }
    }

    /// `/width` is about this end's window, not the server's.
    private mutating func choose(widthOf request: Request, _ reply: Reply) {
        guard reply.command == "width", reply.status == .info, case .command(_, let argument) = request.body
        else {
            return
        }
        printer.chosenWidth = Int(argument)
    }

    private mutating func show(_ received: AskClient.Received) {
        printer.add(received)
        printer.flush()
    }
}
