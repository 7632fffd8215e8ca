import Testing

@testable import Retrieval

@Suite struct VocabularyTests {
    @Test func idsFollowTheOrderOfArrival() {
        var vocabulary = Vocabulary()
        #expect(vocabulary.intern(Array("fall".utf8)) == 0)
        #expect(vocabulary.intern(Array("of".utf8)) == 1)
        #expect(vocabulary.intern(Array("fall".utf8)) == 0)
        #expect(vocabulary.count == 2)
        #expect(vocabulary.string(1) == "of")
    }

    @Test func theWordsOfATextAreTakenAtItsSpaces() {
        let vocabulary = Vocabulary(spaced: "to be or not to be ")
        #expect((0..<UInt32(vocabulary.count)).map(vocabulary.string) == ["to", "be", "or", "not"])
        #expect(Vocabulary(spaced: "").count == 0)
        var first = ""
        vocabulary.withBytes(of: 3) { first = String(decoding: $0, as: UTF8.self) }
        #expect(first == "not")
    }

    @Test func wordsAreGivenOutWithSpacesBetween() {
        var vocabulary = Vocabulary(capacity: 1)
        for word in ["to", "internationalisation", "", "be"] { _ = vocabulary.intern(Array(word.utf8)) }
        #expect(String(decoding: vocabulary.spaced, as: UTF8.self) == "to internationalisation  be ")
    }

    @Test func vocabulariesOfTheSameWordsAreEqual() {
        var roomy = Vocabulary(capacity: 500)
        for word in ["a", "b"] { _ = roomy.intern(Array(word.utf8)) }
        #expect(roomy == Vocabulary(spaced: "a b") && roomy != Vocabulary(spaced: "b a"))
        #expect(roomy != Vocabulary(spaced: "a"))
    }

    @Test func roomMadeBeforehandChangesNothing() {
        for capacity in [0, 1, 48, 49, 5_000] {
            var roomy = Vocabulary(capacity: capacity)
            for number in 0..<200 {
                #expect(roomy.intern(Array("w\(number % 100)".utf8)) == UInt32(number % 100))
            }
        }
    }

    @Test func aStrangerHasNoId() {
        var vocabulary = Vocabulary()
        #expect(vocabulary.id(of: Array("corn".utf8)) == nil)
        _ = vocabulary.intern(Array("corn".utf8))
        #expect(vocabulary.id(of: Array("corn".utf8)) == 0)
        #expect(vocabulary.id(of: Array("cor".utf8)) == nil)
        #expect(vocabulary.id(of: Array("corn\0".utf8)) == nil)
    }

    @Test func theEmptyWordIsAWord() {
        var vocabulary = Vocabulary()
        #expect(vocabulary.intern([]) == 0)
        #expect(vocabulary.intern([0]) == 1)
        #expect(vocabulary.id(of: []) == 0)
        #expect(vocabulary.bytes(of: 0).isEmpty)
    }

    @Test func wordsAroundEightBytesAreToldApartByEveryByte() {
        for length in [1, 3, 4, 7, 8, 9, 15, 16, 17, 64] {
            var vocabulary = Vocabulary()
            let word = [UInt8](repeating: 0x61, count: length)
            #expect(vocabulary.intern(word) == 0)
            for place in 0..<length {
                var other = word
                other[place] = 0x62
                #expect(vocabulary.id(of: other) == nil, "byte \(place) of \(length)")
            }
            #expect(vocabulary.id(of: word + [0x61]) == nil && vocabulary.id(of: word) == 0)
        }
    }

    @Test func manyWordsAreToldApartAsADictionaryTellsThem() {
        let seed = UInt64.random(in: 0...UInt64.max)
        var random = SeededGenerator(seed: seed)
        var vocabulary = Vocabulary()
        var ids: [[UInt8]: UInt32] = [:]
        for _ in 0..<30_000 {
            let letters = 97...UInt8(100 + random.next() % 3)
            let word = (0..<random.next() % 20).map { _ in UInt8.random(in: letters, using: &random) }
            let id = vocabulary.intern(word)
            #expect(ids[word, default: UInt32(ids.count)] == id, "seed \(seed)")
            ids[word] = id
        }
        #expect(vocabulary.count == ids.count, "seed \(seed)")
        for (word, id) in ids {
            #expect(vocabulary.id(of: word) == id, "seed \(seed)")
            #expect(Array(vocabulary.bytes(of: id)) == word, "seed \(seed)")
        }
    }
}
