/// What indexing a corpus and asking it costs.
struct IndexFigures: Sendable, Encodable {
    var passages = 0
    var textBytes = 0
    /// Cleaning and cutting into sentences, on one core.
    var parseSeconds = 0.0
    /// From documents to the index, by the clock on the wall.
    var buildSeconds = 0.0
    /// The same in processor time of all threads.
    var buildProcessorSeconds = 0.0
    /// Text over `buildProcessorSeconds` with one thread, over `buildSeconds` with more.
    var buildMegabytesPerSecond = 0.0
    var threads = 1
    /// What answering needs beside the index: spelling, classes of words, suggestions.
    var engineSeconds = 0.0
    var indexBytes = 0
    /// What the ten best passages need of it: words, stems and the passages' lists.
    var retrievalBytes = 0
    /// The ten best passages by BM25, nothing else.
    var searchMedianMicroseconds = 0.0
    var searchP99Microseconds = 0.0
    /// Searches compared with a scan of every passage, all of which gave the same ten.
    var searchesChecked = 0
    /// From a line to an answer, spelling, sentences and confidence among it.
    var answerMedianMicroseconds = 0.0
    var answerP99Microseconds = 0.0

    private static let columns = [
        ("passages", 10), ("MB", 8), ("parse s", 9), ("build s", 9), ("MB/s", 8), ("engine s", 10),
        ("index/text", 12), ("bare/text", 11), ("search p50/p99 µs", 19), ("answer p50/p99 µs", 19),
        ("checked", 9),
    ]

    static let header = columns.map { $0.padded(left: $1) }.joined()

    var line: String {
        let text = Double(max(1, textBytes))
        let cells = [
            "\(passages)", (text / 1e6).text(1), parseSeconds.text(2), buildSeconds.text(2),
            buildMegabytesPerSecond.text(1), engineSeconds.text(2), (Double(indexBytes) / text).text(2),
            (Double(retrievalBytes) / text).text(2),
            "\(searchMedianMicroseconds.text(0))/\(searchP99Microseconds.text(0))",
            "\(answerMedianMicroseconds.text(0))/\(answerP99Microseconds.text(0))", "\(searchesChecked)",
        ]
        return zip(cells, Self.columns).map { $0.padded(left: $1.1) }.joined()
    }
}
