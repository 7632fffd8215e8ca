/// Decimal notation without exponents.
enum Decimals {
    /// Appends `value` rounded to `places` decimals (1 to 6), at least one, without trailing zeros: 0.93, 11.4, 1.0.
    /// What is not finite reads 0.0, and what is beyond a million million that bound.
    static func append(_ value: Double, places: Int, to bytes: inout [UInt8]) {
        precondition((1...6).contains(places), "one to six decimals")
        var scale = 1
        for _ in 0..<places { scale *= 10 }
        let bounded = value.isFinite ? min(max(value, -1e12), 1e12) : 0
        let scaled = Int((bounded * Double(scale)).rounded())
        if scaled < 0 { bytes.append(ASCII.hyphen) }
        var (whole, fraction) = abs(scaled).quotientAndRemainder(dividingBy: scale)
        append(whole, to: &bytes)
        bytes.append(UInt8(ascii: "."))
        repeat {
            scale /= 10
            (whole, fraction) = fraction.quotientAndRemainder(dividingBy: scale)
            bytes.append(ASCII.zero + UInt8(whole))
        } while fraction > 0
    }

    /// Appends a whole number.
    static func append(_ value: Int, to bytes: inout [UInt8]) {
        if 0..<10 ~= value { return bytes.append(ASCII.zero + UInt8(value)) }
        if value < 0 { bytes.append(ASCII.hyphen) }
        var rest = value.magnitude
        var scale: UInt = 1
        while rest / scale > 9 { scale *= 10 }
        while scale > 0 {
            bytes.append(ASCII.zero + UInt8(rest / scale))
            rest %= scale
            scale /= 10
        }
    }
}
