import Retrieval
import Testing

@testable import Answering

/// "Give me all the reasons why he fell" found sentences that hold its words, and not the list that the text announces.
@Suite struct AnnouncementTests {
    private static let text = """
        # Why the mill of Orvik failed

        ## Beginnings

        The mill of Orvik was built in 1801. The mill failed in 1830, and the reason is debated. Some say that it \
        failed because of the river.

        ## The end

        Three losses had led to this. A storm had split the dam. The bishop had called in his loan. Cheap flour had \
        come from abroad.

        ## Names

        The Five Sisters are rocks. Gulls nest on the Five Sisters. Have them cleaned every three years. Three years \
        passed.
        """

    @Test(arguments: [
        "Give me all the reasons why the mill failed.",
        "What were the reasons for the failure of the mill of Orvik?",
        "What are the three causes of the mill's failure?",
    ])
    func theAnnouncedListIsTold(question: String) throws {
        let answer = try answer(question)
        #expect(answer.isAnswered && answer.isList)
        for item in ["A storm had split", "The bishop had called", "Cheap flour"] {
            #expect(answer.sentences.contains { $0.text.hasPrefix(item) }, "\(answer.sentences.map(\.text))")
        }
    }

    /// "Sum up why the mill failed" told of its beginnings.
    @Test(arguments: [
        "Sum up why the mill failed.", "Give me a short summary of the reasons why the mill failed.",
    ])
    func aSummaryOfReasonsIsTheAnnouncedList(question: String) throws {
        #expect(try answer(question).sentences.first?.text == "Three losses had led to this.")
        #expect(try answer("Sum up the mill.").sentences.count == 5)
    }

    @Test func aNameAnnouncesNothing() throws {
        let library = try makeLibrary(Self.text)
        let announcing = (0..<library.index.sentenceCount).filter {
            Announcement.announces($0, library.index)
        }
        #expect(announcing.map { library.text(ofSentence: $0) } == ["Three losses had led to this."])
    }

    @Test func aListOfOtherThingsIsNotAnnounced() throws {
        let answer = try answer("Name the two rivers of Orvik.")
        #expect(!answer.sentences.contains { $0.text.hasPrefix("Three losses") })
    }

    private func answer(_ question: String) throws -> Answer {
        var conversation = Conversation()
        return AnswerEngine(library: try makeLibrary(Self.text)).answer(question, in: &conversation)
    }
}
