import Retrieval
import Testing

@testable import Answering

@Suite struct PassageScanTests {
    /// The words of a small library are noted at once, those of a large one as they come.
    @Test(arguments: [SmallVocabulary.maximumCount, 0]) func aScanCountsWhatANaiveCountFinds(limit: Int)
        throws
    {
        let seed = UInt64.random(in: 0...UInt64.max)
        var random = SeededGenerator(seed: seed)
        for _ in 0..<2 {
            let library = try makeLibrary(
                makeRandomText(passages: 30, using: &random), thesaurus: "rope, cord, harbour\nship, lamp")
            for _ in 0..<10 {
                let words = (0..<Int.random(in: 1...7, using: &random)).map { _ in
                    [
                        "harbour", "Elena", "rope", "well-known", "in", "the", "1904", "storm", "ship",
                        "cord", "Olaf",
                    ]
                    .randomElement(using: &random) ?? ""
                }
                try compare(words.joined(separator: " "), library, limit, "seed \(seed)")
            }
        }
    }

    private func compare(_ question: String, _ library: Library, _ limit: Int, _ seed: String) throws {
        let naive = NaiveScan(question, library, smallVocabulary: limit)
        let passages = stride(from: 0, to: library.index.passageCount, by: 2)
        let sentences = passages.flatMap { library.index.sentences(ofPassage: $0) }
        let scan = PassageScan(
            of: Array(passages), sentences: sentences.count, naive.question, naive.knowledge)
        #expect(scan.findings.count == sentences.count)
        for (row, sentence) in sentences.enumerated() {
            let found = scan.findings[row]
            #expect(found.length == naive.length(sentence), "\(seed): \(question)")
            #expect(abs(found.pairs - naive.pairs(sentence)) < 1e-4, "\(seed): \(question)")
            for term in naive.question.terms.indices {
                let difference = scan.frequency(row, term) - naive.frequency(sentence, term)
                #expect(abs(difference) < 1e-4, "\(seed): \(question)")
                let isExact = found.exactMask & (1 << UInt64(term)) != 0
                #expect(isExact == naive.isExact(sentence, term), "\(seed): \(question)")
            }
        }
    }

    /// Without a word marked all are cut, and the bound is 1.
    @Test(arguments: [SentenceGrams.maximumMarks, 0])
    func gramsAreWeighedAsANaiveCountFindsAndNeverAboveTheirBound(marks: Int) throws {
        let seed = UInt64.random(in: 0...UInt64.max)
        var random = SeededGenerator(seed: seed)
        let library = try makeLibrary(makeRandomText(passages: 30, using: &random))
        for question in ["Which harbours of Norvik stormed?", "sailor lamps lamplamp", "in 1904"] {
            let naive = NaiveScan(question, library)
            SentenceGrams(naive.question, naive.knowledge, marks: marks).withScale { scale in
                for sentence in 0..<library.index.sentenceCount {
                    let places = library.index.tokens(ofSentence: sentence)
                    let score = scale.score(of: sentence, at: places)
                    #expect(abs(score - naive.grams(sentence)) < 1e-4, "seed \(seed)")
                    #expect(score <= scale.bound(of: sentence, at: places), "seed \(seed)")
                }
            }
        }
    }

    @Test(arguments: [
        ("How many men came?", "So seven men and 40 boys came.", 2), ("Did seven come?", "So seven came.", 0),
        ("How many?", "It was in 1904.", 0), ("How many in the 1950s?", "A dozen in the 1950s.", 1),
        ("How many?", "On 17 January a fire broke out.", 0), ("How many?", "On May 17 seven came.", 1),
        ("How many?", "They may save 17.", 1), ("How far?", "It is 1,900 metres off.", 1),
        ("How far?", "In 1900 the metre was law.", 0), ("How much did it cost?", "It took 1,904 pounds.", 1),
    ])
    func figuresAreNewNumbersButYears(question: String, sentence: String, count: Int) throws {
        #expect(try scan(question, sentence).figures == count, "\(question) \(sentence)")
    }

    /// "How many men were employed?" was not answered with "some 1,900 men", which look like a year.
    @Test(arguments: [
        ("How many men were employed?", "Some 1,900 men were employed.", 1),
        ("How many men were employed?", "In 1900 men were employed.", 0),
        ("How many men were employed?", "In all 34 men died.", 1),
    ])
    func aNumberThatLooksLikeAYearCounts(question: String, sentence: String, count: Int) throws {
        #expect(try scan(question, sentence).counts == count, "\(question) \(sentence)")
    }

