import Retrieval

/// The items of a list: the best sentence and what follows from it in its passage, others that the ranking bets on nearly
/// as much, and one for each name asked for that is still missing; or all of the section that enumerates them.
struct ListItems {
    /// Most of them.
    static let maximumCount = 8
    /// The same of a list that stands there as one.
    static let maximumIntroduced = 12
    /// A sentence is an item when the ranking bets at least this share of the best one's bet on it, by a plural and when all
    /// were asked for.
    static let share: Float = 0.2
    static let allShare: Float = 0.04
    /// The same of a sentence of another document.
    static let otherDocumentShare: Float = 0.5
    /// A sentence that follows the best one is an item, too, when it and what it goes on from hold at least this share
    /// of what that one holds.
    static let followingShare: Float = 0.1

    /// Ranked sentences looked through for a name that a list still lacks.
    static let searchDepth = 40

    let library: Library
    private var index: InvertedIndex { library.index }

    /// The items, in no order.
    func choose(
        _ question: Question, _ ranked: RankedSentences, _ bets: [Float]
    ) -> [RankedSentences.Entry] {
        let best = ranked.entries[0]
        if let section = ListSection(index: index).enumerating(question, best) {
            return inOrder(
                ranked.entries.filter { section.contains($0.passage) }, Self.maximumIntroduced)
        }
        if let list = Introduction(library: library).list(with: best.sentence) {
            return inOrder(ranked.entries.filter { list.contains($0.sentence) }, Self.maximumIntroduced)
        }
        var items = announced(behind: best, ranked)
        for item in itself(question, ranked, bets)
        where items.count < Self.maximumCount && !items.contains(where: { $0.sentence == item.sentence }) {
            items.append(item)
        }
        for item in Comparison(index: index).items(question, ranked)
        where !items.contains(where: { $0.sentence == item.sentence }) {
            items.append(item)
        }
        for term in question.terms where index.isItemOfItsOwn(term) {
            guard let stem = term.stem, !items.contains(where: { index.holds($0, stem) }) else { continue }
            items +=
                ranked.entries.prefix(Self.searchDepth).first { index.holds($0, stem) }.map { [$0] } ?? []
        }
        if ranked.value(.anaphor, of: best) > 0,
            best.sentence > index.sentences(ofPassage: best.passage).lowerBound,
            !items.contains(where: { $0.sentence == best.sentence - 1 })
        {
            items += ranked.entries.filter { $0.sentence == best.sentence - 1 }
        }
        goOn(&items, ranked)
        fillGaps(&items, question, ranked)
        addIntroduced(&items, ranked)
        return items
    }

    /// Adds what an item introduces.
    private func addIntroduced(_ items: inout [RankedSentences.Entry], _ ranked: RankedSentences) {
        let introduction = Introduction(library: library)
        for item in items {
            guard let list = introduction.list(introducedBy: item.sentence) else { continue }
            let others = ranked.entries.filter { entry in
                list.contains(entry.sentence) && !items.contains { $0.sentence == entry.sentence }
            }
            items += inOrder(others, Self.maximumIntroduced - items.count)
        }
    }

    /// The best sentence and what it announces: what stands behind it in its passage, or in its section where that is next to
    /// nothing; nothing when it announces nothing.
    private func announced(
        behind best: RankedSentences.Entry, _ ranked: RankedSentences
    ) -> [RankedSentences.Entry] {
        guard Announcement.announces(best.sentence, index) else { return [] }
        let section = index.section(ofPassage: best.passage)
        let behind = ranked.entries.filter {
            $0.sentence > best.sentence && index.section(ofPassage: $0.passage) == section
        }
        let inPassage = behind.filter { $0.passage == best.passage }
        let told = inPassage.count >= Self.fewestAnnounced ? inPassage : behind
        return [best] + inOrder(told, Self.maximumCount - 1)
    }
    private static let fewestAnnounced = 2

