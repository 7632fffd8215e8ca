import Testing

@testable import Wire

@Suite struct TelnetFilterTests {
    /// What a filter made of some pieces.
    struct Heard: Hashable {
        var text: [UInt8] = []
        var replies: [UInt8] = []
        var events: [TelnetFilter.Event] = []
    }

    func hear(_ pieces: [[UInt8]], _ filter: TelnetFilter = TelnetFilter()) -> Heard {
        var filter = filter
        var heard = Heard()
        for piece in pieces {
            var bytes = piece
            var signals = TelnetFilter.Signals()
            let count = bytes.withUnsafeMutableBufferPointer { filter.filter($0, into: &signals) }
            heard.text += bytes.prefix(count)
            heard.replies += signals.replies
            heard.events += signals.events
        }
        return heard
    }

    func hear(_ bytes: [UInt8]) -> Heard { hear([bytes]) }

    static let puttyHello: [UInt8] = [
        0xFF, 0xFB, 0x1F, 0xFF, 0xFB, 0x20, 0xFF, 0xFB, 0x18, 0xFF, 0xFB, 0x27, 0xFF, 0xFD, 0x01, 0xFF, 0xFB,
        0x03, 0xFF, 0xFD, 0x03,
    ]

    static let scripts: [[UInt8]] = [
        Array("why?\r\0".utf8),
        puttyHello + Array("why?\r\n".utf8) + puttyHello,
        [0xFF, 0xF4, 0xFF, 0xFD, 0x06],
        Array("a".utf8) + [
            0xFF, 0xFF, 0xFF, 0xF7, 0xFF, 0xF8, 0xFF, 0xF6, 0xFF, 0xF2, 0xFF, 0xF9, 0xFF, 0xF1,
        ],
        [0xFF, 0xFB, 0x1F, 0xFF, 0xFA, 0x1F, 0x00, 0x64, 0x00, 0x28, 0xFF, 0xF0] + Array("x".utf8),
        [0xFF, 0xFB, 0x1F, 0xFF, 0xFA, 0x1F, 0xFF, 0xFF, 0xFF, 0xFF, 0x00, 0x28, 0xFF, 0xF0],
        [0xFF, 0xFA, 0x18, 0x00] + Array("xterm".utf8) + [0xFF, 0xF0, 0x41],
        [0xFF, 0xFA] + [UInt8](repeating: 0x61, count: 520) + [0x0A],
        [0xFF, 0x61, 0xFF, 0x0A, 0xFF],
    ]

    @Test(arguments: scripts) func telnetMayArriveInAnyPieces(script: [UInt8]) {
        var generator = SplitMix64(seed: 854)
        let whole = hear([script])
        for chunking in chunkings(script, random: 30, using: &generator) {
            #expect(hear(chunking) == whole, "cut as \(chunking.map(\.count))")
        }
    }

    @Test func randomBytesGiveTheSameInAnyPieces() {
        let seed = UInt64.random(in: 0...UInt64.max)
        var generator = SplitMix64(seed: seed)
        let alphabet: [UInt8] = [
            0xFF, 0xFF, 0xFF, 0xFE, 0xFD, 0xFC, 0xFB, 0xFA, 0xF0, 0xF6, 0xF7, 0x06, 0x1F, 0x01, 0x41, 0x0D,
            0x00,
        ]
        for _ in 0..<500 {
            let bytes = (0..<Int.random(in: 0...40, using: &generator)).map { _ in
                alphabet.randomElement(using: &generator) ?? 0
            }
            let whole = hear([bytes])
            #expect(whole.replies.count <= bytes.count, "seed \(seed): more is sent than was received")
            for chunking in chunkings(bytes, random: 5, using: &generator) {
                #expect(hear(chunking) == whole, "seed \(seed), bytes \(bytes)")
            }
        }
    }

