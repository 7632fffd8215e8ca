/// Words of general English that may stand for one another, whatever the documents are about; a folder's `thesaurus.txt`
/// adds its field's.
///
/// Each part has the form of such a file, described at `Thesaurus`. A word may stand on several lines; it is then related
/// to the words of each, but those are not related to one another. Endings, irregular forms (fell, fallen) and
/// American spellings need no line of their own.
package enum GeneralEnglish {
    package static let parts: [StaticString] = [
        families, derivations, measures, power, government, countries, places, war, dealings,
        speech, mind, economy, change, askers, phrases, callings, life, house, nature, arts, deeds,
        qualities, things, affairs, office, people, living, actions, turns, society, works, everyday,
        happenings, outdoors, devices, customs, kinds, members, states, wordings, lives, pursuits,
    ]

    /// What the words lead to, folded and stemmed as an English index's are.
    /// - Parameter own: Asked when they have been read for a thesaurus to be added behind them.
    package static func thesaurus(adding own: () -> Thesaurus? = { nil }) -> Thesaurus {
        do {
            return try Thesaurus(parts: parts, analyzer: .english, adding: own)
        } catch {
            preconditionFailure("line \(error.line) of a part of general English \(error.reason)")
        }
    }
}
