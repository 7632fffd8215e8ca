import Retrieval

/// How much passages and their documents hold of what earlier turns were about, as shares of its mass.
///
/// Each stem is asked for once, in all of them.
struct EarlierShares {
    /// In the order of the passages; empty for a question that does not lean on earlier turns.
    private(set) var ofPassages: [Float] = []
    /// In the order of the documents: what they or their titles hold; likewise.
    private(set) var ofDocuments: [Float] = []

    /// - Parameters:
    ///   - passages: ascending.
    ///   - documents: likewise.
    init(_ context: Context, _ passages: [Int], _ documents: [Int], _ index: InvertedIndex) {
        guard context.dependence > 0 else { return }
        ofPassages = [Float](filledWith: 0, count: passages.count)
        ofDocuments = [Float](filledWith: 0, count: documents.count)
        /// Document → the last term that was counted for it: title and text count one once.
        var counted = [Int](filledWith: -1, count: documents.count)
        var mass: Float = 1e-6
        for (number, term) in context.terms.enumerated() {
            let weight = term.weight * term.idf
            mass += weight
            index.passages.forEachHolder(of: term.stem, among: passages) { place, _ in
                ofPassages[place] += weight
            }
            index.documents.forEachHolder(of: term.stem, among: documents) { place, _ in
                ofDocuments[place] += weight
                counted[place] = number
            }
            index.titles.forEachHolder(of: term.stem, among: documents) { place, _ in
                if counted[place] != number { ofDocuments[place] += weight }
            }
        }
        for place in ofPassages.indices { ofPassages[place] /= mass }
        for place in ofDocuments.indices { ofDocuments[place] /= mass }
    }
}
