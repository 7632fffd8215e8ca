import Retrieval

/// What speaks for and against the best sentence being an answer at all; all values in 0...1 or thereabouts.
package enum Signal: Int, CaseIterable, Sendable {
    /// Features of the best sentence.
    case coverage, local, inherited, passageCoverage, document, pairs, exact, grams, window
    /// The ranking's bet on it and on what holds as much of the question; and on its passage.
    case bet, passageBet
    /// Share of the mass in words that the documents lack.
    case unknown
    /// Share of the mass of the question's names that the passage lacks.
    case namesMissing
    /// Share of the squared mass that the passage lacks: rare words missing weigh double.
    case squaredMissing
    /// Share of the terms, each counted once, that the passage holds.
    case plainCoverage
    /// How far the best sentence is ahead of the best one of another passage, in scores.
    case margin

    package static let count = allCases.count
}

/// A question's signals, in the order of `Signal`.
package struct Signals: Sendable {
    package private(set) var values = [Double](repeating: 0, count: Signal.count)
    /// The best sentence lacks the kind of thing asked for: a number, a time, a name, a placed name.
    package private(set) var isTypeMissing = false

    /// Sentences that hold this much less of the question hold as much.
    private static let coverageTolerance: Float = 0.05

    subscript(signal: Signal) -> Double {
        get { values[signal.rawValue] }
        set { values[signal.rawValue] = newValue }
    }

    init(_ question: Question, _ ranked: RankedSentences, _ index: InvertedIndex) {
        guard let best = ranked.best else { return }
        for (signal, feature) in Self.copied { self[signal] = Double(ranked.value(feature, of: best)) }
        let bets = ranked.bets
        let covered = ranked.value(.coverage, of: best) - Self.coverageTolerance
        for (entry, bet) in zip(ranked.entries, bets) {
            if ranked.value(.coverage, of: entry) >= covered { self[.bet] += Double(bet) }
            if entry.passage == best.passage { self[.passageBet] += Double(bet) }
        }
        let other = ranked.entries.first { $0.passage != best.passage }?.score ?? 0
        self[.margin] = Double(best.score - other) / 30
        let mass = question.terms.reduce(Float(1e-6)) { $0 + $1.share * $1.passageIDF }
        let unknown = question.terms.reduce(Float(0)) { $0 + ($1.isKnown ? 0 : $1.share * $1.passageIDF) }
        self[.unknown] = Double(unknown / mass)
        fillMissing(question, best.passage, index)
        isTypeMissing = Self.lacksType(question.type, best, in: ranked)
    }

    private mutating func fillMissing(_ question: Question, _ passage: Int, _ index: InvertedIndex) {
        func isHeld(_ term: Term) -> Bool {
            let stems = (term.stem.map { [$0] } ?? []) + term.alternatives.map(\.stem)
            return stems.contains { index.passages.postings(of: $0).index(of: UInt32(passage)) != nil }
        }
        let missing = question.terms.filter { !isHeld($0) }
        func square(_ term: Term) -> Float { term.share * term.passageIDF * term.passageIDF }
        let squares = question.terms.reduce(Float(1e-6)) { $0 + square($1) }
        self[.squaredMissing] = Double(missing.reduce(Float(0)) { $0 + square($1) } / squares)
        let names = question.terms.filter(\.isName)
        let nameMass = names.reduce(Float(1e-6)) { $0 + $1.passageIDF }
        self[.namesMissing] = Double(
            names.filter { !isHeld($0) }.reduce(Float(0)) { $0 + $1.passageIDF } / nameMass)
        let count = question.terms.count
        self[.plainCoverage] = Double(count - missing.count) / Double(max(1, count))
    }

    private static func lacksType(
        _ type: AnswerType, _ best: RankedSentences.Entry, in ranked: RankedSentences
    ) -> Bool {
        let wanted: [AnswerType: Feature] = [
            .number: .number, .duration: .number, .time: .time, .person: .person, .place: .place,
        ]
        return wanted[type].map { ranked.value($0, of: best) == 0 } ?? false
    }

    private static let copied: [(Signal, Feature)] = [
        (.coverage, .coverage), (.local, .local), (.inherited, .inherited),
        (.passageCoverage, .passageCoverage), (.document, .document), (.pairs, .pairs), (.exact, .exact),
        (.grams, .grams), (.window, .window),
    ]
}
