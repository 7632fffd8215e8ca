/// Why a thesaurus could not be read, and in which of its lines.
public struct ThesaurusProblem: Error, Sendable, Hashable {
    /// Line of the file, from 1.
    public var line: Int
    /// What is wrong, as the rest of a sentence that begins with the file's name.
    public var reason: String

    public init(line: Int, reason: String) {
        self.line = line
        self.reason = reason
    }
}

/// Words that may stand for one another, as a folder's `thesaurus.txt` names them.
///
/// The file has Solr's synonym format: `ousted, toppled, deposed` are equivalent; `jfk => kennedy` leads one
/// way only; `#` begins a comment; a backslash keeps the next character from being read as syntax. An entry may
/// have several words. Everything is kept as stems, so that "toppling" finds "ousted".
public struct Thesaurus: Sendable {
    /// What may stand in the place of some stems.
    public struct Alternative: Sendable, Hashable {
        /// One or several stems, in order.
        public var stems: [[UInt8]]
        /// True for `a => b`: b is looked for when a was asked, never the other way round.
        public var isOneWay: Bool

        public init(stems: [[UInt8]], isOneWay: Bool) {
            self.stems = stems
            self.isOneWay = isOneWay
        }
    }

    /// The longest file that is read, in bytes: some 20,000 lines.
    public static let maximumBytes = 1 << 20
    /// The most words one entry may have.
    public static let maximumEntryWords = 8
    /// The most entries one line may have: every entry leads to each of the others.
    public static let maximumLineEntries = 64

    /// Alternatives by the stems they may replace, the stems joined with a space each.
    private var alternatives: [[UInt8]: [Alternative]] = [:]
    /// The most stems any key has: no lookup goes further.
    private var longestKey = 0

    /// An empty thesaurus.
    public init() {}

    /// Reads a `thesaurus.txt`; its words are folded and stemmed as the index's are.
    public init(parsing file: [UInt8], analyzer: Analyzer) throws(ThesaurusProblem) {
        let entries = try ThesaurusParser.parse(file, analyzer: analyzer)
        for entry in entries { add(entry) }
    }

    /// Adds the entries of another thesaurus.
    public mutating func merge(_ other: Thesaurus) {
        for (key, found) in other.alternatives {
            let known = alternatives[key, default: []]
            alternatives[key] = known + found.filter { !known.contains($0) }
        }
        longestKey = max(longestKey, other.longestKey)
    }

    /// How many entries have alternatives.
    public var count: Int { alternatives.count }

    /// The longest entry that `stems` begin with: how many stems it takes, and what may stand in its place.
    /// Nil when no entry begins there.
    public func alternatives(toStems stems: ArraySlice<[UInt8]>) -> (
        length: Int, alternatives: [Alternative]
    )? {
        for length in stride(from: min(longestKey, stems.count), to: 0, by: -1) {
            if let found = alternatives[Self.key(stems.prefix(length))] { return (length, found) }
        }
        return nil
    }

    private mutating func add(_ entry: ThesaurusParser.Entry) {
        guard !entry.from.isEmpty, !entry.to.stems.isEmpty, entry.from != entry.to.stems else { return }
        let key = Self.key(entry.from[...])
        let known = alternatives[key, default: []]
        guard !known.contains(where: { $0.stems == entry.to.stems }) else { return }
        alternatives[key] = known + [entry.to]
        longestKey = max(longestKey, entry.from.count)
    }

    private static func key(_ stems: ArraySlice<[UInt8]>) -> [UInt8] {
        Array(stems.joined(separator: [0x20]))
    }
}
