/// Brings British and American spellings of one word together, before stemming.
///
/// The common form is the American one. The rules need not make good English, only the same of both spellings, and
/// must not bring two different words together.
enum SpellingVariants {
    /// Evens out the spelling of a folded word of small ASCII letters.
    static func even(_ word: inout [UInt8]) {
        if word.count < 4 { return }
        if let listed = listed[word] {
            word = listed
            return
        }
        evenStart(&word)
        if evenIse(&word) || evenOur(&word) || evenYse(&word) || evenRe(&word) { return }
        evenOgue(&word)
    }

    // MARK: Listed words

    /// Words that follow no rule of their ending.
    private static let listed: [[UInt8]: [UInt8]] = pairs(
        """
        grey gray greys grays plough plow ploughs plows ploughed plowed ploughing plowing fulfil fulfill \
        fulfils fulfills fulfilment fulfillment enrol enroll enrols enrolls enrolment enrollment \
        skilful skillful skilfully skillfully wilful willful wilfully willfully instalment installment \
        judgement judgment judgements judgments acknowledgement acknowledgment manoeuvre maneuver \
        manoeuvres maneuvers manoeuvred maneuvered manoeuvring maneuvering programme program \
        programmes programs aluminium aluminum moustache mustache jewellery jewelry ageing aging \
        sulphur sulfur cosy cozy pyjamas pajamas draught draft draughts drafts whisky whiskey \
        mould mold moulds molds moulded molded smoulder smolder smouldering smoldering tonne ton tonnes tons
        """)

    /// Beginnings that differ while any ending may follow.
    private static let starts: [(british: [UInt8], american: [UInt8])] = pairs(
        """
        sceptic skeptic encyclopaed encycloped archaeolog archeolog mediaev mediev defence defense \
        offence offense licence license pretence pretense practis practic kilogramme kilogram \
        anaem anem paediatr pediatr haemo hemo oesoph esoph foet fet
        """
    ).map { ($0.key, $0.value) }.sorted { $0.british.lexicographicallyPrecedes($1.british) }

    private static func pairs(_ text: String) -> [[UInt8]: [UInt8]] {
        let words = text.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { Array($0.utf8) }
        var pairs: [[UInt8]: [UInt8]] = [:]
        for index in stride(from: 0, to: words.count - 1, by: 2) { pairs[words[index]] = words[index + 1] }
        return pairs
    }

    private static func evenStart(_ word: inout [UInt8]) {
        for (british, american) in starts where word[0] == british[0] && word.starts(with: british) {
            word.replaceSubrange(..<british.count, with: american)
            return
        }
    }

    // MARK: Endings

    /// Finds `core` followed by one of `endings` at the word's end, and returns where the core begins.
    private static func find(_ core: StaticString, _ endings: [StaticString], in word: [UInt8]) -> Int? {
        if !mayHold(core, word) { return nil }
        for ending in endings {
            let count = ending.utf8CodeUnitCount
            let start = word.count - count - core.utf8CodeUnitCount
            guard start >= 0, count == 0 || ending.utf8Start[count - 1] == word[word.count - 1],
                has(ending, at: start + core.utf8CodeUnitCount, in: word),
                has(core, at: start, in: word)
            else { continue }
            return start
        }
        return nil
    }

    /// False when the core's first two letters stand side by side nowhere: so it is with most words.
    private static func mayHold(_ core: StaticString, _ word: [UInt8]) -> Bool {
        for place in 1..<word.count
        where word[place - 1] == core.utf8Start[0] && word[place] == core.utf8Start[1] {
            return true
        }
        return false
    }

    private static func has(_ piece: StaticString, at start: Int, in word: [UInt8]) -> Bool {
        guard start >= 0, start + piece.utf8CodeUnitCount <= word.count else { return false }
        for index in 0..<piece.utf8CodeUnitCount where word[start + index] != piece.utf8Start[index] {
            return false
        }
        return true
    }

    private static func isVowel(_ letter: UInt8) -> Bool {
        switch letter {
        case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"),
            UInt8(ascii: "y"):
            return true
        default: return false
        }
    }

    /// organise, organised, organisation: -iz-. Not in words whose -ise is no suffix (advise, promise, raise).
    private static func evenIse(_ word: inout [UInt8]) -> Bool {
        guard
            let start = find(
                "is",
                [
                    "e", "ed", "es", "er", "ers", "ing", "ings", "ation", "ations", "ational", "able", "ably",
                    "ingly",
                ], in: word),
            start >= 3, !isVowel(word[start - 1]), word[..<start].contains(where: isVowel)
        else { return false }
        if plainIse.contains(Array(word[..<start])) { return false }
        word[start + 1] = UInt8(ascii: "z")
        return true
    }

    /// What stands before an -ise that belongs to the word itself.
    private static let plainIse = Set(
        """
        advert adv compr comprom desp dev improv rev prom prem surpr superv telev otherw likew exerc prec \
        conc parad enterpr expert merchand franch enfranch disenfranch treat circumc appr chast tort porpo \
        upr sunr moonr repr underpr imprec
        """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { Array($0.utf8) })

    /// labour, labourers, favourite, neighbourhood: -or-. Not in short words (four, hour, tour).
    private static func evenOur(_ word: inout [UInt8]) -> Bool {
        guard
            let start = find(
                "our",
                [
                    "", "s", "ed", "ing", "er", "ers", "able", "ably", "ite", "ites", "itism", "al", "ally",
                    "less", "ful", "fully", "hood", "hoods", "ly", "y", "ist", "ists", "ism", "ingly", "edly",
                ], in: word),
            start >= 2, !isVowel(word[start - 1]) || start >= 3, word[..<start].contains(where: isVowel)
        else { return false }
        if plainOur.contains(Array(word[..<(start + 3)])) { return false }
        word.remove(at: start + 1)
        return true
    }

    /// Words in -our that are spelt so everywhere.
    private static let plainOur = Set(
        ["contour", "detour", "devour", "velour", "tambour", "paramour", "troubadour"].map { Array($0.utf8) })

    /// analyse, paralysed, catalysing: -yz-.
    private static func evenYse(_ word: inout [UInt8]) -> Bool {
        guard let start = find("lys", ["e", "ed", "es", "er", "ers", "ing"], in: word), start >= 2 else {
            return false
        }
        word[start + 2] = UInt8(ascii: "z")
        return true
    }

    /// centre, theatres, calibre, centred: -er-.
    private static func evenRe(_ word: inout [UInt8]) -> Bool {
        guard let start = find("re", ["", "s", "d"], in: word), start >= 3,
            word[start - 1] == UInt8(ascii: "t") || word[start - 1] == UInt8(ascii: "b"),
            !word.starts(with: Array("hatre".utf8))
        else { return false }
        word.swapAt(start, start + 1)
        if word.last == UInt8(ascii: "d") { word.insert(UInt8(ascii: "e"), at: word.count - 1) }
        return true
    }

    /// catalogue, dialogues: -og-. Not in rogue or vogue.
    private static func evenOgue(_ word: inout [UInt8]) {
        guard let start = find("ogue", ["", "s", "d"], in: word), start >= 3 else { return }
        let tail = word.last == UInt8(ascii: "e") ? 0 : 1
        let isPast = word.last == UInt8(ascii: "d")
        word.removeSubrange((start + 2)..<(isPast ? start + 3 : word.count - tail))
    }
}
