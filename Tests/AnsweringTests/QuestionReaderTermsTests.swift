import Retrieval
import Testing

@testable import Answering

@Suite struct QuestionReaderTermsTests {
    /// "Who was Fidel Castro?" was refused because the documents lack his first name.
    @Test func whatMakesANameLongerCountsLittle() throws {
        let library = try makeLibrary(
            "Castro was the leader of the island.",
            thesaurus: "fidel castro, fidel alejandro castro => castro")
        func shares(_ question: String) -> [Float] {
            makeQuestion(question, in: library).terms.map(\.share)
        }
        #expect(shares("Who was Fidel Castro?") == [QuestionReader.longerNameShare, 1])
        #expect(shares("Who was Raul Castro?") == [1, 1])
        let asked = makeQuestion("Who was Fidel Castro?", in: library).terms
        #expect(asked[0].alternatives.map(\.stem) == [library.stem("castro")])
        #expect(makeQuestion("Who was Raul Castro?", in: library).terms[0].alternatives.isEmpty)
    }

    /// "Who threw the king out?" found nobody who had ousted him.
    @Test(arguments: [
        ("Who threw the king out?", "threw"), ("Who threw the old king out?", "threw"),
        ("Who put the mason in charge?", "put"),
    ])
    func aVerbGoesTogetherWithTheSmallWordThatOthersPartFromIt(question: String, verb: String) throws {
        let library = try makeLibrary(
            "Rebels ousted the king of Norvik. The council appointed a mason.",
            thesaurus: "throw out => oust\nput in charge => appoint")
        let term = try #require(makeQuestion(question, in: library).terms.first { $0.shown == verb })
        let wanted = library.stem(verb == "put" ? "appoint" : "oust")
        #expect(term.alternatives.map(\.stem) == [wanted], "\(question)")
    }

    @Test(arguments: ["Who threw the king a rope when he was out?", "Out of Norvik, who threw the king?"])
    func aSmallWordFartherOffOrBeforeGoesWithNoVerb(question: String) throws {
        let library = try makeLibrary("Rebels ousted the king.", thesaurus: "throw out => oust")
        let terms = makeQuestion(question, in: library).terms
        #expect(terms.first { $0.shown == "threw" }?.alternatives.isEmpty == true)
    }

    /// "Which groups turned against him?" weighed "turned" as little as it weighs alone.
    @Test func aLightVerbWithItsSmallWordsIsNotLight() throws {
        let library = try makeLibrary(
            "The guild opposed him. They turned left and expelled him.",
            thesaurus: "turn against => oppose\nturn out => expel")
        func share(_ question: String) -> Float? {
            makeQuestion(question, in: library).terms.first { $0.shown == "turned" }?.share
        }
        #expect(share("Which guilds turned against him?") == CommonWords.share)
        #expect(share("Who turned the guilds out?") == CommonWords.share)
        #expect(share("Which guilds turned to him?") == LightWords.share)
    }

    /// "How long did he last?" was refused where nothing is said to last.
    @Test func whatLastsNeedNotBeSaidTo() throws {
        let unsaid = makeQuestion("How long did Hale last?", in: try makeLibrary("Hale was keeper."))
        #expect(try #require(unsaid.terms.last).share == LightWords.unknownShare)
        let said = makeQuestion("How long did Hale last?", in: try makeLibrary("Hale lasted four years."))
        #expect(try #require(said.terms.last).share > LightWords.share)
    }

    /// "On" belongs to what follows it more often than to a verb before.
    @Test func aPrepositionIsTakenForAVerbsSmallWordOnlyInALongerEntry() throws {
        let library = try makeLibrary("They attacked him.", thesaurus: "turn on => attack")
        let terms = makeQuestion("Who turned their backs on him?", in: library).terms
        #expect(terms.first { $0.shown == "turned" }?.alternatives.isEmpty == true)
    }

