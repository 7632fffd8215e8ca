import Glibc
import Options
import Testing

struct ManualPageTests {
    private static let table = CommandTable(
        name: "fetch", version: "1.2", releaseDate: "2026-01-02", manualSection: 8,
        abstract: "Fetches things.",
        discussion: [".It isn't \\hard."],
        options: [
            .value(
                "limit", short: "n", "count", .count(1...9), default: "1", environment: "FETCH_LIMIT",
                help: "At most so many.", group: "LIMITS"),
            .positionals("thing", help: "What to fetch."),
        ], examples: [.init("fetch 'a-b'", "One.")], exitCodes: [.init("0", "Fetched.")],
        files: [.init("~/.fetchrc", "Read at start.")], seeAlso: ["store(8)", "ask(1)"])

    @Test func theManualHoldsTheWholeTable() throws {
        #expect(
            try printed("--generate-manual", table: Self.table) == #"""
                .TH FETCH 8 "2026\-01\-02" "fetch 1.2" "System Manager\(aqs Manual"
                .SH NAME
                fetch \- fetches things
                .SH SYNOPSIS
                .nh
                .ad l
                .B fetch
                [\fB\-\-limit\fR \fIcount\fR]
                [\fIthing\fR ...]
                .ad
                .hy
                .SH DESCRIPTION
                Fetches things.
                .PP
                \&.It isn\(aqt \ehard.
                .SH OPTIONS
                .TP
                \fIthing\fR
                What to fetch.
                .TP
                \fB\-\-generate\-completion\-script\fR \fIshell\fR
                Print a completion script for a shell. (values: bash, zsh, fish)
                .TP
                \fB\-\-version\fR
                Show the version.
                .TP
                \fB\-h\fR, \fB\-\-help\fR
                Show help information.
                .SS Limits
                .TP
                \fB\-n\fR, \fB\-\-limit\fR \fIcount\fR
                At most so many. (default: 1; environment: FETCH_LIMIT)
                .SH ENVIRONMENT
                .TP
                .B FETCH_LIMIT
                Holds when \(aq\-\-limit\(aq is not given.
                .SH FILES
                .TP
                .B \(ti/.fetchrc
                Read at start.
                .SH EXIT STATUS
                .TP
                .B 0
                Fetched.
                .SH EXAMPLES
                .PP
                One.
                .PP
                .RS 4
                .EX
                fetch \(aqa\-b\(aq
                .EE
                .RE
                .SH SEE ALSO
                \fBstore\fR(8),
                \fBask\fR(1)

                """#)
    }

    @Test(.enabled(if: system("command -v groff >/dev/null 2>&1") == 0, "groff is not installed"))
    func groffHasNothingToSayAgainstIt() throws {
        for table in [Self.table, sampleTable()] {
            let page = Array(try printed("--generate-manual", table: table).utf8)
            #expect(Self.isSilent(page))
            #expect(
                !Self.isSilent(page + Array(".NOSUCHMACRO\n".utf8)), "groff -ww must notice a wrong macro")
        }
    }

    /// Whether groff formats a page without a warning.
    private static func isSilent(_ page: [UInt8]) -> Bool {
        let command = "test -z \"$(groff -man -ww -Tutf8 -z 2>&1)\""
        guard let pipe = popen(command, "w") else { return false }
        let written = fwrite(page, 1, page.count, pipe)
        return pclose(pipe) == 0 && written == page.count
    }
}
