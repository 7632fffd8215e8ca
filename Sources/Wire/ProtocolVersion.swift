/// The version of both conversations, as `/about` tells it.
public enum ProtocolVersion {
    /// Goes up when a client written for the version before would misread something; keys and commands that are
    /// only added leave it as it is.
    public static let current = 1
}
