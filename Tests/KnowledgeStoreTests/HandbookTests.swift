import Answering
import Testing

/// That a house's own rules are asked for as people ask: "when does it open?", "how much did it cost?", "what is the wifi
/// password?" were refused though the handbook tells.
@Suite struct HandbookTests {
    private static let handbook = """
        # Handbook of the institute

        ## Hours

        The library is open from 9:00 to 18:00 on weekdays. On public holidays it stays shut.
        At weekends the porter, Ines Duarte, lends you a badge.

        ## Instruments

        The laser cutter stands in the cellar. It was bought in 2021 for 38,000 euros.
        Reserve it at least two days ahead.

        | Instrument | Room | Contact |
        | --- | --- | --- |
        | Kiln | C.12 | Arvid Holm |
        | Lathe | C.14 | Petra Vogel |

        ## Network

        All files are backed up every night to a server in Turku.
        The wireless network is called Heron; its passphrase hangs beside the copier.
        """

    @Test(arguments: [
        ("when does the library open?", "9:00"), ("how much did the laser cutter cost?", "38,000"),
        ("what is the wifi password?", "Heron"), ("where is the kiln?", "C.12"),
        ("who do I ask about the lathe?", "Petra Vogel"), ("how often is data backed up?", "every night"),
        ("who lends badges on sunday?", "Ines Duarte"), ("when was the cutter bought?", "2021"),
    ])
    func whatTheHandbookSaysIsAnswered(question: String, words: String) throws {
        let folder = try TemporaryFolder(["handbook.md": Self.handbook])
        try expect(question, isAnsweredBy: words, from: folder.path)
    }

    @Test(arguments: [
        "who is the director?", "where can I park my car?", "when does the canteen open?",
        "how much did the kiln cost?", "what is the phone number of Petra Vogel?",
    ])
    func whatItDoesNotSayIsNot(question: String) throws {
        let folder = try TemporaryFolder(["handbook.md": Self.handbook])
        #expect(try !answer(question, from: folder.path).isAnswered, "\(question)")
    }
}
