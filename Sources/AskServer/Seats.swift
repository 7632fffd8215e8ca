/// Where one connection lies, for as long as its loop holds it.
///
/// An address and no object: each use of an object would be counted in and out, and looked up in a list of those under
/// way, which took a fifth of what a question at hand costs. `Seats` alone makes and ends them.
typealias Seat = UnsafeMutablePointer<Connection>

/// A loop's connections, by descriptor. Belongs to its loop's queue.
struct Seats: ~Copyable {
    private var byNumber: [Seat?] = []
    private(set) var count = 0

    /// The connection of a descriptor; nil when that is none of this loop's.
    subscript(number: Int32) -> Seat? {
        let index = Int(number)
        return index < byNumber.count ? byNumber[index] : nil
    }

    /// All that there are now.
    var all: [Seat] { byNumber.compactMap(\.self) }

    /// Takes a connection in.
    mutating func add(_ connection: consuming Connection) -> Seat {
        let index = Int(connection.number)
        while byNumber.count <= index { byNumber.append(nil) }
        precondition(byNumber[index] == nil, "a descriptor is one connection's at a time")
        let seat = Seat.allocate(capacity: 1)
        seat.initialize(to: connection)
        byNumber[index] = seat
        count += 1
        return seat
    }

    /// Lets a connection go, which closes its descriptor: at once, or when its turn comes if it stands on the ready
    /// list, for until then it is looked at.
    mutating func remove(_ seat: Seat) {
        precondition(holds(seat), "a connection is removed once")
        byNumber[Int(seat.pointee.number)] = nil
        count -= 1
        if !seat.pointee.isOnReadyList { Self.end(seat) }
    }

    /// Takes a connection whose turn has come off the ready list; false when it was removed meanwhile, and ends here.
    func takeFromReadyList(_ seat: Seat) -> Bool {
        seat.pointee.isOnReadyList = false
        if holds(seat) { return true }
        Self.end(seat)
        return false
    }

    private func holds(_ seat: Seat) -> Bool { self[seat.pointee.number] == seat }

    private static func end(_ seat: Seat) {
        seat.deinitialize(count: 1)
        seat.deallocate()
    }

    deinit {
        for case let seat? in byNumber { Self.end(seat) }
    }
}
