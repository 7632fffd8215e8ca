/// English abbreviations that end with a full stop, by what may follow them.
enum Abbreviations {
    /// What a stop after an abbreviation means.
    enum Kind {
        /// A name or word always follows: "Dr. Zhou", "e.g. maize".
        case neverEnds
        /// A number follows when it is the abbreviation: "No. 5", "pp. 3"; else it is an ordinary word.
        case beforeNumber
        /// May stand last: "etc.", "Inc.", "Jan."; the next word decides.
        case mayEnd
    }

    /// The kind of a lower-case ASCII word, without its last stop; nil when it is none of them.
    static func kind(of word: ArraySlice<UInt8>) -> Kind? {
        // A word of several lists is what the later one says.
        if possiblyEnding.id(of: word) != nil { return .mayEnd }
        if beforeNumbers.id(of: word) != nil { return .beforeNumber }
        return neverEnding.id(of: word) != nil ? .neverEnds : nil
    }

    private static let neverEnding = Vocabulary(
        spaced: """
            mr mrs ms mx dr prof gen col lt maj capt cpt sgt cpl pvt cmdr adm brig rev fr sen rep gov pres \
            hon messrs mme mlle msgr st ste mt ft supt insp amb atty e.g i.e cf viz vs v ca c approx resp \
            incl esp
            """)

    private static let beforeNumbers = Vocabulary(
        spaced: """
            no nos p pp vol vols fig figs ch chap sec sect art arts eq eqs op ed par para pt bk ser tab \
            ann app ver nr col cols l ll n nn f ff
            """)

    private static let possiblyEnding = Vocabulary(
        spaced: """
            etc al ibid inc corp ltd co bros jr sr esq plc llc dept univ assn intl natl ave blvd rd hwy \
            jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun \
            lb lbs oz hr hrs yr yrs est mfg calif fla mass penn tenn conn \
            ala ariz ark colo del ill ind kan ky md mich minn miss mo mont neb nev okla ore pa tex va vt \
            wash wis wyo cal ph.d b.a m.a b.s m.s m.d j.d d.c u.s u.k u.n u.s.a u.s.s.r a.m p.m a.d b.c \
            b.c.e c.e
            """)
}
