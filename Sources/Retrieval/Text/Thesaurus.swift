/// Words that may stand for one another, as a folder's `thesaurus.txt` names them.
///
/// The file has Solr's synonym format: `ousted, toppled, deposed` are equivalent; `jfk => kennedy` leads one
/// way only; `#` begins a comment; a backslash keeps the next character from being read as syntax. An entry may
/// have several words. Everything is kept as stems, so that "toppling" finds "ousted".
public struct Thesaurus: Sendable {
    /// The longest file that is read, in bytes: some 20,000 lines.
    public static let maximumBytes = 1 << 20
    /// The most words one entry may have.
    public static let maximumEntryWords = 8
    /// The most entries one line may have: every entry leads to each of the others.
    public static let maximumLineEntries = 64

    /// A file has about one term for so many bytes, one word that it did not have before for twice as many, and one such
    /// stem for somewhat more: room is made for them at once.
    private static let bytesOfTerm = 9

    /// The stems of all terms.
    public private(set) var stems = CompactVocabulary()
    /// In the order of the files, and so of their alternatives.
    private var lines = TermLines()
    /// Texts of the program's own that were read, whose words are cut again when they are asked for.
    private var parts: [StaticString] = []
    /// The words of files as they are written, those of plain letters, a space behind each.
    private var ownWords: [UInt8] = []

    /// An empty thesaurus.
    public init() {}

    /// Reads a `thesaurus.txt`; its words are folded and stemmed as the index's are.
    public init(parsing file: [UInt8], analyzer: Analyzer) throws(ThesaurusProblem) {
        let text = try ThesaurusParser.decode(file)
        try text.withUnsafeBufferPointer { text throws(ThesaurusProblem) in
            var parser = ThesaurusParser(
                analyzer: analyzer, terms: text.count / Self.bytesOfTerm, keepsWords: true)
            try parser.parse(text)
            ownWords = parser.stems.keptWords ?? []
            (lines, stems) = parser.finish()
        }
    }

    /// Reads texts of the program's own, one after another, as such files that need no cleaning.
    /// - Parameter own: Asked when they have been read for a thesaurus to be added behind them.
    init(
        parts: [StaticString], analyzer: Analyzer, adding own: () -> Thesaurus? = { nil }
    ) throws(ThesaurusProblem) {
        let byteCount = parts.reduce(0) { $0 + $1.utf8CodeUnitCount }
        var parser = ThesaurusParser(analyzer: analyzer, terms: byteCount / Self.bytesOfTerm)
        for part in parts {
            try parser.parse(UnsafeBufferPointer(start: part.utf8Start, count: part.utf8CodeUnitCount))
        }
        self.parts = parts
        if let own = own() {
            parser.add(own.lines, of: own.stems)
            self.parts += own.parts
            ownWords = own.ownWords
        }
        (lines, stems) = parser.finish()
    }

    /// The words of all that was read as they are written, those of plain letters: what a misspelt word may have been.
    public var words: Vocabulary {
        var words = Vocabulary()
        for part in parts {
            ThesaurusParser.forEachPlainWord(
                in: UnsafeBufferPointer(start: part.utf8Start, count: part.utf8CodeUnitCount)
            ) { _ = words.intern($0) }
        }
        ownWords.withUnsafeBufferPointer { words.intern(spaced: $0) }
        return words
    }

    /// Adds the entries of another thesaurus behind its own.
    public mutating func merge(_ other: Thesaurus) {
        if lines.isEmpty {
            self = other
            return
        }
        parts += other.parts
        ownWords += other.ownWords
        if !other.lines.isEmpty { add(other.lines, of: other.stems) }
    }

    private mutating func add(_ lines: TermLines, of stems: CompactVocabulary) {
        var stemDraft = CompactVocabulary.Draft(self.stems)
        var lineDraft = TermLines.Draft(self.lines)
        lineDraft.add(lines, stems.ids(in: &stemDraft))
        self.stems = CompactVocabulary(stemDraft)
        self.lines = TermLines(lineDraft)
    }

    /// How many terms have alternatives.
    public var count: Int { (0..<termCount).count { hasAlternatives(to: UInt32($0)) } }

    /// Whether there is an entry of this stem alone.
    public func hasAlternatives(toStem stem: ArraySlice<UInt8>) -> Bool {
        stems.id(of: stem).flatMap { lines.terms.find($0, behind: StemSequences.empty) }
            .map(hasAlternatives) ?? false
    }

    /// How many terms there are, whatever terms begin with among them; their ids are `0..<termCount`.
    public var termCount: Int { lines.terms.count }

    /// The stems of a term, in order.
    public func stems(of term: UInt32) -> [[UInt8]] {
        lines.terms.stems(of: term).map { Array(stems.bytes(of: $0)) }
    }

    /// Calls `body` with what each term is made of, in order: the term without its last stem, which has a smaller id, nil
    /// where it has no other, and that stem.
    public func forEachTerm(_ body: (_ before: UInt32?, _ stem: UInt32) -> Void) {
        lines.terms.forEachLink { body($0.before == StemSequences.empty ? nil : $0.before, $0.stem) }
    }

    /// What stands for a stem that no term has.
    public static let unknownStem = UInt32.max

    /// A stem's number among those of the terms; `unknownStem` where none has it.
    public func number(ofStem stem: ArraySlice<UInt8>) -> UInt32 { stems.id(of: stem) ?? Self.unknownStem }

    /// The longest term with alternatives that stems, given by their numbers, begin with, and how many of them it takes;
    /// nil when none begins there.
    public func longestTerm(beginning stems: ArraySlice<UInt32>) -> (length: Int, term: UInt32)? {
        var longest: (length: Int, term: UInt32)?
        var sequence = StemSequences.empty
        for place in stems.indices {
            guard stems[place] != Self.unknownStem,
                let longer = lines.terms.find(stems[place], behind: sequence)
            else { break }
            sequence = longer
            if hasAlternatives(to: sequence) { longest = (place - stems.startIndex + 1, sequence) }
        }
        return longest
    }

    private func hasAlternatives(to term: UInt32) -> Bool {
        var isAny = false
        lines.visitLines(from: term) { line in
            isAny = (line.targets..<line.terms.upperBound).contains { lines.term(at: $0) != term }
            return !isAny
        }
        return isAny
    }

    /// Calls `body` with what may stand in the place of a term, each once, in the order of the lines, and whether the way
    /// leads there only.
    /// - Parameter isWanted: Says no to terms that are to be passed over.
    public func visitAlternatives(
        to term: UInt32, where isWanted: (_ term: UInt32) -> Bool = { _ in true },
        _ body: (_ term: UInt32, _ isOneWay: Bool) -> Void
    ) {
        var most = 1
        lines.visitLines(from: term) { line in
            most += Int(line.terms.upperBound - line.targets)
            return true
        }
        withUnsafeTemporaryAllocation(of: UInt32.self, capacity: most) { seen in
            seen[0] = term
            var count = 1
            lines.visitLines(from: term) { line in
                for target in line.targets..<line.terms.upperBound {
                    let other = lines.term(at: target)
                    if !isWanted(other) || seen[..<count].contains(other) { continue }
                    seen[count] = other
                    count += 1
                    body(other, line.isOneWay)
                }
                return true
            }
        }
    }
}
