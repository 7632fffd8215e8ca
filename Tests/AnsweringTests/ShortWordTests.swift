import Testing

@testable import Answering

@Suite struct ShortWordTests {
    /// Up to fifteen bytes each one counts; of longer words the beginning, the end and the length.
    @Test func wordsOfAnyLengthAreToldApart() {
        let word = "abcdefghijklmnopqrst"
        for length in 0...word.count {
            let one = ShortWord(word.prefix(length))
            #expect(one == ShortWord(Array(word.utf8.prefix(length))[...]))
            #expect(one.count == length && one.isEmpty == (length == 0))
            for place in 0..<min(length, 15) {
                var other = Array(word.utf8.prefix(length))
                other[length <= 15 || place < 8 ? place : length - 1 - (place - 8)] = 0x7A
                #expect(one != ShortWord(other[...]), "byte \(place) of \(length)")
            }
        }
    }

    @Test func aWordEndsAsItsTextDoes() {
        let words = [
            "", "d", "ed", "red", "reds", "settled", "unsettled", "disenfranchised", "overindustrialised",
        ]
        let suffixes: [(ShortWord, String)] = [("ed", "ed"), ("s", "s"), ("ing", "ing")]
        for word in words {
            for (suffix, text) in suffixes {
                #expect(ShortWord(word).hasSuffix(suffix) == word.hasSuffix(text), "\(word), \(text)")
            }
        }
    }

    @Test func aLiteralIsTheWordItShows() {
        let words: [ShortWord] = ["", "a", "whom", "question", "circumstances"]
        #expect(words == ["", "a", "whom", "question", "circumstances"].map { ShortWord($0) })
    }
}
