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
    /// Words among which a question word is looked for when it is mistyped.
    static let opening = 3
    /// Up to this many terms are few.
    static let fewTerms = 2

    let library: Library

    /// The question with its frame, corrections, terms and their synonyms.
    func read(_ text: String) -> Question {
        var words = words(in: text)
        repairQuestionWord(&words)
        let plain = words.map { String(decoding: $0.folded, as: UTF8.self) }
        let frame = QuestionFrame(plain) { words[$0].isStopWord }
        for place in frame.frame { words[place].isFrame = true }
        var question = Question(words: words, type: frame.type)
        question.itemType = frame.itemType
        question.wantsAll = frame.wantsAll
        question.neighbour = frame.neighbour
        correct(&question)
        question.terms = terms(of: question, typeWords: frame.typeWords, focus: frame.focus)
        question.focusStems = frame.focus.compactMap { question.words[$0].stemID }
        return question
    }

    // MARK: Words

    private func words(in text: String) -> [Question.Word] {
        let utf8 = Array(text.utf8)
        var words: [Question.Word] = []
        var partStart = 0
        for (folded, token) in library.analyzer.words(in: text) {
            if token.traits.contains(.whole) {
                join(&words, from: partStart, folded, token, utf8)
                continue
            }
            guard words.count < Self.maximumWords else { break }
            if !token.traits.contains(.joined) { partStart = words.count }
            words.append(word(folded, token, utf8))
        }
        return words
    }

    /// A hyphenated word is looked for as a whole if the documents have it so, else by its parts.
    private func join(
        _ words: inout [Question.Word], from start: Int, _ folded: [UInt8], _ token: Token, _ utf8: [UInt8]
    ) {
        let whole = word(folded, token, utf8)
        guard whole.stemID != nil, start < words.count else { return }
        words.removeSubrange(start...)
        words.append(whole)
    }

    private func word(_ folded: [UInt8], _ token: Token, _ utf8: [UInt8]) -> Question.Word {
        let wordID = library.index.words.id(of: folded)
        // A word of the documents was stemmed when they were indexed.
        let known = wordID.map { library.index.stemOfWord[Int($0)] }
        let stem =
            known.map { Array(library.index.stems.bytes(of: $0)) } ?? library.analyzer.stem(of: folded)
        return Question.Word(
            folded: folded, typed: String(decoding: utf8[token.start..<token.end], as: UTF8.self), stem: stem,
            wordID: wordID, stemID: known ?? library.index.textStem(stem), traits: token.traits,
            isStopWord: library.analyzer.isStopWord(folded)
                && !(token.traits.contains(.allCapitals) && folded.count > 1))
    }

    // MARK: Terms

    private func terms(of question: Question, typeWords: Set<Int>, focus: Range<Int>) -> [Term] {
        var terms: [Term] = []
        var termOfWord: [Int: Int] = [:]
        for (place, word) in question.words.enumerated() where !word.isStopWord && !word.isFrame {
            if let known = terms.firstIndex(where: {
                $0.folded == word.folded || ($0.stem != nil && $0.stem == word.stemID)
            }) {
                termOfWord[place] = known
                continue
            }
            guard terms.count < Self.maximumTerms else { break }
            termOfWord[place] = terms.count
            terms.append(term(word, isTypeWord: typeWords.contains(place), isFocus: focus.contains(place)))
        }
        if terms.count <= Self.fewTerms { raiseCommonWords(&terms) }
        addSynonyms(&terms, question, termOfWord)
        for place in terms.indices { addFamily(&terms[place]) }
        for place in terms.indices { weigh(&terms[place]) }
        return terms
    }

    private func term(_ word: Question.Word, isTypeWord: Bool, isFocus: Bool) -> Term {
        var term = Term(
            folded: word.folded, shown: word.correction?.shown ?? word.typed, stem: word.stemID,
            wordID: word.wordID)
        term.isName = word.traits.contains(.capitalised)
        if isTypeWord {
            term.share = Self.typeWordShare
        } else if !term.isName, LightWords.contains(word.folded) {
            term.share = LightWords.share
        } else if !term.isName, !isFocus, CommonWords.contains(stem: word.stem) {
            term.share = CommonWords.share
        } else if !term.isName, !isFocus, word.stemID == nil, !word.folded.contains(where: Self.isDigit) {
            term.share = Self.unknownWordShare
        }
        return term
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

    /// Where a question has only a few words to go by, everyday ones weigh more.
    private func raiseCommonWords(_ terms: inout [Term]) {
        for place in terms.indices where terms[place].share == CommonWords.share {
            terms[place].share = CommonWords.shareAmongFew
        }
    }

    /// Gives every term what the thesaurus says may stand for it; an entry of several words serves each of
    /// them.
    private func addSynonyms(_ terms: inout [Term], _ question: Question, _ termOfWord: [Int: Int]) {
        let stems = question.words.map(\.stem)
        let asked = Set(terms.compactMap(\.stem))
        var place = 0
        while place < stems.count {
            guard let (length, alternatives) = library.thesaurus.alternatives(toStems: stems[place...]),
                (place..<place + length).contains(where: { termOfWord[$0] != nil })
            else {
                place += 1
                continue
            }
            for member in place..<place + length {
                guard let term = termOfWord[member] else { continue }
                for alternative in alternatives { add(alternative, to: &terms[term], besides: asked) }
            }
            place += length
        }
    }

    /// Gives a term that the documents lack its derivational relatives.
    private func addFamily(_ term: inout Term) {
        guard term.stem == nil else { return }
        let stem = library.analyzer.stem(of: term.folded)
        for relative in WordFamilies(stems: library.index.stems).relatives(of: stem)
        where !term.alternatives.contains(where: { $0.stem == relative }) {
            term.alternatives.append(Term.Alternative(stem: relative, weight: WordFamilies.weight))
        }
    }

    /// An entry of several words counts only where the documents hold all that carry meaning: "place" alone is no
    /// "place of birth". A word of it that is asked for anyway stands for itself alone.
    private func add(_ alternative: Thesaurus.Alternative, to term: inout Term, besides asked: Set<UInt32>) {
        let meant = alternative.stems.filter { !library.analyzer.isStopWord($0) }
        let known = meant.compactMap { library.index.textStem($0) }
        guard known.count == meant.count else { return }
        let weight = Self.synonymWeight / Float(max(1, alternative.stems.count))
        for id in known {
            guard id != term.stem, known.count == 1 || !asked.contains(id),
                !term.alternatives.contains(where: { $0.stem == id }), term.alternatives.count < 24
            else { continue }
            term.alternatives.append(Term.Alternative(stem: id, weight: weight))
        }
    }

    /// Looks up how rare a term is among sentences, passages and documents; one nobody wrote is the rarest.
    func weigh(_ term: inout Term) {
        let index = library.index
        let stem =
            term.stem
            ?? term.alternatives.max {
                index.sentenceFrequency[Int($0.stem)] < index.sentenceFrequency[Int($1.stem)]
            }?.stem
        func idf(_ holding: Int, _ units: Int) -> Float {
            Float(BM25.idf(documentFrequency: holding, unitCount: units))
        }
        term.sentenceIDF = idf(stem.map { Int(index.sentenceFrequency[Int($0)]) } ?? 0, index.sentenceCount)
        term.passageIDF = idf(stem.map { index.passages.documentFrequency(of: $0) } ?? 0, index.passageCount)
    }
}

extension InvertedIndex {
    /// The id of a stem that stands in the text, a heading or a title.
    func textStem(_ stem: [UInt8]) -> UInt32? { stems.id(of: stem) }

    /// A word as people would write it: a name with its capital.
    func shown(_ word: UInt32) -> String {
        let folded = words.string(word)
        return isMostlyCapitalised(word) ? folded.prefix(1).uppercased() + folded.dropFirst() : folded
    }

    /// Whether a word is written with a capital where nothing but its nature asks for one: in one of three places, since
    /// names begin sentences often, and those capitals are not counted.
    func isMostlyCapitalised(_ word: UInt32) -> Bool {
        let capitalised = capitalisedFrequencies[Int(word)]
        return capitalised > 0 && 3 * capitalised >= wordFrequencies[Int(word)]
    }
}
