import Testing

@testable import Wire

@Suite struct ByteScanTests {
    @Test func allScansAgreeWithALoop() {
        let seed = UInt64.random(in: 0...UInt64.max)
        var generator = SplitMix64(seed: seed)
        let rare: [UInt8] = [0x00, 0x0A, 0x1F, 0x20, 0x22, 0x5C, 0x7E, 0x7F, 0x80, 0x9F, 0xFE, 0xFF]
        for _ in 0..<2000 {
            let bytes = (0..<Int.random(in: 0...40, using: &generator)).map { _ in
                Int.random(in: 0..<8, using: &generator) == 0
                    ? rare.randomElement(using: &generator) ?? 0 : 0x61
            }
            let start = Int.random(in: 0...bytes.count, using: &generator)
            bytes.withUnsafeBufferPointer { buffer in
                let control = buffer[start...].firstIndex { $0 < 0x20 || $0 == 0x7F || $0 == 0xFF }
                #expect(
                    ByteScan.firstControl(in: buffer, from: start) == control ?? bytes.count, "seed \(seed)")
                let unprintable = buffer[start...].firstIndex { $0 < 0x20 || $0 > 0x7E }
                #expect(
                    ByteScan.firstUnprintable(in: buffer, from: start) == unprintable ?? bytes.count,
                    "seed \(seed)")
                let quoted = buffer[start...].firstIndex { $0 == 0x22 || $0 == 0x5C }
                #expect(
                    ByteScan.firstQuoted(in: buffer, from: start) == quoted ?? bytes.count, "seed \(seed)")
            }
        }
    }

    @Test func everyByteIsClassedTheSameWhereverItStands() {
        for byte in UInt8.min...UInt8.max {
            for place in [0, 3, 7, 8, 12] {
                var bytes = [UInt8](repeating: 0x61, count: 13)
                bytes[place] = byte
                bytes.withUnsafeBufferPointer { buffer in
                    let isControl = byte < 0x20 || byte == 0x7F || byte == 0xFF
                    #expect(ByteScan.firstControl(in: buffer, from: 0) == (isControl ? place : 13))
                    let isPrintable = (0x20...0x7E).contains(byte)
                    #expect(ByteScan.firstUnprintable(in: buffer, from: 0) == (isPrintable ? 13 : place))
                }
            }
        }
    }

    @Test func fourBytesAreFoundWhereverTheyStand() {
        let seed = UInt64.random(in: 0...UInt64.max)
        var generator = SplitMix64(seed: seed)
        let name = Array("\"id\"".utf8)
        for count in 0...40 {
            var bytes = (0..<count).map { _ in name.randomElement(using: &generator) ?? 0 }
            let chance = bytes.indices.contains { bytes[$0...].starts(with: name) }
            #expect(Self.namesID(bytes) == chance, "seed \(seed)")
            bytes = [UInt8](repeating: 0x61, count: count)
            #expect(!Self.namesID(bytes))
            for start in stride(from: 0, through: count - 4, by: 1) {
                var bytes = bytes
                bytes.replaceSubrange(start..<start + 4, with: name)
                #expect(Self.namesID(bytes), "at \(start) of \(count)")
            }
        }
    }

    private static func namesID(_ bytes: [UInt8]) -> Bool {
        bytes.withUnsafeBufferPointer { ByteScan.contains(0x2264_6922, in: $0) }
    }
}
