import Glibc

/// Counts the complete replies in a stream of bytes that comes in any pieces.
struct ReplyCounter: Sendable {
    /// As much of a line as is looked at.
    private static let headBytes = 64

    private let spoken: LoadProtocol
    /// The beginning of the line that is not complete yet.
    private var head: [UInt8] = []
    /// Its length so far, without the line end.
    private var lineBytes = 0
    /// Bytes of a value that are still to come, its line end among them.
    private var valueBytes = 0
    /// Inside a DICT text, which ends with a line that holds a dot.
    private var isInText = false

    init(_ spoken: LoadProtocol) { self.spoken = spoken }

    /// How many replies these bytes complete.
    mutating func count(_ bytes: UnsafeRawBufferPointer) -> Int {
        var replies = 0
        var place = 0
        while place < bytes.count {
            if valueBytes > 0 {
                let skipped = min(valueBytes, bytes.count - place)
                valueBytes -= skipped
                place += skipped
                if valueBytes == 0, spoken == .redis { replies += 1 }
                continue
            }
            let rest = UnsafeRawBufferPointer(rebasing: bytes[place...])
            let end = Self.lineEnd(in: rest)
            let taken = end ?? rest.count
            take(UnsafeRawBufferPointer(rebasing: rest[..<taken]))
            place += taken + (end == nil ? 0 : 1)
            if end != nil { replies += finishLine() }
        }
        return replies
    }

    private static func lineEnd(in bytes: UnsafeRawBufferPointer) -> Int? {
        guard let start = bytes.baseAddress, let found = memchr(start, 0x0A, bytes.count) else { return nil }
        return UnsafeRawPointer(found) - start
    }

    private mutating func take(_ bytes: UnsafeRawBufferPointer) {
        lineBytes += bytes.count
        if spoken != .text, spoken != .json, head.count < Self.headBytes {
            head.append(contentsOf: bytes.prefix(Self.headBytes - head.count))
        }
    }

    /// How many replies the line that has just ended completes: none or one.
    private mutating func finishLine() -> Int {
        defer {
            if !head.isEmpty { head.removeAll(keepingCapacity: true) }
            lineBytes = 0
        }
        switch spoken {
        case .text: return lineBytes == 0 ? 1 : 0
        case .json: return 1
        case .redis: return finishRedisLine()
        case .memcached: return finishMemcachedLine()
        case .dict: return finishDictLine()
        }
    }

    /// `$400` announces a value and its CR LF; anything else, `$-1` among it, is a reply by itself.
    private mutating func finishRedisLine() -> Int {
        guard head.first == UInt8(ascii: "$"), let length = Self.number(head.dropFirst()) else { return 1 }
        valueBytes = length + 2
        return 0
    }

    /// `VALUE key flags length` announces a value; the reply ends with `END`, or is an error of one line.
    private mutating func finishMemcachedLine() -> Int {
        guard head.starts(with: "VALUE ".utf8) else { return 1 }
        let length = head.split(separator: 0x20).dropFirst(3).first.flatMap { Self.number($0) }
        valueBytes = (length ?? 0) + 2
        return 0
    }

    /// 150 and 151 are followed by more; the banner, 220, belongs to no request.
    private mutating func finishDictLine() -> Int {
        if isInText {
            isInText = !(lineBytes <= 2 && head.first == UInt8(ascii: "."))
            return 0
        }
        if head.starts(with: "151".utf8) { isInText = true }
        return ["150", "151", "220"].contains { head.starts(with: $0.utf8) } ? 0 : 1
    }

    /// The digits up to the line's CR; nil when they are none.
    private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
        var number = 0
        var hasDigit = false
        for byte in digits {
            if byte == 0x0D { break }
            guard (0x30...0x39).contains(byte), number < 1 << 40 else { return nil }
            number = number * 10 + Int(byte & 15)
            hasDigit = true
        }
        return hasDigit ? number : nil
    }
}
