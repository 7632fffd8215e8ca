import Retrieval
import Testing

@testable import Answering

@Suite struct SummaryTests {
    @Test func aSummaryHasFiveSentencesInTheOrderOfTheText() throws {
        let library = try makeLibrary()
        let chosen = summary(of: library)
        #expect(chosen.count == Summary.sentenceCount)
        #expect(Summary.sentenceCount == 5)
        #expect(zip(chosen, chosen.dropFirst()).allSatisfy { $0 < $1 })
    }

    @Test func aShorterTextIsGivenWhole() throws {
        let library = try makeLibrary("The tall old lamp burns all night. The ship sails off in the morning.")
        #expect(summary(of: library) == [0, 1])
    }

    /// The first section's words stand in three passages each, the others' in one: without turns it would be told
    /// five times.
    @Test func sectionsTakeTurns() throws {
        let central = (0..<6).map { number in
            (0..<6).map { "Word\(number)of\($0)" }.joined(separator: " ") + "."
        }
        let first = "## Lamps\n\n" + (central + central + central).joined(separator: "\n\n")
        let others = ["Ships", "Keepers", "Storms", "Oil"].map { name in
            "## \(name)\n\nOld \(name)a and \(name)b met \(name)c off \(name)d."
        }
        let library = try makeLibrary(([first] + others).joined(separator: "\n\n"))
        let index = library.index
        let chosen = Set(summary(of: library).map { index.section(ofPassage: index.passage(ofSentence: $0)) })
        #expect(chosen.count == 5)
    }

    /// "Give me an overview of Mount Tarsk" told what grows there, and not that it is a volcano.
    @Test(arguments: [
        ("Skarn Light is a tower.", true), ("Nobody cared for lamps.", false), ("It is a tower.", false),
        ("Here is a lamp.", false),
    ])
    func whatOpensATextAndSaysWhatItIsAboutOpensTheSummary(opening: String, isTold: Bool) throws {
        let rest = (0..<8).map { number in
            (0..<8).map { "Word\($0)of\(number)" }.joined(separator: " ") + " burned bright."
        }
        // Of a section's sentences that are told once each, the shortest comes last.
        let library = try makeLibrary("\(opening) \(rest.joined(separator: " "))")
        #expect(summary(of: library).contains(0) == isTold)
    }

    /// A summary of one section told two sentences of its first paragraph, and not how the matter ended.
    @Test func theParagraphsOfOneSectionTakeTurns() throws {
        let long = (0..<4).map { number in
            (0..<9).map { "Word\($0)of\(number)" }.joined(separator: " ") + " burned bright."
        }.joined(separator: " ")
        let library = try makeLibrary("\(long)\n\n\(long)\n\nThe keeper left the island early.\n\n\(long)")
        let index = library.index
        #expect(Set(summary(of: library).map { index.passage(ofSentence: $0) }) == [0, 1, 2, 3])
    }

    @Test func whatWasToldIsNotToldAgain() throws {
        let told = "The lamp of the tower burned whale oil. "
        let library = try makeLibrary(
            String(repeating: told, count: 12)
                + "A merchant sold bread at the market. The ferry brings visitors every summer. "
                + "Sailors climbed the stairs in the storm. An inquiry cleared the old keeper.")
        let texts = summary(of: library).map { library.text(ofSentence: $0) }
        #expect(texts.filter { told.hasPrefix($0) }.count == 1)
    }

    @Test func onlyThePassagesGivenAreSummarised() throws {
        let library = try makeLibrary()
        let chosen = summary(of: library, in: 1..<2)
        #expect(chosen.allSatisfy(library.index.sentences(ofPassage: 1).contains))
        #expect(!chosen.isEmpty)
        #expect(summary(of: library, in: 1..<1).isEmpty)
    }

    /// Every fiftieth of ten thousand passages is looked at: the sentences come from those alone.
    @Test func aLongTextIsSampled() throws {
        let library = try makeLibrary(
            (0..<10_000).map { "The keeper of lamp q\($0)x saw ship number r\($0)x." }.joined(
                separator: "\n\n"))
        let chosen = summary(of: library)
        #expect(library.index.passageCount == 10_000)
        #expect(chosen.count == 5)
        #expect(chosen.allSatisfy { $0 % (10_000 / Summary.maximumPassages) == 0 })
    }

    private func summary(of library: Library, in passages: Range<Int>? = nil) -> [Int] {
        let classes = WordClasses(index: library.index, analyzer: library.analyzer)
        return Summary(library: library, classes: classes)
            .sentences(of: passages ?? 0..<library.index.passageCount)
    }
}
