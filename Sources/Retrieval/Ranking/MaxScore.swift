/// MaxScore over windows of units (Turtle and Flood, Query Evaluation: Strategies and Optimizations, 1995).
///
/// With the terms in order of what they can add, a unit that holds only the last of them cannot reach the best
/// hits found so far: so only the first terms' lists are read whole, and the frequent words at the end are looked
/// up for the few units that can still make it. Nothing is lost: the hits are those of a full scan.
///
/// The inner loops do not check for overflow: ``FixedWeights`` keeps every sum within 32 bits, and slots within a window.
extension SearchScratch {
    /// Offers every unit of a range that may be among the best.
    mutating func scan(_ range: Range<Int>, of lists: PostingLists) {
        guard !range.isEmpty else { return }
        let width = WindowDirectory.width
        for window in range.lowerBound / width...(range.upperBound - 1) / width {
            scan(window: window, of: lists)
        }
    }

    private mutating func scan(window: Int, of lists: PostingLists) {
        enter(window: window, of: lists)
        // Earlier windows hold lower numbers, which win ties: only a greater score enters.
        let threshold = best.threshold
        let base = window * WindowDirectory.width
        var number = 0
        candidateCount = 0
        while number < terms.count, terms[number].remaining > threshold {
            gather(terms[number], base: base, lists)
            number += 1
        }
        while number < terms.count {
            prune(above: threshold, remaining: terms[number].remaining)
            if candidateCount == 0 { break }
            refine(terms[number], base: base, lists)
            number += 1
        }
        offerCandidates(base: base, above: threshold)
    }

    /// Finds each term's postings in a window and what they can add there.
    private mutating func enter(window: Int, of lists: PostingLists) {
        var remaining: UInt32 = 0
        for number in terms.indices.reversed() {
            let start = terms[number].slice.upperBound
            let end = terms[number].end
            var stop = start
            var bound = terms[number].bound
            if let row = terms[number].row {
                stop = max(start, min(end, lists.windows.start(row: row, window: window + 1)))
                bound = terms[number].weight * UInt32(lists.windows.maximum(row: row, window: window))
            } else {
                let limit = (window + 1) * WindowDirectory.width
                while stop < end, Int(lists.units[stop]) < limit { stop += 1 }
            }
            terms[number].slice = start..<stop
            remaining += start == stop ? 0 : bound
            terms[number].remaining = remaining
        }
    }

    /// Adds a term's postings to the scores; every unit met for the first time becomes a candidate.
    private mutating func gather(_ term: Term, base: Int, _ lists: PostingLists) {
        var count = candidateCount
        let weight = term.weight
        Self.withBuffers(&scores, &candidates) { scores, candidates in
            lists.withPostings(term.slice) { units, impacts in
                for place in 0..<units.count {
                    let slot = Int(units[place]) &- base
                    let score = scores[slot]
                    scores[slot] = score &+ weight &* UInt32(impacts[place])
                    // Written always and counted if new: no branch to guess wrong.
                    candidates[count] = UInt16(truncatingIfNeeded: slot)
                    count &+= score == 0 ? 1 : 0
                }
            }
        }
        candidateCount = count
    }

    /// Drops the candidates that cannot rise above the threshold any more.
    private mutating func prune(above threshold: UInt32, remaining: UInt32) {
        let total = candidateCount
        var kept = 0
        Self.withBuffers(&scores, &candidates) { scores, candidates in
            for number in 0..<total {
                let slot = candidates[number]
                let score = scores[Int(slot)]
                candidates[kept] = slot
                let isKept = score &+ remaining > threshold
                kept &+= isKept ? 1 : 0
                scores[Int(slot)] = isKept ? score : 0
            }
        }
        candidateCount = kept
    }

    /// Adds a term's postings to the candidates' scores: looked up one by one, or all read when that is less. Only
    /// candidates have scores above 0; all others stay at 0, and need not be cleared.
    private mutating func refine(_ term: Term, base: Int, _ lists: PostingLists) {
        let count = candidateCount
        let steps = Int.bitWidth - term.slice.count.leadingZeroBitCount
        let isReadWhole = count * steps * 2 > term.slice.count
        let weight = term.weight
        Self.withBuffers(&scores, &candidates) { scores, candidates in
            lists.withPostings(term.slice) { units, impacts in
                if isReadWhole {
                    for place in 0..<units.count {
                        let slot = Int(units[place]) &- base
                        let score = scores[slot]
                        let share = weight &* UInt32(impacts[place])
                        scores[slot] = score &+ (score == 0 ? 0 : share)
                    }
                } else {
                    for number in 0..<count {
                        let slot = Int(candidates[number])
                        let place = Self.lowerBound(of: UInt32(base &+ slot), in: units)
                        guard place < units.count, Int(units[place]) == base &+ slot else { continue }
                        scores[slot] &+= weight &* UInt32(impacts[place])
                    }
                }
            }
        }
    }

    /// Offers the candidates above the threshold, leaves their scores at 0 and keeps the best.
    private mutating func offerCandidates(base: Int, above threshold: UInt32) {
        for number in 0..<candidateCount {
            let slot = Int(candidates[number])
            if scores[slot] > threshold {
                best.offer(unit: UInt32(base + slot), score: scores[slot])
            }
            scores[slot] = 0
        }
        best.settle()
    }

    private static func withBuffers(
        _ scores: inout [UInt32], _ candidates: inout [UInt16],
        _ body: (UnsafeMutableBufferPointer<UInt32>, UnsafeMutableBufferPointer<UInt16>) -> Void
    ) {
        scores.withUnsafeMutableBufferPointer { scores in
            candidates.withUnsafeMutableBufferPointer { candidates in body(scores, candidates) }
        }
    }

    /// The first place whose unit is not below `unit`.
    private static func lowerBound(of unit: UInt32, in units: UnsafeBufferPointer<UInt32>) -> Int {
        var low = 0
        var count = units.count
        while count > 0 {
            let half = count &>> 1
            let isBelow = units[low &+ half] < unit
            low = isBelow ? low &+ half &+ 1 : low
            count = isBelow ? count &- half &- 1 : half
        }
        return low
    }
}
