import Testing

@testable import Answering

@Suite struct OrganisationTests {
    private static let text = """
        # The strike

        The Harbour Workers' Union met in May. NATO knew nothing. The Dockers' Committee paid in Norway.

        Rain fell on every union and on the Soviet Union. The Old Bank closed.
        """

    /// "What organisations are mentioned? List them." was refused.
    @Test(arguments: [
        "What organisations or official bodies are mentioned? List them.",
        "Name every organisation mentioned in the text.",
    ])
    func organisationsAreGathered(question: String) throws {
        let engine = AnswerEngine(library: try makeLibrary(Self.text))
        var told: [String] = []
        for piece in engine.questions(in: question) { told += engine.answer(piece).sentences.map(\.text) }
        for item in ["Union", "NATO", "Committee", "Bank"] {
            #expect(told.contains { $0.contains(item) }, "\(item) in \(told)")
        }
        #expect(!told.contains { $0.hasPrefix("Rain") }, "\(told)")
    }
}
