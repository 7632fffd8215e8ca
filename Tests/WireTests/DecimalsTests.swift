import Testing

@testable import Wire

@Suite struct DecimalsTests {
    @Test(arguments: [
        (11.4, 3, "11.4"), (0.9349, 2, "0.93"), (1, 2, "1.0"), (0, 3, "0.0"), (-2.5, 1, "-2.5"),
        (0.0004, 3, "0.0"), (-0.0004, 3, "0.0"), (0.9996, 3, "1.0"), (12.3456, 3, "12.346"),
        (5.05, 2, "5.05"),
        (.nan, 2, "0.0"), (.infinity, 2, "0.0"), (1e300, 3, "1000000000000.0"), (-0.07, 2, "-0.07"),
    ])
    func numbersAreFiniteAndShort(value: Double, places: Int, text: String) {
        var bytes: [UInt8] = []
        Decimals.append(value, places: places, to: &bytes)
        #expect(String(decoding: bytes, as: UTF8.self) == text)
    }

    @Test(arguments: [0, 9, 10, 1_964, -1, -10, 1_000_000, .max, .min])
    func wholeNumbersReadAsSwiftWritesThem(value: Int) {
        var bytes: [UInt8] = []
        Decimals.append(value, to: &bytes)
        #expect(String(decoding: bytes, as: UTF8.self) == String(value))
    }
}
