import Retrieval
import Testing

@testable import Answering

@Suite struct WordClassesTests {
    @Test(
        arguments: [
            ("1871", [.figure, .year]), ("2024", [.figure, .year]), ("2100", .figure), ("0871", .figure),
            ("40", .figure), ("3.5", .figure), ("18710", .figure), ("5th", .figure), ("1960s", .era),
            ("60s", .era), ("00", [.figure, .era]), ("05", [.figure, .era]), ("007", .figure), ("0", .figure),
            ("5s", .figure), ("forty", []), ("", []), ("s", []),
        ] as [(String, WordClass)])
    func digitsTellYearsFromOtherFigures(word: String, kind: WordClass) {
        #expect(WordClasses.figures(Array(word.utf8)[...]) == kind, "\(word)")
    }

    @Test(
        arguments: [
            ("november", [.calendar, .name]), ("1889", [.figure, .year]), ("eleven", .numeral),
            ("engineer", .person),
            ("because", [.reason, .stop]), ("the", [.stop, .article]), ("in", [.stop, .locative]),
            ("they", [.stop, .anaphor]), ("bergen", [.name, .proper]), ("petrel", [.name, .proper]),
            ("ship", []), ("lamp", []),
        ] as [(String, WordClass)])
    func aWordHasTheClassesOfItsNature(word: String, kind: WordClass) throws {
        let library = try makeLibrary()
        let classes = WordClasses(index: library.index, analyzer: library.analyzer)
        let id = try #require(library.index.words.id(of: Array(word.utf8)))
        #expect(classes[id] == kind, "\(word)")
    }

    /// "Who was the first player …?" was refused, for "Manning" was taken for a form of "man".
    @Test func aNameThatLooksLikeAFormOfAWordIsOne() throws {
        let library = try makeLibrary(
            "The man met Ada Manning. A man walked. So Manning was walking to Mills by the mill.")
        let classes = WordClasses(index: library.index, analyzer: library.analyzer)
        func isProper(_ word: String) throws -> Bool {
            classes[try #require(library.index.words.id(of: Array(word.utf8)))].contains(.proper)
        }
        #expect(try isProper("manning"))
        #expect(try !isProper("walking") && !isProper("mills"))
    }

    @Test func aWordSeldomCapitalisedIsNoName() throws {
        let library = try makeLibrary(
            "He met Rose there. A rose, a rose and a rose grew there. So Bob met Bob.")
        let classes = WordClasses(index: library.index, analyzer: library.analyzer)
        let rose = try #require(library.index.words.id(of: Array("rose".utf8)))
        let bob = try #require(library.index.words.id(of: Array("bob".utf8)))
        #expect(!classes[rose].contains(.name))
        #expect(classes[bob].contains(.name))
    }

    /// "Castro, the leader of Cuba, was furious. Castro did not know." had no name in it: both begin a sentence.
    @Test func aNameThatOnlyBeginsSentencesIsOne() throws {
        let library = try makeLibrary(
            "Castro was furious. Castro did not know. Nets hang there. Losing made him lose. Losing hurts.")
        let classes = WordClasses(index: library.index, analyzer: library.analyzer)
        func kind(_ word: String) throws -> WordClass {
            classes[try #require(library.index.words.id(of: Array(word.utf8)))]
        }
        #expect(try kind("castro").isSuperset(of: [.name, .proper]))
        #expect(try !kind("nets").contains(.name))
        #expect(try !kind("losing").contains(.name))
    }

    @Test func aCommonNounInANameOfSeveralWordsIsNotProper() throws {
        let library = try makeLibrary("So the Missile Crisis came. A missile flew. It was a crisis.")
        let classes = WordClasses(index: library.index, analyzer: library.analyzer)
        let missile = try #require(library.index.words.id(of: Array("missile".utf8)))
        #expect(!classes[missile].contains(.proper))
    }
}
