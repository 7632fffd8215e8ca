/// How a word sounds, roughly, whatever language wrote it down: Chruschtschow, Khrouchtchev and Khrushchev agree.
///
/// Every European language spells foreign names with its own letters for the same few sounds. The hissing sounds
/// (s, z, sh, zh, ch, ts and their many spellings) are one class here, so are k, kh, h and hard c, and so are v, w,
/// f and ph; y and j are i; doubled sounds are one.
struct Pronunciation: Equatable {
    /// What the letters c, ch and j stand for.
    enum Reading: CaseIterable {
        /// As in English: ch is a hiss, c is k before a, o, u and consonants, j before a consonant is silent.
        case english
        /// As in German: ch is a k unless a t or s stands before it.
        case german
        /// As in Czech without its accents or Hungarian: c is always a hiss; and j inside a word, as in French.
        case slavic
    }

    /// One small letter a sound: a e i o u, k g r l m n s v b p t d.
    let sounds: [UInt8]

    /// The consonants only, with "a" for any vowel at the beginning: the skeleton by which names are looked up.
    var skeleton: [UInt8] {
        var skeleton: [UInt8] = []
        for (index, sound) in sounds.enumerated() {
            if !Self.isVowel(sound) {
                if skeleton.last != sound { skeleton.append(sound) }
            } else if index == 0 {
                skeleton.append(UInt8(ascii: "a"))
            }
        }
        return skeleton
    }

    /// The sounds of a folded word in Latin letters.
    init(_ word: [UInt8], as reading: Reading) {
        var speaker = Speaker(word, reading)
        sounds = speaker.speak()
    }

    static func isVowel(_ letter: UInt8) -> Bool {
        switch letter {
        case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"):
            return true
        default: return false
        }
    }
}
