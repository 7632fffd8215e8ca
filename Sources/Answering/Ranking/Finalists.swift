/// Finds, of sentences measured but for their grams, those that are wanted, and measures the grams of as few as it can.
///
/// Grams are the dearest feature, and what they can say at most is known beforehand: a sentence that is behind the best
/// ones though it be given that is never among them. Rounding keeps order, so that this holds to the last bit. What they
/// can say of one sentence is looked up only where it is not behind though they say all that they can of any.
struct Finalists {
    /// In text order.
    private let entries: [RankedSentences.Entry]
    /// What each entry comes to without grams, and once it is settled with them.
    private var scores: [Float]
    /// What each comes to at most, as far as is known; −∞ once it is settled.
    private var most: [Float]

    /// - Parameter most: For each entry the score that it has at most; an entry's own is the least.
    init(_ entries: [RankedSentences.Entry], most: [Float]) {
        self.entries = entries
        self.most = most
        scores = entries.map(\.score)
    }

    /// The sentences wanted, best first, each with its full score: at least the best `count`, the best of another passage
    /// than the first one's, and all of the first one's passage.
    /// - Parameters:
    ///   - count: less than there are.
    ///   - limit: gives a score that the entry at a place does not exceed, more closely than `most` does.
    ///   - measure: gives its full score.
    mutating func settle(
        best count: Int, limit: (Int) -> Float, _ measure: (Int) -> Float
    ) -> [RankedSentences.Entry] {
        let least = bound(count) { _ in true }
        for place in entries.indices where scores[place] >= least { settle(place, measure) }
        settle(atLeast: bound(count, where: isSettled), limit, measure)
        let bound = bound(count, where: isSettled)
        let passage = entries[best { _ in true }].passage
        for place in entries.indices where entries[place].passage == passage { settle(place, measure) }
        settle(atLeast: scores[best { $0 != passage }], limit, measure)
        let needed = min(bound, scores[best { $0 != passage }])
        return settled { $0 == passage || $1 >= needed }
    }

    private func isSettled(_ place: Int) -> Bool { most[place] == -.infinity }

    /// Settles those that may come to so much.
    private mutating func settle(atLeast bound: Float, _ limit: (Int) -> Float, _ measure: (Int) -> Float) {
        for place in entries.indices where !isSettled(place) && most[place] >= bound {
            most[place] = limit(place)
            if most[place] >= bound { settle(place, measure) }
        }
    }

    private mutating func settle(_ place: Int, _ measure: (Int) -> Float) {
        guard most[place] > -.infinity else { return }
        scores[place] = measure(place)
        most[place] = -.infinity
    }

    /// The place of the best of some passages' entries as far as is known, of equal ones the first; 0 where there is none.
    private func best(_ isMeant: (_ passage: Int) -> Bool) -> Int {
        var (best, score) = (0, -Float.infinity)
        for place in entries.indices where scores[place] > score && isMeant(entries[place].passage) {
            (best, score) = (place, scores[place])
        }
        return best
    }

    /// The settled entries of those passages and scores, best first.
    private func settled(_ isWanted: (_ passage: Int, _ score: Float) -> Bool) -> [RankedSentences.Entry] {
        var keys: [UInt64] = []
        keys.reserveCapacity(entries.count)
        for place in entries.indices where isSettled(place) {
            guard isWanted(entries[place].passage, scores[place]) else { continue }
            keys.append(RankedSentences.key(scores[place], at: place))
        }
        RankedSentences.sortDescending(&keys)
        return keys.map { key in
            let place = RankedSentences.place(of: key)
            var entry = entries[place]
            entry.score = scores[place]
            return entry
        }
    }

    /// The `count`th greatest score of some entries; of fewer the least.
    private func bound(_ count: Int, where isMeant: (_ place: Int) -> Bool) -> Float {
        withUnsafeTemporaryAllocation(of: Float.self, capacity: count + 1) { greatest in
            var held = 0
            for place in scores.indices where isMeant(place) {
                let score = scores[place]
                if held == count, score <= greatest[count - 1] { continue }
                var free = held
                while free > 0, score > greatest[free - 1] {
                    greatest[free] = greatest[free - 1]
                    free -= 1
                }
                greatest[free] = score
                held = min(held + 1, count)
            }
            return held > 0 ? greatest[held - 1] : -.infinity
        }
    }
}
