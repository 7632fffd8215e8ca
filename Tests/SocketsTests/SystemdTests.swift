import Glibc
import Testing

@testable import Sockets

@Suite struct SystemdTests {
    @Test func messagesArriveAtAnAbstractSocketOneADatagram() throws {
        let name = "@askd-test-\(getpid())-\(UInt32.random(in: 0 ... .max))"
        let number = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue), 0)
        let receiver = Descriptor(owning: number)
        let system = try #require(SystemAddress(.unix(path: name)))
        #expect(system.withPointer { bind(number, $0, $1) } == 0)
        let notifier = SystemdNotifier(socketPath: name, watchdogMicroseconds: 10)
        notifier.ready(status: "two\nlines")
        notifier.alive()
        notifier.reloading(status: "again")
        #expect(read(receiver.number) == "READY=1\nSTATUS=two lines")
        #expect(read(receiver.number) == "WATCHDOG=1")
        let reload = read(receiver.number).split(separator: "\n")
        #expect(reload.first == "RELOADING=1")
        #expect(reload.count == 3 && reload[1].hasPrefix("MONOTONIC_USEC="))
    }

    private func read(_ number: Int32) -> String {
        var buffer = [UInt8](repeating: 0, count: 512)
        let count = recv(number, &buffer, buffer.count, 0)
        return String(decoding: buffer.prefix(max(0, count)), as: UTF8.self)
    }

    @Test func withoutASocketNothingIsSent() {
        #expect(!SystemdNotifier(socketPath: nil).isWanted)
        #expect(!SystemdNotifier(socketPath: "relative").isWanted)
        SystemdNotifier(socketPath: nil).ready(status: "")
    }

    @Test func descriptorsMeantForAnotherProcessAreLeftAloneAndTheVariablesGo() {
        setenv("LISTEN_PID", "1", 1)
        setenv("LISTEN_FDS", "1", 1)
        #expect(InheritedSockets.take().isEmpty)
        #expect(getenv("LISTEN_PID") == nil && getenv("LISTEN_FDS") == nil)
    }
}
