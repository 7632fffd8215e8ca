import Testing

@testable import Retrieval

struct SpellingVariantsTests {
    @Test func britishAndAmericanSpellingsMeet() {
        WordFamilies.meet(
            """
            organise organize organised organizing organisation organizations
            criticise criticized criticising
            destalinisation destalinization
            labour labor labours labored
            neighbourhood neighborhood
            behaviour behavior
            honourable honorable
            favourite favorite
            centre center centres centered centred
            theatre theater
            kilometres kilometers
            analyse analyze analysed analyzing
            catalogue catalog catalogues catalogs
            catalogued cataloged
            dialogue dialog
            programme program programmes programs
            travelled traveled travelling traveling travel
            traveller traveler
            cancelled canceled
            defence defense
            defences defenses
            licence license
            sceptical skeptical
            manoeuvre maneuver
            skilful skillful
            grey gray
            plough plow
            """)
    }

    @Test func lookalikesStayApart() {
        WordFamilies.stayApart(
            """
            four for
            tour tor
            hour hor
            flour floor
            advise advice
            rise size
            store story
            rogue rog
            """)
    }

    @Test func wordsInIseThatIsNoSuffixKeepTheirFamily() {
        WordFamilies.meet(
            """
            promise promises promised promising
            advise advised adviser
            surprise surprised surprising
            raise raised raising
            exercise exercises exercising
            compromise compromised
            """)
    }

    @Test func anyLettersMayBeEvened() {
        let seed = UInt64.random(in: 0...UInt64.max)
        var random = SeededGenerator(seed: seed)
        let endings = [
            "ise", "isation", "our", "ours", "lyse", "tre", "tred", "ogue", "ogues", "ogued", "e", "",
        ]
        for _ in 0..<5_000 {
            let start = (0..<Int.random(in: 0...5, using: &random)).map { _ in
                UInt8.random(in: 97...122, using: &random)
            }
            let word = start + Array((endings.randomElement(using: &random) ?? "").utf8)
            let length = word.count
            let evened = SpellingVariants.evened(word)
            #expect(evened.count <= length + 2 && evened.allSatisfy { $0 &- 0x61 < 26 }, "seed \(seed)")
        }
    }
}
