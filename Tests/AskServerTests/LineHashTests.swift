import Testing
import Wire

@testable import AskServer

@Suite struct LineHashTests {
    private let lineHash = LineHash()

    private func hash(_ text: String, _ style: AnswerCache.Style = .init()) throws -> UInt64 {
        try Array(text.utf8).withUnsafeBufferPointer { bytes in
            lineHash.hash(of: try #require(RepeatableLine(bytes)), style)
        }
    }

    /// Whichever of the steps takes it: the lengths go over two whole steps and what may be left of one.
    @Test func everyByteOfALineCountsWhateverItsLength() throws {
        for count in 1...40 {
            let line = String(repeating: "a", count: count)
            var hashes = Set([try hash(line)])
            for place in 0..<count {
                var changed = Array(line.utf8)
                changed[place] = UInt8(ascii: "b")
                hashes.insert(try hash(String(decoding: changed, as: UTF8.self)))
            }
            #expect(hashes.count == count + 1, "of \(count) bytes")
        }
    }

    @Test func lengthStyleAndTheIDsPlaceCount() throws {
        let hashes = [
            try hash("aaaaaaa"), try hash("aaaaaaaa"), try hash(String(repeating: "a", count: 16)),
            try hash("aaaaaaa", .init(width: 78)), try hash("aaaaaaa", .init(isCRLF: true)),
            try hash(#"{"question":"when?","id":1}"#), try hash(#"{"id":1,"question":"when?"}"#),
            try hash(#"{"question":"when?"}"#),
        ]
        #expect(Set(hashes).count == hashes.count)
        #expect(try hash(#"{"id":1,"question":"when?"}"#) == hash(#"{"id":"two","question":"when?"}"#))
        #expect(try hash("when?") == hash("  when? "))
    }

    @Test func anotherCacheHashesOtherwise() throws {
        #expect(try hash("when?") != LineHashTests().hash("when?"))
    }

    /// Each of 256 sets gets about as many of 25,600 lines: a hundred, with a deviation of ten. With one seed of sixty one
    /// got 167.
    @Test(arguments: 0..<8) func linesSpreadEvenly(seed: Int) throws {
        var counts = [Int](repeating: 0, count: 256)
        for number in 0..<25_600 { counts[Int(try hash("question \(number)") >> 32) & 255] += 1 }
        #expect(counts.allSatisfy { (40...160).contains($0) }, "\(counts.min() ?? 0) to \(counts.max() ?? 0)")
    }
}
