/// Cuts questions into parts of which each is judged by what the others taught.
///
/// Questions of one document stay together, so that nothing is judged that its own document taught; with fewer
/// documents than folds every question goes by itself, and so do questions that no document answers.
struct Folds: Sendable {
    static let count = 6

    /// The fold of each question.
    let numbers: [Int]

    init(documents: [String]) {
        let names = Set(documents).subtracting([""]).sorted()
        let places = Dictionary(uniqueKeysWithValues: zip(names, names.indices))
        let byDocument = names.count >= Self.count
        numbers = documents.enumerated().map { place, document in
            (byDocument ? places[document] ?? place : place) % Self.count
        }
    }

    /// Judges each question by what the other folds taught.
    func judge<Element, Lesson, Verdict>(
        _ elements: [Element], learn: ([Element]) -> Lesson, judge: (Element, Lesson) -> Verdict
    ) -> [Verdict] {
        let lessons = (0..<Self.count).map { fold in
            learn(zip(elements, numbers).filter { $0.1 != fold }.map(\.0))
        }
        return zip(elements, numbers).map { judge($0, lessons[$1]) }
    }
}

extension RankingFit {
    /// Right-sentence-first and MRR@10 of questions judged by weights that their own documents did not teach.
    func crossValidation(_ sets: [CandidateSet]) -> RankingScore {
        let folds = Folds(documents: sets.map(\.document))
        return RankingScore(ranks: folds.judge(sets, learn: weights) { $0.rank(by: $1) })
    }
}
