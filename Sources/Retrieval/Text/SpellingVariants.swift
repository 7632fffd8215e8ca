/// Brings British and American spellings of one word together, before stemming.
///
/// The common form is the American one. The rules need not make good English, only the same of both spellings, and
/// must not bring two different words together.
enum SpellingVariants {
    /// Evens out the spelling of a folded word of small ASCII letters.
    @inline(__always)
    static func even(_ word: inout EditableWord) {
        if word.count < 4 { return }
        if listed.replace(&word) { return }
        evenStart(&word)
        evenEnd(&word)
    }

    /// A folded word of small ASCII letters in its common spelling; a longer one than can be edited as it is.
    static func evened(_ word: [UInt8]) -> [UInt8] {
        guard word.count <= EditableWord.maximumBytes else { return word }
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

    /// Words that follow no rule of their ending, one a line: the common form, then the other.
    private static let listed = Replacements(
        lines: """
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
            """)

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

    @inline(__always)
    private static func evenStart(_ word: inout EditableWord) {
        guard startPairs.first.contains(word[0], word[1]), startPairs.second.contains(word[1], word[2]) else {
            return
        }
        for (british, american) in starts where word.holds(british, at: 0) {
            return word.replaceStart(british.utf8CodeUnitCount, with: american)
        }
    }

    // MARK: Endings

    /// The endings that differ have one of these letters at their core; they have them in few words.
    @inline(__always)
    private static func evenEnd(_ word: inout EditableWord) {
        let end = word.end
        // The longest ending has its i nine letters before the end.
        if end.contains("is") || end.holds("sational"), evenIse(&word) { return }
        if end.contains("ou"), evenOur(&word) { return }
        if end.contains("ly"), evenLys(&word) { return }
        if end.holds("re") || end.holds("res") || end.holds("red"), evenRe(&word) { return }
        if end.holds("ogue") || end.holds("ogues") || end.holds("ogued") { evenOgue(&word) }
    }

    /// Finds `core` followed by one of `endings` at the word's end, and returns where the core begins.
    private static func find(_ core: StaticString, _ endings: Vocabulary, in word: EditableWord) -> Int? {
        let last = word.count - core.utf8CodeUnitCount
        let first = max(0, last - longestEnding)
        guard first <= last else { return nil }
        return (first...last).first { start in
            word.holds(core, at: start)
                && endings.id(of: word.rest(from: start + core.utf8CodeUnitCount)) != nil
        }
    }

    /// -ational.
    private static let longestEnding = 7

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
        guard let start = find("is", endingsOfIse, in: word), start >= 3, !isVowel(word[start - 1]),
            hasVowel(word, before: start)
        else { return false }
        if plainIse.id(of: word.start(start)) != nil { return false }
        word[start + 1] = UInt8(ascii: "z")
        return true
    }

    private static let endingsOfIse = Vocabulary(
        spaced: "e ed es er ers ing ings ation ations ational able ably ingly")

    /// What stands before an -ise that belongs to the word itself.
    private static let plainIse = Vocabulary(
        spaced: """
            advert adv compr comprom desp dev improv rev prom prem surpr superv telev otherw likew exerc prec \
            conc parad enterpr expert merchand franch enfranch disenfranch treat circumc appr chast tort porpo \
            upr sunr moonr repr underpr imprec
            """)

    /// labour, labourers, favourite, neighbourhood: -or-. Not in short words (four, hour, tour).
    private static func evenOur(_ word: inout EditableWord) -> Bool {
        guard let start = find("our", endingsOfOur, in: word), start >= 2,
            !isVowel(word[start - 1]) || start >= 3, hasVowel(word, before: start)
        else { return false }
        if plainOur.id(of: word.start(start + 3)) != nil { return false }
        word.remove(start + 1..<start + 2)
        return true
    }

    private static let endingsOfOur: Vocabulary = {
        var endings = Vocabulary(
            spaced: """
                s ed ing er ers able ably ite ites itism al ally less ful fully hood hoods ly y ist ists ism ingly \
                edly
                """)
        _ = endings.intern([])
        return endings
    }()

    /// Words in -our that are spelt so everywhere.
    private static let plainOur = Vocabulary(
        spaced: "contour detour devour velour tambour paramour troubadour")

    /// analyse, paralysed, catalysing: -yz-.
    private static func evenLys(_ word: inout EditableWord) -> Bool {
        guard let start = find("lys", endingsOfLyse, in: word), start >= 2 else { return false }
        word[start + 2] = UInt8(ascii: "z")
        return true
    }

    private static let endingsOfLyse = Vocabulary(spaced: "e ed es er ers ing")

    /// centre, theatres, calibre, centred: -er-.
    private static func evenRe(_ word: inout EditableWord) -> Bool {
        let last = word[word.count - 1]
        let start = word.count - (last == UInt8(ascii: "e") ? 2 : 3)
        guard start >= 3, word[start - 1] == UInt8(ascii: "t") || word[start - 1] == UInt8(ascii: "b"),
            !word.holds("hatre", at: 0)
        else { return false }
        word[start] = UInt8(ascii: "e")
        word[start + 1] = UInt8(ascii: "r")
        if last == UInt8(ascii: "d") { word.insertBeforeLast(UInt8(ascii: "e")) }
        return true
    }

    /// catalogue, dialogues: -og-. Not in rogue or vogue.
    private static func evenOgue(_ word: inout EditableWord) {
        let last = word[word.count - 1]
        let tail = last == UInt8(ascii: "e") ? 0 : 1
        guard word.count - 4 - tail >= 3 else { return }
        let start = word.count - 4 - tail
        word.remove(start + 2..<(last == UInt8(ascii: "d") ? start + 3 : word.count - tail))
    }
}
