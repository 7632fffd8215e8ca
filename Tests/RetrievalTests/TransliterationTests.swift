import Testing

@testable import Retrieval

struct TransliterationTests {
    private func latin(_ word: String) -> String? {
        let folded = Analyzer().words(in: word).first?.folded ?? []
        return Transliteration.latin(folded).map { String(decoding: $0, as: UTF8.self) }
    }

    @Test func russianAndUkrainianNamesAreSpeltInLatinLetters() {
        #expect(latin("Хрущёв") == "khrushchev")
        #expect(latin("Брежнев") == "brezhnev")
        #expect(latin("Ющенко") == "yushchenko")
        #expect(latin("Київ") == "kiiv")
        #expect(latin("Горький") == "gorkii")
    }

    @Test func otherScriptsAndPlainLatinHaveNoTransliteration() {
        #expect(latin("Σοφός") == nil)
        #expect(latin("power") == nil)
        #expect(latin("赫") == nil)
    }
}
