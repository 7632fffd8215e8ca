/// A JSON text as a value (RFC 8259). Numbers stay as they were written.
enum JSONValue: Sendable, Hashable {
    case null
    case bool(Bool)
    case number(String)
    case string(String)
    case array([JSONValue])
    case object([Member])

    /// One name and value of an object.
    struct Member: Sendable, Hashable {
        var name: String
        var value: JSONValue
    }

    /// The value as a person would name its type.
    var typeName: String {
        switch self {
        case .null: "null"
        case .bool: "true or false"
        case .number: "a number"
        case .string: "a string"
        case .array: "an array"
        case .object: "an object"
        }
    }
}

extension [JSONValue.Member] {
    /// The value of the last member of that name, which is the one that counts when a name is repeated; nil when
    /// there is none, or it is null.
    func value(_ name: String) -> JSONValue? {
        // String's own equality normalises, which a long name of combining marks makes slow: ours are all short.
        let found = last { $0.name.utf8.count == name.utf8.count && $0.name == name }
        return switch found?.value {
        case nil, .null?: nil
        case let value?: value
        }
    }
}
