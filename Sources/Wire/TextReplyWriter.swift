/// Writes a reply for a person: the answer, its citations, a blank line.
struct TextReplyWriter {
    private static let citationIndent = "    "
    private static let remarkSeparator = " · "

    private var wrapper: TextWrapper

    /// Appends the reply to `bytes`.
    static func append(_ reply: Reply, width: Int, lineEnd: LineEnd, to bytes: inout [UInt8]) {
        var writer = TextReplyWriter(wrapper: TextWrapper(after: bytes, width: width, lineEnd: lineEnd))
        bytes = []
        writer.write(reply)
        bytes = writer.wrapper.bytes
    }

    private mutating func write(_ reply: Reply) {
        switch reply.status {
        case .answered:
            writeAnswer(reply)
            writeCitations(reply)
        case .unanswered:
            writeLines(reply.lines)
            writeCitations(reply)
        case .info: writeLines(reply.lines)
        case .error: writeFault(reply.fault)
        }
        wrapper.endLine()
    }

    /// One line: what was wrong in words, or the code where there are none.
    private mutating func writeFault(_ fault: Reply.Fault?) {
        let message = fault?.message ?? ""
        wrapper.append(isBlank(message) ? fault?.code ?? "error" : message)
        wrapper.endLine()
    }

    /// A line that shows nothing is left out: a blank line ends a reply.
    private mutating func writeLines(_ lines: [String]) {
        for line in lines where !isBlank(line) { wrapper.appendLayout(line) }
    }

    /// Sentences as running text, or the items of a list, each with the number of its citation where there is one
    /// citation for each item.
    private mutating func writeAnswer(_ reply: Reply) {
        let items = items(of: reply.answer ?? "")
        if items.count < 2 {
            for item in items { wrapper.appendProse(item) }
            return
        }
        let numbers = items.count == reply.citations.count ? citationNumbers(reply.citations) : []
        for (index, item) in items.enumerated() {
            let bullet = item.utf8.starts(with: "- ".utf8) ? "" : "- "
            let mark = numbers.isEmpty ? "" : " [\(numbers[index])]"
            wrapper.appendProse(bullet + item + mark, hang: 2)
        }
    }

    /// The answer's lines that show something.
    private func items(of answer: String) -> [String] {
        var answer = answer
        let lines = answer.withUTF8 { bytes in
            bytes.contains(ASCII.lineFeed)
                ? bytes.split(separator: ASCII.lineFeed).map { String(decoding: $0, as: UTF8.self) } : nil
        }
        return (lines ?? [answer]).filter { !isBlank($0) }
    }

    /// The number each citation is shown under: the same place has one number.
    private func citationNumbers(_ citations: [Reply.Citation]) -> [Int] {
        let places = distinct(citations)
        return citations.map { (places.firstIndex(of: $0) ?? 0) + 1 }
    }

    private func distinct(_ citations: [Reply.Citation]) -> [Reply.Citation] {
        var places: [Reply.Citation] = []
        for citation in citations where !places.contains(citation) { places.append(citation) }
        return places
    }

    /// One line each, never broken; what was read as something else is told on the first, or on a line of its own.
    private mutating func writeCitations(_ reply: Reply) {
        let citations = distinct(reply.citations)
        for (index, citation) in citations.enumerated() {
            wrapper.append(Self.citationIndent)
            write(citation, number: index + 1)
            if index == 0 { writeRemarks(reply, after: Self.remarkSeparator) }
            wrapper.endLine()
        }
        if citations.isEmpty, hasRemarks(reply) {
            writeRemarks(reply, after: Self.citationIndent)
            wrapper.endLine()
        }
    }

    /// `[1] Title › Section, passage 12, lines 88-91`.
    private mutating func write(_ citation: Reply.Citation, number: Int) {
        wrapper.append("[")
        wrapper.append(number)
        wrapper.append("] ")
        wrapper.append(citation.title)
        if !citation.section.isEmpty {
            wrapper.append(" › ")
            wrapper.append(citation.section)
        }
        wrapper.append(", passage ")
        wrapper.append(citation.passage)
        wrapper.append(citation.lines.count == 1 ? ", line " : ", lines ")
        wrapper.append(citation.lines.lowerBound)
        if citation.lines.count > 1 {
            wrapper.append("-")
            wrapper.append(citation.lines.upperBound)
        }
    }

    private func hasRemarks(_ reply: Reply) -> Bool {
        reply.level != nil || !reply.corrections.isEmpty || reply.interpreted != nil
    }

    /// `sure · read "krushchev" as Khrushchev · taken as "…"`, with `lead` before the first of them.
    private mutating func writeRemarks(_ reply: Reply, after lead: String) {
        var lead = lead
        if let level = reply.level { writeRemark([level], after: &lead) }
        for correction in reply.corrections {
            writeRemark(["read \"", correction.typed, "\" as ", correction.shown], after: &lead)
        }
        if let interpreted = reply.interpreted {
            writeRemark(["taken as \"", interpreted, "\""], after: &lead)
        }
    }

    private mutating func writeRemark(_ words: [String], after lead: inout String) {
        wrapper.append(lead)
        for word in words { wrapper.append(word) }
        lead = Self.remarkSeparator
    }

    /// Whether nothing of the line would show.
    private func isBlank(_ line: String) -> Bool {
        line.unicodeScalars.allSatisfy { $0 == " " || Visibility(of: $0.value) != .shown }
    }
}
