/// What a measure is of, and the units that tell it: no speed is told in hours.
enum Dimension: CaseIterable {
    case length, weight, speed, temperature
    /// Of what is long in space or in time.
    case extent

    /// The one that a question after a measure names; nil when it names none, or one that units of others tell too: "how far".
    init?(_ question: Question) {
        guard question.type == .measure,
            let named = Self.allCases.first(where: { question.plain.contains(where: $0.names.contains) })
        else { return nil }
        self = named
    }

    private var names: WordSet {
        switch self {
        case .length: Self.lengths
        case .weight: Self.weights
        case .speed: Self.speeds
        case .temperature: Self.temperatures
        case .extent: Self.extents
        }
    }

    /// Whether words that some of a sentence are name a unit of it.
    func isTold(by words: some Sequence<ArraySlice<UInt8>>) -> Bool {
        var isLength = false
        var isPerTime = false
        for word in words {
            switch self {
            case .extent:
                if Self.unitsOfLength.contains(word) || Self.stretches.contains(word) { return true }
            case .length: if Self.unitsOfLength.contains(word) { return true }
            case .weight: if Self.unitsOfWeight.contains(word) { return true }
            case .temperature: if Self.unitsOfTemperature.contains(word) { return true }
            case .speed:
                if Self.unitsOfSpeed.contains(word) { return true }
                isLength = isLength || Self.unitsOfLength.contains(word)
                isPerTime = isPerTime || Self.timesOfSpeed.contains(word)
            }
        }
        return isLength && isPerTime
    }

    private static let lengths: WordSet = [
        "tall", "high", "deep", "wide", "thick", "height", "length", "depth", "width", "altitude",
        "elevation", "diameter",
        "thickness",
    ]
    private static let weights: WordSet = ["heavy", "weight", "weigh", "weighed"]
    private static let speeds: WordSet = ["fast", "speed"]
    private static let temperatures: WordSet = ["hot", "cold", "warm", "temperature"]
    private static let extents: WordSet = ["long"]
    private static let stretches = words(of: Lexicon.stretches).union([
        "second", "pages", "words", "lines", "verses",
    ])
    private static let unitsOfLength = words(of: Lexicon.unitsOfLength).union([
        "centimetre", "centimeter", "millimetre", "millimeter", "yard", "fathom", "league",
    ])
    private static let unitsOfWeight = words(of: Lexicon.unitsOfWeight).union([
        "kilogramme", "kilogrammes", "kilo", "gramme", "grammes", "milligram", "microgram", "lbs", "oz",
        "hundredweight", "carat", "carats",
    ])
    private static let unitsOfSpeed = words(of: Lexicon.unitsOfSpeed).union([
        "knot", "mach", "rpm",
    ])
    private static let timesOfSpeed: WordSet = [
        "hour", "hours", "second", "seconds", "minute", "minutes", "day", "h", "s",
    ]
    private static let unitsOfTemperature = words(of: Lexicon.unitsOfTemperature).union([
        "degree", "f", "k", "freezing", "zero",
    ])

    private static func words(of line: String) -> WordSet {
        WordSet(line.split(separator: " ").map { ShortWord($0) })
    }
}
