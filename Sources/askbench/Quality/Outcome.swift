/// What became of one question.
struct Outcome: Sendable {
    let question: JudgedQuestion
    var isAnswered = false
    var confidence = 0.0
    /// `sure`, `likely` or `weak`; empty when it was not answered.
    var level = ""
    /// Place of the first right sentence among the best ten, from 1; nil when none of them is right.
    var rank: Int?
    /// Whether the best sentence stands in the right document.
    var isRightDocument = false
    /// Whether the answer as shown holds what a right one must.
    var holdsAnswer = false
    /// The answer as shown; empty when there was none.
    var shown = ""
    /// The best sentence, shown or not.
    var best = ""
    /// How long the answer took, without any network.
    var microseconds = 0.0

    init(_ question: JudgedQuestion) { self.question = question }

    /// Whether what was found answers the question, were it shown: the best sentence is right, or the answer holds
    /// what it must.
    var isRight: Bool { question.isAnswerable && (rank == 1 || holdsAnswer) }

    /// Whether the right thing was said: a right answer, or that there is none.
    var isRightReply: Bool { question.isAnswerable ? isAnswered && isRight : !isAnswered }
}
