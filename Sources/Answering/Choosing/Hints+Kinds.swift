import Retrieval

/// The kind of thing that "which radio station" or "what goods" asks for.
extension Hints {
    /// "What goods did they trade?": whether neither the sentence nor one beside it in its passage, nor a heading above has the
    /// noun or what may stand for it, and the sentence has no name and no figure that is not asked of either.
    var isKindNounMissing: Bool {
        guard [.thing, .list].contains(question.type), let noun = question.kindNoun,
            let place = question.words.firstIndex(where: { $0.folded == noun }),
            let next = question.plain[safely: place + 1],
            Self.doing.contains(next)
                || QuestionFrame.auxiliaries.contains(next)
                    && QuestionFrame.prepositions.contains(question.plain.first ?? ""),
            let term = question.terms.first(where: { $0.folded == noun }), term.isKnown,
            !LightWords.shares.contains(term.share), !Self.abstracts.contains(noun)
        else { return false }
        let section = UInt32(index.section(ofPassage: best.passage))
        let document = UInt32(index.document(ofPassage: best.passage))
        let isAbove = term.isHeld {
            index.titles.holds($0, in: document) || index.headings.holds($0, in: section)
        }
        let near = (best.sentence - 1...best.sentence + 1).clamped(to: reachOfPassage)
        // "What element did miners say was devoured as a wolf eats sheep?"
        let told = question.terms.count { term in
            term.folded != noun && !index.isName(term) && !LightWords.shares.contains(term.share)
                && places.contains { term.isMeant(byStem: index.stem(at: $0)) }
        }
        return !isAbove && told < Self.enoughTold
            && !near.contains { sentence in
                index.tokens(ofSentence: sentence).contains { term.isMeant(byStem: index.stem(at: $0)) }
            }
            && !places.contains { isTelling($0) && !isAsked($0) }
    }

    /// "Who were the other candidates?": whether others are asked for, and the sentence names nobody but those asked of and the one
    /// whom the document is about.
    var isOtherUnnamed: Bool {
        guard question.type == .person || question.itemType == .person,
            let other = question.plain.firstIndex(of: "other"),
            Self.beforeOther.contains(question.plain[safely: other - 1] ?? ""),
            Self.whoOrWhich.contains(question.plain.first ?? "")
        else { return false }
        let document = UInt32(index.document(ofPassage: best.passage))
        return !places.contains { place in
            index.traits(at: place).contains(.capitalised) && index.isMostlyCapitalised(index.tokens[place])
                && !isAsked(place) && !Self.countries.contains(word(place))
                && !index.titles.holds(index.stem(at: place), in: document)
                && !(place + 1 < places.upperBound
                    && index.titles.holds(index.stem(at: place + 1), in: document))
        }
    }
    private static let beforeOther: WordSet = ["the", "which", "what", "any"]
    private static let whoOrWhich: WordSet = ["who", "which", "what"]

    /// Whether a place holds a figure, or a name that is no country's.
    private func isTelling(_ place: Int) -> Bool {
        let traits = index.traits(at: place)
        return traits.contains(.capitalised) && index.isMostlyCapitalised(index.tokens[place])
            && !Self.countries.contains(word(place))
            || traits.contains(.numeric)
    }

    /// Other words of the question in the sentence from which on it is likely to tell it.
    private static let enoughTold = 4
    private static let doing: WordSet = ["did", "does", "do"]
    private static let abstracts: WordSet = [
        "effect", "effects", "impact", "direction", "way", "ways", "role", "topic", "nationality",
        "consequences", "consequence",
        "results", "result", "outcome", "view", "views", "influence", "significance",
    ]
}
