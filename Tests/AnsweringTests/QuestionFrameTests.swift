import Retrieval
import Testing

@testable import Answering

@Suite struct QuestionFrameTests {
    @Test(arguments: [
        ("Who toppled the king?", AnswerType.person), ("By whom was the king toppled?", .person),
        ("To whom did she write?", .person), ("Whose idea was it?", .person), ("Who is the keeper?", .person),
        ("Who was toppled?", .person), ("Who's the keeper?", .person),
        ("Which president was elected?", .person), ("Which historian blames the keeper?", .person),
        ("What author wrote it?", .person), ("When did the ship sink?", .time), ("When was that?", .time),
        ("In which year was it built?", .time), ("What year was it built?", .time),
        ("In what month did it sail?", .time), ("Which century saw the change?", .time),
        ("On what date did they meet?", .time), ("Where did the ship sink?", .place),
        ("In which country is it?", .site), ("Which city held the inquiry?", .place),
        ("From which country did it come?", .site), ("Where's the tower?", .place),
        ("How many sailors drowned?", .number), ("How much did it cost?", .money),
        ("How high is the tower?", .measure), ("How old was the keeper?", .age),
        ("How far is the island?", .measure), ("How often does the ferry sail?", .duration),
        ("What percentage of the crew drowned?", .number), ("What age was the keeper?", .age),
        ("How long did the inquiry last?", .duration), ("For how long was he keeper?", .duration),
        ("Why did the lamp fail?", .reason), ("Why?", .reason), ("How come the lamp failed?", .reason),
        ("What was the reason for the wreck?", .reason), ("What caused the wreck?", .reason),
        ("What is the cause of the fire?", .reason), ("What made the ship turn?", .reason),
        ("What led to the wreck?", .reason), ("For what reason did they leave?", .reason),
        ("Since when is it a museum?", .time), ("By what year was it built?", .time),
        ("How soon did they come?", .duration), ("How large was the crew?", .number),
        ("Who were the owners?", .person), ("In what place did they land?", .site),
        ("Why did they leave and when?", .reason), ("How did the ship sink?", .manner),
        ("How was the lamp changed?", .manner), ("How?", .manner),
        ("When does the ferry sail?", .occasion), ("When should the lamp be lit?", .occasion),
        ("When did the ferry sail?", .time), ("For how many years was he keeper?", .duration),
        ("How many days did it burn?", .duration), ("How many keepers were there?", .number),
        ("Which losses led to the wreck?", .list), ("What led to the losses?", .reason),
        ("How much do I have to pay?", .money), ("How much is the fee?", .money),
        ("How much money was raised?", .money), ("How much of the crew drowned?", .number),
        ("How much does it weigh?", .measure), ("How much care did they take?", .number),
        ("What did the lamp cost?", .money), ("What is the price of a ticket?", .money),
        ("What was the keeper's salary?", .money), ("What does the cost tell?", .thing),
        ("What is the height of the tower?", .measure), ("What is the cost control office?", .definition),
        ("What is the phone number of the keeper?", .number), ("At what point did he leave?", .occasion),
        ("By what means was it lit?", .manner),
        ("In which way did it fail?", .manner), ("Can you tell me the whole story in short?", .summary),
        ("Which place was hit?", .site), ("How much time passed between them?", .duration),
        ("How far ahead must I book?", .duration),
        ("From when to when did he keep it?", .duration), ("From when on did he keep it?", .time),
        ("Tell me what a dark glass was.", .definition), ("Tell me what he was.", .thing),
        ("What does a dark glass cause?", .thing), ("What was the cause?", .reason),
        ("What compiles and prints the lists?", .thing), ("What lists did he print?", .list),
        ("The lamp hums, what's the matter?", .thing), ("What is the matter with the lamp?", .reason),
        ("What is wrong?", .reason), ("What oil made the island rich?", .thing),
        ("What made the island rich?", .reason),
        ("When many lamps fail, what do keepers do?", .thing),
        ("When did many lamps fail, and what was said?", .time),
        ("Tell me briefly how the lamp failed.", .summary), ("Briefly explain how old it is.", .age),
        ("How far along was the tower?", .thing), ("For what purpose was it built?", .reason),
        ("Briefly describe the tower.", .thing),
        ("Summarise the whole thing for me.", .summary),
        ("Sum up what went wrong with the lamp.", .summary),
        ("lamp failure reason", .reason), ("wreck date", .time), ("age of the keeper", .age),
        ("tower height", .measure), ("reason for the wreck", .reason), ("ferry location", .place),
        ("wreck reasons", .list), ("keeper wreck", .thing), ("What excuse was given?", .reason),
        ("What do historians say about the wreck?", .list), ("What did the critics think of it?", .list),
        ("What are the main points?", .summary), ("key events", .summary),
        ("What were the main events of the night?", .list), ("Give me the key facts of the essay.", .summary),
        ("What is the thesis of the essay?", .summary), ("What does the text conclude?", .summary),
        ("What did Hale conclude?", .thing), ("What was the conclusion of the inquiry?", .thing),
        ("What was the main argument of Hale?", .thing), ("Tell me in short about the lamp.", .thing),
        ("Who says what?", .list), ("Which keeper came when?", .list), ("Who saw the wreck?", .person),
        ("What do you think of it?", .thing), ("What did the keeper say?", .thing),
        ("What is the telephone number of it?", .number),
        ("What is the old tool library's phone number?", .number),
        ("What is the population of the island?", .number), ("What was the date of the wreck?", .time),
    ])
    func aQuestionWordSaysWhatIsAskedFor(question: String, type: AnswerType) {
        #expect(frame(question).type == type, "\(question)")
    }

