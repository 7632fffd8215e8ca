/// Finds, of sentences measured but for their grams, those that are wanted, and measures the grams of as few as it can.
///
/// Grams are the dearest feature, and what they can say at most is known beforehand: a sentence that is behind the best
/// ones though it be given that is never among them. Rounding keeps order, so that this holds to the last bit.
struct Finalists {
    /// In text order.
    private let entries: [RankedSentences.Entry]
    /// What each entry comes to without grams, and once it is settled with them.
    private var scores: [Float]
    /// What each comes to at most; −∞ once it is settled.
    private var most: [Float]

    /// - Parameter most: For each entry the score that it has at most; an entry's own is the least.
    init(_ entries: [RankedSentences.Entry], most: [Float]) {
        self.entries = entries
        self.most = most
        scores = entries.map(\.score)
    }

    /// The sentences wanted, best first, each with its full score: at least the best `count`, the best of another passage
    /// than the first one's, and all of the first one's passage.
    /// - Parameter measure: gives the full score of the entry at a place.
    mutating func settle(best count: Int, _ measure: (Int) -> Float) -> [RankedSentences.Entry] {
        guard count < entries.count else {
            settle(atLeast: -.greatestFiniteMagnitude, measure)
            return settled { _, _ in true }
        }
        let least = Self.bound(of: scores, count)
        for place in entries.indices where scores[place] >= least { settle(place, measure) }
        settle(atLeast: settledBound(count), measure)
        let bound = settledBound(count)
        let passage = entries[best { _ in true }].passage
        for place in entries.indices where entries[place].passage == passage { settle(place, measure) }
        settle(atLeast: scores[best { $0 != passage }], measure)
        let needed = min(bound, scores[best { $0 != passage }])
        return settled { $0 == passage || $1 >= needed }
    }

    /// Settles those that may come to so much.
    private mutating func settle(atLeast bound: Float, _ measure: (Int) -> Float) {
        for place in entries.indices where most[place] >= bound { settle(place, measure) }
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
        var ranked = RankedSentences()
        ranked.entries.reserveCapacity(entries.count)
        for place in entries.indices where most[place] == -.infinity {
            guard isWanted(entries[place].passage, scores[place]) else { continue }
            ranked.entries.append(entries[place])
            ranked.entries[ranked.entries.count - 1].score = scores[place]
        }
        ranked.sort()
        return ranked.entries
    }

    // MARK: Bounds

    /// The `count`th greatest score of settled entries.
    private func settledBound(_ count: Int) -> Float {
        Self.bound(of: entries.indices.filter { most[$0] == -.infinity }.map { scores[$0] }, count)
    }

    /// The `count`th greatest of some numbers; of fewer the least.
    private static func bound(of numbers: [Float], _ count: Int) -> Float {
        var greatest: [Float] = []
        greatest.reserveCapacity(count + 1)
        for number in numbers where greatest.count < count || number > greatest[count - 1] {
            greatest.append(number)
            var place = greatest.count - 1
            while place > 0, greatest[place] > greatest[place - 1] {
                greatest.swapAt(place, place - 1)
                place -= 1
            }
            if greatest.count > count { greatest.removeLast() }
        }
        return greatest.last ?? -.infinity
    }
}
