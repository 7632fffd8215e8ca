import Testing

@testable import Retrieval

struct IrregularFormsTests {
    @Test func irregularFormsMeetTheirBase() {
        WordFamilies.meet(
            """
            go went gone goes going
            fight fought fighting fights
            choose chose chosen choosing
            fall fell fallen falls
            overthrow overthrew overthrown
            lose lost losing
            man men
            woman women
            child children
            crisis crises
            lead led leading
            take took taken
            be was were been being
            withdraw withdrew withdrawn
            """)
    }

    @Test func onlyListedFormsHaveABase() {
        #expect(IrregularForms.base(of: Array("fought".utf8)) == Array("fight".utf8))
        #expect(IrregularForms.base(of: Array("fight".utf8)) == nil)
        #expect(IrregularForms.base(of: Array("sought1".utf8)) == nil)
        #expect(IrregularForms.base(of: []) == nil)
    }

    @Test func aFormThatIsMostlyAnotherWordIsNotListed() {
        WordFamilies.stayApart(
            """
            ground grind
            found fund
            see sea
            """)
    }
}
