import Testing

@testable import Retrieval

@Suite struct StemSequencesTests {
    @Test func aSequenceIsFoundByItsStemsAndHasThemAgain() {
        var draft = StemSequences.Draft()
        let seed = UInt64.random(in: 0...UInt64.max)
        var random = SeededGenerator(seed: seed)
        var numbers: [[UInt32]: UInt32] = [:]
        for _ in 0..<2000 {
            let stems = (0..<Int.random(in: 1...4, using: &random)).map { _ in
                UInt32.random(in: 0...20, using: &random)
            }
            var sequence = StemSequences.empty
            for (place, stem) in stems.enumerated() {
                let longer = draft.intern(stem, behind: sequence)
                #expect(sequence == StemSequences.empty || sequence < longer, "seed \(seed)")
                #expect(numbers.updateValue(longer, forKey: Array(stems[...place])) ?? longer == longer)
                sequence = longer
            }
        }
        let sequences = StemSequences(draft)
        #expect(sequences.count == numbers.count, "seed \(seed)")
        for (stems, number) in numbers {
            #expect(sequences.stems(of: number) == stems, "seed \(seed)")
            let found = stems.reduce(StemSequences.empty as UInt32?) { sequence, stem in
                sequence.flatMap { sequences.find(stem, behind: $0) }
            }
            #expect(found == number, "seed \(seed)")
        }
    }

    @Test func whatWasNeverAddedIsNotFound() {
        var draft = StemSequences.Draft(capacity: 3)
        let one = draft.intern(1, behind: StemSequences.empty)
        let sequences = StemSequences(draft)
        #expect(sequences.find(2, behind: StemSequences.empty) == nil)
        #expect(sequences.find(1, behind: one) == nil)
        #expect(sequences.stems(of: StemSequences.empty).isEmpty)
    }
}
