public import Retrieval

/// How an engine comes by what few questions need: gives a function for it, and may put off making it until that is
/// called. An engine cannot remember that it was made; its owner can.
public struct Deferral: Sendable {
    /// Gives the corrector that it is asked for.
    public typealias Corrector = @Sendable () -> SpellingCorrector

    let corrector: @Sendable (_ make: @escaping Corrector) -> Corrector

    /// - Parameter corrector: gives a function whose value is always that of `make`.
    public init(corrector: @escaping @Sendable (_ make: @escaping Corrector) -> Corrector) {
        self.corrector = corrector
    }

    /// Makes everything at once.
    public static let none = Deferral { make in
        let made = make()
        return { made }
    }
}
