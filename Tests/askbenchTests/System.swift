import Glibc

/// The natural logarithm.
func logarithm(_ value: Double) -> Double { log(value) }

/// The number of this process.
func processNumber() -> Int32 { getpid() }

/// The folder that programs are built into, as seen by the tests: the one of their own runner.
func executableFolder() -> String {
    var buffer = [UInt8](repeating: 0, count: Int(PATH_MAX))
    let count = readlink("/proc/self/exe", &buffer, buffer.count)
    return String(decoding: buffer.prefix(max(0, count)), as: UTF8.self).split(separator: "/").dropLast()
        .reduce("") { "\($0)/\($1)" }
}
