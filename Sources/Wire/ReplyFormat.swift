/// In which conversation a line was said, and its reply is to be written.
public enum ReplyFormat: Sendable, Hashable {
    case text, json
}
