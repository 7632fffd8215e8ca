import Retrieval

/// Birth and death, which nothing else tells.
extension Hints {
    /// "In what year was Thomas Barlow born?": whether neither the sentence nor the one behind it in its passage has a word for what the
    /// question asks of a life, nor the two years of one in brackets.
    var isLifeMissing: Bool {
        guard [.time, .place, .site, .age, .reason].contains(question.type),
            let asked = Self.lives.first(where: { life in
                life.asking.contains(where: question.plain.contains)
                    || question.plain.indices.dropFirst(2).contains {
                        question.plain[$0] == life.noun && question.plain[$0 - 2] == "of"
                    }
            })
        else { return false }
        let near = (best.sentence...best.sentence + 1).clamped(to: reachOfPassage)
        return !near.contains { sentence in
            index.tokens(ofSentence: sentence).contains { place in
                asked.telling.contains(word(place)) || isAskedOfLife(place)
            }
        } && !places.dropLast().contains { isLifeYear($0) && isLifeYear($0 + 1) }
    }

    /// What may stand for the verb of such a question.
    private func isAskedOfLife(_ place: Int) -> Bool {
        let stem = index.stem(at: place)
        return question.terms.contains { term in
            Self.lives.contains { $0.asking.contains(ShortWord(term.folded)) } && term.isMeant(byStem: stem)
        }
    }

    /// "(1883-1945)".
    private func isLifeYear(_ place: Int) -> Bool {
        index.traits(at: place).isSuperset(of: [.numeric, .afterMark]) && word(place).count == 4
    }

    private static let lives: [(asking: [ShortWord], noun: ShortWord, telling: WordSet)] = [
        (["born"], "birth", ["born", "birth", "birthday", "birthplace", "native", "b"]),
        (
            ["die", "died", "dies"], "death",
            [
                "die", "died", "dies", "death", "dead", "killed", "murdered", "executed", "drowned", "shot",
                "perished",
                "assassinated", "hanged", "beheaded", "suicide", "fell", "starved", "poisoned", "deceased",
                "d", "buried",
            ]
        ),
    ]
}
