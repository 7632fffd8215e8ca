import Retrieval

/// The terms of a question: what its words ask to look for.
extension QuestionReader {
    /// The distinct things to look for, with what may stand for each.
    func terms(of question: Question, typeWords: Set<Int>, focus: Range<Int>) -> [Term] {
        var terms: [Term] = []
        terms.reserveCapacity(8)
        var termOfWord = question.words.map { _ in Int?.none }
        for place in question.words.indices
        where !question.words[place].isStopWord && !question.words[place].isFrame {
            if let known = terms.place(of: question.words[place]) {
                termOfWord[place] = known
                continue
            }
            guard terms.count < Self.maximumTerms else { break }
            termOfWord[place] = terms.count
            terms.append(
                term(
                    question.words[place],
                    shown: question.readings[place]?.shown ?? question.words[place].typed,
                    isTypeWord: typeWords.contains(place) || Self.isKindOfCode(place, of: question),
                    isFocus: focus.contains(place)))
            if Self.isAspect(place, of: question) { terms[terms.count - 1].share = LightWords.share }
            if LightWords.shares.contains(terms[terms.count - 1].share), Self.isAskedVerb(place, of: question)
            {
                terms[terms.count - 1].share = CommonWords.shareAmongFew
            }
        }
        if terms.count <= Self.fewTerms { raiseCommonWords(&terms) }
        // "Name the two historians": there is nothing but the type to look for.
        if terms.allSatisfy({ $0.share == Self.typeWordShare }) {
            for place in terms.indices where !QuestionFrame.counts.contains(terms[place].folded) {
                terms[place].share = 1
            }
        }
        expand(&terms, question, termOfWord)
        return terms
    }

    /// Gives terms what may stand for them, and weighs them.
    private func expand(
        _ terms: inout [Term], _ question: Question, _ termOfWord: [Int?]
    ) {
        addSynonyms(&terms, question, termOfWord)
        let hasOpposites = question.type == .yesNo || question.type == .manner
        for place in terms.indices where hasOpposites || terms[place].stem == nil {
            guard let word = termOfWord.firstIndex(of: place) else { continue }
            addFamily(of: question.words[word].stem, to: &terms[place])
            if hasOpposites { addOpposites(of: question.words[word].stem, to: &terms[place]) }
        }
        for place in terms.indices { weigh(&terms[place]) }
    }

    private func term(_ word: Question.Word, shown: String, isTypeWord: Bool, isFocus: Bool) -> Term {
        var term = Term(folded: word.folded, shown: shown, stem: word.stemID, wordID: word.wordID)
        term.isName = word.traits.contains(.capitalised)
        if isTypeWord {
            term.share = word.stemID == nil ? LightWords.unknownShare : Self.typeWordShare
        } else if !term.isName, LightWords.contains(word.folded) || Self.isAdverb(word) {
            term.share = word.stemID == nil ? LightWords.unknownShare : LightWords.share
        } else if !term.isName, !isFocus, CommonWords.contains(stem: word.stem) {
            term.share = CommonWords.share
        } else if !term.isName, !isFocus, word.stemID == nil, !word.folded.contains(where: Self.isDigit) {
            term.share = Self.unknownWordShare
        }
        return term
    }

    /// "How did the strike end?", "why did he leave": the verb that a question with "did" ends with is what it asks of,
    /// however light; but not that something happens at all, nor that it lasts where nothing is said to.
    private static func isAskedVerb(_ place: Int, of question: Question) -> Bool {
        let isTold = question.words[place].folded != last || question.words[place].stemID != nil
        return place == question.words.count - 1 && !emptyVerbs.contains(question.plain[place]) && isTold
            && question.words[..<place].contains { didForms.contains($0.folded) }
    }

    /// "Stopped supporting", "kept asking": the verb that only tells how far another has come.
    private static func isAspect(_ place: Int, of question: Question) -> Bool {
        aspects.contains(question.words[place].folded)
            && question.plain[safely: place + 1].map { $0.count > 4 && $0.hasSuffix("ing") } ?? false
    }

    private static let aspects: WordSet = [
        "start", "starts", "started", "begin", "begins", "began", "stop", "stops", "stopped", "keep", "keeps",
        "kept", "continue", "continues", "continued", "finish", "finished", "try", "tries", "tried",
    ]
    private static let didForms = ["did", "does", "do"].map { Array($0.utf8)[...] }
    private static let happen = Array("happen".utf8)[...]
    /// Verbs that say nothing even at the end.
    private static let emptyVerbs: WordSet = ["happen", "get", "have", "do", "make", "come", "go"]
    private static let last = Array("last".utf8)[...]

    private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

    /// Where a question has only a few words to go by, everyday ones weigh more.
    private func raiseCommonWords(_ terms: inout [Term]) {
        for place in terms.indices where terms[place].share == CommonWords.share {
            terms[place].share = CommonWords.shareAmongFew
        }
    }

