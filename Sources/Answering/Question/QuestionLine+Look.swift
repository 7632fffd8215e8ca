/// What tells lines with several questions from most others.
extension QuestionLine {
    /// A look at the bytes, which spares most lines the rest: something stands behind a sentence's end, or "and", "but".
    static func mayHoldSeveral(_ line: String) -> Bool {
        var line = line
        return line.withUTF8 { bytes in
            var hasEnded = false
            for place in bytes.indices {
                let byte = bytes[place]
                // Letters, and all that stands behind them.
                if byte > 0x3F, !hasEnded { continue }
                if isStop(byte) {
                    hasEnded = true
                } else if byte != 0x20, hasEnded {
                    return true
                } else if byte == 0x20, place + 4 < bytes.count, bytes[place + 4] == 0x20,
                    isJoint(bytes, place + 1)
                {
                    return true
                }
            }
            return false
        }
    }

    private static func isJoint(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Int) -> Bool {
        let word = (bytes[place] | 0x20, bytes[place + 1] | 0x20, bytes[place + 2] | 0x20)
        return word == (0x61, 0x6E, 0x64) || word == (0x62, 0x75, 0x74)
    }
}