    @Test(arguments: [
        ("Which countries were angry?", AnswerType.list), ("Which cities took part?", .list),
        ("Which historians are mentioned?", .list), ("What reasons are given?", .list),
        ("What were the causes of the wreck?", .list), ("Which ships were lost?", .list),
        ("List the ships.", .list), ("What are the names of the two historians?", .list),
        ("What were the names of the ships?", .list), ("Name the countries that were angry.", .list),
        ("Name all keepers.", .list),
        ("Enumerate the causes.", .list), ("Mention three ships.", .list), ("Identify the owners.", .list),
        ("Can you list the ships?", .list), ("Please list every ship.", .list),
        ("Compare the two keepers.", .list), ("What is a lighthouse?", .definition),
        ("What was the Petrel?", .definition), ("What does aground mean?", .definition),
        ("Define aground.", .definition), ("Who was Ada Morrow?", .identity), ("Who is Tom?", .identity),
        ("Tell me about the lamp.", .thing), ("Describe the island.", .thing),
        ("Talk about the island", .thing), ("lamp oil", .thing), ("What did the owners say?", .thing),
        ("Explain how the lamp works.", .manner), ("Explain why the lamp failed.", .reason),
        ("Tell me when the ship sank.", .time), ("Summarise the text.", .summary), ("Summary", .summary),
        ("Give me a summary.", .summary), ("Give me an overview of the island.", .summary),
        ("What is this about?", .summary), ("What's this document about?", .summary),
        ("What are these documents about?", .summary), ("tldr", .summary),
        ("Did the keeper drown?", .yesNo), ("Was the keeper blamed?", .yesNo), ("Is it a museum?", .yesNo),
        ("Have they left?", .yesNo), ("Didn't the lamp fail?", .yesNo), ("Could the lamp be seen?", .yesNo),
        ("Can ships land there?", .yesNo), ("Will it rain?", .yesNo),
        ("Did the keeper drown or not?", .yesNo),
        ("What happened in 1889?", .thing), ("Show me the ships.", .thing), ("What kings were there?", .list),
        ("What did he do when he left?", .thing), ("What is the name of the ship?", .thing),
        ("What were the effects of the storm?", .list),
        ("What were all the charges that they brought?", .list),
        ("What were all the charges he heard?", .list), ("What takes place in spring?", .thing),
        ("What are lighthouses?", .definition), ("What is meant by aground?", .definition),
        ("What do we mean by aground?", .definition), ("What does it mean, aground?", .definition),
        ("How do the two keepers differ?", .list), ("What is the difference between oil and gas?", .list),
        ("Name the country that was angry.", .site), ("Name the ship that sank.", .thing),
        ("Identify one historian who explains it.", .person), ("Name the ships that sank.", .list),
    ])
    func otherFormsSayItToo(question: String, type: AnswerType) {
        #expect(frame(question).type == type, "\(question)")
    }

