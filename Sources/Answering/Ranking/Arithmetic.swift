internal import Glibc

/// e to the power of x.
func exponential(_ x: Float) -> Float { expf(x) }

/// The natural logarithm of 1 + x.
func logarithmOfOnePlus(_ x: Float) -> Float { log1pf(x) }

/// 1 / (1 + e^−x), in 0...1.
func logistic(_ x: Double) -> Double { 1 / (1 + exp(-x)) }

/// The inverse of the logistic function, of a chance that is neither 0 nor 1.
func logit(_ chance: Double) -> Double { log(chance / (1 - chance)) }

extension UInt64 {
    /// Calls `body` with the place of each bit that is set, ascending: in the order of a question's terms, so that rounding
    /// is the same each time.
    @inline(__always)
    func forEachBit(_ body: (Int) -> Void) {
        var left = self
        while left != 0 {
            body(left.trailingZeroBitCount)
            left &= left &- 1
        }
    }
}
