internal import Glibc

/// e to the power of x.
func exponential(_ x: Float) -> Float { expf(x) }

/// The natural logarithm of 1 + x.
func logarithmOfOnePlus(_ x: Float) -> Float { log1pf(x) }

/// 1 / (1 + e^−x), in 0...1.
func logistic(_ x: Double) -> Double { 1 / (1 + exp(-x)) }