    /// "Name the two historians." was answered with whatever comes in twos.
    @Test func whereOnlyAKindIsAskedForItIsLookedFor() throws {
        let library = try makeLibrary("Two historians wrote it. Two ships sank.")
        let terms = makeQuestion("Name the two historians.", in: library).terms
        #expect(terms.map(\.shown) == ["two", "historians"])
        #expect(terms.map(\.share) == [QuestionReader.typeWordShare, 1])
        #expect(makeQuestion("Name the two historians of Norvik", in: library).terms[0].share < 1)
    }

    /// "Who was against the reforms?" asked for nothing but the reforms.
    @Test func whoIsAgainstSomethingIsAskedForByThat() throws {
        let library = try makeLibrary(
            "The guild opposed the reforms. Nobody ran against him.", thesaurus: "against => oppose")
        let terms = makeQuestion("Who was against the reforms?", in: library).terms
        #expect(terms.map(\.shown) == ["against", "reforms"])
        #expect(terms[0].alternatives.map(\.stem) == [library.stem("oppose")])
        #expect(makeQuestion("Who ran against him?", in: library).terms.map(\.shown) == ["ran"])
    }

    /// "Which groups stopped supporting him?" was answered with what was prevented.
    @Test func aVerbThatTellsHowFarAnotherHasComeCountsLittle() throws {
        let library = try makeLibrary("They stopped the ship. They supported him. The king began his speech.")
        func share(_ question: String, _ word: String) -> Float? {
            makeQuestion(question, in: library).terms.first { $0.shown == word }?.share
        }
        #expect(share("Which groups stopped supporting him?", "stopped") == LightWords.share)
        #expect(share("Which groups stopped the king?", "stopped")! > LightWords.share)
        #expect(share("Which groups stopped a thing?", "stopped")! > LightWords.share)
    }

    /// "When did he get overthrowen?" was read with a word that nobody knows.
    @Test func anIrregularFormIsAnEverydayWordToBeMeant() throws {
        let library = try makeLibrary("The king was toppled.", thesaurus: "overthrow, topple")
        let question = makeQuestion("When was he overthrowen?", in: library)
        #expect(question.corrections.map(\.read) == ["overthrown"])
        #expect(question.terms.map { $0.alternatives.map(\.stem) } == [[library.stem("topple")]])
    }

    /// In a small library an everyday word of the asker's outweighed everything that the documents say.
    @Test func anEverydayWordThatTheDocumentsLackIsNoRarerThanOneTheySayOnce() throws {
        let library = try makeLibrary("A lamp burns.\n\nA ship sails.\n\nThe ship sinks.")
        let terms = makeQuestion("does the quibbling lamp hurry for Zorba in 1871", in: library).terms
        func idf(_ word: String) -> Float? { terms.first { $0.shown == word }?.passageIDF }
        #expect(idf("hurry") == idf("lamp"))
        #expect(idf("quibbling")! > idf("lamp")!)
        #expect(idf("Zorba")! > idf("lamp")! && idf("1871")! > idf("lamp")!)
    }

    /// "Who was US president?" is typed in small letters, too, and was asked without its country.
    @Test(arguments: [
        ("who was us president then", true), ("did the us ships come", true), ("us ships norvik", true),
        ("who told us of the ships", false), ("which of us saw ships", false), ("what did he tell us", false),
    ])
    func aCountryInSmallLettersIsNoPronoun(question: String, isCountry: Bool) throws {
        let library = try makeLibrary(
            "Ships of the United States came to Norvik.", thesaurus: "u.s., united states")
        let terms = makeQuestion(question, in: library).terms
        #expect(terms.contains { $0.shown.lowercased() == "us" } == isCountry, "\(question)")
    }

