/// Decides which lines make one passage, and cuts each passage into sentences.
///
/// The readers of the two formats say what each line is; the rules of joining are the same for both. Text
/// pasted from the web is often cut in mid-sentence, so a paragraph that breaks off is joined with the next one
/// when that goes on in lower case, or when the last word cannot end a sentence.
struct PassageAssembler {
    private var builder: DocumentBuilder
    private var draft = PassageDraft()
    private var rendered: [UInt8] = []
    /// A blank line came since the last text.
    private(set) var hasGap = false
    /// Litter that stands where text was taken out came since the last text.
    private var wasCut = false
    private let isMarkdown: Bool
    /// The open passage has no more yet than the question that its heading asks.
    private(set) var isBelowQuestion = false
    /// That question has no mark of a heading: where nothing stands below it, it is text like any other.
    private var isQuestionText = false
    /// The file has no blank line: every line that ends a sentence ends its passage.
    private let linesArePassages: Bool

    init(name: String, expectedBytes: Int, isMarkdown: Bool, linesArePassages: Bool) {
        builder = DocumentBuilder(name: name, expectedBytes: expectedBytes)
        self.isMarkdown = isMarkdown
        self.linesArePassages = linesArePassages
    }

    /// What the passage now open ended with; `text` when none is open.
    var lastKind: PassageDraft.Kind { draft.lastKind }
    /// True while no passage is open, or only one that a blank line may have closed.
    var isBetweenPassages: Bool { draft.isEmpty || hasGap || isBelowQuestion }
    /// True when the text so far does not break off in mid-sentence.
    var isAtSentenceEnd: Bool { draft.isEmpty || SentenceSplitter.endsSentence(draft.bytes) }
    /// True where a line begins a block of its own: behind a blank line, or behind a sentence in a file without any.
    var isAtBlockStart: Bool { isBetweenPassages || linesArePassages && isAtSentenceEnd }
    /// True when the open passage ends in a colon: what comes next is what it speaks of.
    var isIntroduction: Bool { draft.bytes.last == UInt8(ascii: ":") }
    /// The line that is all of the open passage; nil when it has another number of lines.
    var onlyLine: Int? {
        draft.marks.count == 1 && !hasGap && !isBelowQuestion ? Int(draft.marks[0].line) : nil
    }

    /// A blank line: the passage ends here unless its sentence goes on below.
    mutating func addGap() { hasGap = true }

    /// Litter of the kind that replaces text: what stands before and after it may be one sentence.
    mutating func addCut() { wasCut = true }

    /// A line of running text.
    mutating func addText(_ line: ByteSlice, number: Int) {
        if !draft.isEmpty, !continues(with: line) { endPassage() }
        if isBelowQuestion { draft.beginSegment(.text) }
        draft.append(line, number: number)
        (hasGap, wasCut, isBelowQuestion) = (false, false, false)
    }

    /// A question above its answer: a heading below all others.
    mutating func addQuestion(_ line: ByteSlice, number: Int) {
        addHeading(line, number: number, level: Self.questionLevel, mayBeTitle: false)
        isQuestionText = true
    }
    private static let questionLevel = 6

    /// The first line of a list item, or a line of code. Items belong to the passage that introduces them.
    mutating func addItem(_ line: ByteSlice, number: Int, kind: PassageDraft.Kind = .item) {
        let begins = hasGap || linesArePassages
        if begins, draft.lastKind == .text, !isIntroduction, !isBelowQuestion { endPassage() }
        draft.beginSegment(kind)
        draft.append(line, number: number)
        (hasGap, wasCut, isBelowQuestion) = (false, false, false)
    }

    /// Another paragraph of the item now open.
    mutating func addItemParagraph(_ line: ByteSlice, number: Int) {
        if hasGap { draft.beginSegment(.item) }
        draft.append(line, number: number)
        (hasGap, wasCut) = (false, false)
    }

    /// Ends the passage and begins a section, if the heading has any words. One that only looks like a heading
    /// (`mayBeTitle` false) never names the document.
    ///
    /// A question that is not the title is the first sentence of what stands below it, too: it is found by its words, and
    /// answered by what follows.
    mutating func addHeading(_ line: ByteSlice, number: Int, level: Int, mayBeTitle: Bool = true) {
        endPassage()
        draft.append(line, number: number)
        var marks: [LineMark] = []
        render(segment: 0, marks: &marks)
        draft.removeAll()
        let heading = rendered.drop { $0 == 0x20 }
        if TextEdits.holdsWord(heading) {
            let isTitle = builder.addHeading(
                String(decoding: heading, as: UTF8.self), level: level, mayBeTitle: mayBeTitle)
            if !isTitle, heading.last == UInt8(ascii: "?") {
                draft.append(line, number: number)
                isBelowQuestion = true
            }
        }
        (hasGap, wasCut) = (false, false)
    }

    /// Makes a heading of the one line that the open passage has.
    mutating func turnLineIntoHeading(_ line: ByteSlice, number: Int, level: Int) {
        draft.removeAll()
        addHeading(line, number: number, level: level)
    }

    /// Cuts the open passage, if any, into sentences.
    mutating func endPassage() {
        if isBelowQuestion, !isQuestionText { draft.removeAll() }
        for segment in draft.segments.indices {
            var marks = draft.marks(ofSegment: segment)
            render(segment: segment, marks: &marks)
            addSentences(marks: marks)
        }
        builder.endPassage()
        draft.removeAll()
        (hasGap, wasCut, isBelowQuestion, isQuestionText) = (false, false, false, false)
    }

    /// The document; `title` is for one without a heading.
    consuming func finish(title: String?) -> Document {
        endPassage()
        return builder.finish(title: title)
    }

    /// True when `line` goes on with the open passage.
    private func continues(with line: ByteSlice) -> Bool {
        if isBelowQuestion { return true }
        if linesArePassages { return draft.lastKind == .text && !isAtSentenceEnd }
        guard hasGap else { return true }
        guard draft.lastKind == .text, !isAtSentenceEnd else { return false }
        if wasCut || SentenceSplitter.beginsLowerCase(line) { return true }
        return draft.bytes.last == UInt8(ascii: ",")
            || FunctionWords.contains(draft.bytes.suffix(9).split(separator: 0x20).last ?? [])
    }

    /// Fills `rendered` with the segment's text as a reader sees it, and moves the marks along.
    private mutating func render(segment: Int, marks: inout [LineMark]) {
        rendered.removeAll(keepingCapacity: true)
        let kind = draft.segments[segment].kind
        draft.bytes[draft.range(ofSegment: segment)].withUnsafeBufferPointer { source in
            var edits = TextEdits()
            if isMarkdown, kind != .verbatim { MarkdownInline.findEdits(in: source, &edits) }
            if kind != .verbatim { WebLitter.findEdits(in: source, &edits) }
            edits.apply(to: source, into: &rendered, marks: &marks)
        }
    }

    private mutating func addSentences(marks: [LineMark]) {
        var mark = 0
        rendered.withUnsafeBufferPointer { text in
            SentenceSplitter.split(text) { sentence in
                guard TextEdits.holdsWord(text[sentence]) else { return }
                while mark + 1 < marks.count, marks[mark + 1].offset <= sentence.lowerBound { mark += 1 }
                let first = marks[mark].line
                while mark + 1 < marks.count, marks[mark + 1].offset < sentence.upperBound { mark += 1 }
                builder.addSentence(text[sentence], lines: first...max(first, marks[mark].line))
            }
        }
    }
}
