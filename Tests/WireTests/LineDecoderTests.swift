import Testing

@testable import Wire

@Suite struct LineDecoderTests {
    /// What a decoder said, in a form that can be compared.
    enum Said: Hashable {
        case line([UInt8]), tooLong, endOfSession, unfinished([UInt8])

        static func line(_ text: String) -> Said { .line(Array(text.utf8)) }
    }

    /// Everything the decoder makes of the pieces, the end of the stream included.
    func decode(_ pieces: [[UInt8]], _ decoder: LineDecoder = LineDecoder()) -> [Said] {
        var decoder = decoder
        var said: [Said] = []
        for piece in pieces {
            piece.withUnsafeBufferPointer { bytes in
                var position = 0
                while let event = decoder.next(in: bytes, at: &position) {
                    switch event {
                    case .tooLong: said.append(.tooLong)
                    case .endOfSession: said.append(.endOfSession)
                    default: said.append(.line(event.withLine { Array($0) } ?? []))
                    }
                }
                #expect(position == bytes.count)
            }
        }
        if let rest = decoder.finish() { said.append(.unfinished(rest)) }
        return said
    }

    func decode(_ text: String, _ decoder: LineDecoder = LineDecoder()) -> [Said] {
        decode([Array(text.utf8)], decoder)
    }

    static let scripts: [String] = [
        "why?\nwho?\r\nwhen?\rwhere?\r\0and?",
        "\r\n\r\n\n\r\r\n\r\0\n",
        "Хрущ\u{8}щёв\r\0",
        "\u{8}\u{7F}a\u{7F}\u{7F}b\n",
        "{\"a\":\u{8}1}\n{\u{4}}\nx\u{4}y\n",
        "\u{4}more\n\u{4}",
        "a\u{8}\u{4}b\n",
        "0123456789abcdef\nshort\n0123456789abcdefg\r\nnext\n0123456789abcdefg",
        "0123456789abcdefg\u{8}\u{8}\u{8}\nok\n",
        "tab\tnul\0bell\u{7}\nend",
        "",
    ]

    @Test(arguments: scripts) func aLineMayArriveInAnyPieces(script: String) {
        var generator = SplitMix64(seed: 1964)
        let bytes = Array(script.utf8)
        let decoder = LineDecoder(maximumLineBytes: 16)
        let whole = decode([bytes], decoder)
        for chunking in chunkings(bytes, random: 50, using: &generator) {
            #expect(decode(chunking, decoder) == whole, "cut as \(chunking.map(\.count))")
        }
    }

    @Test func randomBytesGiveTheSameLinesInAnyPieces() {
        let seed = UInt64.random(in: 0...UInt64.max)
        var generator = SplitMix64(seed: seed)
        let alphabet: [UInt8] = [10, 13, 0, 8, 0x7F, 4, 0xFF, 0x7B, 0x41, 0xD0, 0xA5, 0xE2, 0x80, 0x20]
        for _ in 0..<300 {
            let bytes = (0..<Int.random(in: 0...60, using: &generator)).map { _ in
                alphabet.randomElement(using: &generator) ?? 0
            }
            let decoder = LineDecoder(maximumLineBytes: Int.random(in: 1...20, using: &generator))
            let whole = decode([bytes], decoder)
            for chunking in chunkings(bytes, random: 5, using: &generator) {
                #expect(decode(chunking, decoder) == whole, "seed \(seed), bytes \(bytes)")
            }
        }
    }

    @Test func everyKindOfLineEndEndsOneLine() {
        #expect(decode("a\nb\r\nc\r\0d\re\n") == ["a", "b", "c", "d", "e"].map { .line($0) })
    }

    @Test func aCarriageReturnIsRemembered() {
        var decoder = LineDecoder()
        var position = 0
        withBytes("a\n") { _ = decoder.next(in: $0, at: &position) }
        #expect(!decoder.hasSeenCarriageReturn)
        position = 0
        withBytes("a\r\n") { _ = decoder.next(in: $0, at: &position) }
        #expect(decoder.hasSeenCarriageReturn)
    }

    @Test func aWholeLineIsASliceOfTheBuffer() {
        withBytes("why?\n") { bytes in
            var decoder = LineDecoder()
            var position = 0
            guard case .slice(let line)? = decoder.next(in: bytes, at: &position) else {
                Issue.record("not a slice")
                return
            }
            #expect(line.baseAddress == bytes.baseAddress)
            #expect(line.count == 4)
        }
    }

    @Test func backspaceRemovesAWholeCharacter() {
        #expect(decode("Хрущёё\u{8}в\n") == [.line("Хрущёв")])
        #expect(decode("a€\u{7F}\u{7F}b\n") == [.line("b")])
        #expect(decode([[0xE2, 0x82, 0x08, 0x0A]]) == [.line("")])
        #expect(decode([[0x61, 0x80, 0x80, 0x80, 0x80, 0x08, 0x0A]]) == [.line([0x61, 0x80, 0x80, 0x80])])
    }

    @Test func anErasedLineIsGone() {
        let bytes = Array("wrong".utf8) + [TelnetFilter.eraseLine] + Array("right\n".utf8)
        #expect(decode([bytes]) == [.line("right")])
    }

    @Test func editsAreLeftAloneInJSON() {
        #expect(decode("{\u{8}}\n") == [.line("{\u{8}}")])
        #expect(decode("a\u{8}b\n", LineDecoder(appliesEdits: false)) == [.line("a\u{8}b")])
    }

    @Test func controlDEndsTheSessionOnAnEmptyLineOnly() {
        #expect(decode("why?\n\u{4}") == [.line("why?"), .endOfSession])
        #expect(decode("why\u{4}\n") == [.line("why\u{4}")])
    }

    @Test func aLineMayHaveTheMaximumOfBytesAndNoMore() {
        let decoder = LineDecoder(maximumLineBytes: 4)
        #expect(decode("four\nfives\nok\n", decoder) == [.line("four"), .tooLong, .line("ok")])
    }

    @Test func anEndlessLineIsToldOnceAndNotKept() {
        var decoder = LineDecoder()
        var events = 0
        let piece = [UInt8](repeating: 0x61, count: 16384)
        for _ in 0..<100 {
            piece.withUnsafeBufferPointer { bytes in
                var position = 0
                while decoder.next(in: bytes, at: &position) != nil { events += 1 }
            }
        }
        #expect(events == 1)
        #expect(decoder.isInsideLine)
        #expect(decoder.finish() == nil)
    }
}
