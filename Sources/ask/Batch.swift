import AskClient
import Glibc
import Wire

/// Answers standard input, one question a line, in order.
struct Batch {
    /// Requests on their way at a time: enough to hide the network, few enough to stay far below a server's limits.
    static let window = 32

    let questions: Questions
    var printer: ReplyPrinter
    private var input = InputLines(descriptor: STDIN_FILENO)

    init(questions: Questions, printer: ReplyPrinter) {
        self.questions = questions
        self.printer = printer
    }

    /// Runs to the end of input, or to a `/quit`; returns the worst exit code.
    mutating func run(with answerer: Answerer) -> Int32 {
        do throws(ClientError) {
            switch answerer {
            case .server(let client): try run(with: client)
            case .process(let session): run(with: session)
            }
        } catch {
            printer.flush()
            Output.complain(error.description)
            printer.note(error)
        }
        printer.flush()
        return printer.exitCode
    }

    private mutating func run(with client: AskClient) throws(ClientError) {
        while true {
            while client.pendingCount < Self.window, let line = input.next() {
                if let request = questions.request(for: line) { try client.send(request) }
            }
            let before = client.pendingCount
            while let received = try client.nextReply() {
                printer.add(received)
                if received.reply.endsConversation { return }
            }
            printer.flush()
            if input.isExhausted, client.pendingCount == 0 { return }
            if client.pendingCount < before { continue }
            let hasRoom = client.pendingCount < Self.window && !input.isAtEnd
            if try client.wait(alongside: hasRoom ? STDIN_FILENO : nil) { input.read() }
        }
    }

    private mutating func run(with session: (Request) -> Reply) {
        while !input.isExhausted {
            while let line = input.next() {
                guard let request = questions.request(for: line) else { continue }
                let received = Answerer.received(session(request))
                printer.add(received)
                if received.reply.endsConversation { return }
            }
            printer.flush()
            if !input.isAtEnd { input.read() }
        }
    }
}

extension Reply {
    /// Whether it is the server's goodbye.
    var endsConversation: Bool { status == .info && command == "quit" || effect == .close }
}
