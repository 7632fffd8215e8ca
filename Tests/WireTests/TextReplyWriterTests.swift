import Testing

@testable import Wire

@Suite struct TextReplyWriterTests {
    let khrushchev = Reply.Correction(typed: "krushchev", read: "khrushchev", shown: "Khrushchev")

    @Test func anAnswerIsFollowedByItsCitationAndOneBlankLine() {
        #expect(
            encode(answered("He was removed in 1964.", corrections: [khrushchev])) == """
                He was removed in 1964.
                    [1] Why Khrushchev fell › The fall, passage 12, lines 88-91 · sure · read "krushchev" as Khrushchev


                """)
    }

    @Test func aCitationStaysOneLineHoweverNarrowTheText() {
        let lines = encode(answered("He was removed.", corrections: [khrushchev]), width: 40).split(
            separator: "\n")
        #expect(lines.count == 2)
        #expect(lines.last?.hasSuffix("as Khrushchev") == true)
    }

    @Test func aSingleLineAndNoSectionAreSaidShorter() {
        let reply = answered("He fell.", citations: [citation(section: "", lines: 7...7)])
        #expect(encode(reply).contains("    [1] Why Khrushchev fell, passage 12, line 7 · sure\n"))
    }

    @Test func aResolvedFollowUpIsAnnounced() {
        let reply = answered("Because.", interpreted: "why was he removed")
        #expect(encode(reply).contains(" · sure · taken as \"why was he removed\"\n"))
    }

    @Test func eachPassageHasItsCitationOnce() {
        let second = citation(passage: 14)
        let reply = answered("One. Two.", citations: [citation(), second, citation()])
        #expect(
            encode(reply) == """
                One. Two.
                    [1] Why Khrushchev fell › The fall, passage 12, lines 88-91 · sure
                    [2] Why Khrushchev fell › The fall, passage 14, lines 88-91


                """)
    }

    @Test func aListHasOneItemALineWithTheMarkOfItsCitation() {
        let reply = answered(
            "The maize failed.\nThe missiles were withdrawn.\nHe insulted colleagues.",
            citations: [citation(), citation(passage: 14), citation()])
        #expect(
            encode(reply, width: 24).hasPrefix(
                """
                - The maize failed. [1]
                - The missiles were
                  withdrawn. [2]
                - He insulted
                  colleagues. [1]
                    [1] Why
                """))
    }

    @Test func aListWithoutACitationForEachItemHasNoMarks() {
        #expect(encode(answered("One.\nTwo.")).hasPrefix("- One.\n- Two.\n    [1] "))
    }

    @Test func anAnswerHoldsNoBlankLine() {
        let reply = answered("\n\nOne.\n \n\u{200B}\n\r\nTwo.\n\n")
        #expect(encode(reply).hasPrefix("- One.\n- Two.\n    [1] "))
        #expect(encode(info(["", "a", " ", "\u{202E}", "b"])) == "a\nb\n\n")
    }

    @Test func anUnansweredQuestionGetsItsLines() {
        var reply = Reply(status: .unanswered)
        reply.lines = ["The documents do not say.", "Not found in them: \"maths\"."]
        reply.corrections = [khrushchev]
        #expect(
            encode(reply) == """
                The documents do not say.
                Not found in them: "maths".
                    read "krushchev" as Khrushchev


                """)
    }

    @Test func anErrorIsOnePlainLine() {
        #expect(encode(failed("No such\r\ncommand.\u{1B}[2J")) == "No such  command. [2J\n\n")
        #expect(encode(failed("", code: "busy")) == "busy\n\n")
    }

    @Test func lineEndsMirrorTheClient() {
        #expect(encode(info(["a", "b"]), lineEnd: .crlf) == "a\r\nb\r\n\r\n")
    }

    @Test func indentedLinesKeepTheirIndentation() {
        let lines = [
            "  indented by two and then too long for its line", "short", "- an item that is much too long",
        ]
        #expect(
            encode(info(lines), width: 30) == """
                  indented by two and then too
                  long for its line
                short
                - an item that is much too
                  long


                """)
    }

    @Test func aTableKeepsItsSecondColumn() {
        #expect(
            encode(info(["  /more      go on with the next best answer"]), width: 32) == """
                  /more      go on with the next
                             best answer


                """)
    }

    @Test func hostileTextNeverMovesACursor() {
        let seed = UInt64.random(in: 0...UInt64.max)
        var generator = SplitMix64(seed: seed)
        for _ in 0..<400 {
            let reply = randomReply(using: &generator)
            let width = [0, 20, 40, 78].randomElement(using: &generator) ?? 0
            let said = encode(reply, width: width)
            let lines = said.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
            #expect(
                said.unicodeScalars.allSatisfy { $0 == "\n" || Visibility(of: $0.value) == .shown },
                "seed \(seed): \(said.debugDescription)")
            #expect(lines.suffix(2).allSatisfy { $0.isEmpty }, "seed \(seed)")
            #expect(!lines.dropLast(2).contains { $0.isEmpty }, "seed \(seed): \(said.debugDescription)")
        }
    }

    @Test func aGreetingIsLinesAlone() {
        var bytes: [UInt8] = []
        ReplyEncoder(width: 20, lineEnd: .crlf).append(
            lines: ["Ask about the fall of Khrushchev."], to: &bytes)
        #expect(text(bytes) == "Ask about the fall\r\nof Khrushchev.\r\n")
    }
}

/// A reply of random status whose every text is random.
func randomReply(using generator: inout SplitMix64) -> Reply {
    let statuses: [Reply.Status] = [.answered, .unanswered, .info, .error]
    func some() -> String { randomText(60, using: &generator) }
    var reply = Reply(status: statuses.randomElement(using: &generator) ?? .info)
    reply.id = .string(some())
    if reply.status == .answered { reply.answer = some() + "x\n" + some() }
    reply.level = Bool.random(using: &generator) ? some() : nil
    reply.confidence = Double.random(in: 0...1, using: &generator)
    reply.citations = [citation(title: some(), section: some()), citation(title: some())]
    reply.results = [.init(document: some(), passage: 1, sentence: 2, text: some(), score: 11.4)]
    reply.corrections = [.init(typed: some(), read: some(), shown: some())]
    reply.interpreted = some()
    reply.unmatched = [some()]
    reply.suggestions = [some(), some()]
    reply.command = some()
    reply.lines = [some() + "x", some(), ""]
    reply.fault = .init(code: some() + "x", message: some())
    return reply
}
