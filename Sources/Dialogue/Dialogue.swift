import Answering
import KnowledgeStore
import Retrieval
import Wire

/// One session's talk: its memory, and the reply to each request in turn.
///
/// A value without locks: it belongs to one connection and stays on that connection's queue.
struct Dialogue {
    /// What was talked about; speaks of documents of the generation last answered from, by number.
    var conversation = Conversation()
    /// True once a reload took away what `/source` and `/context` would speak of.
    private(set) var wasInterruptedByReload = false
    /// 0 before the first request.
    private var generationNumber = 0
    private let reports: Reports

    /// More questions than this on one line are not answered, and the reply says so.
    static let questionsPerLine = 8

    init(reports: Reports) { self.reports = reports }

    /// Answers one request from one generation, and remembers it unless the request says not to.
    mutating func reply(to request: Request, from generation: Generation) -> Reply {
        let clock = ContinuousClock()
        let start = clock.now
        dropReferences(ifNotOf: generation.number)
        var reply = answer(request, from: generation)
        reply.id = request.id
        reply.generation = generation.number
        reply.micros = Int((clock.now - start) / .microseconds(1))
        return reply
    }

    /// Passages are numbered within one generation: after a reload the memory would point at other text.
    private mutating func dropReferences(ifNotOf number: Int) {
        if generationNumber != number {
            wasInterruptedByReload = wasInterruptedByReload || conversation.lastAnswer != nil
            conversation.forget()
        }
        generationNumber = number
    }

    private mutating func answer(_ request: Request, from generation: Generation) -> Reply {
        switch request.body {
        case .command(let name, let argument):
            return run(name, Command.Call(argument: argument, generation: generation, reports: reports))
        case .question(let question):
            if let courtesy = Courtesy(question) { return courtesy.reply(from: generation) }
            return ask(question, request, of: generation)
        }
    }

    private mutating func run(_ name: String, _ call: Command.Call) -> Reply {
        switch SlashCommands.find(name) {
        case .command(let command):
            var reply = command.run(&self, call)
            reply.command = reply.command ?? command.name
            return reply
        case .ambiguous(let names):
            let choices = Phrases.list(names.map { "/\($0)" }, "or")
            return .fault("ambiguous-command", "/\(Phrases.clipped(name, to: 20)) could be \(choices).")
        case .unknown(let nearest):
            return .fault("unknown-command", Self.unknownCommand(name, nearest: nearest))
        }
    }

    private static func unknownCommand(_ name: String, nearest: [String]) -> String {
        let choices = Phrases.list(nearest.map { "/\($0)" }, "or")
        let hint = nearest.isEmpty ? "/help lists the commands." : "Did you mean \(choices)?"
        return "There is no command /\(Phrases.clipped(name, to: 20)). \(hint)"
    }

    /// Answers a line's question, or each of its questions in turn.
    private mutating func ask(_ line: String, _ request: Request, of generation: Generation) -> Reply {
        var options = AnswerOptions()
        options.limit = request.limit
        options.usesContext = request.usesContext
        if let name = request.document {
            guard let number = DocumentNames(generation.library).number(of: name) else {
                return DocumentNames(generation.library).unknown(name)
            }
            options.document = number
        }
        let engine = generation.engine
        let questions = engine.questions(in: line)
        guard !questions.isEmpty else {
            return .fault("empty-question", "That was no question; /examples shows some.")
        }
        wasInterruptedByReload = false
        let isFirst = conversation.isEmpty
        if questions.count == 1 {
            let outcome = engine.outcome(of: questions[0], in: &conversation, options: options)
            return Reply(
                answer: outcome.answer, in: generation.library,
                memento: Recollection(outcome, inNewConversation: isFirst, generation: generation.number))
        }
        let outcomes = questions.prefix(Self.questionsPerLine).map { question in
            engine.outcome(of: question, in: &conversation, options: options)
        }
        let replies = JoinedReply.answers(outcomes.map(\.answer)).map {
            Reply(answer: $0, in: generation.library)
        }
        var reply = JoinedReply.join(replies, to: questions)
        reply.memento = Recollection(outcomes, inNewConversation: isFirst, generation: generation.number)
        return reply
    }

    /// Whether it remembers nothing, so that any session's next request would get the same reply.
    var isBlank: Bool { conversation.isEmpty && conversation.lastAnswer == nil && !wasInterruptedByReload }

    /// Takes a question as asked and answered again; false when this session would get another answer.
    mutating func recall(_ kept: Recollection) -> Bool {
        dropReferences(ifNotOf: kept.generation)
        guard !kept.isForBeginners || conversation.isEmpty else { return false }
        wasInterruptedByReload = false
        kept.remember(in: &conversation)
        return true
    }
}

extension Reply {
    /// A request that could not be carried out; the session goes on.
    static func fault(_ code: String, _ message: String) -> Reply {
        var reply = Reply(status: .error)
        reply.fault = Fault(code: code, message: message)
        return reply
    }

    /// Lines for a person, no answer.
    static func info(_ lines: [String]) -> Reply {
        var reply = Reply(status: .info)
        reply.lines = lines
        return reply
    }
}
