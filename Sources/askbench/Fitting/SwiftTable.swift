/// A table of weights as a Swift literal, to paste into the source.
enum SwiftTable {
    /// `(.name, 1.25), (.other, -0.50),` in lines of at most 110 columns, indented by eight.
    static func text(_ rows: [(name: String, value: Double)]) -> String {
        var lines: [String] = []
        var line = "       "
        for row in rows {
            let item = " (.\(row.name), \(row.value.text(2))),"
            if line.count + item.count > 110 {
                lines.append(line)
                line = "       "
            }
            line += item
        }
        return (lines + [line]).joined(separator: "\n")
    }
}
