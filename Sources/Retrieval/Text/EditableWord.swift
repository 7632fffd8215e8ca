/// A word that is changed in place, letter by letter, without an array of its own.
///
/// Zeros stand before its first letter, and room behind its last one: eight bytes may be read at once from either end.
struct EditableWord {
    /// The longest word that can be edited, in bytes.
    static let maximumBytes = Tokenizer.maximumWordBytes
    /// How many bytes there are before a word, and behind the longest one. A word grows by no more: no irregular form
    /// and no spelling needs it.
    static let margin = 8

    /// Its first byte.
    private let first: UnsafeMutablePointer<UInt8>
    private(set) var count: Int

    /// Copies a word of at most `maximumBytes` into memory with a margin at both ends.
    private init(_ word: UnsafeBufferPointer<UInt8>, in room: UnsafeMutablePointer<UInt8>) {
        precondition(word.count <= Self.maximumBytes, "a word is edited only if it has room")
        UnsafeMutableRawPointer(room).storeBytes(of: 0, as: UInt64.self)
        first = room + Self.margin
        count = word.count
        ShortCopy.copy(word, to: UnsafeMutableBufferPointer(start: first, count: count))
    }

    /// Its bytes as they are now.
    var letters: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: first, count: count) }

    /// Its last eight letters.
    @inline(__always)
    var end: WordEnd { WordEnd(endingAt: first + count) }

    subscript(place: Int) -> UInt8 {
        @inline(__always) get { first[place] }
        @inline(__always) nonmutating set { first[place] = newValue }
    }

    /// Eight bytes from a place in the word on, the first the lowest, of which some may lie behind it.
    @inline(__always)
    func eight(from place: Int) -> UInt64 {
        UInt64(littleEndian: UnsafeRawPointer(first + place).loadUnaligned(as: UInt64.self))
    }

    /// The bytes before a place, to be looked up.
    func start(_ end: Int) -> UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: first, count: end) }

    /// The bytes from a place on, to be looked up.
    func rest(from start: Int) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(start: first + start, count: count - start)
    }

    /// Whether these bytes stand at a place, which may lie before the first.
    @inline(__always)
    func holds(_ piece: StaticString, at start: Int) -> Bool {
        guard start >= 0, start + piece.utf8CodeUnitCount <= count else { return false }
        for place in 0..<piece.utf8CodeUnitCount where first[start + place] != piece.utf8Start[place] {
            return false
        }
        return true
    }

    /// Becomes another word.
    mutating func become(_ word: UnsafeBufferPointer<UInt8>) {
        precondition(word.count <= Self.maximumBytes + Self.margin, "a word has room to grow")
        count = word.count
        ShortCopy.copy(word, to: UnsafeMutableBufferPointer(start: first, count: count))
    }

    /// Puts another beginning in the place of the first `old` bytes, no longer than they are.
    mutating func replaceStart(_ old: Int, with new: StaticString) {
        let shorter = old - new.utf8CodeUnitCount
        if shorter > 0 { remove(0..<shorter) }
        for place in 0..<new.utf8CodeUnitCount { first[place] = new.utf8Start[place] }
    }

    /// Puts another end, of no more letters and the margin, in the place of the last `old` bytes.
    @inline(__always)
    mutating func replaceEnd(_ old: Int, with new: StaticString) {
        let start = count - old
        for place in 0..<new.utf8CodeUnitCount { first[start + place] = new.utf8Start[place] }
        count = start + new.utf8CodeUnitCount
    }

    /// Takes off the last bytes.
    @inline(__always)
    mutating func removeLast(_ bytes: Int) { count -= bytes }

    /// Takes out the bytes of a range.
    mutating func remove(_ range: Range<Int>) {
        for place in range.upperBound..<count { first[place - range.count] = first[place] }
        count -= range.count
    }

    /// Puts a byte before the last one.
    mutating func insertBeforeLast(_ byte: UInt8) {
        first[count] = first[count - 1]
        first[count - 1] = byte
        count += 1
    }
}

extension EditableWord {
    /// Calls `body` with a word that it may change; what it makes of it is only valid during the call.
    @inline(__always)
    static func edit(_ word: UnsafeBufferPointer<UInt8>, _ body: (inout EditableWord) -> Void) {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: maximumBytes + 2 * margin) { room in
            guard let base = room.baseAddress else { return }
            var word = EditableWord(word, in: base)
            body(&word)
        }
    }
}
