import Answering

/// What a person is told instead of an answer: that the documents do not say, what was missing, what is near.
enum Unanswered {
    /// Two to four lines; the first says that there is no answer, the last offers questions that have one.
    static func lines(for answer: Answer) -> [String] {
        var lines = ["The documents do not say."]
        if let missing = missing(answer.unmatched) { lines.append(missing) }
        if let topic = answer.nearestTopic, !topic.isEmpty {
            lines.append("The nearest passage is about " + quoted(topic, to: 100) + ".")
        }
        if !answer.suggestions.isEmpty {
            var offer = "I can answer: "
            offer.reserveCapacity(200)
            for (place, suggestion) in answer.suggestions.prefix(2).enumerated() {
                if place > 0 { offer += " or " }
                offer += "\""
                offer += suggestion
                offer += "\""
            }
            lines.append(offer)
        }
        return lines
    }

    /// The line of words that the documents lack; nil when there are none.
    static func missing(_ words: [String]) -> String? {
        guard !words.isEmpty else { return nil }
        let shown = words.prefix(5).map { quoted($0, to: 40) }
        let others = words.count - shown.count
        let listed = others > 0 ? shown + [Phrases.count(others, "other word")] : shown
        return "Not found in them: " + Phrases.list(listed, "and") + "."
    }

    /// The text or its beginning in quotation marks.
    private static func quoted(_ text: String, to limit: Int = .max) -> String {
        "\"" + Phrases.clipped(text, to: limit) + "\""
    }
}
