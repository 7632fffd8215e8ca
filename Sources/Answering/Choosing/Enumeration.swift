import Retrieval

/// Everything of a kind that a text names: the people, the countries, the places, the dates, the organisations.
///
/// Sentences are taken as in a greedy set cover (Chvátal, A Greedy Heuristic for the Set-Covering Problem, 1979): each time
/// the one that names most of what was not named yet.
struct Enumeration {
    static let maximumSentences = 8
    /// Sentences looked at; of a longer text the first.
    static let searchDepth = 1_000
    /// Peoples begin like their countries: Cuba, Cuban.
    private static let countryBytes = 4

    let index: InvertedIndex
    let classes: WordClasses

    /// Global sentences that name what there is of a kind in some passages, in text order; empty when nothing is.
    func sentences(of kind: AnswerType, in passages: Range<Int>) -> [Int] {
        guard let last = passages.last else { return [] }
        let whole =
            index.sentences(ofPassage: passages.lowerBound)
            .lowerBound..<index.sentences(ofPassage: last)
            .upperBound
        let persons = kind == .person ? persons(in: whole.prefix(Self.searchDepth)) : []
        var named = whole.prefix(Self.searchDepth)
            .map { (sentence: $0, items: items(of: kind, in: $0, persons)) }
            .filter { !$0.items.isEmpty }
        var chosen: [Int] = []
        while chosen.count < Self.maximumSentences {
            // Of equals the first.
            let best = named.max {
                ($0.items.count, -$0.sentence) < ($1.items.count, -$1.sentence)
            }
            guard let best, !best.items.isEmpty else { break }
            chosen.append(best.sentence)
            for place in named.indices { named[place].items.subtract(best.items) }
        }
        return chosen.sorted()
    }

    /// What of a kind a sentence names, each by bytes of its own.
    private func items(
        of kind: AnswerType, in sentence: Int, _ persons: Set<UInt32>
    ) -> Set<ArraySlice<UInt8>> {
        let places = index.tokens(ofSentence: sentence)
        var items: Set<ArraySlice<UInt8>> = []
        for place in places {
            let word = index.tokens[place]
            guard
                kind == .person
                    ? isName(place) && persons.contains(index.stem(at: place))
                    : isItem(place, of: kind, behind: places.lowerBound)
            else { continue }
            let stem = index.stems.bytes(of: index.stemOfWord[Int(word)])
            items.insert(classes[word].contains(.country) ? stem.prefix(Self.countryBytes) : stem)
        }
        return items
    }

    private func isItem(_ place: Int, of kind: AnswerType, behind first: Int) -> Bool {
        let word = classes[index.tokens[place]]
        guard kind != .time else { return word.contains(.year) }
        guard index.traits(at: place).contains(.capitalised) else { return false }
        if kind == .name { return isOrganisation(place, behind: first) }
        let isPlaced = place > first && classes[index.tokens[place - 1]].contains(.locative)
        return word.contains(.country)
            || kind == .place && isPlaced && word.contains(.name)
                && word.isDisjoint(with: [.calendar, .stop])
    }

    /// "The Communist Party", "NATO": a noun for an organisation that a name stands before, or an acronym that is no country's;
    /// but the Soviet Union is none.
    private func isOrganisation(_ place: Int, behind first: Int) -> Bool {
        let word = classes[index.tokens[place]]
        let traits = index.traits(at: place)
        if traits.contains(.allCapitals) {
            return !word.contains(.country) && index.words.bytes(of: index.tokens[place]).count > 2
        }
        return place > first && index.traits(at: place - 1).contains(.capitalised)
            && classes[index.tokens[place - 1]].isDisjoint(with: [.article, .country])
            && Self.organisations.contains(index.words.bytes(of: index.tokens[place]))
    }
    private static let organisations: WordSet = [
        "party", "committee", "union", "league", "council", "ministry", "parliament", "congress", "senate",
        "court",
        "company", "corporation", "institute", "institution", "university", "college", "academy", "school",
        "society",
        "association", "organisation", "organization", "federation", "confederation", "bank", "agency",
        "church",
        "army", "navy", "museum", "foundation", "club", "team", "board", "commission", "bureau", "department",
        "office", "trust", "orchestra", "theatre", "hospital", "observatory", "laboratory", "laboratories",
        "group",
        "guild", "order", "press", "brothers", "works", "foundry", "railway",
    ]

    /// A proper name that is no country's.
    private func isName(_ place: Int) -> Bool {
        let word = classes[index.tokens[place]]
        let traits = index.traits(at: place)
        return traits.contains(.capitalised) && traits.isDisjoint(with: [.allCapitals, .whole, .joined])
            && word.contains(.proper)
            && word.isDisjoint(with: [.country, .calendar, .person])
    }

    /// The stems of names that are somebody's: something is theirs ("Lenin's teachings"), or a noun for people stands beside
    /// them ("President Kennedy", "Castro, the leader").
    private func persons(in sentences: Range<Int>.SubSequence) -> Set<UInt32> {
        var persons: Set<UInt32> = []
        for sentence in sentences {
            let places = index.tokens(ofSentence: sentence)
            // The words of a name are one: "Anna Lund, a miller".
            var name: [Int] = []
            for place in places {
                if !isName(place) || index.traits(at: place).contains(.afterMark) {
                    insert(name, into: &persons, places)
                    name = []
                }
                if isName(place) { name.append(place) }
            }
            insert(name, into: &persons, places)
        }
        return persons
    }

    private func insert(_ name: [Int], into persons: inout Set<UInt32>, _ places: Range<Int>) {
        guard name.contains(where: { isSomebody($0, in: places) }) else { return }
        for place in name { persons.insert(index.stem(at: place)) }
    }

    private func isSomebody(_ place: Int, in places: Range<Int>) -> Bool {
        if index.traits(at: place).contains(.possessive) { return true }
        func isPerson(_ place: Int) -> Bool { classes[index.tokens[place]].contains(.person) }
        let before = (place - Self.personReach..<place).clamped(to: places)
        let behind = (place + 1..<place + 1 + Self.personReach).clamped(to: places)
        return before.contains { isPerson($0) && !index.traits(at: place).contains(.afterMark) }
            || behind.contains { isPerson($0) && index.traits(at: place + 1).contains(.afterMark) }
    }

    /// How far beside a name a noun for people stands that tells that it is somebody's.
    private static let personReach = 3
}
