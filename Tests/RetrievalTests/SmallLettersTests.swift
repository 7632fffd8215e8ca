import Testing

@testable import Retrieval

@Suite struct SmallLettersTests {
    private func makeUp(_ word: [UInt8]) -> Bool { word.withUnsafeBufferPointer { SmallLetters.makeUp($0) } }

    @Test func wordsOfSmallLettersAloneCanBeStemmed() {
        for count in 0...70 {
            let word = (0..<count).map { UInt8(97 + $0 % 26) }
            #expect(makeUp(word) == (3...64 ~= count), "\(count) letters")
        }
    }

    /// Against a walk from byte to byte, over any bytes behind runs of letters and spaces.
    @Test func runsEndWhereAWalkFromByteToByteEnds() {
        let seed = UInt64.random(in: 0...UInt64.max)
        var random = SeededGenerator(seed: seed)
        for _ in 0..<5_000 {
            let text = (0..<Int.random(in: 0...40, using: &random)).map { _ in
                Int.random(in: 0..<12, using: &random) == 0
                    ? UInt8.random(in: .min ... .max, using: &random)
                    : Array("abz ".utf8).randomElement(using: &random) ?? 0
            }
            let start = Int.random(in: 0...text.count, using: &random)
            let (letters, words) = text.withUnsafeBufferPointer {
                (SmallLetters.end(in: $0, from: start), SmallLetters.endOfWords(in: $0, from: start))
            }
            let isOther = { (byte: UInt8) in !(0x61...0x7A ~= byte) }
            #expect(letters == text[start...].firstIndex(where: isOther) ?? text.count, "seed \(seed)")
            let isMark = { (byte: UInt8) in isOther(byte) && byte != 0x20 }
            #expect(words == text[start...].firstIndex(where: isMark) ?? text.count, "seed \(seed)")
        }
    }

    @Test func anyOtherByteAnywhereIsSeen() {
        for count in 3...20 {
            for place in 0..<count {
                for byte in UInt8.min...UInt8.max {
                    var word = [UInt8](repeating: byte & 1 == 0 ? 0x61 : 0x7A, count: count)
                    word[place] = byte
                    #expect(makeUp(word) == (0x61...0x7A ~= byte), "byte \(byte) at \(place) of \(count)")
                }
            }
        }
    }

    @Test func vowelsAreBitsWhateverStandsBehind() {
        let words = ["aeiouyyy", "banana", "yaybtuvz", "a", "zzzzzzzy"].map { Array($0.utf8) }
        for word in words {
            for filler: UInt8 in [0, 0x61, 0xE1, 0xFF] {
                let eight = (0..<8).reversed().reduce(0 as UInt64) { eight, place in
                    eight << 8 | UInt64(place < word.count ? word[place] : filler)
                }
                func expected(_ letters: String) -> UInt64 {
                    word.indices.reduce(0) { bits, place in
                        letters.utf8.contains(word[place]) ? bits | 1 << UInt64(place) : bits
                    }
                }
                let within: UInt64 = 1 << UInt64(word.count) - 1
                #expect(SmallLetters.openPlaces(in: eight) & within == expected("aeiou"))
                #expect(SmallLetters.yPlaces(in: eight) & within == expected("y"))
            }
        }
    }
}
