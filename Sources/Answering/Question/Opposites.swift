internal import Retrieval

/// Words of opposite meaning. Whether somebody was happy is settled, too, by a sentence that calls him furious: a question to
/// be answered with yes or no, or with how much so, looks for what says the contrary as well.
enum Opposites {
    /// How much a word counts for one of opposite meaning.
    static let weight: Float = 0.6

    /// Calls `body` with each stem of the opposite meaning of a stem, in the order of the list.
    static func visit(_ stem: ArraySlice<UInt8>, _ body: (_ opposite: ArraySlice<UInt8>) -> Void) {
        visit(stem, pairs.indices, body)
    }

    /// The same of words of which one is no answer to a question after the other.
    static func visitExclusive(
        _ stem: ArraySlice<UInt8>, _ body: (_ opposite: ArraySlice<UInt8>) -> Void
    ) {
        visit(stem, pairs.indices.prefix { pairs[$0].isExclusive }, body)
    }

    private static func visit(
        _ stem: ArraySlice<UInt8>, _ range: Range<Int>, _ body: (_ opposite: ArraySlice<UInt8>) -> Void
    ) {
        guard let own = stems.id(of: stem) else { return }
        for pair in pairs[range] {
            if pair.left.contains(own) { pair.right.forEach { body(stems.bytes(of: $0)) } }
            if pair.right.contains(own) { pair.left.forEach { body(stems.bytes(of: $0)) } }
        }
    }

    /// The ids of the stems of either side of a line.
    private struct Pair: Sendable {
        var left: [UInt32] = []
        var right: [UInt32] = []
        /// One is no answer to a question after the other. Those that are stand first.
        var isExclusive: Bool
    }

    private static let (stems, pairs): (Vocabulary, [Pair]) = {
        var (stems, pairs) = (Vocabulary(), [Pair]())
        let lines = [(exclusive, true), (others, false)].flatMap { lines, isExclusive in
            lines.utf8.split(separator: 0x0A).map { ($0, isExclusive) }
        }
        for (line, isExclusive) in lines {
            let sides = line.split(separator: 0x2F).map { side in
                side.split(separator: 0x20).map { word in
                    Analyzer.english.stem(of: Array(word)).withUnsafeBufferPointer { stems.intern($0) }
                }
            }
            pairs.append(Pair(left: sides[0], right: sides[1], isExclusive: isExclusive))
        }
        return (stems, pairs)
    }()

    /// A line a pair: words of one meaning, a slash, words of the other, of which one is no answer to a question after the other.
    private static let exclusive = """
        agree consent accept / disagree refuse reject object oppose decline deny
        allow permit legal lawful / forbid ban prohibit illegal unlawful
        alive live survive / dead die killed
        rise increase grow / fall decrease decline dwindle shrink
        guilty / innocent
        married / single unmarried
        include / exclude
        remember / forget
        cheap / expensive
        lowest / highest
        smallest least / largest biggest greatest
        shortest / longest tallest
        youngest / oldest eldest
        minimum / maximum
        male / female
        newborn / adult
        add / remove delete
        survive / destroy perish
        best / worst
        """

    /// The same of words whose sides may settle a matter together: who wins beats who loses.
    private static let others = """
        happy glad pleased satisfied content delighted / unhappy sad angry furious displeased dissatisfied infuriated annoyed
        support back favour / oppose resist reject object
        succeed success win victory victorious / fail failure lose defeat
        work / fail failure
        like love enjoy / dislike hate resent
        safe harmless / dangerous risky harmful hazardous poisonous toxic
        open / closed shut
        same similar alike identical / different differ unlike
        true right correct / false wrong untrue incorrect
        rich wealthy / poor
        strong / weak
        big large / small
        early / late
        easy simple / hard difficult
        public / secret private
        complete finished / unfinished incomplete
        better improve / worse deteriorate decline
        friend friendly ally / enemy hostile
        begin start / stop finish end
        keep retain / abandon lose
        know aware / unaware ignorant unknown
        popular / unpopular
        competent able capable fit / incompetent unable incapable unfit
        peaceful / violent
        permanent / temporary
        full / empty
        common / rare
        loyal / disloyal betray
        unite united / split divided
        """
}
