import AskServer
import Glibc
import Sockets

/// Opens what askd listens on: what a service manager handed over, else what the options say.
enum ListeningSockets {
    /// The name that a socket unit gives (FileDescriptorName=) to sockets that serve metrics.
    static let metricsName = "metrics"

    /// Descriptors handed over, by purpose.
    struct Inherited {
        var questions: [Int32] = []
        var metrics: [Int32] = []

        /// Takes them from the environment, which forgets them.
        static func take() -> Inherited {
            // Read first: taking the descriptors unsets the names.
            let names = getenv("LISTEN_FDNAMES").map { String(cString: $0) } ?? ""
            let named = names.split(separator: ":", omittingEmptySubsequences: false)
            var inherited = Inherited()
            for (index, number) in InheritedSockets.take().enumerated() {
                if index < named.count, named[index] == metricsName {
                    inherited.metrics.append(number)
                } else {
                    inherited.questions.append(number)
                }
            }
            return inherited
        }
    }

    /// Where clients are served: inherited sockets and every --listen; the default address without either.
    static func open(
        _ inherited: [Int32], _ configuration: Configuration, log: Logger
    ) throws(StartupFailure) -> [Listener] {
        do throws(SocketFailure) {
            var listeners: [Listener] = []
            for number in inherited {
                let socket = try ListeningSocket(inheriting: number)
                listeners.append(Listener(socket))
            }
            for addresses in configuration.listen(isActivated: !inherited.isEmpty) {
                listeners += try Listener.open(addresses, log: log)
            }
            return listeners
        } catch {
            throw StartupFailure(error)
        }
    }

    /// Where metrics are served: inherited sockets of that name and every --metrics.
    static func openMetrics(
        _ inherited: [Int32], _ addresses: [SocketAddress], text: @escaping @Sendable () -> String
    ) throws(StartupFailure) -> [MetricsServer] {
        do throws(SocketFailure) {
            var servers: [MetricsServer] = []
            for number in inherited {
                let socket = try ListeningSocket(inheriting: number)
                servers.append(MetricsServer(socket, text: text))
            }
            for address in addresses {
                servers.append(MetricsServer(try ListeningSocket(on: address), text: text))
            }
            return servers
        } catch {
            throw StartupFailure(error)
        }
    }
}
