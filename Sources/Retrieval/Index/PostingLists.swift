/// For each term, the units that hold it, ascending, with how often; a unit is a passage, section or document.
///
/// Flat arrays: the postings of term t are `starts[t]..<starts[t + 1]`.
public struct PostingLists: Sendable, Equatable {
    /// The weighting that the impacts were made with.
    public let weighting: BM25
    /// Words in each unit.
    public let lengths: [UInt32]
    /// Mean of `lengths`; 0 when there are no units.
    public let averageLength: Double
    let starts: [UInt32]
    let units: [UInt32]
    let frequencies: [UInt8]
    let impacts: [UInt8]
    /// Where long lists stand window by window, and how much they can add there.
    let windows: WindowDirectory

    /// How many units there are.
    public var unitCount: Int { lengths.count }

    /// How many terms have a list, empty or not.
    public var termCount: Int { starts.count - 1 }

    /// The bytes these lists take in memory.
    public var byteCount: Int {
        4 * (lengths.count + starts.count + units.count) + frequencies.count + impacts.count
            + windows.byteCount
    }

    /// How many units hold a term; 0 for a term that has no list.
    public func documentFrequency(of term: UInt32) -> Int { range(of: term).count }

    /// The rarity of a term among these units.
    public func idf(of term: UInt32) -> Double {
        BM25.idf(documentFrequency: documentFrequency(of: term), unitCount: unitCount)
    }

    /// The units that hold a term; empty for a term that has no list.
    public func postings(of term: UInt32) -> Postings {
        let range = range(of: term)
        return Postings(units: units[range], frequencies: frequencies[range], impacts: impacts[range])
    }

    /// Whether a unit holds a term. O(log units that do).
    public func holds(_ term: UInt32, in unit: UInt32) -> Bool { place(of: term, in: unit) != nil }

    /// How often a term stands in a unit; 255 stands for that and more. O(log units that hold it).
    public func frequency(of term: UInt32, in unit: UInt32) -> Int {
        place(of: term, in: unit).map { Int(frequencies[$0]) } ?? 0
    }

    private func place(of term: UInt32, in unit: UInt32) -> Int? {
        let range = range(of: term)
        let place = firstPosting(in: range, notBefore: unit)
        return place < range.upperBound && units[place] == unit ? place : nil
    }

    /// The units and impacts of all postings.
    @inline(__always)
    func withPostings(_ body: (UnsafeBufferPointer<UInt32>, UnsafeBufferPointer<UInt8>) -> Void) {
        units.withUnsafeBufferPointer { units in
            impacts.withUnsafeBufferPointer { impacts in body(units, impacts) }
        }
    }

    /// The postings of a run that belong to a range of units. O(log run), O(1) for all units.
    func postings(in run: Range<Int>, of units: Range<Int>) -> Range<Int> {
        if units == 0..<unitCount { return run }
        let first = firstPosting(in: run, notBefore: UInt32(units.lowerBound))
        let end = firstPosting(in: run, notBefore: UInt32(units.upperBound))
        return first..<end
    }

    /// The first of a run of postings whose unit is not below `unit`; the run's end when there is none. O(log run).
    func firstPosting(in run: Range<Int>, notBefore unit: UInt32) -> Int {
        var low = run.lowerBound
        var high = run.upperBound
        while low < high {
            let middle = (low + high) / 2
            if units[middle] < unit { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// Where a term's postings stand in the flat arrays.
    func range(of term: UInt32) -> Range<Int> {
        guard Int(term) < termCount else { return 0..<0 }
        return Int(starts[Int(term)])..<Int(starts[Int(term) + 1])
    }
}

extension PostingLists {
    /// Weighs the postings of an inversion over units of these lengths.
    init(_ inversion: Inversion, lengths: [UInt32], weighting: BM25 = BM25()) {
        self.weighting = weighting
        self.lengths = lengths
        let total = lengths.reduce(0) { $0 + Int($1) }
        averageLength = lengths.isEmpty ? 0 : Double(total) / Double(lengths.count)
        starts = inversion.starts
        units = inversion.units
        frequencies = inversion.frequencies
        let average = averageLength
        let norms = lengths.map { weighting.norm(length: Int($0), averageLength: average) }
        impacts = Self.impacts(inversion, norms)
        windows = WindowDirectory(starts: starts, units: units, impacts: impacts, unitCount: lengths.count)
    }

    private static func impacts(_ inversion: Inversion, _ norms: [Float]) -> [UInt8] {
        // Filling the empty array, of which all the program has one, would be a race.
        if inversion.units.isEmpty { return [] }
        return [UInt8](unsafeUninitializedCapacity: inversion.units.count) { impacts, count in
            count = inversion.units.count
            for place in 0..<count {
                let norm = norms[Int(inversion.units[place])]
                let impact = BM25.impact(frequency: inversion.frequencies[place], norm: norm)
                impacts.initializeElement(at: place, to: impact)
            }
        }
    }

    /// Lists over units of terms: unit u is `terms[starts[u]..<starts[u + 1]]`.
    init(terms: [UInt32], starts: [UInt32], termCount: Int, weighting: BM25 = BM25()) {
        self.init(
            Inversion(terms, unitStarts: starts, termCount: termCount), lengths: Self.lengths(starts),
            weighting: weighting)
    }

    /// The lengths of units that begin at these places of a stream, the last entry being its end.
    static func lengths(_ starts: [UInt32]) -> [UInt32] { zip(starts.dropFirst(), starts).map { $0 - $1 } }
}
