/// Reads one file of a Knowledge folder into a `Document`: decoded, cleaned and cut.
public struct DocumentParser: Sendable {
    /// How a file's marks are to be read.
    public enum Format: Sendable, Hashable {
        /// `*.md`: CommonMark's blocks and inlines, read as their text.
        case markdown
        /// `*.txt`: paragraphs, underlined headings and simple lists.
        case plain
    }

    /// Parses the bytes of one file; `name` is its path inside the folder without the ending.
    /// Linear in the size of the file, whatever it holds.
    public static func parse(
        _ bytes: [UInt8], name: String, format: Format
    ) throws(DocumentProblem) -> Document {
        guard bytes.count <= maximumBytes else {
            throw DocumentProblem(reason: "is longer than \(maximumBytes) bytes")
        }
        let text = TextCleaner.clean(try TextDecoder.decode(bytes))
        let document = text.withUnsafeBufferPointer { text in
            let table = LineTable(text)
            return switch format {
            case .markdown: MarkdownReader(table: table, name: name).read()
            case .plain: PlainReader(table: table, name: name).read()
            }
        }
        guard document.sentenceCount > 0 else { throw DocumentProblem(reason: "is empty: it holds no text") }
        return document
    }

    /// Offsets are 32 bits wide, and UTF-16 may grow by half.
    static let maximumBytes = 1 << 30
}
