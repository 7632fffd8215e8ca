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

    @Test(arguments: [("fought", "fight"), ("fight", "fight"), ("sped", "speed"), ("went", "go"), ("", "")])
    func onlyListedFormsAreReplaced(form: String, base: String) {
        Array(form.utf8).withUnsafeBufferPointer { form in
            EditableWord.edit(form) { word in
                IrregularForms.replace(&word)
                #expect(Array(word.letters) == Array(base.utf8))
            }
        }
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
