/// One character of a text as the tokenizer sees it: what part it plays in words.
struct Glyph {
    enum Kind: UInt8 {
        case letter, digit
        /// A word by itself: Chinese characters.
        case ideograph
        /// Transparent inside a word: combining marks, soft hyphens, joiners, direction marks.
        case ignored
        /// Straight apostrophe, or a letter-like one.
        case apostrophe
        /// The curly right single quote: an apostrophe inside a word, a closing quote after one.
        case rightQuote
        case hyphen, point, comma
        /// Double quotation marks, and the single pointed ones.
        case openingQuote, closingQuote
        /// The curly left single quote, and the low one.
        case singleQuote
        /// The straight double quote, which may open or close.
        case quote
        /// Any other visible mark.
        case mark
        /// White space, controls and bytes that are not UTF-8.
        case space
    }

    let kind: Kind
    let scalar: UInt32
    /// Bytes it takes in the text.
    let length: Int

    @inline(__always)
    init(_ text: UnsafeBufferPointer<UInt8>, at position: Int) {
        let byte = text[position]
        if byte < 0x80 {
            self.init(kind: Self.kind(ofASCII: byte), scalar: UInt32(byte), length: 1)
        } else {
            self.init(decoding: text, at: position)
        }
    }

    @inline(never)
    private init(decoding text: UnsafeBufferPointer<UInt8>, at position: Int) {
        let read = UTF8Scalar(text, at: position)
        let narrow = Folding.narrowed(read.value)
        let kind = narrow < 0x80 ? Self.kind(ofASCII: UInt8(narrow)) : Self.kind(of: narrow)
        self.init(kind: kind, scalar: narrow, length: read.length)
    }

    private init(kind: Kind, scalar: UInt32, length: Int) {
        self.kind = kind
        self.scalar = scalar
        self.length = length
    }

    private static func kind(ofASCII byte: UInt8) -> Kind {
        if (byte | 0x20) &- 0x61 < 26 { return .letter }
        if byte &- 0x30 < 10 { return .digit }
        switch byte {
        case 0...0x20, 0x7F: return .space
        case UInt8(ascii: "'"), UInt8(ascii: "`"): return .apostrophe
        case UInt8(ascii: "-"): return .hyphen
        case UInt8(ascii: "."): return .point
        case UInt8(ascii: ","): return .comma
        case UInt8(ascii: "\""): return .quote
        default: return .mark
        }
    }

    private static func kind(of scalar: UInt32) -> Kind {
        switch scalar {
        case 0x80...0xA0: return .space
        case 0xC0...0x24F where scalar != 0xD7 && scalar != 0xF7: return .letter
        case 0x300...0x36F, 0xAD: return .ignored
        case 0x410...0x44F: return .letter
        case 0x2019, 0x2BB, 0x2BC, 0x2B9, 0x2032: return scalar == 0x2019 ? .rightQuote : .apostrophe
        case 0x2018, 0x201A: return .singleQuote
        case 0x201C, 0x201E, 0xAB, 0x2039: return .openingQuote
        case 0x201D, 0xBB, 0x203A: return .closingQuote
        case 0x2010, 0x2011: return .hyphen
        case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x2_0000...0x3_FFFF: return .ideograph
        default: return kind(byCategoryOf: scalar)
        }
    }

    /// The standard library's word for everything else. Vowel signs of Indic scripts are letters here, points
    /// of Hebrew and Arabic and accents of any script are ignored.
    private static func kind(byCategoryOf scalar: UInt32) -> Kind {
        guard let properties = Unicode.Scalar(scalar)?.properties else { return .space }
        switch properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter:
            return .letter
        case .spacingMark: return .letter
        case .nonspacingMark: return 0x900...0x1AAF ~= scalar ? .letter : .ignored
        case .enclosingMark: return .ignored
        case .decimalNumber: return .digit
        case .format: return scalar == 0x200B ? .space : .ignored
        case .spaceSeparator, .lineSeparator, .paragraphSeparator, .control, .surrogate, .privateUse,
            .unassigned:
            return .space
        default: return scalar == UTF8Scalar.replacement ? .space : .mark
        }
    }
}
