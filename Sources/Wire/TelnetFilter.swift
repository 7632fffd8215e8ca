import Glibc

/// Takes the telnet protocol out of a client's bytes, in place, and leaves the text.
///
/// The text comes out with three conventions for ``LineDecoder``: an erased character is a backspace, an erased
/// line is ``eraseLine``, and a doubled IAC (the data byte 0xFF) is 0xFE, which is no more UTF-8 than 0xFF is.
/// Options are refused (RFC 854, 855) except the window size (RFC 1073); TIMING-MARK (RFC 860) is answered each
/// time. It costs 18 bytes, nothing on the heap but between a refusal and the client's next text, and one `memchr`
/// for bytes without IAC.
public struct TelnetFilter: Sendable {
    /// What a client said beside its text.
    public enum Event: Sendable, Hashable {
        /// IAC AYT: it wants to see a sign of life.
        case areYouThere
        /// IAC IP. The line typed so far stands (RFC 854 asks for no more, and a terminal that misreads a letter
        /// as its interrupt key would lose the line).
        case interrupt
        /// IAC AO: it does not want the rest of the output.
        case abortOutput
        /// IAC BRK.
        case breakKey
        /// IAC EOF (RFC 1184): the person is done.
        case endOfFile
        /// The window's width in columns, 1 to 65,535; never sent for 0, which means "not known".
        case windowWidth(Int)
    }

    /// What one call found beside text, to be reused between calls.
    public struct Signals: Sendable {
        /// Bytes to send back, as they are.
        public var replies: [UInt8] = []
        /// In the order they arrived.
        public var events: [Event] = []

        public init() {}

        public mutating func removeAll() {
            replies.removeAll(keepingCapacity: true)
            events.removeAll(keepingCapacity: true)
        }
    }

    /// The byte that stands for IAC EL in the filtered text: no other byte comes out as 0xFF.
    public static let eraseLine: UInt8 = 0xFF
    /// A subnegotiation longer than this is given up: what follows is text again.
    static let maximumSubnegotiationBytes = 512

    private enum State: UInt8 {
        case text, command, option, subnegotiation, subnegotiationCommand
    }

    // In this order they take 18 bytes.
    /// One bit for each (verb, option) refused since the last text; empty when there is none.
    ///
    /// A client that keeps asking without a word of text is answering our answer: silence ends the loop.
    /// After text it is a person who asked again (telnet's `mode character`) and waits for the refusal.
    private var refused: [UInt64] = []
    /// The option byte and the first two bytes of the subnegotiation, the latest in the lowest byte.
    private var subnegotiationHead: UInt32 = 0
    /// Bytes of the running subnegotiation, the option included.
    private var subnegotiationBytes: UInt16 = 0
    private var state = State.text
    /// The verb whose option is awaited.
    private var verb: UInt8 = 0
    /// Whether any IAC was seen: the client speaks telnet.
    public private(set) var isTelnet = false
    /// Whether the client tells its window size, by agreement.
    private var hasWindowSize = false

    public init() {}

    /// Moves the text in `bytes` to the front and returns how many bytes of it there are.
    ///
    /// Pieces may be cut anywhere. Appends to `signals`, at most one reply or event for two bytes of input.
    public mutating func filter(_ bytes: UnsafeMutableBufferPointer<UInt8>, into signals: inout Signals)
        -> Int
    {
        guard let base = bytes.baseAddress else { return 0 }
        var read = 0
        var written = 0
        while read < bytes.count {
            if state == .text {
                let run = Self.textRun(base + read, count: bytes.count - read)
                if run > 0 {
                    if written != read { memmove(base + written, base + read, run) }
                    read += run
                    written += run
                    if !refused.isEmpty { refused = [] }
                    continue
                }
            }
            if let text = consume(bytes[read], into: &signals) {
                bytes[written] = text
                written += 1
            }
            read += 1
        }
        return written
    }

    /// How many bytes stand before the first IAC.
    private static func textRun(_ base: UnsafeMutablePointer<UInt8>, count: Int) -> Int {
        guard let found = memchr(base, Int32(Telnet.iac), count) else { return count }
        return UnsafeRawPointer(base).distance(to: found)
    }

