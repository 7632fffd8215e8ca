/// One file of the Knowledge folder, cleaned and cut: sections of passages of sentences.
///
/// Flat on purpose: the sentences' UTF-8 stands back to back in `text`, and everything else is offsets into it.
public struct Document: Sendable {
    /// The path inside the folder without its ending, as clients name it: `khrushchev`, `notes/cuba`.
    public var name: String
    /// The first heading, else the file name in words.
    public var title: String
    /// In order; the first begins at passage 0. A document without headings has one with an empty heading.
    public var sections: [Section]
    /// In order of the file.
    public var passages: [Passage]
    /// Cleaned UTF-8 of all sentences, back to back, without anything between them.
    public var text: [UInt8]
    /// Byte offset in `text` of each sentence's first byte, and at the end `text.count`: sentences + 1 entries.
    public var sentenceStarts: [UInt32]

    public init(
        name: String, title: String, sections: [Section] = [], passages: [Passage] = [], text: [UInt8] = [],
        sentenceStarts: [UInt32] = [0]
    ) {
        self.name = name
        self.title = title
        self.sections = sections
        self.passages = passages
        self.text = text
        self.sentenceStarts = sentenceStarts
    }

    /// How many sentences the document has.
    public var sentenceCount: Int { sentenceStarts.count - 1 }

    /// The sentences of passage `passage` (0-based), as 0-based sentence numbers of the document.
    public func sentences(ofPassage passage: Int) -> Range<Int> {
        let first = Int(passages[passage].firstSentence)
        let next =
            passage + 1 < passages.count ? Int(passages[passage + 1].firstSentence) : sentenceCount
        return first..<next
    }

    /// The bytes of sentence `sentence` (0-based) in `text`.
    public func bytes(ofSentence sentence: Int) -> Range<Int> {
        Int(sentenceStarts[sentence])..<Int(sentenceStarts[sentence + 1])
    }

    /// The text of sentence `sentence` (0-based).
    public func sentence(_ sentence: Int) -> String {
        String(decoding: text[bytes(ofSentence: sentence)], as: UTF8.self)
    }
}

/// The text under one heading.
public struct Section: Sendable, Hashable {
    /// The heading's own words; empty for text before the first heading.
    public var heading: String
    /// 1 for the topmost heading, 0 for text before the first.
    public var level: Int
    /// 0-based number of its first passage in the document.
    public var firstPassage: Int

    public init(heading: String, level: Int, firstPassage: Int) {
        self.heading = heading
        self.level = level
        self.firstPassage = firstPassage
    }
}

/// One paragraph: which sentences it holds and where it stands in the file.
public struct Passage: Sendable, Hashable {
    /// 0-based number of its first sentence in the document.
    public var firstSentence: UInt32
    /// 0-based number of its section.
    public var section: UInt32
    /// First line in the file, from 1.
    public var firstLine: UInt32
    /// Last line in the file, from 1.
    public var lastLine: UInt32

    public init(firstSentence: UInt32, section: UInt32, firstLine: UInt32, lastLine: UInt32) {
        self.firstSentence = firstSentence
        self.section = section
        self.firstLine = firstLine
        self.lastLine = lastLine
    }
}
