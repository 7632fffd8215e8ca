internal import Retrieval

/// What a word may answer or signal, whatever sentence it stands in.
struct WordClass: OptionSet, Sendable {
    let rawValue: UInt32

    /// A year in figures: 1000 to 2099.
    static let year = WordClass(rawValue: 1)
    /// Any figure, years among them.
    static let figure = WordClass(rawValue: 2)
    /// A number in words: two, dozen, half.
    static let numeral = WordClass(rawValue: 4)
    /// The name of a month or a day of the week.
    static let calendar = WordClass(rawValue: 8)
    /// A word for a stretch of time or a time of day: century, 1960s, weekdays, noon, the minutes of 8:00.
    static let era = WordClass(rawValue: 16)
    /// A word that introduces a reason or a result.
    static let reason = WordClass(rawValue: 32)
    /// A word that points back at something said before.
    static let anaphor = WordClass(rawValue: 64)
    /// A word that says little by itself.
    static let stop = WordClass(rawValue: 128)
    /// Mostly written with a capital where nothing but its nature asks for one.
    static let name = WordClass(rawValue: 256)
    /// What places the words behind it: in, at, from, room.
    static let locative = WordClass(rawValue: 1024)
    /// the, a, an.
    static let article = WordClass(rawValue: 2048)
    /// A common noun for people: colleague, farmers, queen.
    static let person = WordClass(rawValue: 4096)
    /// A verb that tells what something is: is, means, refers.
    static let defining = WordClass(rawValue: 8192)
    /// A country, a people or a continent.
    static let country = WordClass(rawValue: 16384)
    /// Nearly always written with a capital: no common noun in a name of several words, as in "Missile Crisis".
    static let proper = WordClass(rawValue: 32768)
    /// A unit of measure or money, or a word for an age.
    static let unit = WordClass(rawValue: 512)
    /// A word that tells a time by what happens then: after, until, during.
    static let occasion = WordClass(rawValue: 65536)
    /// What tells behind a verb how it went: with, when.
    static let outcome = WordClass(rawValue: 1_048_576)
    /// A unit of time: hour, years.
    static let stretch = WordClass(rawValue: 8_388_608)
    /// What makes of a stretch of time the distance to another: later, ago.
    static let distance = WordClass(rawValue: 2_097_152)
    /// What nobody can be at or in but figuratively: decision, power, favour.
    static let abstract = WordClass(rawValue: 4_194_304)
    /// A noun for a place that may have a name: island, city.
    static let site = WordClass(rawValue: 524288)
    /// A word that introduces by what something was done: by, through, using.
    static let means = WordClass(rawValue: 131072)
    /// A currency or another word for what is paid: euros, percent, fee, free.
    static let money = WordClass(rawValue: 262144)
}

/// The class of every word of an index, by word id.
struct WordClasses: Sendable {
    private let classes: [WordClass]

    init(index: InvertedIndex, analyzer: Analyzer) {
        var classes = [WordClass](repeating: [], count: index.words.count)
        for word in classes.indices {
            classes[word] = Self.figures(index.words.bytes(of: UInt32(word)))
            if index.isMostlyCapitalised(UInt32(word)) { classes[word].insert(.name) }
        }
        for (kind, list) in Lexicon.classes {
            Lexicon.forEachWord(of: list) { word in
                if let id = index.words.id(of: word) { classes[Int(id)].insert(kind) }
            }
        }
        for word in analyzer.stopWords {
            if let id = index.words.id(of: word) { classes[Int(id)].insert(.stop) }
        }
        Self.markProper(&classes, index)
        self.classes = classes
    }

    /// Marks the words that the documents never write small, and their stems neither, as proper names: those with a
    /// capital inside a sentence, and those that begin several and are no everyday words.
    private static func markProper(_ classes: inout [WordClass], _ index: InvertedIndex) {
        var isSmall = [Bool](repeating: false, count: index.stems.count)
        // Over arrays of its own: in a large library this walk is the longest of all that answering prepares.
        let (tokens, traits, capitalised) = (index.tokens, index.traits, TokenTraits.capitalised.rawValue)
        var isSmallWord = [Bool](repeating: false, count: classes.count)
        for place in tokens.indices where traits[place] & capitalised == 0 {
            isSmallWord[Int(tokens[place])] = true
        }
        for word in classes.indices where isSmallWord[word] { isSmall[Int(index.stemOfWord[word])] = true }
        for word in classes.indices {
            let stem = index.stemOfWord[word]
            // "Manning" is no form of "man".
            let isSmall =
                index.words.bytes(of: UInt32(word)).suffix(3) == Self.ing
                ? isSmallWord[word] : isSmall[Int(stem)]
            guard !isSmall, classes[word].isDisjoint(with: [.figure, .numeral, .calendar, .stop]),
                index.capitalisedFrequencies[word] > 0 || index.wordFrequencies[word] > 1,
                !LightWords.contains(index.words.bytes(of: UInt32(word))),
                !CommonWords.contains(stem: index.stems.bytes(of: stem))
            else { continue }
            classes[word].formUnion([.name, .proper])
        }
    }

    private static let ing = Array("ing".utf8)[...]

    /// The class of a word of the index.
    subscript(word: UInt32) -> WordClass { classes[Int(word)] }

    /// What a word's digits make of it.
    static func figures(_ word: ArraySlice<UInt8>) -> WordClass {
        guard let first = word.first, first &- 0x30 < 10 else { return [] }
        let digits = word.prefix { $0 &- 0x30 < 10 }
        if digits.count == word.count, word.count == 4,
            first == 0x31 || (first == 0x32 && digits.dropFirst().first == 0x30)
        {
            return [.figure, .year]
        }
        if word.last == 0x73, digits.count == word.count - 1, digits.count > 1 { return .era }
        // Behind a colon or a full stop: 8:00, 09.05.
        if digits.count == word.count, word.count == 2, first == 0x30 { return [.figure, .era] }
        return .figure
    }
}
