import Retrieval
import Testing

@testable import KnowledgeStore

@Suite struct GeneralThesaurusTests {
    /// What the folder's words lead to in the order of the lines, however early they were known.
    @Test(arguments: [true, false]) func aFoldersWordsComeBehindGeneralEnglish(isOffered: Bool) throws {
        let own = try Thesaurus(parsing: Array("skald, poet, bard\nskald => singer".utf8), analyzer: .english)
        let general = GeneralThesaurus()
        if isOffered { general.offer(own) }
        let thesaurus = general.take(adding: own)
        var expected = GeneralEnglish.thesaurus()
        expected.merge(own)
        for word in ["skald", "poet", "war", "bard"] {
            let stems = [Analyzer.english.stem(of: Array(word.utf8))]
            let found = thesaurus.alternatives(toStems: stems[...])?.alternatives
            #expect(found != nil && found == expected.alternatives(toStems: stems[...])?.alternatives)
        }
        #expect(thesaurus.termCount == expected.termCount && thesaurus.count == expected.count)
        #expect(thesaurus.words == expected.words)
    }

    @Test func aFolderWithoutWordsHasGeneralEnglish() {
        let general = GeneralThesaurus()
        general.offer(Thesaurus())
        #expect(general.take(adding: Thesaurus()).count == GeneralEnglish.thesaurus().count)
    }
}
