import Sockets
import Testing

@testable import askbench

/// How many replies a stream holds when it comes in pieces of this many bytes.
private func replies(_ stream: String, _ spoken: LoadProtocol, pieceBytes: Int) -> Int {
    var counter = ReplyCounter(spoken)
    let bytes = Array(stream.utf8)
    return stride(from: 0, to: bytes.count, by: pieceBytes).reduce(0) { sum, start in
        sum + bytes[start..<min(start + pieceBytes, bytes.count)].withUnsafeBytes { counter.count($0) }
    }
}

@Suite struct ServeTests {
    @Test(
        arguments: [
            (LoadProtocol.text, "It was 1964.\n    [1] moon\n\nThe documents do not say.\n\n", 2),
            (.json, "{\"a\":1}\n{\"b\":2}\n{\"c\":3}\n", 3),
            (.redis, "$5\r\na\r\nb\n\r\n$-1\r\n+OK\r\n$0\r\n\r\n-ERR no\r\n", 5),
            (.memcached, "VALUE k 0 6\r\nEND\r\n!\r\nEND\r\nEND\r\nERROR\r\n", 3),
            (
                .dict,
                "220 hello\r\n150 1 found\r\n151 \"a\" db\r\n250 is a number\r\n..\r\n.\r\n250 ok\r\n552 none\r\n",
                2
            ),
        ])
    func repliesAreCountedHoweverTheyCome(spoken: LoadProtocol, stream: String, count: Int) {
        for pieceBytes in 1...stream.utf8.count {
            #expect(replies(stream, spoken, pieceBytes: pieceBytes) == count, "pieces of \(pieceBytes)")
        }
    }

    @Test func jsonRequestsEscapeTheirQuestion() {
        let request = String(decoding: LoadProtocol.json.request("Why \"so\"\t\\?"), as: UTF8.self)
        #expect(request == #"{"question":"Why \"so\" \\?","context":false}"# + "\n")
    }

    @Test func aNumberedRequestIsTheSameQuestionWithAMemberMore() {
        let request = LoadProtocol.numbered(LoadProtocol.json.request("Why?"), 12)
        #expect(
            String(decoding: request, as: UTF8.self)
                == #"{"question":"Why?","context":false,"n":12}"# + "\n")
    }

    @Test func answersTellWhenTheirQuestionsWereDue() throws {
        guard let descriptor = Descriptor.placeholder() else { throw BenchError.unavailable("no descriptor") }
        let connection = LoadConnection(descriptor, .text)
        connection.ask(Array("a\n".utf8), due: 10)
        connection.ask(Array("b\n".utf8), due: 20)
        #expect(connection.hasOutput && connection.inFlight == 2)
        func take(_ text: String) -> ArraySlice<UInt64> { Array(text.utf8).withUnsafeBytes(connection.take) }
        #expect(take("x\n") == [])
        #expect(take("\n") == [10])
        #expect(take("y\n\nz\n\n") == [20])
        #expect(connection.inFlight == 0)
    }

    @Test func theMedianOfRoundsIsTakenFigureByFigure() {
        let rounds = [3.0, 1, 2].map { speed in
            LoadResult(answers: 1, answersPerSecond: speed, p99Microseconds: 10 - speed, failures: 1)
        }
        let median = LoadResult.median(of: rounds)
        #expect(median.answersPerSecond == 2)
        #expect(median.p99Microseconds == 8)
        #expect(median.failures == 3)
        #expect(median.processorMicrosecondsPerAnswer == nil)
    }

    @Test func thisProcessHasMemoryAndTime() {
        let figures = ProcessFigures(pid: Int(processNumber()))
        #expect((figures.anonymousBytes ?? 0) > 1 << 16)
        #expect((figures.residentBytes ?? 0) >= figures.anonymousBytes ?? .max)
        #expect(figures.processorMicroseconds != nil)
        #expect(ProcessFigures(pid: 1 << 30).processorMicroseconds == nil)
    }
}
