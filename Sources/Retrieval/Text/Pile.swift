/// Values put one behind another into memory of their own.
///
/// Cheaper to fill than an array, which asks at each value whether anybody shares it; an array is made of it at last, of
/// the size that was needed.
struct Pile<Element: BitwiseCopyable>: ~Copyable {
    private var base: UnsafeMutablePointer<Element>
    private(set) var count = 0
    private var capacity: Int

    /// An empty one, with room for so many values.
    init(capacity: Int) {
        self.capacity = max(capacity, 16)
        base = .allocate(capacity: self.capacity)
    }

    /// So many times the same value.
    init(repeating value: Element, count: Int) {
        self.init(capacity: count)
        base.initialize(repeating: value, count: count)
        self.count = count
    }

    /// What an array holds, and room for more.
    init(_ values: [Element], capacity: Int = 0) {
        self.init(capacity: max(capacity, values.count))
        values.withUnsafeBufferPointer {
            if let start = $0.baseAddress { base.update(from: start, count: $0.count) }
        }
        count = values.count
    }

    deinit { base.deallocate() }

    subscript(place: Int) -> Element {
        @inline(__always) get {
            precondition(place >= 0 && place < count, "a value lies in its pile")
            return base[place]
        }
        @inline(__always) set {
            precondition(place >= 0 && place < count, "a value lies in its pile")
            base[place] = newValue
        }
    }

    @inline(__always)
    mutating func append(_ value: Element) {
        if count == capacity { grow(to: count + 1) }
        base[count] = value
        count &+= 1
    }

    /// Makes room for so many more values, which are put there by `fill`.
    @inline(__always)
    mutating func append(_ more: Int, _ fill: (UnsafeMutableBufferPointer<Element>) -> Void) {
        if capacity - count < more { grow(to: count + more) }
        fill(UnsafeMutableBufferPointer(start: base + count, count: more))
        count += more
    }

    private mutating func grow(to needed: Int) {
        capacity = max(needed, capacity * 2)
        let larger = UnsafeMutablePointer<Element>.allocate(capacity: capacity)
        larger.update(from: base, count: count)
        base.deallocate()
        base = larger
    }

    /// All of them.
    @inline(__always)
    var buffer: UnsafeBufferPointer<Element> { UnsafeBufferPointer(start: base, count: count) }

    /// The same as an array.
    var array: [Element] { Array(buffer) }
}
