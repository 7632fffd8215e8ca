/// Finds the word of the documents that a word nobody wrote was meant to be.
///
/// Two roads lead there. *Edits*: one letter wrong, missing, surplus or swapped (two in words of eight letters and
/// more, and in words of seven that sound alike); *sound*: a name in another transcription or in Cyrillic. A word is left alone when it is on the list of
/// known words, when its stem stands in the documents, when it holds a digit, and when no candidate is clearly the
/// best: a wrong correction does more harm than none.
///
/// A class because it is handed on for every word that nobody wrote: to copy it counts a reference for each of its arrays.
public final class SpellingCorrector: Sendable {
    private let words: Vocabulary
    private let frequencies: [UInt32]
    private let stems: Vocabulary
    private let analyzer: Analyzer
    /// Words that are never corrected though no document holds them.
    public let knownWords: WordList
    /// Shorter words are corrected only to those that sound alike.
    private let minimumBytesForAnyEdit: Int
    private let pieces: PieceIndex
    private let names: SoundIndex

    /// - Parameters:
    ///   - words: The documents' words, folded.
    ///   - frequencies: How often each word occurs.
    ///   - capitalisedFrequencies: How often each stands with a capital inside a sentence; names show there. Empty:
    ///     no word is taken for a name.
    ///   - stems: The stems of `words`; when nil they are computed.
    ///   - analyzer: What the stems were made with.
    ///   - knownWords: Words spelt right though no document holds them.
    ///   - minimumBytesForAnyEdit: Shorter words are corrected only to those with the same first letter and consonants
    ///     that sound alike.
    public init(
        words: Vocabulary, frequencies: [UInt32], capitalisedFrequencies: [UInt32] = [],
        stems: Vocabulary? = nil, analyzer: Analyzer = Analyzer(), knownWords: WordList = WordList(),
        minimumBytesForAnyEdit: Int = 0
    ) {
        precondition(frequencies.count == words.count, "every word has a frequency")
        self.words = words
        self.frequencies = frequencies
        self.stems = stems ?? analyzer.stems(of: words)
        self.analyzer = analyzer
        self.knownWords = knownWords
        self.minimumBytesForAnyEdit = minimumBytesForAnyEdit
        pieces = PieceIndex(words)
        names = SoundIndex(words) { id in
            guard Int(id) < capitalisedFrequencies.count else { return false }
            let capitalised = capitalisedFrequencies[Int(id)]
            // Names begin sentences often, and those capitals were not counted.
            return capitalised > 0 && capitalised * 3 >= frequencies[Int(id)]
        }
    }

    /// A corrector for a plain list of folded words, all equally frequent; `names` are those of them that sound
    /// may lead to.
    public convenience init(
        words: [[UInt8]], names: Set<[UInt8]> = [], analyzer: Analyzer = Analyzer(),
        knownWords: WordList = WordList()
    ) {
        var vocabulary = Vocabulary()
        for word in words { _ = vocabulary.intern(word) }
        let ids = 0..<UInt32(vocabulary.count)
        self.init(
            words: vocabulary, frequencies: ids.map { _ in 1 },
            capitalisedFrequencies: ids.map { names.contains(Array(vocabulary.bytes(of: $0))) ? 1 : 0 },
            analyzer: analyzer, knownWords: knownWords)
    }

    /// The word that `word` (folded) was meant to be; nil when it needs no correction or none is clearly best.
    public func correction(of word: [UInt8]) -> SpellingCorrection? {
        guard word.count >= PieceIndex.minimumBytes, word.count <= Tokenizer.maximumWordBytes,
            !word.contains(where: { $0 &- 0x30 < 10 }), words.id(of: word) == nil
        else { return nil }
        if word.contains(where: { $0 >= 0x80 }) { return correctionOfForeign(word) }
        if isKnown(word) { return nil }
        let edited = nearest(to: word)
        if let edited, edited.distance == 1 { return edited }
        return soundalike(of: word) ?? edited ?? ofOtherNumber(word)
    }

