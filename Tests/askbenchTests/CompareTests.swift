import FoundationEssentials
import Sockets
import Testing

@testable import askbench

/// askd as it was built beside these tests.
private func builtDaemon() -> String { executableFolder() + "/askd" }

/// A folder with one document about the moon.
private func makeKnowledge() throws -> String {
    String(try temporaryFile("moon.md", "# The Moon\n\nThe Moon circles the Earth in 27 days.\n").dropLast(8))
}

private func makeContestant(_ spoken: LoadProtocol) throws -> Contestant {
    .askd(
        builtDaemon(), name: "askd \(spoken.rawValue)", knowledge: [try makeKnowledge()], spoken: spoken,
        requests: [spoken.request("What circles the Earth?")])
}

@Suite(.serialized) struct CompareTests {
    @Test func serversAreMeasuredAlikeAndEndedAfterwards() throws {
        var addresses: [SocketAddress] = []
        do {
            let servers = try [LoadProtocol.text, .json].map {
                try ServerProcess(try makeContestant($0), valueBytes: 10)
            }
            addresses = servers.map(\.address)
            let comparison = try Comparison(
                servers,
                scenarios: [
                    .init(name: "3 connections", connections: 3),
                    .init(name: "churn", connections: 3, opensForEach: true),
                ], rounds: 2, seconds: 0.2, idleConnections: 3, progress: Progress())
            #expect(comparison.base == "askd text")
            #expect(comparison.cells.map(\.scenario) == ["3 connections", "3 connections", "churn", "churn"])
            #expect(comparison.cells.allSatisfy { $0.result.answers > 0 && $0.result.failures == 0 })
            #expect(comparison.cells.map { $0.ratio == nil } == [true, false, true, false])
            #expect(comparison.cells.map { $0.p99Ratio == nil } == [true, false, true, false])
            #expect(comparison.footprints.map { $0.idle?.connections } == [nil, 3])
            #expect(comparison.footprints.allSatisfy { $0.startMilliseconds > 0 })
            #expect(comparison.lines.count == 1 + 4 + 1 + 2)
        }
        for address in addresses {
            #expect(throws: BenchError.self) { try Target.find("\(address)") }
        }
    }

    @Test func aProgramThatEndsAtOnceIsNamed() throws {
        let contestant = Contestant(
            name: "nothing", spoken: .text, command: { _ in ["/bin/false"] }, requests: [[10]])
        let error = #expect(throws: BenchError.self) { try ServerProcess(contestant, valueBytes: 1) }
        #expect(error?.description.contains("nothing ended at once: /bin/false") == true)
        #expect(error?.exitCode == 69)
    }

    @Test func aMissingProgramIsNoInput() throws {
        let contestant = Contestant(
            name: "nothing", spoken: .text, command: { _ in ["/nonexistent/askd"] }, requests: [[10]])
        let error = #expect(throws: BenchError.self) { try ServerProcess(contestant, valueBytes: 1) }
        #expect(error?.exitCode == 66)
    }
}
