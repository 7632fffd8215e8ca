extension PostingLists {
    /// Calls `body` for each of some units that holds a term, with its place among them and how often it does; 255 stands
    /// for that and more. The units ascend: list and units are walked in step, where a search for each unit would cost
    /// more.
    public func forEachHolder(
        of term: UInt32, among asked: [Int], _ body: (_ place: Int, _ frequency: Int) -> Void
    ) {
        let run = range(of: term)
        if run.isEmpty { return }
        units.withUnsafeBufferPointer { units in
            asked.withUnsafeBufferPointer { asked in
                var posting = run.lowerBound
                for place in 0..<asked.count {
                    let unit = UInt32(truncatingIfNeeded: asked[place])
                    if units[posting] < unit {
                        posting = Self.first(notBefore: unit, in: units, behind: posting, run.upperBound)
                        if posting == run.upperBound { return }
                    }
                    if units[posting] == unit { body(place, Int(frequencies[posting])) }
                }
            }
        }
    }

    /// The first posting behind one, whose unit is below `unit`, that is not so; `end` when there is none. Looked for in
    /// steps that double (Bentley and Yao, An Almost Optimal Algorithm for Unbounded Searching, 1976).
    @inline(__always)
    private static func first(
        notBefore unit: UInt32, in units: UnsafeBufferPointer<UInt32>, behind place: Int, _ end: Int
    ) -> Int {
        var (low, step) = (place + 1, 1)
        while low + step <= end, units[low + step - 1] < unit {
            low += step
            step *= 2
        }
        var high = min(low + step - 1, end)
        while low < high {
            let middle = (low + high) / 2
            if units[middle] < unit { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
