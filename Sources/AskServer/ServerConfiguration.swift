internal import Wire

/// What every part of a server is told at its start.
struct ServerConfiguration: Sendable {
    var responder: Responder
    var limits: ServerLimits
    var log: Logger
    var logsQuestions: Bool
    var trustedProxies: TrustedProxies
}
