/// Writes requests as a client of the conversation for programs does.
public enum RequestEncoder {
    /// Appends the request as one JSON object without a line end. Names that would say what holds anyway are left
    /// out.
    public static func append(_ request: Request, to bytes: inout [UInt8]) {
        var json = JSONWriter(after: bytes)
        bytes = []
        json.beginObject()
        json.requestID(request.id)
        switch request.body {
        case .question(let text): json.member("question", text)
        case .command(let name, let argument):
            json.member("command", name)
            if !argument.isEmpty { json.member("argument", argument) }
        }
        if request.limit != 1 {
            json.name("limit")
            json.integer(request.limit)
        }
        if let document = request.document { json.member("document", document) }
        if !request.usesContext {
            json.name("context")
            json.literal("false")
        }
        json.endObject()
        bytes = json.takeBytes()
    }
}

extension JSONWriter {
    fileprivate mutating func member(_ name: StaticString, _ text: String) {
        self.name(name)
        string(text)
    }

    fileprivate mutating func requestID(_ id: RequestID?) {
        guard let id else { return }
        name("id")
        switch id {
        case .string(let text): string(text)
        case .number(let digits): literal(digits)
        }
    }
}
