import Retrieval
import Synchronization
import Testing

@testable import KnowledgeStore

@Suite struct KnowledgeReaderTests {
    /// Reads a folder, a batch ending after every `batchBytes`; gives what was told on the way, too.
    private func read(
        _ folder: TemporaryFolder, batchBytes: Int, threads: Int = 3
    ) -> (content: KnowledgeReader.Content, progress: [LoadProgress]) {
        let told = Mutex<[LoadProgress]>([])
        let progress = { @Sendable (step: LoadProgress) in told.withLock { $0.append(step) } }
        var reader = KnowledgeReader(
            maximumDocumentBytes: 1 << 20, threads: threads, batchBytes: batchBytes, progress: progress)
        reader.read(path: folder.path)
        return (reader.finish(), told.withLock { $0 })
    }

    @Test(arguments: [1, 30, 1 << 20])
    func documentsAndProblemsKeepTheOrderOfTheFilesInAnyBatches(batchBytes: Int) throws {
        let folder = try TemporaryFolder([
            "a.md": "Ants dig.", "b.md": "\n", "c.txt": "Cats purr.", "d.md": "\n", "e.txt": "Eels swim.",
        ])
        let content = read(folder, batchBytes: batchBytes).content
        #expect(content.documents.map(\.name) == ["a", "c", "e"])
        #expect(content.sources.map(\.bytes) == [9, 10, 10])
        #expect(content.problems.map { $0.path.suffix(4) } == ["b.md", "d.md"])
    }

    @Test func everyFullBatchIsTold() throws {
        let folder = try TemporaryFolder(["a.md": "Ants dig.", "b.md": "Bees hum.", "c.md": "Cats purr."])
        let progress = read(folder, batchBytes: 10).progress
        #expect(progress == [.read(documents: 2, bytes: 18), .read(documents: 3, bytes: 28)])
        #expect(read(folder, batchBytes: 100).progress.isEmpty)
        #expect("\(LoadProgress.read(documents: 2, bytes: 3 << 20))" == "2 documents read, 3 MiB")
    }

    @Test func namesThatAreTakenAreMadeLonger() throws {
        let folder = try TemporaryFolder(["a.md": "One.", "a.txt": "Two.", "b/a.md": "Three."])
        #expect(Set(read(folder, batchBytes: 1).content.documents.map(\.name)) == ["a", "a.txt", "b/a"])
    }
}
