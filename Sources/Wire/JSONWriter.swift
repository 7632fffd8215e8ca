/// Appends JSON (RFC 8259) to bytes: names, values and commas in the order of the calls.
struct JSONWriter {
    private(set) var bytes: [UInt8]
    /// Whether the next element follows another in the same object or array.
    private var needsComma = false

    /// Goes on behind `bytes`.
    init(after bytes: consuming [UInt8]) { self.bytes = bytes }

    /// Hands on what was written, and keeps no hold of it: whoever adds to it would copy all of it.
    mutating func takeBytes() -> [UInt8] {
        defer { bytes = [] }
        return bytes
    }

    mutating func beginObject() { begin("{") }
    mutating func endObject() { end("}") }
    mutating func beginArray() { begin("[") }
    mutating func endArray() { end("]") }

    /// Writes a name of plain letters, to be followed by its value.
    mutating func name(_ name: StaticString) {
        let (text, count) = (name.utf8Start, name.utf8CodeUnitCount)
        let separates = needsComma
        needsComma = false
        append(atMost: count + 4) { room in
            var place = Self.begin(room, separates)
            (room + place).update(from: text, count: count)
            place += count
            room[place] = ASCII.quote
            room[place + 1] = ASCII.colon
            return place + 2
        }
    }

    /// Writes any text as a name, likewise.
    mutating func name(text: String) {
        string(text)
        bytes.append(ASCII.colon)
        needsComma = false
    }

    mutating func string(_ text: String) {
        // Lent as it is: to make a variable of it, as `withUTF8` asks for, would count a reference.
        if text.utf8.withContiguousStorageIfAvailable({ string($0) }) != nil { return }
        Array(text.utf8).withUnsafeBufferPointer { string($0) }
    }

    private mutating func string(_ text: UnsafeBufferPointer<UInt8>) {
        if ByteScan.firstUnplain(in: text, from: 0) == text.count { return plain(text) }
        separate()
        bytes.append(ASCII.quote)
        escape(text)
        bytes.append(ASCII.quote)
    }

    /// Writes a string that stands as it is.
    private mutating func plain(_ text: UnsafeBufferPointer<UInt8>) {
        let separates = needsComma
        needsComma = true
        append(atMost: text.count + 3) { room in
            let place = Self.begin(room, separates)
            if let first = text.baseAddress { (room + place).update(from: first, count: text.count) }
            room[place + text.count] = ASCII.quote
            return place + text.count + 1
        }
    }

    /// Makes room for so many bytes, which `put` puts down; it returns how many there were.
    @inline(__always)
    private mutating func append(atMost count: Int, _ put: (UnsafeMutablePointer<UInt8>) -> Int) {
        bytes.append(addingCapacity: count) { room in
            room.withUnsafeMutableBufferPointer { room, filled in
                if let end = room.baseAddress { filled += put(end + filled) }
            }
        }
    }

    /// Puts down a comma, if it is needed, and a quotation mark; returns how many bytes they are.
    @inline(__always)
    private static func begin(_ room: UnsafeMutablePointer<UInt8>, _ needsComma: Bool) -> Int {
        room[0] = ASCII.comma
        let place = needsComma ? 1 : 0
        room[place] = ASCII.quote
        return place + 1
    }

    /// Writes a string, or null.
    mutating func string(_ text: String?) {
        if let text { string(text) } else { literal("null") }
    }

    mutating func integer(_ value: Int) {
        separate()
        Decimals.append(value, to: &bytes)
    }

    /// Writes a number rounded to `places` decimals, at least one, without trailing zeros; what is not finite as 0.
    mutating func decimal(_ value: Double, places: Int) {
        separate()
        Decimals.append(value, places: places, to: &bytes)
    }

    /// Writes `true`, `null` or a number's digits as they are.
    mutating func literal(_ text: String) {
        separate()
        bytes.append(contentsOf: text.utf8)
    }

    private mutating func begin(_ bracket: Unicode.Scalar) {
        separate()
        bytes.append(UInt8(ascii: bracket))
        needsComma = false
    }

    private mutating func end(_ bracket: Unicode.Scalar) {
        bytes.append(UInt8(ascii: bracket))
        needsComma = true
    }

    private mutating func separate() {
        if needsComma { bytes.append(ASCII.comma) }
        needsComma = true
    }

    private mutating func escape(_ text: UnsafeBufferPointer<UInt8>) {
        var index = 0
        while index < text.count {
            let unfit = Visibility.firstUnfit(in: text, from: index)
            appendQuoting(UnsafeBufferPointer(rebasing: text[index..<unfit]))
            guard unfit < text.count else { return }
            let (value, length) = ScalarDecoder.scalar(in: text, at: unfit)
            appendEscaped(value)
            index = unfit + length
        }
    }

    private mutating func appendQuoting(_ run: UnsafeBufferPointer<UInt8>) {
        var index = 0
        while true {
            let mark = ByteScan.firstQuoted(in: run, from: index)
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: run[index..<mark]))
            guard mark < run.count else { return }
            bytes.append(ASCII.backslash)
            bytes.append(run[mark])
            index = mark + 1
        }
    }

    private mutating func appendEscaped(_ scalar: UInt32) {
        switch scalar {
        case 0x09: bytes += [ASCII.backslash, UInt8(ascii: "t")]
        case 0x0A: bytes += [ASCII.backslash, UInt8(ascii: "n")]
        case 0x0D: bytes += [ASCII.backslash, UInt8(ascii: "r")]
        case 0x10000...:
            appendUnit(0xD800 + (scalar - 0x10000) >> 10)
            appendUnit(0xDC00 + (scalar - 0x10000) & 0x3FF)
        default: appendUnit(scalar)
        }
    }

    private mutating func appendUnit(_ unit: UInt32) {
        bytes += [ASCII.backslash, UInt8(ascii: "u")]
        for shift in [12, 8, 4, 0] as [UInt32] {
            let digit = UInt8(unit >> shift & 0xF)
            bytes.append(digit < 10 ? ASCII.zero + digit : UInt8(ascii: "a") + digit - 10)
        }
    }
}
