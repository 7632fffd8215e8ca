import Glibc
import Testing

@testable import Sockets

@Suite struct AlarmTests {
    private static func now() -> Int64 {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Int64(time.tv_sec) * 1_000 + Int64(time.tv_nsec) / 1_000_000
    }

    @Test func itRingsAtItsMomentAndUntilItIsSilenced() throws {
        let alarm = try Alarm()
        #expect(try !Socket.wait(alarm.number, forReading: true, milliseconds: 0))
        let moment = Self.now() + 20
        alarm.set(milliseconds: moment)
        #expect(try Socket.wait(alarm.number, forReading: true, milliseconds: 10_000))
        #expect(Self.now() >= moment)
        alarm.silence()
        #expect(try !Socket.wait(alarm.number, forReading: true, milliseconds: 0))
    }

    @Test func aMomentThatIsOverRingsAtOnceAndALaterOneTakesItsPlace() throws {
        let alarm = try Alarm()
        alarm.set(milliseconds: 0)
        #expect(try Socket.wait(alarm.number, forReading: true, milliseconds: 10_000))
        alarm.set(milliseconds: Self.now() + 60_000)
        #expect(try !Socket.wait(alarm.number, forReading: true, milliseconds: 0))
    }
}
