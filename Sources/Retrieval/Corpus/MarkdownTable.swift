/// A pipe table: its rows read as "Header: cell; header: cell".
struct MarkdownTable {
    private let header: [ByteSlice]

    /// Nil unless `line` has cells and `next` is the row of dashes that makes a table of them.
    init?(header line: ByteSlice, delimiter next: ByteSlice) {
        guard line.contains(UInt8(ascii: "|")), next.contains(UInt8(ascii: "-")),
            next.allSatisfy({ "|-: ".utf8.contains($0) })
        else { return nil }
        header = Self.cells(of: line)
        guard Self.cells(of: next).count == header.count else { return nil }
    }

    /// True when `line` may be a row.
    static func isRow(_ line: ByteSlice) -> Bool {
        var index = line.startIndex
        while true {
            index = SmallLetters.endOfWords(in: line.base, from: index)
            guard index < line.endIndex else { return false }
            if line.base[index] == UInt8(ascii: "|") { return true }
            index += 1
        }
    }

    /// One row in words; empty cells are left out, and so are headers that are empty.
    func text(ofRow line: ByteSlice) -> [UInt8] {
        var text: [UInt8] = []
        for (column, cell) in Self.cells(of: line).enumerated() where !cell.isEmpty {
            if !text.isEmpty { text += "; ".utf8 }
            if column < header.count, !header[column].isEmpty {
                text += header[column]
                text += ": ".utf8
            }
            text += cell
        }
        return text
    }

    /// The cells between the pipes, trimmed; a pipe after a backslash belongs to its cell.
    private static func cells(of line: ByteSlice) -> [ByteSlice] {
        var cells: [ByteSlice] = []
        var start = line.first == UInt8(ascii: "|") ? line.startIndex + 1 : line.startIndex
        var index = start
        while index < line.endIndex {
            if line[index] == UInt8(ascii: "\\") {
                index += 1
            } else if line[index] == UInt8(ascii: "|") {
                cells.append(MarkdownLine.trimmed(line[start..<index]))
                start = index + 1
            }
            index += 1
        }
        if start < line.endIndex { cells.append(MarkdownLine.trimmed(line[start...])) }
        return cells
    }
}
