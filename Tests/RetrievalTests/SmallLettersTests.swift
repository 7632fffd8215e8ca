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

    @Test func placesOfLettersAreBitsWhateverStandsBehind() {
        for bytes in [
            Array("aeiouyyy".utf8), Array("banana".utf8) + [0xFF, 0xE1], [0x61, 0xFF] + Array("aaaaaa".utf8),
        ] {
            let eight = bytes.withUnsafeBytes { UInt64(littleEndian: $0.loadUnaligned(as: UInt64.self)) }
            let letters = bytes.prefix { $0 &- 0x61 < 26 }
            let expected = letters.enumerated().reduce(0 as UInt64) { bits, letter in
                Array("aeiou".utf8).contains(letter.element) ? bits | 1 << UInt64(letter.offset) : bits
            }
            #expect(
                SmallLetters.places(of: "aeiou", in: eight) & (1 << UInt64(letters.count) - 1) == expected)
        }
    }
}
