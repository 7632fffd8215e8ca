/// A moment in the Gregorian calendar and Coordinated Universal Time.
///
/// The days are converted by Howard Hinnant's "chrono-Compatible Low-Level Date Algorithms" (2013), which count
/// in eras of 400 years that begin on 1 March.
public struct UTCTime: Sendable, Hashable {
    /// `2026-11-23`.
    public let day: String
    /// `21:05:09`.
    public let time: String

    /// The moment so many seconds after (or, when negative, before) 1970-01-01T00:00:00Z.
    public init(secondsSince1970 seconds: Int) {
        let days = Self.floorDivision(seconds, 86_400)
        let second = seconds - days * 86_400
        day = Self.date(daysSince1970: days)
        time = [second / 3600, second / 60 % 60, second % 60].map { Self.padded($0, to: 2) }.joined(
            separator: ":")
    }

    private static func date(daysSince1970: Int) -> String {
        let shifted = daysSince1970 + 719_468
        let era = floorDivision(shifted, 146_097)
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        return "\(padded(year, to: 4))-\(padded(month, to: 2))-\(padded(day, to: 2))"
    }

    private static func floorDivision(_ number: Int, _ divisor: Int) -> Int {
        number >= 0 ? number / divisor : -((-number + divisor - 1) / divisor)
    }

    private static func padded(_ number: Int, to width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
