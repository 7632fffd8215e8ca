/// A stream of terms turned into flat lists of units: each list is written once, in its final place, because the
/// terms were counted beforehand.
struct Inversion: Sendable {
    /// Where the writing of a term's list goes on, and the unit written last.
    private struct Cursor {
        var next: UInt32
        var unit: UInt32 = .max
    }

    /// Term → its list's first posting; and at the end the number of postings.
    private(set) var starts: [UInt32]
    /// The units of all lists, back to back, ascending in each.
    private(set) var units: [UInt32]
    /// How often the term stands in the unit; 255 for that and more.
    private(set) var frequencies: [UInt8]

    /// Inverts units of elements: unit u is `elements[unitStarts[u]..<unitStarts[u + 1]]`.
    /// - Parameters:
    ///   - term: Element → the term it is listed under.
    ///   - termUnits: Term → how many units hold it; exact.
    init(_ elements: [UInt32], unitStarts: [UInt32], term: [UInt32], termUnits: [UInt32]) {
        starts = Self.starts(of: termUnits)
        units = [UInt32](repeating: 0, count: Int(starts[termUnits.count]))
        frequencies = [UInt8](repeating: 0, count: units.count)
        fill(elements, unitStarts, term)
    }

    private mutating func fill(_ elements: [UInt32], _ unitStarts: [UInt32], _ term: [UInt32]) {
        var cursors = starts.map { Cursor(next: $0) }
        cursors.withUnsafeMutableBufferPointer { cursors in
            units.withUnsafeMutableBufferPointer { units in
                frequencies.withUnsafeMutableBufferPointer { frequencies in
                    for unit in 0..<unitStarts.count - 1 {
                        for place in Int(unitStarts[unit])..<Int(unitStarts[unit + 1]) {
                            let term = Int(term[Int(elements[place])])
                            let next = Int(cursors[term].next)
                            if cursors[term].unit == UInt32(unit) {
                                frequencies[next - 1] = min(254, frequencies[next - 1]) + 1
                            } else {
                                units[next] = UInt32(unit)
                                frequencies[next] = 1
                                cursors[term] = Cursor(next: UInt32(next + 1), unit: UInt32(unit))
                            }
                        }
                    }
                }
            }
        }
    }

    /// Inverts units of terms that nobody has counted yet.
    init(_ terms: [UInt32], unitStarts: [UInt32], termCount: Int) {
        var termUnits = [UInt32](repeating: 0, count: termCount)
        var last = [Int](repeating: -1, count: termCount)
        for unit in 0..<unitStarts.count - 1 {
            let content = terms[Int(unitStarts[unit])..<Int(unitStarts[unit + 1])]
            for term in content where last[Int(term)] != unit {
                last[Int(term)] = unit
                termUnits[Int(term)] += 1
            }
        }
        self.init(
            terms, unitStarts: unitStarts, term: Array(0..<UInt32(termCount)), termUnits: termUnits)
    }

    /// The same lists over groups of units: group g is the units `groupStarts[g]..<groupStarts[g + 1]`.
    init(_ lists: Inversion, groupStarts: [UInt32]) {
        var groups: [UInt32] = []
        for group in 0..<groupStarts.count - 1 {
            let size = Int(groupStarts[group + 1] - groupStarts[group])
            groups.append(contentsOf: repeatElement(UInt32(group), count: size))
        }
        starts = Self.starts(of: lists.groupCounts(groups))
        units = [UInt32](repeating: 0, count: Int(starts[starts.count - 1]))
        frequencies = [UInt8](repeating: 0, count: units.count)
        var end = 0
        for term in 0..<starts.count - 1 {
            for place in lists.range(of: term) {
                let group = groups[Int(lists.units[place])]
                if end > Int(starts[term]), units[end - 1] == group {
                    let sum = frequencies[end - 1].addingReportingOverflow(lists.frequencies[place])
                    frequencies[end - 1] = sum.overflow ? 255 : sum.partialValue
                } else {
                    units[end] = group
                    frequencies[end] = lists.frequencies[place]
                    end += 1
                }
            }
        }
    }

    /// Term → how many groups hold it; `groups` is unit → group, ascending.
    private func groupCounts(_ groups: [UInt32]) -> [UInt32] {
        (0..<starts.count - 1).map { term in
            var count: UInt32 = 0
            var last = UInt32.max
            for place in range(of: term) {
                let group = groups[Int(units[place])]
                count += group == last ? 0 : 1
                last = group
            }
            return count
        }
    }

    /// Puts the lists of several streams behind one another, as if their units had stood in one stream.
    /// - Parameter parts: Each with its number of units and, unless they are the same, its terms' numbers here.
    init(
        merging parts: [(lists: Inversion, unitCount: Int, termMap: [UInt32]?)], termCount: Int
    ) {
        var termUnits = [UInt32](repeating: 0, count: termCount)
        for part in parts {
            for term in 0..<part.lists.starts.count - 1 {
                termUnits[Int(part.termMap?[term] ?? UInt32(term))] += UInt32(
                    part.lists.range(of: term).count)
            }
        }
        starts = Self.starts(of: termUnits)
        units = [UInt32](repeating: 0, count: Int(starts[termCount]))
        frequencies = [UInt8](repeating: 0, count: units.count)
        var next = starts
        units.withUnsafeMutableBufferPointer { units in
            frequencies.withUnsafeMutableBufferPointer { frequencies in
                var firstUnit: UInt32 = 0
                for part in parts {
                    part.lists.copy(
                        to: units, frequencies, at: &next, firstUnit: firstUnit, termMap: part.termMap)
                    firstUnit += UInt32(part.unitCount)
                }
            }
        }
    }

    /// Copies every list to where its term's postings go on, and moves that place behind it.
    private func copy(
        to targetUnits: UnsafeMutableBufferPointer<UInt32>,
        _ targetFrequencies: UnsafeMutableBufferPointer<UInt8>, at next: inout [UInt32], firstUnit: UInt32,
        termMap: [UInt32]?
    ) {
        units.withUnsafeBufferPointer { units in
            frequencies.withUnsafeBufferPointer { frequencies in
                for term in 0..<starts.count - 1 {
                    let list = range(of: term)
                    let target = Int(termMap?[term] ?? UInt32(term))
                    var end = Int(next[target])
                    for place in list {
                        targetUnits[end] = units[place] + firstUnit
                        targetFrequencies[end] = frequencies[place]
                        end += 1
                    }
                    next[target] = UInt32(end)
                }
            }
        }
    }

    private func range(of term: Int) -> Range<Int> { Int(starts[term])..<Int(starts[term + 1]) }

    private static func starts(of counts: [UInt32]) -> [UInt32] {
        var starts: [UInt32] = [0]
        starts.reserveCapacity(counts.count + 1)
        for count in counts { starts.append(starts[starts.count - 1] + count) }
        return starts
    }
}
