import Testing

/// README's table of promises: a promise without its test is none.
@Suite struct PromisesTableTests {
    /// The test named at the end of each row of the table that begins with `| promise |`.
    private static func names(in readme: String) -> [String] {
        let rows = readme.split(separator: "\n", omittingEmptySubsequences: false)
            .drop { !$0.hasPrefix("| promise |") }.prefix { $0.hasPrefix("|") }.dropFirst(2)
        return rows.map { row in
            let parts = row.split(separator: "`", omittingEmptySubsequences: false)
            return parts.count > 2 ? String(parts[parts.count - 2]) : ""
        }
    }

    @Test func everyPromiseNamesATestThatExists() throws {
        let names = Self.names(in: try Repository.text("README.md"))
        #expect(names.count > 20, "the table was found")
        let tests = try Repository.swiftFiles(under: "Tests").map(Repository.text).joined()
        for name in names {
            #expect(!name.isEmpty && tests.contains("func \(name)("), "\(name): no such test")
        }
    }

    @Test func noPromiseIsMadeTwice() throws {
        let names = Self.names(in: try Repository.text("README.md"))
        #expect(Set(names).count == names.count)
    }
}
