/// Where the long lists stand window by window, and the greatest impact each has in a window.
///
/// A window is a run of `width` units. A search that knows what a word can add at most in a window need not read
/// its postings there when that is too little (MaxScore: Turtle and Flood, Query Evaluation: Strategies and
/// Optimizations, 1995; bounds by block: Ding and Suel, Faster Top-k Document Retrieval Using Block-Max Indexes,
/// 2011). Short lists are not worth a row: they are read whole.
struct WindowDirectory: Sendable, Equatable {
    /// Units in a window: their scores fit the second-level cache, and their numbers 16 bits. A power of two.
    static let width = 1 << 15
    /// For each row, the impacts reached by 1, 2, 4 and so on up to 128 postings are kept.
    private static let leaderCount = 8

    let windowCount: Int
    /// Terms with a row, ascending.
    private let terms: [UInt32]
    /// Row-major: the first posting of each window, and the end; windowCount + 1 a row.
    private var starts: [UInt32] = []
    /// Row-major: the greatest impact in each window, 0 for none; windowCount a row.
    private var maxima: [UInt8] = []
    /// Row-major: the impact that 2^n postings reach, 0 where there are fewer; leaderCount a row.
    private var leaders: [UInt8] = []
    /// The fewest postings of a list with a row.
    private let leastCount: Int

    init(starts lists: [UInt32], units: [UInt32], impacts: [UInt8], unitCount: Int) {
        windowCount = (unitCount + Self.width - 1) / Self.width
        let leastCount = max(256, 32 * windowCount)
        self.leastCount = leastCount
        terms = (0..<UInt32(lists.count - 1)).filter {
            Int(lists[Int($0) + 1] - lists[Int($0)]) >= leastCount
        }
        starts.reserveCapacity(terms.count * (windowCount + 1))
        maxima.reserveCapacity(terms.count * windowCount)
        leaders.reserveCapacity(terms.count * Self.leaderCount)
        for term in terms {
            let list = Int(lists[Int(term)])..<Int(lists[Int(term) + 1])
            addRow(list, units, impacts)
        }
    }

    /// The bytes the directory takes in memory.
    var byteCount: Int { 4 * (terms.count + starts.count) + maxima.count + leaders.count }

    /// The windows that hold a range of units, which is not empty.
    static func windows(of units: Range<Int>) -> ClosedRange<Int> {
        units.lowerBound / width...(units.upperBound - 1) / width
    }

    /// The row of a term with so many postings, nil for a short list. O(log rows).
    func row(of term: UInt32, postingCount: Int) -> Int? {
        if postingCount < leastCount { return nil }
        var low = 0
        var high = terms.count
        while low < high {
            let middle = (low + high) / 2
            if terms[middle] < term { low = middle + 1 } else { high = middle }
        }
        return low < terms.count && terms[low] == term ? low : nil
    }

    /// The first posting of a row's term in a window; for window `windowCount`, the list's end.
    func start(row: Int, window: Int) -> Int { Int(starts[row * (windowCount + 1) + window]) }

    /// The greatest impact of a row's term in a window.
    func maximum(row: Int, window: Int) -> UInt8 { maxima[row * windowCount + window] }

    /// The greatest impact of a row's term anywhere, rounded down to a multiple of 4.
    func maximum(row: Int) -> UInt8 { leaders[row * Self.leaderCount] }

    /// An impact that at least `count` postings of a row's term reach; 0 where none is kept.
    func impact(row: Int, reachedBy count: Int) -> UInt8 {
        let rank = count > 1 ? Int.bitWidth - (count - 1).leadingZeroBitCount : 0
        return rank < Self.leaderCount ? leaders[row * Self.leaderCount + rank] : 0
    }

    private mutating func addRow(_ list: Range<Int>, _ units: [UInt32], _ impacts: [UInt8]) {
        var place = list.lowerBound
        var counts = ImpactCounts()
        for window in 1...windowCount {
            starts.append(UInt32(place))
            var maximum: UInt8 = 0
            while place < list.upperBound, Int(units[place]) < window * Self.width {
                maximum = max(maximum, impacts[place])
                counts.add(impacts[place])
                place += 1
            }
            maxima.append(maximum)
        }
        starts.append(UInt32(place))
        for rank in 0..<Self.leaderCount { leaders.append(counts.impact(reachedBy: 1 << rank)) }
    }
}
