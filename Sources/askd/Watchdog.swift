import AskServer
import Dispatch
import Sockets

/// Tells the service manager that askd is alive, but only once every serving queue has answered a question.
final class Watchdog {
    private let timer: any DispatchSourceTimer

    /// Nil when the manager wants no such sign. Two signs are sent in each period that it named.
    init?(_ server: Server, _ notifier: SystemdNotifier) {
        guard let period = notifier.watchdogMicroseconds else { return nil }
        timer = DispatchSource.makeTimerSource(queue: DispatchQueue(label: "askd.watchdog"))
        let interval = DispatchTimeInterval.microseconds(Int(clamping: period / 2))
        timer.schedule(deadline: .now(), repeating: interval)
        timer.setEventHandler { server.ping { notifier.alive() } }
        timer.activate()
    }
}
