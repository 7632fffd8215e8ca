import Retrieval
import Testing

struct TokenizerTests {
    /// A word as the tests compare it: its folded letters and what stands in the source.
    private func words(_ text: String) -> [String] {
        Analyzer().words(in: text).map { String(decoding: $0.folded, as: UTF8.self) }
    }

    private func traits(of word: String, in text: String) -> TokenTraits? {
        Analyzer().words(in: text).first { String(decoding: $0.folded, as: UTF8.self) == word }?.token.traits
    }

    private func words(_ bytes: [UInt8]) -> [(folded: [UInt8], token: Token)] {
        bytes.withUnsafeBufferPointer { Analyzer().words(in: $0) }
    }

    @Test func lettersAreLowerCasedAndLoseTheirAccents() {
        #expect(
            words("Élysée CAFÉ naïve Škoda Ångström") == ["elysee", "cafe", "naive", "skoda", "angstrom"])
    }

    @Test func lettersWithoutADecompositionAreSpeltOut() {
        #expect(
            words("Straße Æther søster Łódź đak ıssız œuvre ﬁnal") == [
                "strasse", "aether", "soster", "lodz", "dak", "issiz", "oeuvre", "final",
            ])
    }

    @Test func composedAndDecomposedTextAgree() {
        #expect(words("Хрущёв") == words("Хруще\u{308}в"))
        #expect(words("é") == words("e\u{301}"))
        #expect(words("Андрей") == words("Андреи\u{306}"))
    }

    @Test func otherScriptsKeepTheirLetters() {
        #expect(words("ХРУЩЁВ Брежнев Ђорђе") == ["хрущев", "брежнев", "ђорђе"])
        #expect(words("Ἀθῆναι ΣΟΦΌΣ Έλληνας") == ["αθηναι", "σοφοσ", "ελληνασ"])
        #expect(words("ｃｕｂａ １９６２") == ["cuba", "1962"])
        #expect(words("١٩٦٤") == ["1964"])
    }

    @Test func everyIdeographIsAWord() {
        #expect(words("赫鲁晓夫 fell") == ["赫", "鲁", "晓", "夫", "fell"])
    }

    @Test func apostrophesInsideAWordVanish() {
        #expect(words("don't O\u{2019}Neill coup d'état") == ["dont", "oneill", "coup", "detat"])
    }

    @Test func possessivesAndShortVerbsAreTakenOff() {
        #expect(
            words("Khrushchev's workers' what\u{2019}s we'll they've I'm he'd") == [
                "khrushchev", "workers", "what", "we", "they", "i", "he",
            ])
        #expect(traits(of: "khrushchev", in: "KHRUSHCHEV'S fall")?.contains(.possessive) == true)
        #expect(traits(of: "workers", in: "the workers\u{2019} state")?.contains(.possessive) == true)
        #expect(traits(of: "workers", in: "the workers state")?.contains(.possessive) == false)
    }

    @Test func aPossessiveEndingIsOutsideTheRange() throws {
        let word = try #require(Analyzer().words(in: "of Stalin's death").dropFirst().first)
        #expect(word.token.start == 3 && word.token.end == 9)
    }

    @Test func numbersKeepOnePointAndLoseTheirCommas() {
        #expect(
            words("3.5 1,200 1,234,567.5 in 1953,200 1,20 1960's") == [
                "3.5", "1200", "1234567.5", "in", "1953", "200", "1", "20", "1960s",
            ])
        #expect(words("14.10.1964 10.0.0.1 5.") == ["14", "10", "1964", "10", "0", "0", "1", "5"])
        #expect(traits(of: "1960s", in: "the 1960s")?.contains(.numeric) == true)
    }

    @Test func initialismsLoseTheirPoints() {
        #expect(words("U.S. and U.S.S.R. e.g. J.F.K.") == ["us", "and", "ussr", "eg", "jfk"])
        #expect(traits(of: "us", in: "the U.S. navy")?.contains(.allCapitals) == true)
        #expect(traits(of: "us", in: "told us")?.contains(.allCapitals) == false)
        #expect(words("N. Khrushchev.Then www.example") == ["n", "khrushchev", "then", "www", "example"])
    }

    @Test func hyphenatedWordsGiveTheirPartsAndTheWhole() {
        let all = Analyzer().words(in: "De-Stalinisation hurt")
        #expect(
            all.map { String(decoding: $0.folded, as: UTF8.self) } == [
                "de", "stalinisation", "destalinisation", "hurt",
            ])
        #expect(
            all.map { $0.token.traits } == [
                .capitalised, [.capitalised, .joined], [.capitalised, .whole], [],
            ])
        #expect(all[2].token.start == 0 && all[2].token.end == 16)
    }

    @Test func aHyphenBetweenNumbersIsARange() {
        #expect(
            words("1953-1964 U-2 mid-1960s") == ["1953", "1964", "u", "2", "u2", "mid", "1960s", "mid1960s"])
    }

    @Test func marksAndQuotesAreRemembered() {
        #expect(traits(of: "moscow", in: "In 1964, Moscow fell")?.contains(.afterMark) == true)
        #expect(traits(of: "fell", in: "In 1964, Moscow fell")?.contains(.afterMark) == false)
        for text in [
            "the \"secret speech\" of", "the \u{201C}secret speech\u{201D} of", "the «secret speech» of",
        ] {
            #expect(traits(of: "speech", in: text)?.contains(.quoted) == true)
            #expect(traits(of: "of", in: text)?.contains(.quoted) == false)
        }
    }

    @Test func anApostropheClosesNoQuotation() {
        let text = "the “workers’ own words” stood"
        #expect(traits(of: "words", in: text)?.contains(.quoted) == true)
        #expect(traits(of: "stood", in: text)?.contains(.quoted) == false)
        #expect(traits(of: "so", in: "er sprach „so“ weiter")?.contains(.quoted) == true)
        #expect(traits(of: "weiter", in: "er sprach „so“ weiter")?.contains(.quoted) == false)
        #expect(traits(of: "speech", in: "a ‘secret speech’ held")?.contains([.quoted]) == true)
        #expect(traits(of: "held", in: "a ‘secret speech’ held")?.contains(.quoted) == false)
    }

    @Test func capitalsAreRemembered() {
        #expect(traits(of: "nato", in: "NATO met") == [.capitalised, .allCapitals])
        #expect(traits(of: "a", in: "A man") == .capitalised)
        #expect(traits(of: "хрущев", in: "при Хрущёв") == .capitalised)
    }

    @Test func aLongWordIsCutBetweenCharacters() throws {
        for letter in ["x", "é", "ж", "\u{1F70}", "ß"] {
            for offset in 0..<4 {
                let text = String(repeating: "x", count: offset) + String(repeating: letter, count: 500)
                let all = Analyzer().words(in: text)
                #expect(all.count == 1)
                #expect(all[0].folded.count <= Tokenizer.maximumWordBytes)
                #expect(String(validating: all[0].folded, as: UTF8.self) != nil)
                #expect(all[0].token.end == text.utf8.count)
            }
        }
    }

    @Test func aLongHyphenatedWordIsBounded() {
        let all = Analyzer().words(in: String(repeating: "жa-", count: 1_000) + "end")
        #expect(all.allSatisfy { $0.folded.count <= Tokenizer.maximumWordBytes })
        #expect(all.allSatisfy { String(validating: $0.folded, as: UTF8.self) != nil })
        #expect(all.count == 1_002)
    }

    @Test func invalidBytesSeparateWords() {
        let bytes =
            Array("cu".utf8) + [0xFF] + Array("ba".utf8) + [0xE2, 0x82] + Array("x".utf8) + [0, 0xC0]
        #expect(words(bytes).map { String(decoding: $0.folded, as: UTF8.self) } == ["cu", "ba", "x"])
    }

    @Test func anyBytesGiveValidOrderedWords() {
        let seed = UInt64.random(in: 0...UInt64.max)
        var random = SeededGenerator(seed: seed)
        let pieces: [[UInt8]] = [
            [0xFF], [0xE2, 0x80, 0x99], [0x27], [0x2E], [0x2D], [0x2C], [0x20], [0x41], [0x73], [0x39],
            [0xCC, 0x81],
            [0xD0, 0x96], [0xEF, 0xAC, 0x83], [0xC4, 0xB0], [0xE1, 0xBE, 0x87], [0xF0, 0x9F, 0x98, 0x80],
            [0xF4],
            [0x22], [0xE4, 0xB8, 0xAD], [0xC2, 0xAD],
        ]
        for _ in 0..<2_000 {
            var bytes: [UInt8] = []
            for _ in 0..<Int.random(in: 0...40, using: &random) {
                bytes +=
                    Bool.random(using: &random)
                    ? pieces.randomElement(using: &random) ?? []
                    : [UInt8.random(in: 0...255, using: &random)]
            }
            var last = 0
            for word in words(bytes) {
                let token = word.token
                #expect(token.start < token.end && token.end <= bytes.count, "seed \(seed)")
                #expect(String(validating: word.folded, as: UTF8.self) != nil, "seed \(seed) \(bytes)")
                if !token.traits.contains(.whole) {
                    #expect(token.start >= last, "seed \(seed)")
                    last = token.end
                }
            }
        }
    }
}
