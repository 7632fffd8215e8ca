/// Writes Cyrillic words in Latin letters, close to how English texts spell Russian and Ukrainian names.
enum Transliteration {
    /// The Latin spelling of a folded word; nil when it holds a letter that is neither Cyrillic nor ASCII.
    static func latin(_ word: [UInt8]) -> [UInt8]? {
        var latin: [UInt8] = []
        var isCyrillic = false
        var isForeign = false
        word.withUnsafeBufferPointer { word in
            var position = 0
            while position < word.count {
                let scalar = UTF8Scalar(word, at: position)
                position += scalar.length
                if scalar.value < 0x80 {
                    latin.append(UInt8(scalar.value))
                } else if let letters = letters(of: scalar.value) {
                    isCyrillic = true
                    latin.append(
                        contentsOf: UnsafeBufferPointer(
                            start: letters.utf8Start, count: letters.utf8CodeUnitCount))
                } else {
                    isForeign = true
                }
            }
        }
        return isCyrillic && !isForeign ? latin : nil
    }

    /// а to я of the Russian alphabet, U+0430 to U+044F. Folding has made й of и and ё of е beforehand.
    private static let russian: [StaticString] = [
        "a", "b", "v", "g", "d", "e", "zh", "z", "i", "i", "k", "l", "m", "n", "o", "p", "r", "s", "t", "u",
        "f", "kh", "ts", "ch", "sh", "shch", "", "y", "", "e", "yu", "ya",
    ]

    private static func letters(of scalar: UInt32) -> StaticString? {
        switch scalar {
        case 0x430...0x44F: return russian[Int(scalar - 0x430)]
        case 0x452: return "dj"
        case 0x454: return "ye"
        case 0x455: return "dz"
        case 0x456: return "i"
        case 0x458: return "j"
        case 0x459: return "lj"
        case 0x45A: return "nj"
        case 0x45B: return "c"
        case 0x45F: return "dzh"
        case 0x491: return "g"
        default: return nil
        }
    }
}
