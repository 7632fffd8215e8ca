/// Decimal notation without exponents.
enum Decimals {
    /// `value` rounded to `places` decimals (1 to 6), at least one, without trailing zeros: 0.93, 11.4, 1.0.
    /// What is not finite reads 0.0, and what is beyond a million million that bound.
    static func text(_ value: Double, places: Int) -> String {
        precondition((1...6).contains(places), "one to six decimals")
        guard value.isFinite else { return "0.0" }
        var scale = 1
        for _ in 0..<places { scale *= 10 }
        let bounded = min(max(value, -1e12), 1e12)
        let scaled = Int((bounded * Double(scale)).rounded())
        var fraction = String(abs(scaled) % scale + scale).dropFirst()
        while fraction.utf8.count > 1, fraction.utf8.last == ASCII.zero { fraction.removeLast() }
        return "\(scaled < 0 ? "-" : "")\(abs(scaled) / scale).\(fraction)"
    }
}
