/// The scores of an open window's units, and its candidates: the units that may yet be among the best.
///
/// A branch that is guessed wrong costs as much as several postings, so the loops differ by what can be guessed:
/// whether a unit is a candidate already, as long as few are; not whether an impact is above the cutoff. They do not
/// check for overflow: ``FixedWeights`` keeps every sum within 32 bits, and slots within a window.
struct WindowScores {
    typealias Term = SearchScratch.Term

    /// The window's postings of a term.
    struct Postings {
        let units: UnsafeBufferPointer<UInt32>
        let impacts: UnsafeBufferPointer<UInt8>
    }

    /// All 0 between windows; in a window only candidates are above 0.
    private let scores: UnsafeMutableBufferPointer<UInt32>
    /// Slots, in no order, with room for one more than a window has.
    private let candidates: UnsafeMutableBufferPointer<UInt16>
    private(set) var candidateCount = 0

    init(_ scores: UnsafeMutableBufferPointer<UInt32>, _ candidates: UnsafeMutableBufferPointer<UInt16>) {
        self.scores = scores
        self.candidates = candidates
    }

    /// Adds a term's postings to the scores; every unit met for the first time becomes a candidate.
    mutating func openAll(_ postings: Postings, of term: Term) {
        let weight = term.weight
        open(postings) { score, impact in (score &+ weight &* impact, score == 0) }
    }

    /// Gives each posting's unit a new score, and makes it a candidate if it opens.
    @inline(__always)
    private mutating func open(
        _ postings: Postings, _ change: (_ score: UInt32, _ impact: UInt32) -> (score: UInt32, opens: Bool)
    ) {
        let (units, impacts) = (postings.units, postings.impacts)
        let (scores, candidates) = (scores, candidates)
        var count = candidateCount
        for place in 0..<units.count {
            let slot = Self.slot(of: units[place])
            let changed = change(scores[slot], UInt32(impacts[place]))
            scores[slot] = changed.score
            // Written always and counted if new: no branch to guess wrong.
            candidates[count] = UInt16(truncatingIfNeeded: slot)
            count &+= changed.opens ? 1 : 0
        }
        candidateCount = count
    }

    /// The same, but a unit met for the first time becomes a candidate only if its impact is above the cutoff.
    mutating func openSome(_ postings: Postings, of term: Term) {
        let (units, impacts) = (postings.units, postings.impacts)
        let (scores, candidates) = (scores, candidates)
        let (weight, cutoff) = (term.weight, term.cutoff)
        var count = candidateCount
        for place in 0..<units.count {
            let slot = Self.slot(of: units[place])
            let score = scores[slot]
            let impact = UInt32(impacts[place])
            let share = weight &* impact
            if score != 0 {
                scores[slot] = score &+ share
                continue
            }
            let opens = impact > cutoff
            scores[slot] = opens ? share : 0
            candidates[count] = UInt16(truncatingIfNeeded: slot)
            count &+= opens ? 1 : 0
        }
        candidateCount = count
    }

    /// The same where many units are met again.
    mutating func openSomeAmongMany(_ postings: Postings, of term: Term) {
        let (weight, cutoff) = (term.weight, term.cutoff)
        open(postings) { score, impact in
            let isAbove = impact > cutoff
            return (score &+ (isAbove || score != 0 ? weight &* impact : 0), isAbove && score == 0)
        }
    }

    /// Adds a term's postings to the candidates' scores.
    func refine(_ postings: Postings, of term: Term) {
        let (units, impacts) = (postings.units, postings.impacts)
        let scores = scores
        for place in 0..<units.count {
            let slot = Self.slot(of: units[place])
            let score = scores[slot]
            if score != 0 { scores[slot] = score &+ term.weight &* UInt32(impacts[place]) }
        }
    }

    /// The same, the candidates being looked up in the list.
    func lookUp(_ postings: Postings, of term: Term) {
        let (units, impacts) = (postings.units, postings.impacts)
        guard units.count > 0 else { return }
        let base = units[0] & ~Self.slotMask
        for candidate in candidates[..<candidateCount] {
            let unit = base | UInt32(candidate)
            let place = Self.lowerBound(of: unit, in: units)
            guard place < units.count, units[place] == unit else { continue }
            scores[Int(candidate)] &+= term.weight &* UInt32(impacts[place])
        }
    }

    /// Drops the candidates that cannot rise above the threshold any more.
    mutating func prune(above threshold: UInt32, remaining: UInt32) {
        let (scores, candidates) = (scores, candidates)
        var kept = 0
        for number in 0..<candidateCount {
            let slot = candidates[number]
            let score = scores[Int(slot)]
            let isKept = score &+ remaining > threshold
            candidates[kept] = slot
            kept &+= isKept ? 1 : 0
            scores[Int(slot)] = isKept ? score : 0
        }
        candidateCount = kept
    }

    /// Offers the candidates above the threshold, leaves their scores at 0 and keeps the best.
    mutating func offerCandidates(to best: inout TopK, window: Int) {
        let base = window * WindowDirectory.width
        for candidate in candidates[..<candidateCount] {
            let score = scores[Int(candidate)]
            scores[Int(candidate)] = 0
            if score > best.threshold { best.offer(unit: UInt32(base + Int(candidate)), score: score) }
        }
        candidateCount = 0
        best.settle()
    }

    private static let slotMask = UInt32(WindowDirectory.width - 1)

    /// The place of a unit in its window.
    @inline(__always)
    private static func slot(of unit: UInt32) -> Int { Int(unit & slotMask) }

    /// The first place whose unit is not below `unit`.
    private static func lowerBound(of unit: UInt32, in units: UnsafeBufferPointer<UInt32>) -> Int {
        var low = 0
        var count = units.count
        while count > 0 {
            let half = (count &+ 1) &>> 1
            low &+= units[low &+ half &- 1] < unit ? half : 0
            count &-= half
        }
        return low
    }
}
