/// One term's list: the units that hold it, ascending.
public struct Postings: Sendable {
    let units: ArraySlice<UInt32>
    let frequencies: ArraySlice<UInt8>
    let impacts: ArraySlice<UInt8>

    /// How many units hold the term.
    public var count: Int { units.count }

    /// The unit of posting `index`.
    public func unit(at index: Int) -> UInt32 { units[units.startIndex + index] }

    /// How often the term stands in that unit; 255 stands for that and more.
    public func frequency(at index: Int) -> Int { Int(frequencies[frequencies.startIndex + index]) }

    /// BM25's quotient in 255ths.
    public func impact(at index: Int) -> UInt8 { impacts[impacts.startIndex + index] }

    /// The posting of a unit, nil when the unit lacks the term; O(log count).
    public func index(of unit: UInt32) -> Int? {
        let index = firstIndex(notBefore: unit)
        return index < count && self.unit(at: index) == unit ? index : nil
    }

    /// The first posting of `unit` or a later one; `count` when there is none. O(log count).
    public func firstIndex(notBefore unit: UInt32) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if self.unit(at: middle) < unit { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
