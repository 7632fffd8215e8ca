import Testing

@testable import Retrieval

/// A parsed text with what the tests look at.
private struct Parsed {
    let document: Document

    init(_ text: String, _ format: DocumentParser.Format = .markdown) throws {
        document = try DocumentParser.parse(Array(text.utf8), name: "notes/some_file", format: format)
    }

    /// The sentences of each passage.
    var passages: [[String]] {
        document.passages.indices.map { document.sentences(ofPassage: $0).map(document.sentence) }
    }

    /// First and last line of each passage.
    var lines: [[UInt32]] { document.passages.map { [$0.firstLine, $0.lastLine] } }

    var headings: [String] { document.sections.map(\.heading) }
}

@Suite struct DocumentParserTests {
    @Test func headingsMakeSectionsAndTheFirstIsTheTitle() throws {
        let parsed = try Parsed(
            "# Bees\n\nThey fly.\n\nHoney\n-----\n\nIt is sweet.\n\n## Wax ##\nIt burns.\n")
        #expect(parsed.document.title == "Bees")
        #expect(parsed.headings == ["Bees", "Honey", "Wax"])
        #expect(parsed.document.sections.map(\.level) == [1, 2, 2])
        #expect(parsed.document.sections.map(\.firstPassage) == [0, 1, 2])
        #expect(parsed.lines == [[3, 3], [8, 8], [11, 11]])
    }

