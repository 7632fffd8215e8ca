/// What askers say of themselves before or after they ask, in the same sentence: "hello, …", "I was ill and missed the
/// lesson: …", "our teacher wants to know why …", "…, can you tell me?"
///
/// Read by its form: it begins as people speak of themselves, and tells of their lives and of asking alone.
enum LeadIn {
    /// The words of a line without it.
    /// - Parameters:
    ///   - isAfterMark: whether a comma, colon or dash stands before the word at a place.
    ///   - isContent: whether the word at a place may be looked for.
    ///   - isName: whether it is written as names are.
    static func asked(
        _ words: [ShortWord], isAfterMark: (Int) -> Bool, isContent: (Int) -> Bool, isName: (Int) -> Bool
    ) -> Range<Int> {
        let end = end(of: words, isAfterMark)
        var start = 0
        // Few lines begin so: the others are spared the rest.
        if let first = words.first, starts.contains(first) {
            start =
                words[..<end].indices.dropFirst().last {
                    isAfterMark($0) && isSpoken(words, before: $0, isContent)
                        && !words[$0...].allSatisfy(greetings.contains)
                } ?? 0
            if let place = asking(words, from: start, isContent, isName) { start = place }
        }
        return start..<max(start, end)
    }

    /// Where "can you tell me?" begins, or what there is ends.
    private static func end(of words: [ShortWord], _ isAfterMark: (Int) -> Bool) -> Int {
        let end = words.indices.dropFirst().first {
            isAfterMark($0) && words[$0...].allSatisfy(closings.contains)
                && words[$0...].contains(where: closers.contains)
        }
        return end ?? words.count
    }

    /// Whether what stands before a place is a greeting, or speaks of the asker's own life and is no condition: "when we open
    /// the valve, …".
    private static func isSpoken(
        _ words: [ShortWord], before place: Int, _ isContent: (Int) -> Bool
    ) -> Bool {
        let said = words[..<place]
        if said.allSatisfy(greetings.contains) { return true }
        guard opens(words, at: place), said.contains(where: selves.contains),
            said.contains(where: lives.contains)
        else { return false }
        let others = said.indices.count {
            isContent($0) && !lives.contains(said[$0]) && !greetings.contains(said[$0])
        }
        return others <= mostOthers
    }

    /// Words of such a sentence that tell of anything else.
    private static let mostOthers = 2

    /// Whether a question or request begins at a place.
    private static func opens(_ words: [ShortWord], at place: Int) -> Bool {
        let word = words[place]
        return QuestionFrame.questionWords.contains(word) || QuestionFrame.auxiliaries.contains(word)
            || QuestionFrame.listVerbs.contains(word) || QuestionFrame.telling.contains(word)
            || QuestionFrame.summaryWords.contains(word) || QuestionFrame.openerStarts.contains(word)
    }

    /// "… would like to know what", "our teacher asked us why": where the question word stands, if something is asked for
    /// behind it and nothing else is told before it.
    private static func asking(
        _ words: [ShortWord], from start: Int, _ isContent: (Int) -> Bool, _ isName: (Int) -> Bool
    ) -> Int? {
        guard
            let place = words.indices.dropFirst(start + 1).first(where: { place in
                let before = words[..<place].reversed().prefix(2).map { $0 }
                let isAsked =
                    asks.contains(before[0])
                    || objects.contains(before[0]) && before.count > 1 && asks.contains(before[1])
                return isAsked && QuestionFrame.questionWords.contains(words[place])
            }),
            words[start..<place].contains(where: selves.contains),
            words.indices.contains(where: { $0 > place && isContent($0) })
        else { return nil }
        let told = (start..<place).filter {
            isContent($0) && !lives.contains(words[$0]) && !asks.contains(words[$0])
        }
        return told.count <= mostOthers && !told.contains { $0 > 0 && isName($0) } ? place : nil
    }

    private static let selves: WordSet = [
        "i", "im", "ive", "id", "we", "weve", "my", "our", "me", "us", "mine", "ours",
    ]
    private static let greetings: WordSet = [
        "hello", "hi", "hey", "hiya", "there", "good", "morning", "afternoon", "evening", "day", "dear",
        "greetings",
        "sir", "madam", "all", "everybody", "everyone", "thanks", "thank", "you", "again", "ok", "okay",
        "right",
        "well", "now", "so", "great", "cool", "nice", "alright", "sorry", "excuse", "pardon", "me", "please",
        "and",
        "yes", "no", "oh", "ah", "hm", "hmm", "um", "uh", "quick", "one", "more", "next", "another",
        "question", "just",
        "a", "something", "different", "else", "new", "topic", "subject", "askd",
    ]
    /// Words that a line with a lead-in begins with.
    private static let starts = selves.union(greetings)
    /// What people tell of themselves when they ask.
    private static let lives: WordSet = [
        "test", "tests", "exam", "exams", "class", "lesson", "lessons", "homework", "teacher", "school",
        "essay",
        "presentation", "talk", "quiz", "project", "course", "study", "studying", "studies", "professor",
        "lecture",
        "student", "pupil", "tomorrow", "today", "yesterday", "tonight", "week", "sick", "ill", "missed",
        "late",
        "bother", "trouble", "help", "question", "questions", "curious", "wondering", "wonder", "confused",
        "lost",
        "forgot", "forgotten", "remember", "boss", "colleague", "friend", "daughter", "son", "mother",
        "father",
        "reading", "read", "heard", "writing", "preparing", "prepare", "giving", "give", "working",
        "learning",
        "learn", "trying", "understand", "want", "wants", "wanted", "need", "needs", "needed", "like", "love",
        "know",
        "interested", "time", "ask", "asked", "asking", "paper", "report", "article", "newspaper", "quickly",
        "finish", "due", "stuck", "unsure", "sure", "idea", "clue", "beginner", "visitor", "journalist",
    ]
    /// Behind these, or behind whom is asked, the question begins.
    private static let asks: WordSet = [
        "know", "ask", "asked", "asks", "asking", "wonder", "wondering", "wondered", "understand", "explain",
        "tell",
        "learn", "remember", "forgot", "forgotten", "curious", "unsure",
    ]
    private static let objects: WordSet = ["me", "us", "you", "them", "out", "about"]
    /// What such a sentence ends with.
    private static let closings: WordSet = [
        "can", "could", "would", "will", "do", "does", "you", "anyone", "anybody", "tell", "me", "us",
        "please", "pls",
        "plz", "know", "any", "idea", "ideas", "explain", "help", "thanks", "thank", "very", "much", "a",
        "lot", "it",
        "that", "this", "i", "we", "need", "for", "my", "our", "homework", "essay", "school", "class", "exam",
        "test",
        "to", "have", "right", "so", "answer", "if", "kind", "enough", "be", "in", "advance", "again", "then",
    ]
    /// Of these it has one.
    private static let closers: WordSet = [
        "tell", "please", "pls", "plz", "know", "idea", "ideas", "explain", "help", "thanks", "thank",
        "homework",
        "right", "kind",
    ]
}
