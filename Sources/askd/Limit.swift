import AskServer
import Options

/// One bound on what a client may use: a row from which the option, the configuration and `/limits` come.
struct Limit: Sendable {
    /// What the number counts.
    enum Unit: Sendable {
        case things, bytes, seconds, milliseconds
    }

    /// The option's long name; for a bound that has no option, what it is called.
    var name: String
    var unit: Unit
    /// What may be asked for, in the unit; nil when it is fixed.
    var range: ClosedRange<Int>?
    var meaning: String
    var field: any WritableKeyPath<ServerLimits, Int> & Sendable

    /// The option that sets it, with the server's own default; nil when it is fixed.
    var option: Option? {
        guard let range else { return nil }
        let environment = "ASKD_" + name.uppercased().map { $0 == "-" ? "_" : "\($0)" }.joined()
        return .value(
            name, valueName, type(range), default: text(of: ServerLimits()[keyPath: field]),
            environment: environment, help: meaning, group: DaemonTable.limitGroup)
    }

    /// Takes the option's value over.
    func apply(_ values: OptionValues, to limits: inout ServerLimits) {
        guard range != nil else { return }
        let value: Int? =
            switch unit {
            case .things: values.count(name)
            case .bytes: values.bytes(name)
            case .seconds: values.seconds(name).map { Int($0.rounded(.up)) }
            case .milliseconds: values.seconds(name).map { Int(($0 * 1000).rounded(.up)) }
            }
        if let value { limits[keyPath: field] = value }
    }

    /// A line of `/limits`.
    func line(in limits: ServerLimits) -> String {
        Self.line(name, Self.shown(limits[keyPath: field], unit), meaning)
    }

    /// A name, a value and what it means, under one another in columns.
    static func line(_ name: String, _ value: String, _ meaning: String) -> String {
        func padded(_ text: String, to width: Int) -> String {
            text + String(repeating: " ", count: max(1, width - text.utf8.count))
        }
        return padded(name, to: 26) + padded(value, to: 12) + meaning
    }

    /// A number with its unit, for people.
    static func shown(_ value: Int, _ unit: Unit) -> String {
        switch unit {
        case .things: "\(value)"
        case .bytes:
            if value >= 1 << 20, value % (1 << 20) == 0 {
                "\(value >> 20) MiB"
            } else if value >= 1 << 16, value % (1 << 10) == 0 {
                "\(value >> 10) KiB"
            } else {
                "\(value) bytes"
            }
        case .seconds: "\(value) s"
        case .milliseconds: value % 1000 == 0 ? "\(value / 1000) s" : "\(value) ms"
        }
    }

    private var valueName: String {
        switch unit {
        case .things: "number"
        case .bytes: "bytes"
        case .seconds, .milliseconds: "time"
        }
    }

    private func type(_ range: ClosedRange<Int>) -> ValueType {
        switch unit {
        case .things: .count(range)
        case .bytes: .bytes(range)
        case .seconds: .seconds(Double(range.lowerBound)...Double(range.upperBound))
        case .milliseconds: .seconds(Double(range.lowerBound) / 1000...Double(range.upperBound) / 1000)
        }
    }

    /// The number with its unit, as the option takes it.
    private func text(of value: Int) -> String {
        switch unit {
        case .things, .bytes: "\(value)"
        case .seconds: "\(value)s"
        case .milliseconds: value % 1000 == 0 ? "\(value / 1000)s" : "\(value)ms"
        }
    }
}
