import Glibc
import Retrieval
import Testing

@testable import KnowledgeStore

@Suite struct KnowledgeLoaderTests {
    private func load(_ folder: TemporaryFolder, skipsBad: Bool = false) throws(KnowledgeError) -> Generation
    {
        try KnowledgeLoader(paths: [folder.path], skipsBad: skipsBad).load(number: 1)
    }

    private func problems(_ folder: TemporaryFolder) throws -> [String] {
        let error = try #require(throws: KnowledgeError.self) { try load(folder) }
        return error.problems.map { $0.description.replacing(folder.path + "/", with: "") }
    }

    @Test func everyTextFileBelowTheFolderIsADocument() throws {
        let folder = try TemporaryFolder([
            "b.md": "# Bees\n\nBees make honey.", "a/c.txt": "Cats purr.", "d.html": "<p>No.</p>",
            ".e.md": "Hidden.",
            "f.md~": "Backup.", ".git/g.md": "Hidden.", "H.MD": "Hens lay.",
        ])
        let generation = try KnowledgeLoader(paths: [folder.path]).load(number: 3)
        #expect(generation.library.documents.map(\.name) == ["H", "a/c", "b"])
        #expect(generation.number == 3)
        #expect(generation.sizes.sentences == 3)
        #expect(generation.sources.map(\.bytes) == [9, 10, 24])
        #expect(
            generation.sources.allSatisfy { abs($0.modifiedAtSeconds - generation.loadedAtSeconds) < 600 })
    }

    @Test func aMissingFolderIsNoInput() throws {
        let error = try #require(throws: KnowledgeError.self) {
            try KnowledgeLoader(paths: ["/nonexistent/askd"]).load(number: 1)
        }
        #expect(error.exitCode == 66)
        #expect("\(error)" == "/nonexistent/askd: cannot be read: No such file or directory")
    }

    @Test func aFolderWithoutADocumentIsNoInput() throws {
        let folder = try TemporaryFolder(["thesaurus.txt": "a, b"])
        let error = try #require(throws: KnowledgeError.self) { try load(folder) }
        #expect(error.exitCode == 66)
        #expect("\(error)" == "\(folder.path): no *.md or *.txt document there")
    }

    @Test func everyBadFileIsNamedWithItsReason() throws {
        let folder = try TemporaryFolder(["good.md": "Good.", "empty.txt": "\n", "thesaurus.txt": "a, b\nc"])
        try folder.write("binary.md", Array("One.\n\0".utf8))
        try folder.write("latin.txt", [0x4A, 0xE9, 0x0A])
        try #require(mkfifo(folder.path + "/pipe.txt", 0o600) == 0)
        #expect(
            try problems(folder) == [
                "binary.md:2: holds a NUL byte: it is a binary file",
                "empty.txt: is empty: it holds no text",
                "latin.txt:1: is not UTF-8 or UTF-16",
                "pipe.txt: is not an ordinary file",
                "thesaurus.txt:2: names one word only: give it a synonym or a '=>'",
            ])
        #expect(#expect(throws: KnowledgeError.self) { try load(folder) }?.exitCode == 65)
        let generation = try load(folder, skipsBad: true)
        #expect(generation.library.documents.map(\.name) == ["good"])
        #expect(generation.problems.count == 5)
    }

    @Test func aFileOverTheLimitIsNotRead() throws {
        let folder = try TemporaryFolder(["a.md": "Twelve bytes"])
        var loader = KnowledgeLoader(paths: [folder.path], maximumDocumentBytes: 12)
        #expect(try loader.load(number: 1).sizes.documents == 1)
        loader.maximumDocumentBytes = 11
        let error = try #require(throws: KnowledgeError.self) { try loader.load(number: 1) }
        #expect(error.problems.map(\.reason) == ["is longer than 11 bytes"])
    }

    @Test func linksThatLeaveTheFolderAndLoopsArePassedOver() throws {
        let outside = try TemporaryFolder(["secret.md": "Secret."])
        let folder = try TemporaryFolder(["a.md": "Ants.", "sub/b.md": "Bees.", "..data/c.md": "Cats."])
        for (target, name) in [
            (outside.path + "/secret.md", "x.md"), (outside.path, "y"), ("../sub", "sub/loop"), (".", "z"),
            ("nowhere", "dangling.md"), ("..data/c.md", "c.md"), ("a.md", "again.md"), ("self.md", "self.md"),
        ] {
            try #require(symlink(target, folder.path + "/" + name) == 0)
        }
        #expect(try load(folder).library.documents.map(\.name) == ["a", "c", "sub/b"])
    }

    @Test func namesThatClashKeepTheirEnding() throws {
        let folder = try TemporaryFolder(["a.md": "One.", "a.txt": "Two."])
        let other = try TemporaryFolder(["a.md": "Three.", "a.txt": "Four."])
        let loader = KnowledgeLoader(paths: [folder.path, other.path + "/a.md", other.path, folder.path])
        let documents = try loader.load(number: 1).library.documents
        #expect(documents.map(\.name) == ["a", "a.txt", "a.md", "a.txt-2"])
        #expect(documents.map { $0.sentence(0) } == ["One.", "Two.", "Three.", "Four."])
    }

    @Test func controlsInAFileNameAreNotShown() throws {
        let folder = try TemporaryFolder(["a\u{1B}[31m\u{7}b\nc.md": "One."])
        #expect(try load(folder).library.documents.map(\.name) == ["ab c"])
    }

    @Test func theFoldersOwnFilesAreNoDocuments() throws {
        let folder = try TemporaryFolder([
            "a.md": "Ants march.", "thesaurus.txt": "ant, emmet", "stopwords.txt": "# mine\nmarch don't\n",
            "questions.tsv": "# q\nWho marches?\ta\tAnts\twho\nWho else?\ta\tAnts\twho\ttalk\n",
        ])
        let generation = try load(folder)
        #expect(generation.sizes.documents == 1)
        let stems = [Array("emmet".utf8)]
        #expect(generation.library.thesaurus.alternatives(toStems: stems[...])?.alternatives.count == 1)
        #expect(generation.library.analyzer.stopWords == Vocabulary(spaced: "march dont"))
        #expect(generation.library.examples.map(\.question) == ["Who marches?"])
        #expect(generation.examples.map(\.line) == [2, 3])
    }

    @Test func deepFoldersEndSomewhere() throws {
        let deep = Array(repeating: "d", count: FolderWalk.maximumDepth).joined(separator: "/")
        let folder = try TemporaryFolder([
            "a.md": "Ants.", deep + "/b.md": "Bees.", deep + "/d/c.md": "Cats.",
        ])
        #expect(try load(folder).library.documents.count == 2)
    }
}
