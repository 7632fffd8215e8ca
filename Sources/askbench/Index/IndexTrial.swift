import Answering
import Dispatch
import Retrieval
import Sockets

/// Indexes a corpus, asks it, and checks what it found.
struct IndexTrial {
    static let depth = 10

    let corpus: Corpus
    let threads: Int
    /// Searches to compare with a scan of everything.
    let checks: Int

    func run(_ progress: Progress) throws(BenchError) -> IndexFigures {
        var figures = IndexFigures()
        figures.textBytes = corpus.textBytes
        figures.parseSeconds = corpus.parseSeconds
        figures.threads = threads
        progress.show("building an index of \(corpus.textBytes >> 20) MiB")
        let index = build(&figures)
        progress.show("searching")
        let queries = corpus.questions.map { Self.query($0, index) }
        try search(index, queries, &figures)
        progress.show("answering")
        answer(index, &figures)
        return figures
    }

    private func build(_ figures: inout IndexFigures) -> InvertedIndex {
        let start = (wall: Clock.nanoseconds(), processor: CPUClock.process())
        let index = InvertedIndex(merging: parts())
        figures.buildSeconds = Double(Clock.nanoseconds() - start.wall) / 1e9
        figures.buildProcessorSeconds = Double(CPUClock.process() - start.processor) / 1e9
        let seconds = threads == 1 ? figures.buildProcessorSeconds : figures.buildSeconds
        figures.buildMegabytesPerSecond = Double(corpus.textBytes) / 1e6 / seconds
        figures.passages = index.passageCount
        figures.indexBytes = index.byteCount
        figures.retrievalBytes = index.words.byteCount + index.stems.byteCount + index.passages.byteCount
        return index
    }

    private func parts() -> [IndexPart] {
        let runs = IndexPart.runs(of: corpus.documents, count: threads)
        let parts = Guarded<[Int: IndexPart]>([:])
        DispatchQueue.concurrentPerform(iterations: runs.count) { number in
            let part = IndexPart(corpus.documents[runs[number]], analyzer: .english)
            parts.withLock { $0[number] = part }
        }
        return parts.withLock { parts in runs.indices.compactMap { parts[$0] } }
    }

    /// The stems of a question that are no stop words.
    private static func query(_ question: String, _ index: InvertedIndex) -> Query {
        var query = Query()
        for (word, _) in Analyzer.english.words(in: question) where !Analyzer.english.isStopWord(word) {
            if let stem = index.stems.id(of: Analyzer.english.stem(of: word)) { query.add(stem) }
        }
        return query
    }

    private func search(
        _ index: InvertedIndex, _ queries: [Query], _ figures: inout IndexFigures
    ) throws(BenchError) {
        let searcher = Searcher(index.passages)
        var scratch = SearchScratch()
        func once(_ query: Query) -> [Hit] {
            searcher.search(query, limit: Self.depth, scratch: &scratch)
        }
        // The first round fetches the lists into the caches and pages of memory that were never read.
        for query in queries { _ = once(query) }
        let times = Quantiles(
            queries.map { query in
                let start = CPUClock.thread()
                let hits = once(query)
                return withExtendedLifetime(hits) { Double(CPUClock.thread() - start) / 1000 }
            })
        figures.searchMedianMicroseconds = times[0.5]
        figures.searchP99Microseconds = times[0.99]
        for query in queries.prefix(checks) {
            guard once(query) == Self.scan(index.passages, query, searcher) else {
                throw .badData("a search and a scan of every passage disagree: the index is wrong")
            }
            figures.searchesChecked += 1
        }
    }

    /// The best passages by scoring every one that holds a term.
    static func scan(_ lists: PostingLists, _ query: Query, _ searcher: Searcher) -> [Hit] {
        var holds = [Bool](repeating: false, count: lists.unitCount)
        for term in query.terms {
            let postings = lists.postings(of: term.stem)
            for place in 0..<postings.count { holds[Int(postings.unit(at: place))] = true }
        }
        let hits = holds.indices.filter { holds[$0] }.map {
            Hit(passage: UInt32($0), score: searcher.score(of: $0, query))
        }
        return Array(hits.sorted { ($0.score, $1.passage) > ($1.score, $0.passage) }.prefix(depth))
    }

    private func answer(_ index: InvertedIndex, _ figures: inout IndexFigures) {
        let start = CPUClock.thread()
        let library = Library(documents: corpus.documents, index: index, analyzer: .english)
        let engine = AnswerEngine(library: library)
        figures.engineSeconds = Double(CPUClock.thread() - start) / 1e9
        func once(_ question: String) {
            var conversation = Conversation()
            withExtendedLifetime(engine.answer(question, in: &conversation)) {}
        }
        for question in corpus.questions { once(question) }
        let times = Quantiles(
            corpus.questions.map { question in
                let start = CPUClock.thread()
                once(question)
                return Double(CPUClock.thread() - start) / 1000
            })
        figures.answerMedianMicroseconds = times[0.5]
        figures.answerP99Microseconds = times[0.99]
    }
}
