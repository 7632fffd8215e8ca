import Testing

@testable import Retrieval

@Suite struct ReplacementsTests {
    private func replaced(_ word: String, _ replacements: Replacements) -> String? {
        var result: String?
        Array(word.utf8).withUnsafeBufferPointer { word in
            EditableWord.edit(word) { word in
                guard replacements.replace(&word) else { return }
                result = String(decoding: word.letters, as: UTF8.self)
            }
        }
        return result
    }

    @Test func onlyTheWordsOfTheListAreReplaced() {
        let replacements = Replacements(lines: "go went gone\nflee fled\nwhiskey whisky\nwend went")
        #expect(replaced("went", replacements) == "wend")
        #expect(replaced("gone", replacements) == "go")
        #expect(replaced("fled", replacements) == "flee")
        #expect(replaced("whisky", replacements) == "whiskey")
        // Begins and ends as words of the list do.
        for word in ["flent", "weed", "whiskyky", "wesky", "ab"] {
            #expect(replaced(word, replacements) == nil)
        }
    }

    @Test func pairsOfLettersAreToldApart() {
        var pairs = LetterPairs()
        pairs.insert(UInt8(ascii: "a"), UInt8(ascii: "b"))
        pairs.insert(UInt8(ascii: "z"), UInt8(ascii: "a"))
        let letters = UInt8(ascii: "a")...UInt8(ascii: "z")
        let held = letters.flatMap { first in
            letters.filter { pairs.contains(first, $0) }.map { [first, $0] }
        }
        #expect(held.map { String(decoding: $0, as: UTF8.self) } == ["ab", "za"])
    }
}
