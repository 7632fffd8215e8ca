import Glibc
import Sockets
import Testing
import Wire

@testable import AskServer

@Suite struct LatencyHistogramTests {
    @Test func aBucketHoldsADurationWithinAnEighth() {
        for exponent in UInt64(0)..<39 {
            let power: UInt64 = 1 << exponent
            for nanoseconds in [power, power + power / 3] {
                let bucket = LatencyHistogram.bucket(for: nanoseconds)
                let bound: UInt64 = LatencyHistogram.upperBound(ofBucket: bucket)
                #expect(bound > nanoseconds)
                #expect(Double(bound) <= Double(nanoseconds) * 1.125 + 1)
            }
        }
    }

    @Test func percentilesAreReadBackFromTheCounts() {
        let histogram = LatencyHistogram()
        for _ in 0..<99 { histogram.record(nanoseconds: 1_000) }
        histogram.record(nanoseconds: 1_000_000)
        let counts = histogram.counts()
        #expect((1_000...1_125).contains(LatencyHistogram.percentile(0.5, of: counts)))
        #expect((1_000...1_125).contains(LatencyHistogram.percentile(0.99, of: counts)))
        #expect(LatencyHistogram.percentile(1, of: counts) > 1_000_000)
        #expect(LatencyHistogram.percentile(0.5, of: []) == 0)
    }

    @Test func theLongestDurationHasABucket() {
        #expect(LatencyHistogram.bucket(for: .max) == LatencyHistogram.bucketCount - 1)
    }
}

@Suite struct AdmissionTests {
    private static func host(_ last: UInt32) -> Host { Host(.ipv4(0x0A00_0000 | last, port: 7)) }

    @Test func aHostIsCountedWhateverItsPortAndAnIPv6HostByItsNetwork() {
        #expect(Host(.ipv4(1, port: 1)) == Host(.ipv4(1, port: 2)))
        let one = Host(.ipv6(.init(network: 5, interface: 1), port: 1, scope: 0))
        #expect(one == Host(.ipv6(.init(network: 5, interface: 2), port: 1, scope: 0)))
        #expect(one != Host(.ipv6(.init(network: 6, interface: 1), port: 1, scope: 0)))
        #expect(!Host(.unix(path: "")).isCounted)
    }

    @Test func placesTakenAndGivenBackBalance() {
        var limits = ServerLimits()
        limits.maximumConnections = 3
        limits.maximumConnectionsPerHost = 2
        let admission = Admission(limits: limits)
        #expect(admission.enter(Self.host(1)) == .welcome)
        #expect(admission.enter(Self.host(1)) == .welcome)
        #expect(admission.enter(Self.host(1)) == .hostFull)
        #expect(admission.enter(Self.host(2)) == .welcome)
        #expect(admission.enter(Self.host(3)) == .serverFull)
        admission.leave(Self.host(1))
        #expect(admission.enter(Self.host(1)) == .welcome)
    }

    @Test func aProxysClientTakesItsOwnHostsPlace() {
        var limits = ServerLimits()
        limits.maximumConnectionsPerHost = 1
        let admission = Admission(limits: limits)
        #expect(admission.enter(.uncounted) == .welcome)
        #expect(admission.move(from: .uncounted, to: Self.host(1)))
        #expect(admission.enter(.uncounted) == .welcome)
        #expect(!admission.move(from: .uncounted, to: Self.host(1)))
        admission.leave(Self.host(1))
        #expect(admission.move(from: .uncounted, to: Self.host(1)))
    }
}

@Suite struct LogEventTests {
    @Test func controlsAndTurnedTextAreEscaped() {
        #expect(LogEvent(.info, "a\n\u{1B}[2Jb\u{202E}c").message == "a\\u{a}\\u{1b}[2Jb\\u{202e}c")
        #expect(LogEvent(.info, "Хрущёв").message == "Хрущёв")
    }

    @Test func lessImportantEventsAreNotEvenMade() {
        let collector = LogCollector()
        let log = Logger(upTo: .warning) { collector.add($0) }
        log(.info, "no")
        log(.error, "yes")
        #expect(collector.all.map(\.message) == ["yes"])
    }
}

@Suite struct ConnectionTests {
    /// With what malloc adds it then takes 128 bytes.
    @Test func anIdleConnectionTakesNoMoreThan120Bytes() {
        #expect(MemoryLayout<Connection>.size <= 120)
    }
}

@Suite struct OutboxTests {
    @Test func whatTheSystemDoesNotTakeComesLaterInOrder() throws {
        let pair = try Socket.pair()
        var random = SeededRandom()
        var outbox = Outbox()
        var sent: [UInt8] = []
        var received: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 100_000)
        for round in 0..<1_000 {
            let piece = [UInt8](
                repeating: UInt8(round & 255), count: Int.random(in: 0..<4_000, using: &random))
            sent += piece
            piece.withUnsafeBytes { outbox.append($0) }
            _ = outbox.flush(to: pair.near.number)
            let count = recv(pair.far.number, &buffer, Int.random(in: 0...5_000, using: &random), 0)
            if count > 0 { received += buffer[..<count] }
        }
        while received.count < sent.count {
            _ = outbox.flush(to: pair.near.number)
            let count = recv(pair.far.number, &buffer, buffer.count, 0)
            if count > 0 { received += buffer[..<count] }
        }
        #expect(received == sent, "seed \(random.seed)")
        #expect(outbox.isEmpty)
        _ = consume pair
    }
}

@Suite struct ListenerTests {
    @Test func portZeroIsOnePortForBothFamilies() throws {
        let listeners = try Listener.open(try SocketAddress.parse("0", for: .listening), log: .silent)
        #expect(!listeners.isEmpty)
        #expect(Set(listeners.map(\.address.port)).count == 1)
    }
}

@Suite struct SessionSizeTests {
    /// What a silent client costs most by: its session lies in its connection, and what is unused owns no memory.
    @Test func aSessionTakesLittleMemory() {
        #expect(MemoryLayout<Session>.size <= 73)
    }

    @Test func aTalkThatRemembersNothingServesTheNextSession() throws {
        final class BlankTalk: Talk {
            let isBlank = true
            func reply(to request: Request) -> Reply { Reply(status: .info) }
            func recall(_ memento: any Memento) -> Bool { true }
        }
        let made = Guarded(0)
        let configuration = ServerConfiguration(
            responder: Responder(
                makeSession: {
                    made.withLock { $0 += 1 }
                    return BlankTalk()
                }, greeting: { [] }, generation: { 0 }),
            limits: ServerLimits(), log: .silent, logsQuestions: false, trustedProxies: TrustedProxies())
        var desk = Desk(
            configuration, admission: Admission(limits: ServerLimits()),
            counters: ServerCounters().makeBlock(), cacheBytes: 0)
        for _ in 0..<3 {
            var session = Session(limits: ServerLimits())
            let text = Array("when?\nwho?\n".utf8)
            var position = 0
            _ = text.withUnsafeBufferPointer {
                session.read($0, from: &position, alreadyQueued: 0, at: &desk)
            }
        }
        #expect(made.withLock { $0 } == 1)
    }
}
