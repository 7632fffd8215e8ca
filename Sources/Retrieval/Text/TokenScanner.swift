/// One pass of a `Tokenizer` over one text: where it stands and the word it is reading.
struct TokenScanner {
    /// Room for a word: the longest, and one scalar's fold that is cut off again.
    static let bufferBytes = Tokenizer.maximumWordBytes + Folding.maximumBytes

    let text: UnsafeBufferPointer<UInt8>
    var position = 0

    /// The folded part being read.
    let word: UnsafeMutablePointer<UInt8>
    var length = 0
    var part = WordShape()
    /// Traits of the part that follow from its ending.
    var ending: TokenTraits = []
    /// Where the part ends in the text, without an ending taken off.
    private var partEnd = 0

    /// The folded hyphenated word so far.
    private let whole: UnsafeMutablePointer<UInt8>
    private var wholeLength = 0

    /// Traits of the next word that follow from the marks before it.
    private var before: TokenTraits = []
    /// Which kind of quotation marks is open.
    private enum Quotation { case none, single, double }
    private var quotation = Quotation.none
    var isQuoted: Bool { quotation != .none }

    init(
        text: UnsafeBufferPointer<UInt8>, word: UnsafeMutablePointer<UInt8>,
        whole: UnsafeMutablePointer<UInt8>
    ) {
        self.text = text
        self.word = word
        self.whole = whole
    }

    typealias Emit = (_ folded: UnsafeBufferPointer<UInt8>, _ token: Token) -> Void

    mutating func scan(_ emit: Emit) {
        while position < text.count {
            if text[position] == 0x20 {
                position += 1
                continue
            }
            let glyph = Glyph(text, at: position)
            switch glyph.kind {
            case .letter, .digit: scanWord(emit)
            case .ideograph: scanIdeograph(glyph, emit)
            default: skip(glyph)
            }
        }
    }

    // MARK: Between words

    /// Steps over what is no word and remembers what it says about the next.
    private mutating func skip(_ glyph: Glyph) {
        switch glyph.kind {
        case .space, .ignored: break
        case .openingQuote, .closingQuote, .quote, .singleQuote, .rightQuote: turn(at: glyph.kind)
        default: before = .afterMark
        }
        position += glyph.length
    }

    /// Opens or closes a quotation. Languages differ in which mark does which („so“, »so«): once open, any double
    /// one closes; a right single one closes only what a left single one opened, or else an apostrophe would.
    private mutating func turn(at mark: Glyph.Kind) {
        before = .afterMark
        switch (quotation, mark) {
        case (.none, .openingQuote), (.none, .quote): quotation = .double
        case (.none, .singleQuote): quotation = .single
        case (.double, .openingQuote), (.double, .closingQuote), (.double, .quote): quotation = .none
        case (.single, .rightQuote): quotation = .none
        default: break
        }
    }

    private mutating func scanIdeograph(_ glyph: Glyph, _ emit: Emit) {
        let start = position
        begin()
        length = UTF8Scalar.write(glyph.scalar, to: word)
        position += glyph.length
        partEnd = position
        emitPart(from: start, traits: leading(), emit)
        before = []
    }

    private func leading() -> TokenTraits { isQuoted ? before.union(.quoted) : before }

    // MARK: A word

    /// Reads a word, or the parts of a hyphenated one and then its whole.
    private mutating func scanWord(_ emit: Emit) {
        let start = position
        let outer = leading()
        before = []
        readPart()
        let first = part
        emitPart(from: start, traits: outer, emit)
        guard joinsNext() else { return }
        wholeLength = 0
        appendToWhole()
        var shape = first
        while joinsNext() {
            position += Glyph(text, at: position).length
            let partStart = position
            readPart()
            appendToWhole()
            shape.add(part)
            emitPart(from: partStart, traits: outer.subtracting(.afterMark).union(.joined), emit)
        }
        var traits = shape.traits.union(outer).union(ending).union(.whole)
        if !first.traits.contains(.capitalised) { traits.remove(.capitalised) }
        emit(
            UnsafeBufferPointer(start: whole, count: wholeLength),
            Token(start: start, end: partEnd, traits: traits))
    }

