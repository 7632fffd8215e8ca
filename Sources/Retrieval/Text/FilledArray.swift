extension Array {
    /// So many equal values, for arrays that are made for every question: `init(repeating:count:)` looks up the type of its
    /// storage each time, which takes longer than all the rest.
    @inlinable
    package init(filledWith value: Element, count: Int) {
        self = []
        // Filling the empty array, of which all the program has one, would be a race with everyone who looks at it.
        if count == 0 { return }
        append(addingCapacity: count) { $0.append(repeating: value, count: count) }
    }
}