    /// "In which mine did he work?" was read without the mine, for "mine" is a small word.
    @Test(arguments: [("In which mine did he work?", [2]), ("Is the mine old?", [2]), ("Is it mine?", [])])
    func aMineIsNoSmallWord(question: String, asked: [Int]) {
        #expect(frame(question).askedSmallWords == asked)
    }

    @Test(arguments: [
        ("Tell me about the lamp.", true), ("Describe the island.", true), ("Talk about the island", true),
        ("Explain the wreck", true), ("Tell me when the ship sank.", false), ("Compare the keepers.", false),
        ("Give me three reasons why he left", false), ("Define aground.", false), ("the island", false),
        ("What is the lamp?", false),
    ])
    func whoeverSaysTellMeAboutAsksForWhateverThereIs(question: String, isOpen: Bool) {
        #expect(frame(question).isOpen == isOpen, "\(question)")
    }

    @Test(arguments: [
        ("Please give my class a five sentence summary of the wreck.", ["wreck"]),
        ("Write a summary of five sentences about the lamp.", ["lamp"]),
        ("Give me a quick summary of this essay.", [String]()), ("tl;dr", []), ("TL;DR please", []),
        ("Can you sum up the wreck in a few sentences?", ["wreck"]),
        ("I need an overview of the quarrel with Bergen.", ["quarrel", "bergen"]),
        ("tl;dr of why the lamp failed pls", ["lamp", "failed"]),
        ("Summarise the wreck from start to finish, thanks", ["wreck"]),
        ("Summarise the text in 100 words", []),
        ("Can you sum up the whole essay for my listeners?", []),
        ("Summarise the wreck in a few lines for a museum label", ["wreck"]),
        ("sum it up", []), ("Sum it all up, please", []),
        ("Sum up the search for the keeper", ["search"]),
    ])
    func aSummaryIsAskedForInManyWays(question: String, topic: [String]) {
        let words = words(question)
        let frame = frame(question)
        #expect(frame.type == .summary, "\(question)")
        let left = words.indices.filter {
            !frame.frame.contains($0) && !Analyzer.english.isStopWord(Array(words[$0].utf8))
        }
        #expect(left.map { words[$0] } == topic, "\(question)")
    }

    /// "Who was the architect of the baths?" was answered with "doctors scoffed".
    @Test(arguments: [
        ("Who was the architect of the tower?", true), ("Who is the present keeper?", true),
        ("Who was the captain that sank it?", true), ("What was the name of the judge?", true),
        ("Who were the owners?", false), ("Who was the first to leave?", false),
        ("Who saw the wreck?", false),
        ("What was the name of the ship?", false), ("Who were the people of Skarn?", false),
    ])
    func onePersonAskedForByACallingHasAName(question: String, wantsName: Bool) {
        #expect(frame(question).wantsName == wantsName, "\(question)")
    }

    @Test(arguments: [
        ("Give me every sign that it sank.", AnswerType.list), ("Tell me all about the wreck.", .thing),
        ("What range did the guns have?", .measure), ("What price was paid?", .money),
        ("What number did he draw?", .number), ("meaning of aground pls", .definition),
        ("aground definition", .definition), ("Quote the insults that were used.", .list),
        ("List all the charges that the men who sank it made.", .list),
        ("In brief: what do I need to know about the wreck?", .thing),
        ("Which book did she write?", .name), ("Which company built it?", .name),
        ("What newspaper told of it?", .name),
        ("Which companies built it?", .list), ("What is a company?", .definition),
        ("What steps are needed?", .list), ("How did it sink, step by step?", .list),
        ("timeline of the wreck", .list), ("What did they do in order to land?", .thing),
        ("In order of size, what came?", .thing),
        ("What is the report on the wreck about?", .summary),
        ("What is the essay about the tower about, in short?", .summary),
        ("What is the wreck about?", .thing),
    ])
    func whatIsNamedOrGoesOnIsAKindOfItsOwn(question: String, type: AnswerType) {
        #expect(frame(question).type == type, "\(question)")
    }

