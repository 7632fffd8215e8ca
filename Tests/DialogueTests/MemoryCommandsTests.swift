import Answering
import Testing
import Wire

@testable import Dialogue

@Suite struct MemoryCommandsTests {
    @Test(arguments: ["more", "source", "context", "why"])
    func beforeTheFirstQuestionThereIsNothingToSpeakOf(command: String) {
        var dialogue = makeDialogue()
        let reply = dialogue.run(command)
        #expect(reply.status == .info)
        #expect(reply.lines == ["Nothing was asked yet; /examples shows questions."])
    }

    @Test func sourceShowsTheWholePassageWithTheAnswerMarked() {
        var dialogue = makeDialogue(after: makeAnswer())
        let reply = dialogue.run("source")
        #expect(reply.lines == ["The Moon, passage 1, line 3", ">> The Moon is far. <<"])
        #expect(reply.citations.map(\.passage) == [1])
        #expect(reply.command == "source")
    }

    @Test func contextShowsThePassagesAroundAsFarAsThereAreAny() {
        let sentences = ["One.", "Two.", "Three.", "Four."]
        let generation = makeGeneration(documents: [makeDocument(sentences: sentences)])
        var middle = makeDialogue(after: makeAnswer(passage: 1, text: "Two."), from: generation)
        #expect(middle.run("context", from: generation).citations.map(\.passage) == [1, 2, 3])
        var last = makeDialogue(after: makeAnswer(passage: 3, text: "Four."), from: generation)
        let reply = last.run("context", from: generation)
        #expect(reply.citations.map(\.passage) == [3, 4])
        #expect(reply.lines.last == ">> Four. <<")
    }

    @Test func whyTellsHowTheAnswerWasFound() {
        let generation = makeGeneration()
        var dialogue = makeDialogue(from: generation)
        _ = dialogue.reply(to: Request(.question("How far is the Moon?")), from: generation)
        let lines = dialogue.run("why", from: generation).lines
        #expect(lines.first?.hasPrefix("asked for:") == true)
        #expect(lines.contains { $0.contains("Moon (weight") && $0.hasSuffix(": matched") })
        #expect(lines.contains { $0.hasPrefix("score ") })
    }

    @Test func anUnansweredQuestionHasNoSource() {
        var dialogue = makeDialogue(after: Answer(isAnswered: false))
        #expect(
            dialogue.run("source").lines == [
                "The last question was not answered: there is no passage to show."
            ])
    }

    @Test func forgetLeavesNothingToSpeakOf() {
        var dialogue = makeDialogue(after: makeAnswer())
        #expect(dialogue.run("forget").status == .info)
        #expect(dialogue.run("source").lines == ["Nothing was asked yet; /examples shows questions."])
    }

    @Test func afterAReloadTheOldAnswerIsNotLookedUpInTheNewDocuments() {
        var dialogue = makeDialogue(after: makeAnswer(passage: 1))
        let shorter = makeGeneration(number: 2, documents: [makeDocument(sentences: ["Only one."])])
        let reply = dialogue.run("source", from: shorter)
        #expect(reply.lines == ["The documents were read anew since that answer: please ask again."])
        #expect(reply.generation == 2)
    }
}