    @Test func textWithoutIACIsLeftWhereItIs() {
        let heard = hear(Array("why?\r\0\0\u{8}Хрущёв".utf8))
        #expect(heard == Heard(text: Array("why?\r\0\0\u{8}Хрущёв".utf8)))
    }

    @Test func controlCGetsItsTimingMarkAndTheLineStands() {
        let heard = hear(Array("wh".utf8) + [0xFF, 0xF4, 0xFF, 0xFD, 0x06] + Array("y?\r\n".utf8))
        #expect(heard.replies == [0xFF, 0xFC, 0x06])
        #expect(heard.events == [.interrupt])
        #expect(text(heard.text) == "why?\r\n")
    }

    @Test func everyTimingMarkIsAnswered() {
        let mark: [UInt8] = [0xFF, 0xFD, 0x06]
        #expect(hear(mark + mark + mark).replies == [0xFF, 0xFC, 0x06, 0xFF, 0xFC, 0x06, 0xFF, 0xFC, 0x06])
    }

    /// telnet takes the byte 0x83 of "у" and of "ё"'s neighbours for its interrupt key and swallows it.
    @Test func aCyrillicNameSurvivesTheInterruptInItsMiddle() {
        let name = Array("Хрущёв".utf8)
        let cut = name.firstIndex(of: 0x83) ?? 0
        let typed = Array(name[..<cut]) + [0xFF, 0xF4, 0xFF, 0xFD, 0x06] + Array(name[(cut + 1)...])
        let heard = hear(typed + [0x0D, 0x0A])
        #expect(text(heard.text) == "Хр\u{FFFD}щёв\r\n")
        #expect(heard.replies == [0xFF, 0xFC, 0x06])
    }

