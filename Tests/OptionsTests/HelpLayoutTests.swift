import Options
import Testing

struct HelpLayoutTests {
    @Test func helpShowsTheWholeTable() throws {
        #expect(
            try printed("--help") == """
                OVERVIEW: Fetches things by name.

                It asks the store named with --store and waits until the things are there.

                USAGE: fetch [--store <address>] [--tag <word> ...] [--folder <path> ...]
                       [--quiet] [--all] [--limit <count>] [--timeout <time>]
                       [--max-size <size>] [--color <when>] [<thing> ...]

                ARGUMENTS:
                  <thing>                 What to fetch.

                LIMITS:
                  --timeout <time>        Give up after so long. (default: 10s)
                  --max-size <size>       Largest thing. (default: 64K)

                OPTIONS:
                  -s, --store <address>   Where to fetch from. (default: localhost:7;
                                          environment: FETCH_STORE)
                  -t, --tag <word>        Fetch things so tagged. (environment: FETCH_TAGS)
                  --folder <path>         Where to put them. (environment: FETCH_FOLDERS)
                  -q, --quiet             Say nothing. Not even errors. (environment:
                                          FETCH_QUIET)
                  -a, --all               Fetch everything.
                  -n, --limit <count>     At most so many. (default: 1)
                  --color <when>          Use colour. (values: auto, always, never; default:
                                          auto)
                  --generate-completion-script <shell>
                                          Print a completion script for a shell. (values: bash,
                                          zsh, fish)
                  --version               Show the version.
                  -h, --help              Show help information.

                ENVIRONMENT:
                  NO_COLOR                No colour when set.

                FILES:
                  ~/.fetchrc              Read at start.

                EXAMPLES:
                  fetch -n 3 'red apples'
                                          Three of them.

                EXIT CODES:
                  0                       Fetched.
                  64                      The command line was wrong.

                """)
        #expect(try printed("-h") == printed("--help"))
    }

    @Test(arguments: [50, 66, 80, 132])
    func noLineOfHelpIsWiderThanTheWindow(width: Int) {
        for line in sampleTable().help(width: width).split(separator: "\n") {
            #expect(line.count <= width, "\(line)")
        }
    }

    @Test func aNarrowWindowStillGetsAReadableColumn() {
        #expect(sampleTable().help(width: 1) == sampleTable().help(width: 50))
    }

    @Test func whatATableDoesNotHaveHasNoHeading() {
        let table = CommandTable(name: "x", version: "1", abstract: "X.", options: [])
        #expect(
            table.help() == """
                OVERVIEW: X.

                USAGE: x

                OPTIONS:
                  --generate-completion-script <shell>
                                          Print a completion script for a shell. (values: bash,
                                          zsh, fish)
                  --version               Show the version.
                  -h, --help              Show help information.

                """)
    }
}
