/// How a server is asked: one of the protocols that are measured side by side.
enum LoadProtocol: String, CaseIterable, Sendable {
    /// askd's lines for people; an answer ends with a blank line.
    case text
    /// askd's JSON objects, one a line, each question standing alone.
    case json
    /// GET of one value, in the Redis serialization protocol.
    case redis
    /// get of one value, in memcached's text protocol.
    case memcached
    /// DEFINE in all databases (RFC 2229).
    case dict

    /// The key that redis and memcached are asked for.
    static let key = "askbench"

    /// Whether what is asked comes from a list of questions, instead of being one key.
    var takesQuestions: Bool {
        switch self {
        case .text, .json, .dict: true
        case .redis, .memcached: false
        }
    }

    /// One request, with its line end.
    func request(_ question: String) -> [UInt8] {
        switch self {
        case .text: Array("\(question)\n".utf8)
        case .json: Array("{\"question\":\(Self.quoted(question)),\"context\":false}\n".utf8)
        case .redis: Array("*2\r\n$3\r\nGET\r\n$\(Self.key.utf8.count)\r\n\(Self.key)\r\n".utf8)
        case .memcached: Array("get \(Self.key)\r\n".utf8)
        case .dict: Array("DEFINE * \(Self.quoted(question))\r\n".utf8)
        }
    }

    /// A JSON request with a member that its server passes over, so that no two are alike.
    static func numbered(_ request: [UInt8], _ number: Int) -> [UInt8] {
        request.dropLast(2) + Array(",\"n\":\(number)}\n".utf8)
    }

    /// What must be sent once so that every request finds a value of this size; empty when nothing must.
    func preparation(valueBytes: Int) -> [UInt8] {
        let value = String(repeating: "x", count: valueBytes)
        let length = Self.key.utf8.count
        switch self {
        case .text, .json, .dict: return []
        case .redis:
            return Array(
                "*3\r\n$3\r\nSET\r\n$\(length)\r\n\(Self.key)\r\n$\(valueBytes)\r\n\(value)\r\n".utf8)
        case .memcached: return Array("set \(Self.key) 0 0 \(valueBytes)\r\n\(value)\r\n".utf8)
        }
    }

    /// Between quotation marks, with those inside escaped; control characters become blanks.
    private static func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            if scalar == "\"" || scalar == "\\" { quoted.append("\\") }
            quoted.unicodeScalars.append(scalar.value < 0x20 ? " " : scalar)
        }
        return quoted + "\""
    }
}
