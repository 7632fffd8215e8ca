internal import Wire

/// Questions that were asked before, by anybody.
extension Session {
    /// Sends the reply of an earlier time, where there is one that this session would get again.
    mutating func repeats(_ line: RepeatableLine, at desk: Desk) -> Bool {
        let begin = MonotonicClock.nanoseconds()
        let generation = desk.responder.generation()
        guard let entry = desk.cache.find(line, style, of: generation) else { return false }
        let isSame = talk(at: desk).recall(entry.memento)
        restTalk(at: desk)
        guard isSame else { return false }
        if line.format == .json { mode = .machine }
        let duration = MonotonicClock.nanoseconds() &- begin
        entry.append(id: line.id, micros: Int(duration / 1_000), to: &desk.output)
        count(duration, at: desk)
        desk.counters.questions.addAlone(1)
        desk.counters.cacheHits.addAlone(1)
        if entry.isAnswered {
            desk.counters.answered.addAlone(1)
        } else {
            desk.counters.unanswered.addAlone(1)
        }
        if desk.logsQuestions {
            desk.log(.info, "\(entry.isAnswered ? "answered" : "unanswered"): \(entry.question)")
        }
        prompt(at: desk)
        return true
    }

    /// Keeps a reply that sessions may get again. One whose id was read otherwise than it stands in the line is none.
    func keep(_ reply: Reply, to request: Request, _ line: RepeatableLine, at desk: Desk) {
        guard let memento = reply.memento, case .question(let words) = request.body,
            (request.id == nil) == (line.id == nil)
        else { return }
        let entry = AnswerCache.Entry(
            AnswerCache.Key(line, style), ReplyTemplate(reply, as: line.format, by: encoder), reply,
            memento: memento, question: words)
        desk.cache.insert(entry, for: line, of: reply.generation)
    }

    private var style: AnswerCache.Style {
        AnswerCache.Style(width: UInt16(clamping: width), isCRLF: decoder.hasSeenCarriageReturn)
    }
}
