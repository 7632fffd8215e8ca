/// What kind of thing a question asks for.
enum AnswerType: String, CaseIterable, Sendable {
    case person, time, place, number, measure, duration, reason, manner, definition, list, summary, yesNo,
        thing
}
