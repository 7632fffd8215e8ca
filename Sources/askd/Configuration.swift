import AskServer
import KnowledgeStore
import Options
import Sockets

/// What the options and the environment ask for, checked.
struct Configuration: Sendable {
    var loader: KnowledgeLoader
    /// One list of addresses for each --listen, in order: a name or a bare port may stand for several.
    var listen: [[SocketAddress]]
    /// Where Prometheus text is served; empty for nowhere.
    var metrics: [SocketAddress]
    /// Peers whose connections begin with a PROXY header.
    var trustedProxies: [SocketAddress]
    var limits: ServerLimits
    var logLevel: LogLevel
    var logsQuestions: Bool
    var checksOnly: Bool

    /// Port 1964 of this machine alone, in both families.
    private static let defaultListen: [SocketAddress] = [
        .ipv4(SocketAddress.loopbackIPv4, port: 1964),
        .ipv6(SocketAddress.loopbackIPv6, port: 1964, scope: 0),
    ]

    /// What is to be opened, an element for each --listen; the default where sockets were neither named nor
    /// handed over.
    func listen(isActivated: Bool) -> [[SocketAddress]] {
        listen.isEmpty && !isActivated ? [Self.defaultListen] : listen
    }

    init(_ values: OptionValues) throws(StartupFailure) {
        loader = KnowledgeLoader(
            paths: values.texts("knowledge"),
            maximumDocumentBytes: values.bytes("max-document") ?? KnowledgeLoader.defaultMaximumDocumentBytes,
            skipsBad: values.isSet("skip-bad"))
        listen = try Self.addresses(values.texts("listen"))
        metrics = try Self.addresses(values.texts("metrics")).flatMap { $0 }
        trustedProxies = try Self.hosts(values.texts("proxy-protocol"))
        limits = ServerLimits()
        for limit in Limits.all { limit.apply(values, to: &limits) }
        logLevel = LogLevel.named(values.text("log-level") ?? "") ?? .info
        logsQuestions = values.isSet("log-questions")
        checksOnly = values.isSet("check")
    }

    private static func addresses(_ texts: [String]) throws(StartupFailure) -> [[SocketAddress]] {
        var found: [[SocketAddress]] = []
        for text in texts {
            do throws(AddressError) {
                found.append(try SocketAddress.parse(text, for: .listening))
            } catch {
                throw StartupFailure(error)
            }
        }
        return found
    }

    private static func hosts(_ texts: [String]) throws(StartupFailure) -> [SocketAddress] {
        var found: [SocketAddress] = []
        for text in texts {
            do throws(AddressError) {
                found += try SocketAddress.parseHost(text)
            } catch {
                throw StartupFailure(error)
            }
        }
        return found
    }
}

extension LogLevel {
    /// The level of that name, as `--log-level` takes it.
    static func named(_ name: String) -> LogLevel? { allCases.first { $0.name == name } }
}
