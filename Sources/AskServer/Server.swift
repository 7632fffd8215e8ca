internal import Dispatch
internal import Glibc
public import Sockets
public import Wire

/// A server that puts questions from many connections to one responder: one event loop for each core.
///
/// Made, given listeners, started, stopped once. Every method may be called from any thread.
public final class Server: Sendable {
    private let configuration: ServerConfiguration
    private let counters: ServerCounters
    let loops: [EventLoop]
    private let admission: Admission
    private let acceptor = Guarded<Acceptor?>(nil)

    /// - Parameters:
    ///   - loopCount: by default the cores that this process may use.
    ///   - counters: made by the caller where the responder itself shows them.
    ///   - logsQuestions: off by default, for what people ask is their own business.
    /// - Throws: when the system has no descriptor left for the loops.
    public init(
        responder: Responder, limits: ServerLimits = ServerLimits(), loopCount: Int = Server.activeCoreCount,
        counters: ServerCounters = ServerCounters(), trustedProxies: TrustedProxies = TrustedProxies(),
        logsQuestions: Bool = false, log: Logger = .silent
    ) throws(SocketFailure) {
        precondition(loopCount > 0, "a server has at least one loop")
        configuration = ServerConfiguration(
            responder: responder, limits: limits, log: log, logsQuestions: logsQuestions,
            trustedProxies: trustedProxies)
        self.counters = counters
        admission = Admission(limits: limits)
        var loops: [EventLoop] = []
        do throws(Errno) {
            for index in 0..<loopCount {
                loops.append(
                    try EventLoop(
                        index: index, configuration, admission: admission, counters: counters,
                        cacheBytes: limits.cacheBytes / loopCount))
            }
        } catch {
            throw SocketFailure("cannot make an event loop", error, advice: "Raise the limit of open files.")
        }
        self.loops = loops
    }

    /// The cores of this machine that are switched on.
    public static var activeCoreCount: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

    /// Serves these listeners from now on; returns at once.
    /// - Throws: when the system has no descriptor left to watch them with.
    public func start(_ listeners: [Listener]) throws(SocketFailure) {
        let new: Acceptor
        do throws(Errno) {
            new = try Acceptor(
                listeners, loops: loops, configuration, admission: admission, counters: counters)
        } catch {
            throw SocketFailure("cannot watch the listeners", error, advice: "Raise the limit of open files.")
        }
        let isFirst = acceptor.withLock { acceptor in
            defer { if acceptor == nil { acceptor = new } }
            return acceptor == nil
        }
        precondition(isFirst, "a server is started once")
        for loop in loops { loop.perform { $0.start() } }
        new.perform { $0.start() }
    }

    /// Listens and serves: `Listener.open` and `start` in one.
    /// - Returns: the addresses, with the ports that the system picked.
    @discardableResult
    public func listen(on addresses: [SocketAddress]) throws(SocketFailure) -> [SocketAddress] {
        let listeners = try Listener.open(addresses, log: configuration.log)
        try start(listeners)
        return listeners.map(\.address)
    }

    /// Accepts no more, answers what was received, tells every client, and closes within `ServerLimits.stopSeconds`.
    /// - Parameter then: called once from a loop's queue when the last connection is gone.
    public func stop(then: @escaping @Sendable () -> Void) {
        let group = DispatchGroup()
        for _ in loops { group.enter() }
        let stopLoops = { @Sendable [loops, seconds = configuration.limits.stopSeconds] in
            for loop in loops { loop.perform { $0.stop(within: seconds) { group.leave() } } }
        }
        if let acceptor = acceptor.withLock({ $0 }) {
            acceptor.perform { $0.stop(then: stopLoops) }
        } else {
            stopLoops()
        }
        group.notify(queue: .global(), execute: then)
    }

    /// Puts a request to the responder on every serving queue, as a client would be answered: a sign of life.
    /// - Parameter then: called once, after every loop has answered; never if one hangs.
    public func ping(
        asking request: Request = Request(.command(name: "about", argument: ""), usesContext: false),
        then: @escaping @Sendable () -> Void
    ) {
        let group = DispatchGroup()
        for loop in loops {
            group.enter()
            loop.perform {
                _ = $0.answer(request)
                group.leave()
            }
        }
        group.notify(queue: .global(), execute: then)
    }

    /// What the server has done so far.
    public var snapshot: ServerCounters.Snapshot { counters.snapshot() }
}
