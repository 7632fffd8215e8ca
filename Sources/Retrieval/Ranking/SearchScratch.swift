/// Memory that one search leaves to the next, so that a question allocates nothing per passage.
///
/// Whoever searches keeps one and passes it in; it belongs to one search at a time.
public struct SearchScratch: Sendable {
    /// A term's list on its way through the windows.
    struct Term: Sendable {
        /// What an impact of 1 adds to the score.
        let weight: UInt32
        /// About the most the term can add anywhere; for a short list, more than any other can.
        let bound: UInt32
        /// Its row in the window directory, nil for a short list.
        let row: Int?
        /// Its postings in the open window; `upperBound` is where the next window's begin.
        var slice: Range<Int>
        /// The end of its postings in the units searched.
        let end: Int
        /// Its greatest impact in the open window.
        var maximum: UInt32 = 0
        /// The most that it and the terms after it can add in the open window.
        var remaining: UInt32 = 0
        /// The impact above which a posting makes its unit a candidate in the open window.
        var cutoff: UInt32 = 0
    }

    /// The query's terms, those with short lists first and then the one that can add most.
    var terms: [Term] = []
    /// The scores of the open window's units so far; all 0 between windows.
    var scores: [UInt32] = []
    /// Slots of the units that may yet be hits, in no order, and room for one more.
    var candidates: [UInt16] = [0]
    var best = TopK()

    public init() {}

    /// Makes room for a window of a library of so many units, which has fewer when the library has.
    mutating func makeRoom(forUnits count: Int) {
        let count = min(count, WindowDirectory.width)
        guard scores.count < count else { return }
        scores = [UInt32](filledWith: 0, count: count)
        candidates = [UInt16](filledWith: 0, count: count + 1)
    }
}
