import Options
import Testing

struct CommandLineParserTests {
    @Test func defaultsHoldWhenNothingIsGiven() throws {
        let given = try values()
        #expect(given.text("store") == "localhost:7")
        #expect(given.texts("tag") == [])
        #expect(!given.isSet("quiet"))
        #expect(given.count("limit") == 1)
        #expect(given.seconds("timeout") == 10)
        #expect(given.bytes("max-size") == 65_536)
        #expect(given.texts("thing") == [])
    }

    @Test func everySpellingOfAValueReadsTheSame() throws {
        for arguments in [
            ["--limit", "5"], ["--limit=5"], ["-n", "5"], ["-n5"], ["-n=5"], ["-qn5"], ["-qan", "5"],
        ] {
            guard
                case .run(let given) = try sampleTable().invocation(of: arguments, environment: { _ in nil })
            else {
                Issue.record("\(arguments) did not run")
                continue
            }
            #expect(given.count("limit") == 5, "\(arguments)")
        }
    }

    @Test func flagsMayBeBundled() throws {
        let given = try values("-qa")
        #expect(given.isSet("quiet") && given.isSet("all"))
    }

    @Test func positionalsMayStandBetweenOptions() throws {
        let given = try values("red", "--limit", "2", "apples", "-q", "-")
        #expect(given.texts("thing") == ["red", "apples", "-"])
    }

    @Test func everythingAfterTwoDashesIsPositional() throws {
        let given = try values("-q", "--", "--limit", "-x", "--")
        #expect(given.texts("thing") == ["--limit", "-x", "--"])
        #expect(given.isSet("quiet"))
    }

    @Test func aRepeatableOptionKeepsAllItsValuesAndAPlainOneTheLast() throws {
        let given = try values("-t", "a", "--tag=b", "--store", "x:1", "--store", "y:2")
        #expect(given.texts("tag") == ["a", "b"])
        #expect(given.text("store") == "y:2")
    }

    @Test func aValueMayHoldEqualsSignsAndBeginWithADash() throws {
        #expect(try values("--store=a=b").text("store") == "a=b")
        #expect(try values("--store=-").text("store") == "-")
    }

    @Test func theEnvironmentHoldsWhereNoOptionIsGiven() throws {
        let environment = ["FETCH_STORE": "far:9", "FETCH_TAGS": "a b\tc", "FETCH_QUIET": "yes"]
        let fromVariables = try values(environment: environment)
        #expect(fromVariables.text("store") == "far:9")
        #expect(fromVariables.texts("tag") == ["a", "b", "c"])
        #expect(fromVariables.isSet("quiet"))
        let both = try values("--store", "near:1", "-t", "z", environment: environment)
        #expect(both.text("store") == "near:1")
        #expect(both.texts("tag") == ["z"])
    }

    @Test func aVariableOfPathsIsSplitAtColons() throws {
        let given = try values(environment: ["FETCH_FOLDERS": "/var/my things:/srv/x"])
        #expect(given.texts("folder") == ["/var/my things", "/srv/x"])
    }

    @Test func anEmptyVariableCountsAsNotSet() throws {
        let given = try values(environment: ["FETCH_STORE": "", "FETCH_QUIET": ""])
        #expect(given.text("store") == "localhost:7")
        #expect(!given.isSet("quiet"))
        #expect(try !values(environment: ["FETCH_QUIET": "no"]).isSet("quiet"))
    }

    @Test(arguments: [
        (["--limt", "5"], "Unknown option '--limt'. Did you mean '--limit'?"),
        (["--tiemout=5"], "Unknown option '--tiemout'. Did you mean '--timeout'?"),
        (["--hlep"], "Unknown option '--hlep'. Did you mean '--help'?"),
        (["--bananas"], "Unknown option '--bananas'."),
        (["-x"], "Unknown option '-x'."),
        (["-limit"], "Unknown option '-l'. Did you mean '--limit'?"),
        (["--quiet=yes"], "'--quiet' takes no value."),
        (["--limit"], "Missing value for '--limit <count>': give a whole number from 1 to 100."),
        (["--limit", "--quiet"], "Missing value for '--limit <count>': give a whole number from 1 to 100."),
        (["--limit", "0"], "The value '0' of '--limit' is not valid: give a whole number from 1 to 100."),
        (["-n", "five"], "The value 'five' of '--limit' is not valid: give a whole number from 1 to 100."),
        (
            ["--timeout", "2h"],
            "The value '2h' of '--timeout' is not valid: give a time from 100ms to 1h, such as 30, 500ms or 5m."
        ),
        (
            ["--max-size", "1T"],
            "The value '1T' of '--max-size' is not valid: "
                + "give a size from 64 to 1G, such as 4096, 64K or 16M."
        ),
        (
            ["--color", "blue"],
            "The value 'blue' of '--color' is not valid: give one of auto, always, never."
        ),
        (["--store="], "The value '' of '--store' is not valid: it may not be empty."),
    ])
    func aWrongCommandLineIsExplained(arguments: [String], message: String) throws {
        let error = #expect(throws: UsageError.self) {
            try sampleTable().invocation(of: arguments, environment: { _ in nil })
        }
        #expect(error?.message == message)
    }

    @Test func aWrongVariableIsNamed() {
        #expect(
            complaint(environment: ["FETCH_QUIET": "perhaps"])
                == "The value 'perhaps' of FETCH_QUIET is not valid: give yes or no.")
        let table = sampleTable([
            .value("depth", "count", .count(0...9), environment: "FETCH_DEPTH", help: "How deep.")
        ])
        #expect(
            complaint(environment: ["FETCH_DEPTH": "10"], table: table)
                == "The value '10' of FETCH_DEPTH (for '--depth') is not valid: "
                + "give a whole number from 0 to 9.")
    }

    @Test func wordsWithoutAPlaceAreRefused() {
        let table = CommandTable(
            name: "x", version: "1", abstract: "X.", options: [.positional("one", help: "The one.")])
        #expect(complaint("a", "b", table: table) == "Unexpected argument 'b'.")
    }

    @Test func whatIsRequiredMustBeGiven() throws {
        let table = CommandTable(
            name: "x", version: "1", abstract: "X.",
            options: [
                .positional("mode", .choice(["load", "search"]), isRequired: true, help: "What to do."),
                .positionals("file", .path, help: "Files."),
            ])
        #expect(complaint(table: table) == "Missing '<mode>': What to do.")
        #expect(
            complaint("lod", table: table)
                == "The value 'lod' of '<mode>' is not valid: give one of load, search.")
        let given = try values("load", "a", "b", table: table)
        #expect(given.text("mode") == "load")
        #expect(given.texts("file") == ["a", "b"])
    }

    @Test func anErrorEndsWithUsageAndWhereToReadMore() throws {
        let table = CommandTable(
            name: "x", version: "1", abstract: "X.",
            options: [.flag("loud", help: "Be loud."), .positionals("word", help: "Words.")])
        let error = #expect(throws: UsageError.self) {
            try table.invocation(of: ["--lout"], environment: { _ in nil })
        }
        #expect(
            error?.text == """
                Error: Unknown option '--lout'. Did you mean '--loud'?
                Usage: x [--loud] [<word> ...]
                  See 'x --help' for more information.

                """)
        #expect(UsageError.exitCode == 64)
    }

    @Test func versionIsOneLine() throws {
        #expect(try printed("--version") == "1.2\n")
        #expect(try printed("-q", "--version") == "1.2\n")
    }
}
