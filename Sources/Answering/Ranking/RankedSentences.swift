import Retrieval

/// The sentences of the best passages, best first, with what each had to say for itself.
package struct RankedSentences: Sendable {
    /// One sentence, by its global numbers.
    package struct Entry: Sendable {
        package var passage: Int
        package var sentence: Int
        package var score: Float
        /// Its row of `features`.
        package var row: Int
    }

    /// Best first; equal scores in text order.
    package var entries: [Entry] = []
    /// Rows of `Feature.count` values.
    package var features: [Float] = []

    package init(entries: [Entry] = [], features: [Float] = []) {
        self.entries = entries
        self.features = features
    }

    /// Sentences in the order given, all as good, with nothing to say for themselves.
    init(telling sentences: some Sequence<Int>, of index: InvertedIndex) {
        features = [Float](repeating: 0, count: Feature.count)
        entries = sentences.map {
            Entry(passage: index.passage(ofSentence: $0), sentence: $0, score: 1, row: 0)
        }
    }

    package var best: Entry? { entries.first }

    /// The best so many, and nothing of the others.
    func best(_ count: Int) -> RankedSentences {
        var kept = RankedSentences(entries: Array(entries.prefix(count)))
        kept.features.reserveCapacity(kept.entries.count * Feature.count)
        for place in kept.entries.indices {
            let first = entries[place].row * Feature.count
            kept.features += features[first..<first + Feature.count]
            kept.entries[place].row = place
        }
        return kept
    }

    /// Puts entries that stand in text order best first.
    mutating func sort() {
        var keys = entries.indices.map { Self.key(entries[$0].score, at: $0) }
        Self.sortDescending(&keys)
        entries = keys.map { entries[Self.place(of: $0)] }
    }

    /// Where the best sentence lacks the kind of thing that is asked for, or holds only what is like it, puts one before it
    /// that is nearly as good and has it, among the next few; those it passes are then no better.
    mutating func prefer(_ kind: Feature) {
        guard let best, value(kind, of: best) < 1 else { return }
        let closeScore = value(kind, of: best) == 0 ? Self.closeScore : Self.closeScoreOfLike
        guard
            let place = entries.indices.prefix(1 + Self.closeRunnersUp).first(where: {
                value(kind, of: entries[$0]) >= 1 && best.score - entries[$0].score < closeScore
            })
        else { return }
        for ahead in 0..<place { entries[ahead].score = min(entries[ahead].score, entries[place].score) }
        entries.insert(entries.remove(at: place), at: 0)
    }

    /// Puts the best sentence of some first; those it passes are then no better.
    mutating func prefer(where isMeant: (Entry) -> Bool) {
        guard let place = entries.firstIndex(where: isMeant), place > 0 else { return }
        for ahead in 0..<place { entries[ahead].score = min(entries[ahead].score, entries[place].score) }
        entries.insert(entries.remove(at: place), at: 0)
    }

    /// Sentences behind the best among which it is looked for, and how far behind it may be.
    private static let closeRunnersUp = 3
    private static let closeScore: Float = 1
    private static let closeScoreOfLike: Float = 0.5

    /// What entries are sorted by: a number whose upper half is the score's and whose lower half the complemented place.
    static func key(_ score: Float, at place: Int) -> UInt64 {
        UInt64(rank(of: score)) << 32 | UInt64(~UInt32(truncatingIfNeeded: place))
    }

    /// The place of which a key tells.
    static func place(of key: UInt64) -> Int { Int(~UInt32(truncatingIfNeeded: key)) }

    /// Sorts numbers by insertion where there are few, else by merging: a third of the general sort's work for some
    /// hundred of them.
    static func sortDescending(_ keys: inout [UInt64]) {
        if keys.count <= 20 {
            keys.withUnsafeMutableBufferPointer { InsertionSort.sortDescending($0) }
        } else {
            mergeDescending(&keys)
        }
    }

    /// Merges runs of 1, 2, 4 … keys.
    private static func mergeDescending(_ keys: inout [UInt64]) {
        var merged = keys
        var length = 1
        while length < keys.count {
            keys.withUnsafeBufferPointer { keys in
                merged.withUnsafeMutableBufferPointer { merged in
                    for start in stride(from: 0, to: keys.count, by: 2 * length) {
                        merge(keys, start, length, into: merged)
                    }
                }
            }
            swap(&keys, &merged)
            length *= 2
        }
    }

    /// Merges the two runs of at most `length` keys that begin at `start`.
    private static func merge(
        _ keys: UnsafeBufferPointer<UInt64>, _ start: Int, _ length: Int,
        into merged: UnsafeMutableBufferPointer<UInt64>
    ) {
        let middle = min(start + length, keys.count)
        let end = min(middle + length, keys.count)
        var (one, other, place) = (start, middle, start)
        while one < middle, other < end {
            let takesOne = keys[one] >= keys[other]
            merged[place] = takesOne ? keys[one] : keys[other]
            one &+= takesOne ? 1 : 0
            other &+= takesOne ? 0 : 1
            place &+= 1
        }
        for rest in one..<middle { merged[place + rest - one] = keys[rest] }
        for rest in other..<end { merged[rest] = keys[rest] }
    }

    /// A number that is greater for a greater score, and the same for both zeros.
    private static func rank(of score: Float) -> UInt32 {
        let bits = (score + 0).bitPattern
        return bits >> 31 == 0 ? bits | 1 << 31 : ~bits
    }

    /// A value of an entry.
    package func value(_ feature: Feature, of entry: Entry) -> Float {
        features[entry.row * Feature.count + feature.rawValue]
    }

    /// What of an entry's score comes from earlier turns.
    func contextShare(of entry: Entry) -> Float {
        Feature.ofContext.reduce(0) { $0 + share(of: $1, in: entry) }
    }

    /// What earlier turns give a whole document: all sentences where there is only one.
    func topicShare(of entry: Entry) -> Float { share(of: .contextTopic, in: entry) }

    private func share(of feature: Feature, in entry: Entry) -> Float {
        RankingWeights.fitted.weight(of: feature) * value(feature, of: entry)
    }

    /// How the ranking bets on every entry, as a share of its bet on the best one: e to the power of the difference of
    /// their scores, in the order of `entries`.
    package var bets: [Float] {
        guard let top = entries.first?.score else { return [] }
        return entries.map { exponential($0.score - top) }
    }
}
