import Testing

@testable import Retrieval

@Suite struct SmallLettersTests {
    private func makeUp(_ word: [UInt8]) -> Bool { word.withUnsafeBufferPointer { SmallLetters.makeUp($0) } }

    @Test func wordsOfSmallLettersAloneCanBeStemmed() {
        for count in 0...70 {
            let word = (0..<count).map { UInt8(97 + $0 % 26) }
            #expect(makeUp(word) == (3...64 ~= count), "\(count) letters")
        }
    }

    @Test func anyOtherByteAnywhereIsSeen() {
        for count in 3...20 {
            for place in 0..<count {
                for byte in UInt8.min...UInt8.max {
                    var word = [UInt8](repeating: byte & 1 == 0 ? 0x61 : 0x7A, count: count)
                    word[place] = byte
                    #expect(makeUp(word) == (0x61...0x7A ~= byte), "byte \(byte) at \(place) of \(count)")
                }
            }
        }
    }
}
