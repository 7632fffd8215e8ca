/// Whether a sentence holds the kind of thing that is asked for.
extension FeatureBuilder {
    /// The feature that tells whether a sentence holds a kind of thing that can be seen in it; nil for other kinds.
    static func feature(of type: AnswerType) -> Feature? {
        switch type {
        case .number, .age, .measure, .money, .duration: .number
        case .time, .occasion: .time
        case .person, .name: .person
        case .place, .site: .place
        case .reason: .reason
        default: nil
        }
    }

    /// Tells how well a sentence holds the kind of thing asked for.
    func fillTypes(
        _ values: UnsafeMutableBufferPointer<Float>, _ row: Int, from first: Int,
        of findings: [PassageScan.Findings], _ question: PreparedQuestion
    ) {
        let found = findings[row]
        switch question.itemType {
        case .number where found.figures + found.counts > 0:
            values[Feature.number.rawValue] = question.counted != 0 && found.counts == 0 ? Self.otherCount : 1
        case .age where found.figures > 0:
            values[Feature.number.rawValue] = found.units > 0 ? 1 : Self.otherCount
        case .measure where found.figures > 0 && found.units > 0:
            let isOther = question.counted & ~found.termMask != 0
            values[Feature.number.rawValue] = isOther ? Self.otherCount : 1
        case .money where found.sums > 0:
            values[Feature.number.rawValue] = found.figures > 0 ? 1 : Self.sumWithoutFigure
        case .manner where found.means > 0: values[Feature.manner.rawValue] = 1
        case .time where found.times > 0: values[Feature.time.rawValue] = 1
        case .occasion where found.times + found.occasions > 0: values[Feature.time.rawValue] = 1
        case .duration:
            values[Feature.number.rawValue] = duration(found)
        case .name: values[Feature.person.rawValue] = found.personalNames > 0 ? 1 : found.names > 0 ? 0.5 : 0
        case .person: values[Feature.person.rawValue] = person(inRow: row, from: first, of: findings)
        case .place, .site:
            values[Feature.place.rawValue] = found.places > 0 ? 1 : found.settings > 0 ? 0.5 : 0
        case .definition where found.isDefining: values[Feature.definition.rawValue] = 1
        case .identity: values[Feature.definition.rawValue] = identity(inRow: row, from: first, of: findings)
        case .reason where found.hasReason: values[Feature.reason.rawValue] = 1
        default: break
        }
    }

    /// What a number is worth that does not stand before what is counted, or whose sentence does not name what is measured:
    /// it may tell of something else.
    private static let otherCount: Float = 0.7

    /// What a word for money is worth without a figure: "entry is free".
    private static let sumWithoutFigure: Float = 0.5

    /// How well a sentence tells how long or how often: by a count of units, or by a date or a count alone.
    private func duration(_ found: PassageScan.Findings) -> Float {
        if found.figures > 0, found.stretches > 0 { return 1 }
        return found.figures + found.times > 0 ? 0.5 : 0
    }

    /// What somebody named in the sentence before is worth to one that begins by pointing back, and is shown with it: "They
    /// held him to be erratic".
    private static let personBehindAnaphor: Float = 0.7

    /// How well the sentence of a row tells what somebody is, by name or by a pronoun for whom the one before names: "He …
    /// became leader of the party."
    private func identity(inRow row: Int, from first: Int, of findings: [PassageScan.Findings]) -> Float {
        let found = findings[row]
        if found.isDefining { return 1 }
        guard row > first, found.isAnaphoric, found.tellsCalling else { return 0 }
        return findings[row - 1].termMask != 0 ? Self.personBehindAnaphor : 0
    }

    /// How well the sentence of a row names somebody, itself or by pointing back in its passage.
    func person(inRow row: Int, from first: Int, of findings: [PassageScan.Findings]) -> Float {
        let own = person(findings[row])
        guard row > first, findings[row].isAnaphoric else { return own }
        return max(own, Self.personBehindAnaphor * person(findings[row - 1]))
    }

    /// How well a sentence names somebody: by a name of a person's kind, by another name, by a noun for people.
    private func person(_ found: PassageScan.Findings) -> Float {
        found.personalNames > 0 ? 1 : found.names > 0 ? 0.65 : found.persons > 0 ? 0.5 : 0
    }
}
