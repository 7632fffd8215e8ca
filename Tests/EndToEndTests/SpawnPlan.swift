import Glibc

/// What is to be done in a child between its birth and its program: `posix_spawn(3)` in Swift.
struct SpawnPlan {
    private var actions = posix_spawn_file_actions_t()
    private var attributes = posix_spawnattr_t()
    private var toClose: [Int32] = []

    /// POSIX_SPAWN_SETSID of glibc, which its Swift module does not show.
    private static let newSession: Int16 = 0x80
    /// TIOCSPTLCK and TIOCGPTN of ioctl_tty(2), likewise.
    private static let setLock: UInt = 0x4004_5431
    private static let getNumber: UInt = 0x8004_5430

    init() {
        posix_spawn_file_actions_init(&actions)
        posix_spawnattr_init(&attributes)
        // The thread that starts a program may hold signals back; that is none of the program's business.
        var none = sigset_t()
        sigemptyset(&none)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    }

    mutating func destroy() {
        posix_spawn_file_actions_destroy(&actions)
        posix_spawnattr_destroy(&attributes)
    }

    /// Gives the child three pipes; our ends come back.
    mutating func connectPipes() throws -> (input: ByteStream, output: ByteStream, errors: ByteStream) {
        let input = try Self.makePipe()
        let output = try Self.makePipe()
        let errors = try Self.makePipe()
        pass(input.reading, as: 0)
        pass(output.writing, as: 1)
        pass(errors.writing, as: 2)
        toClose += [input.reading, output.writing, errors.writing]
        return (
            ByteStream(owning: input.writing), ByteStream(owning: output.reading),
            ByteStream(owning: errors.reading)
        )
    }

    /// Gives the child a terminal of its own; the other side comes back for writing and for reading.
    mutating func connectTerminal() throws -> (input: ByteStream, output: ByteStream, errors: ByteStream) {
        let master = try Self.check(open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC), "open /dev/ptmx")
        var locked: Int32 = 0
        _ = try Self.check(ioctl(master, Self.setLock, &locked), "TIOCSPTLCK")
        var terminal: UInt32 = 0
        _ = try Self.check(ioctl(master, Self.getNumber, &terminal), "TIOCGPTN")
        let name = "/dev/pts/\(terminal)"
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK) | Self.newSession)
        for number: Int32 in 0...2 {
            posix_spawn_file_actions_addopen(&actions, number, name, O_RDWR, 0)
        }
        let copy = try Self.check(fcntl(master, F_DUPFD_CLOEXEC, 0), "dup")
        // The third stream of a terminal is its second: nothing is ever read here.
        let nothing = try Self.check(open("/dev/null", O_RDONLY | O_CLOEXEC), "open")
        return (ByteStream(owning: copy), ByteStream(owning: master), ByteStream(owning: nothing))
    }

    /// Gives the child one of our descriptors under another number.
    mutating func pass(_ ours: Int32, as theirs: Int32) {
        posix_spawn_file_actions_adddup2(&actions, ours, theirs)
    }

    /// Starts the program and closes what only the child needs.
    mutating func spawn(_ command: [String], environment: [String: String]) throws -> pid_t {
        defer { for number in toClose { close(number) } }
        // Whatever this process was started with is none of the child's business.
        for number in Int32(3)..<1_024 { Self.closeOnExec(number) }
        var processID: pid_t = 0
        var words = command.map { strdup($0) } + [nil]
        var variables = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
        defer { for word in words + variables { free(word) } }
        let failure = posix_spawnp(&processID, command[0], &actions, &attributes, &words, &variables)
        guard failure == 0 else {
            throw Timeout(description: "cannot start \(command[0]): \(String(cString: strerror(failure)))")
        }
        return processID
    }

    private static func makePipe() throws -> (reading: Int32, writing: Int32) {
        var ends: [Int32] = [-1, -1]
        _ = try check(pipe(&ends), "pipe")
        for end in ends { closeOnExec(end) }
        return (ends[0], ends[1])
    }

    private static func closeOnExec(_ number: Int32) { _ = fcntl(number, F_SETFD, FD_CLOEXEC) }

    private static func check(_ result: Int32, _ call: String) throws -> Int32 {
        guard result >= 0 else { throw Timeout(description: "\(call): \(String(cString: strerror(errno)))") }
        return result
    }
}
