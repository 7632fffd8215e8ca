internal import Retrieval

/// Whether the words that a folder's examples expect stand where the examples say.
///
/// Parts between ` & ` must all be there, and each part may offer alternatives between ` | `. They stand together
/// in one passage of the document, except for questions that gather from several.
struct ExampleCheck {
    private let passages: [String: [[UInt8]]]

    /// Kinds of questions whose answer may be spread over several passages.
    private static let gatheringKinds: Set<String> = ["list", "summary", "compare", "how-long"]

    init(_ library: Library) {
        passages = Dictionary(
            library.documents.map { ($0.name, Self.passages(of: $0)) },
            uniquingKeysWith: { first, _ in first })
    }

    /// What is wrong with an example; nil when its words stand in the document it names.
    func fault(of example: Library.Example) -> String? {
        guard !example.document.isEmpty else { return nil }
        guard let passages = passages[example.document] else {
            return "names the document \"\(example.document)\", which the folder does not hold"
        }
        guard !example.expected.isEmpty else { return nil }
        let parts = Self.pieces(of: Array(example.expected.utf8), at: UInt8(ascii: "&"))
            .map { Self.pieces(of: $0, at: UInt8(ascii: "|")) }
        let isFound =
            Self.gatheringKinds.contains(example.kind)
            ? parts.allSatisfy { part in passages.contains { Self.holds($0, part) } }
            : passages.contains { passage in parts.allSatisfy { Self.holds(passage, $0) } }
        return isFound
            ? nil : "expects \"\(example.expected)\", which stands in no passage of \(example.document)"
    }

    /// Each passage in small letters, its sentences with a space between them.
    private static func passages(of document: Document) -> [[UInt8]] {
        document.passages.indices.map { passage in
            let sentences = document.sentences(ofPassage: passage).map {
                document.text[document.bytes(ofSentence: $0)]
            }
            return lowered(Array(sentences.joined(separator: [0x20])))
        }
    }

    private static func holds(_ passage: [UInt8], _ alternatives: [[UInt8]]) -> Bool {
        passage.withUnsafeBufferPointer { text in
            alternatives.contains { wanted in contains(text, wanted) }
        }
    }

    private static func contains(_ text: UnsafeBufferPointer<UInt8>, _ wanted: [UInt8]) -> Bool {
        guard let first = wanted.first, wanted.count <= text.count else { return false }
        for start in 0...(text.count - wanted.count) where text[start] == first {
            if text[start..<(start + wanted.count)].elementsEqual(wanted) { return true }
        }
        return false
    }

    /// The parts of `text` between the marks, in small letters and without spaces around them.
    private static func pieces(of text: [UInt8], at mark: UInt8) -> [[UInt8]] {
        text.split(separator: mark).map { piece in
            let words = piece.split(separator: 0x20)
            return lowered(Array(words.joined(separator: [0x20])))
        }
    }

    private static func lowered(_ text: [UInt8]) -> [UInt8] {
        Array(String(decoding: text, as: UTF8.self).lowercased().utf8)
    }
}

extension Generation {
    /// Examples of `questions.tsv` that name a document the folder lacks, or words that stand in no passage of it.
    /// A generation with such examples answers all the same; `--check` names them.
    public func exampleProblems() -> [KnowledgeProblem] {
        let check = ExampleCheck(library)
        return examples.compactMap { source in
            check.fault(of: source.example).map { fault in
                KnowledgeProblem(path: source.path, line: source.line, reason: fault)
            }
        }
    }
}
