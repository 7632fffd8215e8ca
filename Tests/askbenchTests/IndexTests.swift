import KnowledgeStore
import Retrieval
import Testing

@testable import askbench

@Suite struct IndexTests {
    @Test func aLongerCorpusBeginsWithTheShorterOne() {
        let short = Corpus.generated(20)
        #expect(short == Array(Corpus.generated(40).prefix(20)))
        #expect(short.allSatisfy { $0.last == UInt8(ascii: ".") && !$0.contains(0x0A) })
        #expect(short.allSatisfy { (0x41...0x5A).contains($0[0]) })
    }

    @Test func frequentWordsAreFrequentAndRareOnesMany() throws {
        let corpus = try Corpus(Corpus.generated(2000), questionCount: 5)
        let index = InvertedIndex(documents: corpus.documents, analyzer: .english)
        let frequencies = index.wordFrequencies.sorted(by: >)
        // By Zipf's law the first word stands about ten times as often as the tenth.
        #expect((7...14).contains(Double(frequencies[0]) / Double(frequencies[9])))
        #expect(frequencies.count { $0 == 1 } > frequencies.count / 3)
    }

    @Test func aTrialMeasuresAndChecksWhatItSays() throws {
        let corpus = try Corpus(Corpus.generated(1200), questionCount: 30)
        for threads in 1...2 {
            let figures = try IndexTrial(corpus: corpus, threads: threads, checks: 30).run(Progress())
            #expect(figures.passages == 1200)
            #expect(figures.searchesChecked == 30)
            #expect(figures.searchMedianMicroseconds > 0 && figures.answerMedianMicroseconds > 0)
            #expect(figures.indexBytes > 0 && figures.textBytes > 100_000)
        }
        #expect(corpus.questions == (try Corpus(Corpus.generated(1200), questionCount: 30)).questions)
    }

    @Test func anExportedCorpusIsTheSameForAskdAndForOthers() throws {
        let passages = Corpus.generated(600)
        let corpus = try Corpus(passages, questionCount: 20)
        let folder = try temporaryFile("p.txt", "") + "-export"
        try CorpusExport(folder: folder).write(passages, corpus)
        #expect(try Corpus.lines(of: folder + "/passages.txt", limit: 1000) == passages)
        let questions = try Corpus.lines(of: folder + "/questions.txt", limit: 1000)
        #expect(questions.count == 20)
        #expect(questions.allSatisfy { !Analyzer.english.isStopWord($0) && $0.last != UInt8(ascii: "?") })
        let generation = try KnowledgeLoader(paths: [folder + "/knowledge"]).load(number: 1)
        let documents = generation.library.documents
        #expect(documents.map(\.text) == corpus.documents.map(\.text))
        #expect(documents.map(\.passages.count) == [500, 100])
    }

    @Test func aFileHasAPassageALine() throws {
        let path = try temporaryFile("p.txt", "One sentence here.\n\nAnother one.\nA third.\n")
        #expect(try Corpus.lines(of: path, limit: 10).count == 3)
        #expect(try Corpus.lines(of: path, limit: 2).count == 2)
        #expect(throws: BenchError.self) { try Corpus.lines(of: path + "x", limit: 2) }
    }

    @Test func aPlotDrawsEveryPointAndEscapesItsWords() {
        let plot = Plot(
            title: "a < b", xLabel: "n", yLabel: "s",
            series: [.init(name: "R&D", points: [(1, 0.02), (1000, 5), (10, 0)])])
        let text = plot.elements(offset: 0)
        #expect(text.split(separator: "<circle").count == 1 + 2)
        #expect(text.contains("a &lt; b") && text.contains("R&amp;D"))
        // One decade on the x axis is a third of the room from 70 to 470: 1 and 1000 are its ends.
        #expect(text.contains("points=\"70.0,") && text.contains(" 470.0,"))
        #expect(text.contains(">0.01<") && text.contains(">1k<"))
    }
}
