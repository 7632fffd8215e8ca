import Retrieval

/// Finds the relatives of a word that a stemmer keeps apart: settle and settlement, free and freedom.
///
/// Two stems are of one family when each is a common base and one of the derivational suffixes of English. Candidates
/// are looked up in the index, so that nothing is invented: some fifty look-ups a term.
struct WordFamilies: Sendable {
    /// How much a relative counts beside the word itself.
    static let weight: Float = 0.6
    /// A base shorter than this has too many chance relatives.
    static let minimumBaseBytes = 4

    private let stems: Vocabulary
    /// The first letters of all stems: where no stem begins as a word does, it has no relatives.
    private let beginnings: Vocabulary

    init(stems: Vocabulary) {
        self.stems = stems
        var beginnings = Vocabulary()
        for id in 0..<UInt32(stems.count) {
            stems.bytes(of: id).prefix(Self.minimumBaseBytes).withUnsafeBufferPointer {
                _ = beginnings.intern($0)
            }
        }
        self.beginnings = beginnings
    }

    /// The stems of the documents that are relatives of a stem, the stem itself left out.
    func relatives(of stem: [UInt8]) -> [UInt32] {
        guard stem.allSatisfy({ $0 &- 0x61 < 26 }), stem.count >= Self.minimumBaseBytes,
            beginnings.id(of: stem.prefix(Self.minimumBaseBytes)) != nil
        else { return [] }
        var found: [UInt32] = []
        for base in bases(of: stem) {
            for suffix in Self.suffixes {
                guard let id = id(of: base, suffix), !found.contains(id), found.count < 8 else { continue }
                if stems.bytes(of: id).elementsEqual(stem) || Self.areStrangers(stem, stems.bytes(of: id)) {
                    continue
                }
                found.append(id)
            }
        }
        return found
    }

    /// The stem that begins and ends so, looked up without an array of it.
    private func id(of base: [UInt8], _ suffix: [UInt8]) -> UInt32? {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: base.count + suffix.count) { word in
            for place in 0..<base.count { word[place] = base[place] }
            for place in 0..<suffix.count { word[base.count + place] = suffix[place] }
            return stems.id(of: UnsafeBufferPointer(word))
        }
    }

    /// The stem and what is left of it without its longest suffix.
    private func bases(of stem: [UInt8]) -> [[UInt8]] {
        var bases = [stem]
        if let last = stem.last, last == 0x65 || last == 0x69 || last == 0x79 {
            bases.append(Array(stem.dropLast()))
        }
        let suffix = Self.suffixes.filter { !$0.isEmpty && stem.ends(with: $0) }.max { $0.count < $1.count }
        if let suffix { bases.append(Array(stem.dropLast(suffix.count))) }
        return bases.filter { $0.count >= Self.minimumBaseBytes }
    }

    /// Whether two stems are of different words, however alike they look: secretaries keep no secrets.
    private static func areStrangers(_ a: [UInt8], _ b: ArraySlice<UInt8>) -> Bool {
        strangers.contains { $0.contains { $0.elementsEqual(a) } && $0.contains { $0.elementsEqual(b) } }
    }

    /// Stems that only look like relatives, a pair a line.
    private static let strangers: [[[UInt8]]] = """
        secret secretari
        communiti communist
        communiti communism
        communion communist
        state statement
        state station
        part parti
        parti partial
        store stori
        fact factor
        fact factori
        past pastor
        past pastur
        count counti
        count counter
        counti counter
        mess messag
        miss mission
        base basement
        treat treati
        treati treatment
        univers universiti
        general generat
        pass passag
        pass passion
        port portion
        port porter
        sect section
        sect sector
        mast master
        mill million
        note notion
        rate ratio
        rate ration
        cult cultur
        corn corner
        flow flower
        show shower
        east easter
        moth mother
        broth brother
        post poster
        butt butter
        quart quarter
        chart charter
        must muster
        cast caster
        heart hearth
        cape capabl
        villa villag
        bond bondag
        arch archer
        arch archeri
        """.split(separator: "\n").map { $0.split(separator: " ").map { Array($0.utf8) } }

    /// As Porter2 leaves them.
    private static let suffixes: [[UInt8]] = [
        "", "e", "i", "y", "ment", "ement", "ness", "er", "or", "ist", "ism", "al", "ic", "ship", "hood",
        "dom", "ful",
        "less",
        "able", "abl", "ibl", "iv", "ous", "ance", "anc", "ence", "enc", "ant", "ent", "ion", "ation", "iti",
        "ish", "ess",
        "age", "ure", "ari", "ori", "eri", "th", "man", "men", "woman", "house", "ia",
    ].map { Array($0.utf8) }
}

extension Array<UInt8> {
    func ends(with suffix: [UInt8]) -> Bool {
        count > suffix.count && self[(count - suffix.count)...].elementsEqual(suffix)
    }
}
