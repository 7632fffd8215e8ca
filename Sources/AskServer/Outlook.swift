internal import Sockets

/// What a connection wants of its loop after something happened to it.
struct Outlook {
    let number: Int32
    /// To be removed; the rest is of no meaning.
    var isFinished = false
    /// What the set is to be told to wait for; nil when it does so already.
    var interest: Epoll.Events?
    /// Whether it is to be put on the ready list.
    var wantsTurn = false
    /// When it is to be looked at again at the latest, in milliseconds.
    var deadline: Int64?
}

extension Connection {
    /// What it wants now. Whoever asks does it.
    mutating func outlook(_ limits: ServerLimits) -> Outlook {
        var outlook = Outlook(number: number)
        if phase == .finished {
            outlook.isFinished = true
            return outlook
        }
        let interest = interest(limits)
        if interest != registeredInterest || mayHaveMore { outlook.interest = interest }
        mayHaveMore = false
        outlook.wantsTurn = !isOnReadyList && wantsTurn(limits)
        outlook.deadline = nextTimeout(limits)?.milliseconds
        return outlook
    }
}