    /// "Who followed Strake?" was answered with "William Strake".
    @Test(arguments: [
        ("Who followed Strake?", "So William Strake came.", 0),
        ("Who followed William?", "So William Strake came.", 0),
        ("Who followed Strake?", "So Strake and Dunmore came.", 1),
        ("Which president met Strake?", "So President Kennedy met Strake.", 1),
    ])
    func theFirstNameOfSomebodyAskedAboutIsNobodyElse(question: String, sentence: String, count: Int) throws {
        #expect(try scan(question, sentence).names == count, "\(question) \(sentence)")
    }

    /// "How did it end?" was answered with that it did.
    @Test(arguments: [
        ("How did the strike end?", "So the strike ended with a retreat.", 1),
        ("How did the strike end?", "So the strike with its costs ended.", 0),
        ("What did the strike end?", "So the strike ended with a retreat.", 0),
    ])
    func whatFollowsAVerbTellsHowItWent(question: String, sentence: String, count: Int) throws {
        #expect(try scan(question, sentence).means == count, "\(question) \(sentence)")
    }

    @Test(arguments: [
        ("Which country did he blame?", "So he blamed Orvik.", 1),
        ("Which country did he blame?", "So he blamed Cuba.", 0),
        ("Where did he blame it?", "So he blamed Cuba.", 0),
        ("Which country did Cuba blame?", "So Cuba blamed it.", 0),
    ])
    func anyNameMayBeThePlaceThatIsAskedForByItsKind(question: String, sentence: String, count: Int) throws {
        #expect(try scan(question, sentence).settings == count, "\(question) \(sentence)")
    }

    /// "What is a copepod?" was answered with what eats copepods.
    @Test(arguments: [
        ("What is a copepod?", "So it eats fleas called copepods.", true),
        ("What is a copepod?", "So the flea is known as the copepod.", true),
        ("What is a copepod?", "So they called on a copepod.", false),
        ("What is a copepod?", "So fish eat copepods.", false),
    ])
    func whatIsCalledSoIsDefined(question: String, sentence: String, isDefining: Bool) throws {
        #expect(try scan(question, sentence).isDefining == isDefining, "\(sentence)")
    }

    /// "Greenland signed a treaty" was no answer to which country did.
    @Test func aCountryIsThePlaceWhereverItStands() throws {
        #expect(try scan("Which country signed?", "Cuba signed the treaty.").places == 1)
        #expect(try scan("Which country signed?", "So it blamed Cuba.").places == 1)
        #expect(try scan("Where did he sign?", "Cuba signed the treaty.").places == 0)
    }

    @Test(arguments: [
        ("Where did he go?", "So he went to the island of Skell.", 1),
        ("Where did he go?", "So he went with the help of Skell.", 0),
    ])
    func aNameBehindAnIslandIsAPlace(question: String, sentence: String, count: Int) throws {
        #expect(try scan(question, sentence).places == count, "\(question) \(sentence)")
    }

    @Test(arguments: [
        ("When?", "It sank in March 1904.", 2), ("In 1904, when?", "It sank in March 1904.", 1),
        ("When?", "It sank in the 1950s.", 1), ("When?", "They may march on.", 0),
        ("When?", "Seven came.", 0),
    ])
    func timesAreNewYearsMonthsAndEras(question: String, sentence: String, count: Int) throws {
        #expect(try scan(question, sentence).times == count, "\(question) \(sentence)")
    }

    @Test(arguments: [
        ("Who came?", "So Elena and Olaf came in March.", 2, 0),
        ("Who met Elena?", "So Elena met Olaf.", 1, 0), ("Why?", "So Elena met friends.", 0, 0),
        ("Who?", "His friends and the captain left.", 0, 2), ("Which friends?", "His friends left.", 0, 0),
        ("Who?", "Nets hang there.", 0, 0),
    ])
    func personsAreNewNamesAndNounsForPeople(question: String, sentence: String, names: Int, persons: Int)
        throws
    {
        let found = try scan(question, sentence)
        #expect(found.names == names, "\(question) \(sentence)")
        #expect(found.persons == persons, "\(question) \(sentence)")
    }

