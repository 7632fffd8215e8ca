import Testing

@testable import Retrieval

struct UTF8ScalarTests {
    private func read(_ bytes: [UInt8]) -> UTF8Scalar {
        bytes.withUnsafeBufferPointer { UTF8Scalar($0, at: 0) }
    }

    @Test func everyScalarIsReadAndWrittenBack() {
        for value in stride(from: UInt32(0), through: 0x10_FFFF, by: 7) {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let bytes = Array(String(Character(scalar)).utf8)
            let found = read(bytes)
            var written = [UInt8](repeating: 0, count: 4)
            let length = written.withUnsafeMutableBufferPointer { buffer in
                buffer.baseAddress.map { UTF8Scalar.write(value, to: $0) } ?? 0
            }
            #expect(found.value == value && found.length == bytes.count && Array(written[..<length]) == bytes)
        }
    }

    @Test(
        arguments: [
            [0x80], [0xBF, 0x80], [0xC0, 0xAF], [0xC1, 0xBF], [0xE0, 0x80, 0xAF], [0xED, 0xA0, 0x80],
            [0xE2, 0x82],
            [0xF0, 0x80, 0x80, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xFF],
            [0xC3, 0x28],
        ] as [[UInt8]])
    func whatIsNotUTF8TakesOneByte(_ bytes: [UInt8]) {
        let found = read(bytes)
        #expect(found.value == UTF8Scalar.replacement && found.length == 1)
    }

    @Test func scalarsAreCountedWhereverTheyStand() {
        for piece in ["", "plain letters alone", "Élysée", "Хрущёв", "😀 a 😀", "eight by é eight"] {
            for start in 0...9 {
                let text = String(repeating: "x", count: start) + piece
                let count = Array(text.utf8).withUnsafeBufferPointer { UTF8Scalar.count(in: $0) }
                #expect(count == text.unicodeScalars.count, "\(text)")
            }
        }
    }
}
