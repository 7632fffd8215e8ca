import Testing

@testable import Wire

@Suite struct DisplayWidthTests {
    @Test(arguments: [
        ("", 0), ("plain", 5), ("Хрущёв", 6), ("naïve — “so”", 12), ("e\u{301}", 1), ("赫鲁晓夫", 8), ("한국", 4),
        ("ｆｕｌｌ", 8), ("😀", 2), ("שָׁלוֹם", 4), ("a\u{FE0F}", 1), ("›·", 2),
    ])
    func columnsAreCountedAsShown(text: String, columns: Int) {
        #expect(withBytes(text, DisplayWidth.columns(of:)) == columns)
    }
}
