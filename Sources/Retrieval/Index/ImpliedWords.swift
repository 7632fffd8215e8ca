/// The words that signs stand for. Who is followed by "(3 March 1889 – 21 November 1967)" was born and died then, what is by
/// "(1939–1945)" began and ended, and "$5" is five dollars.
///
/// They are indexed behind the words of their sentence, for nobody asks with brackets.
enum ImpliedWords {
    /// Longest bracket that is looked at, in bytes.
    private static let reach = 100
    /// A life is at least so long in years, and at most.
    private static let lives = 15...120

    static let ofLife: [StaticString] = ["born", "died"]
    static let ofEvent: [StaticString] = ["began", "ended"]

    /// What the signs of a sentence stand for, each thing once.
    static func find(in sentence: UnsafeBufferPointer<UInt8>) -> [StaticString] {
        var found: [StaticString] = []
        var unit: StaticString?
        var hasBracket = false
        for place in sentence.indices {
            let byte = sentence[place]
            // Letters and digits are none of them.
            if byte > UInt8(ascii: "(") && byte < 0xC2 { continue }
            if byte == UInt8(ascii: "("), !hasBracket {
                hasBracket = true
                found += ofBracket(at: place, sentence)
            } else if unit == nil, let sign = sign(at: place, sentence) {
                unit = sign
                found.append(sign)
            }
        }
        return found
    }

    /// The unit whose sign stands at a place, next to a figure.
    private static func sign(at place: Int, _ sentence: UnsafeBufferPointer<UInt8>) -> StaticString? {
        for (sign, unit) in signs where sentence[place] == sign[0] {
            let end = place + sign.count
            guard sentence[place...].prefix(sign.count).elementsEqual(sign) else { continue }
            let isBefore = end < sentence.count && ASCII.isDigit(sentence[end])
            let before = sentence[..<place].last { $0 != 0x20 }
            return isBefore || before.map(ASCII.isDigit) ?? false ? unit : nil
        }
        return nil
    }

    private static let signs: [([UInt8], StaticString)] = [
        (Array("$".utf8), "dollars"), (Array("%".utf8), "percent"), (Array("£".utf8), "pounds"),
        (Array("€".utf8), "euros"), (Array("¥".utf8), "yen"),
    ]

    /// What a bracket stands for that holds two years and no other words than those of dates.
    private static func ofBracket(at open: Int, _ sentence: UnsafeBufferPointer<UInt8>) -> [StaticString] {
        guard open > 1 else { return [] }
        let inside = sentence[(open + 1)...].prefix(reach)
        guard let close = inside.firstIndex(of: UInt8(ascii: ")")) else { return [] }
        guard let (first, second) = years(inside[..<close]), first <= second else { return [] }
        let span = second - first
        return lives.contains(span) ? ofLife : span < lives.lowerBound ? ofEvent : []
    }

    /// The two years of "c. 1780 – 4 May 1851"; nil for any other text.
    private static func years(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> (Int, Int)? {
        var years: [Int] = []
        var dashes = 0
        var rest = text
        while let byte = rest.first {
            if ASCII.isDigit(byte) {
                let digits = rest.prefix(while: ASCII.isDigit)
                if digits.count > 4 { return nil }
                let number = digits.reduce(0) { 10 * $0 + Int($1 - 0x30) }
                if digits.count >= 3 {
                    guard dashes == years.count else { return nil }
                    years.append(number)
                }
                rest = rest.dropFirst(digits.count)
            } else if ASCII.isLetter(byte) {
                let word = rest.prefix(while: ASCII.isLetter)
                guard isOfDates(word) else { return nil }
                rest = rest.dropFirst(word.count)
            } else if let length = dash(rest) {
                dashes += 1
                rest = rest.dropFirst(length)
            } else if byte == 0x20 || byte == UInt8(ascii: ",") || byte == UInt8(ascii: ".") {
                rest = rest.dropFirst()
            } else {
                return nil
            }
        }
        return years.count == 2 && dashes == 1 ? (years[0], years[1]) : nil
    }

    /// The length of a hyphen, a minus or an en or em dash that the text begins with.
    private static func dash(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
        if text.first == UInt8(ascii: "-") { return 1 }
        let bytes = text.prefix(3)
        let isDash = bytes.elementsEqual("\u{2013}".utf8) || bytes.elementsEqual("\u{2014}".utf8)
        return isDash || bytes.elementsEqual("\u{2212}".utf8) ? 3 : nil
    }

    private static func isOfDates(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        let short = word.prefix(3).map { $0 | 0x20 }
        return dateWords.contains { $0.utf8CodeUnitCount == short.count && matches($0, short) }
    }

    private static func matches(_ word: StaticString, _ bytes: [UInt8]) -> Bool {
        word.withUTF8Buffer { $0.elementsEqual(bytes) }
    }

    /// The first three letters of months, and what stands before a year that is not certain.
    private static let dateWords: [StaticString] = [
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec", "c", "ca", "cir",
    ]
}
