import FoundationEssentials
import Glibc

/// Writes to standard output and standard error, unbuffered.
enum Output {
    /// Writes a text and a line end to standard output.
    static func print(_ text: String) { write(text + "\n", to: STDOUT_FILENO) }

    /// Writes a line to standard error, in the program's name.
    static func complain(_ message: String) { write("askbench: \(message)\n", to: STDERR_FILENO) }

    /// Writes a value as JSON to standard output.
    static func printJSON(_ value: some Encodable) throws(BenchError) {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        do {
            print(String(decoding: try encoder.encode(value), as: UTF8.self))
        } catch {
            throw .badData("the figures cannot be written as JSON (\(error))")
        }
    }

    static func write(_ text: String, to descriptor: Int32) {
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count > 0 {
                rest = rest.dropFirst(count)
            } else if errno != EINTR {
                return
            }
        }
    }
}
