import Retrieval
import Synchronization
import Testing

@testable import Answering

@Suite struct QuestionReaderTests {
    /// "How did the strike end?" found whatever else was told of the strike.
    @Test func theVerbThatADidQuestionEndsWithIsAskedFor() throws {
        let library = try makeLibrary("The strike was long. It ended in a settlement. He has to end it.")
        // "How many wins did he get?" looked for who gets something.
        func share(_ question: String, _ word: String = "end") -> Float? {
            makeQuestion(question, in: library).terms.first { $0.shown == word }?.share
        }
        #expect(share("How did the strike end?") == CommonWords.shareAmongFew)
        #expect(share("When does it end?") == CommonWords.shareAmongFew)
        #expect(share("Did the end bring a settlement?") == LightWords.share)
        #expect(share("What was the end?") == LightWords.share)
        #expect(share("Why did the strike happen?", "happen") == LightWords.unknownShare)
        #expect(share("How much did the strike get?", "get") == LightWords.unknownShare)
    }

    /// "What's de-Stalinisation?" asked for no definition.
    @Test func aContractedVerbIsOneOfTheQuestion() throws {
        let library = try makeLibrary()
        #expect(makeQuestion("What's whale oil?", in: library).type == .definition)
        #expect(makeQuestion("Who's Tom Hale?", in: library).type == .identity)
        let question = makeQuestion("Where's the museum?", in: library)
        #expect(question.type == .place)
        #expect(question.words.map(\.typed) == ["Where", "", "the", "museum"])
    }

    @Test func atMostSixtyFourDistinctTermsAreLookedFor() throws {
        let library = try makeLibrary()
        let question = makeQuestion((0..<200).map { "q\($0)x" }.joined(separator: " "), in: library)
        #expect(question.terms.count == 64)
        #expect(question.words.count == 200)
        #expect(Set(question.terms.map(\.folded)).count == 64)
    }

    @Test func atMostTwoHundredAndFiftySixWordsAreRead() throws {
        let library = try makeLibrary()
        for word in ["lamp ", "ship-lamp-oil ", "q-q-q-q ", "it's "] {
            #expect(makeQuestion(String(repeating: word, count: 2_000), in: library).words.count <= 256)
        }
        #expect(makeQuestion(String(repeating: "lamp ", count: 2_000), in: library).words.count == 256)
    }

    @Test func aWordAskedTwiceIsOneTerm() throws {
        let question = makeQuestion("lamp, lamps and the Lamp's oil", in: try makeLibrary())
        #expect(question.terms.map(\.shown) == ["lamp", "oil"])
    }

    @Test func stopWordsAreNoTermsUnlessTheyAreCapitals() throws {
        let library = try makeLibrary("It was made by the US navy in a dock. The IT office is old.")
        #expect(makeQuestion("was it by the or in a?", in: library).terms.isEmpty)
        #expect(makeQuestion("what did the US do?", in: library).terms.map(\.shown) == ["US"])
    }

