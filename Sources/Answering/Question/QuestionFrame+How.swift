/// Questions after how something was done, and how much or how long.
extension QuestionFrame {
    /// The type of answer that "how" at a place asks for.
    mutating func readHow(_ words: [ShortWord], _ place: Int, _ next: ShortWord?) -> AnswerType {
        guard let next else { return .manner }
        if next == "come" {
            frame.insert(place + 1)
            return .reason
        }
        if next == "far", let after = words[safely: place + 2], Self.inAdvance.contains(after) {
            frame.formUnion([place + 1, place + 2])
            return .duration
        }
        if next == "far", let after = words[safely: place + 2], Self.onTheWay.contains(after) {
            frame.formUnion([place + 1, place + 2])
            return .thing
        }
        if Self.dimensions.contains(next) {
            if Self.sizes.contains(next) {
                // Told by any figure: "it measures 24 centimetres", "of 14,000 men".
                frame.insert(place + 1)
                return .number
            }
            typeWords.insert(place + 1)
            if next == "old" { return .age }
            counted = place + 1
            return .measure
        }
        guard Self.measures.contains(next) else {
            // Documents tell it by what was done and how it went.
            typeWords.formUnion(words.indices.filter { Self.courseVerbs.contains(words[$0]) })
            return .manner
        }
        if asksForMoney(words, place) {
            frame.insert(place + 1)
            if words[place + 2] == "money" { typeWords.insert(place + 2) }
            return .money
        }
        return readMeasure(words, place, next)
    }

    /// "How many", "how long", "how often".
    private mutating func readMeasure(
        _ words: [ShortWord], _ place: Int, _ next: ShortWord
    ) -> AnswerType {
        // "How much does it weigh?"
        if next == "much", let last = words.last, Self.weighings.contains(last) {
            frame.insert(place + 1)
            counted = words.count - 1
            return .measure
        }
        if ["many", "much"].contains(next) { counted = place + 2 }
        // Bridges are long, too, and are then called so.
        if next == "long", isExtent(words, place) {
            typeWords.insert(place + 1)
            return .measure
        } else {
            frame.insert(place + 1)
        }
        if Self.stretches.contains(words[safely: place + 2] ?? "") {
            frame.insert(place + 2)
            isInParts = Self.partsOfYears.contains(words[place + 2])
            return .duration
        }
        return Self.measuresOfTime.contains(next) ? .duration : .number
    }

    /// "How long is the bridge".
    private func isExtent(_ words: [ShortWord], _ place: Int) -> Bool {
        guard let verb = words[safely: place + 2], Self.copulas.contains(verb) else { return false }
        // "The probe of the recorder", but not "the siege of the town".
        let group = words.dropFirst(place + 3)
        let nouns = group.split(separator: "of", maxSplits: 1)
        guard let noun = nouns.first?.last, nouns.allSatisfy({ isShortNoun($0) }) else { return false }
        // "How long was he leader of the party?"
        return !Self.lasting.contains(noun) && Self.calling(noun) == nil
    }
    private static let weighings: WordSet = ["weigh", "weighed", "measure", "measured"]

    /// What is long in time.
    private static let lasting: WordSet = [
        "reign", "rule", "war", "wars", "guarantee", "warranty", "term", "life", "lifetime", "trip", "period",
        "siege",
        "strike", "stay", "journey", "voyage", "flight", "process", "career", "era", "battle", "match",
        "delay", "wait",
        "break", "pregnancy", "incubation", "season", "course", "training", "contract", "lease", "sentence",
        "tenure",
        "marriage", "illness", "crisis", "treaty", "expedition", "mission", "construction", "building",
        "meeting",
        "cycle", "gestation", "blockade", "occupation", "premiership", "presidency", "leadership", "duration",
    ]
}