    /// A line in bold was the first sentence of what stands below it, and its words were lost to the passage further down.
    @Test func aLineInBoldIsAHeading() throws {
        let parsed = try Parsed(
            """
            # Bees

            **Opening hours:**
            On Sundays.

            They fly. **Not** here.

            **Never open the hive.**

            **Where do they live?** In hives.

            __How old?__

            **Q: Do they sting?**
            A: Yes.

            - **in a list**
            **no heading**
            """)
        #expect(
            parsed.headings == ["Bees", "Opening hours", "Where do they live?", "How old?", "Do they sting?"])
        #expect(
            parsed.passages == [
                ["On Sundays."], ["They fly.", "Not here."], ["Never open the hive."],
                ["Where do they live?", "In hives."], ["How old?"], ["Do they sting?", "Yes."],
                ["in a list no heading"],
            ])
    }

    /// A question above its answer is a heading, and the first sentence of the answer's passage.
    @Test(arguments: [DocumentParser.Format.plain, .markdown])
    func aQuestionAboveItsAnswerIsItsHeading(format: DocumentParser.Format) throws {
        let parsed = try Parsed(
            """
            Bees and what is asked of them most often here

            Q: Where do they live?
            A: In hives. They like it.

            Question 2: Do they sting?
            Answer: Yes.

            When do they fly?
            In summer.

            How many are there?

            Thirty thousand.

            What is all this talk about the bees and the wasps?
            Nobody knows, for few have asked, or have they not?
            They fly.
            """, format)
        let headings = [
            "Where do they live?", "Do they sting?", "When do they fly?", "How many are there?",
        ]
        #expect(Array(parsed.headings.dropFirst()) == headings)
        #expect(
            Array(parsed.passages.suffix(5).prefix(4)) == [
                [headings[0], "In hives.", "They like it."], [headings[1], "Yes."],
                [headings[2], "In summer."],
                [headings[3], "Thirty thousand."],
            ])
        #expect(parsed.passages.last?.count == 3)
    }

    @Test func aQuestionIsRepeatedBelowEveryHeadingButTheTitle() throws {
        let parsed = try Parsed(
            "# Why do bees fly?\n\nThey like it.\n\n## Where?\n\nHere.\n\n## Who?\n\n## Lists?\n\n- one\n2. two\n"
        )
        #expect(parsed.passages == [["They like it."], ["Where?", "Here."], ["Lists?", "one", "two"]])
        #expect(parsed.headings == ["Why do bees fly?", "Where?", "Who?", "Lists?"])
    }

    /// A file of nothing but questions was read as empty, which stops the start.
    @Test(arguments: [DocumentParser.Format.plain, .markdown])
    func aFileOfQuestionsHasThemAsText(format: DocumentParser.Format) throws {
        let parsed = try Parsed("A sheet for bees\n\nHow old are you?\n\nDo you sting?\n\nWhy?\n", format)
        let questions = parsed.passages.flatMap { $0 }.filter { $0.hasSuffix("?") }
        #expect(questions == ["How old are you?", "Do you sting?", "Why?"])
        let alone = try Parsed("How old are you?\n\nDo you sting?\n", format)
        #expect(alone.passages == [["Do you sting?"]] && alone.document.title == "How old are you?")
    }

    /// "Why did the war end?", the title of an essay, was answered with the line below it: "History essay, year 11".
    @Test(arguments: [DocumentParser.Format.plain, .markdown])
    func aQuestionThatOpensAFileIsItsTitle(format: DocumentParser.Format) throws {
        let parsed = try Parsed(
            "Why do bees fly?\nAn essay, year 11\n\nThey like it. They do it all day.", format)
        #expect(parsed.document.title == "Why do bees fly?" && parsed.headings == ["Why do bees fly?"])
        #expect(parsed.passages == [["An essay, year 11"], ["They like it.", "They do it all day."]])
        let first = try Parsed("Why do bees fly?\nThey like it, and do it all day.\n\nHow?\nSo.", format)
        #expect(first.passages.first == ["Why do bees fly?", "They like it, and do it all day."])
    }

    @Test func aFileWithoutABlankLineHasItsQuestionsAsHeadings() throws {
        let parsed = try Parsed("Bees fly.\nWhere to?\nTo the clover over there.\nHe asked why.", .plain)
        #expect(parsed.headings == ["", "Where to?"])
        #expect(
            parsed.passages == [
                ["Bees fly."], ["Where to?", "To the clover over there."], ["He asked why."],
            ])
    }

    @Test func aFileWithoutAHeadingIsNamedInWords() throws {
        let parsed = try Parsed("They fly.\n\nThey sting.", .plain)
        #expect(parsed.document.title == "Some file")
        #expect(parsed.headings == [""])
        #expect(parsed.document.sections[0].level == 0)
    }

    @Test func aFileWithoutABlankLineUsesItsLines() throws {
        let parsed = try Parsed("Bees fly.\nWasps sting\nand fly.\nAnts walk.", .plain)
        #expect(parsed.passages == [["Bees fly."], ["Wasps sting and fly."], ["Ants walk."]])
        #expect(parsed.lines == [[1, 1], [2, 3], [4, 4]])
    }

    @Test func aLineThatEndsWithATitleDoesNotEndASentence() throws {
        let parsed = try Parsed("It was Dr.\nZhou who came.\nHe left.", .plain)
        #expect(parsed.passages == [["It was Dr. Zhou who came."], ["He left."]])
    }

    @Test func aParagraphCutInMidSentenceIsJoinedAcrossTheBlankLine() throws {
        let parsed = try Parsed(
            "One. The bees that\n\nfly sting.\n\nThe end of the\n\nHive came.\n\nA new one.", .plain)
        #expect(
            parsed.passages == [
                ["One.", "The bees that fly sting."], ["The end of the Hive came."], ["A new one."],
            ])
        #expect(parsed.lines == [[1, 3], [5, 7], [9, 9]])
    }

    @Test func litterInPlaceOfTextJoinsWhatItParted() throws {
        let parsed = try Parsed(
            "Intro here.\n\nThe bees\n\n…show more content…\n\nSting often.\n\nRead more »\n\nThe end.",
            .plain)
        #expect(parsed.passages == [["Intro here."], ["The bees Sting often."], ["The end."]])
    }

    @Test func anUnderlinedLineOfPlainTextIsAHeading() throws {
        let parsed = try Parsed("Bees\n====\n\nThey fly.\n\nWax\n---\nIt burns.", .plain)
        #expect(parsed.headings == ["Bees", "Wax"])
        #expect(parsed.document.title == "Bees")
    }

    @Test func aShortFirstLineOfPlainTextIsTheTitle() throws {
        let parsed = try Parsed("Ann Lee: 1929-35: Early work\n\nShe wrote.\n\nThen she stopped.", .plain)
        #expect(parsed.document.title == "Ann Lee: 1929-35: Early work")
        #expect(parsed.passages == [["She wrote."], ["Then she stopped."]])
    }

    @Test func aShortLineAboveRunningTextIsAHeadingButNeverTheTitle() throws {
        let parsed = try Parsed(
            "It began in 1911 with a letter.\n\nEarly life[edit]\n\nShe was born in Perth. She left.", .plain)
        #expect(parsed.headings == ["", "Early life"])
        #expect(parsed.document.title == "Some file")
    }

    @Test func aMarkedLineOfPlainTextIsAHeadingUnlessItIsIndentedCode() throws {
        let parsed = try Parsed("# Bees\n\nThey fly far.\n\n    # a comment of code\n\nThey sting.", .plain)
        #expect(parsed.headings == ["Bees"])
        #expect(parsed.document.title == "Bees")
    }

    @Test func aListIsOnePassageWithItsIntroduction() throws {
        let parsed = try Parsed(
            "He had two reasons:\n\n- **Cuba** was far\n- [ ] it cost\n  too much\n\nThen he left.")
        #expect(
            parsed.passages == [
                ["He had two reasons:", "Cuba was far", "it cost too much"], ["Then he left."],
            ])
        #expect(parsed.lines == [[1, 5], [7, 7]])
    }

    @Test func numbersStayInPlainText() throws {
        let parsed = try Parsed(
            "The terms follow here.\n\n1. You pay.\n2. We come.\n\n3. All is well.", .plain)
        #expect(
            parsed.passages == [
                ["The terms follow here."], ["1. You pay.", "2. We come."], ["3. All is well."],
            ])
    }

    @Test func aTableReadsRowByRow() throws {
        let parsed = try Parsed(
            "The years were these:\n\n| Year | Event |\n|---|:-:|\n| 1953 | death of *S* |\n| 1964 | a\\|b |\n"
        )
        #expect(
            parsed.passages == [
                ["The years were these:", "Year: 1953; Event: death of S", "Year: 1964; Event: a|b"]
            ])
        #expect(parsed.lines == [[1, 6]])
    }

    @Test func codeIsReadAsItStands() throws {
        let parsed = try Parsed("Type this:\n\n```sh\nls *.md\n\nrm _x_\n```\n\nThat is all.")
        #expect(parsed.passages == [["Type this:", "ls *.md", "rm _x_"], ["That is all."]])
    }

    @Test func quotesCommentsRulesAndDefinitionsAreNoText() throws {
        let parsed = try Parsed(
            "<!-- one\n\ntwo -->\n> She said\n>> it twice.\n\n***\n\n[a]: https://example.org \"T\"\n\n<script>\nvar x\n</script>\n\nThe end."
        )
        #expect(parsed.passages == [["She said it twice."], ["The end."]])
        #expect(parsed.lines == [[4, 5], [15, 15]])
    }

    @Test func anUnclosedCommentIsText() throws {
        #expect(try Parsed("One.\n\n<!-- two.\n\nThree.").passages.count == 3)
    }

    @Test func frontMatterNamesAFileWithoutAHeading() throws {
        let parsed = try Parsed("---\ntitle: \"On bees\"\nauthor: Ann\n---\n\nThey fly.")
        #expect(parsed.document.title == "On bees")
        #expect(parsed.passages == [["They fly."]])
        #expect(parsed.lines == [[6, 6]])
    }

    @Test func aLongPassageIsSplitBetweenSentences() throws {
        let sentence =
            "A bee that flies over the meadow in June finds more clover than it can carry home to the hive."
        let text = Array(repeating: sentence, count: 30).joined(separator: "\n")
        let parsed = try Parsed("Title\n\n" + text, .plain)
        #expect(parsed.passages.joined().count == 30)
        #expect(parsed.passages.count == 3)
        #expect(parsed.passages.allSatisfy { $0.joined(separator: " ").count <= 1_200 })
        #expect(parsed.lines == [[3, 12], [13, 22], [23, 32]])
    }

    @Test func aLineWithoutAStopIsCutBetweenWords() throws {
        let parsed = try Parsed(String(repeating: "clover ", count: 150_000), .plain)
        #expect(parsed.document.sentenceCount > 400)
        #expect(
            (0..<parsed.document.sentenceCount).allSatisfy {
                parsed.document.bytes(ofSentence: $0).count <= 2_000
            })
        #expect(parsed.document.sentence(7).hasPrefix("clover "))
        #expect(parsed.document.sentence(7).hasSuffix(" clover"))
    }

    @Test func everyKindOfLineEndCountsOne() throws {
        let parsed = try Parsed("One\u{1B}[31m red.\r\n\r\nT\u{8}Two.\r\rThree.\n\nFour.", .plain)
        #expect(parsed.passages == [["One red."], ["Two."], ["Three."], ["Four."]])
        #expect(parsed.lines == [[1, 1], [3, 3], [5, 5], [7, 7]])
    }

    @Test(arguments: [
        ("", nil), (" \n\t\n", nil), ("# Only a heading\n", nil),
        ("One.\nTwo\u{0}.", 2),
    ])
    func aFileWithoutTextIsAProblem(text: String, line: Int?) throws {
        let problem = try #require(throws: DocumentProblem.self) { try Parsed(text) }
        #expect(problem.line == line)
    }

    @Test func brokenUTF8IsAProblemWithItsLine() throws {
        let problem = try #require(throws: DocumentProblem.self) {
            try DocumentParser.parse(
                Array("One.\r\nTwo.\r\n".utf8) + [0xC3, 0x28], name: "x", format: .plain)
        }
        #expect(problem == DocumentProblem(line: 3, reason: "is not UTF-8 or UTF-16"))
    }

    @Test(arguments: [true, false], [true, false])
    func utf16IsReadWithAndWithoutItsMark(bigEndian: Bool, marked: Bool) throws {
        let units = (marked ? [0xFEFF] : []) + Array("Bees fly far.\n\nСоты 𝄞 полны.".utf16)
        let bytes = units.flatMap {
            bigEndian ? [UInt8($0 >> 8), UInt8($0 & 0xFF)] : [UInt8($0 & 0xFF), UInt8($0 >> 8)]
        }
        let text = marked ? bytes : Array(bytes.prefix(26)) + (bigEndian ? [0, 33] : [33, 0])
        let document = try DocumentParser.parse(text, name: "x", format: .plain)
        #expect(document.sentence(0).hasPrefix("Bees fly far."))
        if marked { #expect(document.sentence(1) == "Соты 𝄞 полны.") }
    }
}