    @Test func misspeltWordsAreReadAsTheDocumentsHaveThem() throws {
        let library = try makeLibrary()
        let question = makeQuestion("who built the lighthuose", in: library)
        #expect(
            question.corrections == [
                Answer.Correction(typed: "lighthuose", read: "lighthouse", shown: "lighthouse")
            ])
        #expect(question.terms.contains { $0.stem == library.stem("lighthouse") && $0.shown == "lighthouse" })
        let name = makeQuestion("who was mister morow", in: library).corrections
        #expect(name == [Answer.Correction(typed: "morow", read: "morrow", shown: "Morrow")])
    }

    @Test func wordsOfTheThesaurusAreNotMisspelt() throws {
        let plain = makeQuestion("the keepir", in: try makeLibrary())
        #expect(plain.corrections.map(\.read) == ["keeper"])
        let known = makeQuestion("the keepir", in: try makeLibrary(thesaurus: "keepir, steward"))
        #expect(known.corrections.isEmpty)
    }

    @Test func aMisspeltWordOfTheThesaurusIsReadAsThatAndLookedForByItsSynonyms() throws {
        let library = try makeLibrary("The keeper sailed to Batavia.", thesaurus: "jakarta, batavia")
        let question = makeQuestion("who sailed to jacarta", in: library)
        #expect(
            question.corrections == [
                Answer.Correction(typed: "jacarta", read: "jakarta", shown: "jakarta")
            ])
        #expect(question.terms.last?.alternatives.map(\.stem) == [library.stem("batavia")].compactMap(\.self))
    }

    @Test func aMisspeltEverydayWordIsReadAsThatWhereItsStemLeadsSomewhere() throws {
        let library = try makeLibrary("The keeper opposed the pilot.")
        let question = makeQuestion("who did the keeper opose", in: library)
        #expect(question.corrections.map(\.read) == ["oppose"])
        #expect(question.terms.last?.stem == library.stem("opposed"))
        let nowhere = makeQuestion("who did the keeper opose", in: try makeLibrary())
        #expect(nowhere.corrections.isEmpty)
    }

    @Test func onlyAMisspeltWordThatTheDocumentsLackNeedsEverydayOnes() throws {
        let askedFor = Mutex(0)
        let deferral = Deferral { make in
            {
                askedFor.withLock { $0 += 1 }
                return make()
            }
        }
        let library = try makeLibrary("The keeper opposed the pilot.", thesaurus: "jakarta, batavia")
        let reader = QuestionReader(library: library, deferral: deferral)
        for question in ["who opposed the keeper", "the keepir", "who opposed batavia", "why happy"] {
            _ = reader.read(question)
        }
        #expect(askedFor.withLock { $0 } == 0)
        let corrected = reader.read("who did the keeper opose").corrections
        #expect(corrected.map(\.read) == ["oppose"])
        #expect(askedFor.withLock { $0 } == 1)
    }

    @Test func anEverydayWordIsReadAsAnotherOnlyWhenTheySoundAlike() throws {
        let library = try makeLibrary("The keeper opposed the pilot.")
        for typed in ["oprose", "obpose", "oppole"] {
            #expect(makeQuestion(typed, in: library).corrections.isEmpty, "\(typed)")
        }
    }

    @Test func everydayWordsAreNotMisspelt() throws {
        let library = try makeLibrary("The tower has a lamp.")
        let mistaken = makeQuestion("the rower", in: library).corrections
        #expect(mistaken.map(\.read) == ["tower"])
        #expect(makeQuestion("the power", in: library).corrections.isEmpty)
    }

    @Test func aHyphenatedWordIsLookedForAsTheDocumentsHaveIt() throws {
        let library = try makeLibrary("The well-known pilot oiled the lamp.")
        #expect(
            makeQuestion("well-known pilot", in: library).terms.map(\.folded).map(string) == [
                "wellknown", "pilot",
            ])
        #expect(makeQuestion("lamp-pilot", in: library).terms.map(\.folded).map(string) == ["lamp", "pilot"])
        #expect(makeQuestion("wellknown", in: library).terms.map(\.isKnown) == [true])
    }

    @Test func aSynonymOfOneWordStandsForIt() throws {
        let library = try makeLibrary(thesaurus: "beacon, lighthouse\npharos => lighthouse")
        let lighthouse = try #require(library.stem("lighthouse"))
        let synonym = Term.Alternative(stem: lighthouse, weight: QuestionReader.synonymWeight)
        for word in ["beacon", "pharos"] {
            let term = try #require(makeQuestion("the \(word)", in: library).terms.first)
            #expect(term.stem == nil)
            #expect(term.alternatives == [synonym], "\(word)")
            #expect(term.isKnown)
        }
        #expect(makeQuestion("lighthouse", in: library).terms.map(\.alternatives) == [[]])
    }

    @Test func theWordsOfASynonymOfSeveralShareItsWeight() throws {
        let library = try makeLibrary(thesaurus: "foundered, run aground")
        let term = try #require(makeQuestion("did it founder", in: library).terms.first)
        let stems = [library.stem("run"), library.stem("aground")].compactMap { $0 }
        #expect(Set(term.alternatives.map(\.stem)) == Set(stems))
        #expect(Set(term.alternatives.map(\.weight)).count == 1)
        let squares = term.alternatives.reduce(0) { $0 + $1.weight * $1.weight }
        #expect(squares <= QuestionReader.synonymWeight * QuestionReader.synonymWeight + 1e-6)
    }

    @Test func aSynonymForSeveralWordsServesEachOfThem() throws {
        let library = try makeLibrary(
            "The ship foundered. Nobody drowned.", thesaurus: "foundered, ran aground")
        let terms = makeQuestion("when did it run aground", in: library).terms
        #expect(terms.count == 2)
        #expect(terms.allSatisfy { $0.alternatives.map(\.stem) == [library.stem("founder")] })
    }

    @Test func everydayWordsCountLessThanRareOnes() throws {
        let library = try makeLibrary()
        let terms = makeQuestion("which year did a dishonest weather happen", in: library).terms
        let shares = Dictionary(uniqueKeysWithValues: terms.map { ($0.shown, $0.share) })
        #expect(
            shares == [
                "year": QuestionReader.typeWordShare, "dishonest": 1, "weather": CommonWords.share,
                "happen": LightWords.unknownShare,
            ])
        #expect(LightWords.unknownShare < LightWords.share)
        #expect(LightWords.share < CommonWords.share && CommonWords.share < 1)
        #expect(makeQuestion("tell me of Weather", in: library).terms.map(\.share) == [1])
    }

    @Test func onlyWordsThatTheDocumentsLackHaveRelatives() throws {
        let lacking = try makeLibrary("The settlement was signed. A treaty ended the dispute.")
        let term = try #require(makeQuestion("settle", in: lacking).terms.first)
        let relative = try #require(lacking.stem("settlement"))
        #expect(term.alternatives == [Term.Alternative(stem: relative, weight: WordFamilies.weight)])
        let holding = try makeLibrary("The settlement was signed. They settled the dispute.")
        #expect(makeQuestion("settle", in: holding).terms.map(\.alternatives) == [[]])
    }

    /// With 2 of 4 sentences holding a term, ln(1 + 2.5/2.5) = ln 2; with none, ln(1 + 4.5/0.5) = ln 10.
    @Test func aTermThatNobodyWroteIsTheRarest() throws {
        let library = try makeLibrary("Salt dries. Salt melts.\n\nGulls call. Nets hang.")
        let terms = makeQuestion("salt zzzyx", in: library).terms
        #expect(terms.count == 2)
        #expect(abs(terms[0].sentenceIDF - 0.693147) < 1e-5)
        #expect(abs(terms[1].sentenceIDF - 2.302585) < 1e-5)
        // Of 2 passages 1 holds it: ln(1 + 1.5/1.5) = ln 2; none: ln(1 + 2.5/0.5) = ln 6.
        #expect(abs(terms[0].passageIDF - 0.693147) < 1e-5)
        #expect(abs(terms[1].passageIDF - 1.791759) < 1e-5)
    }

    /// "When was he born?" was answered with where something was placed: "place of birth" stands for "born".
    @Test func halfASynonymIsNone() throws {
        let library = try makeLibrary("He found a place. Nets dry.", thesaurus: "born, place of birth")
        #expect(makeQuestion("born", in: library).terms.map(\.alternatives) == [[]])
        let whole = try makeLibrary("His place of birth is known.", thesaurus: "born, place of birth")
        #expect(makeQuestion("born", in: whole).terms.map(\.alternatives.count) == [2])
    }

    /// "wen did he come to power" asked for nothing: its first word was looked for in the documents.
    @Test(arguments: [
        ("wen did the lamp fail", AnswerType.time, "when"), ("wich year was it built", .time, "which"),
        ("whre is Skarn", .place, "where"), ("lsit the keepers of the lamp", .list, "list"),
        ("dscribe how the lamp failed", .manner, "describe"),
    ])
    func aMistypedQuestionWordStillAsks(question: String, type: AnswerType, meant: String) throws {
        let read = makeQuestion(question, in: try makeLibrary())
        #expect(read.type == type)
        #expect(read.readings[0]?.read == meant)
    }

    /// A wen is a cyst, and the documents may have its stem.
    @Test func aWordThatStandsLikeAQuestionWordIsOne() throws {
        let library = try makeLibrary(islandText + "\n\nThe keeper Wenning left.")
        let read = makeQuestion("wen did the lamp fail", in: library)
        #expect(read.type == .time && read.readings[0]?.read == "when")
        #expect(makeQuestion("wenning did what", in: library).readings[0] == nil)
        #expect(makeQuestion("shot the keeper", in: library).readings[0] == nil, "no command")
    }

    @Test func aNameNearAQuestionWordIsLeftAlone() throws {
        let read = makeQuestion("who was Wen", in: try makeLibrary())
        #expect(read.readings[2] == nil)
    }

    private func string(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }

    /// "How old was he?" was answered with any number told of him.
    @Test func whatIsMeasuredIsLookedFor() throws {
        let library = try makeLibrary(islandText + "\n\nThe keeper had 40 lamps.")
        #expect(makeQuestion("How heavy was the lamp?", in: library).terms.map(\.shown) == ["heavy", "lamp"])
        #expect(makeQuestion("How many lamps?", in: library).terms.map(\.shown) == ["lamps"])
        let engine = AnswerEngine(library: library)
        var conversation = Conversation()
        #expect(!engine.answer("How old was the keeper?", in: &conversation).isAnswered)
        #expect(engine.answer("How high is the tower?", in: &conversation).isAnswered)
    }

    /// "In one sentence, why did he fall?" looked for "sentence".
    @Test(arguments: ["In one sentence, why did the lamp fail?", "Why did the lamp fail, in a few words?"])
    func howLongTheAnswerIsToBeIsNotLookedFor(question: String) throws {
        let read = makeQuestion(question, in: try makeLibrary())
        #expect(read.type == .reason && read.terms.map(\.shown) == ["lamp", "fail"])
    }
}
