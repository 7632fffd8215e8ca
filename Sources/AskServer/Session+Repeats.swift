internal import Wire

/// Questions that were asked before, by anybody.
extension Session {
    /// Sends the reply of an earlier time, where there is one that this session would get again.
    mutating func repeats(_ line: RepeatableLine, at desk: inout Desk) -> Bool {
        guard let place = desk.cache.find(line, style, of: desk.generation), recalls(place, at: &desk)
        else { return false }
        if line.format == .json { mode = .machine }
        desk.repeatReply(at: place, id: line.id)
        prompt(at: &desk)
        return true
    }

    /// Takes a question as asked and answered again; false when this session would get another reply.
    private mutating func recalls(_ place: Int, at desk: inout Desk) -> Bool {
        if let isRecalled = talkRecalls(place, in: desk.cache) { return isRecalled }
        if opening == nil {
            if desk.cache.withEntry(at: place, { $0.memento.leavesNoTrace }) { return true }
            opening = desk.cache.withEntry(at: place) { $0.memento.opensAnySession ? $0.memento : nil }
            if opening != nil { return true }
        }
        let talk = talk(at: &desk)
        let isSame = desk.cache.withEntry(at: place) { talk.recall($0.memento) }
        restTalk(at: &desk)
        return isSame
    }

    /// What this session's own talk says; nil when it has none. Nothing that may change the session counts as a use of
    /// the talk here.
    private func talkRecalls(_ place: Int, in cache: borrowing AnswerCache) -> Bool? {
        cache.withEntry(at: place) { talk?.recall($0.memento) }
    }

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
