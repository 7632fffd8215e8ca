/// Brings British and American spellings of one word together, before stemming.
///
/// The common form is the American one. The rules need not make good English, only the same of both spellings, and
/// must not bring two different words together.
enum SpellingVariants {
    /// Evens out the spelling of a folded word of small ASCII letters.
    static func even(_ word: inout EditableWord) {
        if word.count < 4 { return }
        if listed.replace(&word) { return }
        evenStart(&word)
        let held = cores(in: word)
        if held.isEmpty { return }
        if held.contains(.ise) && evenIse(&word) || held.contains(.our) && evenOur(&word)
            || held.contains(.lys) && evenLys(&word) || held.contains(.re) && evenRe(&word)
        {
            return
        }
        if held.contains(.ogue) { evenOgue(&word) }
    }

    /// A folded word of small ASCII letters in its common spelling.
    static func evened(_ word: [UInt8]) -> [UInt8] {
        var evened: [UInt8] = []
        word.withUnsafeBufferPointer { word in
            EditableWord.edit(word) { word in
                even(&word)
                evened = Array(word.letters)
            }
        }
        return evened
    }

    // MARK: Listed words

    private static let listed = Replacements(lines: words)

    /// Words that follow no rule of their ending, one a line: the common form, then the other.
    private static let words = """
        gray grey
        grays greys
        plow plough
        plows ploughs
        plowed ploughed
        plowing ploughing
        fulfill fulfil
        fulfills fulfils
        fulfillment fulfilment
        enroll enrol
        enrolls enrols
        enrollment enrolment
        skillful skilful
        skillfully skilfully
        willful wilful
        willfully wilfully
        installment instalment
        judgment judgement
        judgments judgements
        acknowledgment acknowledgement
        maneuver manoeuvre
        maneuvers manoeuvres
        maneuvered manoeuvred
        maneuvering manoeuvring
        program programme
        programs programmes
        aluminum aluminium
        mustache moustache
        jewelry jewellery
        aging ageing
        sulfur sulphur
        cozy cosy
        pajamas pyjamas
        draft draught
        drafts draughts
        whiskey whisky
        mold mould
        molds moulds
        molded moulded
        smolder smoulder
        smoldering smouldering
        ton tonne
        tons tonnes
        """

    private typealias Start = (british: StaticString, american: StaticString)

    /// Beginnings that differ while any ending may follow; none is longer in American spelling.
    private static let starts: [Start] = [
        ("anaem", "anem"), ("archaeolog", "archeolog"), ("defence", "defense"),
        ("encyclopaed", "encycloped"), ("foet", "fet"), ("haemo", "hemo"), ("kilogramme", "kilogram"),
        ("licence", "license"), ("mediaev", "mediev"), ("oesoph", "esoph"), ("offence", "offense"),
        ("paediatr", "pediatr"), ("practis", "practic"), ("pretence", "pretense"), ("sceptic", "skeptic"),
    ]

    /// The first and second, and the second and third letters of these beginnings.
    private static let startPairs: (first: LetterPairs, second: LetterPairs) = {
        var (first, second) = (LetterPairs(), LetterPairs())
        for (british, _) in starts {
            first.insert(british.utf8Start[0], british.utf8Start[1])
            second.insert(british.utf8Start[1], british.utf8Start[2])
        }
        return (first, second)
    }()

    private static func evenStart(_ word: inout EditableWord) {
        guard startPairs.first.contains(word[0], word[1]), startPairs.second.contains(word[1], word[2]) else {
            return
        }
        for (british, american) in starts where word.holds(british, at: 0) {
            return word.replaceStart(british.utf8CodeUnitCount, with: american)
        }
    }

    // MARK: Endings

    /// What the endings that differ have at their core.
    private struct Cores: OptionSet {
        let rawValue: UInt8

        static let ise = Cores(rawValue: 1)
        static let our = Cores(rawValue: 2)
        static let lys = Cores(rawValue: 4)
        static let re = Cores(rawValue: 8)
        static let ogue = Cores(rawValue: 16)
    }

