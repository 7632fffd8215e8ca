import Answering
import KnowledgeStore
import Retrieval
import Wire

/// The commands about the documents.
extension SlashCommands {
    /// A list longer than this is cut, and says so: a thousand documents must not fill a screen.
    private static let lineLimit = 60

    @Sendable static func show(_ dialogue: inout Dialogue, _ call: Command.Call) -> Reply {
        let library = call.generation.library
        let words = call.argument.split(separator: " ")
        guard let last = words.last, let number = Int(last), words.count <= 2 else {
            return .fault("bad-argument", "Say which passage: /show 12, or /show DOCUMENT 12.")
        }
        guard let document = document(named: words.count == 2 ? words[0] : nil, dialogue, library) else {
            return words.count == 2
                ? DocumentNames(library).unknown(String(words[0]))
                : .fault("bad-argument", "There are several documents: /show DOCUMENT \(number).")
        }
        let count = library.documents[document].passages.count
        guard (1...max(count, 1)).contains(number), count > 0 else {
            let name = library.documents[document].name
            return .fault("no-such-passage", "\(name) has passages 1 to \(count).")
        }
        let view = PassageView(PassageID(document: document, passage: number - 1), in: library)
        return .info(view.lines, citations: [view.citation])
    }

    /// The document named, else the one last answered from, else the only one.
    private static func document(
        named name: Substring?, _ dialogue: Dialogue, _ library: Library
    ) -> Int? {
        if let name { return DocumentNames(library).number(of: String(name)) }
        if let answer = dialogue.conversation.lastAnswer, let first = answer.sentences.first {
            return first.document
        }
        return library.documents.count == 1 ? 0 : nil
    }

    @Sendable static func topics(_ dialogue: inout Dialogue, _ call: Command.Call) -> Reply {
        let library = call.generation.library
        if !call.argument.isEmpty {
            guard let number = DocumentNames(library).number(of: call.argument) else {
                return DocumentNames(library).unknown(call.argument)
            }
            return .info(cut(outline(of: library.documents[number])))
        }
        let full = library.documents.flatMap(outline)
        if full.count <= lineLimit { return .info(full) }
        return .info(cut(library.documents.map(headline)) + ["/topics NAME shows a document's sections."])
    }

    private static func headline(of document: Document) -> String {
        "\(document.name): \(document.title), \(Phrases.count(document.passages.count, "passage"))"
    }

    /// A document's line, and one for each section with the number of its first passage.
    private static func outline(of document: Document) -> [String] {
        let sections = document.sections.filter { !$0.heading.isEmpty && $0.heading != document.title }
        return [headline(of: document)]
            + sections.map { section in
                let indent = String(repeating: "  ", count: max(1, min(section.level, 4)))
                return "\(indent)\(section.heading), from passage \(section.firstPassage + 1)"
            }
    }

    private static func cut(_ lines: [String]) -> [String] {
        guard lines.count > lineLimit else { return lines }
        return lines.prefix(lineLimit) + ["and \(lines.count - lineLimit) more"]
    }

    @Sendable static func examples(_ dialogue: inout Dialogue, _ call: Command.Call) -> Reply {
        let examples = call.generation.engine.examples(8)
        return .info(examples.isEmpty ? ["The documents suggest no examples; ask what you like."] : examples)
    }

    @Sendable static func about(_ dialogue: inout Dialogue, _ call: Command.Call) -> Reply {
        let generation = call.generation
        let documents = generation.library.documents
        let rows = documents.indices.map { number in
            let document = documents[number]
            let size = Phrases.size(generation.sources[number].bytes)
            let passages = Phrases.count(document.passages.count, "passage")
            let day = UTCTime(secondsSince1970: Int(generation.sources[number].modifiedAtSeconds)).day
            return "  \(document.name): \(document.title), \(size), \(passages), of \(day)"
        }
        let loaded = UTCTime(secondsSince1970: Int(generation.loadedAtSeconds))
        return .info(
            [
                "askd \(call.reports.version), protocol \(ProtocolVersion.current), MIT licence: "
                    + "answers from the words of its documents, by keywords.",
                "\(Phrases.count(documents.count, "document")), generation \(generation.number), "
                    + "loaded \(loaded.day) \(loaded.time) UTC:",
            ] + cut(rows))
    }
}
