/// How many single edits lie between two spellings: a byte wrong, missing or surplus, or two neighbours swapped.
///
/// The restricted Damerau-Levenshtein distance (optimal string alignment): no letter is edited twice.
public enum EditDistance {
    /// The distance between `first` and `second`, nil when it is more than `limit`. O(second.count) where `first` has no
    /// more than 64 bytes, as words have, else O(limit · length).
    public static func between(
        _ first: UnsafeBufferPointer<UInt8>, _ second: UnsafeBufferPointer<UInt8>, within limit: Int
    ) -> Int? {
        guard abs(first.count - second.count) <= limit else { return nil }
        guard (1...UInt64.bitWidth).contains(first.count) else {
            return betweenLong(first, second, within: limit)
        }
        let distance = betweenShort(first, second)
        return distance <= limit ? distance : nil
    }

    /// The distance by columns of the table, each a number whose bits tell which cells differ from the one above: Hyyrö,
    /// A Bit-Vector Algorithm for Computing Levenshtein and Damerau Edit Distances, 2003.
    private static func betweenShort(
        _ first: UnsafeBufferPointer<UInt8>, _ second: UnsafeBufferPointer<UInt8>
    ) -> Int {
        // Byte → where it stands in `first`.
        var places = InlineArray<256, UInt64>(repeating: 0)
        for place in 0..<first.count { places[Int(first[place])] |= 1 &<< UInt64(place) }
        // Cells one more than the one above, and one less.
        var (more, less) = (UInt64.max, UInt64(0))
        // Cells as great as the one above and to the left.
        var (same, matches) = (UInt64(0), UInt64(0))
        let last = UInt64(first.count - 1)
        var distance = first.count
        for place in 0..<second.count {
            let found = places[Int(second[place])]
            let swapped = ((~same & found) &<< 1) & matches
            same = swapped | (((found & more) &+ more) ^ more) | found | less
            // Cells one more than the one to the left, and one less.
            let right = less | ~(same | more)
            let left = same & more
            distance += Int((right &>> last) & 1) - Int((left &>> last) & 1)
            let shifted = right &<< 1 | 1
            more = left &<< 1 | ~(same | shifted)
            less = shifted & same
            matches = found
        }
        return distance
    }

    /// The distance where a column does not fit into a number: only a band of the table is filled.
    private static func betweenLong(
        _ first: UnsafeBufferPointer<UInt8>, _ second: UnsafeBufferPointer<UInt8>, within limit: Int
    ) -> Int? {
        let width = second.count + 1
        return withUnsafeTemporaryAllocation(of: Int.self, capacity: 3 * width) { rows in
            // Outside the band every cell counts as beyond the limit.
            rows.initialize(repeating: limit + 1)
            for column in 0...min(limit, second.count) { rows[column] = column }
            var leastAbove = 0
            for row in 1..<(first.count + 1) {
                let least = fill(row, first, second, limit, rows, width)
                // A swap reaches back two rows: both must be beyond the limit.
                if min(least, leastAbove) > limit { return nil }
                leastAbove = least
            }
            let distance = rows[first.count % 3 * width + second.count]
            return distance <= limit ? distance : nil
        }
    }

    /// The same for arrays.
    public static func between(_ first: [UInt8], _ second: [UInt8], within limit: Int) -> Int? {
        first.withUnsafeBufferPointer { first in
            second.withUnsafeBufferPointer { between(first, $0, within: limit) }
        }
    }

    /// The one of `choices` nearest to `word`, nil when none is within `limit` edits or two are equally near.
    /// For "did you mean"; case counts.
    public static func nearest(to word: String, in choices: [String], within limit: Int) -> String? {
        let bytes = Array(word.utf8)
        var best: (choice: String, distance: Int)?
        var isTied = false
        for choice in choices {
            guard let distance = between(bytes, Array(choice.utf8), within: best?.distance ?? limit) else {
                continue
            }
            isTied = best.map { $0.distance == distance && $0.choice != choice } ?? false
            if !isTied { best = (choice, distance) }
        }
        return isTied ? nil : best?.choice
    }

    /// Fills one row of the band and returns the least of it.
    private static func fill(
        _ row: Int, _ first: UnsafeBufferPointer<UInt8>, _ second: UnsafeBufferPointer<UInt8>, _ limit: Int,
        _ rows: UnsafeMutableBufferPointer<Int>, _ width: Int
    ) -> Int {
        let current = row % 3 * width
        let above = (row + 2) % 3 * width
        let twoAbove = (row + 1) % 3 * width
        let start = max(row - limit, 0)
        let end = min(row + limit, second.count)
        // The cells just outside the band still hold what they held three rows ago.
        if start > 0 { rows[current + start - 1] = limit + 1 }
        if end < second.count { rows[current + end + 1] = limit + 1 }
        var least = limit + 1
        for column in start...max(start, end) {
            var cost = row
            if column > 0 {
                let isSame = first[row - 1] == second[column - 1]
                cost = min(rows[above + column], rows[current + column - 1]) + 1
                cost = min(cost, rows[above + column - 1] + (isSame ? 0 : 1))
                if row > 1, column > 1, first[row - 1] == second[column - 2],
                    first[row - 2] == second[column - 1]
                {
                    cost = min(cost, rows[twoAbove + column - 2] + 1)
                }
            }
            rows[current + column] = cost
            least = min(least, cost)
        }
        return least
    }
}
