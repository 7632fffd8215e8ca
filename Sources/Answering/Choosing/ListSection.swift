import Retrieval

/// The section that a list is told by: its heading names what is asked for, "Faults" or "Opening the bridge".
struct ListSection {
    /// How much of a question's mass a section's heading and its document's title hold at least, light words aside.
    static let leastShare: Float = 0.6
    /// Ranked sentences whose sections are looked at.
    static let searchDepth = 100

    let index: InvertedIndex

    /// The passages of the section whose heading has the noun that a list is of, or that tells the steps asked for; nil
    /// when there is none.
    func named(by question: Question, _ ranked: RankedSentences) -> Range<Int>? {
        guard question.type == .list, question.isCourse || question.listed != nil else { return nil }
        var seen: [Int] = []
        for entry in ranked.entries.prefix(Self.searchDepth) {
            let section = index.section(ofPassage: entry.passage)
            guard seen.last != section, !seen.contains(section) else { continue }
            seen.append(section)
            if names(section, question) { return index.passages(ofSection: section) }
        }
        return nil
    }

    /// The passages of the best sentence's section where that itself is the list: steps, or items that do not say each time
    /// what they are. The sentences are ordered by `Precedence` before.
    func enumerating(_ question: Question, _ best: RankedSentences.Entry) -> Range<Int>? {
        guard question.isCourse || question.listed != nil else { return nil }
        let section = index.section(ofPassage: best.passage)
        guard names(section, question) else { return nil }
        let passages = index.passages(ofSection: section)
        guard !question.isCourse, let listed = question.listed else { return passages }
        let isSaid = passages.contains { passage in
            index.tokens(ofPassage: passage).contains { index.stem(at: $0) == listed }
        }
        return isSaid ? nil : passages
    }

    private func names(_ section: Int, _ question: Question) -> Bool {
        let document = UInt32(index.document(ofSection: section))
        if !question.isCourse, let listed = question.listed {
            // "Which things …" names no heading: "How many things may I borrow?"
            let isLight = question.terms.contains {
                $0.stem == listed && LightWords.contains($0.folded)
            }
            guard !isLight, index.headings.holds(listed, in: UInt32(section)),
                !index.titles.holds(listed, in: document)
            else { return false }
        }
        var (mass, held, own) = (Float(0), Float(0), Float(0))
        for term in question.terms where !LightWords.shares.contains(term.share) {
            let weight = term.share * term.passageIDF
            mass += weight
            let isTitle = term.isHeld { index.titles.holds($0, in: document) }
            let isHeading = term.isHeld {
                index.headings.holds($0, in: UInt32(section)) && !index.titles.holds($0, in: document)
            }
            if isHeading { own += weight }
            if isHeading || isTitle { held += weight }
        }
        return (own > 0 || !question.isCourse) && held >= Self.leastShare * mass
    }
}
