/// Questions after several things.
extension QuestionFrame {
    /// Notes the noun that says what a list is to be of: "which faults …", "list the faults of …".
    mutating func readListed(_ words: [ShortWord], from start: Int) {
        guard type == .list else { return }
        defer {
            // Of such things a text seldom says that they are some.
            if let listed, Self.superordinates.contains(words[listed]) {
                typeWords.insert(listed)
                wantsAll = true
            }
        }
        if let noun = focus.last, Self.isPlural(words[noun]) {
            listed = noun
            return
        }
        for place in start..<min(words.count, start + Self.listedReach) {
            if Self.prepositions.contains(words[place]) && words[place] != "of" { return }
            guard Self.isPlural(words[place]), !Self.openingFillers.contains(words[place]) else { continue }
            listed = place
            return
        }
    }
    private static let listedReach = 8
    /// Nouns for whatever there may be several of, by what it is for or to something.
    static let superordinates: WordSet = [
        "components", "parts", "elements", "pieces", "materials", "ingredients", "substances", "items",
        "things", "kinds",
        "types", "sorts", "varieties", "forms", "factors", "effects", "consequences", "provisions",
        "conditions",
        "features", "characteristics", "properties", "aspects", "methods", "ways", "means", "techniques",
        "measures",
        "actions", "tasks", "duties", "responsibilities", "uses", "purposes", "functions", "benefits",
        "advantages",
        "disadvantages", "drawbacks", "signs", "symptoms", "users", "customers", "products",
        "examples",
        "points", "arguments",
    ]

    /// "What steps …", "… step by step", "… in order": asks for a course of events, as the text tells it.
    mutating func readCourse(_ words: [ShortWord], from start: Int) {
        guard [.thing, .list, .manner].contains(type) else { return }
        if let place = words[start...].prefix(Self.courseReach).firstIndex(where: Self.courseNouns.contains) {
            typeWords.insert(place)
            (type, isCourse) = (.list, true)
        }
        for phrase in Self.courseWishes {
            for place in words.indices where words[place] == phrase[0] {
                let next = words[safely: place + phrase.count]
                guard words[place...].starts(with: phrase), !Self.afterOrder.contains(next ?? ""),
                    phrase[0] != "one" || next == nil
                else { continue }
                frame.formUnion(place..<place + phrase.count)
                (type, isCourse) = (.list, true)
            }
        }
    }

    /// How far into a question the noun stands that asks for a course of events.
    private static let courseReach = 4
    private static let courseNouns: WordSet = [
        "steps", "stages", "phases", "sequence", "chronology", "timeline", "procedure", "instructions",
        "events",
    ]
    private static let courseWishes: [[ShortWord]] = [
        ["step", "by", "step"], ["in", "chronological", "order"], ["in", "order"], ["in", "sequence"],
        ["one", "after", "the", "other"], ["one", "after", "another"],
    ]
    /// "In order to", "in order of size".
    private static let afterOrder: WordSet = ["to", "of", "that", "for"]
}
