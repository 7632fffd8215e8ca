import Testing

@testable import AskServer

@Suite struct TimerWheelTests {
    @Test func nothingIsDueBeforeItsTimeAndEverythingAtMostATickAfter() {
        var wheel = TimerWheel(startingAt: 1_000)
        wheel.require(3, by: 1_200)
        #expect(wheel.takeDue(at: 1_199) == nil)
        #expect(wheel.takeDue(at: 1_200 + TimerWheel.tickMilliseconds) == 3)
        #expect(wheel.takeDue(at: 9_000) == nil)
    }

    @Test func anEarlierDeadlineStandsAndALaterOneIsReplaced() {
        var wheel = TimerWheel(startingAt: 0)
        wheel.require(1, by: 400)
        wheel.require(1, by: 5_000)
        #expect(wheel.nextDue == 400)
        wheel.require(1, by: 100)
        #expect(wheel.nextDue == 100)
        wheel.cancel(1)
        #expect(wheel.nextDue == nil)
    }

    @Test func aDeadlineBeyondTheHorizonComesUpEarlyToBeSetAgain() {
        var wheel = TimerWheel(startingAt: 0)
        wheel.require(1, by: 600_000)
        #expect(wheel.nextDue == 1_023 * TimerWheel.tickMilliseconds)
    }

    /// Against a dictionary, over many random steps within the horizon.
    @Test func itAgreesWithAPlainTableOfDeadlines() {
        var random = SeededRandom()
        var wheel = TimerWheel(startingAt: 0)
        var table: [Int32: Int64] = [:]
        var now: Int64 = 0
        var mistakes = 0
        for _ in 0..<20_000 {
            let id = Int32.random(in: 0..<40, using: &random)
            switch Int.random(in: 0..<4, using: &random) {
            case 0, 1:
                let deadline = now + Int64.random(in: 0..<20_000, using: &random)
                wheel.require(id, by: deadline)
                table[id] = min(table[id] ?? .max, deadline)
            case 2:
                wheel.cancel(id)
                table[id] = nil
            default:
                now += Int64.random(in: 0..<400, using: &random)
                while let due = wheel.takeDue(at: now) {
                    let deadline = table.removeValue(forKey: due)
                    if deadline.map({ $0 <= now }) != true { mistakes += 1 }
                }
                if table.values.contains(where: { $0 + TimerWheel.tickMilliseconds <= now }) { mistakes += 1 }
            }
        }
        #expect(mistakes == 0, "seed \(random.seed)")
    }
}
