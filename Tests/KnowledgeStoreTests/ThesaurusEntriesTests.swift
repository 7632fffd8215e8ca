import FoundationEssentials
import Retrieval
import Testing

/// That general English and the essay's own `thesaurus.txt`, read together, are what they say they are.
struct ThesaurusEntriesTests {
    /// The lines of both that say something.
    static func entries() throws -> [Substring] {
        let general = GeneralEnglish.parts.flatMap { "\($0)".split(separator: "\n") }
        return general.filter { !$0.hasPrefix("#") } + (try EssayFolder.entries(of: "thesaurus.txt"))
    }

    /// The words of one line, and those before the arrow where there is one.
    static func lines() throws -> [(left: [String], right: [String], source: Substring)] {
        try entries().map { line in
            let sides = line.components(separatedBy: "=>").map { side in
                side.components(separatedBy: ",").map(trimmed)
            }
            return (sides[0], sides.count == 2 ? sides[1] : [], line)
        }
    }

    static func trimmed(_ text: some StringProtocol) -> String {
        text.split(separator: " ").joined(separator: " ")
    }

    @Test func everyLineRelatesAtLeastTwoDifferentWords() throws {
        for line in try Self.lines() {
            let words = line.left + line.right
            #expect((2...12).contains(words.count), "\(line.source)")
            #expect(Set(words).count == words.count, "\(line.source)")
            #expect(!words.contains(""), "\(line.source)")
        }
    }

    @Test func anArrowHasWordsOnBothSidesAndStandsAlone() throws {
        let arrows = try Self.lines().filter { $0.source.contains("=>") }
        #expect(arrows.count > 5)
        for line in arrows {
            #expect(line.source.components(separatedBy: "=>").count == 2, "\(line.source)")
            #expect(!line.right.isEmpty, "\(line.source)")
        }
    }

    @Test func wordsAreWrittenInLowerCase() throws {
        for line in try Self.lines() {
            #expect(line.source.lowercased() == String(line.source))
        }
    }

    @Test func thereAreWordsOfGeneralUseByTheThousand() throws {
        #expect(Set(try Self.lines().flatMap { $0.left + $0.right }).count > 6_000)
    }

    @Test func noRelationIsWrittenTwice() throws {
        let relations = try Self.lines().map { Set($0.left + $0.right) }
        #expect(Set(relations).count == relations.count)
    }

    /// What a line relates: each entry, by its stems, with another that may stand for it.
    static func relations(of line: (left: [String], right: [String], source: Substring)) -> Set<[String]> {
        func stems(_ entry: String) -> String {
            Analyzer.english.words(in: entry).map {
                String(decoding: Analyzer.english.stem(of: $0.folded), as: UTF8.self)
            }.joined(separator: " ")
        }
        let left = line.left.map(stems)
        let right = line.right.isEmpty ? left : line.right.map(stems)
        return Set(left.flatMap { asked in right.filter { $0 != asked }.map { [asked, $0] } })
    }

    /// Every start reads every line: one that only repeats others costs time and says nothing.
    @Test func everyLineRelatesWhatNoOtherDoes() throws {
        let lines = try Self.lines()
        var counts: [[String]: Int] = [:]
        for line in lines { for relation in Self.relations(of: line) { counts[relation, default: 0] += 1 } }
        for line in lines {
            #expect(Self.relations(of: line).contains { counts[$0] == 1 }, "\(line.source)")
        }
    }

    /// Two entries of one line with the same stems say nothing: the analyzer has already brought them together.
    @Test func noLineRelatesAStemToItself() throws {
        for line in try Self.lines() {
            let stems = (line.left + line.right).map { entry in
                Analyzer.english.words(in: entry).map { Analyzer.english.stem(of: $0.folded) }
            }
            #expect(Set(stems).count == stems.count, "\(line.source)")
        }
    }

    /// Its parts are not cleaned when they are read.
    @Test func generalEnglishIsTheSameAsAFile() throws {
        let general = GeneralEnglish.thesaurus()
        let file = try Thesaurus(
            parsing: Array(GeneralEnglish.parts.map { "\($0)" }.joined(separator: "\n").utf8),
            analyzer: .english)
        #expect(general.termCount == file.termCount)
        func words(_ thesaurus: Thesaurus) -> [String] {
            let words = thesaurus.words
            return (0..<UInt32(words.count)).map(words.string)
        }
        #expect(words(general) == words(file) && words(file).count > 6_000)
        for term in 0..<UInt32(general.termCount) {
            let stems = general.stems(of: term)
            #expect(stems == file.stems(of: term))
            let (found, wanted) = (
                general.alternatives(toStems: stems[...]), file.alternatives(toStems: stems[...])
            )
            #expect(found?.alternatives == wanted?.alternatives)
        }
    }

    @Test func theReaderFindsTheRelationsWhateverTheForm() throws {
        var thesaurus = GeneralEnglish.thesaurus()
        let own = try EssayFolder.text(of: "thesaurus.txt")
        thesaurus.merge(try Thesaurus(parsing: Array(own.utf8), analyzer: .english))
        func relates(_ word: String, _ other: String) -> Bool {
            let stems = [word, other].map { Analyzer.english.stem(of: Array($0.utf8)) }
            let found = thesaurus.alternatives(toStems: [stems[0]])?.alternatives ?? []
            return found.contains { $0.stems == [stems[1]] }
        }
        #expect(relates("toppled", "ousting"))
        #expect(relates("rockets", "missile"))
        #expect(relates("jfk", "kennedy"))
        #expect(!relates("kennedy", "jfk"))
        #expect(!relates("farmers", "missile"))
    }
}
