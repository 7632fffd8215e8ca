internal import Glibc
internal import Wire

extension AnswerCache {
    /// How a reply is written; part of what must be equal.
    struct Style: Hashable {
        var width: UInt16 = 0
        var isCRLF = false
    }

    /// What makes two lines the same question.
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

    /// A question with its reply, to be kept.
    struct Entry {
        let key: Key
        let template: ReplyTemplate
        /// What a talk recalls it by.
        let memento: any Memento
        let isAnswered: Bool
        /// The words asked, for the log.
        let question: String

        init(_ key: Key, _ template: ReplyTemplate, _ reply: Reply, memento: any Memento, question: String) {
            self.key = key
            self.template = template
            self.memento = memento
            self.question = question
            isAnswered = reply.status == .answered
        }

        private static let overheadBytes = 256

        /// About what it takes.
        var byteCount: Int {
            key.bytes.count + template.bytes.count + memento.byteCount + Self.overheadBytes
        }
    }

    /// An entry that is kept, in one piece of memory with the bytes of its key and its reply: in pieces of their own they
    /// would each be waited for.
    struct Kept: ~Copyable {
        /// The key's bytes, and behind them the reply's.
        private let words: UnsafeMutablePointer<UInt8>
        private let headCount: Int32
        private let keyCount: Int32
        private let replyCount: Int32
        private let style: Style
        private let format: ReplyFormat
        let isAnswered: Bool
        /// Whether it was asked for since the last sweep.
        var isWanted = false
        let memento: any Memento
        let question: String
        let byteCount: Int

        private init(_ entry: Entry, _ words: UnsafeMutablePointer<UInt8>) {
            self.words = words
            headCount = Int32(entry.key.headCount)
            keyCount = Int32(entry.key.bytes.count)
            replyCount = Int32(entry.template.bytes.count)
            style = entry.key.style
            format = entry.template.format
            isAnswered = entry.isAnswered
            memento = entry.memento
            question = entry.question
            byteCount = entry.byteCount
        }

        /// Lays an entry down; `free` takes it away.
        static func make(_ entry: Entry) -> UnsafeMutablePointer<Kept> {
            let headBytes = MemoryLayout<Kept>.stride
            let words = entry.key.bytes + entry.template.bytes
            let piece = UnsafeMutableRawPointer.allocate(
                byteCount: headBytes + words.count, alignment: MemoryLayout<Kept>.alignment)
            let tail = (piece + headBytes).initializeMemory(as: UInt8.self, from: words, count: words.count)
            let kept = piece.bindMemory(to: Kept.self, capacity: 1)
            kept.initialize(to: Kept(entry, tail))
            return kept
        }

        static func free(_ kept: UnsafeMutablePointer<Kept>) {
            kept.deinitialize(count: 1)
            UnsafeMutableRawPointer(kept).deallocate()
        }

        /// Appends the reply, with the id that the line has this time.
        func append(id: UnsafeBufferPointer<UInt8>?, to output: inout [UInt8]) {
            let reply = UnsafeBufferPointer(start: words + Int(keyCount), count: Int(replyCount))
            ReplyTemplate.append(reply, as: format, id: id, to: &output)
        }

        /// Whether a line asks what this one answers, and wants it written the same way.
        func isReply(to line: RepeatableLine, _ style: Style) -> Bool {
            Int(headCount) == line.head.count && Int(keyCount) == line.head.count + line.tail.count
                && self.style == style && Self.areEqual(words, line.head)
                && Self.areEqual(words + Int(headCount), line.tail)
        }

        private static func areEqual(
            _ kept: UnsafeMutablePointer<UInt8>, _ asked: UnsafeBufferPointer<UInt8>
        ) -> Bool {
            guard let first = asked.baseAddress else { return true }
            return memcmp(kept, first, asked.count) == 0
        }
    }
}
