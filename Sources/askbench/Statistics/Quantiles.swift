/// Values in order, to read their median and tails from.
struct Quantiles: Sendable {
    private let sorted: [Double]

    init(_ values: [Double]) { sorted = values.sorted() }

    /// The smallest value that at least `share` of the values do not exceed; 0 for no values.
    subscript(share: Double) -> Double {
        guard let last = sorted.indices.last else { return 0 }
        let place = (share * Double(sorted.count)).rounded(.up)
        return sorted[min(last, max(0, Int(place) - 1))]
    }
}
