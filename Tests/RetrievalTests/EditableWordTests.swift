import Testing

@testable import Retrieval

@Suite struct EditableWordTests {
    private func edited(_ word: String, _ change: (inout EditableWord) -> Void) -> String {
        var result = ""
        Array(word.utf8).withUnsafeBufferPointer { word in
            EditableWord.edit(word) { word in
                change(&word)
                result = String(decoding: word.letters, as: UTF8.self)
            }
        }
        return result
    }

    @Test func aWordIsChangedWhereItStands() {
        #expect(edited("labour") { $0.remove(4..<5) } == "labor")
        #expect(edited("dialogue") { $0.remove(6..<8) } == "dialog")
        #expect(edited("centerd") { $0.insertBeforeLast(UInt8(ascii: "e")) } == "centered")
        #expect(edited("haemoglobin") { $0.replaceStart(5, with: "hemo") } == "hemoglobin")
        #expect(edited("defences") { $0.replaceStart(7, with: "defense") } == "defenses")
        #expect(edited("") { _ in } == "")
    }

    @Test func aPieceIsFoundOnlyWhereItStandsWhole() {
        _ = edited("theatre") { word in
            #expect(word.holds("tre", at: 4) && word.holds("the", at: 0) && word.holds("", at: 7))
            #expect(!word.holds("tre", at: 3) && !word.holds("tres", at: 4) && !word.holds("t", at: -1))
        }
    }
}