    /// One slip in a word that the documents have in the singular, or in the plural, alone: "glaswork".
    private func ofOtherNumber(_ word: [UInt8]) -> SpellingCorrection? {
        guard word.count >= Self.minimumBytesForTwo, let last = word.last else { return nil }
        let s = UInt8(ascii: "s")
        let other = nearest(to: last == s ? word.dropLast() : word + [s])
        return other.flatMap { $0.distance == 1 ? $0 : nil }
    }

    /// Whether a folded word is spelt right: it is a stop word, it is on the list of known words, itself or in
    /// American spelling, or its stem stands in the documents.
    public func isKnown(_ word: [UInt8]) -> Bool {
        if analyzer.isStopWord(word) || knownWords.contains(word)
            || stems.id(of: analyzer.stem(of: word)) != nil
        {
            return true
        }
        return knownWords.contains(SpellingVariants.evened(word))
    }

    /// Forms of documents' words are words too; a list of known words tells better, where there is one.
    private func areForms(_ word: [UInt8], _ candidate: ArraySlice<UInt8>) -> Bool {
        knownWords.count == 0 && WordForms.areForms(word, Array(candidate))
    }

    // MARK: Edits

    /// How many edits are forgiven in a word of so many bytes. Without known words two edits need a longer word:
    /// many English words lie two edits apart.
    private func limit(_ length: Int) -> Int { length < 8 || length < 10 && knownWords.count == 0 ? 1 : 2 }

    /// From so many bytes on two edits are forgiven that leave the first letter and the consonants as they sound.
    private static let minimumBytesForTwo = 7

    private func nearest(to word: [UInt8]) -> SpellingCorrection? {
        let plainLimit = limit(word.count)
        let limit = word.count >= Self.minimumBytesForTwo ? 2 : plainLimit
        var choice = SpellingChoice(word)
        word.withUnsafeBufferPointer { pattern in
            pieces.forEachCandidate(near: pattern, within: limit) { id in
                let candidate = words.bytes(of: id)
                guard
                    let distance = candidate.withUnsafeBufferPointer({
                        EditDistance.between(pattern, $0, within: limit)
                    }), !areForms(word, candidate),
                    distance <= plainLimit && word.count >= minimumBytesForAnyEdit
                        || soundAlike(word, Array(candidate))
                else { return }
                choice.offer(id, candidate, distance: distance, frequency: frequencies[Int(id)])
            }
        }
        guard let best = choice.best, isClear(choice) else { return nil }
        return SpellingCorrection(
            word: best.word, bytes: Array(words.bytes(of: best.word)), distance: best.distance, road: .edit)
    }

    /// The best candidate stands out, or its rivals are forms of the same word.
    private func isClear(_ choice: SpellingChoice) -> Bool {
        guard let best = choice.best else { return false }
        if best.distance > 1, !best.agreesAtStart { return false }
        guard let rival = choice.rival, !best.isClearlyBetter(than: rival) else { return true }
        return stem(best.word) == stem(rival.word)
    }

    private func soundAlike(_ word: [UInt8], _ other: [UInt8]) -> Bool {
        word.first == other.first
            && Pronunciation(word, as: .english).skeleton == Pronunciation(other, as: .english).skeleton
    }

    private func stem(_ id: UInt32) -> [UInt8] { analyzer.stem(of: Array(words.bytes(of: id))) }

    // MARK: Sound

    private static let minimumBytesForSound = 5

    private func soundalike(of word: [UInt8]) -> SpellingCorrection? {
        guard word.count >= Self.minimumBytesForSound,
            let match = names.bestMatch(word, in: words, frequencies),
            !areForms(word, words.bytes(of: match.word))
        else { return nil }
        return SpellingCorrection(
            word: match.word, bytes: Array(words.bytes(of: match.word)), distance: match.distance,
            road: .sound)
    }

    /// Cyrillic words are read in Latin letters; other scripts are left alone.
    private func correctionOfForeign(_ word: [UInt8]) -> SpellingCorrection? {
        guard let latin = Transliteration.latin(word) else { return nil }
        if let id = words.id(of: latin) {
            return SpellingCorrection(word: id, bytes: latin, distance: 0, road: .sound)
        }
        return soundalike(of: latin) ?? nearest(to: latin)
    }
}
