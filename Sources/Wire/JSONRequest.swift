extension Reply.Fault: Error {}

/// Reads a request that is one JSON object. Unknown names are ignored; null counts as absent.
struct JSONRequest {
    private let members: [JSONValue.Member]

    /// - Parameter offset: where `text` begins in its line, which positions are counted in.
    static func parse(_ text: UnsafeBufferPointer<UInt8>, offset: Int) -> RequestParser.Outcome {
        var members: [JSONValue.Member] = []
        do throws(JSONFault) {
            var parser = JSONParser(text)
            try parser.readObject(into: &members)
        } catch {
            let position = offset + error.position
            return refusal(.init(code: "bad-json", message: error.message, position: position), members)
        }
        do throws(Reply.Fault) {
            return .request(try JSONRequest(members: members).request(), .json)
        } catch {
            return refusal(error, members)
        }
    }

    private static func refusal(_ fault: Reply.Fault, _ members: [JSONValue.Member]) -> RequestParser.Outcome
    {
        var reply = Reply(status: .error)
        reply.fault = fault
        reply.id = try? JSONRequest(members: members).id()
        return .refusal(reply, .json)
    }

    private func request() throws(Reply.Fault) -> Request {
        Request(
            try body(), id: try id(), limit: try limit(), document: try string("document"),
            usesContext: try bool("context") ?? true)
    }

    private func body() throws(Reply.Fault) -> Request.Body {
        let question = try string("question").map { QuestionText.cleaned($0) }
        guard let command = try string("command") else {
            guard let question, !question.isEmpty else {
                throw Reply.Fault(code: "no-question", message: "give a \"question\" or a \"command\"")
            }
            return .question(question)
        }
        guard question == nil else {
            throw Reply.Fault(
                code: "two-requests", message: "give a \"question\" or a \"command\", not both")
        }
        return try commandBody(QuestionText.cleaned(command))
    }

    /// A command as its name alone, with the slash, or with its argument behind a space.
    private func commandBody(_ words: String) throws(Reply.Fault) -> Request.Body {
        let spoken = RequestParser.slashCommand(words.hasPrefix("/") ? words.dropFirst() : words[...])
        guard case .command(let name, let inline) = spoken, !name.isEmpty else {
            throw Reply.Fault(code: "no-question", message: "\"command\" is empty")
        }
        return .command(name: name, argument: try argument() ?? inline)
    }

    private func argument() throws(Reply.Fault) -> String? {
        switch members.value("argument") {
        case nil: nil
        case .string(let text): QuestionText.cleaned(text)
        case .number(let digits): digits
        case let other?: throw badType("argument", "a string or a number", other)
        }
    }

    private func id() throws(Reply.Fault) -> RequestID? {
        switch members.value("id") {
        case nil: nil
        case .string(let text): .string(text)
        case .number(let digits): .number(digits)
        case let other?: throw badType("id", "a string or a number", other)
        }
    }

    private func limit() throws(Reply.Fault) -> Int {
        switch members.value("limit") {
        case nil: return 1
        case .number(let digits):
            guard let value = Int(digits) ?? Double(digits).flatMap({ Int(exactly: $0) }),
                (1...RequestParser.maximumLimit).contains(value)
            else {
                throw Reply.Fault(
                    code: "bad-limit",
                    message: "\"limit\" must be a whole number from 1 to \(RequestParser.maximumLimit)")
            }
            return value
        case let other?: throw badType("limit", "a number", other)
        }
    }

    private func string(_ name: String) throws(Reply.Fault) -> String? {
        switch members.value(name) {
        case nil: nil
        case .string(let text): text
        case let other?: throw badType(name, "a string", other)
        }
    }

    private func bool(_ name: String) throws(Reply.Fault) -> Bool? {
        switch members.value(name) {
        case nil: nil
        case .bool(let value): value
        case let other?: throw badType(name, "true or false", other)
        }
    }

    private func badType(_ name: String, _ wanted: String, _ value: JSONValue) -> Reply.Fault {
        Reply.Fault(code: "bad-type", message: "\"\(name)\" must be \(wanted), not \(value.typeName)")
    }
}
