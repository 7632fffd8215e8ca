/// Puts a document together from headings and passages, in the order of the file.
struct DocumentBuilder {
    /// The most characters of a passage; a longer one is split between sentences.
    static let maximumPassageCharacters = 1_200
    /// The most bytes of a sentence; text that goes on longer without a stop (a table pasted as one line, a
    /// dump) is cut at a space, so that no answer is ever larger than this.
    static let maximumSentenceBytes = 2_000

    private let name: String
    private var firstHeading: String?
    private var sections: [Section] = []
    private var passages: [Passage] = []
    private(set) var text: [UInt8] = []
    private var sentenceStarts: [UInt32] = [0]
    /// The sentences of the passage now added, with their characters and lines.
    private var pending: [PendingSentence] = []

    private struct PendingSentence {
        var characters: Int
        var lines: ClosedRange<UInt32>
    }

    init(name: String, expectedBytes: Int) {
        self.name = name
        text.reserveCapacity(expectedBytes)
    }

    /// Begins a section. The first heading that may be the document's title is; returns whether this one is.
    mutating func addHeading(_ heading: String, level: Int, mayBeTitle: Bool) -> Bool {
        let isTitle = mayBeTitle && firstHeading == nil
        if isTitle { firstHeading = heading }
        sections.append(Section(heading: heading, level: level, firstPassage: passages.count))
        return isTitle
    }

    /// Adds the next sentence of the passage that `endPassage` will close.
    mutating func addSentence(_ sentence: UnsafeBufferPointer<UInt8>.SubSequence, lines: ClosedRange<UInt32>)
    {
        var rest = sentence
        while rest.count > Self.maximumSentenceBytes {
            let cut = Self.cut(in: rest)
            append(rest[..<cut], lines: lines)
            rest = rest[cut...].drop { $0 == 0x20 }
        }
        append(rest, lines: lines)
    }

    /// Closes the passage; one that is too long becomes several of about the same length.
    mutating func endPassage() {
        guard !pending.isEmpty else { return }
        if sections.isEmpty { sections.append(Section(heading: "", level: 0, firstPassage: 0)) }
        let total = pending.reduce(0) { $0 + $1.characters }
        let parts = (total + Self.maximumPassageCharacters - 1) / Self.maximumPassageCharacters
        var first = 0
        var characters = 0
        for index in pending.indices {
            let size = pending[index].characters
            let isFull = characters + size > Self.maximumPassageCharacters || characters * parts >= total
            if index > first, isFull {
                addPassage(first..<index)
                first = index
                characters = 0
            }
            characters += size
        }
        addPassage(first..<pending.count)
        pending.removeAll(keepingCapacity: true)
    }

    /// The document, complete. Its title is the first heading, else its name in words.
    consuming func finish(title: String? = nil) -> Document {
        let title = title ?? firstHeading ?? Self.words(ofName: name)
        return Document(
            name: name, title: title, sections: sections, passages: passages, text: text,
            sentenceStarts: sentenceStarts)
    }

    private mutating func append(
        _ sentence: UnsafeBufferPointer<UInt8>.SubSequence, lines: ClosedRange<UInt32>
    ) {
        guard !sentence.isEmpty else { return }
        text.append(contentsOf: sentence)
        sentenceStarts.append(UInt32(text.count))
        let characters = UTF8Scalar.count(in: UnsafeBufferPointer(rebasing: sentence))
        pending.append(PendingSentence(characters: characters, lines: lines))
    }

    private mutating func addPassage(_ part: Range<Int>) {
        let firstOfPending = sentenceStarts.count - 1 - pending.count
        passages.append(
            Passage(
                firstSentence: UInt32(firstOfPending + part.lowerBound), section: UInt32(sections.count - 1),
                firstLine: pending[part.lowerBound].lines.lowerBound,
                lastLine: pending[part.upperBound - 1].lines.upperBound))
    }

    /// Where to cut a sentence that is too long: at its last space, else between two characters.
    private static func cut(in sentence: UnsafeBufferPointer<UInt8>.SubSequence) -> Int {
        let limit = sentence.startIndex + maximumSentenceBytes
        if let space = sentence[(limit - maximumSentenceBytes / 2)..<limit].lastIndex(of: 0x20) {
            return space
        }
        var cut = limit
        while sentence[cut] & 0xC0 == 0x80 { cut -= 1 }
        return cut
    }

    /// "notes/cuban_crisis-1962" as "Cuban crisis 1962".
    private static func words(ofName name: String) -> String {
        let last = name.utf8.split(separator: UInt8(ascii: "/")).last.map(Array.init) ?? []
        var words = last.map { $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "-") ? 0x20 : $0 }
        if let first = words.first, first >= 0x61, first <= 0x7A { words[0] = first & 0xDF }
        return String(decoding: words, as: UTF8.self)
    }
}
