import Testing

@testable import Wire

@Suite struct ScalarDecoderTests {
    /// All scalars of the bytes, as the decoder reads them.
    func decode(_ bytes: [UInt8]) -> [UInt32] {
        bytes.withUnsafeBufferPointer { buffer in
            var scalars: [UInt32] = []
            var index = 0
            while index < buffer.count {
                let (value, length) = ScalarDecoder.scalar(in: buffer, at: index)
                scalars.append(value)
                index += length
            }
            return scalars
        }
    }

    @Test func everyScalarComesBack() {
        let wrong = stride(from: UInt32(0), through: 0x10FFFF, by: 7).filter { value in
            guard let scalar = Unicode.Scalar(value) else { return false }
            let bytes = Array(String(scalar).utf8)
            var appended: [UInt8] = []
            appended.appendScalar(value)
            return decode(bytes) != [value] || appended != bytes
        }
        #expect(wrong.isEmpty)
    }

    @Test func whatIsNoUTF8IsRepairedAsTheStandardLibraryDoes() {
        let seed = UInt64.random(in: 0...UInt64.max)
        var generator = SplitMix64(seed: seed)
        let bytes: [UInt8] = [
            0x41, 0x80, 0x9F, 0xA0, 0xBF, 0xC0, 0xC2, 0xE0, 0xE2, 0xED, 0xEF, 0xF0, 0xF4, 0xF5, 0xFF,
        ]
        for _ in 0..<3000 {
            let input = (0..<Int.random(in: 0...8, using: &generator)).map { _ in
                bytes.randomElement(using: &generator) ?? 0
            }
            #expect(decode(input) == text(input).unicodeScalars.map(\.value), "seed \(seed), bytes \(input)")
        }
    }

    @Test func numbersThatAreNoScalarsAreReplaced() {
        for value: UInt32 in [0xD800, 0xDFFF, 0x110000, .max] {
            var bytes: [UInt8] = []
            bytes.appendScalar(value)
            #expect(text(bytes) == "\u{FFFD}")
        }
    }
}
