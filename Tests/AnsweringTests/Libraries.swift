import Retrieval
import Testing

@testable import Answering

/// An island with a lighthouse, a wreck, and dates, numbers, names and reasons to ask for; all of it made up.
let islandText = """
    # The lighthouse of Skarn

    Skarn is a small island in the northern sea. Its lighthouse was built in 1871 by the engineer Ada Morrow. \
    The tower is forty metres high, and its lamp first burned whale oil.

    ## The wreck of the Petrel

    The ship Petrel ran aground off Skarn in November 1889 because the lamp had failed. Eleven sailors drowned. \
    The keeper, Tom Hale, rowed out twice and saved three men.

    The owners blamed Tom Hale for the loss of their cargo. An inquiry in Bergen cleared him. It found that the \
    oil had been watered down by a dishonest merchant.

    ## Later years

    Electric light came to the tower in 1932. The last keeper left the island in 1968, and the lighthouse now \
    belongs to a museum.

    Visitors come by ferry from Bergen every summer. They climb the stairs and look for the wreck.
    """

/// A library of one document written in Markdown.
func makeLibrary(
    _ text: String = islandText, thesaurus: String = "", examples: [Library.Example] = []
) throws -> Library {
    try makeLibrary(["skarn": text], thesaurus: thesaurus, examples: examples)
}

/// A library of documents written in Markdown, by name, in this order.
func makeLibrary(
    _ texts: KeyValuePairs<String, String>, thesaurus: String = "", examples: [Library.Example] = []
) throws -> Library {
    Library(
        documents: try texts.map {
            try DocumentParser.parse(Array($0.value.utf8), name: $0.key, format: .markdown)
        },
        analyzer: .english,
        thesaurus: try Thesaurus(parsing: Array(thesaurus.utf8), analyzer: .english), examples: examples)
}

/// A question as the island's reader reads it.
func makeQuestion(_ text: String, in library: Library) -> Question {
    QuestionReader(library: library).read(text)
}

/// What ranking finds for a question that stands alone.
func rank(_ text: String, in library: Library) -> RankedSentences {
    let ranker = SentenceRanker(knowledge: RankingKnowledge(library: library), weights: .fitted)
    return ranker.rank(makeQuestion(text, in: library), in: 0..<library.index.passageCount)
}

/// What speaks for and against the best sentence for a question that stands alone.
func makeSignals(_ text: String, in library: Library) -> Signals {
    Signals(makeQuestion(text, in: library), rank(text, in: library), library.index)
}

/// What ranking finds for a question, with the best sentence that holds some words put first.
func rank(_ text: String, preferring words: String, in library: Library) throws -> RankedSentences {
    var ranked = rank(text, in: library)
    let found = try #require(
        ranked.entries.first { library.text(ofSentence: $0.sentence).contains(words) })
    ranked.prefer { $0.sentence == found.sentence }
    return ranked
}

/// What the words of the best sentence that holds some hint at for a question.
func makeHints(_ text: String, on words: String, in library: Library) throws -> Hints {
    let best = try #require(try rank(text, preferring: words, in: library).best)
    return Hints(of: best, makeQuestion(text, in: library), library.index)
}

extension Library {
    /// The words of a sentence by its global number.
    func text(ofSentence sentence: Int) -> String { AnswerWriter.text(of: sentence, in: self) }

    /// Every sentence of every document, in order.
    var sentences: [String] {
        documents.flatMap { document in (0..<document.sentenceCount).map(document.sentence) }
    }

    /// The id of a stem, by any word of it.
    func stem(_ word: String) -> UInt32? { index.stems.id(of: analyzer.stem(of: Array(word.utf8))) }
}

extension AnswerEngine {
    /// The answer to a question that nothing was said before.
    func answer(_ question: String, options: AnswerOptions = AnswerOptions()) -> Answer {
        var conversation = Conversation()
        return answer(question, in: &conversation, options: options)
    }
}

/// A corpus of random passages of words from a small vocabulary: some sentences hold many of them, some one.
func makeRandomText(passages: Int, using random: inout SeededGenerator) -> String {
    let vocabulary = [
        "harbour", "Elena", "winter", "rope", "1904", "seven", "the", "in", "because", "captain", "Norvik",
        "March",
        "sailed", "storm", "They", "lamp", "of", "twelve", "well-known", "bread", "market", "1950s", "at",
        "Olaf",
    ]
    var text = "# Random notes\n"
    for passage in 0..<passages {
        if passage % 5 == 0 { text += "\n## Part \(vocabulary.randomElement(using: &random) ?? "")\n" }
        text += "\n"
        for _ in 0..<Int.random(in: 1...5, using: &random) {
            let words = (0..<Int.random(in: 1...16, using: &random)).map { _ in
                vocabulary.randomElement(using: &random) ?? ""
            }
            text += "So \(words.joined(separator: " ")). "
        }
        text += "\n"
    }
    return text
}
