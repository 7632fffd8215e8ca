import Retrieval
import Testing

@testable import Answering

@Suite struct HintsTests {
    /// "Why did the king flee?" was answered with why somebody else did something to whom had fled.
    @Test(arguments: [
        ("Why did the king flee?", "The king fled because he was ill.", Hints.Reason.told),
        ("Why did the king flee?", "The guard wept because he heard that the king had fled.", .ofOther),
        ("Why did the king flee?", "When the bridge fell, the king fled.", .told),
        ("Why did the king flee?", "The guard wept when the king fled.", .ofOther),
        ("Why did the king flee?", "The king fled to save his horse.", .told),
        ("Why did the king flee?", "The king fled to Bergen.", .missing),
        ("Why did the king flee?", "The king fled through the fields.", .told),
        ("Why did the king flee through the fields?", "The king fled through the fields.", .missing),
        ("Why was the raid led?", "The raid was led by the engineer Ada Morrow.", .missing),
        ("Why was the king angry?", "The king was angered by Olaf's tricks.", .told),
        ("Why was the raid lost?", "The raid was lost by a trick.", .told),
        ("Why was the clock removed?", "The clock, which had hung there since 1911, was removed.", .missing),
        ("Why was the clock removed?", "The clock was removed since it was wrong.", .told),
        ("Why did the king flee?", "The king fled. This was due to a fire.", .told),
        ("Why did the king flee in 1801?", "The feast of 1801 ended when the king fled.", .ofOther),
        (
            "Why did the king fear nobody?", "The king fled without fearing thieves, such as the monk.",
            .missing
        ),
        ("Why did the king flee?", "The guard had a boat to flee.", .missing),
        ("Why did the king flee?", "The king fled without fearing anybody.", .missing),
        ("What made the fire worse?", "He showed that oil had made the fire worse.", .told),
        ("Why can't I use ropes?", "Never use ropes, which creak.", .told),
        ("Why does he use ropes?", "He used ropes, which creaked.", .missing),
        ("Why don't they ride horses?", "They ride mules, because horses bite.", .told),
    ])
    func aReasonIsOneOfWhatIsAsked(question: String, text: String, reason: Hints.Reason) throws {
        let library = try makeLibrary("\(text)\n\nGulls call. Ropes creak.")
        let best = RankedSentences.Entry(passage: 0, sentence: 0, score: 1, row: 0)
        let hints = Hints(of: best, makeQuestion(question, in: library), library.index)
        #expect(hints.reason == reason, "\(text)")
    }

    /// "Whose advice did he ignore?" was answered with "accused him of ignoring advice".
    @Test(arguments: [
        ("Whose advice was ignored?", "They say that he ignored good advice.", true),
        ("Whose advice was ignored?", "They say that he ignored the doctor's advice.", false),
        ("Whose advice was ignored?", "They say that he ignored the advice of doctors.", false),
        ("Whose advice was ignored?", "They ignored his advice.", false),
        ("Whose advice was ignored?", "They ignored the doctor.", false),
        ("Who ignored advice?", "They say that he ignored good advice.", false),
    ])
    func whoseWantsAnOwner(question: String, text: String, isMissing: Bool) throws {
        let library = try makeLibrary("\(text)\n\nGood advice is dear.")
        let best = RankedSentences.Entry(passage: 0, sentence: 0, score: 1, row: 0)
        let hints = Hints(of: best, makeQuestion(question, in: library), library.index)
        #expect(hints.isOwnerMissing == isMissing, "\(text)")
    }

    /// "How old was he?" was answered with "two days later", and "how much did it cost?" with "paid for 3,200 hectares".
    @Test(arguments: [
        ("How old was the king?", "On 6 May the king fled; two days later he was caught.", true),
        ("How old was the king?", "The king, aged 23, fled.", false),
        ("How old was the king?", "The king was twenty-three.", false),
        ("How old was the king?", "The king fled at 23 years.", false),
        (
            "How much did the plan cost?",
            "The plan paid the fishermen and in the same year restored 3,200 hectares.", true
        ),
        ("How much did the plan cost?", "The plan was priced at about 300.", false),
        ("How much did the plan cost?", "The plan was free.", false),
        (
            "How much did the plan cost?",
            "The plan took $5 million from the fund of the town and the parish.", false
        ),
        ("How much did the plan cost?", "The plan took 27 million pounds.", false),
    ])
    func anyNumberIsNoAgeAndNoSum(question: String, text: String, isMissing: Bool) throws {
        let library = try makeLibrary("\(text)\n\nGulls call. Ropes creak.")
        let signals = makeSignals(question, in: library)
        #expect(signals.isTypeMissing == isMissing, "\(question) \(text)")
    }