    @Test(arguments: [
        ("Name the two historians who explain it.", AnswerType.person), ("What reasons are given?", .reason),
        ("Give me three reasons why he lost power", .reason), ("Which countries were angry?", .place),
        ("List the ships.", .thing), ("Name everybody", .thing),
    ])
    func aListSaysWhatItsItemsAre(question: String, items: AnswerType) {
        #expect(frame(question).type == .list, "\(question)")
        #expect(frame(question).itemType == items, "\(question)")
    }

    @Test(arguments: [
        ("Which keepers are mentioned?", ["mentioned"]), ("What reasons are given for the wreck?", ["given"]),
        ("What does the essay say about oil?", ["essay", "say"]), ("Who is blamed in this text?", ["text"]),
        ("What was the given name of the keeper?", []), ("Who wrote the essay?", []),
    ])
    func thatTheDocumentsTellIsNotAskedFor(question: String, telling: [String]) {
        let words = words(question)
        let framed = Set(frame(question).frame.map { words[$0] })
        #expect(framed.isSuperset(of: telling), "\(question)")
        #expect(framed.isDisjoint(with: Set(["given", "essay", "oil", "keepers"]).subtracting(telling)))
    }

    @Test(arguments: [
        ("Do you know when the ship sank?", AnswerType.time), ("Please tell me who saved the men.", .person),
        ("And when did it sink?", .time), ("So why did it sink?", .reason),
        ("I want to know where the inquiry was.", .place),
        ("According to the text, when did it sink?", .time),
        ("Hello, who built the tower?", .person), ("Could you please explain why it failed?", .reason),
        ("I wonder how many drowned", .number),
    ])
    func politenessAsksForNothing(question: String, type: AnswerType) {
        #expect(frame(question).type == type, "\(question)")
    }

    @Test(arguments: [
        ("Is it true that the keeper drowned?", ["is", "it", "true", "that"]),
        ("Tell me about the lamp.", ["tell", "me", "about", "the"]),
        ("List all the ships.", ["list", "all", "the"]),
        (
            "Please give me some details of the lamp.",
            ["please", "give", "me", "some", "details", "of", "the"]
        ),
        ("How many sailors drowned?", ["many"]), ("How come the lamp failed?", ["come"]),
        ("What was the reason for the wreck?", ["reason"]), ("Why did the lamp fail?", []),
        ("Do you know who he was?", ["do", "you", "know"]),
        ("Give me an overview of the island.", ["give", "me", "an", "overview", "of", "the"]),
    ])
    func wordsThatOnlyAskAreNotLookedFor(question: String, frameWords: [String]) {
        let words = words(question)
        #expect(frame(question).frame.sorted().map { words[$0] } == frameWords, "\(question)")
    }

    @Test(arguments: [
        ("Is it true that the keeper drowned?", AnswerType.yesNo), ("Is it correct that he left?", .yesNo),
        ("So did the keeper drown?", .yesNo), ("Is it true that he left, and when?", .time),
    ])
    func aClaimToBeConfirmedIsAYesNoQuestion(question: String, type: AnswerType) {
        #expect(frame(question).type == type, "\(question)")
    }

    @Test(arguments: [
        ("Give me a list of the ships.", AnswerType.list), ("Show a list of all keepers", .list),
        ("Give me the details", .thing), ("Tell me about the list of ships", .thing),
    ])
    func aListMayBeAskedForByItsName(question: String, type: AnswerType) {
        #expect(frame(question).type == type, "\(question)")
    }

    @Test(arguments: [
        ("What's a lighthouse?", AnswerType.definition), ("Whats an inquiry", .definition),
        ("What is meant by aground?", .definition), ("What a keeper of lamps in Bergen did", .thing),
    ])
    func aDefinitionMayBeAskedForInContractedWords(question: String, type: AnswerType) {
        #expect(frame(question).type == type, "\(question)")
    }

