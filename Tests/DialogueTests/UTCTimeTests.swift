import Glibc
import Testing

@testable import Dialogue

@Suite struct UTCTimeTests {
    @Test(arguments: [
        (0, "1970-01-01", "00:00:00"), (951_782_400, "2000-02-29", "00:00:00"),
        (1_600_000_000, "2020-09-13", "12:26:40"), (-1, "1969-12-31", "23:59:59"),
        (4_107_542_399, "2100-02-28", "23:59:59"), (4_107_542_400, "2100-03-01", "00:00:00"),
    ])
    func momentsAreWrittenAsTheCalendarHasThem(seconds: Int, day: String, time: String) {
        let moment = UTCTime(secondsSince1970: seconds)
        #expect(moment.day == day)
        #expect(moment.time == time)
    }

    @Test func theSystemAgreesOnEveryNinthDayOfEightCenturies() {
        for day in stride(from: -146_097, to: 146_097, by: 9) {
            var seconds = day * 86_400
            var parts = tm()
            gmtime_r(&seconds, &parts)
            let written = UTCTime(secondsSince1970: seconds).day.split(separator: "-").compactMap { Int($0) }
            #expect(written == [Int(parts.tm_year) + 1900, Int(parts.tm_mon) + 1, Int(parts.tm_mday)])
        }
    }
}
