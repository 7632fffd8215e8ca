/// What indexing a corpus and asking it costs.
struct IndexFigures: Sendable, Encodable {
    var passages = 0
    var textBytes = 0
    /// Cleaning and cutting into sentences.
    var parseSeconds = 0.0
    /// From documents to the index.
    var buildSeconds = 0.0
    var buildMegabytesPerSecond = 0.0
    var threads = 1
    var indexBytes = 0
    /// The ten best passages by BM25, nothing else.
    var searchMedianMicroseconds = 0.0
    var searchP99Microseconds = 0.0
    /// Searches compared with a scan of every passage, all of which gave the same ten.
    var searchesChecked = 0
    /// From a line to an answer, spelling, sentences and confidence among it.
    var answerMedianMicroseconds = 0.0
    var answerP99Microseconds = 0.0

    static let header =
        "passages".padded(left: 10) + "MB".padded(left: 8) + "parse s".padded(left: 9)
        + "build s".padded(left: 9)
        + "MB/s".padded(left: 8) + "index/text".padded(left: 12) + "search p50/p99 µs".padded(left: 20)
        + "answer p50/p99 µs".padded(left: 20) + "checked".padded(left: 9)

    var line: String {
        let megabytes = Double(textBytes) / 1e6
        let ratio = Double(indexBytes) / Double(max(1, textBytes))
        let search = "\(searchMedianMicroseconds.text(0))/\(searchP99Microseconds.text(0))"
        let answer = "\(answerMedianMicroseconds.text(0))/\(answerP99Microseconds.text(0))"
        return "\(passages)".padded(left: 10) + megabytes.text(1).padded(left: 8)
            + parseSeconds.text(2).padded(left: 9) + buildSeconds.text(2).padded(left: 9)
            + buildMegabytesPerSecond.text(1).padded(left: 8) + ratio.text(2).padded(left: 12)
            + search.padded(left: 20) + answer.padded(left: 20) + "\(searchesChecked)".padded(left: 9)
    }
}
