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
        #expect(Decimals.text(value, places: places) == text)
    }
}
