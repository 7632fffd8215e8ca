/// Finds the minimum of a smooth function by L-BFGS (Liu and Nocedal, On the Limited Memory BFGS Method for Large Scale
/// Optimization, 1989) with halving steps.
struct Descent {
    /// Steps remembered to bend the next one.
    static let memory = 10
    static let maximumSteps = 300
    /// It ends when a step gains less than this share of the value.
    static let leastGain = 1e-9

    /// A value and its gradient at a point.
    typealias Objective = (_ point: [Double]) -> (value: Double, gradient: [Double])

    private var changes: [(point: [Double], gradient: [Double], curvature: Double)] = []

    /// The point reached from `start`.
    static func minimum(from start: [Double], of objective: Objective) -> [Double] {
        var descent = Descent()
        var point = start
        var (value, gradient) = objective(point)
        for _ in 0..<maximumSteps {
            let direction = descent.direction(gradient)
            guard let next = step(from: point, value, gradient, along: direction, objective) else { break }
            descent.remember(next.point - point, next.gradient - gradient)
            let gain = value - next.value
            (point, value, gradient) = next
            if gain <= leastGain * max(1, abs(value)) { break }
        }
        return point
    }

    /// Against the gradient, bent by the remembered steps (the two-loop recursion).
    private func direction(_ gradient: [Double]) -> [Double] {
        var direction = gradient
        var shares: [Double] = []
        for change in changes.reversed() {
            let share = change.point * direction / change.curvature
            shares.append(share)
            direction = direction - change.gradient.scaled(by: share)
        }
        if let last = changes.last {
            direction = direction.scaled(by: last.curvature / (last.gradient * last.gradient))
        } else {
            direction = direction.scaled(by: 1 / max(1, (gradient * gradient).squareRoot()))
        }
        for (change, share) in zip(changes, shares.reversed()) {
            let back = change.gradient * direction / change.curvature
            direction = direction - change.point.scaled(by: back - share)
        }
        return direction.scaled(by: -1)
    }

    /// The first point along `direction` that gains enough (Armijo's rule); nil when none does.
    private static func step(
        from point: [Double], _ value: Double, _ gradient: [Double], along direction: [Double],
        _ objective: Objective
    ) -> (point: [Double], value: Double, gradient: [Double])? {
        let slope = gradient * direction
        guard slope < 0 else { return nil }
        var length = 1.0
        for _ in 0..<40 {
            let next = point - direction.scaled(by: -length)
            let reached = objective(next)
            if reached.value <= value + 1e-4 * length * slope {
                return (next, reached.value, reached.gradient)
            }
            length /= 2
        }
        return nil
    }

    private mutating func remember(_ point: [Double], _ gradient: [Double]) {
        let curvature = point * gradient
        guard curvature > 1e-12 else { return }
        changes.append((point, gradient, curvature))
        if changes.count > Self.memory { changes.removeFirst() }
    }
}

extension [Double] {
    /// The scalar product.
    fileprivate static func * (left: [Double], right: [Double]) -> Double {
        zip(left, right).reduce(0) { $0 + $1.0 * $1.1 }
    }

    fileprivate static func - (left: [Double], right: [Double]) -> [Double] {
        zip(left, right).map { $0 - $1 }
    }

    fileprivate func scaled(by factor: Double) -> [Double] { map { $0 * factor } }
}
