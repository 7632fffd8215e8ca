/// A word that is changed in place, letter by letter, without an array of its own.
struct EditableWord {
    /// How many bytes a word may grow by beyond those it came with: no irregular form and no spelling needs more.
    static let growth = 8

    private let room: UnsafeMutableBufferPointer<UInt8>
    private(set) var count: Int

    /// Copies a word into memory with room for its bytes and `growth` more.
    init(_ word: UnsafeBufferPointer<UInt8>, in room: UnsafeMutableBufferPointer<UInt8>) {
        precondition(room.count >= word.count + Self.growth, "a word has room to grow")
        self.room = room
        count = word.count
        for place in 0..<count { room[place] = word[place] }
    }

    /// Its bytes as they are now.
    var letters: UnsafeMutableBufferPointer<UInt8> { UnsafeMutableBufferPointer(rebasing: room[..<count]) }

    subscript(place: Int) -> UInt8 {
        @inline(__always) get { room[place] }
        @inline(__always) nonmutating set { room[place] = newValue }
    }

    /// The bytes before a place, to be looked up.
    func start(_ end: Int) -> UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(rebasing: room[..<end]) }

    /// Whether these bytes stand at a place, which may lie before the first.
    func holds(_ piece: StaticString, at start: Int) -> Bool {
        guard start >= 0, start + piece.utf8CodeUnitCount <= count else { return false }
        for place in 0..<piece.utf8CodeUnitCount where room[start + place] != piece.utf8Start[place] {
            return false
        }
        return true
    }

    /// Becomes another word.
    mutating func become(_ word: UnsafeBufferPointer<UInt8>) {
        count = word.count
        for place in 0..<count { room[place] = word[place] }
    }

    /// Puts another beginning in the place of the first `old` bytes, no longer than they are.
    mutating func replaceStart(_ old: Int, with new: StaticString) {
        let shorter = old - new.utf8CodeUnitCount
        if shorter > 0 { remove(0..<shorter) }
        for place in 0..<new.utf8CodeUnitCount { room[place] = new.utf8Start[place] }
    }

    /// Takes out the bytes of a range.
    mutating func remove(_ range: Range<Int>) {
        for place in range.upperBound..<count { room[place - range.count] = room[place] }
        count -= range.count
    }

    /// Puts a byte before the last one.
    mutating func insertBeforeLast(_ byte: UInt8) {
        room[count] = room[count - 1]
        room[count - 1] = byte
        count += 1
    }
}

extension EditableWord {
    /// Calls `body` with a word that it may change; what it makes of it is only valid during the call.
    @inline(__always)
    static func edit(_ word: UnsafeBufferPointer<UInt8>, _ body: (inout EditableWord) -> Void) {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: word.count + growth) { room in
            var word = EditableWord(word, in: room)
            body(&word)
        }
    }
}
