internal import Sockets
internal import Wire

/// What one loop's connections share: the responder, the limits, the counts, and buffers that nobody owns between
/// turns, so that an idle connection needs none. Belongs to its loop's queue.
struct Desk: ~Copyable {
    let responder: Responder
    let limits: ServerLimits
    let counters: ServerCounters.Block
    let admission: Admission
    let log: Logger
    /// Whether questions may be written to the log.
    let logsQuestions: Bool

    /// Where input is read; its content is of use only until the next read.
    let input: UnsafeMutableBufferPointer<UInt8>
    /// What is to be sent: replies held back, then what the connection being served has to say. Empty between turns.
    var output: [UInt8] = []
    /// Where in it the connection being served begins to speak.
    private var speechStart = 0
    /// Whose replies are held back, by descriptor and in their order, and where in `output` those of each end.
    private var held: [(number: Int32, end: Int)] = []
    /// When the first of them began to be served, in nanoseconds.
    private var heldSince: UInt64 = 0
    var signals = TelnetFilter.Signals()
    /// A talk that remembers nothing, for the next session that has none of its own.
    private var blankTalk: (any Talk)?
    /// This loop's replies to questions asked before.
    var cache: AnswerCache
    /// The time when this turn began.
    private(set) var now = MonotonicClock.milliseconds()

    /// When the connection being served began to be, and when its last request was answered; in nanoseconds.
    private var serviceBeganAt: UInt64 = 0
    private var lapBeganAt: UInt64 = 0
    /// Questions of this lap whose reply was at hand, not yet counted: together, for looking at the clock costs as much as
    /// one of them.
    private var repeats = (answered: 0, unanswered: 0)
    /// The generation in force when the connection's turn began.
    private(set) var generation = 0
    /// Whether a connection has had its share, however few its requests were.
    var isTurnLong: Bool { lapBeganAt &- serviceBeganAt > Self.longTurnNanoseconds }

    /// 64 connections of one flooding host, on two loops, delay another client's answer by 8 ms.
    private static let longTurnNanoseconds: UInt64 = 250_000
    /// How long replies are held back at most, but for the last one's making; what was not at hand is not held long.
    private static let holdNanoseconds: UInt64 = 50_000
    /// How many bytes of them.
    private static let maximumHeldBytes = 65_536
    /// Above this, output's memory is given back after the turn.
    private static let keptOutputBytes = 262_144

    /// - Parameter cacheBytes: this loop's share of `ServerLimits.cacheBytes`.
    init(
        _ configuration: ServerConfiguration, admission: Admission, counters: ServerCounters.Block,
        cacheBytes: Int
    ) {
        responder = configuration.responder
        limits = configuration.limits
        log = configuration.log
        logsQuestions = configuration.logsQuestions
        cache = AnswerCache(maximumBytes: cacheBytes)
        self.admission = admission
        self.counters = counters
        input = .allocate(capacity: configuration.limits.readBytesPerTurn)
        input.initialize(repeating: 0)
    }

    /// A talk for a session that has none.
    mutating func makeTalk() -> any Talk { blankTalk.take() ?? responder.makeSession() }

    /// Keeps a talk for the next session if it remembers nothing of this one; else it stays this one's.
    mutating func keepsBlank(_ talk: any Talk) -> Bool {
        guard talk.isBlank else { return false }
        blankTalk = talk
        return true
    }

    /// Begins to serve one connection.
    mutating func beginService() {
        serviceBeganAt = MonotonicClock.nanoseconds()
        lapBeganAt = serviceBeganAt
        generation = responder.generation()
    }

    /// The time since the service began or the last lap ended, in nanoseconds; begins the next.
    mutating func endLap() -> UInt64 {
        let now = MonotonicClock.nanoseconds()
        defer { lapBeganAt = now }
        return now &- lapBeganAt
    }

    /// Says a reply that was found in the cache, with the id that the line has this time, and notes the question.
    mutating func repeatReply(at place: Int, id: UnsafeBufferPointer<UInt8>?) {
        let isAnswered = cache.withEntry(at: place) { entry in
            entry.append(id: id, to: &output)
            return entry.isAnswered
        }
        if isAnswered { repeats.answered += 1 } else { repeats.unanswered += 1 }
        guard logsQuestions else { return }
        let question = cache.withEntry(at: place) { $0.question }
        log(.info, "\(isAnswered ? "answered" : "unanswered"): \(question)")
    }

    /// Counts the questions noted, which share the lap's time, and ends it. To be done before anything else is counted,
    /// shown or sent.
    mutating func countRepeats() {
        let count = repeats.answered + repeats.unanswered
        if count == 0 { return }
        let duration = endLap()
        counters.countRepeated(
            answered: repeats.answered, unanswered: repeats.unanswered,
            nanosecondsEach: duration / UInt64(count))
        repeats = (0, 0)
    }

    /// Looks at the clock.
    mutating func beginTurn() { now = MonotonicClock.milliseconds() }

    deinit { input.deallocate() }
}

/// What is said, to the one client being served and to those before it.
extension Desk {
    /// Bytes that the connection being served has to say.
    var speechCount: Int { output.count - speechStart }
    /// Where in the output they are.
    var speech: Range<Int> { speechStart..<output.count }

    /// Gives a part of the output.
    func withOutput<Result>(_ words: Range<Int>, _ body: (UnsafeRawBufferPointer) -> Result) -> Result {
        output.withUnsafeBytes { body(UnsafeRawBufferPointer(rebasing: $0[words])) }
    }

    /// Forgets what the connection being served had to say.
    mutating func forgetSpeech() {
        if held.isEmpty { clearOutput() } else { output.removeSubrange(speechStart...) }
    }

    /// Holds what the connection being served has to say back until others have been served, too.
    mutating func hold(_ connection: Int32) {
        if held.isEmpty { heldSince = serviceBeganAt }
        held.append((connection, output.count))
        speechStart = output.count
    }

    /// Whether a connection, served last, has replies that are held back, and whether those served first have waited
    /// long enough.
    func stateOfHeld(servedLast connection: Int32) -> (isHeld: Bool, isEnough: Bool) {
        guard let last = held.last else { return (false, false) }
        return (
            last.number == connection,
            lapBeganAt &- heldSince > Self.holdNanoseconds || output.count > Self.maximumHeldBytes
        )
    }

    /// Of how many connections replies are held back.
    var heldCount: Int { held.count }

    /// The descriptor of one of them, in the order in which they were served, and where in the output its replies are.
    func heldReplies(at place: Int) -> (number: Int32, words: Range<Int>) {
        (held[place].number, (place > 0 ? held[place - 1].end : 0)..<held[place].end)
    }

    /// Forgets all that was held back.
    mutating func forgetHeld() {
        held.removeAll(keepingCapacity: true)
        speechStart = 0
        clearOutput()
    }

    /// Forgets what was said, and keeps the room for more unless it is out of proportion.
    private mutating func clearOutput() {
        output.removeAll(keepingCapacity: output.capacity <= Self.keptOutputBytes)
    }
}
