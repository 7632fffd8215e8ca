internal import Retrieval

/// English words that questions are full of and that say little of what they are about: "happen", "kind", "mention".
///
/// Stop words of a second degree: they are looked for, at a fraction of the weight, so that a document that puts
/// things in other words is not held to lack what was asked.
enum LightWords {
    /// How much a light word counts beside others.
    static let share: Float = 0.25
    /// The same of one that the documents lack.
    static let unknownShare: Float = 0.12
    static let shares = unknownShare...share

    /// Whether a folded word is light.
    static func contains(_ word: [UInt8]) -> Bool { list.id(of: word) != nil }

    /// Whether a folded word, given as part of other bytes, is light.
    static func contains(_ word: ArraySlice<UInt8>) -> Bool { list.id(of: word) != nil }

    /// The ids of those that a vocabulary has.
    static func ids(in vocabulary: Vocabulary) -> Set<UInt32> {
        Set((0..<UInt32(list.count)).compactMap { vocabulary.id(of: list.bytes(of: $0)) })
    }

    /// The words as they are written.
    static let list = Vocabulary(spaced: words)

    private static let words = """
        article articles aspect aspects info information interest interesting detail details accord actually add \
        allow amount appear ask asked asks base based become became becomes began begin being bring brought call \
        called calls came carry case certain change choose chose come comes common consider considered contain \
        contains could deal decide describe described did different difference do does done during effect end ended \
        ends enough event events everything example exist exists explain explained explanation explanations face \
        fact fall feel feels felt find finds found follow form gave get gets getting give given gives go goes going \
        gone good got great group had happen happened happening happens having help helped high hold idea include \
        included includes including instead involve involved item items keep kept kind kinds knew know known knows \
        large last lead learn learned leave left let lie like likely little live lived long look made main make \
        makes making manner many mean means meant mention mentioned mentions might move much must name named names \
        need needed needs new number numbers object occur occurred occurs old one ones part particular parts people \
        person piece place placed places point points possible present put puts reach read really refer reason \
        reasons receive received refers regard related result right run said same saw say saying says see seem \
        seemed seems seen set shall show shown shows side simple single situation small someone something sort sorts \
        specific exactly precisely specifically especially particularly actually really again supposed supposedly stand start started state stated states stay still stop story subject such take taken takes taking \
        anybody anyone everybody everyone somebody talk tell tells term terms thing things think thinks thought told took topic total true try turn turned type \
        types understand use used uses using usual various version view views want wanted wants way ways went whole \
        word words work worked works would write writes written wrote year years reaction reactions attitude attitudes \
        usually normally typically generally mostly mainly often sometimes currently nowadays today \
        response opinion opinions stance feelings behaviour behavior fate
        """
}
