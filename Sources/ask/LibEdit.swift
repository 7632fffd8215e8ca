import Glibc
import Synchronization

/// The system's line editor, loaded at run time where there is one: libedit's interface in the manner of readline,
/// none of whose functions used here is variadic.
///
/// The library keeps one state for the whole process, so there is one of these at most. Belongs to the main thread.
struct LibEdit {
    private typealias ReadLine = @convention(c) (UnsafePointer<CChar>?) -> UnsafeMutablePointer<CChar>?
    private typealias AddHistory = @convention(c) (UnsafePointer<CChar>?) -> Int32
    private typealias Stifle = @convention(c) (Int32) -> Void
    private typealias Matches = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>
    private typealias Completion = @convention(c) (UnsafePointer<CChar>?, Int32, Int32) -> Matches?
    private typealias ReadCharacter = @convention(c) (OpaquePointer?) -> Int32

    /// What one prompt brought.
    enum Outcome {
        case line(String)
        /// The user pressed ^C.
        case interrupted
        /// The user pressed ^D, or the terminal is gone.
        case end
    }

    private let readLine: ReadLine
    private let addHistory: AddHistory
    private let lineBuffer: UnsafePointer<UnsafePointer<CChar>?>

    /// Loads the library; nil where it is missing or lacks something.
    ///
    /// - Parameter historyLines: how many lines the arrow keys go back through.
    init?(historyLines: Int32) {
        guard let library = dlopen("libedit.so.2", RTLD_NOW),
            let readLine = dlsym(library, "readline"), let addHistory = dlsym(library, "add_history"),
            let stifle = dlsym(library, "stifle_history"), let buffer = dlsym(library, "rl_line_buffer"),
            let completion = dlsym(library, "rl_attempted_completion_function"),
            let completionIsOver = dlsym(library, "rl_attempted_completion_over"),
            let readCharacter = dlsym(library, "rl_getc_function")
        else { return nil }
        // The editor counts characters of the user's encoding.
        setlocale(LC_CTYPE, "")
        self.readLine = unsafeBitCast(readLine, to: ReadLine.self)
        self.addHistory = unsafeBitCast(addHistory, to: AddHistory.self)
        lineBuffer = UnsafePointer(buffer.assumingMemoryBound(to: UnsafePointer<CChar>?.self))
        // The first call of a function makes the library look at its variables: they come before it.
        readCharacter.assumingMemoryBound(to: ReadCharacter?.self).pointee = { _ in Keyboard.character() }
        let isOver = completionIsOver.assumingMemoryBound(to: Int32.self)
        Self.completionIsOver.withLock { $0 = UInt(bitPattern: isOver) }
        completion.assumingMemoryBound(to: Completion?.self).pointee = { word, start, _ in
            LibEdit.completions(of: word, startsLine: start == 0)
        }
        unsafeBitCast(stifle, to: Stifle.self)(historyLines)
    }

    /// Lets the user edit a line behind the prompt.
    func line(prompt: String) -> Outcome {
        let typed = Keyboard.holdingInterrupts { prompt.withCString(readLine) }
        guard let text = typed else {
            return Keyboard.wasInterrupted ? .interrupted : .end
        }
        defer { free(text) }
        return .line(String(cString: text))
    }

    /// Adds a line to those that the arrow keys bring back.
    func remember(_ line: String) { _ = line.withCString(addHistory) }

    /// Where the library looks whether file names should be completed too, as an address.
    private static let completionIsOver = Mutex<UInt>(0)

    /// What may stand in place of the word before the cursor, as the library wants it: the common beginning, then
    /// each word, then nil, all of it to be freed by the library; nil for nothing.
    private static func completions(of word: UnsafePointer<CChar>?, startsLine: Bool) -> Matches? {
        if let flag = UnsafeMutablePointer<Int32>(bitPattern: completionIsOver.withLock { $0 }) {
            flag.pointee = 1
        }
        let words = Vocabulary.shared.withLock {
            $0.completions(of: word.map { String(cString: $0) } ?? "", startsLine: startsLine)
        }
        guard let first = words.first else { return nil }
        let common = words.dropFirst().reduce(first) { common, word in
            String(zip(common, word).prefix { $0 == $1 }.map(\.0))
        }
        let matches = Matches.allocateForC(words.count + 2)
        for (index, text) in ([common] + words).enumerated() { matches[index] = strdup(text) }
        matches[words.count + 1] = nil
        return matches
    }
}

extension UnsafeMutablePointer {
    /// Room that C code may `free`.
    fileprivate static func allocateForC(_ count: Int) -> UnsafeMutablePointer {
        guard let room = calloc(count, MemoryLayout<Pointee>.stride) else {
            preconditionFailure("there is memory for a list of words")
        }
        return room.assumingMemoryBound(to: Pointee.self)
    }
}
