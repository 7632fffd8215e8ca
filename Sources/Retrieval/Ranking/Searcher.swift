/// Finds the units of posting lists that a query fits best.
///
/// Scores are whole numbers inside: a term's weight is rounded to a multiple of a small power of two, the same
/// for all terms of the query, and multiplied by the 8-bit impact. Sums are then exact in any order, so every way
/// of searching gives the same hits in the same order, ties included.
///
/// A class because every question is handed three: to copy one counts a reference for each array of its lists.
public final class Searcher: Sendable {
    private let lists: PostingLists

    public init(_ lists: PostingLists) { self.lists = lists }

    /// The best units for a query, best first; of equal scores the lower number first. Only units that hold a
    /// term of the query are hits.
    public func search(
        _ query: Query, limit: Int, in units: Range<Int>? = nil, scratch: inout SearchScratch
    ) -> [Hit] {
        let weights = find(query, limit, in: range(units), &scratch)
        return scratch.best.sorted().map { Hit(passage: $0.unit, score: weights.score($0.score)) }
    }

    /// The numbers of the units that a search finds, in no order.
    public func units(
        _ query: Query, limit: Int, in units: Range<Int>? = nil, scratch: inout SearchScratch
    ) -> [Int] {
        let units = range(units)
        if units.count <= limit { return holders(of: query, in: units) }
        let postings = query.terms.reduce(0) { $0 + lists.range(of: $1.stem).count }
        if postings <= limit { return fewHolders(of: query, in: units) }
        _ = find(query, limit, in: units, &scratch)
        return scratch.best.units.map { Int($0) }
    }

    /// As above, with memory of its own.
    public func search(_ query: Query, limit: Int, in units: Range<Int>? = nil) -> [Hit] {
        var scratch = SearchScratch()
        return search(query, limit: limit, in: units, scratch: &scratch)
    }

    /// The score of one unit, 0 when it holds no term of the query. O(terms × log postings).
    public func score(of unit: Int, _ query: Query) -> Float { explain(unit, query).score }

    /// What each term adds to the score of a unit.
    public func explain(_ unit: Int, _ query: Query) -> Explanation {
        let weights = FixedWeights(query, in: lists)
        let shares = zip(query.terms, weights.weights).map { term, weight in
            share(of: term, weight: weight, scale: weights.scale, in: unit)
        }
        let sum = shares.reduce(0.0) { $0 + $1.contribution }
        return Explanation(shares: shares, score: Float(sum))
    }

    private func share(of term: QueryTerm, weight: UInt32, scale: Double, in unit: Int) -> Explanation.Share {
        let postings = lists.postings(of: term.stem)
        let index = postings.index(of: UInt32(unit))
        let impact = index.map { UInt32(postings.impact(at: $0)) } ?? 0
        return Explanation.Share(
            stem: term.stem, weight: term.weight, idf: lists.idf(of: term.stem),
            frequency: index.map { postings.frequency(at: $0) } ?? 0, quotient: Double(impact) / 255,
            contribution: Double(impact * weight) * scale)
    }

    private func range(_ units: Range<Int>?) -> Range<Int> {
        (units ?? 0..<lists.unitCount).clamped(to: 0..<lists.unitCount)
    }

    /// Leaves the best units in the scratch's `best`.
    private func find(_ query: Query, _ limit: Int, in units: Range<Int>, _ scratch: inout SearchScratch)
        -> FixedWeights
    {
        let weights = FixedWeights(query, in: lists)
        scratch.makeRoom(forUnits: lists.unitCount)
        place(&scratch.terms, for: query, weights, in: units)
        scratch.best.reset(limit: limit, floor: floor(of: scratch.terms, limit, in: units))
        scratch.scan(units, of: lists)
        return weights
    }

    /// The units that hold a term of the query: where there is room for all of them, none is to be weighed.
    private func holders(of query: Query, in units: Range<Int>) -> [Int] {
        if query.terms.isEmpty { return [] }
        return withUnsafeTemporaryAllocation(of: Bool.self, capacity: units.count) { holds in
            holds.initialize(repeating: false)
            for term in query.terms {
                let list = lists.range(of: term.stem)
                var place = lists.firstPosting(in: list, notBefore: UInt32(units.lowerBound))
                while place < list.upperBound, Int(lists.units[place]) < units.upperBound {
                    holds[Int(lists.units[place]) - units.lowerBound] = true
                    place += 1
                }
            }
            var found: [Int] = []
            found.reserveCapacity(units.count)
            for unit in units where holds[unit - units.lowerBound] { found.append(unit) }
            return found
        }
    }

    /// The same where the terms have only a few postings.
    private func fewHolders(of query: Query, in units: Range<Int>) -> [Int] {
        var found: [Int] = []
        for term in query.terms {
            for place in lists.range(of: term.stem) {
                let unit = Int(lists.units[place])
                if units.contains(unit), !found.contains(unit) { found.append(unit) }
            }
        }
        return found
    }

    /// Sets every term of the query on its first posting in the range, short lists first and then the one that can
    /// add most.
    private func place(
        _ terms: inout [SearchScratch.Term], for query: Query, _ weights: FixedWeights, in units: Range<Int>
    ) {
        terms.removeAll(keepingCapacity: true)
        for (term, weight) in zip(query.terms, weights.weights) {
            let list = lists.range(of: term.stem)
            let places = lists.postings(in: list, of: units)
            if places.isEmpty { continue }
            let row = lists.windows.row(of: term.stem, postingCount: list.count)
            let bound = row.map { weight * UInt32(lists.windows.maximum(row: $0)) } ?? .max
            terms.append(
                SearchScratch.Term(
                    weight: weight, bound: bound, row: row, slice: places.lowerBound..<places.lowerBound,
                    end: places.upperBound))
        }
        terms.sort { $0.bound > $1.bound }
    }

    /// A score that at least `limit` of the units reach by one term alone (estimation of the threshold by quantiles:
    /// Mallia, Siedlaczek, Sun and Suel, A Comparison of Top-k Threshold Estimation Techniques for Disjunctive Query
    /// Processing, 2020); 0 where none is known. Where all lists are short it would spare nothing.
    private func floor(of terms: [SearchScratch.Term], _ limit: Int, in units: Range<Int>) -> UInt32 {
        guard let last = terms.last, last.row != nil else { return 0 }
        return terms.reduce(0) { floor, term in
            max(floor, term.weight * UInt32(impact(of: term, reachedBy: limit, in: units)))
        }
    }

    /// An impact that at least `count` of a term's postings in the range have or exceed; 0 where none is known.
    private func impact(of term: SearchScratch.Term, reachedBy count: Int, in units: Range<Int>) -> UInt8 {
        if let row = term.row {
            return units.count == lists.unitCount ? lists.windows.impact(row: row, reachedBy: count) : 0
        }
        let places = term.slice.upperBound..<term.end
        if places.count < count { return 0 }
        var counts = ImpactCounts()
        for place in places { counts.add(lists.impacts[place]) }
        return counts.impact(reachedBy: count)
    }
}
