import Testing

@testable import Answering

@Suite struct QuestionLineTests {
    private func questions(_ line: String) throws -> [String] {
        AnswerEngine(library: try makeLibrary()).questions(in: line)
    }

    @Test(arguments: [
        ("Who fell? Why? And when", ["Who fell?", "Why?", "And when"]),
        ("Who fell???", ["Who fell???"]), ("lamp oil", ["lamp oil"]), ("", [""]), ("???", ["???"]),
        ("Who built it. When was it lit?", ["Who built it.", "When was it lit?"]),
        ("When was it built and who built it?", ["When was it built", "and who built it?"]),
        ("Who built it, and why?", ["Who built it", "and why?"]),
        ("What was the storm and did it reach Skarn?", ["What was the storm", "and did it reach Skarn?"]),
    ])
    func eachQuestionIsOneOfItsOwn(line: String, expected: [String]) throws {
        #expect(try questions(line) == expected)
    }

    @Test(arguments: [
        "How and when did it reach Skarn?", "Which town was it where he was born and where he died?",
        "How did y. pestis reach Skarn?", "Who played Dr. Who first?", "Tell me who and what he was",
        "They want spread-out towns, and what other thing?", "The lamp is old. It was lit by whom?",
        "Was it rock and sand?", "What did St. Peter and his men do?",
    ])
    func oneQuestionIsLeftWhole(line: String) throws {
        #expect(try questions(line) == [line])
    }

    /// "Name them all." was taken for a second question and got the first one's answer again.
    @Test(arguments: [
        ("Who kept the lamp? Name them all.", ["Who kept the lamp? Name them all."]),
        ("Who kept the lamp? Please explain briefly.", ["Who kept the lamp?"]),
        ("Who kept the lamp? Thanks! And when?", ["Who kept the lamp?", "And when?"]),
        ("Thanks! And what did Ada think?", ["And what did Ada think?"]),
        ("I read of Skarn yesterday. Who kept the lamp?", ["Who kept the lamp?"]),
        ("I wonder who kept it. When was that?", ["I wonder who kept it.", "When was that?"]),
        ("Thanks! Please!", ["Thanks! Please!"]),
    ])
    func mannersAreNoQuestionsOfTheirOwn(line: String, expected: [String]) throws {
        #expect(try questions(line) == expected)
    }

    @Test func aWishForAllMakesAListAndIsNotLookedFor() throws {
        let library = try makeLibrary()
        let plain = makeQuestion("Who kept the lamp?", in: library)
        for wish in ["Name them all.", "Give me all of them, please!", "list them"] {
            let question = makeQuestion("Who kept the lamp? \(wish)", in: library)
            #expect(question.type == .list && question.itemType == plain.type && question.wantsAll)
            #expect(question.terms.map(\.folded) == plain.terms.map(\.folded))
        }
        #expect(makeQuestion("When was the lamp lit? All of it.", in: library).type == .time)
        #expect(!makeQuestion("Who kept the lamp? Name Ada.", in: library).wantsAll)
    }

    @Test func aLineOfManyQuestionsIsCutEightTimesAtMost() throws {
        for part in ["why?", "Who is it. ", "who is it and ", "a and who ", "? and "] {
            #expect(try questions(String(repeating: part, count: 900)).count <= QuestionLine.maximumCount)
        }
    }
}
