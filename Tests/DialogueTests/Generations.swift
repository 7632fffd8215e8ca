@testable import Answering
@testable import KnowledgeStore
import Retrieval
import Wire

@testable import Dialogue

/// A document with one sentence a passage, its sections beginning where `sections` says.
func makeDocument(
    name: String = "moon", title: String = "The Moon",
    sentences: [String] = ["The Moon is far.", "It is cold."],
    sections: [(heading: String, firstPassage: Int)] = [("The Moon", 0)]
) -> Document {
    var text: [UInt8] = []
    var starts: [UInt32] = [0]
    for sentence in sentences {
        text += sentence.utf8
        starts.append(UInt32(text.count))
    }
    let passages = sentences.indices.map { number in
        Passage(
            firstSentence: UInt32(number),
            section: UInt32(sections.lastIndex { $0.firstPassage <= number } ?? 0),
            firstLine: UInt32(3 + 2 * number), lastLine: UInt32(3 + 2 * number))
    }
    return Document(
        name: name, title: title,
        sections: sections.map { Section(heading: $0.heading, level: 1, firstPassage: $0.firstPassage) },
        passages: passages, text: text, sentenceStarts: starts)
}

/// A generation of these documents, each from a file of 100 bytes changed at the beginning of 2020.
func makeGeneration(number: Int = 1, documents: [Document] = [makeDocument()]) -> Generation {
    Generation(
        number: number, library: Library(documents: documents), loadedAtSeconds: 1_600_000_000, problems: [],
        sources: documents.map {
            Generation.Source(path: "\($0.name).md", bytes: 100, modifiedAtSeconds: 1_577_836_800)
        },
        examples: [])
}

func makeReports() -> Reports {
    Reports(version: "9.9", stats: { ["uptime 5 s"] }, limits: { ["line 4096 bytes"] })
}

/// The answer that sentence 0 of a passage gives.
func makeAnswer(document: Int = 0, passage: Int = 0, text: String = "The Moon is far.") -> Answer {
    var answer = Answer(isAnswered: true)
    answer.sentences = [
        Answer.Sentence(document: document, passage: passage, sentence: 0, text: text, score: 2)
    ]
    answer.confidence = 0.9
    answer.level = .sure
    return answer
}

/// A session that was just given `answer` from `generation`.
func makeDialogue(after answer: Answer? = nil, from generation: Generation = makeGeneration()) -> Dialogue {
    var dialogue = Dialogue(reports: makeReports())
    _ = dialogue.reply(to: Request(.command(name: "forget", argument: "")), from: generation)
    if let answer {
        let question = Question(words: [], type: .thing)
        let turn = Conversation.Turn(question: question, passage: nil)
        dialogue.conversation.remember(
            Conversation.Memory(
                Conversation.Last(turn: turn, question: "How far is the Moon?", answer: answer)))
    }
    return dialogue
}

extension Dialogue {
    /// The reply to a slash command, written without its slash.
    mutating func run(
        _ name: String, _ argument: String = "", from generation: Generation = makeGeneration()
    ) -> Reply {
        reply(to: Request(.command(name: name, argument: argument)), from: generation)
    }
}
