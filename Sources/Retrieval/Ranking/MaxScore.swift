/// MaxScore over windows of units (Turtle and Flood, Query Evaluation: Strategies and Optimizations, 1995).
///
/// The terms are taken in order of what they can add. A unit of which the nth is the first term reaches no more than
/// that posting and the bounds of the terms after it, so the posting opens a candidate only if that is above the
/// worst of the best so far; the frequent words at the end open none and only refine the candidates there are.
/// Nothing is lost: the hits are those of a full scan. Short lists, few postings to a window, open always.
struct MaxScore {
    typealias Term = SearchScratch.Term

    /// More candidates than this are many: a posting may well be of one of them.
    private static let manyCandidates = WindowDirectory.width / 16
    /// A list of this many postings to a candidate is worth dropping candidates first.
    private static let postingsPerPruning = 8
    /// A list of this many postings to a candidate is not read: looking up the candidates costs less.
    private static let postingsPerLookup = 64

    let units: UnsafeBufferPointer<UInt32>
    let impacts: UnsafeBufferPointer<UInt8>
    let windows: WindowDirectory
    /// Those with short lists first, then the one that can add most.
    let terms: UnsafeMutableBufferPointer<Term>
    var scores: WindowScores

    /// Offers every unit of a window that may be among the best. Windows are taken in ascending order.
    mutating func scan(window: Int, _ best: inout TopK) {
        // Earlier windows hold lower numbers, which win ties: only a greater score enters.
        let threshold = best.threshold
        enter(window: window, above: threshold)
        for number in terms.indices { read(terms[number], above: threshold) }
        scores.offerCandidates(to: &best, window: window)
    }

    /// Finds each term's postings in a window, and which of them open a candidate.
    private func enter(window: Int, above threshold: UInt32) {
        var remaining: UInt32 = 0
        for number in terms.indices.reversed() {
            let start = terms[number].slice.upperBound
            guard let row = terms[number].row else {
                let limit = (window + 1) * WindowDirectory.width
                terms[number].slice = start..<firstPosting(in: start..<terms[number].end, notBelow: limit)
                continue
            }
            let stop = max(start, min(terms[number].end, windows.start(row: row, window: window + 1)))
            let maximum = start == stop ? 0 : UInt32(windows.maximum(row: row, window: window))
            let missing = threshold > remaining ? threshold - remaining : 0
            terms[number].slice = start..<stop
            terms[number].maximum = maximum
            terms[number].cutoff = missing / terms[number].weight
            remaining += maximum * terms[number].weight
            terms[number].remaining = remaining
        }
    }

    /// Where the units of a run of postings reach a number. Walked: a window has few postings of a short list.
    private func firstPosting(in run: Range<Int>, notBelow unit: Int) -> Int {
        if run.isEmpty || Int(units[run.upperBound - 1]) < unit { return run.upperBound }
        var place = run.lowerBound
        while Int(units[place]) < unit { place += 1 }
        return place
    }

    /// Adds a term's postings to the scores, those that matter.
    private mutating func read(_ term: Term, above threshold: UInt32) {
        let postings = postings(of: term)
        let (count, candidateCount) = (postings.units.count, scores.candidateCount)
        if term.cutoff == 0 {
            scores.openAll(postings, of: term)
        } else if candidateCount > Self.manyCandidates {
            if candidateCount < count { scores.prune(above: threshold, remaining: term.remaining) }
            scores.openSomeAmongMany(postings, of: term)
        } else if term.cutoff < term.maximum {
            scores.openSome(postings, of: term)
        } else {
            if candidateCount * Self.postingsPerPruning < count {
                scores.prune(above: threshold, remaining: term.remaining)
            }
            if scores.candidateCount * Self.postingsPerLookup < count {
                scores.lookUp(postings, of: term)
            } else {
                scores.refine(postings, of: term)
            }
        }
    }

    private func postings(of term: Term) -> WindowScores.Postings {
        WindowScores.Postings(
            units: UnsafeBufferPointer(rebasing: units[term.slice]),
            impacts: UnsafeBufferPointer(rebasing: impacts[term.slice]))
    }
}

extension SearchScratch {
    /// Offers every unit of a range that may be among the best.
    mutating func scan(_ range: Range<Int>, of lists: PostingLists) {
        guard !range.isEmpty else { return }
        lists.withPostings { units, impacts in
            terms.withUnsafeMutableBufferPointer { terms in
                scores.withUnsafeMutableBufferPointer { scores in
                    candidates.withUnsafeMutableBufferPointer { candidates in
                        var maxScore = MaxScore(
                            units: units, impacts: impacts, windows: lists.windows, terms: terms,
                            scores: WindowScores(scores, candidates))
                        for window in WindowDirectory.windows(of: range) {
                            maxScore.scan(window: window, &best)
                        }
                    }
                }
            }
        }
    }
}
