import Glibc
import Sockets
import Testing

@testable import AskServer

/// What has come is read to its end, though the set reports it once.
@Suite struct ReadingTests {
    /// Pieces as long as the buffer, longer and shorter, after each of which the client waits.
    @Test func whateverItsLengthEverythingIsReadWithoutTheClientSayingMore() throws {
        let served = try Served(loopCount: 1) { $0.readBytesPerTurn = 8 }
        let client = try served.client()
        for length in 1...40 {
            let words = String(repeating: "a", count: length)
            try client.send("\(words)\n\(words)\n")
            for _ in 0..<2 {
                #expect(try client.line() == "answer to \(words)")
                #expect(try client.line() == "")
            }
        }
    }

    @Test func theEndIsSeenThoughItComesWithTheLastWords() throws {
        let served = try Served(loopCount: 1) {
            $0.readBytesPerTurn = 8
            $0.pipeLingerMilliseconds = 0
        }
        for words in ["when?\n", "when?", "1234567\n", "12345678", "{\"question\":\"when?\"}\n", "\n"] {
            let client = try served.client()
            try client.send(words)
            try client.halfClose()
            _ = try client.rest()
        }
        #expect(served.waitFor { $0.open == 0 })
    }

    /// A read stops before an urgent byte, and once more behind it.
    @Test func whatStandsBehindUrgentDataIsReadToo() throws {
        let served = try Served(loopCount: 1)
        for number in 0..<20 {
            let client = try served.client()
            try client.send("before \(number)\n")
            _ = "\n".utf8.withContiguousStorageIfAvailable {
                Glibc.send(client.number, $0.baseAddress, 1, Int32(truncatingIfNeeded: MSG_OOB))
            }
            try client.send("behind \(number)\n")
            #expect(try client.line() == "answer to before \(number)")
            #expect(try client.line() == "")
            #expect(try client.line() == "answer to behind \(number)")
        }
    }
}
