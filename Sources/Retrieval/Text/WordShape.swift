/// How a word was written: what the scanner counts while it folds the letters.
struct WordShape {
    var letters = 0
    var digits = 0
    private var capitals = 0
    private var beginsWithCapital = false
    /// Decimal points taken, 0 or 1.
    var points = 0
    /// Thousands commas taken.
    var groups = 0
    /// Points taken between single letters.
    var initials = 0

    mutating func addLetter(isCapital: Bool) {
        if isCapital {
            capitals += 1
            if letters == 0 && digits == 0 { beginsWithCapital = true }
        }
        letters += 1
    }

    /// Adds a further part of a hyphenated word.
    mutating func add(_ other: WordShape) {
        letters += other.letters
        digits += other.digits
        capitals += other.capitals
    }

    var traits: TokenTraits {
        var traits: TokenTraits = []
        if beginsWithCapital { traits.insert(.capitalised) }
        if capitals == letters, letters > 1 { traits.insert(.allCapitals) }
        if digits > 0 { traits.insert(.numeric) }
        return traits
    }
}
