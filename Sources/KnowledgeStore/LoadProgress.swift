/// How far the loading of a Knowledge folder has come; small folders are loaded before there is anything to tell.
public enum LoadProgress: Sendable, Hashable, CustomStringConvertible {
    /// So many documents, files of so many bytes together, were read.
    case read(documents: Int, bytes: Int)
    /// Everything was read; its passages are being indexed.
    case indexing(passages: Int)

    public var description: String {
        switch self {
        case .read(let documents, let bytes): "\(documents) documents read, \(bytes >> 20) MiB"
        case .indexing(let passages): "indexing \(passages) passages"
        }
    }
}
