import Answering
import Testing

@testable import KnowledgeStore

/// What a folder answers to a question that nothing was said before.
func answer(_ question: String, from folder: String) throws -> Answer {
    let engine = try KnowledgeLoader(paths: [folder]).load(number: 1).engine
    var conversation = Conversation()
    return engine.answer(question, in: &conversation)
}

/// A question is answered, by a sentence with these words.
func expect(_ question: String, isAnsweredBy words: String, from folder: String) throws {
    let answer = try answer(question, from: folder)
    #expect(answer.isAnswered, "\(question)")
    #expect(answer.sentences.contains { $0.text.contains(words) }, "\(question): \(answer.sentences)")
}
