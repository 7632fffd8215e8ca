internal import Wire

/// Questions that were asked before, by anybody.
extension Session {
    /// Sends the reply of an earlier time, where there is one that this session would get again.
    mutating func repeats(_ line: RepeatableLine, at desk: inout Desk) -> Bool {
        guard let entry = desk.cache.find(line, style, of: desk.generation), recalls(entry.memento, at: &desk)
        else { return false }
        if line.format == .json { mode = .machine }
        entry.append(id: line.id, to: &desk.output)
        desk.noteRepeat(isAnswered: entry.isAnswered)
        if desk.logsQuestions {
            desk.log(.info, "\(entry.isAnswered ? "answered" : "unanswered"): \(entry.question)")
        }
        prompt(at: &desk)
        return true
    }

    /// Takes a question as asked and answered again; false when this session would get another reply.
    private mutating func recalls(_ memento: any Memento, at desk: inout Desk) -> Bool {
        if let isRecalled = talkRecalls(memento) { return isRecalled }
        if memento.leavesNoTrace { return true }
        let isSame = talk(at: &desk).recall(memento)
        restTalk(at: &desk)
        return isSame
    }

    /// What this session's own talk says; nil when it has none. Nothing that may change the session counts as a use of
    /// the talk here.
    private func talkRecalls(_ memento: any Memento) -> Bool? { talk?.recall(memento) }

    /// Keeps a reply that sessions may get again. One whose id was read otherwise than it stands in the line is none.
    func keep(_ reply: Reply, to request: Request, _ line: RepeatableLine, at desk: inout Desk) {
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
