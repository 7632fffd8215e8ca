/// Finds the marks inside a paragraph of Markdown that a reader does not see (CommonMark 0.31, 6).
///
/// One walk from left to right notes what code, links, tags, entities and escapes hide; emphasis is matched at
/// the end from the runs of `*`, `_` and `~` met on the way. Marks that match nothing stay as they are.
struct MarkdownInline {
    private let text: UnsafeBufferPointer<UInt8>
    private var emphasis = MarkdownEmphasis()
    /// Where `[` and `![` stand that no `]` has met yet.
    private var openBrackets: [(start: Int, length: Int)] = []
    /// Past the last closing bracket, angle and comment end: nothing is looked for beyond them.
    private let lastParenthesis: Int
    private let lastAngle: Int
    /// For runs of 1 to 32 backticks, where the last one of that length stands.
    private let lastBackticks: [Int]

    /// Adds the edits that make `text` readable.
    static func findEdits(in text: UnsafeBufferPointer<UInt8>, _ edits: inout TextEdits) {
        guard holdsMark(text) else { return }
        var inline = MarkdownInline(text)
        inline.walk(&edits)
        inline.emphasis.findEdits(&edits)
    }

    private init(_ text: UnsafeBufferPointer<UInt8>) {
        self.text = text
        lastParenthesis = text.lastIndex(of: 0x29) ?? -1
        lastAngle = text.lastIndex(of: UInt8(ascii: ">")) ?? -1
        lastBackticks = Self.lastBackticks(in: text)
    }

    private static func holdsMark(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        var index = 0
        while true {
            index = SmallLetters.endOfWords(in: text, from: index)
            guard index < text.count else { return false }
            if isMark(text[index]) { return true }
            index += 1
        }
    }

    private static func isMark(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "`"), UInt8(ascii: "["),
            UInt8(ascii: "<"), UInt8(ascii: "&"), UInt8(ascii: "\\"):
            true
        default: false
        }
    }

    private mutating func walk(_ edits: inout TextEdits) {
        var index = 0
        while index < text.count {
            switch text[index] {
            case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"):
                index = emphasis.note(in: text, at: index)
            case UInt8(ascii: "`"): index = readCode(at: index, &edits)
            case UInt8(ascii: "["): index = openBracket(at: index)
            case UInt8(ascii: "]"): index = closeBracket(at: index, &edits)
            case UInt8(ascii: "<"): index = readAngle(at: index, &edits)
            case UInt8(ascii: "&"): index = readEntity(at: index, &edits)
            case UInt8(ascii: "\\"): index = readEscape(at: index, &edits)
            default: index += 1
            }
        }
    }

    private mutating func readEscape(at index: Int, _ edits: inout TextEdits) -> Int {
        guard index + 1 < text.count, ASCII.isPunctuation(text[index + 1]) else { return index + 1 }
        edits.replace(index..<(index + 1))
        return index + 2
    }

    private mutating func readEntity(at index: Int, _ edits: inout TextEdits) -> Int {
        guard let entity = HTMLEntity.read(text[index...]) else { return index + 1 }
        edits.replace(index..<entity.end, with: entity.text)
        return entity.end
    }

    /// A code span loses its backticks; what is in it stays as it is.
    private mutating func readCode(at index: Int, _ edits: inout TextEdits) -> Int {
        let open = runLength(at: index)
        guard open < lastBackticks.count, lastBackticks[open] > index else { return index + open }
        var close = index + open
        while true {
            while text[close] != UInt8(ascii: "`") { close += 1 }
            let length = runLength(at: close)
            if length == open { break }
            close += length
        }
        edits.replace(index..<(index + open))
        edits.replace(close..<(close + open))
        return close + open
    }

    private func runLength(at index: Int) -> Int {
        var end = index
        while end < text.count, text[end] == UInt8(ascii: "`") { end += 1 }
        return end - index
    }

    private static func lastBackticks(in text: UnsafeBufferPointer<UInt8>) -> [Int] {
        var last = Array(repeating: -1, count: 33)
        var index = 0
        while index < text.count {
            var end = index
            while end < text.count, text[end] == UInt8(ascii: "`") { end += 1 }
            if end > index, end - index < last.count { last[end - index] = index }
            index = max(end, index + 1)
        }
        return last
    }

    private mutating func openBracket(at index: Int) -> Int {
        let isImage = index > 0 && text[index - 1] == UInt8(ascii: "!")
        openBrackets.append(isImage ? (index - 1, 2) : (index, 1))
        return index + 1
    }

    /// `[text](target)` and `[text][label]` become their text; `[^1]` goes as a whole.
    private mutating func closeBracket(at index: Int, _ edits: inout TextEdits) -> Int {
        guard let open = openBrackets.popLast() else { return index + 1 }
        let inner = (open.start + open.length)..<index
        if open.length == 1, inner.count >= 2, text[inner.lowerBound] == UInt8(ascii: "^") {
            edits.replace(open.start..<(index + 1))
            return index + 1
        }
        guard let end = endOfTarget(from: index + 1) else { return index + 1 }
        edits.replace(open.start..<inner.lowerBound)
        edits.replace(index..<end)
        return end
    }

    /// Past the `(target "title")` or `[label]` that begins at `index`; nil when none does.
    private func endOfTarget(from index: Int) -> Int? {
        guard index < text.count else { return nil }
        let limit = min(text.count, index + Self.longestTarget)
        if text[index] == UInt8(ascii: "[") {
            let close = text[index..<limit].firstIndex(of: UInt8(ascii: "]"))
            return close.map { $0 + 1 }
        }
        guard text[index] == 0x28, lastParenthesis > index else { return nil }
        var depth = 0
        for place in index..<limit {
            if text[place] == 0x28 { depth += 1 }
            if text[place] == 0x29 { depth -= 1 }
            if depth == 0 { return place + 1 }
        }
        return nil
    }

    /// The longest address of a link, in bytes.
    private static let longestTarget = 1_000
    /// The longest tag, in bytes.
    private static let longestTag = 1_000

    /// Comments and tags go, a line break is a space, and `<https://…>` loses its angles.
    private mutating func readAngle(at index: Int, _ edits: inout TextEdits) -> Int {
        guard lastAngle > index, let kind = MarkdownAngle(text[index...]) else { return index + 1 }
        switch kind {
        case .tag, .comment:
            let limit = kind == .comment ? text.count : min(text.count, index + Self.longestTag)
            guard let end = endOfAngle(kind, from: index, limit: limit) else { return index + 1 }
            let isBreak = kind == .tag && MarkdownAngle.isBreak(text[index..<end])
            edits.replace(index..<end, with: isBreak ? [0x20] : [])
            return end
        case .address:
            guard let close = text[index..<min(text.count, index + Self.longestTag)].firstIndex(of: 0x3E)
            else {
                return index + 1
            }
            edits.replace(index..<(index + 1))
            edits.replace(close..<(close + 1))
            return close + 1
        }
    }

    private func endOfAngle(_ kind: MarkdownAngle, from index: Int, limit: Int) -> Int? {
        var place = index + 1
        while place < limit {
            if text[place] == UInt8(ascii: ">") {
                let isDashed = text[place - 1] == UInt8(ascii: "-") && text[place - 2] == UInt8(ascii: "-")
                if kind == .tag || (isDashed && place >= index + 6) { return place + 1 }
            }
            place += 1
        }
        return nil
    }
}
