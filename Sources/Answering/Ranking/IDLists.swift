/// For each of a range of ids a list of others, back to back in one array.
struct IDLists: Sendable {
    private let starts: [UInt32]
    private let members: [UInt32]

    /// Lists of the second of each pair by the first, which lies below `keyCount`; a list keeps the order of its pairs.
    init(_ pairs: [(key: UInt32, member: UInt32)], keyCount: Int) {
        var starts = [UInt32](repeating: 0, count: keyCount + 1)
        for pair in pairs { starts[Int(pair.key) + 1] += 1 }
        for key in 0..<keyCount { starts[key + 1] += starts[key] }
        var next = starts
        var members = [UInt32](repeating: 0, count: pairs.count)
        for pair in pairs {
            members[Int(next[Int(pair.key)])] = pair.member
            next[Int(pair.key)] += 1
        }
        self.starts = starts
        self.members = members
    }

    /// How many members a key's list has.
    func count(of key: UInt32) -> Int { Int(starts[Int(key) + 1] - starts[Int(key)]) }

    /// Calls `body` with each member of a key's list.
    @inline(__always)
    func forEach(of key: UInt32, _ body: (_ member: UInt32) -> Void) {
        for place in Int(starts[Int(key)])..<Int(starts[Int(key) + 1]) { body(members[place]) }
    }
}
