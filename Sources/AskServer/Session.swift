internal import Wire

/// One client's side of the conversation: text in, answers out, without a socket in sight. Belongs to its connection.
struct Session {
    /// Whom we talk to, as far as it has shown.
    enum Mode: UInt8 {
        /// Nothing was said yet, on either side.
        case undecided
        /// Kept silent at first: greeted, prompted, answers wrapped.
        case person
        /// Spoke first: answers and nothing else.
        case pipe
        /// Sent a JSON object.
        case machine
    }

    // In this order they leave no gaps: see `Connection`.
    /// Answers requests; nil while there is nothing to remember, for then any will do.
    private(set) var talk: (any Talk)?
    /// The first question, whose reply was at hand, until a talk is made to recall it: many clients ask no second.
    var opening: (any Memento)?
    private(set) var decoder: LineDecoder
    private var filter = TelnetFilter()
    var mode = Mode.undecided
    /// Nothing more will be read: once everything is written, the connection is to be closed.
    private(set) var isOver = false
    /// Why this client is turned away as soon as it is known what it speaks; nil for a welcome one.
    private var refusal: Refusal?
    private var hasReadLine = false
    /// What `/width` asked for; nil before.
    private var chosenWidth: UInt8?
    /// What telnet said of the window; 0 when unknown.
    private var windowWidth: UInt8 = 0

    private static let defaultWidth = 78
    /// What every JSON object begins with.
    private static let openingBrace: UInt8 = 0x7B

    init(limits: ServerLimits, refusal: Farewell? = nil) {
        decoder = LineDecoder(maximumLineBytes: limits.maximumLineBytes)
        self.refusal = refusal.map(Refusal.init)
    }

    /// Whether a line has begun and not ended.
    var isInsideLine: Bool { decoder.isInsideLine }

    /// Takes telnet's protocol out of what was received, answers it, and returns how many bytes of text remain.
    mutating func filterTelnet(_ bytes: UnsafeMutableBufferPointer<UInt8>, at desk: inout Desk) -> Int {
        let count = filter.filter(bytes, into: &desk.signals)
        if desk.signals.replies.isEmpty && desk.signals.events.isEmpty { return count }
        desk.output += desk.signals.replies
        for event in desk.signals.events { obey(event, at: &desk) }
        desk.signals.removeAll()
        return count
    }

    private mutating func obey(_ event: TelnetFilter.Event, at desk: inout Desk) {
        switch event {
        case .areYouThere: say(["askd is here."], at: &desk)
        case .windowWidth(let columns): windowWidth = UInt8(min(max(columns, 40), 240))
        case .endOfFile: isOver = true
        case .interrupt, .abortOutput, .breakKey: break
        }
    }

    /// Answers the lines of a text from `position` on, until it is used up, the turn is over or enough is queued.
    /// Returns whether a line ended.
    mutating func read(
        _ text: UnsafeBufferPointer<UInt8>, from position: inout Int, alreadyQueued: Int, at desk: inout Desk
    ) -> Bool {
        if mode == .undecided, !text.isEmpty { meet(text, at: &desk) }
        var requestsLeft = desk.limits.requestsPerTurn
        desk.beginService()
        while !isOver, requestsLeft > 0, !desk.isTurnLong,
            alreadyQueued + desk.speechCount < desk.limits.maximumQueuedBytes,
            let event = decoder.next(in: text, at: &position)
        {
            requestsLeft -= 1
            take(event, at: &desk)
        }
        desk.countRepeats()
        return requestsLeft < desk.limits.requestsPerTurn
    }

    /// Judges by the first bytes whom we talk to.
    private mutating func meet(_ text: UnsafeBufferPointer<UInt8>, at desk: inout Desk) {
        mode = text.first == Self.openingBrace ? .machine : .pipe
        if let refusal {
            part(refusal.farewell, at: &desk)
        } else if let foreign = ForeignProtocol(firstBytes: text) {
            explain(to: foreign, at: &desk)
        }
    }

    private mutating func take(_ event: LineDecoder.Event, at desk: inout Desk) {
        switch event {
        case .slice(let line): answer(line, at: &desk)
        case .joined(let line): line.withUnsafeBufferPointer { answer($0, at: &desk) }
        case .tooLong: part(.lineTooLong(bytes: desk.limits.maximumLineBytes), at: &desk)
        case .endOfSession: isOver = true
        }
    }

