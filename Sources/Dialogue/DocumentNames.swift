import Retrieval
import Wire

/// Finds documents by the names that clients type.
struct DocumentNames {
    private let documents: [Document]

    init(_ library: Library) { documents = library.documents }

    /// The 0-based number of the document called `name`: its whole name, or its unambiguous last part
    /// (`cuba` for `notes/cuba`).
    func number(of name: String) -> Int? {
        if let exact = documents.firstIndex(where: { $0.name == name }) { return exact }
        let ending = "/" + name
        let matches = documents.indices.filter { documents[$0].name.hasSuffix(ending) }
        return matches.count == 1 ? matches[0] : nil
    }

    /// What to say when there is no such document.
    func unknown(_ name: String) -> Reply {
        let shown = Phrases.clipped(name, to: 60)
        let few = documents.prefix(3).map(\.name)
        let more = documents.count > few.count ? " and others; /topics lists them" : ""
        return .fault(
            "unknown-document",
            "There is no document \"\(shown)\": there is \(Phrases.list(few, "and"))\(more).")
    }
}
