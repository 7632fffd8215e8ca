import Testing

@testable import Retrieval

@Suite struct InvertedIndexTests {
    @Test func theStreamHoldsEveryWordInTextOrder() {
        let index = InvertedIndex(
            documents: [document([["Corn failed.", "The corn burned."], ["Rivals rose."]])],
            analyzer: Analyzer())
        #expect(
            index.tokens.map { index.words.string($0) } == [
                "corn", "failed", "the", "corn", "burned", "rivals", "rose",
            ])
        #expect(index.sentenceTokens == [0, 2, 5, 7])
        #expect(index.passageSentences == [0, 2, 3])
        #expect(index.documentPassages == [0, 2])
        #expect(index.traits(at: 0).contains(.capitalised))
        #expect(!index.traits(at: 1).contains(.capitalised))
    }

    @Test func numbersGoOnFromDocumentToDocument() {
        let index = InvertedIndex(
            documents: [
                document([["One."], ["Two.", "Three."]], name: "a", headings: [("", 0, 0), ("H", 1, 1)]),
                document([["Four."]], name: "b"),
            ], analyzer: Analyzer())
        #expect(index.documentCount == 2)
        #expect(index.passageCount == 3)
        #expect(index.sentenceCount == 4)
        #expect((0..<3).map { index.document(ofPassage: $0) } == [0, 0, 1])
        #expect((0..<3).map { index.section(ofPassage: $0) } == [0, 1, 2])
        #expect((0..<4).map { index.passage(ofSentence: $0) } == [0, 1, 1, 2])
        #expect((0..<3).map { index.document(ofSection: $0) } == [0, 0, 1])
        #expect(index.sentences(ofDocument: 0) == 0..<3)
        #expect(index.tokens(ofPassage: 1) == 1..<3)
    }

    @Test func anEmptyUnitOwnsNothing() {
        let index = InvertedIndex(
            documents: [
                document([], name: "empty"),
                document([["Words."]], name: "full", headings: [("Above", 1, 0), ("Below", 2, 0)]),
                document([], name: "last"),
            ], analyzer: Analyzer())
        #expect(index.document(ofPassage: 0) == 1)
        #expect(index.section(ofPassage: 0) == 2)
        #expect(index.passages(ofDocument: 2) == 1..<1)
    }

    @Test func countsTellWordsSentencesAndPassagesApart() {
        let index = InvertedIndex(
            documents: [document([["Corn is corn.", "Corn grows."], ["He ate corn."]])], analyzer: Analyzer())
        let corn = stem("corn", index)
        #expect(index.wordFrequencies[Int(word("corn", index))] == 4)
        #expect(index.sentenceFrequency[Int(corn)] == 3)
        #expect(index.passages.documentFrequency(of: corn) == 2)
        #expect(index.documents.documentFrequency(of: corn) == 1)
        #expect(index.passages.postings(of: corn).frequency(at: 0) == 3)
        #expect(index.passages.lengths == [5, 3])
        #expect(index.passages.averageLength == 4)
    }

    @Test func aUnitIsAskedForATermWithoutALookAtTheList() throws {
        let index = InvertedIndex(
            documents: [document([["Corn corn burned."], ["Rivals rose."], ["Corn rose."]])],
            analyzer: Analyzer())
        let corn = try #require(index.stems.id(of: Array("corn".utf8)))
        #expect((0..<3).map { index.passages.holds(corn, in: $0) } == [true, false, true])
        #expect((0..<3).map { index.passages.frequency(of: corn, in: $0) } == [2, 0, 1])
        #expect(!index.passages.holds(.max, in: 0) && !index.passages.holds(corn, in: 3))
    }

    @Test func theHoldersAmongSomeUnitsAreThoseThatHoldTheTerm() throws {
        let texts = (0..<60).map { [$0 % 7 == 3 || $0 > 50 ? "Corn corn burned." : "Rivals rose."] }
        let lists = InvertedIndex(documents: [document(texts)], analyzer: Analyzer()).passages
        for asked in [[], [3], [4], [59], Array(0..<60), [0, 2, 3, 31, 52, 59], Array(11..<53)] {
            for term in [UInt32](0..<5) + [.max] {
                var found: [Int] = []
                lists.forEachHolder(of: term, among: asked) { place, frequency in
                    found.append(asked[place])
                    #expect(frequency == lists.frequency(of: term, in: UInt32(asked[place])))
                }
                #expect(found == asked.filter { lists.holds(term, in: UInt32($0)) })
            }
        }
    }

    @Test func aNameShowsByItsCapitalsInsideSentences() {
        let index = InvertedIndex(
            documents: [document([["Corn made Mao angry.", "Mao saw Mao."]])], analyzer: Analyzer())
        #expect(index.capitalisedFrequencies[Int(word("mao", index))] == 2)
        #expect(index.capitalisedFrequencies[Int(word("corn", index))] == 0)
    }

    @Test func aSectionIsFoundByItsHeadingAndThoseAboveIt() {
        let headings = [("Rise", 1, 0), ("Youth", 2, 0), ("Fall", 1, 1), ("Plot", 2, 1)]
        let index = InvertedIndex(
            documents: [document([["He rose."], ["He fell."]], headings: headings)], analyzer: Analyzer())
        #expect(units(of: "rise", in: index.headings, index) == [0, 1])
        #expect(units(of: "youth", in: index.headings, index) == [1])
        #expect(units(of: "fall", in: index.headings, index) == [2, 3])
        #expect(units(of: "plot", in: index.headings, index) == [3])
    }

    @Test func aDocumentIsFoundByItsTitleAndItsName() {
        let index = InvertedIndex(
            documents: [document([["He fell."]], name: "notes/cuba", title: "Missiles")], analyzer: Analyzer()
        )
        #expect(
            ["notes", "cuba", "missiles"].map { units(of: $0, in: index.titles, index) } == [[0], [0], [0]])
        #expect(units(of: "cuba", in: index.passages, index) == [])
    }

    @Test func inflectedFormsShareOneList() {
        let index = InvertedIndex(
            documents: [document([["He failed."], ["They fail."], ["It fails."]])], analyzer: Analyzer())
        #expect(units(of: "failing", in: index.passages, index) == [0, 1, 2])
    }

    @Test(arguments: [2, 3, 8, 100])
    func anyNumberOfPartsMakesTheSameIndex(parts: Int) async {
        let seed = UInt64.random(in: 0...UInt64.max)
        var random = SeededGenerator(seed: seed)
        let documents = (0..<9).map { randomDocument($0, using: &random) }
        let whole = InvertedIndex(documents: documents, analyzer: Analyzer())
        let merged = await InvertedIndex(merging: readAtOnce(documents, parts: parts)) { make in
            let made = make()
            return { made }
        }
        #expect(merged.words == whole.words, "seed \(seed)")
        #expect(merged.stems == whole.stems, "seed \(seed)")
        #expect(merged.stemOfWord == whole.stemOfWord, "seed \(seed)")
        #expect(merged.wordFrequencies == whole.wordFrequencies, "seed \(seed)")
        #expect(merged.capitalisedFrequencies == whole.capitalisedFrequencies, "seed \(seed)")
        #expect(merged.tokens == whole.tokens && merged.traits == whole.traits, "seed \(seed)")
        #expect(merged.sentenceTokens == whole.sentenceTokens, "seed \(seed)")
        #expect(merged.passageSentences == whole.passageSentences, "seed \(seed)")
        #expect(merged.sectionPassages == whole.sectionPassages, "seed \(seed)")
        #expect(merged.documentSections == whole.documentSections, "seed \(seed)")
        #expect(merged.documentPassages == whole.documentPassages, "seed \(seed)")
        #expect(merged.sentenceFrequency == whole.sentenceFrequency, "seed \(seed)")
        #expect(merged.passages == whole.passages, "seed \(seed)")
        #expect(merged.documents == whole.documents, "seed \(seed)")
        #expect(merged.headings == whole.headings, "seed \(seed)")
        #expect(merged.titles == whole.titles, "seed \(seed)")
    }

    @Test func noDocumentsMakeAnEmptyIndex() {
        let index = InvertedIndex(documents: [], analyzer: Analyzer())
        #expect(index.passageCount == 0)
        #expect(index.documentCount == 0)
        #expect(index.words.count == 0)
        #expect(index.passages.averageLength == 0)
    }

    /// The parts of an index, each read by a task of its own.
    private func readAtOnce(_ documents: [Document], parts: Int) async -> [IndexPart] {
        let runs = IndexPart.runs(of: documents, count: parts)
        return await withTaskGroup(of: (Int, IndexPart).self) { group in
            for (number, run) in runs.enumerated() {
                group.addTask { (number, IndexPart(documents[run], analyzer: Analyzer())) }
            }
            return await group.reduce(into: []) { $0.append($1) }.sorted { $0.0 < $1.0 }.map(\.1)
        }
    }

    private func word(_ word: String, _ index: InvertedIndex) -> UInt32 {
        index.words.id(of: Array(word.utf8)) ?? .max
    }

    private func stem(_ word: String, _ index: InvertedIndex) -> UInt32 {
        index.stems.id(of: Analyzer().stem(of: Array(word.utf8))) ?? .max
    }

    private func units(of word: String, in lists: PostingLists, _ index: InvertedIndex) -> [UInt32] {
        let postings = lists.postings(of: stem(word, index))
        return (0..<postings.count).map { postings.unit(at: $0) }
    }
}

