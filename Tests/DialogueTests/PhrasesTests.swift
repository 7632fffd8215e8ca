import Testing

@testable import Dialogue

@Suite struct PhrasesTests {
    @Test(arguments: [
        (0, "0 bytes"), (1, "1 byte"), (999, "999 bytes"), (1_000, "1.0 kB"), (9_999, "9.9 kB"),
        (12_345, "12 kB"), (999_999, "999 kB"), (2_500_000, "2.5 MB"), (92_500_000, "92 MB"),
        (5_000_000_000, "5.0 GB"), (50_000_000_000_000, "50000 GB"),
    ])
    func sizesAreShort(bytes: Int, text: String) { #expect(Phrases.size(bytes) == text) }

    @Test func listsReadAsPeopleSayThem() {
        #expect(Phrases.list([], "or").isEmpty)
        #expect(Phrases.list(["a"], "or") == "a")
        #expect(Phrases.list(["a", "b"], "or") == "a or b")
        #expect(Phrases.list(["a", "b", "c"], "and") == "a, b and c")
    }

    @Test func onlyWhatIsTooLongIsCut() {
        #expect(Phrases.clipped("Хрущёв", to: 6) == "Хрущёв")
        #expect(Phrases.clipped("Хрущёв", to: 5) == "Хрущё…")
        #expect(Phrases.clipped("", to: 5).isEmpty)
    }
}
