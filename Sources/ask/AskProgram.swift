import AskClient
import Dialogue
import Glibc
import KnowledgeStore
import Options
import Wire

/// One run of the program: a question, a batch or a conversation.
struct AskProgram {
    private let values: OptionValues
    private let printer: ReplyPrinter
    private let questions: Questions

    init(values: OptionValues) {
        self.values = values
        let isTerminal = isatty(STDOUT_FILENO) == 1
        let style = Style(
            when: values.text("color") ?? "auto", isTerminal: isTerminal,
            environment: ProcessEnvironment.value(of:))
        let limit = values.count("limit") ?? 1
        printer = ReplyPrinter(
            isJSON: values.isSet("json"), showsRanked: limit > 1, style: style, isTerminal: isTerminal)
        questions = Questions(limit: limit, document: values.text("document"))
    }

    /// Does what the command line asks for; returns the exit code.
    func run() -> Int32 {
        let words = values.texts("question")
        do throws(KnowledgeError) {
            let answerer = try answerer()
            if !words.isEmpty { return answer(words.joined(separator: " "), with: answerer) }
            if isatty(STDIN_FILENO) == 1, printer.isTerminal {
                var talk = Talk(answerer: answerer, questions: questions, printer: printer)
                return talk.run()
            }
            var batch = Batch(questions: questions, printer: printer)
            return batch.run(with: answerer)
        } catch {
            Output.complain(error.description)
            return error.exitCode
        }
    }

    private func answer(_ question: String, with answerer: Answerer) -> Int32 {
        guard let request = questions.request(for: Array(question.utf8)) else {
            Output.complain("the question is empty. Put words in it, or leave it out for a conversation.")
            return ExitCode.usage
        }
        var printer = printer
        do throws(ClientError) {
            printer.add(try answerer.reply(to: request))
            printer.flush()
        } catch {
            Output.complain(error.description)
            printer.note(error)
        }
        return printer.exitCode
    }

    private func answerer() throws(KnowledgeError) -> Answerer {
        let paths = values.texts("knowledge")
        if paths.isEmpty {
            return .server(
                AskClient(
                    server: values.text("server") ?? AskTable.defaultServer,
                    timeoutSeconds: values.seconds("timeout") ?? 10))
        }
        return .process(try LocalKnowledge.session(paths: paths))
    }
}
