import AskServer
import Options

/// askd's command line: the one table that parsing, `--help`, the manual and the completions come from.
enum DaemonTable {
    static let table = CommandTable(
        name: "askd", version: Release.version, releaseDate: Release.date, manualSection: 8,
        abstract: "Answers plain-text questions over TCP from a folder of documents.",
        discussion: [
            "People ask with nc, telnet or ask(1), programs with one JSON object a line. An answer is one to "
                + "three sentences of the documents with their place, or that the documents do not say.",
            "SIGHUP reads the documents again while the old ones are served, and keeps those when the new ones "
                + "cannot be read. SIGTERM and SIGINT answer what was received and end within 5 s; a second "
                + "one ends at once.",
            "Under systemd askd takes its sockets from askd.socket and reports its state; see the systemd "
                + "folder of its source.",
        ],
        options: knowledge + listening + limits + operating,
        examples: [
            .init("askd", "Serve ./Knowledge to this machine, on port 1964."),
            .init("askd --listen :1964 --knowledge /srv/notes", "Serve a folder to everybody."),
            .init("askd --check --knowledge /srv/notes", "Say what is wrong with a folder, and end."),
        ],
        exitCodes: [.init("0", "Stopped by SIGTERM or SIGINT, or --check found nothing wrong.")]
            + ExitCode.allCases.map { .init("\($0.rawValue)", $0.meaning) },
        environment: [
            .init("LISTEN_FDS, LISTEN_PID", "Sockets opened by systemd, which replace --listen's defaults."),
            .init("NOTIFY_SOCKET, WATCHDOG_USEC", "Where and how often systemd wants to hear of us."),
            .init("JOURNAL_STREAM", "Log lines carry priorities instead of times when it names our stderr."),
        ],
        files: [
            .init("./Knowledge, /etc/askd/knowledge", "Searched in this order for documents, and then"),
            .init("/usr/local/share/askd/knowledge, /usr/share/askd/knowledge", "likewise."),
            .init("/etc/default/askd", "Environment of the systemd service."),
        ],
        seeAlso: ["ask(1)", "systemd.socket(5)"])

    private static let knowledge: [Option] = [
        .repeatable(
            "knowledge", "path", .path, environment: "ASKD_KNOWLEDGE",
            help: "Folder or file to answer from; may be given several times."),
        .flag(
            "skip-bad", environment: "ASKD_SKIP_BAD",
            help: "Leave out documents that cannot be read, instead of refusing to start."),
    ]

    private static let listening: [Option] = [
        .repeatable(
            "listen", "address", environment: "ASKD_LISTEN",
            help:
                "HOST:PORT, [IPV6]:PORT, :PORT for every interface, PORT or unix:PATH; may be given several "
                + "times. Without it: 127.0.0.1:1964 and [::1]:1964. Port 0 picks one and logs it.")
    ]

    private static let operating: [Option] = [
        .flag("check", help: "Load everything, print what was found and every problem, and end."),
        .value(
            "log-level", "level", .choice(LogLevel.allCases.map(\.name)), default: LogLevel.info.name,
            environment: "ASKD_LOG_LEVEL", help: "The least important events to log."),
        .flag(
            "log-questions", environment: "ASKD_LOG_QUESTIONS",
            help: "Log each question with its outcome; without it, nothing that a client says is logged."),
        .value(
            "metrics", "address", environment: "ASKD_METRICS",
            help: "Serve counters as Prometheus text over HTTP there, under /metrics."),
        .repeatable(
            "proxy-protocol", "host", environment: "ASKD_PROXY_PROTOCOL",
            help: "Trust this balancer to say by a PROXY header (v1 or v2) for whom it speaks; may be given "
                + "several times. Its connections are not counted against --max-connections-per-host."),
    ]

    static let limitGroup = "LIMITS"

    private static let limits: [Option] =
        Limits.all.compactMap(\.option) + [
            .value(
                "max-document", "bytes", .bytes(1024...1 << 32), default: "64M",
                environment: "ASKD_MAX_DOCUMENT", help: "Largest document that is read.", group: limitGroup)
        ]
}
