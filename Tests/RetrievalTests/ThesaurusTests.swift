import Testing

@testable import Retrieval

@Suite struct ThesaurusTests {
    private func thesaurus(_ text: String) throws -> Thesaurus {
        try Thesaurus(parsing: Array(text.utf8), analyzer: Analyzer())
    }

    /// Alternatives to a phrase, with ` =>` where they are one-way.
    private func alternatives(_ phrase: String, in thesaurus: Thesaurus) -> (length: Int, words: Set<String>)?
    {
        let stems = Analyzer().words(in: phrase).map { Analyzer().stem(of: $0.folded) }
        return thesaurus.alternatives(toStems: stems[...]).map { found in
            let words = found.alternatives.map { alternative in
                alternative.stems.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
                    + (alternative.isOneWay ? " =>" : "")
            }
            return (found.length, Set(words))
        }
    }

    @Test func equivalentWordsLeadToEachOther() throws {
        let read = try thesaurus("# comment\n\nbee, wasp, ant\n")
        #expect(alternatives("wasps fly", in: read)?.words == ["bee", "ant"])
        #expect(alternatives("bee", in: read)?.length == 1)
        #expect(alternatives("fly", in: read) == nil)
    }

    @Test func whetherThereAreAlternativesIsToldWithoutThem() throws {
        let read = try thesaurus("bee, wasp\nfly => gnat\n")
        #expect(read.hasAlternatives(toStem: Array("wasp".utf8)[...]))
        #expect(read.hasAlternatives(toStem: Array("fli".utf8)[...]))
        #expect(!read.hasAlternatives(toStem: Array("gnat".utf8)[...]))
        #expect(!read.hasAlternatives(toStem: []))
    }

    /// "run" leads nowhere, and "run aground" is as far as any term that begins with it goes.
    @Test func theLongestTermThatLeadsAnywhereIsFound() throws {
        let read = try thesaurus("bee => run\nrun aground, founder\nrun aground at night, wreck\n")
        func longest(_ words: String) -> (length: Int, key: String)? {
            let stems = words.split(separator: " ").map { Array($0.utf8) }
            return read.longestTerm(beginning: stems.map { read.number(ofStem: $0[...]) }[...]).map {
                (
                    $0.length,
                    String(decoding: Array(read.stems(of: $0.term).joined(separator: [0x20])), as: UTF8.self)
                )
            }
        }
        #expect(longest("run") == nil && longest("") == nil && longest("aground") == nil)
        #expect(try #require(longest("run aground at last")) == (2, "run aground"))
        #expect(try #require(longest("run aground at night here")) == (4, "run aground at night"))
        #expect(try #require(longest("founder run")) == (1, "founder"))
    }

    @Test func anArrowLeadsOneWay() throws {
        let read = try thesaurus("jfk => kennedy, the president")
        #expect(alternatives("JFK", in: read)?.words == ["kennedi =>", "the presid =>"])
        #expect(alternatives("kennedy", in: read) == nil)
    }

    @Test func theLongestEntryIsFound() throws {
        let read = try thesaurus("cold war, standoff\ncold, chilly")
        #expect(alternatives("cold war ended", in: read)?.length == 2)
        #expect(alternatives("cold war ended", in: read)?.words == ["standoff"])
        #expect(alternatives("cold day", in: read)?.words == ["chilli"])
    }

    @Test func aBackslashKeepsSyntaxApart() throws {
        let read = try thesaurus("10\\,000, myriad\na\\=>b, c\nd\\\\e, f\\")
        #expect(alternatives("myriad", in: read)?.words == ["10000"])
        #expect(alternatives("c", in: read)?.words == ["a b"])
        #expect(alternatives("f", in: read)?.words == ["d e"])
    }

    @Test func anAlternativeIsNamedOnce() throws {
        let read = try thesaurus("a1, b1\nb1, a1\na1 => b1")
        #expect(read.alternatives(toStems: [Array("a1".utf8)])?.alternatives.count == 1)
    }

    @Test func alternativesComeInTheOrderOfTheLinesThoughFilesAreMerged() throws {
        var read = try thesaurus("a1, b1, c1\nd1 => a1\nc1, a1, e1 f1\na1, a1")
        read.merge(try thesaurus("a1 => g1, b1\nh1, a1"))
        let found = read.alternatives(toStems: [Array("a1".utf8), Array("x".utf8)])
        #expect(found?.length == 1)
        let words = found?.alternatives.map { $0.stems.map { String(decoding: $0, as: UTF8.self) } }
        #expect(words == [["b1"], ["c1"], ["e1", "f1"], ["g1"], ["h1"]])
        #expect(found?.alternatives.map(\.isOneWay) == [false, false, false, true, false])
        #expect(read.count == 6)
        #expect(read.alternatives(toStems: [Array("g1".utf8)]) == nil)
    }

    @Test(arguments: [
        ("bee, wasp\nant", 2), ("a => b => c", 1), ("bee,, wasp", 1), ("bee =>", 1), ("\n\n=> b", 3),
        ("a b c d e f g h i, k", 1), ("x\u{0}, y", 1), ("bee, wasp\n#\n, ant", 3), ("a, b\nc => d, ", 2),
    ])
    func aFaultNamesItsLine(text: String, line: Int) throws {
        let problem = try #require(throws: ThesaurusProblem.self) { try thesaurus(text) }
        #expect(problem.line == line)
    }

    @Test func sizesAreBounded() {
        let wide = (0...Thesaurus.maximumLineEntries).map { "w\($0)" }.joined(separator: ",")
        #expect(throws: ThesaurusProblem.self) { try thesaurus(wide) }
        #expect(throws: ThesaurusProblem.self) {
            try thesaurus(String(repeating: "a", count: Thesaurus.maximumBytes + 1))
        }
    }
}
