import Retrieval

/// When and where something was, told without a date or a place.
extension Hints {
    /// "When did Kennedy authorise the blockade?": whether the sentence tells all that is asked of and on what occasion that was, in a
    /// clause of its own or by "then", which points back to one in the sentence before.
    var tellsOccasion: Bool {
        guard question.type == .time, question.plain.contains("when"), !question.isDateWanted else {
            return false
        }
        let deeds = question.terms.filter {
            $0.origin == .question && !index.isName($0) && !LightWords.shares.contains($0.share)
        }
        let told = deeds.compactMap { deed in places.first { deed.isMeant(byStem: index.stem(at: $0)) } }
        guard !deeds.isEmpty, told.count == deeds.count else { return false }
        if pointsToOccasion { return true }
        return places.contains { opener in
            guard Self.occasions.contains(word(opener)) else { return false }
            let end =
                (opener + 1..<places.upperBound).first { index.traits(at: $0).contains(.afterMark) }
                ?? places.upperBound
            return end - opener > Self.fewestOfClause && !told.contains { (opener..<end).contains($0) }
        }
    }

    /// Whether "then" stands in the sentence, and the one before it in its passage begins with an occasion: "When the bases were
    /// found, …".
    var pointsToOccasion: Bool {
        guard places.contains(where: { word($0).elementsEqual("then".utf8) }),
            index.sentences(ofPassage: best.passage).contains(best.sentence - 1),
            let first = index.tokens(ofSentence: best.sentence - 1).first
        else { return false }
        return Self.occasions.contains(word(first))
    }
    /// Words of such a clause at least, beside the one that opens it.
    private static let fewestOfClause = 2
    private static let occasions: WordSet = ["when", "after", "before", "until", "once", "while"]

    /// "Over which city was he rash?": whether the sentence tells all that is asked of and names something else, no country and not
    /// whom the document is about, where a place is asked for by what it is.
    var namesPlace: Bool {
        guard [.place, .site].contains(question.type), question.kindNoun != nil else { return false }
        let deeds = question.terms.filter {
            $0.origin == .question && !index.isName($0) && !LightWords.shares.contains($0.share)
                && $0.folded != question.kindNoun
        }
        let document = UInt32(index.document(ofPassage: best.passage))
        return !deeds.isEmpty
            && deeds.allSatisfy { deed in places.contains { deed.isMeant(byStem: index.stem(at: $0)) } }
            && places.contains { isOther($0) && !index.titles.holds(index.stem(at: $0), in: document) }
    }

    /// "Where were the articles printed?": whether the sentence names something that is printed for people to read.
    var tellsPublication: Bool {
        [.place, .site].contains(question.type) && question.plain.contains(where: Self.printings.contains)
            && places.contains { Self.publications.contains(word($0)) && !isAsked($0) }
    }
    private static let printings: WordSet = [
        "print", "printed", "publish", "published", "appear", "appeared", "report", "reported", "serialised",
        "serialized",
        "advertise", "advertised", "announce", "announced",
    ]
    private static let publications: WordSet = [
        "newspaper", "newspapers", "paper", "papers", "magazine", "magazines", "journal", "journals",
        "gazette", "review",
        "bulletin", "press", "radio", "television", "website", "leaflet", "book",
    ]
}
