/// Sorts a few keys sooner than any sort that is made for many.
package enum InsertionSort {
    /// Puts keys in descending order. O(count²).
    package static func sortDescending(_ keys: UnsafeMutableBufferPointer<UInt64>) {
        for next in keys.indices.dropFirst() {
            let key = keys[next]
            var free = next
            while free > 0, keys[free - 1] < key {
                keys[free] = keys[free - 1]
                free -= 1
            }
            keys[free] = key
        }
    }
}
