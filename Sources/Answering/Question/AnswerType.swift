/// What kind of thing a question asks for.
enum AnswerType: String, CaseIterable, Sendable {
    /// `site`: a place by its name, as "which city" asks for.
    /// `occasion`: "when does it stop?" asks for what makes it as well as for a time.
    /// `name`: of anybody or anything, as "which company" asks for.
    /// `identity`: what somebody is or was, as "who was Ada Morrow" asks for.
    case person, name, time, occasion, place, site, number, age, measure, money, duration, reason, manner,
        definition, identity,
        list,
        summary,
        yesNo,
        thing
}
