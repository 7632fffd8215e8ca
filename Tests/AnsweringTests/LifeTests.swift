import Retrieval
import Testing

@testable import Answering

/// Birth and death, and words of a question that say little.
@Suite struct LifeTests {
    private static let text = """
        # Ada Lund

        Ada Lund (1883-1945) was a weaver of Orvik. Her disease is called after Thomas Barlow, who described it in 1893.

        Clara Holm, who was born in Vilnius in 1911, played the theremin. Per Dahl came to Bergen in 1901. He died there.
        """

    /// "Where did Clara Rockmore die?" was answered with where she was born.
    @Test(arguments: [
        ("Where did Clara Holm die?", "Clara", true), ("Where was Clara Holm born?", "Clara", false),
        ("In what year was Thomas Barlow born?", "Barlow", true), ("When did Ada Lund die?", "1883", false),
        ("Where did Per Dahl die?", "Bergen", false),
        ("What was the date of the death of Clara Holm?", "Clara", true),
        ("Who is Clara Holm?", "Clara", false),
    ])
    func nothingElseTellsABirthOrADeath(question: String, sentence: String, isMissing: Bool) throws {
        let hints = try makeHints(question, on: sentence, in: try makeLibrary(Self.text))
        #expect(hints.isLifeMissing == isMissing)
    }

    /// "What kind of players does Athletic exclusively field?" was refused for want of "exclusively".
    @Test(arguments: [("exclusively", true), ("weavers", false), ("family", false)])
    func anAdverbThatTheDocumentsLackWeighsLittle(word: String, isLight: Bool) throws {
        let question = makeQuestion("Who \(word) came to Bergen?", in: try makeLibrary(Self.text))
        let term = try #require(question.terms.first { $0.shown == word })
        #expect((term.share == LightWords.unknownShare) == isLight)
    }

    /// "On which days and at what times are you open?" was refused: the times were looked for.
    @Test func theSecondKindAskedForIsNotLookedForEither() throws {
        let question = makeQuestion(
            "On which days and at what times did he play?", in: try makeLibrary(Self.text))
        #expect(question.type == .time || question.itemType == .time)
        #expect(question.terms.allSatisfy { $0.shown == "play" || $0.share < 1 }, "\(question.terms)")
    }
}
