import Dialogue
import KnowledgeStore
import Retrieval

/// What `--check` prints: the documents with their sizes, the whole, and every problem with file and line.
struct CheckReport {
    var lines: [String]
    /// 0, or 65 (66 when documents are missing) if there is any problem.
    var exitCode: Int32

    /// Loads everything as a start would, but leaves out what cannot be read, so that one run names all of it.
    init(loader: KnowledgeLoader) {
        var lenient = loader
        lenient.skipsBad = true
        do throws(KnowledgeError) {
            let generation = try lenient.load(number: 1)
            let problems = generation.problems + generation.exampleProblems()
            lines = Self.documents(of: generation) + Self.summary(of: generation)
            lines += problems.map { "problem: \($0)" } + [Self.verdict(problems.count)]
            exitCode = problems.isEmpty ? 0 : KnowledgeError(problems: problems).exitCode
        } catch {
            lines = error.problems.map { "problem: \($0)" } + [Self.verdict(error.problems.count)]
            exitCode = error.exitCode
        }
    }

    private static func documents(of generation: Generation) -> [String] {
        zip(generation.library.documents, generation.sources).map { document, source in
            "document \(document.name): \"\(document.title)\", \(document.passages.count) passages, "
                + "\(document.sentenceCount) sentences, \(source.bytes) bytes, \(source.path)"
        }
    }

    private static func summary(of generation: Generation) -> [String] {
        let sizes = generation.sizes
        return [
            "total: \(generation.summary), \(sizes.words) distinct words, \(sizes.bytes) bytes of files, "
                + "index of \(sizes.indexBytes) bytes",
            "examples: \(generation.examples.count)",
        ]
    }

    private static func verdict(_ problems: Int) -> String {
        problems == 0 ? "nothing is wrong" : problems == 1 ? "1 problem" : "\(problems) problems"
    }
}
