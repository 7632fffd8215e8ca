/// Requests that are asked in turn, and again from the first: they lie one behind another, so that several in a row are
/// one copy.
struct RequestTape {
    private let bytes: [UInt8]
    /// Where each begins, and where the last ends.
    private let bounds: [Int]
    private var next = 0

    /// - Parameter requests: at least one.
    init(_ requests: [[UInt8]]) {
        bytes = Array(requests.joined())
        var end = 0
        bounds =
            [0]
            + requests.map { request in
                end += request.count
                return end
            }
    }

    /// Gives the next requests in runs: the bytes of each run, and how many requests they are.
    mutating func take(_ count: Int, _ body: (UnsafeRawBufferPointer, Int) -> Void) {
        var left = count
        while left > 0 {
            let run = min(left, bounds.count - 1 - next)
            let range = bounds[next]..<bounds[next + run]
            bytes.withUnsafeBytes { body(UnsafeRawBufferPointer(rebasing: $0[range]), run) }
            next = (next + run) % (bounds.count - 1)
            left -= run
        }
    }
}
