/// What a sentence has to say for itself as an answer; every value lies in 0...1 or thereabouts.
///
/// "Mass" is the sum of the idf of the question's terms: dividing by it makes questions comparable.
package enum Feature: Int, CaseIterable, Sendable {
    /// Share of the question's sentence-idf mass that the sentence holds.
    case coverage
    /// The same with idf counted inside the sentence's own document: what is common there tells sentences apart
    /// no longer.
    case local
    /// Terms that the sentence lacks and up to three sentences before it in its passage hold, fading.
    case inherited
    /// The same, for a sentence that begins by pointing back ("This …", "He …") and holds a term itself
    /// that its document is not about anyway.
    case inheritedByAnaphor
    /// BM25 over passages (k1 1.2, b 0.75), over mass.
    case passage
    /// Share of the passage-idf mass that the passage holds.
    case passageCoverage
    /// BM25 over whole documents, over mass.
    case document
    /// Share of the mass that the document's title and name hold.
    case title
    /// Share of the mass that the section's headings hold.
    case heading
    /// Runs of two neighbouring words of the question, stop words kept.
    case pairs
    /// Neighbouring terms of the question, in whatever form, that stand close together in the same order: by their share of
    /// the mass of all neighbours.
    case phrases
    /// Share of the mass that stands in the very form asked.
    case exact
    /// Share of the rarity of the question's stop words that the sentence holds: "on", "after", "most" tell sentences on one
    /// thing apart.
    case stopWords
    /// BM25 over runs of four letters, over their mass.
    case grams
    /// A figure or numeral that the question lacks, for questions after a number; with a unit, for those after a measure;
    /// half for a date or a count alone where a duration is asked for, since two dates tell one.
    case number
    /// A year, month, day or era that the question lacks, for "when".
    case time
    /// A name that the question lacks, for "who".
    case person
    /// A name that the question lacks, for "where".
    case place
    /// A word that introduces a reason, for "why".
    case reason
    /// A word that introduces by what something was done, for "how".
    case manner
    /// Opens with what is asked about and says what it is, for definitions.
    case definition
    /// Begins by pointing back.
    case anaphor
    /// Terms of earlier turns, for a question that leans on them.
    case contextTerms
    /// Terms of earlier turns that the whole document or its title holds, likewise.
    case contextTopic
    /// In the passage last answered from, likewise.
    case contextPassage
    /// Within two passages of it, likewise.
    case contextNear
    /// Was the answer, or shown with it, the last time, likewise.
    case contextTold
    /// Follows on what was shown the last time, likewise: 1 for that itself, less for each further sentence.
    case contextAhead

    package static let count = allCases.count
    /// Those that earlier turns give.
    static let ofContext: [Feature] = [
        .contextTerms, .contextTopic, .contextPassage, .contextNear, .contextTold,
        .contextAhead,
    ]
}
