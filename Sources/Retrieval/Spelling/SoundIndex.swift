/// Finds names by how they sound.
struct SoundIndex: Sendable {
    /// A name under the skeleton of one reading.
    private struct Entry: Sendable {
        var skeleton: UInt64
        var word: UInt32
    }

    /// Shorter skeletons belong to too many names.
    private static let minimumSounds = 3

    /// In order of skeleton, then word.
    private let entries: [Entry]

    /// Indexes those words that `isName` says are mostly written with a capital.
    init(_ words: Vocabulary, isName: (UInt32) -> Bool) {
        var entries: [Entry] = []
        for id in 0..<UInt32(words.count) where isName(id) {
            let bytes = Array(words.bytes(of: id))
            guard bytes.count >= 4, bytes.allSatisfy({ $0 &- 0x61 < 26 }) else { continue }
            for skeleton in Set(Self.pronunciations(bytes).map { Self.packed($0.skeleton) })
            where skeleton != 0 {
                entries.append(Entry(skeleton: skeleton, word: id))
            }
        }
        self.entries = entries.sorted { ($0.skeleton, $0.word) < ($1.skeleton, $1.word) }
    }

    /// A name that sounds like a word, and how many of their sounds differ.
    struct Match {
        var word: UInt32
        var distance: Int
    }

    /// The name with the same consonants as `word` (in Latin letters) whose sounds differ least, in at most a
    /// third; of equally near ones the most frequent.
    func bestMatch(_ word: [UInt8], in words: Vocabulary, _ frequencies: [UInt32]) -> Match? {
        var best: Match?
        for spoken in Self.pronunciations(word) {
            let skeleton = Self.packed(spoken.skeleton)
            guard skeleton != 0 else { continue }
            let limit = max(1, spoken.sounds.count / 3)
            for entry in entries[first(skeleton)...].prefix(while: { $0.skeleton == skeleton }) {
                let name = Array(words.bytes(of: entry.word))
                for other in Self.pronunciations(name) {
                    guard let distance = EditDistance.between(spoken.sounds, other.sounds, within: limit)
                    else {
                        continue
                    }
                    let match = Match(word: entry.word, distance: distance)
                    if best.map({ Self.isBetter(match, $0, frequencies) }) ?? true { best = match }
                }
            }
        }
        return best
    }

    private static func isBetter(_ match: Match, _ other: Match, _ frequencies: [UInt32]) -> Bool {
        if match.distance != other.distance { return match.distance < other.distance }
        return frequencies[Int(match.word)] > frequencies[Int(other.word)]
    }

    private static func pronunciations(_ word: [UInt8]) -> [Pronunciation] {
        var distinct: [Pronunciation] = []
        for reading in Pronunciation.Reading.allCases {
            let spoken = Pronunciation(word, as: reading)
            if !distinct.contains(spoken) { distinct.append(spoken) }
        }
        return distinct
    }

    private func first(_ skeleton: UInt64) -> Int {
        var low = 0
        var high = entries.count
        while low < high {
            let middle = (low + high) / 2
            if entries[middle].skeleton < skeleton { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// Five bits a sound, twelve sounds; 0 when there are too few.
    private static func packed(_ skeleton: [UInt8]) -> UInt64 {
        guard skeleton.count >= minimumSounds else { return 0 }
        return skeleton.prefix(12).reduce(0) { $0 << 5 | UInt64($1 & 0x1F) }
    }
}
