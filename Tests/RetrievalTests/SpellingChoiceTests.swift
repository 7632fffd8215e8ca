import Testing

@testable import Retrieval

struct SpellingChoiceTests {
    /// A choice for `typed` after these candidates, all one edit away unless told.
    private func choice(
        _ typed: String, _ candidates: [(word: String, frequency: UInt32)], distance: Int = 1
    ) -> SpellingChoice {
        var choice = SpellingChoice(Array(typed.utf8))
        for (id, candidate) in candidates.enumerated() {
            choice.offer(
                UInt32(id), Array(candidate.word.utf8)[...], distance: distance,
                frequency: candidate.frequency)
        }
        return choice
    }

    @Test func theSameFirstLetterComesBeforeFrequency() {
        let choice = choice("taker", [("baker", 90), ("taken", 1)])
        #expect(choice.best?.word == 1 && choice.rival?.word == 0)
    }

    @Test func swappedLettersComeBeforeStrangeOnes() {
        let choice = choice("form", [("fork", 90), ("from", 1)])
        #expect(choice.best?.word == 1)
    }

    @Test func theOrderOfCandidatesDoesNotMatter() {
        let words: [(word: String, frequency: UInt32)] = [
            ("baker", 3), ("maker", 9), ("taken", 1), ("waker", 4),
        ]
        let forth = choice("taker", words)
        let back = choice("taker", words.reversed())
        #expect(forth.best.map { words[Int($0.word)].word } == back.best.map { words[3 - Int($0.word)].word })
        #expect(
            forth.rival.map { words[Int($0.word)].word } == back.rival.map { words[3 - Int($0.word)].word })
    }

    @Test func aCandidateThatComesTwiceIsNoRival() {
        var choice = choice("pwoer", [("power", 1)])
        choice.offer(0, Array("power".utf8)[...], distance: 1, frequency: 1)
        #expect(choice.rival == nil)
    }
}
