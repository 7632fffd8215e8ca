/// Words that begin sentences and hardly ever stand as the second part of a name.
enum SentenceStarters {
    static func contains(_ word: [UInt8]) -> Bool { words.contains(word) }

    private static let words = Vocabulary(
        spaced: """
            the a an this that these those he she it they we you i his her its their our my your in on at by \
            for from with as after before during since when while where if although though however but and or \
            so yet there here then thus both some many most other another one two three each all also under \
            between among despite because according not no what who why how which to of only such several \
            today meanwhile moreover furthermore nevertheless every few early later until upon within without \
            once even though unlike like being having following over through throughout \
            is are was were do does did has have had can could should would will may might must
            """)
}
