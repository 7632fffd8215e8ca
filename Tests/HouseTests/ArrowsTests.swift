import Testing

/// Which target may see which: search can be replaced without a socket, the server without a document.
@Suite struct ArrowsTests {
    /// Target → what it may import. A target that is not here may not exist.
    static let arrows: [String: Set<String>] = [
        "Retrieval": ["Glibc", "Synchronization"],
        "Answering": ["Retrieval", "Glibc"],
        "KnowledgeStore": ["Answering", "Retrieval", "FoundationEssentials", "Glibc", "Synchronization"],
        "Wire": ["FoundationEssentials", "Glibc"],
        "Dialogue": ["Wire", "KnowledgeStore", "Answering", "Retrieval", "Synchronization"],
        "CEpoll": [],
        "Sockets": ["CEpoll", "Glibc", "Synchronization"],
        "AskServer": ["Wire", "Sockets", "CEpoll", "Dispatch", "Synchronization", "Glibc"],
        "AskClient": ["Wire", "Sockets", "Glibc"],
        "Options": ["Retrieval", "Glibc"],
        "askd": [
            "AskServer", "Dialogue", "KnowledgeStore", "Options", "Retrieval", "Sockets", "Wire", "CEpoll",
            "Dispatch", "Synchronization", "Glibc",
        ],
        "ask": [
            "AskClient", "Dialogue", "KnowledgeStore", "Options", "Sockets", "Wire", "Synchronization",
            "Glibc",
        ],
        "askbench": [
            "Answering", "KnowledgeStore", "Options", "Retrieval", "Sockets", "Wire", "CEpoll", "Dispatch",
            "Synchronization", "FoundationEssentials", "Glibc",
        ],
    ]

    @Test func everyTargetImportsOnlyWhatItMay() throws {
        for path in try Repository.swiftFiles(under: "Sources") {
            let target = String(path.split(separator: "/")[1])
            let allowed = try #require(Self.arrows[target], "\(path): a target without arrows")
            for module in Self.imports(in: try Repository.text(path)) {
                #expect(allowed.contains(module), "\(path) imports \(module)")
            }
        }
    }

    @Test func noArrowGoesInACircle() {
        for target in Self.arrows.keys {
            #expect(!Self.reachable(from: target).contains(target), "\(target) imports itself in the end")
        }
    }

    @Test func importsAreFoundHoweverTheyAreWritten() {
        let text = """
            import Wire
            public import Retrieval // of the protocol
            @testable internal import struct Sockets.Address
            // import Foundation
                import CEpoll
            let important = 1
            """
        #expect(Self.imports(in: text) == ["Wire", "Retrieval", "Sockets", "CEpoll"])
    }

    /// The modules that a source text imports, in order.
    static func imports(in text: String) -> [String] {
        text.split(separator: "\n").compactMap { line in
            let words = line.prefix { $0 != "/" }.split(separator: " ")
            guard let at = words.firstIndex(of: "import"), words[..<at].allSatisfy(isModifier) else {
                return nil
            }
            let kinds: Set<Substring> = ["struct", "class", "enum", "protocol", "func", "var", "let"]
            let module = words[(at + 1)...].first { !kinds.contains($0) }
            return module.map { String($0.prefix { $0 != "." }) }
        }
    }

    private static func isModifier(_ word: Substring) -> Bool {
        word.hasPrefix("@") || ["public", "package", "internal", "private", "fileprivate"].contains(word)
    }

    private static func reachable(from target: String) -> Set<String> {
        var found: Set<String> = []
        var open = Array(arrows[target, default: []])
        while let next = open.popLast() {
            if found.insert(next).inserted { open += arrows[next, default: []] }
        }
        return found
    }
}