    @Test(arguments: [
        ("Was he there when it sank?", AnswerType.yesNo), ("Describe the island when it was found.", .thing),
        ("Do the owners say when it sank?", .time), ("He left when?", .time),
        ("In Bergen, when did they meet?", .time),
    ])
    func aClauseOfTimeDoesNotAskForOne(question: String, type: AnswerType) {
        #expect(frame(question).type == type, "\(question)")
    }

    @Test func aPluralAsksForSomeAndAnImperativeForAll() {
        #expect(frame("Name the countries.").wantsAll)
        #expect(frame("List ships").wantsAll)
        #expect(!frame("Which countries were angry?").wantsAll)
        #expect(!frame("Why did it fail?").wantsAll)
    }

    @Test func theNounAfterWhichIsTheFocus() {
        #expect(focus("Which old ship ran aground?") == ["old", "ship", "ran"])
        #expect(focus("What background did he come from?") == ["background"])
        #expect(focus("Why did the lamp fail?") == [])
    }

    @Test func theNameOfATypeIsMarkedAsSuch() {
        let words = words("In which year was it built?")
        #expect(frame("In which year was it built?").typeWords.map { words[$0] } == ["year"])
        #expect(frame("When was it built?").typeWords.isEmpty)
    }

    @Test func anyWordsInAnyOrderAreRead() {
        let seed = UInt64.random(in: 0...UInt64.max)
        var random = SeededGenerator(seed: seed)
        let small = QuestionFrame.questionWords.union(QuestionFrame.auxiliaries).words
        let vocabulary =
            small + QuestionFrame.openers.joined() + ["ships", "caused", "about", "long", "year", "x"]
        for _ in 0..<3_000 {
            let words = (0..<Int.random(in: 0...12, using: &random)).map { _ in
                vocabulary.randomElement(using: &random) ?? ""
            }
            let frame = QuestionFrame(words) { Self.stopWords.contains(words[$0]) }
            #expect(frame.frame.allSatisfy(words.indices.contains), "seed \(seed): \(words)")
            #expect(frame.typeWords.allSatisfy(words.indices.contains), "seed \(seed): \(words)")
            #expect(
                frame.focus.lowerBound >= 0 && frame.focus.upperBound <= words.count, "seed \(seed): \(words)"
            )
        }
    }

    /// "Which architect built it?" was answered with a sentence that names none.
    @Test func whoeverIsAskedForByACallingHasAName() {
        for question in ["Which architect built it?", "Which leader fell?", "What historian says so?"] {
            #expect(frame(question).type == .person && frame(question).wantsName, "\(question)")
        }
        #expect(frame("Which architect built it?").typeWords.isEmpty, "it may be told that there was one")
        #expect(!frame("Which people built it?").wantsName)
        #expect(frame("Which river flooded?").type == .thing)
    }

    /// "How long is the probe of the recorder?" was answered with "every three years".
    @Test(arguments: [
        ("How long is the probe of the recorder?", AnswerType.measure), ("How long is the bridge?", .measure),
        ("How long was the siege of the town?", .duration), ("How long was the siege?", .duration),
        ("How long was he leader of the party?", .duration), ("How long did it last?", .duration),
    ])
    func whatIsLongInSpaceIsMeasured(question: String, type: AnswerType) {
        #expect(frame(question).type == type)
    }

    /// "How big is the petrel?" was refused: it measures 24 centimetres, and no sentence calls it big.
    @Test func howBigIsToldByAnyFigure() {
        #expect(frame("How big is the petrel?").frame.contains(1))
        #expect(frame("How big is the petrel?").type == .number)
        #expect(!frame("How tall is the tower?").frame.contains(1))
    }

    /// "Which kinds of gloves are there?" was refused: no sentence calls them kinds.
    @Test func whatThingsAreToSomethingIsSeldomSaid() {
        #expect(frame("Of what three components does it consist?").typeWords == [2, 3])
        #expect(frame("List the duties of the wardens.").typeWords == [2])
        #expect(frame("Which ships sank?").typeWords.isEmpty)
    }

    /// "Give me the signs that …" was answered with those of one paragraph.
    @Test func whoAsksForTheSignsWantsAllOfThem() {
        #expect(frame("Give me the signs that it failed.").wantsAll)
        #expect(frame("Tell me the advantages of the lamp.").type == .list)
        #expect(!frame("Give me the name of the ship.").wantsAll)
        #expect(frame("Compare the lamps.").compares && !frame("List the lamps.").compares)
        #expect(frame("What is the difference between the lamps?").compares)
    }

    /// "The main points of the safety handbook" and "does the handbook name" were looked for.
    @Test func aHandbookIsADocumentToo() {
        #expect(frame("What are the main points of the safety handbook?").type == .summary)
        #expect(frame("Key facts about the wreck").type == .summary)
        #expect(frame("What are the main points of the keeper's argument?").type == .summary)
        #expect(frame("What were the main events?").type == .summary)
        #expect(frame("Which gloves does the handbook name?").frame == [4, 5])
        #expect(frame("What is forbidden according to the manual?").frame.contains(6))
        #expect(!frame("What did the keeper write in the report?").frame.contains(7))
    }

    /// "What about?" was answered with a summary of everything.
    @Test func whatAboutIsNoSummary() {
        #expect(frame("What about?").type != .summary)
        #expect(frame("What is it about?").type == .summary)
        #expect(frame("What's the story of the lamp in a nutshell?").type == .summary)
        #expect(frame("In short, why did the lamp fail?").itemType == .reason)
        #expect(frame("In short, how tall is it?").type != .summary)
        #expect(frame("Why was the short lamp lit?").type == .reason)
        #expect(frame("How tall is it in short?").type == .measure)
    }

    @Test func eventsOneAfterTheOtherAreACourse() {
        #expect(frame("Give me the events of the wreck one after the other.").isCourse)
        #expect(frame("What were the towns one after the other?").isCourse)
        #expect(!frame("Which towns were hit one after another by storms?").isCourse)
        #expect(frame("List the lamps as bullet points.").frame.isSuperset(of: [3, 4, 5]))
        #expect(frame("What signs are there?").wantsAll)
    }

    /// "What did they call his plans?" was answered with anything told of his plans.
    @Test(arguments: [
        ("What did his brothers call his plans?", true), ("How did the keeper describe the lamp?", true),
        ("In what words did they dismiss it?", true), ("Which insults did he use?", true),
        ("What was the ship called?", false), ("Who called the keeper?", false),
        ("How many words has it?", false),
        ("What is it?", false),
    ])
    func whatIsCalledHowIsToldInWords(question: String, wantsWords: Bool) {
        #expect(frame(question).wantsWords == wantsWords)
    }

    /// "Name the historians and what each of them claims" looked for claims.
    @Test func whatEachOfThemDidIsFrame() {
        #expect(
            frame("Name the keepers and what each of them did.").frame.isSuperset(of: [3, 4, 5, 6, 7, 8]))
        #expect(!frame("Name what each keeper did.").frame.contains(2))
        #expect(frame("Sum up how the matter developed.").typeWords.contains(5))
    }

    /// "Explain it like I'm five" looked for a five, and "list 3 things" for a 3.
    @Test func howSimplyItIsToBeToldIsFrame() {
        #expect(
            frame("Explain the wreck like I'm five.").frame.isSuperset(of: [3, 4, 5]), "I'm is read as I")
        #expect(frame("Explain the wreck in simple terms.").frame.isSuperset(of: [3, 4, 5]))
        #expect(frame("List 3 things that broke.").typeWords == [1, 2])
        #expect(frame("Which 2 keepers left?").typeWords.contains(1))
        #expect(frame("What went wrong with the lamp?").typeWords == [1, 2])
    }

    /// "List all the groups in the country that …" looked for countries.
    @Test func inTheCountryIsAnAside() {
        #expect(frame("Name all the groups in the country that fell.").frame.isSuperset(of: [4, 5, 6]))
    }

    @Test func outlinesAndPartsAreAskedForAsAWhole() {
        #expect(frame("Outline how the ship sank.").isOpen)
        #expect(!frame("Explain how the ship sank.").isOpen)
        #expect(frame("What part did the keeper play in it?").typeWords == [1, 5])
        #expect(frame("What part did the storm hit?").typeWords.isEmpty)
        #expect(frame("Tell me in a nutshell what happened to the ship.").type == .summary)
        #expect(frame("What happened to the ship in short?").type == .summary)
        #expect(frame("What is the section on the wreck about, in short?").type == .summary)
        #expect(frame("Summarise the role of the keeper.").typeWords == [2])
    }

    /// "Passed", "according" and "story" were looked for like what a question is about.
    /// "What were the consequences of the strike?" was refused because no sentence called them so.
    @Test func theConsequencesOfSomethingAreToldInOtherWords() {
        #expect(frame("What were the consequences of the strike?").typeWords == [3])
        #expect(frame("What was the result for the keeper?").typeWords == [3])
        #expect(frame("What was the result?").typeWords.isEmpty, "nothing else is asked for")
    }

    /// "Summarise the section about …" summed up two of its sentences, and "help me understand why …" was refused.
    @Test func whereItStandsAndThatHelpIsWantedIsFrame() {
        #expect(frame("Summarise the section about the wreck.").frame.isSuperset(of: [0, 1, 2, 3]))
        #expect(frame("Help me understand why the lamp failed.").frame == [0, 1, 2])
        #expect(frame("Help me understand why the lamp failed.").type == .reason)
    }

    /// "Tell me in short about …" and "which … does the essay on … mention" looked for these words.
    @Test func inShortAndWhatTheEssayMentionsIsFrame() {
        #expect(frame("Tell me in short about the lamp.").frame == [0, 1, 2, 3, 4, 5])
        #expect(frame("Tell me in short about the lamp.").isOpen)
        #expect(frame("What does the text conclude?").frame == [0, 1, 2, 3, 4])
        #expect(frame("Which ships does the essay on the wreck mention?").frame == [4, 8])
        #expect(frame("What do you give the keeper in this story?").frame == [8])
    }

    /// "Name three groups that …" was refused because nothing is called a group there.
    @Test func whatIsListedMayBeCalledAnything() {
        #expect(frame("Name three groups that turned against him.").typeWords == [1, 2])
        #expect(frame("What made the ship turn?").frame == [1], "what made it is told in other words")
    }

    @Test func thatTimePassesAndWhoTellsItIsFrame() {
        func framed(_ question: String) -> [String] {
            frame(question).frame.sorted().map { words(question)[$0] }
        }
        #expect(framed("How many years passed before the fire?") == ["many", "years", "passed"])
        #expect(framed("How much time elapsed before the fire?") == ["much", "time", "elapsed"])
        #expect(framed("How many ships passed the island?") == ["many"])
        #expect(framed("Who is to blame according to Hale?") == ["according"])
        #expect(framed("Who is the keeper in this story?") == ["story"])
    }

    /// The documents do not call a lamp a "field", and tell how he reacted by what he did.
    @Test func wordsForAKindOrACourseOfThingsCountLittle() {
        func typeWords(_ question: String) -> [String] {
            frame(question).typeWords.sorted().map { words(question)[$0] }
        }
        #expect(typeWords("In which fields was he wrong?") == ["fields"])
        #expect(typeWords("How did the owners react to the loss?") == ["react"])
        #expect(typeWords("Who developed the lamp?") == [])
        // "Two years later" answered which two historians are quoted.
        #expect(typeWords("Which two historians are quoted?") == ["two", "historians"])
        #expect(typeWords("Who met the two historians?") == [])
    }

    private static let stopWords = WordSet(Analyzer.english.stopWords.map { ShortWord($0) })

    private func words(_ question: String) -> [String] {
        Analyzer.english.words(in: question).map { String(decoding: $0.folded, as: UTF8.self) }
    }

    private func frame(_ question: String) -> QuestionFrame {
        let words = words(question).map { ShortWord($0) }
        return QuestionFrame(words) { Self.stopWords.contains(words[$0]) }
    }

    private func focus(_ question: String) -> [String] { Array(words(question)[frame(question).focus]) }
}
