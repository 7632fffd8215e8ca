import Testing

@testable import Retrieval

struct PronunciationTests {
    private func skeleton(_ word: String, _ reading: Pronunciation.Reading = .english) -> String {
        String(decoding: Pronunciation(Array(word.utf8), as: reading).skeleton, as: UTF8.self)
    }

    private func sounds(_ word: String, _ reading: Pronunciation.Reading = .english) -> String {
        String(decoding: Pronunciation(Array(word.utf8), as: reading).sounds, as: UTF8.self)
    }

    @Test func soundsAreWrittenOneLetterEach() {
        #expect(sounds("khrushchev") == "krusev")
        #expect(sounds("chruschtschow") == "krusov")
        #expect(sounds("khrouchtchev") == "krusev")
        #expect(sounds("tchaikovsky") == "saikovski")
    }

    @Test func aSkeletonKeepsConsonantsAndABeginningVowel() {
        #expect(skeleton("brezhnev") == "brsnv")
        #expect(skeleton("andropov") == "andrpv")
        #expect(skeleton("yeltsin") == "alsn")
        #expect(skeleton("jelzin") == "alsn")
        #expect(skeleton("") == "")
    }

    @Test func cAndChDependOnWhoReads() {
        #expect(skeleton("chekhov", .english) == "skv")
        #expect(skeleton("tschechow", .german) == "skv")
        #expect(skeleton("chruscov", .slavic) == "krsv")
        #expect(skeleton("trocki", .slavic) == skeleton("trotsky", .english))
    }

    @Test func anyBytesMaySound() {
        let seed = UInt64.random(in: 0...UInt64.max)
        var random = SeededGenerator(seed: seed)
        for _ in 0..<5_000 {
            let word = (0..<Int.random(in: 0...12, using: &random)).map { _ in
                UInt8.random(in: 0...255, using: &random)
            }
            for reading in Pronunciation.Reading.allCases {
                let spoken = Pronunciation(word, as: reading)
                #expect(spoken.sounds.count <= 2 * word.count, "seed \(seed)")
                #expect(spoken.sounds.allSatisfy { $0 &- 0x61 < 26 }, "seed \(seed)")
            }
        }
    }
}