    /// Takes one byte of protocol; returns the byte of text it stands for, if any.
    private mutating func consume(_ byte: UInt8, into signals: inout Signals) -> UInt8? {
        switch state {
        case .text:
            isTelnet = true
            state = .command
            return nil
        case .command:
            return command(byte, into: &signals)
        case .option:
            state = .text
            negotiate(byte, into: &signals)
            return nil
        case .subnegotiation:
            if byte == Telnet.iac { state = .subnegotiationCommand } else { collect(byte, into: &signals) }
            return nil
        case .subnegotiationCommand:
            return afterIACInSubnegotiation(byte, into: &signals)
        }
    }

    /// The byte after an IAC. One that is no command (a stray 0xFF before ordinary text) is text itself, so that
    /// a line end is never swallowed.
    private mutating func command(_ byte: UInt8, into signals: inout Signals) -> UInt8? {
        state = .text
        switch byte {
        case Telnet.iac: return 0xFE
        case Telnet.will, Telnet.wont, Telnet.do, Telnet.dont:
            verb = byte
            state = .option
        case Telnet.sb:
            subnegotiationBytes = 0
            subnegotiationHead = 0
            state = .subnegotiation
        case Telnet.eraseCharacter: return 0x08
        case Telnet.eraseLine: return Self.eraseLine
        case Telnet.areYouThere: signals.events.append(.areYouThere)
        case Telnet.interrupt: signals.events.append(.interrupt)
        case Telnet.abortOutput: signals.events.append(.abortOutput)
        case Telnet.breakKey: signals.events.append(.breakKey)
        case Telnet.endOfFile: signals.events.append(.endOfFile)
        case Telnet.endOfFile...: break  // NOP, DM, GA and other commands that ask nothing of a server.
        default: return byte
        }
        return nil
    }

    /// Answers one request for an option. WONT and DONT are answers, or what already is: they get none,
    /// except for the end of the window size, which had been agreed on.
    private mutating func negotiate(_ option: UInt8, into signals: inout Signals) {
        switch (verb, option) {
        case (Telnet.do, Telnet.timingMark):
            signals.replies += [Telnet.iac, Telnet.wont, option]
        case (Telnet.will, Telnet.windowSize):
            if !hasWindowSize { signals.replies += [Telnet.iac, Telnet.do, option] }
            hasWindowSize = true
        case (Telnet.wont, Telnet.windowSize):
            if hasWindowSize { signals.replies += [Telnet.iac, Telnet.dont, option] }
            hasWindowSize = false
        case (Telnet.will, _):
            if isFirstRefusal(option) { signals.replies += [Telnet.iac, Telnet.dont, option] }
        case (Telnet.do, _):
            if isFirstRefusal(option) { signals.replies += [Telnet.iac, Telnet.wont, option] }
        default: break
        }
    }

    /// Whether this request was not refused since the last text; remembers that it now is.
    private mutating func isFirstRefusal(_ option: UInt8) -> Bool {
        if refused.isEmpty { refused = Array(repeating: 0, count: 8) }
        let word = (verb == Telnet.do ? 4 : 0) + Int(option >> 6)
        let bit: UInt64 = 1 << UInt64(option & 63)
        defer { refused[word] |= bit }
        return refused[word] & bit == 0
    }

    /// Takes a byte of a subnegotiation: of the window size's it keeps the width, of others nothing.
    private mutating func collect(_ byte: UInt8, into signals: inout Signals) {
        subnegotiationBytes += 1
        if subnegotiationBytes <= 3 { subnegotiationHead = subnegotiationHead << 8 | UInt32(byte) }
        if subnegotiationBytes > Self.maximumSubnegotiationBytes { state = .text }
    }

    private mutating func afterIACInSubnegotiation(_ byte: UInt8, into signals: inout Signals) -> UInt8? {
        switch byte {
        case Telnet.iac:
            state = .subnegotiation
            collect(byte, into: &signals)
            return nil
        case Telnet.se:
            state = .text
            let width = Int(subnegotiationHead & 0xFFFF)
            let isWindowSize = subnegotiationBytes == 5 && subnegotiationHead >> 16 == Telnet.windowSize
            if hasWindowSize, isWindowSize, width > 0 { signals.events.append(.windowWidth(width)) }
            return nil
        default:
            // A command where only SE may stand: the subnegotiation was broken off.
            return command(byte, into: &signals)
        }
    }
}
