import Retrieval

/// Reads a line of a client as a question to one library.
///
/// Bounded: at most 256 words are read and 64 distinct terms looked for, whatever the line holds.
struct QuestionReader: Sendable {
    static let maximumWords = 256
    static let maximumTerms = 64
    /// How much a synonym counts beside the word itself.
    static let synonymWeight: Float = 0.8
    /// How much a word that names the answer's type ("year" in "which year") counts beside others.
    static let typeWordShare: Float = 0.35
    /// How much a lower-case word that the documents lack counts: they may put it in other words, as they would not
    /// a name or a number.
    static let unknownWordShare: Float = 0.7
    /// How much a word counts that only makes a name of the thesaurus longer ("Fidel" in "Fidel Castro", where that is
    /// called Castro, too): whoever gives the whole name asks no more of it.
    static let longerNameShare: Float = 0.25
    /// Shorter words are read as everyday words only when they sound alike.
    static let minimumBytesForAnyEdit = 9
    /// Words among which a question word is looked for when it is mistyped.
    static let opening = 3
    /// Up to this many terms are few.
    static let fewTerms = 2

    let library: Library
    let synonyms: Synonyms
    let families: WordFamilies
    /// Corrects to the words of the thesaurus and to everyday ones, whether or not the documents hold them.
    let everyday: Deferral.Corrector

    init(library: Library, deferral: Deferral = .none) {
        self.library = library
        synonyms = Synonyms(library: library)
        families = WordFamilies(stems: library.index.stems)
        everyday = deferral.corrector { Self.everydayCorrector(library) }
    }

    private static func everydayCorrector(_ library: Library) -> SpellingCorrector {
        var words = library.thesaurus.words
        words.merge(CommonWords.list)
        words.merge(IrregularForms.list)
        words.merge(LightWords.list)
        return SpellingCorrector(
            words: words, frequencies: [UInt32](repeating: 1, count: words.count), stems: Vocabulary(),
            analyzer: library.analyzer, knownWords: library.speller.knownWords,
            minimumBytesForAnyEdit: minimumBytesForAnyEdit)
    }

    /// The question with its frame, corrections, terms and their synonyms.
    func read(_ text: String) -> Question {
        let wish = QuestionLine.wish(endingIn: text, library.analyzer)
        var question = Question(
            words: words(in: wish.map { String(text[..<$0.start]) } ?? text), type: .thing)
        question.plain = question.words.map { ShortWord($0.folded) }
        leaveOutLeadIn(&question)
        repairQuestionWord(&question)
        let words = question.words
        var frame = QuestionFrame(question.plain) { words[$0].isStopWord }
        if let wish {
            if wish.isForSummary { frame.askForSummary(question.plain) } else { frame.askForAll() }
        }
        for place in frame.frame { question.words[place].isFrame = true }
        question.take(frame)
        for place in frame.askedSmallWords { question.words[place].isStopWord = false }
        correct(&question)
        question.owned = frame.owned.flatMap { $0 < question.words.count ? question.words[$0].stemID : nil }
        question.enumerates = frame.enumerates
        question.besidesKind = frame.besidesKind.filter { !question.words[$0].isStopWord }
            .map { question.words[$0].stemID }
        question.kindNoun = frame.kindNoun.map { question.words[$0].folded }
        question.role = frame.role.flatMap { question.words[$0].stemID }
        question.listed = frame.listed.flatMap { question.words[$0].stemID }
        question.terms = terms(of: question, typeWords: frame.typeWords, focus: frame.focus)
        noteContraries(&question)
        // "Castro?"
        if frame.asksNothing, question.type == .thing, question.terms.count == 1, question.terms[0].share == 1
        {
            question.isOpen = true
        }
        question.counted = frame.counted.flatMap { place in
            guard place < question.words.count else { return nil }
            return question.terms.firstIndex { $0.folded == question.words[place].folded && $0.isKnown }
        }
        return question
    }

    /// Notes which terms have contraries: few do, and what is found need not be asked of each sentence.
    private func noteContraries(_ question: inout Question) {
        for place in question.contentPlaces {
            var stems: [UInt32] = []
            Opposites.visitExclusive(question.words[place].stem) { opposite in
                if let id = library.index.stems.id(of: opposite) { stems.append(id) }
            }
            if !LightWords.contains(question.words[place].folded) {
                Negations.visit(question.words[place].folded) { opposite in
                    guard library.index.words.id(of: opposite) != nil,
                        let id = library.index.stems.id(of: library.analyzer.stem(of: opposite))
                    else { return }
                    stems.append(id)
                }
            }
            if !stems.isEmpty { question.contraries.append((question.words[place].folded, stems)) }
        }
    }
}

extension Question {
    /// Takes over what its small words say.
    fileprivate mutating func take(_ frame: QuestionFrame) {
        type = frame.type
        itemType = frame.itemType
        wantsAll = frame.wantsAll
        isOpen = frame.isOpen
        isInParts = frame.isInParts
        isCourse = frame.isCourse
        asksForFate = frame.asksForFate
        wantsWords = frame.wantsWords
        compares = frame.compares
        wantsName = frame.wantsName
        isDayWanted = frame.isDayWanted
        isDateWanted = frame.isDateWanted
        neighbour = frame.neighbour
    }
}

extension InvertedIndex {
    /// The id of a stem that stands in the text, a heading or a title.
    func textStem(_ stem: [UInt8]) -> UInt32? { stems.id(of: stem) }

    /// A word as people would write it: a name with its capital.
    func shown(_ word: UInt32) -> String {
        let folded = words.bytes(of: word)
        guard isMostlyCapitalised(word) else { return String(decoding: folded, as: UTF8.self) }
        guard folded.allSatisfy({ $0 < 0x80 }) else {
            let folded = String(decoding: folded, as: UTF8.self)
            return folded.prefix(1).uppercased() + folded.dropFirst()
        }
        return String(unsafeUninitializedCapacity: folded.count) { text in
            _ = text.initialize(from: folded)
            if let first = folded.first, first &- 0x61 < 26 { text[0] = first - 0x20 }
            return folded.count
        }
    }

    /// Whether a word is written with a capital where nothing but its nature asks for one: in one of three places, since
    /// names begin sentences often, and those capitals are not counted.
    func isMostlyCapitalised(_ word: UInt32) -> Bool {
        let capitalised = capitalisedFrequencies[Int(word)]
        return capitalised > 0 && 3 * capitalised >= wordFrequencies[Int(word)]
    }
}
