import Retrieval

/// Which words tell a question something whether it has them or not: what could answer it.
struct Listener: Sendable, Equatable {
    /// Words of these classes.
    let classes: WordClass
    /// And words with a capital: they make names, which are an answer to "who" alone.
    let hearsNames: Bool
    /// And numbers, which dates are told apart from.
    let hearsNumbers: Bool
    /// And words that a preposition may place, which are an answer to "where" alone.
    let hearsPlaces: Bool
    /// And any name that none placed.
    let takesNames: Bool

    /// Classes of words that are no name of anybody, and of those that are no name of a place either.
    static let nameless: WordClass = [.stop, .calendar, .figure]
    static let placeless: WordClass = nameless.union([.numeral, .era])

    /// - Parameter asksDistance: "how long after …", which is told by a distance in time.
    init(to type: AnswerType, asksDistance: Bool = false) {
        hearsNames = [.person, .name].contains(type)
        hearsPlaces = [.place, .site].contains(type)
        takesNames = type == .site
        hearsNumbers = [.number, .age, .measure, .money].contains(type)
        switch type {
        case .number: classes = [.numeral, .figure, .calendar]
        case .age, .measure: classes = [.numeral, .figure, .unit, .calendar]
        case .money: classes = [.numeral, .figure, .money, .calendar]
        case .time: classes = [.year, .era, .calendar]
        case .occasion: classes = [.year, .era, .calendar, .occasion]
        case .duration:
            let heard: WordClass = [.numeral, .figure, .stretch, .year, .era, .calendar]
            classes = asksDistance ? heard : heard.union(.distance)
        case .person: classes = [.person]
        case .manner: classes = [.means, .outcome]
        case .reason: classes = [.reason, .means]
        case .definition: classes = [.defining]
        case .identity: classes = [.defining, .person]
        default: classes = []
        }
    }

    /// Whether a word of a class may tell something however it is written.
    @inline(__always)
    func listens(to kind: WordClass) -> Bool {
        !kind.isDisjoint(with: classes) || hearsPlaces && kind.isDisjoint(with: Self.placeless)
    }

    /// The same of a word that stands somewhere with each of these traits: a hyphenated whole takes no position, which
    /// must be noticed.
    func listens(to kind: WordClass, writtenAs traits: TokenTraits) -> Bool {
        listens(to: kind) || traits.contains(.whole)
            || hearsNames && traits.contains(.capitalised) && kind.isDisjoint(with: Self.nameless)
    }
}
