/// Writes a reply as one JSON object on one line.
///
/// Keys and their order are those of README's "For programs". Beyond JSON's own rules, every character that does
/// not show itself is escaped, so that a line can be printed to a terminal as it came.
struct JSONReplyWriter {
    private var json: JSONWriter

    /// Appends the reply to `bytes`.
    static func append(_ reply: Reply, lineEnd: LineEnd, to bytes: inout [UInt8]) {
        var writer = JSONReplyWriter(json: JSONWriter(after: bytes))
        bytes = []
        writer.write(reply)
        bytes = writer.json.takeBytes()
        bytes.append(lineEnd)
    }

    private mutating func write(_ reply: Reply) {
        json.beginObject()
        writeID(reply.id)
        json.name("status")
        json.string(reply.status.rawValue)
        switch reply.status {
        case .answered, .unanswered: writeAnswer(reply)
        case .info: writeInfo(reply)
        case .error: writeFault(reply.fault)
        }
        json.endObject()
    }

    private mutating func writeID(_ id: RequestID?) {
        guard let id else { return }
        json.name("id")
        switch id {
        case .string(let text): json.string(text)
        case .number(let digits): json.literal(digits)
        }
    }

    private mutating func writeAnswer(_ reply: Reply) {
        json.name("answer")
        json.string(reply.answer)
        json.name("confidence")
        if let confidence = reply.confidence {
            json.decimal(confidence, places: 2)
        } else {
            json.literal("null")
        }
        json.name("level")
        json.string(reply.level)
        writeCitations(reply.citations)
        writeResults(reply.results)
        writeCorrections(reply.corrections)
        json.name("interpreted")
        json.string(reply.interpreted)
        write(reply.unmatched, named: "unmatched")
        write(reply.suggestions, named: "suggestions")
        if reply.status == .unanswered { write(reply.lines, named: "lines") }
        write(reply.generation, named: "generation")
        write(reply.micros, named: "micros")
    }

    private mutating func writeInfo(_ reply: Reply) {
        json.name("command")
        json.string(reply.command)
        write(reply.lines, named: "lines")
        write(reply.generation, named: "generation")
    }

    private mutating func writeFault(_ fault: Reply.Fault?) {
        json.name("error")
        json.beginObject()
        json.name("code")
        json.string(fault?.code ?? "internal")
        json.name("message")
        json.string(fault?.message ?? "")
        if let position = fault?.position { write(position, named: "position") }
        json.endObject()
    }

    private mutating func writeCitations(_ citations: [Reply.Citation]) {
        json.name("citations")
        json.beginArray()
        for citation in citations {
            json.beginObject()
            write(citation.document, named: "document")
            write(citation.title, named: "title")
            write(citation.section, named: "section")
            write(citation.passage, named: "passage")
            json.name("lines")
            json.beginArray()
            json.integer(citation.lines.lowerBound)
            json.integer(citation.lines.upperBound)
            json.endArray()
            json.endObject()
        }
        json.endArray()
    }

    private mutating func writeResults(_ results: [Reply.Result]) {
        json.name("results")
        json.beginArray()
        for result in results {
            json.beginObject()
            write(result.document, named: "document")
            write(result.passage, named: "passage")
            write(result.sentence, named: "sentence")
            write(result.text, named: "text")
            json.name("score")
            json.decimal(result.score, places: 3)
            json.endObject()
        }
        json.endArray()
    }

    /// Typed words and what they were read as; where the documents write that otherwise ("Khrushchev" for
    /// `khrushchev`), a second object says how. A word typed twice is told once: names must not repeat.
    private mutating func writeCorrections(_ corrections: [Reply.Correction]) {
        var told: [Reply.Correction] = []
        for correction in corrections where !told.contains(where: { $0.typed == correction.typed }) {
            told.append(correction)
        }
        json.name("corrections")
        json.beginObject()
        for correction in told { writeWord(correction.typed, readAs: correction.read) }
        json.endObject()
        let spelled = told.filter { $0.shown != $0.read }
        if spelled.isEmpty { return }
        json.name("shown")
        json.beginObject()
        for correction in spelled { writeWord(correction.typed, readAs: correction.shown) }
        json.endObject()
    }

    private mutating func writeWord(_ typed: String, readAs word: String) {
        json.name(text: typed)
        json.string(word)
    }

    private mutating func write(_ text: String, named name: StaticString) {
        json.name(name)
        json.string(text)
    }

    private mutating func write(_ value: Int, named name: StaticString) {
        json.name(name)
        json.integer(value)
    }

    private mutating func write(_ texts: [String], named name: StaticString) {
        json.name(name)
        json.beginArray()
        for text in texts { json.string(text) }
        json.endArray()
    }
}
