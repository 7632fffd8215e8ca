/// Where and why a text is not JSON.
public struct JSONFault: Error, Sendable, Hashable {
    public var message: String
    /// Byte offset in the text, from 0.
    public var position: Int
}
