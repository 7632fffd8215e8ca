/// What earlier turns lend to a question.
struct Context: Sendable {
    /// A stem of an earlier turn.
    struct Term: Sendable, Hashable {
        var stem: UInt32
        /// Fading with age, in 0...1.
        var weight: Float
        var idf: Float
    }

    /// How much the question leans on what was said before: 0 stands on its own, 1 means nothing without it.
    var dependence: Float = 0
    var terms: [Term] = []
    /// Global number of the passage last answered from.
    var passage: Int?
    /// Global numbers of the sentences shown last.
    var told: [Int] = []

    /// No conversation before this question.
    static let none = Context()
}
