import Testing

@testable import Retrieval

struct FoldingTests {
    private func fold(_ scalar: Unicode.Scalar) -> String {
        var bytes = [UInt8](repeating: 0, count: Folding.maximumBytes)
        let count = bytes.withUnsafeMutableBufferPointer { buffer in
            buffer.baseAddress.map { Folding.fold(scalar.value, into: $0) } ?? 0
        }
        return String(decoding: bytes[..<count], as: UTF8.self)
    }

    @Test func capitalsFoldLikeTheirSmallLetters() {
        for value in UInt32(0x41)...0x52F {
            guard let scalar = Unicode.Scalar(value), scalar.properties.isUppercase else { continue }
            let small = scalar.properties.lowercaseMapping.unicodeScalars
            guard small.count == 1, let first = small.first else { continue }
            #expect(fold(scalar) == fold(first), "U+\(String(value, radix: 16))")
        }
    }

    @Test func aLetterWithAnAccentFoldsLikeTheLetter() {
        let accents: [Unicode.Scalar] = [
            "\u{300}", "\u{301}", "\u{302}", "\u{303}", "\u{308}", "\u{30C}", "\u{306}",
        ]
        let blocks: [ClosedRange<UInt32>] = [0xC0...0x24F, 0x370...0x45F, 0x1E00...0x1FFF]
        for block in blocks {
            for scalar in block.compactMap({ Unicode.Scalar($0) }) {
                for base in "aceinosuyzгиекуαεηιουω".unicodeScalars {
                    for accent in accents {
                        var pair = String.UnicodeScalarView()
                        pair.append(base)
                        pair.append(accent)
                        // Strings are equal when they are canonically equivalent.
                        guard String(pair) == String(Character(scalar)) else { continue }
                        #expect(fold(scalar) == String(Character(base)), "\(scalar)")
                    }
                }
            }
        }
    }

    @Test func nothingFoldsToMoreThanItsRoom() {
        for value in stride(from: UInt32(0x80), through: 0x2_FFFF, by: 3) {
            guard let scalar = Unicode.Scalar(value) else { continue }
            #expect(fold(scalar).utf8.count <= Folding.maximumBytes)
        }
    }
}
