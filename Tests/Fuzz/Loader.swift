import Answering
import Retrieval

@testable import KnowledgeStore

/// The first byte says what kind of file the rest is.
@_cdecl("LLVMFuzzerTestOneInput")
public func load(_ data: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    let input = UnsafeBufferPointer(start: data, count: count)
    guard let kind = input.first else { return 0 }
    let file = Array(input.dropFirst())
    within(milliseconds: 200, "a file") { load(file, kind: kind) }
    return 0
}

private func load(_ file: [UInt8], kind: UInt8) {
    switch kind % 8 {
    case 0:
        for (number, row) in ((try? PrintableText.rows(of: file)) ?? []).enumerated() {
            require(row.allSatisfy(isPrintable), "row \(number) shows itself")
        }
        for example in QuestionsFile.parse(file, path: "x").examples {
            require(isPrintable(example.example.question), "an example shows itself")
        }
    case 1: _ = try? Thesaurus(parsing: file, analyzer: .english)
    case 2...4: read(file, as: .plain)
    default: read(file, as: .markdown)
    }
}

private func read(_ file: [UInt8], as format: DocumentParser.Format) {
    guard let document = try? DocumentParser.parse(file, name: "x", format: format) else { return }
    require(isPrintable(document.text, linesMayEnd: false), "a document's text shows itself")
    require(isPrintable(document.title), "a title shows itself")
    require(document.sections.allSatisfy { isPrintable($0.heading) }, "a heading shows itself")
    require(document.sentenceStarts.last.map(Int.init) == document.text.count, "sentences end with the text")
    require(
        zip(document.sentenceStarts, document.sentenceStarts.dropFirst()).allSatisfy { $0 < $1 },
        "no sentence is empty")
    var line: UInt32 = 1
    for (number, passage) in document.passages.enumerated() {
        require(passage.firstLine >= line && passage.lastLine >= passage.firstLine, "passages are in order")
        require(!document.sentences(ofPassage: number).isEmpty, "no passage is empty")
        line = passage.firstLine
    }
    ask(document)
}

/// Any document can be asked about with its own words.
private func ask(_ document: Document) {
    let engine = AnswerEngine(library: Library(documents: [document]))
    let words = String(decoding: document.text.prefix(120), as: UTF8.self)
    var conversation = Conversation()
    let answer = engine.answer("what is " + words, in: &conversation, options: AnswerOptions())
    require(answer.sentences.allSatisfy { isPrintable($0.text) }, "an answer shows itself")
    require(answer.suggestions.allSatisfy(isPrintable), "a suggestion shows itself")
}
