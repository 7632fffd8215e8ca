import Retrieval

/// The section that tells what is asked of a document's topic: "the childhood of Clara Rockmore", where she is the topic, and
/// one is headed "Childhood".
struct HeadedSection {
    /// How much of what is asked of the topic a section's heading holds at least.
    private static let leastShare: Float = 0.5
    /// Sections looked at: a document with more of them is a library of its own.
    private static let maximumSections = 1_000

    private let index: InvertedIndex
    private let document: Int
    /// What is asked of the topic.
    private let rest: [Term]

    /// - Parameter asked: the terms of the question.
    init(index: InvertedIndex, document: Int, asked: [Term]) {
        (self.index, self.document) = (index, document)
        let rest = asked.filter { !$0.isHeld { index.titles.holds($0, in: UInt32(document)) } }
        self.rest = rest.count < asked.count ? rest : []
    }

    /// Its global number; nil when the whole is asked for, or no heading names it.
    var headed: Int? {
        let mass = rest.reduce(Float(0)) { $0 + weight($1) }
        let sections = index.sections(ofDocument: document).prefix(Self.maximumSections).filter {
            !index.passages(ofSection: $0).isEmpty
        }
        let held = sections.map { section in
            let named = rest.filter { term in
                term.isHeld { index.headings.holds($0, in: UInt32(section)) }
            }
            return named.reduce(Float(0)) { $0 + weight($1) }
        }
        guard mass > 0, let most = held.max(), most >= Self.leastShare * mass else { return nil }
        return held.firstIndex(of: most).map { sections[$0] }
    }

    /// The global number of the first sentence under a heading that holds all that is asked of the topic, which is next to
    /// nothing: "How does a ram pump work?", and one is headed "How it works".
    var explained: Int? {
        guard !rest.isEmpty, rest.allSatisfy({ LightWords.contains($0.folded) }) else { return nil }
        let section = index.sections(ofDocument: document).prefix(Self.maximumSections).first { section in
            !index.passages(ofSection: section).isEmpty
                && rest.allSatisfy { $0.isHeld { index.headings.holds($0, in: UInt32(section)) } }
        }
        return section.flatMap { index.passages(ofSection: $0).first }.map {
            index.sentences(ofPassage: $0).lowerBound
        }
    }

    private func weight(_ term: Term) -> Float { term.share * term.passageIDF }
}