/// A document of passages given as their sentences, and of headings with their level and first passage.
func document(
    _ passages: [[String]], name: String = "essay", title: String = "", headings: [(String, Int, Int)] = []
) -> Document {
    var document = Document(name: name, title: title)
    document.sections = headings.map { Section(heading: $0.0, level: $0.1, firstPassage: $0.2) }
    for passage in passages {
        document.passages.append(
            Passage(
                firstSentence: UInt32(document.sentenceCount), section: 0, firstLine: 1, lastLine: 1))
        for sentence in passage {
            document.text += Array(sentence.utf8)
            document.sentenceStarts.append(UInt32(document.text.count))
        }
    }
    return document
}

/// Up to thirty passages of words that other documents have too, some with headings.
func randomDocument(_ number: Int, using random: inout SeededGenerator) -> Document {
    let passages = (0..<Int.random(in: 0...30, using: &random)).map { _ in
        (0..<Int.random(in: 1...4, using: &random)).map { _ in randomSentence(using: &random) }
    }
    let headings = passages.indices.filter { $0 % 7 == 0 }.map { first in
        (randomSentence(using: &random), Int.random(in: 1...3, using: &random), first)
    }
    return document(passages, name: "doc\(number)", title: randomSentence(using: &random), headings: headings)
}

private func randomSentence(using random: inout SeededGenerator) -> String {
    let words = (0..<Int.random(in: 1...12, using: &random)).map { _ in
        String(repeating: ["so", "vi", "et", "plan"].randomElement(using: &random) ?? "", count: 1)
            + String(Int.random(in: 0...40, using: &random), radix: 36)
    }
    return words.joined(separator: " ") + "."
}
