/// Speaks a word for `Pronunciation`: reads it letter by letter, looking one or two ahead.
struct Speaker {
    private let word: [UInt8]
    private let reading: Pronunciation.Reading
    private var position = 0
    private var sounds: [UInt8] = []

    init(_ word: [UInt8], _ reading: Pronunciation.Reading) {
        self.word = word
        self.reading = reading
    }

    /// The letter so many places on; a blank beyond either end.
    private func letter(_ offset: Int) -> Unicode.Scalar {
        let index = position + offset
        return index >= 0 && index < word.count ? Unicode.Scalar(word[index]) : " "
    }

    private func isVowel(_ offset: Int) -> Bool {
        letter(offset) == "y" || letter(offset).isASCII && Pronunciation.isVowel(UInt8(ascii: letter(offset)))
    }

    /// Adds a sound, unless it only doubles the one before.
    private mutating func say(_ sound: Unicode.Scalar, letters: Int) {
        let byte = UInt8(sound.value)
        if sounds.last != byte { sounds.append(byte) }
        position += letters
    }

    mutating func speak() -> [UInt8] {
        while position < word.count {
            switch letter(0) {
            case "a", "e", "i", "o", "u", "y": sayVowel()
            case "j": sayJ()
            case "c": sayC()
            case "s", "z": sayHiss()
            case "t", "d": sayStop()
            case "k", "q", "h": sayK()
            case "x": sayX()
            case "g": say("g", letters: letter(1) == "h" ? 2 : 1)
            case "p": sayP()
            case "v", "w", "f": say("v", letters: 1)
            case "b": say("b", letters: 1)
            case "l": say("l", letters: 1)
            case "m": say("m", letters: 1)
            case "n": say("n", letters: 1)
            case "r": say("r", letters: letter(1) == "h" ? 2 : 1)
            default: position += 1
            }
        }
        return sounds
    }

    private mutating func sayVowel() {
        switch (letter(0), letter(1)) {
        case ("o", "u"), ("o", "e"), ("o", "o"): say("u", letters: 2)
        case ("a", _): say("a", letters: 1)
        case ("e", _): say("e", letters: 1)
        case ("o", _): say("o", letters: 1)
        case ("u", _): say("u", letters: 1)
        default: say("i", letters: 1)
        }
    }

    /// French has j for zh (Brejnev), Spanish for kh (Jrushchov); elsewhere it is a y.
    private mutating func sayJ() {
        if position == 0, !isVowel(1) {
            say("k", letters: 1)
        } else if reading == .slavic, isVowel(-1), !isVowel(1), position + 1 < word.count {
            say("s", letters: 1)
        } else if sounds.last == UInt8(ascii: "s") {
            position += 1
        } else {
            say("i", letters: 1)
        }
    }

    private mutating func sayK() {
        let isPair = letter(1) == "h" || letter(0) == "q" && letter(1) == "u"
        say("k", letters: isPair ? 2 : 1)
    }

    private mutating func sayC() {
        switch letter(1) {
        case "h": sayCH()
        case "z": say("s", letters: 2)
        case "k" where reading != .slavic: say("k", letters: 2)
        case "e", "i", "y": say("s", letters: 1)
        default: say(reading == .slavic ? "s" : "k", letters: 1)
        }
    }

    private mutating func sayCH() {
        let isHard =
            letter(2) == "r" || letter(2) == "l" || reading == .german && sounds.last != UInt8(ascii: "s")
        say(isHard ? "k" : "s", letters: 2)
    }

    /// s, z and all that only shades them: sh, zh, sch, sz.
    private mutating func sayHiss() {
        if letter(1) == "c", letter(2) == "h" {
            say("s", letters: 3)
        } else {
            say("s", letters: letter(1) == "h" ? 2 : 1)
        }
    }

    /// t and d, silent before a hiss: ts, tz, tch, tsch, dz, dj.
    private mutating func sayStop() {
        switch letter(1) {
        case "s", "z": position += 1
        case "c" where letter(2) == "h": say("s", letters: 3)
        case "c" where reading == .slavic: position += 1
        case "j" where letter(0) == "d": say("s", letters: 2)
        case "h": say(letter(0) == "t" ? "t" : "d", letters: 2)
        case "t" where letter(0) == "d": say("t", letters: 2)
        default: say(letter(0) == "t" ? "t" : "d", letters: 1)
        }
    }

    /// At a word's beginning the Greek and Cyrillic letter for kh, else k and s.
    private mutating func sayX() {
        if position > 0 {
            say("k", letters: 0)
            say("s", letters: 1)
        } else {
            say("k", letters: 1)
        }
    }

    private mutating func sayP() {
        if letter(1) == "h" { say("v", letters: 2) } else { say("p", letters: 1) }
    }
}
