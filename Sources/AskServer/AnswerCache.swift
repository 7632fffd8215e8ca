internal import Wire

/// Replies to questions that were asked before, as they are written, for one loop and one generation at a time.
///
/// Bounded in bytes, and in replies by its places: a question may lie in any of the eight places that its hash names,
/// so that a search costs the same however full it is. When room is short, what was not asked for since the last
/// sweep goes first (the clock algorithm: Corbató, A Paging Experiment with the Multics System, 1968).
///
/// What was found is spoken of by its place, which is good until something is kept or forgotten: an entry that was handed
/// out would be counted in and out with each question.
struct AnswerCache: ~Copyable {
    /// With four, some five of a few hundred questions shared one set in every fifth cache, and drove one another out
    /// each time they were asked in turn.
    private static let ways = 8
    /// Less than an entry mostly takes; decides how many places there are, most of which stay empty.
    private static let typicalEntryBytes = 1_024

    /// Bytes that the entries may take; 0 for no cache.
    let maximumBytes: Int
    /// A power of two; every set has `ways` places.
    private let setCount: Int
    private let lineHash = LineHash()
    /// Where an entry may lie, beside its hash.
    private struct Place {
        var hash: UInt64 = 0
        var kept: UnsafeMutablePointer<Kept>?
    }

    /// Made with the first entry, for a server that nobody asks needs no memory.
    private var places: [Place] = []
    private(set) var byteCount = 0
    /// The generation of all entries.
    private var generation = 0
    /// Where the next sweep begins.
    private var hand = 0

    init(maximumBytes: Int) {
        self.maximumBytes = maximumBytes
        let places = max(Self.ways, maximumBytes / Self.typicalEntryBytes)
        setCount = 1 << (Int.bitWidth - 1 - (places / Self.ways).leadingZeroBitCount)
    }

    deinit { Self.free(places) }

    /// The place of the reply to the same question of the same generation; nil when there is none. Those of another
    /// generation are forgotten.
    mutating func find(_ line: RepeatableLine, _ style: Style, of generation: Int) -> Int? {
        if places.isEmpty { return nil }
        guard generation == self.generation else {
            removeAll()
            return nil
        }
        let hash = lineHash.hash(of: line, style)
        let first = firstPlace(of: hash)
        for place in first..<first + Self.ways where places[place].hash == hash {
            guard let kept = places[place].kept, kept.pointee.isReply(to: line, style) else { continue }
            kept.pointee.isWanted = true
            return place
        }
        return nil
    }

    /// Gives what was found.
    func withEntry<Result>(at place: Int, _ body: (borrowing Kept) -> Result) -> Result {
        guard let kept = places[place].kept else {
            preconditionFailure("a place is good until something is kept or forgotten")
        }
        return body(kept.pointee)
    }

    /// Keeps a reply. One that alone is over the eighth part of the bound is not worth the others' room.
    mutating func insert(_ entry: Entry, for line: RepeatableLine, of generation: Int) {
        guard entry.byteCount <= maximumBytes / 8 else { return }
        if generation != self.generation { removeAll() }
        self.generation = generation
        if places.isEmpty { places = [Place](repeating: Place(), count: setCount * Self.ways) }
        let hash = lineHash.hash(of: line, entry.key.style)
        let place = freePlace(for: hash, line, entry.key.style)
        remove(at: place)
        byteCount += entry.byteCount
        places[place] = Place(hash: hash, kept: Kept.make(entry))
        while byteCount > maximumBytes { sweep() }
    }

    mutating func removeAll() {
        Self.free(places)
        places = []
        byteCount = 0
        hand = 0
    }

    // MARK: Places

    private func firstPlace(of hash: UInt64) -> Int { (Int(hash >> 32) & (setCount - 1)) * Self.ways }

    /// The place of the same question, else an empty one, else one that nobody wanted lately.
    private func freePlace(for hash: UInt64, _ line: RepeatableLine, _ style: Style) -> Int {
        let first = firstPlace(of: hash)
        let set = first..<first + Self.ways
        return set.first {
            places[$0].hash == hash && places[$0].kept?.pointee.isReply(to: line, style) == true
        }
            ?? set.first { places[$0].kept == nil }
            ?? set.first { places[$0].kept?.pointee.isWanted == false }
            ?? first + Int(hash & UInt64(Self.ways - 1))
    }

    private mutating func remove(at place: Int) {
        guard let kept = places[place].kept else { return }
        byteCount -= kept.pointee.byteCount
        places[place].kept = nil
        Kept.free(kept)
    }

    /// Removes the next entry that was not wanted since the last time round; others are given until the next.
    private mutating func sweep() {
        let place = hand
        hand = (hand + 1) & (places.count - 1)
        guard let kept = places[place].kept else { return }
        if kept.pointee.isWanted { kept.pointee.isWanted = false } else { remove(at: place) }
    }

    private static func free(_ places: [Place]) {
        for place in places { if let kept = place.kept { Kept.free(kept) } }
    }
}
