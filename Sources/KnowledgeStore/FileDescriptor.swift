internal import Glibc

/// An open file or folder; closed when its owner lets go of it.
struct FileDescriptor: ~Copyable {
    /// What a descriptor refers to.
    struct Status {
        var kind: Kind
        var bytes: Int
        var modifiedAtSeconds: Double
        /// Device and inode: the same for two names of one file.
        var identity: Identity
    }

    enum Kind {
        case file, folder, link, other
    }

    struct Identity: Hashable {
        var device: UInt64
        var inode: UInt64
    }

    let rawValue: Int32

    /// Opens `path` (NUL-terminated), relative to the open `folder` or to the working directory. Never waits for the
    /// other end of a FIFO; follows a last link only if asked.
    init(_ path: [UInt8], in folder: Int32 = AT_FDCWD, followsLink: Bool = false) throws(SystemError) {
        let flags = O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC | (followsLink ? 0 : O_NOFOLLOW)
        let descriptor = SystemError.retrying { path.withCString { openat(folder, $0, flags) } }
        guard descriptor >= 0 else { throw SystemError() }
        rawValue = descriptor
    }

    deinit { close(rawValue) }

    /// Kind, size and identity of what is open.
    func status() throws(SystemError) -> Status {
        var result = stat()
        guard fstat(rawValue, &result) == 0 else { throw SystemError() }
        return Status(result)
    }

    /// The same of `name` in this folder, without following it if it is a link.
    func status(of name: [UInt8]) throws(SystemError) -> Status {
        var result = stat()
        guard name.withCString({ fstatat(rawValue, $0, &result, AT_SYMLINK_NOFOLLOW) }) == 0 else {
            throw SystemError()
        }
        return Status(result)
    }

    /// The file's bytes, at most `limit` of them: a file that grows while it is read stays bounded.
    func read(upTo limit: Int, expected: Int) throws(SystemError) -> [UInt8] {
        var bytes: [UInt8] = []
        let size = min(max(expected, 0), limit) + 1
        while bytes.count < limit {
            let wanted = min(bytes.isEmpty ? size : 1 << 16, limit - bytes.count)
            var failed = false
            let chunk = [UInt8](unsafeUninitializedCapacity: wanted) { buffer, count in
                let got = SystemError.retrying { Glibc.read(rawValue, buffer.baseAddress, wanted) }
                failed = got < 0
                count = max(0, got)
            }
            if failed { throw SystemError() }
            if chunk.isEmpty { break }
            if bytes.isEmpty { bytes = chunk } else { bytes += chunk }
        }
        return bytes
    }

    /// The names in this folder without `.` and `..`, NUL-terminated, in the order of their bytes.
    func names() throws(SystemError) -> [[UInt8]] {
        let copy = fcntl(rawValue, F_DUPFD_CLOEXEC, 0)
        guard copy >= 0 else { throw SystemError() }
        guard let stream = fdopendir(copy) else {
            let error = SystemError()
            close(copy)
            throw error
        }
        defer { closedir(stream) }
        rewinddir(stream)
        var names: [[UInt8]] = []
        while let entry = readdir(stream) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
            if name != [0x2E], name != [0x2E, 0x2E] { names.append(name + [0]) }
        }
        return names.sorted { $0.lexicographicallyPrecedes($1) }
    }
}

extension FileDescriptor.Status {
    init(_ status: stat) {
        kind =
            switch status.st_mode & S_IFMT {
            case S_IFREG: .file
            case S_IFDIR: .folder
            case S_IFLNK: .link
            default: .other
            }
        bytes = Int(status.st_size)
        modifiedAtSeconds = Double(status.st_mtim.tv_sec) + Double(status.st_mtim.tv_nsec) / 1e9
        identity = FileDescriptor.Identity(device: UInt64(status.st_dev), inode: UInt64(status.st_ino))
    }
}

extension [UInt8] {
    /// Passes NUL-terminated bytes to a system call.
    func withCString<Result>(_ body: (UnsafePointer<CChar>) -> Result) -> Result {
        precondition(last == 0, "a path for the system ends in NUL")
        return withUnsafeBytes { bytes in
            bytes.withMemoryRebound(to: CChar.self) { characters in
                guard let base = characters.baseAddress else { preconditionFailure("a path has bytes") }
                return body(base)
            }
        }
    }
}

/// The error number of a system call that failed.
struct SystemError: Error, Hashable, CustomStringConvertible {
    let number: Int32

    /// Takes errno as the last call left it.
    init() { number = errno }

    var description: String { String(cString: strerror(number)) }

    /// Repeats a call that a signal interrupted.
    static func retrying<Result: SignedInteger>(_ call: () -> Result) -> Result {
        while true {
            let result = call()
            if result != -1 || errno != EINTR { return result }
        }
    }
}
