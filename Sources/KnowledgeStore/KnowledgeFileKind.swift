internal import Retrieval

/// What a file of the folder is for, by its name.
enum KnowledgeFileKind {
    case markdown, plain, thesaurus, stopWords, questions

    /// Nil for a file that is of no interest. Endings count in either case: `README.MD`.
    init?(path: [UInt8]) {
        let name = Array(path.split(separator: UInt8(ascii: "/")).last ?? [])
        switch String(decoding: name, as: UTF8.self) {
        case "thesaurus.txt": self = .thesaurus
        case "stopwords.txt": self = .stopWords
        case "questions.tsv": self = .questions
        default:
            let folded = name.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
            if folded.ends(with: ".md") {
                self = .markdown
            } else if folded.ends(with: ".txt") {
                self = .plain
            } else {
                return nil
            }
        }
    }

    /// The most bytes read of a file that is no document; nil for documents, whose limit is an option.
    var maximumBytes: Int? {
        switch self {
        case .markdown, .plain: nil
        case .thesaurus: Thesaurus.maximumBytes
        case .stopWords: 1 << 20
        case .questions: QuestionsFile.maximumBytes
        }
    }

    /// The path without its ending.
    static func withoutEnding(_ path: [UInt8]) -> ArraySlice<UInt8> {
        let slash = path.lastIndex(of: UInt8(ascii: "/")) ?? -1
        guard let dot = path.lastIndex(of: UInt8(ascii: ".")), dot > slash + 1 else { return path[...] }
        return path[..<dot]
    }
}

extension [UInt8] {
    fileprivate func ends(with ending: StaticString) -> Bool {
        count > ending.utf8CodeUnitCount
            && suffix(ending.utf8CodeUnitCount).elementsEqual(
                UnsafeBufferPointer(start: ending.utf8Start, count: ending.utf8CodeUnitCount))
    }
}
