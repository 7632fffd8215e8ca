/// Character references of HTML as they occur in prose: `&amp;`, `&#8217;`, `&#x2014;`.
enum HTMLEntity {
    /// The text that the reference at the start of `text` stands for, and the index after it; nil for an
    /// ampersand that begins none, or for a character that no document may hold.
    static func read(_ text: ByteSlice) -> (text: [UInt8], end: Int)? {
        let body = text.dropFirst().prefix(longest)
        guard let end = body.firstIndex(of: UInt8(ascii: ";")) else { return nil }
        let name = body[..<end]
        if name.first == UInt8(ascii: "#") {
            guard let scalar = number(name.dropFirst()) else { return nil }
            let encoded = Array(String(scalar).utf8)
            return (TextCleaner.clean(encoded[...]).map { $0 == 0x0A ? 0x20 : $0 }, end + 1)
        }
        return named[Array(name)].map { ($0, end + 1) }
    }

    private static let longest = 10

    private static func number(_ digits: ByteSlice) -> Unicode.Scalar? {
        let isHexadecimal = digits.first.map { $0 | 0x20 } == UInt8(ascii: "x")
        let text = String(decoding: isHexadecimal ? digits.dropFirst() : digits, as: UTF8.self)
        return UInt32(text, radix: isHexadecimal ? 16 : 10).flatMap(Unicode.Scalar.init)
    }

    private static let named: [[UInt8]: [UInt8]] = {
        let table: KeyValuePairs = [
            "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "ensp": " ",
            "emsp": " ",
            "thinsp": " ", "ndash": "–", "mdash": "—", "hellip": "…", "lsquo": "‘", "rsquo": "’",
            "ldquo": "“",
            "rdquo": "”", "laquo": "«", "raquo": "»", "bull": "•", "middot": "·", "copy": "©", "reg": "®",
            "trade": "™", "sect": "§", "para": "¶", "deg": "°", "plusmn": "±", "times": "×", "frac12": "½",
            "euro": "€", "pound": "£", "cent": "¢", "yen": "¥", "shy": "", "auml": "ä", "ouml": "ö",
            "uuml": "ü",
            "Auml": "Ä", "Ouml": "Ö", "Uuml": "Ü", "szlig": "ß", "agrave": "à", "aacute": "á", "acirc": "â",
            "ccedil": "ç", "egrave": "è", "eacute": "é", "ecirc": "ê", "iacute": "í", "ntilde": "ñ",
            "oacute": "ó", "ocirc": "ô", "uacute": "ú", "oslash": "ø", "aring": "å", "aelig": "æ",
        ]
        return Dictionary(uniqueKeysWithValues: table.map { (Array($0.key.utf8), Array($0.value.utf8)) })
    }()
}
