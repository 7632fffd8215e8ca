/// "The second one", "the latter", "the other": which of several things spoken of is meant.
enum Ordinal: Sendable, Equatable {
    /// Counted from 0.
    case place(Int)
    case last
    /// Whichever of them the last question did not name.
    case other

    /// What stands in a question for one of the things spoken of; nil when nothing does: "the second war".
    init?(_ question: borrowing Question) {
        let words = question.plain
        for place in words.indices.dropFirst() where words[place - 1] == "the" {
            guard let meant = Self.meant(by: words[place]) else { continue }
            let next = words[safely: place + 1]
            // "Did the second burn?", but not "did the second mill burn?".
            let isSubject =
                place > 1 && auxiliaries.contains(words[place - 2])
                && question.words[(place + 1)...].count { !$0.isStopWord } == 1
            let isAlone =
                next.map { ones.contains($0) || question.words[place + 1].isStopWord } ?? true || isSubject
            guard isAlone, next != "of" || words[safely: place + 2] == "them" else { continue }
            self = meant
            return
        }
        return nil
    }

    private static func meant(by word: ShortWord) -> Ordinal? {
        switch word {
        case "first", "former": .place(0)
        case "second", "latter": .place(1)
        case "third": .place(2)
        case "fourth": .place(3)
        case "last": .last
        case "other": .other
        default: nil
        }
    }

    /// The words that may stand for a thing so.
    static let words: WordSet = [
        "first", "former", "second", "latter", "third", "fourth", "last", "other", "one", "ones",
    ]

    /// The one meant of several; nil when there is none.
    func choose<Item>(of items: [Item], wasAsked: (Item) -> Bool) -> Item? {
        switch self {
        case .place(let place): return items[safely: place]
        case .last: return items.last
        case .other:
            let others = items.filter { !wasAsked($0) }
            return others.count == 1 ? others.first : nil
        }
    }
}

private let ones: WordSet = ["one", "ones"]
private let auxiliaries: WordSet = ["did", "does", "do"]
