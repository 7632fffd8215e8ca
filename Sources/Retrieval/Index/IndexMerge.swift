/// Parts of an index renumbered as one: words and stems get the ids that one part over all documents would give
/// them, so that the number of parts shows nowhere in the index.
struct IndexMerge {
    private let parts: [IndexPart]
    private(set) var words: Vocabulary
    private(set) var stems: Vocabulary
    private(set) var stemOfWord: [UInt32]
    /// Part → its word id → the word's id in the whole; nil for the first part, which keeps its ids.
    private var wordMaps: [[UInt32]?] = [nil]
    /// Part → its stem id → the stem's id in the whole.
    private var stemMaps: [[UInt32]?] = [nil]

    /// At least one part, in the order of the documents.
    init(_ parts: [IndexPart]) {
        precondition(!parts.isEmpty, "an index has at least one part")
        self.parts = parts
        words = parts[0].words
        stems = parts[0].stems
        stemOfWord = parts[0].wordTallies.map(\.stem)
        for part in parts.dropFirst() { add(part) }
    }

    /// A word new to the whole brings its stem; every other word's stem is known already.
    private mutating func add(_ part: IndexPart) {
        let known = words.count
        let wordMap = words.merge(part.words)
        var stemMap = [UInt32](repeating: 0, count: part.stems.count)
        for (word, tally) in zip(wordMap, part.wordTallies) {
            if Int(word) >= known {
                part.stems.withBytes(of: tally.stem) { stemOfWord.append(stems.intern($0)) }
            }
            stemMap[Int(tally.stem)] = stemOfWord[Int(word)]
        }
        wordMaps.append(wordMap)
        stemMaps.append(stemMap)
    }

    /// Word ids of all tokens in text order.
    func tokens() -> [UInt32] {
        if parts.count == 1 { return parts[0].tokens }
        let tokenCount = parts.reduce(0) { $0 + $1.tokens.count }
        // Filling the empty array, of which all the program has one, would be a race.
        if tokenCount == 0 { return [] }
        return [UInt32](unsafeUninitializedCapacity: tokenCount) { all, count in
            for (part, map) in zip(parts, wordMaps) {
                let target = UnsafeMutableBufferPointer(rebasing: all[count..<count + part.tokens.count])
                _ = target.initialize(fromContentsOf: part.tokens)
                if let map { Self.renumber(target, by: map) }
                count += part.tokens.count
            }
        }
    }

    private static func renumber(_ tokens: UnsafeMutableBufferPointer<UInt32>, by map: [UInt32]) {
        map.withUnsafeBufferPointer { map in
            for place in 0..<tokens.count { tokens[place] = map[Int(tokens[place])] }
        }
    }

    /// Traits of all tokens in text order.
    func traits() -> [UInt8] {
        if parts.count == 1 { return parts[0].traits }
        var traits: [UInt8] = []
        traits.reserveCapacity(parts.reduce(0) { $0 + $1.traits.count })
        for part in parts { traits += part.traits }
        return traits
    }

    /// Offsets of all parts as one array: each part's go on where those before it ended.
    func offsets(_ offsets: (IndexPart) -> [UInt32]) -> [UInt32] {
        var all: [UInt32] = [0]
        for part in parts {
            let base = all[all.count - 1]
            for offset in offsets(part).dropFirst() { all.append(base + offset) }
        }
        return all
    }

    /// Stems of a field's units in order.
    func terms(_ field: (IndexPart) -> IndexPart.Field) -> [UInt32] {
        parts.indices.flatMap { number in
            field(parts[number]).terms.map { stem in stemMaps[number].map { $0[Int(stem)] } ?? stem }
        }
    }

    /// Word id → the sum over all parts of one of its tallies.
    func wordTally(_ count: (IndexPart.WordTally) -> UInt32) -> [UInt32] {
        var sums = [UInt32](repeating: 0, count: words.count)
        for (part, map) in zip(parts, wordMaps) {
            for (word, tally) in part.wordTallies.enumerated() {
                sums[map.map { Int($0[word]) } ?? word] += count(tally)
            }
        }
        return sums
    }

    /// Stem id → how many sentences hold it.
    func sentenceFrequency() -> [UInt32] {
        var sums = [UInt32](repeating: 0, count: stems.count)
        for (part, map) in zip(parts, stemMaps) {
            for (stem, tally) in part.stemTallies.enumerated() {
                sums[map.map { Int($0[stem]) } ?? stem] += tally.sentences
            }
        }
        return sums
    }

    /// The passages' lists of all parts together.
    func passageLists() -> Inversion {
        if parts.count == 1 { return parts[0].passageLists }
        return Inversion(
            merging: zip(parts, stemMaps).map { ($0.passageLists, $0.passageSentences.count - 1, $1) },
            termCount: stems.count)
    }
}
