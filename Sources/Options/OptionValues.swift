/// What a command line gave, checked against its table; options not given hold their defaults.
///
/// Asking for an option that is not in the table, or for one of another type, is a mistake of the program.
public struct OptionValues: Sendable {
    /// Every option of the table, by name.
    private let table: [String: Option]
    /// Values in the order given; flags that are set hold one empty text.
    private var given: [String: [TypedValue]] = [:]

    init(options: [Option]) {
        table = Dictionary(options.map { ($0.name, $0) }) { first, _ in first }
    }

    /// Whether a flag is set.
    public func isSet(_ name: String) -> Bool {
        require(name, "a flag") { $0.kind == .flag }
        return given[name] != nil
    }

    /// Whether an option was given on the command line or in the environment, or has a default.
    public func has(_ name: String) -> Bool {
        require(name, "an option") { _ in true }
        return given[name] != nil
    }

    /// The value of a text, path or choice; nil when there is none.
    public func text(_ name: String) -> String? { texts(name).last }

    /// All values of a repeatable option or of the positionals, in order.
    public func texts(_ name: String) -> [String] {
        require(name, "text") { $0.type.isText }
        return given[name, default: []].compactMap { value in
            if case .text(let text) = value { text } else { nil }
        }
    }

    /// The value of a count; nil when there is none.
    public func count(_ name: String) -> Int? {
        require(name, "a count") { if case .count = $0.type { true } else { false } }
        return whole(name)
    }

    /// The value of a size, in bytes; nil when there is none.
    public func bytes(_ name: String) -> Int? {
        require(name, "a size") { if case .bytes = $0.type { true } else { false } }
        return whole(name)
    }

    /// The value of a time, in seconds; nil when there is none.
    public func seconds(_ name: String) -> Double? {
        require(name, "a time") { if case .seconds = $0.type { true } else { false } }
        guard case .seconds(let seconds)? = given[name]?.last else { return nil }
        return seconds
    }

    /// Keeps a value; those of repeatable options add up, of others the last one stays.
    mutating func add(_ value: TypedValue, to option: Option) {
        switch option.kind {
        case .repeatable, .positionals: given[option.name, default: []].append(value)
        case .flag, .value, .positional: given[option.name] = [value]
        }
    }

    private func whole(_ name: String) -> Int? {
        guard case .whole(let number)? = given[name]?.last else { return nil }
        return number
    }

    private func require(_ name: String, _ what: String, _ rule: (Option) -> Bool) {
        precondition(table[name].map(rule) ?? false, "'\(name)' must stand in the table as \(what)")
    }
}

extension ValueType {
    /// Whether its values are read as text.
    var isText: Bool {
        switch self {
        case .text, .path, .choice: true
        case .count, .seconds, .bytes: false
        }
    }
}
