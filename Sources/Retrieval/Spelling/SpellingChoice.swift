/// The best candidate for a misspelt word and its nearest rival, kept while candidates come in.
struct SpellingChoice {
    struct Candidate {
        var word: UInt32
        /// Edits between the two words.
        var distance: Int
        /// The first letters are the same: few people mistake those.
        var agreesAtStart: Bool
        /// Letters that only one of the two words has: none where letters were swapped or doubled.
        var strangeLetters: Int
        var frequency: UInt32

        /// Whether this one wins without a doubt: by distance, by its first letter, by its letters, or by being
        /// at least twice as frequent.
        func isClearlyBetter(than other: Candidate) -> Bool {
            if distance != other.distance { return distance < other.distance }
            if agreesAtStart != other.agreesAtStart { return agreesAtStart }
            if strangeLetters != other.strangeLetters { return strangeLetters < other.strangeLetters }
            return frequency >= 2 * other.frequency
        }

        /// A strict order in which a clearly better one always comes first.
        func precedes(_ other: Candidate) -> Bool {
            if distance != other.distance { return distance < other.distance }
            if agreesAtStart != other.agreesAtStart { return agreesAtStart }
            if strangeLetters != other.strangeLetters { return strangeLetters < other.strangeLetters }
            return frequency != other.frequency ? frequency > other.frequency : word < other.word
        }
    }

    private let pattern: [UInt8]
    private let letters: UInt32
    private(set) var best: Candidate?
    private(set) var rival: Candidate?

    /// Nothing chosen yet for `pattern`, a folded word.
    init(_ pattern: [UInt8]) {
        self.pattern = pattern
        letters = PieceIndex.letterSet(pattern[...])
    }

    /// Takes a candidate into account; the same one may come again.
    mutating func offer(_ word: UInt32, _ bytes: ArraySlice<UInt8>, distance: Int, frequency: UInt32) {
        if word == best?.word || word == rival?.word { return }
        let candidate = Candidate(
            word: word, distance: distance, agreesAtStart: bytes.first == pattern.first,
            strangeLetters: (letters ^ PieceIndex.letterSet(bytes)).nonzeroBitCount, frequency: frequency)
        if let best, !candidate.precedes(best) {
            if rival.map({ candidate.precedes($0) }) ?? true { rival = candidate }
        } else {
            rival = best
            best = candidate
        }
    }
}
