import Glibc
import Sockets

/// The codes of sysexits.h that askd ends with when it cannot start.
enum ExitCode: Int32, CaseIterable {
    case usage = 64
    case badData = 65
    case noInput = 66
    case unavailable = 69
    case system = 71
    case cannotCreate = 73
    case noPermission = 77

    /// What `--help` and the manual say of it.
    var meaning: String {
        switch self {
        case .usage: "An option or address makes no sense."
        case .badData: "A document is not text, or too large."
        case .noInput: "There is no document, or it may not be read."
        case .unavailable: "The port is taken, or the address is not one of this machine."
        case .system: "The system refused something else."
        case .cannotCreate: "The unix socket cannot be made at that path."
        case .noPermission: "This user may not listen there."
        }
    }

    /// The code for a socket that could not be opened.
    init(_ errno: Errno) {
        switch errno.code {
        case EADDRINUSE, EADDRNOTAVAIL, EAFNOSUPPORT: self = .unavailable
        case EACCES, EPERM: self = .noPermission
        case ENOENT, ENOTDIR, EROFS: self = .cannotCreate
        default: self = .system
        }
    }
}
