import Answering
import Testing

/// That the essay's people may be asked for by their whole names.
struct FullNamesTests {
    /// They were refused, for the essay has no first names.
    @Test(arguments: [
        ("who was Fidel Castro?", "leader of Cuba"), ("who was Leonid Brezhnev?", "Brezhnev"),
        ("how did John F. Kennedy humiliate Khrushchev?", "battle of wits"),
        ("why was Fidel furious?", "consulted"),
        ("when was Nikita Sergeyevich Khrushchev toppled?", "1964"),
        ("was Khrushchev the obvious successor to Joseph Stalin?", "obvious choice"),
        ("Who authorised the naval quarantine of Cuba in the Caribbean Crisis?", "Kennedy"),
    ])
    func wholeNamesAreUnderstood(question: String, words: String) throws {
        try expect(question, isAnsweredBy: words, from: EssayFolder.path)
    }

    /// Their relatives are somebody else.
    @Test(arguments: [
        "who was Svetlana Stalin?", "who was Raul Castro?", "who was Robert Kennedy?",
        "what did Jackie Kennedy think of Khrushchev?", "when was Fidel Castro born?",
        "how old was Leonid Brezhnev?",
    ])
    func relativesAndOtherLivesAreNot(question: String) throws {
        #expect(try !answer(question, from: EssayFolder.path).isAnswered, "\(question)")
    }
}
