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
        #expect(edited("relational") { $0.replaceEnd(7, with: "ate") } == "relate")
        #expect(edited("hop") { $0.replaceEnd(0, with: "e") } == "hope")
        #expect(edited("cats") { $0.removeLast(1) } == "cat")
        #expect(edited("") { _ in } == "")
    }

    @Test func wordsOfEveryLengthAreTakenWhole() {
        for count in 0...EditableWord.maximumBytes {
            let word = String((0..<count).map { Character(UnicodeScalar(UInt8(97 + $0 % 26))) })
            #expect(edited(word) { _ in } == word)
        }
    }

    @Test func endingsAreComparedWhole() {
        _ = edited("is") { word in
            #expect(word.end.holds("is") && word.end.holds("s") && word.end.holds("is"))
            #expect(!word.end.holds("ris") && !word.end.holds("as"))
            #expect(word.end.isWhole("is") && !word.end.isWhole("s") && !word.end.isWhole("ris"))
        }
        _ = edited("internationalisation") { word in
            #expect(word.end.holds("lisation") && word.end.holds("n") && !word.end.holds("zisation"))
            #expect(word.end.last == UInt8(ascii: "n"))
        }
    }

    @Test func pairsAreFoundAmongTheLastEightLetters() {
        _ = edited("organisation") { word in
            #expect(word.end.contains("is") && word.end.contains("ni") && word.end.contains("on"))
            #expect(!word.end.contains("or") && !word.end.contains("an") && !word.end.contains("si"))
        }
        _ = edited("so") { word in
            #expect(word.end.contains("so") && !word.end.contains("os") && !word.end.contains("oo"))
        }
    }

    @Test func aPieceIsFoundOnlyWhereItStandsWhole() {
        _ = edited("theatre") { word in
            #expect(word.holds("tre", at: 4) && word.holds("the", at: 0) && word.holds("", at: 7))
            #expect(!word.holds("tre", at: 3) && !word.holds("tres", at: 4) && !word.holds("t", at: -1))
        }
    }
}
