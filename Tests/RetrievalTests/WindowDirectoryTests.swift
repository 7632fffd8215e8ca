import Testing

@testable import Retrieval

@Suite struct WindowDirectoryTests {
    /// Term 0 stands in every unit and again in every tenth; term 1 in every thousandth.
    private let postings = lists(
        (0..<40_000).map { unit in
            [0] + (unit % 10 == 0 ? [0] : []) + (unit % 1_000 == 0 ? [1] : [])
        }, termCount: 2)

    @Test func onlyLongListsHaveARow() {
        #expect(postings.windows.row(of: 0, postingCount: 40_000) == 0)
        #expect(postings.windows.row(of: 1, postingCount: 40) == nil)
        #expect(postings.windows.windowCount == 2)
    }

    @Test func aRowTellsWhereEachWindowBegins() {
        let starts = (0...2).map { postings.windows.start(row: 0, window: $0) }
        #expect(starts == [0, WindowDirectory.width, 40_000])
    }

    @Test func aRowTellsTheGreatestImpactOfEachWindow() {
        let impacts = postings.postings(of: 0).impacts
        for window in 0...1 {
            let start = postings.windows.start(row: 0, window: window)
            let end = postings.windows.start(row: 0, window: window + 1)
            #expect(postings.windows.maximum(row: 0, window: window) == impacts[start..<end].max())
        }
    }

    @Test(arguments: [1, 2, 3, 10, 128])
    func asManyPostingsReachARowsImpactAsAreAskedFor(count: Int) {
        let impact = postings.windows.impact(row: 0, reachedBy: count)
        #expect(impact > 0)
        #expect(postings.postings(of: 0).impacts.count { $0 >= impact } >= count)
    }

    @Test func noImpactIsKeptForMorePostingsThanThat() {
        #expect(postings.windows.impact(row: 0, reachedBy: 129) == 0)
    }

    @Test func theWindowsOfARangeAreThoseOfItsUnits() {
        let width = WindowDirectory.width
        #expect(WindowDirectory.windows(of: 0..<1) == 0...0)
        #expect(WindowDirectory.windows(of: width - 1..<width + 1) == 0...1)
        #expect(WindowDirectory.windows(of: width..<2 * width) == 1...1)
    }
}
