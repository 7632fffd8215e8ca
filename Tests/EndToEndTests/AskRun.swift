import FakeAskd
import Testing

/// What `ask` makes of some arguments and input; its environment names no server, no terminal and no home.
func ask(
    _ arguments: [String], input: String = "", environment: [String: String] = [:]
) throws -> ChildProcess.Outcome {
    let process = try ChildProcess(
        Installed.ours("ask"), arguments, environment: plain.merging(environment) { $1 })
    try process.input.write(input)
    return try process.finish()
}

/// The same with a server, which has all the time that a busy machine needs unless the arguments name a time.
func ask(
    _ server: FakeAskd, _ arguments: [String], input: String = "",
    environment: [String: String] = [:]
) throws -> ChildProcess.Outcome {
    let patience = arguments.contains("--timeout") ? [] : ["--timeout", "60"]
    return try ask(
        ["--server", server.address] + patience + arguments, input: input, environment: environment)
}

private let plain = ["HOME": "", "NO_COLOR": "", "CLICOLOR_FORCE": "", "TERM": "dumb", "COLUMNS": "80"]
