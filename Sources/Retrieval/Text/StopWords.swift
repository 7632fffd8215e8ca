extension Analyzer {
    /// An analyzer with the English stop words: articles, pronouns, auxiliaries, prepositions, conjunctions and
    /// question words.
    public static let english = Analyzer(stopWords: Vocabulary(spaced: englishStopWords))

    /// Folded as the tokenizer folds: "don't" is `dont`, while "it's" and "we'll" are `it` and `we`.
    private static let englishStopWords = """
        a an the this that these those some any each every no none either neither both all such same other \
        another i me my mine myself you your yours yourself yourselves he him his himself she her hers \
        herself it its itself we us our ours ourselves they them their theirs themselves who whom whose which \
        what when where why how whoever whatever whichever am is are was were be been being do does did doing \
        done have has had having can could may might must shall should will would ought cannot cant couldnt \
        didnt doesnt dont hadnt hasnt havent isnt arent wasnt werent wont wouldnt shouldnt mustnt not nor and or \
        but if then else than as so because while although though unless until since whether about above \
        across after against along among around at before behind below beneath beside between beyond by \
        despite down during except for from in inside into near of off on onto out outside over per through \
        throughout to toward towards under up upon via with within without again also already always ever \
        never here there now just only even very too more most much many few less least own quite rather yet \
        still once please tell
        """
}
