import Retrieval
import Testing

@testable import Answering

/// "Compare how Brattland and Holme …" told what the text says of both at once, and nothing of each.
@Suite struct ComparisonTests {
    private static let text = """
        # The mills of Orvik

        Brattland and Holme opposed the new tax. The bishop collected it.

        The miller of Brattland refused to pay. He hid his flour. The bishop was angry with the millers.

        The miller of Holme paid at once, but complained to the king. Rain fell. Brattland, Holme and Vik were mills.
        """

    @Test(arguments: [
        "Compare how Brattland and Holme met the tax.", "What is the difference between Brattland and Holme?",
    ])
    func eachOfThoseComparedHasASentenceOfItsOwn(question: String) throws {
        let answer = AnswerEngine(library: try makeLibrary(Self.text)).answer(question)
        let texts = answer.sentences.map(\.text)
        #expect(texts.contains { $0.hasPrefix("The miller of Brattland") }, "\(texts)")
        #expect(texts.contains { $0.hasPrefix("The miller of Holme") }, "\(texts)")
    }

    @Test func thoseComparedMayBeJoinedInOtherWays() throws {
        let library = try makeLibrary(Self.text)
        let question = "How did Brattland's answer to the bishop's new tax differ from Holme's?"
        let items = Comparison(index: library.index).items(
            makeQuestion(question, in: library), rank(question, in: library))
        #expect(
            items.map { library.text(ofSentence: $0.sentence) } == [
                "The miller of Brattland refused to pay.",
                "The miller of Holme paid at once, but complained to the king.",
            ])
    }

    /// "Compare the lower town and the upper town" told nothing of either alone.
    @Test func whatTellsThemApartIsCompared() throws {
        let text = """
            # Corrow

            The lower town and the upper town of Corrow quarrel. The lower town lies by the river. Rain falls.

            The upper town stands on a shelf. People of the lower town climb the stairs to it. The upper town has bread.
            """
        let answer = AnswerEngine(library: try makeLibrary(text)).answer(
            "Compare the lower town and the upper town.")
        let texts = answer.sentences.map(\.text)
        #expect(texts.contains("The lower town lies by the river."), "\(texts)")
        #expect(texts.contains { $0.hasPrefix("The upper town") }, "\(texts)")
    }

    @Test(arguments: ["Which mills opposed Brattland and Holme?", "Compare the mills."])
    func nothingIsComparedWithoutTwoNames(question: String) throws {
        let library = try makeLibrary(Self.text)
        let items = Comparison(index: library.index).items(
            makeQuestion(question, in: library), rank(question, in: library))
        #expect(items.isEmpty)
    }
}
