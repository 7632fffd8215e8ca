/// Reads a reply that askd wrote as JSON.
public struct ReplyDecoder {
    private let members: [JSONValue.Member]

    /// The reply in one line. Unknown names are ignored and absent ones have the values of a bare ``Reply``.
    ///
    /// - Throws: a fault when the line is not JSON, or no reply.
    public static func decode(_ line: UnsafeBufferPointer<UInt8>) throws(JSONFault) -> Reply {
        var members: [JSONValue.Member] = []
        var parser = JSONParser(line)
        try parser.readObject(into: &members)
        return try ReplyDecoder(members: members).reply()
    }

    private func reply() throws(JSONFault) -> Reply {
        guard let status = members.text("status").flatMap(Reply.Status.init(rawValue:)) else {
            throw JSONFault(message: "no status of a reply", position: 0)
        }
        var reply = Reply(status: status)
        reply.id = id()
        reply.answer = members.text("answer")
        reply.confidence = members.decimal("confidence")
        reply.level = members.text("level")
        reply.citations = members.objects("citations").map(citation)
        reply.results = members.objects("results").map(result)
        reply.corrections = corrections()
        reply.interpreted = members.text("interpreted")
        reply.unmatched = members.texts("unmatched")
        reply.suggestions = members.texts("suggestions")
        reply.generation = members.integer("generation") ?? 0
        reply.micros = members.integer("micros") ?? 0
        reply.command = members.text("command")
        reply.lines = members.texts("lines")
        reply.fault = fault()
        return reply
    }

    private func id() -> RequestID? {
        switch members.value("id") {
        case .string(let text): .string(text)
        case .number(let digits): .number(digits)
        default: nil
        }
    }

    private func citation(_ members: [JSONValue.Member]) -> Reply.Citation {
        let lines = members.integers("lines")
        let first = lines.first ?? 0
        return Reply.Citation(
            document: members.text("document") ?? "", title: members.text("title") ?? "",
            section: members.text("section") ?? "", passage: members.integer("passage") ?? 0,
            lines: first...max(first, lines.last ?? first))
    }

    private func result(_ members: [JSONValue.Member]) -> Reply.Result {
        Reply.Result(
            document: members.text("document") ?? "", passage: members.integer("passage") ?? 0,
            sentence: members.integer("sentence") ?? 0, text: members.text("text") ?? "",
            score: members.decimal("score") ?? 0)
    }

    private func corrections() -> [Reply.Correction] {
        let shown = members.object("shown") ?? []
        return (members.object("corrections") ?? []).compactMap { member in
            guard case .string(let read) = member.value else { return nil }
            return Reply.Correction(typed: member.name, read: read, shown: shown.text(member.name) ?? read)
        }
    }

    private func fault() -> Reply.Fault? {
        guard let error = members.object("error") else { return nil }
        return Reply.Fault(
            code: error.text("code") ?? "", message: error.text("message") ?? "",
            position: error.integer("position"))
    }
}

extension [JSONValue.Member] {
    fileprivate func text(_ name: String) -> String? {
        guard case .string(let text) = value(name) else { return nil }
        return text
    }

    fileprivate func decimal(_ name: String) -> Double? {
        guard case .number(let digits) = value(name) else { return nil }
        return Double(digits)
    }

    fileprivate func integer(_ name: String) -> Int? {
        guard case .number(let digits) = value(name) else { return nil }
        return Int(digits)
    }

    fileprivate func object(_ name: String) -> [JSONValue.Member]? {
        guard case .object(let members) = value(name) else { return nil }
        return members
    }

    fileprivate func objects(_ name: String) -> [[JSONValue.Member]] {
        guard case .array(let elements) = value(name) else { return [] }
        return elements.compactMap { element in
            guard case .object(let members) = element else { return nil }
            return members
        }
    }

    fileprivate func texts(_ name: String) -> [String] {
        guard case .array(let elements) = value(name) else { return [] }
        return elements.compactMap { element in
            guard case .string(let text) = element else { return nil }
            return text
        }
    }

    fileprivate func integers(_ name: String) -> [Int] {
        guard case .array(let elements) = value(name) else { return [] }
        return elements.compactMap { element in
            guard case .number(let digits) = element else { return nil }
            return Int(digits)
        }
    }
}
