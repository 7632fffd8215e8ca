/// The open connections of a load, by descriptor number.
struct ConnectionTable {
    private var places: [LoadConnection?] = []
    private(set) var count = 0

    var isEmpty: Bool { count == 0 }
    /// Questions in flight on all of them.
    var unansweredCount: Int { places.reduce(0) { $0 + ($1?.inFlight ?? 0) } }

    /// The connection with this number; nil when there is none any more.
    subscript(number: Int32) -> LoadConnection? { places[Int(number)] }

    func contains(_ connection: LoadConnection) -> Bool { self[connection.number] === connection }

    mutating func insert(_ connection: LoadConnection) {
        let index = Int(connection.number)
        while places.count <= index { places.append(nil) }
        if places[index] == nil { count += 1 }
        places[index] = connection
    }

    /// Lets go of a connection, which closes it; of one that is gone already, nothing happens.
    mutating func remove(_ connection: LoadConnection) {
        guard contains(connection) else { return }
        places[Int(connection.number)] = nil
        count -= 1
    }
}
