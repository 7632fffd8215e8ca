/// Breaks text into lines between words.
enum TextWrapping {
    /// The lines of a text whose words are separated by blanks.
    static func lines(of text: String, width: Int) -> [String] {
        lines(ofWords: text.split(separator: " ").map(String.init), width: width)
    }

    /// Lines of whole words, each as full as `width` columns allow; a longer word has a line of its own.
    static func lines(ofWords words: [String], width: Int) -> [String] {
        var lines: [String] = []
        var columns = 0
        for word in words {
            if let last = lines.indices.last, columns + 1 + word.count <= width {
                lines[last] += " " + word
                columns += 1 + word.count
            } else {
                lines.append(word)
                columns = word.count
            }
        }
        return lines
    }
}
