/// What a word that stands nowhere in the documents was read as.
public struct SpellingCorrection: Sendable, Hashable {
    /// How the word was found.
    public enum Road: Sendable, Hashable {
        /// By few wrong, missing, surplus or swapped letters.
        case edit
        /// By its sound: another transcription or script of a name.
        case sound
    }

    /// The word's number in the vocabulary.
    public var word: UInt32
    /// The word's folded bytes.
    public var bytes: [UInt8]
    /// Edits between the two spellings; on the road of sound, between their sounds.
    public var distance: Int
    public var road: Road

    public init(word: UInt32, bytes: [UInt8], distance: Int, road: Road) {
        self.word = word
        self.bytes = bytes
        self.distance = distance
        self.road = road
    }
}
