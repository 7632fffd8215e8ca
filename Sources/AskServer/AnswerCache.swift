internal import Glibc
internal import Wire

/// Replies to questions that were asked before, as they are written, for one loop and one generation at a time.
///
/// Bounded in bytes, and in replies by its places: a question may lie in any of the four places that its hash names,
/// so that a search costs the same however full it is. When room is short, what was not asked for since the last
/// sweep goes first (the clock algorithm: Corbató, A Paging Experiment with the Multics System, 1968).
struct AnswerCache {
    /// How a reply is written; part of what must be equal.
    struct Style: Hashable {
        var width: UInt16 = 0
        var isCRLF = false
    }

    /// A question with its reply.
    final class Entry {
        let key: Key
        private let template: ReplyTemplate
        let memento: any Memento
        let isAnswered: Bool
        /// The words asked, for the log.
        let question: String
        let byteCount: Int
        /// Whether it was asked for since the last sweep.
        fileprivate var isWanted = false

        init(_ key: Key, _ template: ReplyTemplate, _ reply: Reply, memento: any Memento, question: String) {
            self.key = key
            self.template = template
            self.memento = memento
            self.question = question
            isAnswered = reply.status == .answered
            byteCount = key.bytes.count + template.count + memento.byteCount + Self.overheadBytes
        }

        private static let overheadBytes = 256

        /// Appends the reply, with the id that the line has this time.
        func append(id: UnsafeBufferPointer<UInt8>?, to output: inout [UInt8]) {
            template.append(id: id, to: &output)
        }
    }

    /// What makes two lines the same question, kept.
    struct Key {
        let bytes: [UInt8]
        let headCount: Int
        let style: Style

        init(_ line: RepeatableLine, _ style: Style) {
            bytes = Array(line.head) + Array(line.tail)
            headCount = line.head.count
            self.style = style
        }
    }

    private static let ways = 4
    /// About what an entry takes; decides how many places there are.
    private static let typicalEntryBytes = 2_048

    /// Bytes that the entries may take; 0 for no cache.
    let maximumBytes: Int
    /// A power of two; every set has `ways` places.
    private let setCount: Int
    private let seed = UInt64.random(in: .min ... .max)
    /// Made with the first entry, for a server that nobody asks needs no memory.
    private var hashes: [UInt64] = []
    private var entries: [Entry?] = []
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

    /// The reply to the same question of the same generation; nil when there is none. Those of another generation
    /// are forgotten.
    mutating func find(_ line: RepeatableLine, _ style: Style, of generation: Int) -> Entry? {
        if entries.isEmpty { return nil }
        guard generation == self.generation else {
            removeAll()
            return nil
        }
        let hash = hash(line, style)
        let first = place(of: hash)
        for place in first..<first + Self.ways where hashes[place] == hash {
            guard let entry = entries[place], entry.isReply(to: line, style) else { continue }
            entry.isWanted = true
            return entry
        }
        return nil
    }

    /// Keeps a reply. One that alone is over the eighth part of the bound is not worth the others' room.
    mutating func insert(_ entry: Entry, for line: RepeatableLine, of generation: Int) {
        guard entry.byteCount <= maximumBytes / 8 else { return }
        if generation != self.generation { removeAll() }
        self.generation = generation
        if entries.isEmpty {
            hashes = [UInt64](repeating: 0, count: setCount * Self.ways)
            entries = [Entry?](repeating: nil, count: setCount * Self.ways)
        }
        let hash = hash(line, entry.key.style)
        let place = freePlace(for: hash, line, entry.key.style)
        remove(at: place)
        hashes[place] = hash
        entries[place] = entry
        byteCount += entry.byteCount
        while byteCount > maximumBytes { sweep() }
    }

    mutating func removeAll() {
        hashes = []
        entries = []
        byteCount = 0
        hand = 0
    }

    // MARK: Places

    private func place(of hash: UInt64) -> Int { (Int(hash >> 32) & (setCount - 1)) * Self.ways }

    /// The place of the same question, else an empty one, else one that nobody wanted lately.
    private func freePlace(for hash: UInt64, _ line: RepeatableLine, _ style: Style) -> Int {
        let first = place(of: hash)
        let set = first..<first + Self.ways
        return set.first { hashes[$0] == hash && entries[$0]?.isReply(to: line, style) == true }
            ?? set.first { entries[$0] == nil } ?? set.first { entries[$0]?.isWanted == false }
            ?? first + Int(hash & 3)
    }

    private mutating func remove(at place: Int) {
        byteCount -= entries[place]?.byteCount ?? 0
        entries[place] = nil
    }

    /// Removes the next entry that was not wanted since the last time round; others are given until the next.
    private mutating func sweep() {
        let place = hand
        hand = (hand + 1) & (entries.count - 1)
        guard let entry = entries[place] else { return }
        if entry.isWanted { entry.isWanted = false } else { remove(at: place) }
    }

    // MARK: Hashing

    private func hash(_ line: RepeatableLine, _ style: Style) -> UInt64 {
        var hash = seed ^ UInt64(style.width) << 1 ^ (style.isCRLF ? 1 : 0)
        Self.mix(UnsafeRawBufferPointer(line.head), into: &hash)
        Self.mix(UnsafeRawBufferPointer(line.tail), into: &hash)
        return hash
    }

    /// Eight bytes at a step, each folded from a product of 128 bits (Wang Yi, wyhash, 2019). The seed keeps clients
    /// from choosing their place.
    private static func mix(_ bytes: UnsafeRawBufferPointer, into hash: inout UInt64) {
        var place = 0
        while place + 8 <= bytes.count {
            mix(bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self), into: &hash)
            place += 8
        }
        var rest = UInt64(bytes.count)
        while place < bytes.count {
            rest = rest << 8 | UInt64(bytes[place])
            place += 1
        }
        mix(rest, into: &hash)
    }

    @inline(__always)
    private static func mix(_ word: UInt64, into hash: inout UInt64) {
        let product = (hash ^ word).multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
        hash = product.high ^ product.low ^ word
    }
}

extension AnswerCache.Entry {
    /// Whether a line asks what this one answers, and wants it written the same way.
    fileprivate func isReply(to line: RepeatableLine, _ style: AnswerCache.Style) -> Bool {
        guard key.headCount == line.head.count, key.bytes.count == line.head.count + line.tail.count,
            key.style == style
        else { return false }
        return key.bytes.withUnsafeBytes { bytes in
            Self.areEqual(bytes, from: 0, line.head) && Self.areEqual(bytes, from: key.headCount, line.tail)
        }
    }

    private static func areEqual(
        _ kept: UnsafeRawBufferPointer, from start: Int, _ asked: UnsafeBufferPointer<UInt8>
    ) -> Bool {
        guard let first = asked.baseAddress, let base = kept.baseAddress else { return true }
        return memcmp(base + start, first, asked.count) == 0
    }
}
