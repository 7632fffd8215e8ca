import Retrieval
import Testing

@testable import Answering

@Suite struct WordFamiliesTests {
    @Test(arguments: [
        ("settle", "settlement"), ("settlement", "settled"), ("farm", "farmer"), ("king", "kingdom"),
        ("agree", "agreement"), ("septicemia", "septicemic"),
    ])
    func relativesShareABase(asked: String, held: String) throws {
        let library = try makeLibrary("A \(held) is told of here.")
        let families = WordFamilies(stems: library.index.stems)
        let relatives = families.relatives(of: library.analyzer.stem(of: Array(asked.utf8)))
        #expect(relatives == [library.stem(held)].compactMap { $0 })
    }

    /// "Who was his secretary?" was answered with what had been kept secret.
    @Test(arguments: [
        ("secretary", "secret"), ("treaty", "treat"), ("community", "communist"), ("station", "state"),
    ])
    func whatOnlyLooksAlikeIsNoRelative(asked: String, held: String) throws {
        let library = try makeLibrary("A \(held) is told of here.")
        let families = WordFamilies(stems: library.index.stems)
        #expect(families.relatives(of: library.analyzer.stem(of: Array(asked.utf8))).isEmpty)
    }

    @Test(arguments: ["sea", "war", "1964", "новый", "", "lamp"])
    func aShortOrForeignBaseHasNone(word: String) throws {
        let library = try makeLibrary("A seaman and a seal saw warships in 1964s, lamps and новый.")
        let stem = library.analyzer.stem(of: Array(word.utf8))
        #expect(WordFamilies(stems: library.index.stems).relatives(of: stem).isEmpty)
    }

    @Test func aWordThatBeginsAsNoneOfTheDocumentsHasNone() {
        let families = WordFamilies(stems: Vocabulary(["settl", "kin"].map { Array($0.utf8) }))
        #expect(families.relatives(of: Array("settlement".utf8)) == [0])
        #expect(families.relatives(of: Array("sentiment".utf8)).isEmpty)
        #expect(families.relatives(of: Array("kinship".utf8)).isEmpty)
    }

    @Test func noMoreThanEightAreTaken() throws {
        let endings = [
            "", "ment", "ness", "er", "ship", "hood", "dom", "ful", "less", "man", "house", "ist", "ish",
        ]
        let library = try makeLibrary("See " + endings.map { "trabb" + $0 }.joined(separator: " ") + ".")
        let found = WordFamilies(stems: library.index.stems).relatives(of: Array("trabb".utf8))
        #expect(found.count == 8)
        #expect(Set(found).count == 8)
    }
}
