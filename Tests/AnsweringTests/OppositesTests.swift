import Retrieval
import Testing

@testable import Answering

@Suite struct OppositesTests {
    private static let text = """
        # The mill

        The miller was furious when the council forbade his fair. The town refused the plan. His rivals called him unfit.
        """

    private func alternatives(_ question: String, _ word: String) throws -> [UInt32] {
        let library = try makeLibrary(Self.text)
        let terms = makeQuestion(question, in: library).terms
        return try #require(terms.first { $0.shown == word }).alternatives.map(\.stem)
    }

    /// "Was Castro happy with the deal?" was not settled by "Castro was furious".
    @Test func aQuestionOfYesOrNoLooksForTheContraryToo() throws {
        let library = try makeLibrary(Self.text)
        let stem = try #require(library.stem("furious"))
        #expect(try alternatives("Was the miller happy?", "happy") == [stem])
        #expect(
            try alternatives("Did the town accept it?", "accept") == [try #require(library.stem("refused"))])
        #expect(
            try alternatives("How fit was he thought to be?", "fit") == [try #require(library.stem("unfit"))])
    }

    @Test func otherQuestionsDoNot() throws {
        #expect(try alternatives("Who was happy?", "happy").isEmpty)
        #expect(try alternatives("Why did the town accept it?", "accept").isEmpty)
    }

    @Test func bothSidesAreFoundFromEachOther() {
        for (word, opposite) in [
            ("happy", "furious"), ("furious", "happy"), ("forbid", "allow"), ("allow", "forbid"),
        ] {
            let stems = [word, opposite].map { Analyzer.english.stem(of: Array($0.utf8)) }
            var found = false
            Opposites.visit(stems[0][...]) { if $0.elementsEqual(stems[1]) { found = true } }
            #expect(found, "\(word)")
        }
        Opposites.visit(Array("lighthous".utf8)[...]) { _ in Issue.record("a thing has no opposite") }
    }

    /// "The first unlicensed theme" was answered with the first licensed one; but "rest" has nothing to do with "unrest".
    @Test(arguments: [
        ("unlicensed", ["licensed"]), ("licensed", ["unlicensed", "nonlicensed"]), ("unit", []), ("rest", []),
        ("nonlinear", ["linear"]),
    ])
    func aPrefixMakesAContrary(word: String, opposites: [String]) {
        var found: [String] = []
        Negations.visit(Array(word.utf8)[...]) { found.append(String(decoding: $0, as: UTF8.self)) }
        #expect(found == opposites)
    }
}
