/// Throughput and latency against connections, a line a server.
struct ComparisonPlot {
    let comparison: Comparison

    func write(to path: String) throws(BenchError) {
        let cells = comparison.cells.filter { $0.scenario.hasSuffix(CompareCommand.connectionsSuffix) }
        let throughput = Plot(
            title: "Throughput, one question in flight", xLabel: "connections", yLabel: "answers/s",
            series: lines(cells, \.answersPerSecond))
        let latency = Plot(
            title: "Latency, 99 % below", xLabel: "connections", yLabel: "µs",
            series: lines(cells, \.p99Microseconds))
        try Plot.write([throughput, latency], to: path)
    }

    private func lines(_ cells: [Comparison.Cell], _ figure: KeyPath<LoadResult, Double>) -> [Plot.Series] {
        comparison.footprints.map(\.server).map { server in
            Plot.Series(
                name: server,
                points: cells.filter { $0.server == server }.map {
                    (x: Double($0.connections), y: $0.result[keyPath: figure])
                })
        }
    }
}
