/// A question with what a right answer to it is.
struct JudgedQuestion: Sendable, Hashable {
    var question: String
    /// Whether the documents answer it; if not, the right reply is that they do not say.
    var isAnswerable = true
    /// Name of the document that answers it; empty when that is not known or there is none.
    var document = ""
    /// The sentences that answer it, any of which will do; empty when the file does not say.
    var sentences: [String] = []
    /// What stands in a right answer.
    var expected = ExpectedWords(anyOf: [])
    /// What sort of question it is; empty when the file does not say.
    var kind = ""
    /// Earlier questions of the same conversation, oldest first, that are asked but not judged.
    var history: [String] = []
    /// The conversation that it is a judged turn of, in order of the file; empty when it stands alone.
    var dialogue = ""
}