    private mutating func answer(_ line: UnsafeBufferPointer<UInt8>, at desk: inout Desk) {
        if !hasReadLine {
            hasReadLine = true
            if let foreign = ForeignProtocol(firstBytes: line) { return explain(to: foreign, at: &desk) }
        }
        let repeatable = desk.cache.maximumBytes > 0 ? RepeatableLine(line) : nil
        if let repeatable, repeats(repeatable, at: &desk) { return }
        switch RequestParser.parse(line) {
        case .blank: prompt(at: &desk)
        case .request(let request, let format):
            let reply = reply(to: request, at: &desk)
            if let repeatable { keep(reply, to: request, repeatable, at: &desk) }
            write(reply, as: format, at: &desk)
        case .refusal(let reply, let format): write(reply, as: format, at: &desk)
        }
    }

    private mutating func reply(to request: Request, at desk: inout Desk) -> Reply {
        desk.countRepeats()
        var reply = talk(at: &desk).reply(to: request)
        restTalk(at: &desk)
        let duration = desk.endLap()
        if reply.micros == 0 { reply.micros = Int(duration / 1_000) }
        desk.counters.latency.record(nanoseconds: duration)
        if case .question(let words) = request.body {
            desk.counters.questions.addAlone(1)
            // Of questions alone: what /more goes on to was counted when it was asked.
            if reply.status == .answered { desk.counters.answered.addAlone(1) }
            if reply.status == .unanswered { desk.counters.unanswered.addAlone(1) }
            if desk.logsQuestions { desk.log(.info, "\(reply.status.rawValue): \(words)") }
        }
        return reply
    }

    /// A talk that remembers all that this session has said.
    mutating func talk(at desk: inout Desk) -> any Talk {
        if let talk { return talk }
        let new = desk.makeTalk()
        if let opening = opening.take() { _ = new.recall(opening) }
        talk = new
        return new
    }

    /// Lends the talk to others while it has nothing to remember.
    mutating func restTalk(at desk: inout Desk) {
        if let talk, desk.keepsBlank(talk) { self.talk = nil }
    }

    private mutating func write(_ reply: Reply, as format: ReplyFormat, at desk: inout Desk) {
        if reply.status == .error { desk.counters.errors.addAlone(1) }
        if format == .json { mode = .machine }
        encoder.append(reply, as: format, to: &desk.output)
        switch reply.effect {
        case .none: break
        case .close: isOver = true
        case .setWidth(let columns): chosenWidth = UInt8(clamping: columns)
        }
        prompt(at: &desk)
    }

    /// Asks a person for the next question.
    func prompt(at desk: inout Desk) {
        if mode == .person, !isOver { desk.output += "> ".utf8 }
    }

    private mutating func explain(to foreign: ForeignProtocol, at desk: inout Desk) {
        desk.counters.errors.addAlone(1)
        chosenWidth = 0
        say([foreign.explanation], at: &desk)
        isOver = true
    }

    private func say(_ lines: [String], at desk: inout Desk) {
        encoder.append(lines: lines, to: &desk.output)
    }

    /// Columns that text is wrapped at; 0 for never.
    var width: Int {
        let window = windowWidth > 0 ? Int(windowWidth) : Self.defaultWidth
        return chosenWidth.map(Int.init) ?? (mode == .person ? window : 0)
    }

    /// How this client wants its text: as its own lines end, and not wrapped unless somebody looks at it.
    var encoder: ReplyEncoder {
        ReplyEncoder(width: width, lineEnd: decoder.hasSeenCarriageReturn ? .crlf : .lf)
    }
}

extension Session {
    /// Takes a client that keeps silent for a person, and says what can be done here.
    mutating func greet(at desk: inout Desk) {
        guard mode == .undecided else { return }
        mode = .person
        if let refusal { return part(refusal.farewell, at: &desk) }
        say(desk.responder.greeting(), at: &desk)
        prompt(at: &desk)
    }

    /// Turns the client away as soon as it is known what it speaks.
    mutating func refuse(_ reason: Farewell) { refusal = Refusal(reason) }

    /// The client sends no more: answers the line it did not end, and is over.
    mutating func finish(at desk: inout Desk) {
        if !isOver, let line = decoder.finish() {
            desk.beginService()
            line.withUnsafeBufferPointer { answer($0, at: &desk) }
            desk.countRepeats()
        }
        isOver = true
    }

    /// Says why the connection will be closed now, in the client's own language, and is over.
    mutating func part(_ farewell: Farewell, at desk: inout Desk) {
        if isOver { return }
        isOver = true
        if case .lineTooLong = farewell { desk.counters.errors.addAlone(1) }
        if mode == .person, refusal == nil {
            desk.output += encoder.lineEnd == .crlf ? "\r\n".utf8 : "\n".utf8
        }
        encoder.append(farewell.reply, as: mode == .machine ? .json : .text, to: &desk.output)
    }
}
