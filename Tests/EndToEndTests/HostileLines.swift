/// Lines that could cost more than they should, each within the longest line as text and as JSON.
enum HostileLines {
    static let all: [(name: String, line: String)] = [
        ("one huge word", repeated("a", 4_000)),
        ("a huge unknown word", "who was " + repeated("khrushchx", 440) + "?"),
        ("a thousand words", (0..<800).map { "w\($0)" }.joined(separator: " ")),
        ("words a letter off", misspelt.joined(separator: " ")),
        ("combining marks", "why e" + repeated("\u{301}\u{323}", 1_000)),
        ("marks in both orders", repeated("a\u{301}\u{323}b\u{323}\u{301}", 340)),
        ("invisible characters", repeated("a\u{200D}", 1_000)),
        ("question marks", repeated("why? ", 800)),
        ("questions in a row", repeated("why khrushchev fell? who removed him? ", 105)),
        ("quotes and brackets", repeated("\"('", 1_000)),
        ("hyphens", repeated("party-", 660)),
        ("possessives", repeated("khrushchev's ", 300)),
        ("initials", repeated("N. S. ", 660)),
        ("Cyrillic", repeated("Хрущёв", 330)),
        ("Cyrillic words", (0..<180).map { "Хрущ\(cyrillic($0))ов" }.joined(separator: " ")),
        ("verbs and small words", repeated("threw him out ", 285)),
        ("numbers", (1_000..<1_800).map(String.init).joined(separator: " ")),
        ("dates", repeated("14 October 1964 ", 250)),
        ("follow-ups", repeated("and China? ", 360)),
        ("a summary of summaries", repeated("summarise ", 400)),
        ("a truth of words", "is it true that " + misspelt.reversed().joined(separator: " ")),
        ("a name repeated", repeated("Khrushchev ", 360)),
        ("ligatures", repeated("\u{FB03}", 1_300)),
        ("wide letters", repeated("Ｋｈｒｕｓｈｃｈｅｖ ", 100)),
    ]

    /// What is no object, as deep and as long as a line may be.
    static let malformed = [
        "{\"id\":" + repeated("[", 4_000), repeated("{\"a\":", 800), "{\"id\":" + repeated("1", 4_000) + "x}",
        "{" + repeated("\"a\":1,", 600) + "\"question\":3}", "{\"question\":\"" + repeated("\\u0041", 600),
    ]

    private static func repeated(_ text: String, _ count: Int) -> String {
        String(repeating: text, count: count)
    }

    /// Words near the essay's, no two alike: each has to be looked for in the spelling of all others.
    private static let misspelt = (0..<440).map { number in
        let words = ["khrushchev", "reform", "party", "leader", "missile", "soviet", "farming", "removed"]
        let letter = String(UnicodeScalar(UInt8(97 + number / 8 % 26)))
        let word = words[number % words.count]
        let split = word.index(word.startIndex, offsetBy: 1 + number / 208)
        return word[..<split] + letter + word[split...]
    }

    private static func cyrillic(_ number: Int) -> String {
        String([number % 30, number / 30].compactMap { UnicodeScalar(0x430 + $0).map(Character.init) })
    }
}
