/// Build and question times against the size of the corpus.
struct IndexPlot {
    let figures: [IndexFigures]

    func write(to path: String) throws(BenchError) {
        let build = Plot(
            title: "Building the index", xLabel: "passages", yLabel: "seconds",
            series: [line("build", \.buildSeconds), line("parse", \.parseSeconds)])
        let questions = Plot(
            title: "Asking", xLabel: "passages", yLabel: "µs",
            series: [
                line("search p50", \.searchMedianMicroseconds), line("search p99", \.searchP99Microseconds),
                line("answer p50", \.answerMedianMicroseconds), line("answer p99", \.answerP99Microseconds),
            ])
        try Plot.write([build, questions], to: path)
    }

    private func line(_ name: String, _ figure: KeyPath<IndexFigures, Double>) -> Plot.Series {
        Plot.Series(
            name: name, points: figures.map { (x: Double($0.passages), y: $0[keyPath: figure]) })
    }
}
