import Testing

@testable import Wire

@Suite struct TextWrapperTests {
    func prose(_ text: String, width: Int, hang: Int = 0) -> [String] {
        var wrapper = TextWrapper(after: [], width: width, lineEnd: .lf)
        wrapper.appendProse(text, hang: hang)
        return lines(wrapper)
    }

    func layout(_ text: String, width: Int) -> [String] {
        var wrapper = TextWrapper(after: [], width: width, lineEnd: .lf)
        wrapper.appendLayout(text)
        return lines(wrapper)
    }

    func lines(_ wrapper: TextWrapper) -> [String] {
        text(wrapper.bytes.dropLast()).split(separator: "\n", omittingEmptySubsequences: false).map(
            String.init)
    }

    func columns(_ line: String) -> Int { withBytes(line, DisplayWidth.columns(of:)) }

    @Test func linesBreakBetweenWords() {
        #expect(
            prose("the quick brown fox jumps over it", width: 20) == ["the quick brown fox", "jumps over it"])
        #expect(prose("exactly twenty chars", width: 20) == ["exactly twenty chars"])
        #expect(prose("exactly twenty char.s", width: 20) == ["exactly twenty", "char.s"])
    }

    @Test func zeroMeansNoWrapping() {
        let text = String(repeating: "word ", count: 200) + "end"
        #expect(prose(text, width: 0) == [text])
    }

    @Test func wordsHaveOneSpaceBetweenThem() {
        #expect(prose("  a  b \t c  ", width: 20) == ["a b c"])
        #expect(prose("   ", width: 20) == [""])
    }

    @Test func onlyAWordLongerThanTheLineIsBroken() {
        let long = String(repeating: "0123456789", count: 5)
        #expect(
            prose("a \(long) b", width: 20)
                == ["a", "01234567890123456789", "01234567890123456789", "0123456789 b"])
    }

    @Test func wideAndCombiningCharactersAreCountedAsShown() {
        #expect(prose("Хрущёв был отстранён", width: 20) == ["Хрущёв был отстранён"])
        #expect(prose("赫鲁晓夫于一九六四年十月下台", width: 20) == ["赫鲁晓夫于一九六四年", "十月下台"])
        let accented = String(repeating: "e\u{301}", count: 20)
        #expect(prose(accented, width: 20) == [accented])
    }

    @Test func laidOutLinesThatFitAreLeftAsTheyAre() {
        #expect(layout("  a    b   ", width: 20) == ["  a    b"])
        #expect(layout("  a    b", width: 0) == ["  a    b"])
    }

    @Test func anIndentationWiderThanHalfTheLineIsNotKept() {
        let lines = layout(String(repeating: " ", count: 30) + "one two three four five", width: 20)
        #expect(lines == ["one two three four", "five"])
    }

    @Test func noLineIsOverTheWidthAndNoWordIsLostOrMoved() {
        let seed = UInt64.random(in: 0...UInt64.max)
        var generator = SplitMix64(seed: seed)
        for _ in 0..<1000 {
            let width = Int.random(in: 20...60, using: &generator)
            let hang = Int.random(in: 0...8, using: &generator)
            let words = (0..<Int.random(in: 1...40, using: &generator)).map { _ in
                randomWord(using: &generator)
            }
            let gaps = words.map { _ in String(repeating: " ", count: .random(in: 1...3, using: &generator)) }
            let joined = zip(words, gaps).map { $0 + $1 }.joined()
            for lines in [prose(joined, width: width, hang: hang), layout(joined, width: width)] {
                #expect(lines.allSatisfy { columns($0) <= width }, "seed \(seed): \(lines), width \(width)")
                #expect(lines.allSatisfy { !$0.isEmpty && $0.last != " " }, "seed \(seed): \(lines)")
                #expect(lines.flatMap { $0.split(separator: " ").map(String.init) } == words, "seed \(seed)")
            }
        }
    }

    @Test func linesAreFilledBeforeTheyBreak() {
        let seed = UInt64.random(in: 0...UInt64.max)
        var generator = SplitMix64(seed: seed)
        for _ in 0..<300 {
            let words = (0..<30).map { _ in randomWord(using: &generator) }
            let lines = prose(words.joined(separator: " "), width: 30)
            for (line, following) in zip(lines, lines.dropFirst()) {
                let next = following.split(separator: " ").first.map(String.init) ?? ""
                #expect(columns(line) + 1 + columns(next) > 30, "seed \(seed): \(lines)")
            }
        }
    }

    /// One to sixteen columns of letters of several scripts.
    private func randomWord(using generator: inout SplitMix64) -> String {
        let letters = ["a", "e\u{301}", "ж", "ü", "—", "文", "Z", "9"]
        return (0..<Int.random(in: 1...8, using: &generator)).map { _ in
            letters.randomElement(using: &generator) ?? "a"
        }.joined()
    }
}
