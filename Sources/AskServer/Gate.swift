internal import Sockets

/// What libdispatch watches of a loop: a set whose one member is the loop's own set, and which a busy loop leaves.
///
/// An event is passed on to every set that holds the one it belongs to, whether or not anybody waits there. A client on
/// the same machine pays for that with every question; a loop that waits in its own set can spare it.
struct Gate: ~Copyable {
    private let outer: Epoll
    private let member: Int32
    /// Whether libdispatch sees what happens in the loop's set.
    private(set) var isOpen = true

    /// - Parameter member: the loop's own set.
    init(to member: Int32) throws(Errno) {
        let outer = try Epoll()
        try outer.add(member, events: .readable)
        self.outer = outer
        self.member = member
    }

    /// What libdispatch is to watch.
    var number: Int32 { outer.number }

    /// Shows libdispatch what happens from now on, and what has happened already.
    mutating func open() throws(Errno) {
        if isOpen { return }
        try outer.add(member, events: .readable)
        isOpen = true
    }

    /// Hides what happens until it is opened: whoever shuts it waits in the loop's set, or will look there.
    mutating func shut() {
        guard isOpen else { return }
        // Where that fails it stays open, which costs more and harms nothing.
        guard (try? outer.remove(member)) != nil else { return }
        isOpen = false
    }
}