    /// Gives every term what the thesaurus says may stand for it; an entry of several words serves each of them, and
    /// where one of them stands for all, the others count little.
    private func addSynonyms(_ terms: inout [Term], _ question: Question, _ termOfWord: [Int?]) {
        let stems = question.words.indices.map { synonyms.number(ofStem: question.words[$0].stem) }
        let asked = terms.indices.compactMap { terms[$0].stem }
        addSeparated(&terms, question, stems, termOfWord, besides: asked)
        var place = 0
        while place < stems.count {
            // "How deep" asks for a depth, and for nothing else that is deep.
            if question.type == .measure, place > 0, question.plain[place - 1] == "how" {
                place += 1
                continue
            }
            // An entry that leads nowhere in these documents leaves the way to shorter ones: "put on", "put".
            var (end, length) = (stems.count, 1)
            while let (reach, entry) = synonyms.longestTerm(beginning: stems[place..<end]) {
                length = reach
                let named = termOfWord[place..<place + reach]
                if named.allSatisfy({ $0 == nil }) || add(entry, to: named, &terms, besides: asked)
                    || reach == 1
                {
                    break
                }
                (end, length) = (place + reach - 1, 1)
            }
            place += length
        }
    }

    /// Gives the terms named by the words of an entry what stands for it; returns whether anything does.
    private func add(
        _ entry: UInt32, to named: ArraySlice<Int?>, _ terms: inout [Term], besides asked: [UInt32]
    ) -> Bool {
        var leads = false
        let count = named.count { $0 != nil }
        synonyms.visit(entry) { alternative in
            leads = true
            let stem = alternative.stems.count == 1 ? alternative.stems.first : nil
            var holdsIt = false
            for case let term? in named {
                if named.count > 1, count == 1 { raisePhrasalVerb(&terms[term]) }
                add(alternative, to: &terms[term], besides: asked)
                if stem != nil, terms[term].stem == stem { holdsIt = true }
            }
            guard holdsIt else { return }
            for case let term? in named where terms[term].stem == nil {
                terms[term].share = Self.longerNameShare
            }
        }
        return leads
    }

    /// "Turned against", "got rid of": together with its small words a light verb says much, where the documents have
    /// another word for it.
    private func raisePhrasalVerb(_ term: inout Term) {
        let isHappening = term.folded.starts(with: Self.happen)
        if LightWords.shares.contains(term.share), !isHappening { term.share = CommonWords.share }
    }

    /// "Who threw the king out?", "who put him in charge?": gives a verb what stands for it together with the small word
    /// and those behind it that others part from it.
    private func addSeparated(
        _ terms: inout [Term], _ question: Question, _ stems: [UInt32], _ termOfWord: [Int?],
        besides asked: [UInt32]
    ) {
        for place in question.words.indices where Self.particles.contains(question.words[place].folded) {
            let isPreposition = Self.prepositions.contains(question.words[place].folded)
            let rest = stems[place...].prefix(Thesaurus.maximumEntryWords)
            for verb in max(0, place - Self.separation)..<max(0, place - 1) {
                guard let term = termOfWord[verb],
                    let (length, entry) = synonyms.longestTerm(beginning: ([stems[verb]] + rest)[...]),
                    length > (isPreposition ? 2 : 1)
                else { continue }
                synonyms.visit(entry) {
                    raisePhrasalVerb(&terms[term])
                    add($0, to: &terms[term], besides: asked)
                }
            }
        }
    }

    /// How far behind a verb its small word may stand.
    private static let separation = 4
    private static let particles: WordSet = [
        "out", "off", "up", "down", "away", "back", "aside", "apart", "together", "over", "in", "on",
        "through",
    ]
    /// Those that belong to what follows, unless the entry goes on: "put him in charge".
    private static let prepositions: WordSet = ["over", "in", "on", "through"]

    /// Gives a term that the documents lack the derivational relatives of its stem.
    private func addFamily(of stem: ArraySlice<UInt8>, to term: inout Term) {
        guard term.stem == nil else { return }
        for relative in families.relatives(of: Array(stem))
        where !term.alternatives.contains(where: { $0.stem == relative }) {
            term.alternatives.append(Term.Alternative(stem: relative, weight: WordFamilies.weight))
        }
    }

    /// Gives a term the words of opposite meaning that the documents hold.
    private func addOpposites(of stem: ArraySlice<UInt8>, to term: inout Term) {
        Opposites.visit(stem) { opposite in
            guard let id = library.index.stems.id(of: opposite) else { return }
            add(id, Opposites.weight, to: &term)
        }
    }

    private func add(_ entry: Synonyms.Entry, to term: inout Term, besides asked: [UInt32]) {
        for stem in entry.stems where !(entry.yieldsToAsked && asked.contains(stem)) {
            add(stem, entry.weight, to: &term)
        }
    }

    private func add(_ stem: UInt32, _ weight: Float, to term: inout Term) {
        guard stem != term.stem,
            !term.alternatives.contains(where: { $0.stem == stem }), term.alternatives.count < 24
        else { return }
        if term.alternatives.isEmpty { term.alternatives.reserveCapacity(8) }
        term.alternatives.append(Term.Alternative(stem: stem, weight: weight))
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
        // An everyday word that a library lacks is no rarer there than what it says once: it may put it in others.
        let isEveryday = term.share < 1 && term.share != Self.unknownWordShare
        let unheard = isEveryday ? 1 : 0
        let sentences = stem.map { Int(index.sentenceFrequency[Int($0)]) }
        term.sentenceIDF = idf(sentences ?? unheard, index.sentenceCount)
        let passages = stem.map { index.passages.documentFrequency(of: $0) }
        term.passageIDF = idf(passages ?? unheard, index.passageCount)
    }
}
