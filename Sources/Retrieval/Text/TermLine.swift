/// The terms of one line of a thesaurus, the stems of each joined with a space: back to back in memory that the next
/// line uses again.
struct TermLine {
    /// The first `end` count.
    private var bytes = [UInt8](repeating: 0, count: 256)
    private var end = 0
    /// Term → the byte behind its last one.
    private var ends: [Int] = []
    /// How many terms stand on the left of an arrow; nil without one.
    private(set) var leftCount: Int?

    /// How many terms there are on both sides.
    var count: Int { ends.count }

    mutating func removeAll() {
        end = 0
        ends.removeAll(keepingCapacity: true)
        leftCount = nil
    }

    /// Puts bytes behind those of the term to come.
    mutating func append(_ piece: UnsafeBufferPointer<UInt8>) {
        let newEnd = end + piece.count
        while newEnd > bytes.count { bytes += bytes }
        bytes.withUnsafeMutableBufferPointer { bytes in
            for place in 0..<piece.count { bytes[end + place] = piece[place] }
        }
        end = newEnd
    }

    mutating func append(_ byte: UInt8) {
        if end == bytes.count { bytes += bytes }
        bytes[end] = byte
        end += 1
    }

    mutating func endTerm() { ends.append(end) }

    /// What follows stands on the right.
    mutating func addArrow() { leftCount = count }

    /// Calls `body` with the bytes of a term.
    func withTerm(_ number: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
        let start = number == 0 ? 0 : ends[number - 1]
        bytes.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[start..<ends[number]])) }
    }
}