    /// The cores whose first two letters stand side by side somewhere: none in most words.
    private static func cores(in word: EditableWord) -> Cores {
        var found: Cores = []
        var previous = word[0]
        for place in 1..<word.count {
            let letter = word[place]
            switch previous {
            case UInt8(ascii: "i"): if letter == UInt8(ascii: "s") { found.insert(.ise) }
            case UInt8(ascii: "o"):
                if letter == UInt8(ascii: "u") { found.insert(.our) }
                if letter == UInt8(ascii: "g") { found.insert(.ogue) }
            case UInt8(ascii: "l"): if letter == UInt8(ascii: "y") { found.insert(.lys) }
            case UInt8(ascii: "r"): if letter == UInt8(ascii: "e") { found.insert(.re) }
            default: break
            }
            previous = letter
        }
        return found
    }

    /// Finds `core` followed by one of `endings` at the word's end, and returns where the core begins.
    private static func find(_ core: StaticString, _ endings: [StaticString], in word: EditableWord) -> Int? {
        let last = word[word.count - 1]
        for ending in endings {
            let count = ending.utf8CodeUnitCount
            guard count == 0 || ending.utf8Start[count - 1] == last else { continue }
            let start = word.count - count - core.utf8CodeUnitCount
            if word.holds(ending, at: start + core.utf8CodeUnitCount), word.holds(core, at: start) {
                return start
            }
        }
        return nil
    }

    private static func hasVowel(_ word: EditableWord, before end: Int) -> Bool {
        (0..<end).contains { isVowel(word[$0]) }
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
    private static func evenIse(_ word: inout EditableWord) -> Bool {
        guard
            let start = find(
                "is",
                [
                    "e", "ed", "es", "er", "ers", "ing", "ings", "ation", "ations", "ational", "able", "ably",
                    "ingly",
                ], in: word),
            start >= 3, !isVowel(word[start - 1]), hasVowel(word, before: start)
        else { return false }
        if plainIse.id(of: word.start(start)) != nil { return false }
        word[start + 1] = UInt8(ascii: "z")
        return true
    }

    /// What stands before an -ise that belongs to the word itself.
    private static let plainIse = Vocabulary(
        """
        advert adv compr comprom desp dev improv rev prom prem surpr superv telev otherw likew exerc prec \
        conc parad enterpr expert merchand franch enfranch disenfranch treat circumc appr chast tort porpo \
        upr sunr moonr repr underpr imprec
        """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { Array($0.utf8) })

    /// labour, labourers, favourite, neighbourhood: -or-. Not in short words (four, hour, tour).
    private static func evenOur(_ word: inout EditableWord) -> Bool {
        guard
            let start = find(
                "our",
                [
                    "", "s", "ed", "ing", "er", "ers", "able", "ably", "ite", "ites", "itism", "al", "ally",
                    "less", "ful", "fully", "hood", "hoods", "ly", "y", "ist", "ists", "ism", "ingly", "edly",
                ], in: word),
            start >= 2, !isVowel(word[start - 1]) || start >= 3, hasVowel(word, before: start)
        else { return false }
        if plainOur.id(of: word.start(start + 3)) != nil { return false }
        word.remove(start + 1..<start + 2)
        return true
    }

    /// Words in -our that are spelt so everywhere.
    private static let plainOur = Vocabulary(
        ["contour", "detour", "devour", "velour", "tambour", "paramour", "troubadour"].map { Array($0.utf8) })

    /// analyse, paralysed, catalysing: -yz-.
    private static func evenLys(_ word: inout EditableWord) -> Bool {
        guard let start = find("lys", ["e", "ed", "es", "er", "ers", "ing"], in: word), start >= 2 else {
            return false
        }
        word[start + 2] = UInt8(ascii: "z")
        return true
    }

    /// centre, theatres, calibre, centred: -er-.
    private static func evenRe(_ word: inout EditableWord) -> Bool {
        guard let start = find("re", ["", "s", "d"], in: word), start >= 3,
            word[start - 1] == UInt8(ascii: "t") || word[start - 1] == UInt8(ascii: "b"),
            !word.holds("hatre", at: 0)
        else { return false }
        word[start] = UInt8(ascii: "e")
        word[start + 1] = UInt8(ascii: "r")
        if word[word.count - 1] == UInt8(ascii: "d") { word.insertBeforeLast(UInt8(ascii: "e")) }
        return true
    }

    /// catalogue, dialogues: -og-. Not in rogue or vogue.
    private static func evenOgue(_ word: inout EditableWord) {
        guard let start = find("ogue", ["", "s", "d"], in: word), start >= 3 else { return }
        let last = word[word.count - 1]
        let tail = last == UInt8(ascii: "e") ? 0 : 1
        word.remove(start + 2..<(last == UInt8(ascii: "d") ? start + 3 : word.count - tail))
    }
}
