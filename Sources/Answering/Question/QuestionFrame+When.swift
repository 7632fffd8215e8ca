/// Questions after when something was.
extension QuestionFrame {
    /// "When did …", "since when", "do you know when …"; but not "was he there when it sank?".
    func asksWhen(_ words: [ShortWord], _ place: Int, from start: Int) -> Bool {
        guard place > start, place + 1 < words.count else { return true }
        return Self.beforeWhen.contains(words[place - 1]) || Self.auxiliaries.contains(words[place + 1])
    }

    /// "From when to when did he rule?"
    func asksFromWhenToWhen(_ words: [ShortWord], _ place: Int) -> Bool {
        place > 0 && words[place - 1] == "from" && words[safely: place + 2].map { $0 == "when" } ?? false
            && ["to", "until", "till"].contains(words[place + 1])
    }

    /// What happens again and again is told by its occasion, what happened by its time.
    func whenType(_ words: [ShortWord], _ place: Int) -> AnswerType {
        let asksForBound = place > 0 && Self.bounds.contains(words[place - 1])
        let isPresent = words[safely: place + 1].map(Self.presentAuxiliaries.contains) ?? false
        return isPresent && !asksForBound ? .occasion : .time
    }
}
