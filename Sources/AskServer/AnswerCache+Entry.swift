internal import Glibc
internal import Wire

extension AnswerCache {
    /// How a reply is written; part of what must be equal.
    struct Style: Hashable {
        var width: UInt16 = 0
        var isCRLF = false
    }

    /// What makes two lines the same question, kept.
    struct Key {
        let bytes: [UInt8]
        let headCount: Int
        let style: Style

        init(_ line: RepeatableLine, _ style: Style) {
            bytes = Array(line.head) + Array(line.tail)
            headCount = line.head.count
            self.style = style
        }
    }

    /// A question with its reply.
    struct Entry: ~Copyable {
        let key: Key
        private let template: ReplyTemplate
        /// What a talk recalls it by.
        let memento: any Memento
        let isAnswered: Bool
        /// Whether it was asked for since the last sweep.
        var isWanted = false
        /// The words asked, for the log.
        let question: String
        let byteCount: Int

        init(_ key: Key, _ template: ReplyTemplate, _ reply: Reply, memento: any Memento, question: String) {
            self.key = key
            self.template = template
            self.memento = memento
            self.question = question
            isAnswered = reply.status == .answered
            byteCount = key.bytes.count + template.count + memento.byteCount + Self.overheadBytes
        }

        private static let overheadBytes = 256

        /// Appends the reply, with the id that the line has this time.
        func append(id: UnsafeBufferPointer<UInt8>?, to output: inout [UInt8]) {
            template.append(id: id, to: &output)
        }

        /// Whether a line asks what this one answers, and wants it written the same way.
        func isReply(to line: RepeatableLine, _ style: Style) -> Bool {
            guard key.headCount == line.head.count, key.bytes.count == line.head.count + line.tail.count,
                key.style == style
            else { return false }
            return key.bytes.withUnsafeBytes { bytes in
                Self.areEqual(bytes, from: 0, line.head)
                    && Self.areEqual(bytes, from: key.headCount, line.tail)
            }
        }

        private static func areEqual(
            _ kept: UnsafeRawBufferPointer, from start: Int, _ asked: UnsafeBufferPointer<UInt8>
        ) -> Bool {
            guard let first = asked.baseAddress, let base = kept.baseAddress else { return true }
            return memcmp(base + start, first, asked.count) == 0
        }
    }
}
