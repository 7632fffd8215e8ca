import Retrieval

extension InvertedIndex {
    /// The share of a question's mass, counts aside, that a sentence, its heading or the title hold.
    func share(of question: Question, heldBy sentence: Int) -> Float {
        let passage = passage(ofSentence: sentence)
        let section = UInt32(self.section(ofPassage: passage))
        let document = UInt32(self.document(ofPassage: passage))
        let stems = tokens(ofSentence: sentence).map { stem(at: $0) }
        func holds(_ stem: UInt32) -> Bool {
            stems.contains(stem) || headings.holds(stem, in: section)
                || titles.holds(stem, in: document)
        }
        var (mass, held) = (Float(0), Float(0))
        for term in question.terms where !QuestionFrame.counts.contains(term.folded) {
            let weight = term.share * term.passageIDF
            mass += weight
            if term.stem.map(holds) ?? false || term.alternatives.contains(where: { holds($0.stem) }) {
                held += weight
            }
        }
        return mass > 0 ? held / mass : 0
    }
}
