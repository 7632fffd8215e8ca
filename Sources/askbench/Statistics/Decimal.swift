extension Double {
    /// With a fixed number of decimals, rounded half away from zero: `0.790`. What is not finite is "n/a".
    func text(_ decimals: Int) -> String {
        guard isFinite else { return "n/a" }
        var scale = 1.0
        for _ in 0..<decimals { scale *= 10 }
        let scaled = (abs(self) * scale).rounded()
        guard scaled < 1e15 else { return "\(self)" }
        let digits = String(Int(scaled))
        let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
        let sign = self < 0 && scaled > 0 ? "-" : ""
        return decimals == 0
            ? sign + padded : "\(sign)\(padded.dropLast(decimals)).\(padded.suffix(decimals))"
    }

    /// The same with a plus before what is not negative.
    func signedText(_ decimals: Int) -> String {
        let text = text(decimals)
        return text.hasPrefix("-") || text == "n/a" ? text : "+" + text
    }
}

extension String {
    /// Filled with blanks on the left or on the right, to `width` characters.
    func padded(left width: Int) -> String { String(repeating: " ", count: max(0, width - count)) + self }
    func padded(right width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }
}
