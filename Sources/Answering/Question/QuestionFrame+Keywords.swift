/// Bare keywords, which name the kind of answer at their end or their beginning: "bridge height", "reason for the delay".
extension QuestionFrame {
    /// Reads what keywords alone ask for: a reason, a date, a place, a figure; else nothing in particular.
    mutating func readKeywords(_ words: [ShortWord]) {
        let asked = words.indices.filter { !frame.contains($0) }
        guard asksNothing, type == .thing, asked.count > 1, let last = asked.last else { return }
        var places = [last]
        if Self.prepositions.contains(words[1]) { places.append(0) }
        guard let place = places.first(where: { Self.keywordKinds[words[$0]] != nil }),
            let kind = Self.keywordKinds[words[place]]
        else { return }
        asksNothing = false
        if kind == .reason || kind == .definition {
            frame.insert(place)
        } else if kind == .measure {
            counted = place
        } else {
            typeWords.insert(place)
        }
        let isSeveral = kind == .reason && Self.isPlural(words[place])
        (type, itemType) = isSeveral ? (.list, kind) : (kind, .thing)
    }

    private static let keywordKinds: [ShortWord: AnswerType] = {
        var kinds = amounts
        for noun in reasonNouns.union(severalReasons).words { kinds[noun] = .reason }
        for noun: ShortWord in ["date", "year"] { kinds[noun] = .time }
        for noun: ShortWord in ["location", "place"] { kinds[noun] = .place }
        kinds["age"] = .age
        for noun: ShortWord in ["meaning", "definition"] { kinds[noun] = .definition }
        return kinds
    }()
}
