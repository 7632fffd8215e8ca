internal import CEpoll
internal import Glibc

/// A set of descriptors that the kernel watches: `epoll(7)`, level-triggered where nothing else is said.
public struct Epoll: ~Copyable, Sendable {
    private let descriptor: Descriptor
    /// The set's own descriptor: readable while any of its members has an event.
    public var number: Int32 { descriptor.number }

    /// What is waited for, or what happened. Errors and hang-ups are always reported.
    public struct Events: OptionSet, Sendable, Hashable {
        public let rawValue: UInt32
        public init(rawValue: UInt32) { self.rawValue = rawValue }

        public static let readable = Events(rawValue: EPOLLIN.rawValue)
        public static let writable = Events(rawValue: EPOLLOUT.rawValue)
        public static let failed = Events(rawValue: EPOLLERR.rawValue)
        /// Both directions are closed.
        public static let hungUp = Events(rawValue: EPOLLHUP.rawValue)
        /// The peer sends no more.
        public static let ended = Events(rawValue: EPOLLRDHUP.rawValue)
        /// Urgent data has come, at which a read stops.
        public static let urgent = Events(rawValue: EPOLLPRI.rawValue)
        /// To be waited for alone with others: each is reported once when it happens, and once more after `modify`
        /// if it still is.
        public static let once = Events(rawValue: EPOLLET.rawValue)
    }

    public init() throws(Errno) {
        let number = try Socket.check(
            SystemCall.epollControl.perform(on: -1) { Int(epoll_create1(Int32(EPOLL_CLOEXEC))) })
        descriptor = Descriptor(owning: Int32(number))
    }

    /// Watches one more descriptor.
    public func add(_ member: Int32, events: Events) throws(Errno) {
        try control(EPOLL_CTL_ADD, member, events)
    }

    /// Waits for other events on a member from now on.
    public func modify(_ member: Int32, events: Events) throws(Errno) {
        try control(EPOLL_CTL_MOD, member, events)
    }

    /// Forgets a member. Not needed before a close, unless the descriptor was duplicated.
    public func remove(_ member: Int32) throws(Errno) {
        try control(EPOLL_CTL_DEL, member, [])
    }

    private func control(_ operation: Int32, _ member: Int32, _ events: Events) throws(Errno) {
        var event = epoll_event()
        event.events = events.rawValue
        event.data.fd = member
        _ = try Socket.check(
            SystemCall.epollControl.perform(on: member) {
                Int(epoll_ctl(number, operation, member, &event))
            })
    }

    /// Fills the list with what happened, waiting at most this long (0: not at all, -1: for ever).
    public func wait(_ list: inout EventList, milliseconds: Int32) throws(Errno) {
        let count = SystemCall.epollWait.perform(on: number) {
            Int(epoll_wait(number, list.storage.baseAddress, Int32(list.storage.count), milliseconds))
        }
        list.count = max(0, count)
        _ = try Socket.check(count)
    }
}

/// Room for what one wait reports, reused from wait to wait.
public struct EventList: ~Copyable {
    let storage: UnsafeMutableBufferPointer<epoll_event>
    /// How many events the last wait reported.
    public internal(set) var count = 0

    public init(capacity: Int) {
        storage = .allocate(capacity: capacity)
        storage.initialize(repeating: epoll_event())
    }

    /// The descriptor and the events of one report.
    @inline(__always)
    public subscript(index: Int) -> (descriptor: Int32, events: Epoll.Events) {
        precondition(index < count, "an event is read within the count of the last wait")
        let event = storage[index]
        return (event.data.fd, Epoll.Events(rawValue: event.events))
    }

    /// Forgets them.
    public mutating func removeAll() { count = 0 }

    deinit { storage.deallocate() }
}
