extension PassageScan {
    /// One sentence's findings beside its term frequencies. What could answer is looked for only as far as the question
    /// asks for it.
    struct Findings {
        /// Words, hyphenated wholes not counted.
        var length: Float = 0
        var pairs: Float = 0
        /// The terms that stand in it, and those that do in their very form: a bit each.
        var termMask: UInt64 = 0
        var exactMask: UInt64 = 0
        /// Those that stand close behind the question's term before them, likewise.
        var phraseMask: UInt64 = 0
        /// The question's stop words that stand in it, likewise.
        var stopMask: UInt64 = 0
        /// New words that could answer, by class.
        var names: Int32 = 0
        /// Names that may be a person's.
        var personalNames: Int32 = 0
        /// Names of places, for questions after a place alone.
        var places: Int32 = 0
        /// Places told without a name, likewise: "on the radio".
        var settings: Int32 = 0
        /// People told without a name: "his colleagues".
        var persons: Int32 = 0
        var figures: Int32 = 0
        /// Numbers of what is counted: "two allies", for "how many allies".
        var counts: Int32 = 0
        /// Units of measure, for questions after a measure alone.
        var units: Int32 = 0
        /// Units of time that do not only tell how much later something was, for questions after a stretch alone.
        var stretches: Int32 = 0
        /// Words for money, for questions after a sum alone.
        var sums: Int32 = 0
        var times: Int32 = 0
        /// Words that introduce by what something was done, for questions after a manner alone.
        var means: Int32 = 0
        /// Words that tell a time by what happens then, for questions after an occasion alone.
        var occasions: Int32 = 0
        var hasReason = false
        var isAnaphoric = false
        /// Opens with a term of the question and goes on to say what it is.
        var isDefining = false

        /// A verb tells what somebody is, for questions after that alone: "became leader of".
        var tellsCalling = false

        /// Whether a term stands in the sentence.
        func holds(_ term: Int) -> Bool { termMask &>> UInt64(term) & 1 != 0 }
    }
}
