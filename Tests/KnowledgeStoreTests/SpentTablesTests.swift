import Testing

@testable import KnowledgeStore

@Suite struct SpentTablesTests {
    private func head(_ line: String) -> SpentTables.Head? { SpentTables.Head(Array(line.utf8)[...]) }

    @Test func theHeadOfALibraryIsKnown() throws {
        let found = try #require(
            head("7f1c00-7f2d00 r--p 00000000 08:01 4711                 /usr/lib/libc.so.6"))
        #expect(found.bytes == 0x7f1c00..<0x7f2d00 && !found.isCode)
        let program = try #require(head("55e4d256f000-55e4d2d0e000 r-xp 00000000 08:01 12 /usr/bin/askd"))
        #expect(program.bytes == 0x55e4_d256_f000..<0x55e4_d2d0_e000 && program.isCode)
    }

    /// What was written to, relocated tables above all, would be lost.
    @Test(arguments: [
        "7f1c00-7f2d00 r--p 001cf000 08:01 4711 /usr/lib/libc.so.6",
        "7f1c00-7f2d00 r-xp 00026000 08:01 4711 /usr/lib/libc.so.6",
        "7f1c00-7f2d00 rw-p 00000000 08:01 4711 /usr/lib/libc.so.6", "7f1c00-7f2d00 r--p 00000000 00:00 0",
        "7f1c00-7f2d00 r--s 00000000 08:01 4711 /usr/share/x", "7ff000-7ff100 r-xp 00000000 00:00 0 [vdso]",
        "", "-", "7f2d00-7f1c00 r--p 00000000 08:01 4711 /x", "7f1c00", "xyz-7f r--p 00000000 08:01 4711 /x",
        "fffffffffffffffff-7f r--p 0 0 0 /x",
    ])
    func nothingElseIs(line: String) { #expect(head(line) == nil) }

    /// What was let go of is read again from the files: calls that were never made are still bound.
    @Test func theProgramGoesOn() throws {
        for _ in 0..<3 { SpentTables.release() }
        #expect(head("7f1c00-7f2d00 r--p 00000000 08:01 4711 /x") != nil)
    }
}
