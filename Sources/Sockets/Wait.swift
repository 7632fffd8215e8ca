internal import Glibc

extension Socket {
    /// Waits until a descriptor can be read or written, at most this long. False when the time is over.
    ///
    /// For clients, which may block; a server's loop waits in `Epoll`.
    public static func wait(
        _ descriptor: Int32, forReading: Bool, milliseconds: Int32
    ) throws(Errno) -> Bool {
        var entry = pollfd(fd: descriptor, events: Int16(forReading ? POLLIN : POLLOUT), revents: 0)
        let count = try check(
            SystemCall.epollWait.perform(on: descriptor) { Int(poll(&entry, 1, milliseconds)) })
        return count > 0
    }
}
