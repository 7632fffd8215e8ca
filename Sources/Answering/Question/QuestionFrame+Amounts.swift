/// Questions after a sum of money, a number or a measure that do not ask "how many".
extension QuestionFrame {
    /// "How much did it cost", "how much money": whether "how much" at a place asks for a sum.
    func asksForMoney(_ words: [ShortWord], _ place: Int) -> Bool {
        guard words[safely: place + 1] == "much", let next = words[safely: place + 2] else { return false }
        if next == "money" { return true }
        return Self.auxiliaries.contains(next)
            && words[(place + 2)...].contains(where: Self.dealings.contains)
    }

    /// "What is the price of …", "what was the phone number", "what is its height", "what does it cost".
    mutating func amount(_ words: [ShortWord], _ place: Int) -> AnswerType? {
        guard let verb = words[safely: place + 1] else { return nil }
        if Self.doing.contains(verb),
            let cost = words.dropFirst(place + 3).firstIndex(where: { Self.payings.contains($0) })
        {
            // "What do the donations pay for?"
            if cost == words.count - 2, words.last == "for" { return nil }
            return cost == words.count - 1 || endsNoun(words, cost) ? .money : nil
        }
        guard Self.copulas.contains(verb) else { return nil }
        for noun in (place + 2)..<max(place + 2, min(words.count, place + Self.amountReach)) {
            if Self.prepositions.contains(words[noun]) || words[noun].hasSuffix("ed") { return nil }
            guard let kind = Self.amounts[words[noun]], endsNoun(words, noun) else { continue }
            if kind == .measure { counted = noun }
            if ["number", "date"].contains(words[noun]) { typeWords.insert(noun) }
            if kind == .time { isDateWanted = true }
            return kind
        }
        return nil
    }

    /// "What height did it have", "which price was paid".
    mutating func amountOwned(_ words: [ShortWord], _ place: Int) -> AnswerType? {
        guard let noun = words[safely: place + 1], let kind = Self.amounts[noun], noun != "number",
            let verb = words[safely: place + 2], Self.auxiliaries.contains(verb)
        else { return nil }
        if kind == .measure { counted = place + 1 }
        return kind
    }

    /// Words from "what" to the noun that a figure tells.
    private static let amountReach = 9
    private static let payings: WordSet = ["cost", "pay", "spend", "charge"]

    /// Whether no noun follows the one at a place.
    private func endsNoun(_ words: [ShortWord], _ noun: Int) -> Bool {
        guard let next = words[safely: noun + 1] else { return true }
        return Self.prepositions.contains(next) || Self.auxiliaries.contains(next) || next == "that"
    }

    static let doing: WordSet = ["do", "does", "did", "would", "will", "can"]

    /// Words of a question by which "how much" asks for money.
    private static let dealings: WordSet = [
        "cost", "costs", "pay", "pays", "paid", "earn", "earns", "earned", "spend", "spends", "spent",
        "charge",
        "charges", "charged", "price", "worth", "fee", "fees", "salary", "wage", "wages", "fine", "fined",
        "owe",
        "owes", "owed", "rent", "toll", "fare", "deposit", "ticket", "tickets", "budget", "sell", "sold",
        "buy",
        "bought", "invest", "invested", "donate", "donated", "lend", "lent", "borrow", "borrowed", "money",
    ]

    /// Nouns that are told by a figure: by its unit, the kind of figure.
    static let amounts: [ShortWord: AnswerType] = {
        var nouns: [ShortWord: AnswerType] = [
            "number": .number, "population": .number, "date": .time,
        ]
        let sums: [ShortWord] = [
            "price", "cost", "fee", "fare", "rent", "toll", "salary", "fine", "wage", "budget", "deposit",
        ]
        for noun in sums { nouns[noun] = .money }
        let measures: [ShortWord] = [
            "height", "length", "depth", "width", "weight", "speed", "temperature", "distance", "altitude",
            "elevation", "diameter", "range", "thickness", "pressure", "voltage",
        ]
        for noun in measures { nouns[noun] = .measure }
        return nouns
    }()
}
