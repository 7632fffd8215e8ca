import Glibc

/// Stops the fuzzer with a reason when a promise does not hold.
func require(_ isKept: Bool, _ promise: @autoclosure () -> String) {
    if isKept { return }
    // An optimised build keeps a precondition's words to itself.
    let line = Array("broken promise: \(promise())\n".utf8)
    _ = write(2, line, line.count)
    abort()
}

/// Stops the fuzzer when work takes longer than it may: processor time of this thread, so that a busy machine does not
/// count. A build with sanitizers takes several times as long as the product. What a hypervisor takes from a virtual
/// machine does count, so that only work that is late three times is late: it is to be the same each time.
func within<Result>(milliseconds: Int, _ what: String, _ work: () -> Result) -> Result {
    // Made before the clock runs.
    _ = showsItself
    var attempts = 0
    while true {
        attempts += 1
        let begin = processorNanoseconds()
        let result = work()
        let spent = processorNanoseconds() - begin
        let isTimely = spent <= milliseconds * 1_000_000
        require(
            isTimely || attempts < 3, "\(what) within \(milliseconds) ms, not \(spent / 1_000) µs")
        if isTimely { return result }
    }
}

private func processorNanoseconds() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return time.tv_sec * 1_000_000_000 + time.tv_nsec
}

/// Whether bytes are UTF-8 without a character that moves a cursor, turns text around or hides; line feeds and
/// carriage returns may stand in them if `linesMayEnd`.
///
/// Written again here, from the tables of Unicode, lest a mistake in the product's own list approve itself.
func isPrintable(_ bytes: [UInt8], linesMayEnd: Bool = true) -> Bool {
    let isPlain = bytes.allSatisfy { (0x20...0x7E).contains($0) || linesMayEnd && ($0 == 0x0A || $0 == 0x0D) }
    if isPlain { return true }
    guard let text = String(validating: bytes, as: UTF8.self) else { return false }
    return text.unicodeScalars.allSatisfy {
        $0 == "\n" || $0 == "\r" ? linesMayEnd : showsItself[Int($0.value)]
    }
}

/// For each code point whether it may be sent: looked up once, for the fuzzer asks of every character of every input.
private let showsItself: [Bool] = (0...0x10FFFF as ClosedRange<UInt32>).map { value in
    guard let scalar = Unicode.Scalar(value) else { return false }
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator, .surrogate: return false
    default: return !scalar.properties.isBidiControl
    }
}

func isPrintable(_ text: String) -> Bool { isPrintable(Array(text.utf8), linesMayEnd: false) }

/// An input cut in pieces of 1 to 16 bytes, differently for each seed.
func pieces(of bytes: [UInt8], seed: UInt8) -> [[UInt8]] {
    var pieces: [[UInt8]] = []
    var state = UInt32(seed) &+ 1
    var start = 0
    while start < bytes.count {
        // Numerical Recipes' generator: the high bits are random enough for cutting.
        state = state &* 1_664_525 &+ 1_013_904_223
        let end = min(bytes.count, start + 1 + Int(state >> 28))
        pieces.append(Array(bytes[start..<end]))
        start = end
    }
    return pieces
}