    /// Whether a hyphen stands here that ties the part just read to a next one.
    private func joinsNext() -> Bool {
        guard position < text.count else { return false }
        // What comes here is a space, mostly.
        guard text[position] == UInt8(ascii: "-") || text[position] >= 0x80 else { return false }
        let hyphen = Glyph(text, at: position)
        guard hyphen.kind == .hyphen, ending.isEmpty, position + hyphen.length < text.count else {
            return false
        }
        switch Glyph(text, at: position + hyphen.length).kind {
        case .letter: return true
        case .digit: return part.letters > 0
        default: return false
        }
    }

    private mutating func appendToWhole() {
        var count = min(length, Tokenizer.maximumWordBytes - wholeLength)
        while count > 0, count < length, word[count] & 0xC0 == 0x80 { count -= 1 }
        (whole + wholeLength).update(from: word, count: count)
        wholeLength += count
    }

    private func emitPart(from start: Int, traits: TokenTraits, _ emit: Emit) {
        emit(
            UnsafeBufferPointer(start: word, count: length),
            Token(start: start, end: partEnd, traits: traits.union(part.traits).union(ending)))
    }

    private mutating func begin() {
        length = 0
        part = WordShape()
        ending = []
    }

    // MARK: A part

    /// Reads letters and digits, and the marks that may stand inside a word.
    private mutating func readPart() {
        begin()
        let start = position
        repeat {
            readASCII()
            partEnd = position
        } while position < text.count && goesOn(from: start)
    }

    /// The fast road: unaccented letters and digits.
    private mutating func readASCII() {
        while true {
            takeSmallLetters()
            guard position < text.count else { return }
            let byte = text[position]
            let lower = byte | 0x20
            if lower &- 0x61 < 26 {
                part.addLetter(isCapital: byte & 0x20 == 0)
            } else if byte &- 0x30 < 10 {
                part.digits += 1
            } else {
                return
            }
            // A digit has this bit set already.
            if length < Tokenizer.maximumWordBytes {
                word[length] = lower
                length += 1
            }
            position += 1
        }
    }

    /// Takes small letters, as many as come: most words are nothing else.
    @inline(__always)
    private mutating func takeSmallLetters() {
        let end = SmallLetters.end(in: text, from: position)
        let room = Tokenizer.maximumWordBytes - length
        let taken = min(end - position, room)
        ShortCopy.copy(
            UnsafeBufferPointer(rebasing: text[position..<position + taken]),
            to: UnsafeMutableBufferPointer(start: word + length, count: room))
        length += taken
        part.letters += end - position
        position = end
    }

    /// Takes what is neither ASCII letter nor digit when it belongs to the word; false at the word's end.
    private mutating func goesOn(from start: Int) -> Bool {
        let byte = text[position]
        if byte == 0x20 { return false }
        let glyph = Glyph(text, at: position)
        switch glyph.kind {
        case .letter, .digit:
            append(glyph)
            position += glyph.length
            return true
        case .ignored:
            position += glyph.length
            return true
        case .apostrophe, .rightQuote: return takesApostrophe(glyph)
        case .point: return takesPoint(from: start)
        case .comma: return takesComma(from: start)
        default: return false
        }
    }

    private mutating func append(_ glyph: Glyph) {
        if glyph.kind == .digit {
            part.digits += 1
        } else {
            part.addLetter(isCapital: Folding.isCapital(glyph.scalar))
        }
        guard length < Tokenizer.maximumWordBytes else { return }
        let count = Folding.fold(glyph.scalar, into: word + length)
        if length + count <= Tokenizer.maximumWordBytes { length += count }
    }
}
