import Testing

@testable import Retrieval

struct WordFormsTests {
    private func areForms(_ first: String, _ second: String) -> Bool {
        WordForms.areForms(Array(first.utf8), Array(second.utf8))
    }

    @Test func wordsThatDifferInTheirEndingAreForms() {
        #expect(areForms("reformed", "reformer"))
        #expect(areForms("protective", "protection"))
        #expect(areForms("leading", "leaders"))
        #expect(areForms("able", "unable"))
    }

    @Test func slipsAreNoForms() {
        #expect(!areForms("powe", "power"))
        #expect(!areForms("pwoer", "power"))
        #expect(!areForms("agricultural", "gricultural"))
        #expect(!areForms("", ""))
        #expect(!areForms("a", "un"))
    }
}
