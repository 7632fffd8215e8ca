/// In how many units of a text each stem stands, and which stems the open unit has had: flat arrays by stem id.
struct StemTally: Sendable {
    private var counts: [Float]
    /// Stem → the last unit that had it.
    private var lastUnits: [UInt32]
    private var unit: UInt32 = 0
    private let unitCount: Float

    init(stemCount: Int, unitCount: Int) {
        counts = [Float](repeating: 0, count: stemCount)
        lastUnits = [UInt32](repeating: 0, count: stemCount)
        self.unitCount = Float(max(1, unitCount))
    }

    /// What comes next belongs to another unit.
    mutating func beginUnit() { unit += 1 }

    /// Counts a stem, once a unit.
    mutating func count(_ stem: UInt32) {
        if isNew(stem) { counts[Int(stem)] += 1 }
    }

    /// The share of units that have a stem, when the open unit has not had it yet; else 0.
    mutating func newShare(of stem: UInt32) -> Float { isNew(stem) ? counts[Int(stem)] / unitCount : 0 }

    /// Counts a stem as if no unit had it.
    mutating func forget(_ stem: UInt32) { counts[Int(stem)] = 0 }

    private mutating func isNew(_ stem: UInt32) -> Bool {
        defer { lastUnits[Int(stem)] = unit }
        return lastUnits[Int(stem)] != unit
    }
}
