import AskServer
import Dialogue
import Glibc

/// Writes the daemon's log to standard error: one line an event.
///
/// Under systemd a line begins with its priority (sd-daemon(3)) and the journal adds the time; elsewhere it
/// begins with the time.
enum Log {
    /// A logger that may be used from any thread: a line is one write.
    static func logger(upTo level: LogLevel, isForJournal: Bool = leadsToJournal()) -> Logger {
        Logger(upTo: level) { event in
            StandardStream.error.write(line(for: event, isForJournal: isForJournal))
        }
    }

    private static func line(for event: LogEvent, isForJournal: Bool) -> String {
        if isForJournal { return "<\(event.level.rawValue)>\(event.message)\n" }
        let moment = UTCTime(secondsSince1970: time(nil))
        return "\(moment.day) \(moment.time)Z \(event.level.name): \(event.message)\n"
    }

    /// True when standard error is the stream that JOURNAL_STREAM names by device and inode (systemd.exec(5)):
    /// a variable inherited by a process whose output was redirected elsewhere does not count.
    static func leadsToJournal() -> Bool {
        guard let stream = getenv("JOURNAL_STREAM").map({ String(cString: $0) }) else { return false }
        var status = stat()
        guard fstat(STDERR_FILENO, &status) == 0 else { return false }
        return stream == "\(status.st_dev):\(status.st_ino)"
    }
}
