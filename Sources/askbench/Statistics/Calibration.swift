/// Whether answers given with a chance of 0.8 are right four times in five.
struct Calibration: Sendable, Hashable, Encodable {
    /// The answers whose chance lies in one fifth of 0...1.
    struct Bin: Sendable, Hashable, Encodable {
        var from: Double
        var count: Int
        var said: Double
        var was: Double
    }

    static let binCount = 5

    /// Bins that hold an answer, lowest first.
    var bins: [Bin]
    /// The expected calibration error: the mean distance of said from was, weighted by the bins' counts (Naeini,
    /// Cooper and Hauskrecht, 2015).
    var error: Double

    /// Nil for no answers.
    init?(_ answers: [(chance: Double, isRight: Bool)]) {
        guard !answers.isEmpty else { return nil }
        bins = (0..<Self.binCount).compactMap { number in
            let members = answers.filter {
                min(Self.binCount - 1, Int($0.chance * Double(Self.binCount))) == number
            }
            guard !members.isEmpty else { return nil }
            let count = Double(members.count)
            return Bin(
                from: Double(number) / Double(Self.binCount), count: members.count,
                said: members.reduce(0) { $0 + $1.chance } / count,
                was: Double(members.count { $0.isRight }) / count)
        }
        error = bins.reduce(0) { $0 + Double($1.count) * abs($1.said - $1.was) } / Double(answers.count)
    }
}
