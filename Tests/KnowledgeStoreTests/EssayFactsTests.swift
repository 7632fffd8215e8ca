import Retrieval
import Testing

/// What the shipped essay says, and that it says nothing else.
struct EssayFactsTests {
    /// Words that must stand together in one paragraph for one fact to have been told.
    struct Fact: Sendable, CustomTestStringConvertible {
        var words: [String]
        var testDescription: String { words.joined(separator: ", ") }

        init(_ words: String...) { self.words = words }
    }

    static let outline = [
        Fact("Nikita Khrushchev", "not the most likely successor to Stalin"),
        Fact("leader of the USSR in 1953"),
        Fact("toppled in 1964", "by a coup", "colleagues attacked his policies"),
        Fact("contradicting Lenin's teachings", "above all in agricultural and industrial policy"),
        Fact("colleagues", "unfit to lead", "erratic"),
        Fact("recklessness over the Cuban Missile Crisis and West Berlin", "ignoring advice"),
        Fact("contested among historians"),
        Fact(
            "Martin Page", "others like him", "lost power", "hardliners in the party were unhappy", "reforms"),
        Fact("Paul Du Quenoy", "for others", "image of the Soviet Union in the world had declined"),
    ]

    static let deStalinisation = [
        Fact("coming to power in 1953", "began a policy of de-Stalinisation"),
        Fact("Stalin's policies were \"extreme\"", "the system allowed severe \"abuse of power\""),
        Fact("cult of personality of the leader", "a \"negative influence\" on society"),
        Fact("cult of personality", "a violation of socialist ideology"),
        Fact("sympathised with peasants and workers", "came from a poor background"),
        Fact("a railwayman and a miner before he joined the Communist Party"),
        Fact("policies that would benefit the peasants and the workers"),
        Fact("Stalinist political system was eliminated", "many reforms were put in its place"),
        Fact("split the Communist Party"),
        Fact("military and the political elite objected strongly", "opposed Khrushchev"),
    ]

    static let missileCrisis = [
        Fact("In 1962 Khrushchev ordered nuclear missiles", "on Cuba"),
        Fact("counter", "the United States had placed in Turkey"),
        Fact("United States discovered", "missile bases", "under construction"),
        Fact("President Kennedy", "authorised a blockade of Cuba"),
        Fact("blockade", "prevented any missiles from being delivered"),
        Fact("standoff", "ended with Khrushchev backing down and removing the missile bases"),
        Fact("seen to have lost a battle of wits with Kennedy"),
        Fact("humiliation for the Soviet Union worldwide", "embarrassment for the Soviet leadership"),
        Fact("Kennedy agreed to remove all the United States' Jupiter missiles from Turkey"),
        Fact("settlement", "in exchange for the removal of all missiles from Cuba"),
        Fact("missiles from NATO bases in Turkey was kept secret from the public"),
        Fact("kept secret", "Soviet Union was deemed to have lost"),
        Fact("leadership", "outcome", "blow to its prestige that bordered on humiliation"),
        Fact("incompetence in causing the crisis", "concessions to the United States", "embarrassed both"),
        Fact("Many in the Soviet leadership could not tolerate a leader", "to the United States"),
        Fact("opponents used", "to call for his removal"),
        Fact("rivals proposed to the party's Central Committee", "should \"retire\""),
        Fact("because of \"personal mannerisms\" that had embarrassed the party before the world"),
        Fact("played a part in Khrushchev's fall two years later"),
    ]

    static let lostAllies = [
        Fact("deal", "support among foreign allies", "discredited his commitments to them"),
        Fact("Two Communist allies", "Cuba and China", "infuriated by Khrushchev's concessions"),
        Fact("Castro, the leader of Cuba", "furious", "not been consulted at all about the resolution"),
        Fact(
            "Castro did not know that the crisis was over until he heard Khrushchev's announcement", "radio"),
        Fact("Soviet Union and China", "already stormy", "deteriorated"),
        Fact("Chinese newspapers published \"aggressively anti-Soviet articles\""),
        Fact("Soviet Union and China exchanged bitter criticism"),
        Fact("summit meeting", "July 1963", "abandoned when China walked out halfway through the talks"),
        Fact("Trade between the Soviet Union and China dwindled"),
        Fact("Chinese government stopped just short of declaring a \"complete break\""),
    ]

