/// The figures that tell how good answers are, of the outcomes of one set of questions.
struct QualityFigures: Sendable, Encodable {
    /// How a kind of question fares: replies that are right, an honest "the documents do not say" among them.
    struct Kind: Sendable, Hashable, Encodable {
        var kind: String
        var right: Int
        var count: Int
    }

    /// How often answers given with one of the three words are right.
    struct Level: Sendable, Hashable, Encodable {
        var level: String
        var right: Double
        var count: Int
    }

    var answerable: Int
    var unanswerable: Int
    /// Of the questions whose right sentences are known.
    var rightSentenceFirst: Estimate?
    var rightSentenceInFive: Estimate?
    /// Mean of 1 / place of the first right sentence among ten, 0 without one.
    var meanReciprocalRank: Estimate?
    var rightDocument: Estimate?
    /// Of the questions that say what a right answer holds: the answer, as shown, holds it.
    var holdsAnswer: Estimate?
    /// The area under the ROC curve of confidence, answerable questions over unanswerable ones.
    var confidenceArea: Double?
    var answerableAnswered: Estimate?
    var unanswerableAnswered: Estimate?
    /// Share of the questions answered that are answerable.
    var answeredAnswerable: Estimate?
    /// Of everything answered; an answer to an unanswerable question is wrong.
    var calibration: Calibration?
    /// Of the answerable questions answered.
    var calibrationOfAnswerable: Calibration?
    var levels: [Level]
    var kinds: [Kind]
    var medianMicroseconds: Double
    var p99Microseconds: Double

    init(_ outcomes: [Outcome]) {
        let yes = outcomes.filter(\.question.isAnswerable)
        let no = outcomes.filter { !$0.question.isAnswerable }
        let placed = yes.filter { !$0.question.sentences.isEmpty }
        let answered = outcomes.filter(\.isAnswered)
        (answerable, unanswerable) = (yes.count, no.count)
        rightSentenceFirst = Estimate(placed.map { $0.rank == 1 })
        rightSentenceInFive = Estimate(placed.map { ($0.rank ?? .max) <= 5 })
        meanReciprocalRank = Estimate(placed.map { $0.rank.map { 1 / Double($0) } ?? 0 })
        rightDocument = Estimate(yes.filter { !$0.question.document.isEmpty }.map(\.isRightDocument))
        holdsAnswer = Estimate(yes.filter { !$0.question.expected.isEmpty }.map(\.holdsAnswer))
        confidenceArea = RankedSeparation.area(
            positives: yes.map(\.confidence), negatives: no.map(\.confidence))
        answerableAnswered = Estimate(yes.map(\.isAnswered))
        unanswerableAnswered = Estimate(no.map(\.isAnswered))
        answeredAnswerable = Estimate(answered.map(\.question.isAnswerable))
        calibration = Self.calibration(answered)
        calibrationOfAnswerable = Self.calibration(answered.filter(\.question.isAnswerable))
        levels = Self.levels(answered)
        kinds = Self.kinds(outcomes)
        let times = Quantiles(outcomes.map(\.microseconds))
        (medianMicroseconds, p99Microseconds) = (times[0.5], times[0.99])
    }

    private static func calibration(_ answered: [Outcome]) -> Calibration? {
        Calibration(answered.map { (chance: $0.confidence, isRight: $0.isRight) })
    }

    private static func levels(_ answered: [Outcome]) -> [Level] {
        ["sure", "likely", "weak"].compactMap { level in
            let members = answered.filter { $0.level == level }
            guard !members.isEmpty else { return nil }
            let right = Double(members.count(where: \.isRight)) / Double(members.count)
            return Level(level: level, right: right, count: members.count)
        }
    }

    private static func kinds(_ outcomes: [Outcome]) -> [Kind] {
        let groups = Dictionary(grouping: outcomes.filter { !$0.question.kind.isEmpty }, by: \.question.kind)
        return groups.keys.sorted().map { kind in
            let members = groups[kind, default: []]
            return Kind(kind: kind, right: members.count(where: \.isRightReply), count: members.count)
        }
    }
}
