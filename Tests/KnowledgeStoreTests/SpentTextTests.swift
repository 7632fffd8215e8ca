import Glibc
import Retrieval
import Testing

@testable import KnowledgeStore

@Suite struct SpentTextTests {
    /// What was let go of is read again from the program's file.
    @Test func aTextThatWasReleasedReadsTheSame() {
        let texts = GeneralEnglish.parts
        func bytes() -> [[UInt8]] {
            texts.map { Array(UnsafeBufferPointer(start: $0.utf8Start, count: $0.utf8CodeUnitCount)) }
        }
        let before = bytes()
        SpentText.release(texts)
        #expect(bytes() == before)
        SpentText.release(["short", ""])
    }

    @Test func itsPagesLeaveMemory() throws {
        let text = try #require(GeneralEnglish.parts.max { $0.utf8CodeUnitCount < $1.utf8CodeUnitCount })
        let page = sysconf(Int32(_SC_PAGESIZE))
        let first = (Int(bitPattern: text.utf8Start) + page - 1) / page * page
        try #require(first + page <= Int(bitPattern: text.utf8Start) + text.utf8CodeUnitCount)
        // Others may read the text meanwhile: it is enough that it was gone once.
        let wasReleased = (0..<100).contains { _ in
            SpentText.release([text])
            return mapsPage(first, page) == false
        }
        #expect(wasReleased)
    }

    /// Whether this process has a page at an address, by the kernel's page map; nil when that cannot be read.
    private func mapsPage(_ address: Int, _ pageBytes: Int) -> Bool? {
        let map = open("/proc/self/pagemap", O_RDONLY | O_CLOEXEC)
        guard map >= 0 else { return nil }
        defer { close(map) }
        var entry: UInt64 = 0
        guard pread(map, &entry, 8, off_t(address / pageBytes * 8)) == 8 else { return nil }
        return entry >> 63 == 1
    }
}