    static let lostSupport = [
        Fact("colleagues saw him as incompetent"),
        Fact("attempts at reform", "\"hare-brained schemes, half-baked conclusions and hasty decisions\""),
        Fact("reforms took the country backwards instead of forwards"),
        Fact("party elite was not alone in being unhappy", "economic reforms"),
        Fact("peasants and the workers, whom the economic reforms affected directly", "unhappy"),
        Fact("lost the support of the common people as well as the support of his colleagues"),
        Fact("People began to support Khrushchev's rivals"),
        Fact("hardliners who opposed the failed economic reforms"),
        Fact("Rivals such as Brezhnev now had the popular support to oust Khrushchev"),
        Fact("in 1964 without fearing that the general population would be unhappy at the decision"),
    ]

    @Test(arguments: outline + deStalinisation + missileCrisis + lostAllies + lostSupport)
    func everyFactHasItsPassage(fact: Fact) throws {
        let passages = try EssayFolder.passages()
        #expect(passages.contains { passage in fact.words.allSatisfy { passage.contains($0) } })
    }

    /// Nothing is lost or cut in half between the file and what questions are answered from.
    @Test func theParserReadsThePassagesAsTheyAreWritten() throws {
        let text = try EssayFolder.text(of: "khrushchev.md")
        let essay = try DocumentParser.parse(Array(text.utf8), name: "khrushchev", format: .markdown)
        let read = essay.passages.indices.map { passage in
            essay.sentences(ofPassage: passage).map(essay.sentence).joined(separator: " ")
        }
        #expect(read == (try EssayFolder.passages()))
        #expect(essay.title == "Why Khrushchev fell")
        for sentence in 0..<essay.sentenceCount {
            let words = essay.sentence(sentence).split(separator: " ")
            #expect((4...45).contains(words.count), "\(essay.sentence(sentence))")
        }
    }

    /// The order of the facts is the order of the essay.
    @Test func theEssayHasItsHeadingsInOrder() throws {
        let headings = try EssayFolder.paragraphs().filter { $0.hasPrefix("#") }
        #expect(
            headings == [
                "# Why Khrushchev fell", "## Rise and fall in outline", "## De-Stalinisation",
                "## The Cuban Missile Crisis", "## The settlement and its secret",
                "## The blow to the leadership", "## Lost allies", "## Lost support at home",
                "## The fall in 1964",
            ])
    }

    @Test func theEssayHasTheLengthOfAnEssay() throws {
        let words = try EssayFolder.passages().flatMap { $0.split(separator: " ") }
        #expect((900...1_300).contains(words.count))
    }

    @Test func aPassageHasTwoToFiveSentencesAndALineFitsThePage() throws {
        for passage in try EssayFolder.passages() {
            let ends = passage.split(separator: " ").filter { $0.hasSuffix(".") || $0.hasSuffix(".\"") }
            #expect((2...5).contains(ends.count), "\(passage)")
        }
        for line in try EssayFolder.text(of: "khrushchev.md").split(separator: "\n") {
            #expect(line.count <= 100, "\(line)")
        }
    }

    /// Names and words the facts write with a capital.
    static let names: Set<String> = [
        "Nikita", "Khrushchev", "Stalin", "USSR", "Lenin", "Cuban", "Missile", "Crisis", "West", "Berlin",
        "Martin", "Page", "Paul", "Du", "Quenoy", "Soviet", "Union", "De", "Stalinisation", "Stalinist",
        "Communist", "Party", "Cuba", "United", "States", "Turkey", "President", "Kennedy", "Jupiter", "NATO",
        "Central", "Committee", "China", "Chinese", "Castro", "July", "Brezhnev", "American",
    ]

    /// Ordinary words that may open a sentence or a heading.
    static let openings: Set<String> = [
        "Why", "Rise", "The", "He", "They", "His", "For", "On", "As", "Under", "In", "When", "Losing", "Many",
        "Lost", "Two", "A", "Nobody", "Trade", "People", "Rivals", "Several", "Had",
    ]

    static let numbers: Set<String> = ["1953", "1962", "1963", "1964"]

    /// A name, a year or a figure that the facts do not give cannot slip in.
    @Test func everyNameAndNumberIsOneOfTheFacts() throws {
        for paragraph in try EssayFolder.paragraphs() {
            for word in paragraph.split(whereSeparator: { !$0.isLetter && !$0.isNumber }).map(String.init) {
                guard let first = word.first else { continue }
                if first.isNumber { #expect(Self.numbers.contains(word), "\(paragraph)") }
                if first.isUppercase {
                    #expect(
                        Self.names.contains(word) || Self.openings.contains(word), "\(word): \(paragraph)")
                }
            }
        }
    }
}
