import Testing

/// That `questions.tsv` can be trusted before anything is measured by it.
struct EssayQuestionsTests {
    @Test func everyAnswerStandsInTheEssay() throws {
        let passages = try EssayFolder.passages()
        let whole = passages.joined(separator: "\n")
        for question in try EssayFolder.questions() where question.isAnswerable {
            let texts = question.spreads ? [whole] : passages
            #expect(!question.expected.isEmpty, "\(question.question)")
            #expect(
                texts.contains { EssayFolder.holds($0, expected: question.expected) },
                "\(question.question): \(question.expected)")
        }
    }

    @Test func whatNoDocumentAnswersExpectsNothing() throws {
        for question in try EssayFolder.questions() where !question.isAnswerable {
            #expect(question.expected.isEmpty, "\(question.question)")
            #expect(["near", "foreign", "dialogue"].contains(question.kind), "\(question.question)")
        }
    }

    @Test func everyLineHasItsColumns() throws {
        for line in try EssayFolder.entries(of: "questions.tsv") {
            let columns = line.split(separator: "\t", omittingEmptySubsequences: false)
            #expect((4...5).contains(columns.count), "\(line)")
        }
        for question in try EssayFolder.questions() {
            #expect(!question.question.isEmpty)
            #expect(["", "khrushchev"].contains(question.document), "\(question.question)")
            #expect(question.dialogue.isEmpty == (question.kind != "dialogue"), "\(question.question)")
        }
    }

    @Test func thereAreEnoughOfEverySort() throws {
        let questions = try EssayFolder.questions()
        let single = questions.filter(\.dialogue.isEmpty)
        #expect(single.filter(\.isAnswerable).count >= 100)
        #expect(single.filter { $0.kind == "near" }.count >= 25)
        #expect(single.filter { $0.kind == "foreign" }.count >= 15)
        #expect(Set(questions.map(\.dialogue)).subtracting([""]).count >= 10)
        #expect(
            Set(single.map(\.kind)) == [
                "when", "who", "where", "why", "what", "which", "how", "how-many", "how-long", "list",
                "summary", "compare", "yes-no", "negation", "besides", "before-after", "tell", "define",
                "keywords", "misspelt", "spelling", "paraphrase", "american", "near", "foreign",
            ])
    }

    @Test func noQuestionThatStandsAloneIsAskedTwice() throws {
        let single = try EssayFolder.questions().filter(\.dialogue.isEmpty).map { $0.question.lowercased() }
        #expect(Set(single).count == single.count)
    }

    /// A dialogue's turns are neighbours, so that a reader may replay the file from top to bottom.
    @Test func theTurnsOfADialogueStandTogether() throws {
        var seen: Set<String> = []
        var last = ""
        for question in try EssayFolder.questions() where question.dialogue != last {
            last = question.dialogue
            if !last.isEmpty { #expect(seen.insert(last).inserted, "\(last)") }
        }
        #expect(seen.count >= 10)
    }
}
