import KnowledgeStore

/// Why a measurement could not be made.
enum BenchError: Error, Sendable, CustomStringConvertible {
    /// Options that do not go together, or a value that the table cannot check.
    case usage(String)
    /// A file makes no sense.
    case badData(String)
    /// A file or program is missing.
    case noInput(String)
    /// A server cannot be reached, or a system call failed.
    case unavailable(String)
    /// The documents cannot be loaded.
    case knowledge(KnowledgeError)

    /// Of sysexits.h: EX_USAGE, EX_DATAERR, EX_NOINPUT or EX_UNAVAILABLE.
    var exitCode: Int32 {
        switch self {
        case .usage: 64
        case .badData: 65
        case .noInput: 66
        case .unavailable: 69
        case .knowledge(let error): error.exitCode
        }
    }

    var description: String {
        switch self {
        case .usage(let reason), .badData(let reason), .noInput(let reason), .unavailable(let reason): reason
        case .knowledge(let error): error.description
        }
    }
}
