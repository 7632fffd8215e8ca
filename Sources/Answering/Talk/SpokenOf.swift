import Retrieval

/// What an answered sentence speaks of, as terms that the next question's small words may stand for; nothing when there
/// is none.
struct SpokenOf: Sendable {
    /// Most names and things kept of a sentence.
    private static let maximumNames = 4
    private static let maximumThings = 2

    let index: InvertedIndex
    let classes: WordClasses
    let reader: QuestionReader

    /// Its names, for "he", "she" and "it".
    func names(in sentence: Int?) -> [Term] {
        terms(in: sentence, atMost: Self.maximumNames) { place, word in
            index.traits(at: place).contains(.capitalised) && classes[word].contains(.name)
                && !classes[word].contains(.stop)
        }
    }

    /// What it tells of in the plural, for "they" and "those".
    func things(in sentence: Int?) -> [Term] {
        terms(in: sentence, atMost: Self.maximumThings) { place, word in
            !index.traits(at: place).contains(.capitalised) && !classes[word].contains(.stop)
                && QuestionFrame.isPlural(ShortWord(index.words.bytes(of: word)))
        }
    }

    /// Whether it holds all of some terms.
    func holds(_ terms: [Term], in sentence: Int?) -> Bool {
        guard let sentence else { return false }
        return terms.allSatisfy { term in
            index.tokens(ofSentence: sentence).contains { term.isMeant(byStem: index.stem(at: $0)) }
        }
    }

    /// Which of the things that a sentence names side by side is meant: "Cuba and China".
    /// - Parameter told: the sentences given last; those of the turns before are looked at after them.
    func item(_ meant: Ordinal, in told: [Int], _ turns: [Conversation.Turn]) -> [Term]? {
        guard let asked = turns.last?.question.terms else { return nil }
        for sentence in told + turns.reversed().compactMap(\.sentence) {
            let series = series(in: sentence)
            guard series.count > 1 else { continue }
            return meant.choose(of: series) { item in
                item.contains { term in asked.contains { $0.stem == term.stem } }
            }
        }
        return nil
    }

    /// The things that a sentence names side by side, each by its words: names where it has such a series, else others.
    private func series(in sentence: Int) -> [[Term]] {
        let places = index.tokens(ofSentence: sentence)
        let joints = places.filter { index.words.bytes(of: index.tokens[$0]) == Self.and }
        for wantsNames in [true, false] {
            for joint in joints {
                var series = series(around: joint, in: places, ofNames: wantsNames)
                // "Two allies of the union, Cuba and China."
                if let count = count(in: places), series.count == count + 1 { series.removeFirst() }
                if series.count > 1 { return series.map { terms(at: $0) } }
            }
        }
        return []
    }

    /// How many things a sentence says that it names.
    private func count(in places: Range<Int>) -> Int? {
        places.lazy.compactMap { Self.counts[index.words.bytes(of: index.tokens[$0])] }.first
    }
    private static let counts = ["two": 2, "three": 3, "four": 4].reduce(into: [ArraySlice<UInt8>: Int]()) {
        $0[Array($1.key.utf8)[...]] = $1.value
    }

    /// The places of the things joined by an "and" and by commas before it.
    private func series(around joint: Int, in places: Range<Int>, ofNames: Bool) -> [[Int]] {
        func isMember(_ place: Int) -> Bool {
            places.contains(place) && !classes[index.tokens[place]].contains(.stop)
                && (!ofNames || index.traits(at: place).contains(.capitalised))
        }
        var next = joint + 1
        while places.contains(next), classes[index.tokens[next]].contains(.article) { next += 1 }
        var last: [Int] = []
        while isMember(next), last.isEmpty || ofNames {
            last.append(next)
            next += 1
        }
        var series = [last]
        var place = joint - 1
        while isMember(place), series.count < Self.maximumSeries {
            var item = [place]
            while ofNames, !index.traits(at: item[0]).contains(.afterMark), isMember(item[0] - 1) {
                item.insert(item[0] - 1, at: 0)
            }
            series.insert(item, at: 0)
            guard index.traits(at: item[0]).contains(.afterMark) else { break }
            place = item[0] - 1
        }
        return series.contains { $0.isEmpty } ? [] : series
    }

    private static let and = Array("and".utf8)[...]
    /// Things of a series that are told apart.
    private static let maximumSeries = 8

    private func terms(at places: [Int]) -> [Term] { places.map(term) }

    private func term(at place: Int) -> Term {
        let word = index.tokens[place]
        var term = Term(folded: Array(index.words.bytes(of: word))[...], shown: index.shown(word))
        term.stem = index.stem(at: place)
        term.wordID = word
        term.isName = classes[word].contains(.name)
        reader.weigh(&term)
        return term
    }

    /// The sentence's distinct words that are meant, in order.
    private func terms(
        in sentence: Int?, atMost count: Int, where isMeant: (_ place: Int, _ word: UInt32) -> Bool
    ) -> [Term] {
        guard let sentence else { return [] }
        var terms: [Term] = []
        for place in index.tokens(ofSentence: sentence) where terms.count < count {
            let word = index.tokens[place]
            guard isMeant(place, word), !terms.contains(where: { $0.wordID == word }) else { continue }
            terms.append(term(at: place))
        }
        return terms
    }
}