    @Test(arguments: [
        ("Where?", "She lives in Norvik.", 1, 0), ("Where in Norvik?", "She lives in Norvik.", 0, 0),
        ("Where?", "She lives at the old Norvik.", 0, 1), ("Where?", "She heard it on the radio.", 0, 1),
        ("Where?", "Norvik fell in March.", 0, 0),
    ])
    func placesAreNewNamesAfterAPlacingWord(question: String, sentence: String, places: Int, settings: Int)
        throws
    {
        let found = try scan(question, sentence)
        #expect(found.places == places, "\(question) \(sentence)")
        #expect(found.settings == settings, "\(question) \(sentence)")
    }

    @Test func reasonsAndPointingWordsAreNoticed() throws {
        #expect(try scan("Why?", "It sank because of fog.").hasReason)
        #expect(try !scan("Why?", "The fog was thick.").hasReason)
        #expect(try scan("Why?", "They left.").isAnaphoric)
        #expect(try scan("Why?", "So this fell.").isAnaphoric)
        #expect(try !scan("Why?", "The owner said that they left.").isAnaphoric)
        #expect(try !scan("Why?", "Self-made, they left.").isAnaphoric)
    }

    /// Scans one sentence, which comes after another of the same passage.
    private func scan(_ question: String, _ sentence: String) throws -> PassageScan.Findings {
        let library = try makeLibrary("A ship lay there. \(sentence)")
        let naive = NaiveScan(question, library)
        let scan = PassageScan(of: [0], sentences: 2, naive.question, naive.knowledge)
        return try #require(scan.findings.last)
    }
}

/// The same counts by the plainest means: every word against every term.
private struct NaiveScan {
    let question: PreparedQuestion
    let knowledge: RankingKnowledge

    init(_ text: String, _ library: Library, smallVocabulary limit: Int = SmallVocabulary.maximumCount) {
        knowledge = RankingKnowledge(library: library, smallVocabulary: limit)
        question = PreparedQuestion(
            makeQuestion(text, in: library), index: library.index, grams: knowledge.grams)
    }

    /// Words of a sentence with the position each has; a hyphenated whole has that of the word after its parts.
    private func words(_ sentence: Int) -> [(word: UInt32, position: Int, isWhole: Bool)] {
        var position = 0
        return knowledge.index.tokens(ofSentence: sentence).map { place in
            let isWhole = knowledge.index.traits(at: place).contains(.whole)
            defer { position += isWhole ? 0 : 1 }
            return (knowledge.index.tokens[place], position, isWhole)
        }
    }

    func length(_ sentence: Int) -> Float { Float(words(sentence).filter { !$0.isWhole }.count) }

    /// How much a word counts for a term.
    private func weight(of word: UInt32, for term: Int) -> Float {
        let stem = knowledge.index.stemOfWord[Int(word)]
        let asked = question.terms[term]
        return (asked.stem == stem ? 1 : 0)
            + asked.alternatives.filter { $0.stem == stem }.reduce(0) { $0 + $1.weight }
    }

    func frequency(_ sentence: Int, _ term: Int) -> Float {
        words(sentence).reduce(0) { $0 + weight(of: $1.word, for: term) }
    }

    func isExact(_ sentence: Int, _ term: Int) -> Bool {
        guard let word = question.terms[term].wordID else { return false }
        let isFirst = !question.terms[..<term].contains { $0.wordID == word }
        return isFirst && words(sentence).contains { $0.word == word }
    }

    func pairs(_ sentence: Int) -> Float {
        let words = words(sentence).filter { !$0.isWhole }.map(\.word)
        return zip(words, words.dropFirst()).reduce(0) { sum, pair in
            sum + (question.pairs.first { $0.first == pair.0 && $0.second == pair.1 }?.weight ?? 0)
        }
    }

    func grams(_ sentence: Int) -> Float {
        let held = words(sentence).flatMap { Array(knowledge.grams.grams(of: $0.word)) }
        let norm = 1.2 * (0.6 + 0.4 * Float(held.count) / max(1, knowledge.grams.averageLength))
        let sum = zip(question.grams.ids, question.gramWeights).reduce(Float(0)) { sum, gram in
            let count = Float(held.filter { UInt32($0) == gram.0 }.count)
            return sum + gram.1 * count / (count + norm)
        }
        return sum / question.gramMass
    }
}