    @Test func puttysHelloIsNoTextAndEachOptionIsRefusedOnce() {
        let heard = hear(Self.puttyHello)
        #expect(Self.puttyHello.count == 21)
        #expect(heard.text.isEmpty)
        #expect(
            heard.replies == [
                0xFF, 0xFD, 0x1F, 0xFF, 0xFE, 0x20, 0xFF, 0xFE, 0x18, 0xFF, 0xFE, 0x27, 0xFF, 0xFC, 0x01,
                0xFF,
                0xFE, 0x03, 0xFF, 0xFC, 0x03,
            ])
        #expect(hear(Self.puttyHello + Self.puttyHello).replies == heard.replies)
    }

    @Test func anAnswerIsNeverAnswered() {
        let answers: [UInt8] = (0...255).flatMap { [0xFF, 0xFC, $0, 0xFF, 0xFE, $0] }
        #expect(hear(answers) == Heard())
    }

    @Test func modeCharacterIsRefusedEachTimeAPersonAsks() {
        let request: [UInt8] = [0xFF, 0xFD, 0x03, 0xFF, 0xFD, 0x01]
        let refusal: [UInt8] = [0xFF, 0xFC, 0x03, 0xFF, 0xFC, 0x01]
        #expect(hear(request).replies == refusal)
        #expect(hear(request + Array("why?\r\0".utf8) + request).replies == refusal + refusal)
    }

    @Test func everyOptionIsRefusedByItsOwnNumber() {
        for option in UInt8.min...UInt8.max where option != 6 && option != 31 {
            #expect(hear([0xFF, 0xFD, option]).replies == [0xFF, 0xFC, option])
            #expect(hear([0xFF, 0xFB, option]).replies == [0xFF, 0xFE, option])
        }
    }

    @Test func synchAndOtherCommandsLeaveNothingBehind() {
        #expect(hear([0xFF, 0xF2]) == Heard())
        #expect(hear([0xFF, 0xF1, 0xFF, 0xF9, 0xFF, 0xEF, 0xFF, 0xF0]) == Heard())
    }

    @Test func aStrayF2IsTextThatDoesNoHarm() {
        let heard = hear([0xF2] + Array("why?".utf8))
        #expect(text(heard.text) == "\u{FFFD}why?")
    }

    @Test func areYouThereBreakAbortAndEndOfFileAreTold() {
        let heard = hear([0xFF, 0xF6, 0xFF, 0xF3, 0xFF, 0xF5, 0xFF, 0xEC])
        #expect(heard.events == [.areYouThere, .breakKey, .abortOutput, .endOfFile])
        #expect(heard.text.isEmpty)
    }

    @Test func erasuresBecomeBytesForTheLineDecoder() {
        let heard = hear(Array("ab".utf8) + [0xFF, 0xF7, 0xFF, 0xF8])
        #expect(heard.text == Array("ab".utf8) + [0x08, TelnetFilter.eraseLine])
    }

    @Test func aDoubledIACIsOneByteThatIsNoCommand() {
        let heard = hear([0x61, 0xFF, 0xFF, 0x62])
        #expect(heard.text == [0x61, 0xFE, 0x62])
        #expect(text(heard.text) == "a\u{FFFD}b")
    }

    @Test func anIACBeforeOrdinaryTextSwallowsNothing() {
        #expect(text(hear([0x61, 0xFF, 0x0A, 0x62]).text) == "a\nb")
    }

    @Test func theWindowWidthIsTakenWhenOffered() {
        let offer: [UInt8] = [0xFF, 0xFB, 0x1F]
        let size: [UInt8] = [0xFF, 0xFA, 0x1F, 0x00, 0x64, 0x00, 0x28, 0xFF, 0xF0]
        let heard = hear(offer + size)
        #expect(heard.replies == [0xFF, 0xFD, 0x1F])
        #expect(heard.events == [.windowWidth(100)])
        #expect(hear(size).events.isEmpty, "a size that nobody agreed on")
        #expect(hear(offer + offer).replies == [0xFF, 0xFD, 0x1F])
        #expect(hear(offer + [0xFF, 0xFC, 0x1F] + size).replies == [0xFF, 0xFD, 0x1F, 0xFF, 0xFE, 0x1F])
        #expect(hear(offer + [0xFF, 0xFC, 0x1F] + size).events.isEmpty)
    }

    @Test func aWidthOf255ArrivesDoubledAndAWidthOfZeroIsUnknown() {
        let offer: [UInt8] = [0xFF, 0xFB, 0x1F]
        let wide = hear(offer + [0xFF, 0xFA, 0x1F, 0x00, 0xFF, 0xFF, 0x00, 0x28, 0xFF, 0xF0])
        #expect(wide.events == [.windowWidth(255)])
        let unknown = hear(offer + [0xFF, 0xFA, 0x1F, 0x00, 0x00, 0x00, 0x00, 0xFF, 0xF0])
        #expect(unknown.events.isEmpty)
    }

    @Test func aSubnegotiationThatNeverEndsIsGivenUp() {
        let endless = [0xFF, 0xFA] + [UInt8](repeating: 0x61, count: 513) + Array("why?\n".utf8)
        #expect(text(hear(endless).text) == "why?\n")
    }

    @Test func aCommandBreaksASubnegotiationOff() {
        #expect(hear([0xFF, 0xFA, 0x18, 0x01, 0xFF, 0xF6, 0x61]).events == [.areYouThere])
        #expect(text(hear([0xFF, 0xFA, 0x18, 0x01, 0xFF, 0xF6, 0x61]).text) == "a")
    }

    @Test func telnetIsKnownFromTheFirstIAC() {
        var filter = TelnetFilter()
        var signals = TelnetFilter.Signals()
        var bytes: [UInt8] = [0x61]
        _ = bytes.withUnsafeMutableBufferPointer { filter.filter($0, into: &signals) }
        #expect(!filter.isTelnet)
        bytes = [0xFF]
        _ = bytes.withUnsafeMutableBufferPointer { filter.filter($0, into: &signals) }
        #expect(filter.isTelnet)
    }

    @Test func itIsSmall() {
        #expect(MemoryLayout<TelnetFilter>.size <= 24)
    }
}