    /// Adds what stands between two items of a passage.
    private func fillGaps(
        _ items: inout [RankedSentences.Entry], _ question: Question, _ ranked: RankedSentences
    ) {
        let kind = FeatureBuilder.feature(of: question.itemType)
        let between = ranked.entries.filter { entry in
            let beside = items.filter { $0.passage == entry.passage }
            return beside.contains { $0.sentence == entry.sentence - 1 }
                && beside.contains { $0.sentence == entry.sentence + 1 }
                && !beside.contains { $0.sentence == entry.sentence }
                && kind.map { ranked.value($0, of: entry) > 0 } ?? true
        }
        items += inOrder(between, Self.maximumCount - items.count)
    }

    /// The best sentence, those that go on from it and those that the ranking bets on.
    private func itself(
        _ question: Question, _ ranked: RankedSentences, _ bets: [Float]
    ) -> [RankedSentences.Entry] {
        let best = ranked.entries[0]
        let document = index.document(ofPassage: best.passage)
        let share = question.wantsAll ? Self.allShare : Self.share
        let kind = FeatureBuilder.feature(of: question.itemType)
        func isOfKind(_ entry: RankedSentences.Entry) -> Bool {
            kind.map { ranked.value($0, of: entry) > 0 } ?? true
                || question.listed.map { index.holds(entry, $0) } ?? false
        }
        func told(_ entry: RankedSentences.Entry) -> Float {
            ranked.value(.coverage, of: entry) + ranked.value(.inherited, of: entry)
        }
        return zip(ranked.entries, bets).filter { entry, bet in
            if entry.sentence == best.sentence { return true }
            guard isOfKind(entry) else { return false }
            if entry.sentence > best.sentence, isBeside(entry, best, question) {
                return bet >= share || told(entry) > 0 && told(entry) >= Self.followingShare * told(best)
            }
            let isOfDocument = index.document(ofPassage: entry.passage) == document
            return bet >= (isOfDocument ? share : Self.otherDocumentShare)
        }.prefix(Self.maximumCount).map(\.0)
    }

    /// Whether a sentence stands in the passage of another, or in its section where all that there is was asked for.
    private func isBeside(
        _ entry: RankedSentences.Entry, _ best: RankedSentences.Entry, _ question: Question
    ) -> Bool {
        entry.passage == best.passage
            || question.wantsAll
                && index.section(ofPassage: entry.passage) == index.section(ofPassage: best.passage)
    }

    private func inOrder(_ entries: [RankedSentences.Entry], _ count: Int) -> [RankedSentences.Entry] {
        Array(entries.sorted { $0.sentence < $1.sentence }.prefix(max(0, count)))
    }

    /// Adds what goes on about an item by pointing back to it, "They accused him of … They held him to be …", or by adding to
    /// it: "He also held …".
    private func goOn(_ items: inout [RankedSentences.Entry], _ ranked: RankedSentences) {
        let pointing = ranked.entries.filter { ranked.value(.anaphor, of: $0) > 0 || adds($0.sentence) }
        guard !pointing.isEmpty else { return }
        var place = 0
        while place < items.count, items.count < Self.maximumCount {
            let item = items[place]
            if !items.contains(where: { $0.sentence == item.sentence + 1 }) {
                items += pointing.filter { $0.sentence == item.sentence + 1 && $0.passage == item.passage }
            }
            place += 1
        }
    }
}

extension ListItems {
    /// Whether one of the first words of a sentence says that it adds to what was said.
    private func adds(_ sentence: Int) -> Bool {
        index.tokens(ofSentence: sentence).prefix(Self.addingReach).contains {
            Self.additions.contains(index.words.bytes(of: index.tokens[$0]))
        }
    }
    private static let addingReach = 4
    private static let additions: WordSet = [
        "also", "too", "moreover", "furthermore", "besides", "additionally", "another", "further", "second",
        "secondly", "third", "thirdly", "finally", "lastly", "likewise",
    ]
}

extension InvertedIndex {
    /// Whether a term is a name, by its capital or because the documents write it with one.
    func isName(_ term: Term) -> Bool { term.isName || term.wordID.map(isMostlyCapitalised) ?? false }

    /// Whether a list that is asked of a term must have it: a name, or a number.
    func isItemOfItsOwn(_ term: Term) -> Bool { isName(term) || term.isFigure }

    /// Whether a ranked sentence holds a stem.
    func holds(_ entry: RankedSentences.Entry, _ stem: UInt32) -> Bool {
        tokens(ofSentence: entry.sentence).contains { self.stem(at: $0) == stem }
    }
}
