/// The command and option bytes of telnet (RFC 854, 860, 1073, 1184).
enum Telnet {
    /// Interpret as command: begins every command.
    static let iac: UInt8 = 0xFF
    static let dont: UInt8 = 0xFE
    static let `do`: UInt8 = 0xFD
    static let wont: UInt8 = 0xFC
    static let will: UInt8 = 0xFB
    /// Begins a subnegotiation, which IAC SE ends.
    static let sb: UInt8 = 0xFA
    static let eraseLine: UInt8 = 0xF8
    static let eraseCharacter: UInt8 = 0xF7
    static let areYouThere: UInt8 = 0xF6
    static let abortOutput: UInt8 = 0xF5
    static let interrupt: UInt8 = 0xF4
    static let breakKey: UInt8 = 0xF3
    static let se: UInt8 = 0xF0
    /// The lowest command byte: end of file, of the line mode option.
    static let endOfFile: UInt8 = 0xEC

    static let timingMark: UInt8 = 6
    static let windowSize: UInt8 = 31
}
