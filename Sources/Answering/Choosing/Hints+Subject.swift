import Retrieval

/// Of whom or what a sentence tells.
extension Hints {
    /// "What depth did Heiskanen find in 1909?": whether the first name of the sentence, "John Hayford adopted …", is none
    /// that is asked of, nor one that the whole document is about, where it lacks others; a country in the place of a country.
    ///
    /// Not for a question that a name answers: there it may be the answer.
    func isOfAnother(than lacked: [Term]) -> Bool {
        // "Because the dean, Emil Holm, forbade it, she …": he is the reason.
        let isReason =
            question.type == .reason && places.first.map { Self.becauses.contains(word($0)) } ?? false
        guard !lacked.isEmpty, !isReason, Self.answeredOtherwise.contains(question.type), !question.compares,
            !question.plain.contains(where: Self.askingForOne.contains), let first = firstName
        else { return false }
        let document = UInt32(index.document(ofPassage: best.passage))
        let isCountry = Self.countries.contains(word(first))
        return !isAsked(first) && !index.titles.holds(index.stem(at: first), in: document)
            && lacked.contains { isCountry || !Self.countries.contains($0.folded) }
    }

    /// "How long did Brezhnev rule?": whether another name stands right before the verb of "did", and whoever is asked of stands neither
    /// there nor in the sentence before: "Khrushchev ruled".
    var isDoneByAnother: Bool {
        guard let did = question.plain.firstIndex(where: Self.doing.contains),
            let name = question.words[safely: did + 1], name.traits.contains(.capitalised),
            let verb = question.words[(did + 1)...].first(where: {
                !$0.isStopWord && !$0.traits.contains(.capitalised)
            })?.stemID
        else { return false }
        let asked = question.words[(did + 1)...].prefix { $0.traits.contains(.capitalised) }.compactMap(
            \.stemID)
        let near = (best.sentence - 1...best.sentence).clamped(to: reachOfPassage)
        let isThere = near.contains { sentence in
            index.tokens(ofSentence: sentence).contains { asked.contains(index.stem(at: $0)) }
        }
        return !asked.isEmpty && !isThere
            && places.dropFirst().contains { index.stem(at: $0) == verb && isOther($0 - 1) }
    }
    private static let doing: WordSet = ["did", "does"]

    static let countries = WordSet(Countries.words.split(separator: " ").map { ShortWord($0) })

    /// "Was he angry about it?": whether the sentence has whom the pronoun stands for only as the owner of something, "his reforms",
    /// and neither tells of him nor points back to him.
    var isOwnedByAntecedent: Bool {
        guard question.type == .yesNo,
            question.plain.indices.dropFirst().contains(where: {
                Self.subjectPronouns.contains(question.plain[$0])
                    && QuestionFrame.auxiliaries.contains(question.plain[$0 - 1])
            })
        else { return false }
        let somebody = question.terms.filter { $0.isAntecedent && index.isName($0) }
        let held = places.filter { place in somebody.contains { $0.isMeant(byStem: index.stem(at: place)) } }
        return !held.isEmpty && held.allSatisfy { index.traits(at: $0).contains(.possessive) }
            && !places.contains { Self.subjectPronouns.contains(word($0)) }
    }

    /// "His motto was carved": whether the sentence begins with a pronoun that the question has, too: who is meant stands further
    /// back than its passage.
    var tellsByPronoun: Bool {
        guard let first = places.first else { return false }
        return Self.pronouns.contains {
            $0.contains(word(first)) && question.plain.contains(where: $0.contains)
        }
    }
    private static let pronouns: [WordSet] = [
        ["he", "his", "him"], ["she", "her", "hers"], ["they", "their", "them"],
    ]
    private static let subjectPronouns: WordSet = ["he", "she"]

    /// "Which newspapers attacked him?": whether the sentence names anything that is not asked of, or one beside it does.
    var namesSomething: Bool {
        (best.sentence - 1...best.sentence + 1).clamped(to: reachOfPassage).contains { sentence in
            index.tokens(ofSentence: sentence).contains(where: isOther)
        }
    }

    /// Whether a place holds a name that is not asked of and no country's.
    func isOther(_ place: Int) -> Bool {
        isName(place) && !isAsked(place) && !Self.countries.contains(word(place))
    }

    var reachOfPassage: ClosedRange<Int> {
        let sentences = index.sentences(ofPassage: best.passage)
        return sentences.lowerBound...max(sentences.lowerBound, sentences.upperBound - 1)
    }

    /// "And who gave the other half?": whether another one is asked for and the sentence speaks of none.
    var isOtherMissing: Bool {
        question.plain.indices.dropFirst().contains {
            question.plain[$0] == "other" && question.plain[$0 - 1] == "the"
        } && !places.contains { Self.rests.contains(word($0)) }
    }
    private static let rests: WordSet = [
        "other", "others", "another", "rest", "remaining", "remainder", "both", "second", "also", "too",
    ]

    private static let answeredOtherwise: [AnswerType] = [
        .thing, .time, .occasion, .number, .measure, .money, .age, .duration, .manner, .reason,
    ]
    private static let askingForOne: WordSet = [
        "which", "who", "whom", "whose", "where", "name", "names", "called", "named",
    ]

    /// Where the sentence first names somebody or something, but neither a month nor in a phrase that only says when or where:
    /// "In Rotterdam Oud designed …", "When the United States …".
    private var firstName: Int? {
        guard var place = places.first else { return nil }
        if Self.clauseOpeners.contains(word(place)) {
            place = places.first { index.traits(at: $0).contains(.afterMark) } ?? place
        }
        while place < places.upperBound, place - places.lowerBound < Self.subjectReach {
            defer { place += 1 }
            guard isName(place) else { continue }
            var end = place
            while end + 1 < places.upperBound, index.traits(at: end + 1).contains(.capitalised),
                !index.traits(at: end + 1).contains(.afterMark)
            {
                end += 1
            }
            let isOwner = index.traits(at: end).contains(.possessive)
            if !isOwner, !isSetting(before: place) { return place }
            place = end
        }
        return nil
    }

    private func isName(_ place: Int) -> Bool {
        index.traits(at: place).contains(.capitalised) && index.isMostlyCapitalised(index.tokens[place])
            && !Self.datewords.contains(word(place))
    }

    /// Whether a preposition or what opens a clause stands before a name, or before its article.
    private func isSetting(before name: Int) -> Bool {
        guard name > places.lowerBound else { return false }
        var before = name - 1
        if Self.articles.contains(word(before)), before > places.lowerBound { before -= 1 }
        return Self.openers.contains(word(before))
    }

    private static let becauses: WordSet = ["because", "since", "as"]
    private static let clauseOpeners = WordSet(
        Lexicon.occasions.split(separator: " ").map { ShortWord($0) })
    /// Words among which the first name of a sentence that tells of somebody stands.
    private static let subjectReach = 8
    private static let datewords = WordSet(
        (Lexicon.months + " " + Lexicon.weekdays).split { $0.isWhitespace }.map { ShortWord($0) })
    private static let articles: WordSet = ["the", "a", "an"]
    private static let openers = WordSet(
        (Lexicon.locatives + " " + Lexicon.occasions + " " + Lexicon.anaphors + " of by with for as under "
            + "against between among since because although though if about over than")
            .split(separator: " ").map { ShortWord($0) })
}
