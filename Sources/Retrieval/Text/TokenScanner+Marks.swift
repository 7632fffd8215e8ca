/// The marks that may stand inside a word: apostrophes, points and commas.
extension TokenScanner {
    private func kind(at position: Int) -> Glyph.Kind {
        position < text.count ? Glyph(text, at: position).kind : .space
    }

    private func isDigit(at position: Int) -> Bool {
        position >= 0 && position < text.count && text[position] &- 0x30 < 10
    }

    private func isWordCharacter(at position: Int) -> Bool {
        let kind = kind(at: position)
        return kind == .letter || kind == .digit
    }

    /// An apostrophe: inside the word it vanishes; at its end it may be a possessive or a short verb.
    mutating func takesApostrophe(_ glyph: Glyph) -> Bool {
        let next = position + glyph.length
        guard isWordCharacter(at: next) else {
            if !isQuoted, length > 1, word[length - 1] == UInt8(ascii: "s"), part.letters > 1 {
                ending = .possessive
                position = next
            }
            return false
        }
        if let clitic = clitic(at: next) {
            if clitic == 1, text[next] | 0x20 == UInt8(ascii: "s") {
                if isDigit(at: position - 1) {
                    position = next
                    return true
                }
                ending = .possessive
            }
            position = next + clitic
            return false
        }
        position = next
        return true
    }

    /// Length of a short verb or possessive s at `start` ('s, 'll, 're, 've, 'd, 'm) that ends the word.
    private func clitic(at start: Int) -> Int? {
        func letter(_ offset: Int) -> UInt8 {
            start + offset < text.count ? text[start + offset] | 0x20 : 0
        }
        let length: Int
        switch (letter(0), letter(1)) {
        case (0x6C, 0x6C), (0x72, 0x65), (0x76, 0x65): length = 2
        case (0x73, _), (0x64, _), (0x6D, _): length = 1
        default: return nil
        }
        return isWordCharacter(at: start + length) ? nil : length
    }

    /// A point: between digits once, or between the single letters of an initialism.
    mutating func takesPoint(from start: Int) -> Bool {
        let next = position + 1
        if part.letters == 0 {
            guard part.points == 0, isDigit(at: position - 1), isDigit(at: next) else { return false }
            if start >= 2, text[start - 1] == UInt8(ascii: "."), isDigit(at: start - 2) { return false }
            var end = next
            while isDigit(at: end) { end += 1 }
            if end < text.count, text[end] == UInt8(ascii: "."), isDigit(at: end + 1) { return false }
            part.points = 1
            guard length < Tokenizer.maximumWordBytes else { return false }
            word[length] = UInt8(ascii: ".")
            length += 1
            position = next
            return true
        }
        guard part.digits == 0, part.letters == part.initials + 1, kind(at: next) == .letter,
            !isWordCharacter(at: next + Glyph(text, at: next).length)
        else { return false }
        part.initials += 1
        position = next
        return true
    }

    /// A comma: between groups of three digits.
    mutating func takesComma(from start: Int) -> Bool {
        let next = position + 1
        guard part.letters == 0, part.points == 0, part.digits > 0,
            part.groups > 0 || part.digits <= 3,
            isDigit(at: next), isDigit(at: next + 1), isDigit(at: next + 2), !isDigit(at: next + 3)
        else { return false }
        part.groups += 1
        position = next
        return true
    }
}
