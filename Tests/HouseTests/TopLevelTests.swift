import Testing

@Suite struct TopLevelTests {
    static let entries: Set<String> = [
        "CHANGELOG.md", "CONTRIBUTING.md", "Knowledge", "LICENSE", "Package.swift", "README.md", "Sources",
        "Tests", "systemd",
    ]

    @Test func theTopLevelHoldsNothingThatANewcomerWouldNotExpect() throws {
        for name in try Repository.names(in: "") where name != "Package.resolved" {
            #expect(Self.entries.contains(name), "\(name): not one of the top level's entries")
        }
    }

    @Test func everyTestTargetHasItsSources() throws {
        let targets = Set(try Repository.names(in: "Sources"))
        let throughSeveral: Set<String> = ["EndToEndTests", "HouseTests"]
        for tests in try Repository.names(in: "Tests") where tests.hasSuffix("Tests") {
            let target = String(tests.dropLast("Tests".count))
            #expect(targets.contains(target) || throughSeveral.contains(tests), "\(tests): of what?")
        }
    }

    @Test func noSourceFileEscapesFromStrictConcurrency() throws {
        let escapes = ["@unchecked " + "Sendable", "nonisolated(" + "unsafe)", "@pre" + "concurrency"]
        for path in try Repository.swiftFiles(under: "Sources") {
            let text = try Repository.text(path)
            for escape in escapes { #expect(!text.contains(escape), "\(path): \(escape)") }
        }
    }
}