    /// "Who was in charge of Cuba back then?" found those who were backing down.
    @Test(arguments: [
        "Who kept the lamp back then?", "Who kept the lamp in those days?", "Who kept the lamp at that time?",
    ])
    func whenItWasByTheWayIsNotLookedFor(question: String) throws {
        let library = try makeLibrary()
        #expect(makeQuestion(question, in: library).terms.map(\.shown) == ["kept", "lamp"], "\(question)")
        #expect(
            makeQuestion("What failed at a time of war?", in: library).terms.map(\.shown).contains(
                "time"))
    }

    /// The viaduct that "is 412 metres long" is told by that word; how long somebody ruled is not.
    @Test func howLongAThingIsMayBeToldByThatWord() throws {
        let library = try makeLibrary()
        #expect(makeQuestion("How long is the tower?", in: library).terms.map(\.shown) == ["long", "tower"])
        #expect(
            makeQuestion("How long did the tower burn?", in: library).terms.map(\.shown) == ["tower", "burn"])
    }

    /// "wnat" was read as "what" and looked for.
    @Test func aMisspeltSmallWordIsNotLookedFor() throws {
        let library = try makeLibrary(
            "They told the keeper what the owners thought. Nobody asked them what else they knew.")
        let question = makeQuestion("who told the keeper waht", in: library)
        #expect(question.terms.map(\.shown) == ["told", "keeper"])
        let other = makeQuestion("what did the keeper wnat", in: library)
        #expect(!other.terms.contains { $0.shown == "what" })
    }

    /// "Who was Raul Castro?" was read as Paul.
    @Test func aShortWordIsNotReadAsOneThatBeginsOtherwise() throws {
        let library = try makeLibrary("So Paul Castro sold salt. So Elena Castro slept.")
        #expect(makeQuestion("Who was Raul Castro?", in: library).corrections.isEmpty)
        #expect(makeQuestion("Who was Pual Castro?", in: library).corrections.map(\.read) == ["paul"])
        #expect(makeQuestion("Who was Alena Castro?", in: library).corrections.map(\.read) == ["elena"])
        // "Was there a public outcry?" was answered with the USSR, whose sound it has.
        let union = try makeLibrary("In the USSR salt was sold. So the USSR slept.")
        #expect(makeQuestion("Was there an outcry?", in: union).corrections.isEmpty)
    }

    /// "When were missiles put on the island?" was asked without the word's synonyms, for "put on" has others.
    @Test func anEntryThatLeadsNowhereLeavesTheWayToAShorterOne() throws {
        let library = try makeLibrary(
            "Guns were placed on the island.", thesaurus: "put, place\nput on => wear")
        let term = try #require(
            makeQuestion("When were guns put on it?", in: library).terms.first { $0.shown == "put" })
        #expect(term.alternatives.map(\.stem) == [library.stem("placed")])
        let other = try makeLibrary("Men wear hats and place guns.", thesaurus: "put, place\nput on => wear")
        let worn = try #require(
            makeQuestion("When did men put on hats?", in: other).terms.first { $0.shown == "put" })
        #expect(worn.alternatives.map(\.stem) == [other.stem("wear")])
    }

    /// "Who was to blame?" was asked without the verb's synonyms, for "to blame" has others, and nothing begins with "to".
    @Test func anEntryThatLeadsNowhereLeavesTheWayToOneThatBeginsLater() throws {
        let library = try makeLibrary(
            "They accused the keeper.",
            thesaurus: "blame, accuse\nto blame => responsible\nhow deep => depth\ndeep, low")
        let term = try #require(makeQuestion("Who was to blame?", in: library).terms.first)
        #expect(term.alternatives.map(\.stem) == [library.stem("accused")])
        let lake = try makeLibrary("The low lake froze.", thesaurus: "how deep => depth\ndeep, low")
        let deep = try #require(
            makeQuestion("How deep is the lake?", in: lake).terms.first { $0.shown == "deep" })
        #expect(deep.alternatives.isEmpty)
    }

    /// "Which ship turned out last?" was refused for a verb that the documents put in no other words.
    @Test func aLightVerbWhoseSmallWordsLeadNowhereStaysLight() throws {
        let library = try makeLibrary("Ships sailed.", thesaurus: "turn out => emerge")
        let term = try #require(
            makeQuestion("Which ship turned out last?", in: library).terms.first { $0.shown == "turned" })
        #expect(LightWords.shares.contains(term.share))
    }
}
