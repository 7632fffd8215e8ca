import Dispatch
import Glibc

/// Turns the process's signals into calls on a queue of their own, where nothing else can delay them.
final class SignalWatcher {
    private var sources: [any DispatchSourceSignal] = []
    private let queue = DispatchQueue(label: "askd.signals")

    /// Holds back the operator's signals until somebody watches for them, and lets broken pipes be errors of the
    /// write that meets them.
    ///
    /// To be called before there is a second thread: threads inherit what is held back. A signal that were
    /// ignored instead, as is usual with sources, would be lost while its source is being registered.
    static func prepare() {
        signal(SIGPIPE, SIG_IGN)
        var operators = sigset_t()
        sigemptyset(&operators)
        for number in [SIGHUP, SIGTERM, SIGINT] { sigaddset(&operators, number) }
        pthread_sigmask(SIG_BLOCK, &operators, nil)
    }

    /// Calls `action` at each `number` from now on, and once for what was held back.
    func onSignal(_ number: Int32, _ action: @escaping @Sendable () -> Void) {
        let source = DispatchSource.makeSignalSource(signal: number, queue: queue)
        source.setEventHandler(handler: action)
        source.activate()
        sources.append(source)
    }
}
