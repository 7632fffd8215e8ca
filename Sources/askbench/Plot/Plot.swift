import FoundationEssentials
import Glibc

/// A line chart with logarithmic axes, as SVG.
struct Plot {
    /// One line of the chart.
    struct Series {
        var name: String
        /// Both coordinates above 0; others are left out.
        var points: [(x: Double, y: Double)]
    }

    static let width = 640.0
    static let height = 360.0
    private static let margin = (left: 70.0, right: 170.0, top: 40.0, bottom: 50.0)
    /// Colours that stay apart for most colour-blind eyes (Okabe and Ito, 2008).
    private static let colours = ["#0072B2", "#D55E00", "#009E73", "#CC79A7", "#E69F00", "#56B4E9"]

    let title: String
    let xLabel: String
    let yLabel: String
    let series: [Series]

    /// Both axes from the power of ten below the smallest value to the one above the largest.
    private let xDecades: ClosedRange<Int>
    private let yDecades: ClosedRange<Int>

    init(title: String, xLabel: String, yLabel: String, series: [Series]) {
        self.title = title
        self.xLabel = xLabel
        self.yLabel = yLabel
        self.series = series.map { line in
            Series(name: line.name, points: line.points.filter { $0.x > 0 && $0.y > 0 })
        }
        xDecades = Self.decades(self.series.flatMap { $0.points.map(\.x) })
        yDecades = Self.decades(self.series.flatMap { $0.points.map(\.y) })
    }

    private static func decades(_ values: [Double]) -> ClosedRange<Int> {
        let low = Int(log10(values.min() ?? 1).rounded(.down))
        let high = Int(log10(values.max() ?? 1).rounded(.up))
        return low...max(low + 1, high)
    }

    /// The chart as a group of elements, moved down by `offset`.
    func elements(offset: Double) -> String {
        let lines = [grid, series.enumerated().map(line).joined(separator: "\n"), labels]
        return "<g transform=\"translate(0 \(offset.text(0)))\">\n" + lines.joined(separator: "\n") + "\n</g>"
    }

    /// Writes charts below one another into one file.
    static func write(_ plots: [Plot], to path: String) throws(BenchError) {
        let total = (height * Double(plots.count)).text(0)
        let size = "width=\"\(width.text(0))\" height=\"\(total)\" viewBox=\"0 0 \(width.text(0)) \(total)\""
        let groups = plots.enumerated().map { $1.elements(offset: Double($0) * height) }
        let text =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" \(size) font-family=\"sans-serif\" font-size=\"12\">\n"
            + "<rect width=\"100%\" height=\"100%\" fill=\"white\"/>\n" + groups.joined(separator: "\n")
            + "\n</svg>\n"
        do {
            try Data(text.utf8).write(to: URL(filePath: path))
        } catch {
            throw .unavailable("cannot write \(path): \(error)")
        }
    }

    // MARK: Parts

    private func x(_ value: Double) -> Double {
        let room = Self.width - Self.margin.left - Self.margin.right
        return Self.margin.left + room * Self.share(value, xDecades)
    }

    private func y(_ value: Double) -> Double {
        let room = Self.height - Self.margin.top - Self.margin.bottom
        return Self.height - Self.margin.bottom - room * Self.share(value, yDecades)
    }

    private static func share(_ value: Double, _ decades: ClosedRange<Int>) -> Double {
        (log10(value) - Double(decades.lowerBound)) / Double(decades.count - 1)
    }

    private var grid: String {
        let (left, right) = (Self.margin.left.text(0), (Self.width - Self.margin.right).text(0))
        let (top, bottom) = (Self.margin.top.text(0), (Self.height - Self.margin.bottom).text(0))
        let vertical = xDecades.map { decade in
            let place = x(pow(10, Double(decade))).text(1)
            return "<path d=\"M\(place) \(top)V\(bottom)\" stroke=\"#ddd\"/>"
                + Self.text(
                    Self.power(decade), place, (Self.height - Self.margin.bottom + 18).text(0), "middle")
        }
        let horizontal = yDecades.map { decade in
            let place = y(pow(10, Double(decade)))
            return "<path d=\"M\(left) \(place.text(1))H\(right)\" stroke=\"#ddd\"/>"
                + Self.text(Self.power(decade), (Self.margin.left - 8).text(0), (place + 4).text(1), "end")
        }
        return (vertical + horizontal).joined(separator: "\n")
    }

    private func line(_ number: Int, _ series: Series) -> String {
        let colour = Self.colours[number % Self.colours.count]
        let places = series.points.map { "\(x($0.x).text(1)),\(y($0.y).text(1))" }
        let dots = places.map { place in
            let parts = place.split(separator: ",")
            return "<circle cx=\"\(parts[0])\" cy=\"\(parts[1])\" r=\"3\" fill=\"\(colour)\"/>"
        }
        let legend = (Self.margin.top + 18 * Double(number) + 12)
        let left = Self.width - Self.margin.right + 12
        return "<polyline points=\"\(places.joined(separator: " "))\" fill=\"none\" stroke=\"\(colour)\" "
            + "stroke-width=\"2\"/>\n" + dots.joined()
            + "\n<rect x=\"\(left.text(0))\" y=\"\((legend - 10).text(0))\" width=\"12\" height=\"12\" fill=\"\(colour)\"/>"
            + Self.text(series.name, (left + 18).text(0), legend.text(0), "start")
    }

    private var labels: String {
        let middle = ((Self.margin.left + Self.width - Self.margin.right) / 2).text(0)
        return Self.text(title, middle, "22", "middle")
            + Self.text(xLabel, middle, (Self.height - 12).text(0), "middle")
            + Self.text(yLabel, "8", "22", "start")
    }

    private static func text(_ text: String, _ x: String, _ y: String, _ anchor: String) -> String {
        let escaped = text.map { ["&": "&amp;", "<": "&lt;", ">": "&gt;"][$0] ?? String($0) }.joined()
        return "<text x=\"\(x)\" y=\"\(y)\" text-anchor=\"\(anchor)\">\(escaped)</text>"
    }

    /// A power of ten in words that need no superscript: 0.01, 1, 1k, 10M.
    private static func power(_ decade: Int) -> String {
        switch decade {
        case ..<0: pow(10, Double(decade)).text(-decade)
        case 0..<3: String(Int(pow(10, Double(decade))))
        case 3..<6: "\(Int(pow(10, Double(decade - 3))))k"
        default: "\(Int(pow(10, Double(min(decade - 6, 12)))))M"
        }
    }
}