    /// "Which substances are added?" was refused: "alumina, potash and lime" are not called so.
    @Test(arguments: [
        ("Which substances were added?", "They used alumina, potash and lime.", true),
        ("Which substances were added?", "They used alumina, potash, or lime.", true),
        ("Which substances were added?", "They met in Vienna, the old Budapest and Berlin.", true),
        ("Which substances were added?", "They used alumina and potash.", false),
        ("Which substances were added?", "They came, and the king left.", false),
        ("Which substances were added?", "In May, when it rained and snowed, they left.", false),
        ("Which substances were added?", "They said that rats died, and that the king left.", false),
        ("Which use has alumina, potash and lime?", "They used alumina, potash and lime.", false),
    ])
    func aSeriesIsAList(question: String, text: String, isSeries: Bool) throws {
        let library = try makeLibrary("\(text)\n\nGulls call. Ropes creak.")
        let best = RankedSentences.Entry(passage: 0, sentence: 0, score: 1, row: 0)
        let read = makeQuestion(question, in: library)
        #expect(Hints(of: best, read, library.index).tellsSeries == isSeries, "\(text)")
        let signals = Signals(read, RankedSentences(telling: [0], of: library.index), library.index)
        #expect(signals.isSeriesFound == (isSeries && read.type == .list))
    }

    /// "Name the stations whose records she compared" wanted to know whose records they were.
    @Test(arguments: [
        ("Name the stations whose records she compared.", false), ("Whose records did she compare?", true),
        ("With whose records did she compare hers?", true),
    ])
    func whoseInAClauseAsksForNoOwner(question: String, asks: Bool) throws {
        let library = try makeLibrary("She compared the records of two stations.")
        #expect((makeQuestion(question, in: library).owned != nil) == asks)
    }

    /// "Which bishop ordered it?" was answered with "ordered by a bishop".
    @Test(arguments: [
        ("Which bishop ordered the glove?", "The glove was ordered by a bishop.", true),
        ("Which bishop ordered the glove?", "The glove was ordered by an old bishop of the town.", true),
        ("Which bishop ordered the glove?", "The glove was ordered by a bishop, Odo of Marlby.", false),
        ("Which bishop ordered the glove?", "The glove was ordered by the bishop Odo.", false),
        ("Which bishop ordered the glove?", "Odo ordered the glove.", false),
        ("Who ordered the glove?", "The glove was ordered by a bishop.", false),
    ])
    func somebodyOfAKindIsNobodyByName(question: String, text: String, isUnnamed: Bool) throws {
        let library = try makeLibrary("\(text)\n\nA bishop wept. Ropes creak.")
        let best = RankedSentences.Entry(passage: 0, sentence: 0, score: 1, row: 0)
        let hints = Hints(of: best, makeQuestion(question, in: library), library.index)
        #expect(hints.isRoleUnnamed == isUnnamed, "\(text)")
    }

    /// "What day of the month was it?" was answered with a year.
    @Test(arguments: [
        ("On what day did the king flee?", "The king fled in 1801.", true),
        ("On what day did the king flee?", "The king fled on 4 May 1801.", false),
        ("In which month did the king flee?", "The king fled in May.", false),
        ("In which year did the king flee?", "The king fled in 1801.", false),
    ])
    func aDayIsNotToldByAYear(question: String, text: String, isMissing: Bool) throws {
        let library = try makeLibrary("\(text)\n\nGulls call. Ropes creak.")
        let signals = makeSignals(question, in: library)
        #expect(signals.isTypeMissing == isMissing, "\(question) \(text)")
    }

    /// "Which newspaper attacked China first?" was answered with a sentence that names two countries.
    @Test(arguments: [
        ("Which newspaper blamed the king?", "The newspaper of France blamed the king.", true),
        (
            "Which newspaper blamed the king?", "The newspaper Skagen blamed the king. So Skagen was read.",
            false
        ),
        ("Who was the leader of the raid?", "The leader of the raid fled.", true),
        ("Who was the leader of the raid?", "The leader of the raid, Olaf Holt, fled. So Holt left.", false),
        ("Who was the leader of the raid?", "The leader of the raid fled to the United States.", true),
    ])
    func aNameIsNoCountry(question: String, text: String, isMissing: Bool) throws {
        let library = try makeLibrary("\(text)\n\nGulls call. Ropes creak.")
        let signals = makeSignals(question, in: library)
        #expect(signals.isTypeMissing == isMissing, "\(question) \(text)")
    }
}
