import Testing
import Wire

@testable import Dialogue

@Suite struct LibraryCommandsTests {
    private let two = makeGeneration(documents: [
        makeDocument(),
        makeDocument(
            name: "notes/mars", title: "Mars", sentences: ["Mars is red.", "It has two moons."],
            sections: [("Mars", 0), ("Its moons", 1)]),
    ])

    @Test func showNeedsNoNameWhereThereIsOneDocument() {
        var dialogue = makeDialogue()
        #expect(dialogue.run("show", "2").lines == ["The Moon, passage 2, line 5", "It is cold."])
    }

    @Test func showAsksWhichOfSeveralDocuments() {
        var dialogue = makeDialogue(from: two)
        #expect(
            dialogue.run("show", "1", from: two).fault?.message
                == "There are several documents: /show DOCUMENT 1.")
        #expect(dialogue.run("show", "notes/mars 2", from: two).lines.last == "It has two moons.")
        #expect(dialogue.run("show", "mars 2", from: two).lines.last == "It has two moons.")
    }

    @Test func showTakesTheDocumentLastAnsweredFrom() {
        var dialogue = makeDialogue(after: makeAnswer(document: 1, text: "Mars is red."), from: two)
        #expect(dialogue.run("show", "2", from: two).lines.last == "It has two moons.")
    }

    @Test(arguments: ["0", "3", "-1", "99999999999999999999", "two", "", "a b 1"])
    func showRefusesWhatIsNoPassage(argument: String) {
        var dialogue = makeDialogue()
        #expect(dialogue.run("show", argument).status == .error)
    }

    @Test func anUnknownDocumentIsNamedBesideThoseThereAre() {
        var dialogue = makeDialogue(from: two)
        let message = dialogue.run("topics", "venus", from: two).fault?.message
        #expect(message == "There is no document \"venus\": there is moon and notes/mars.")
    }

    @Test func topicsShowsDocumentsAndTheirSections() {
        var dialogue = makeDialogue(from: two)
        #expect(
            dialogue.run("topics", from: two).lines == [
                "moon: The Moon, 2 passages", "notes/mars: Mars, 2 passages", "  Its moons, from passage 2",
            ])
    }

    @Test func aThousandDocumentsDoNotFillTheScreen() {
        let many = makeGeneration(documents: (0..<1000).map { makeDocument(name: "d\($0)") })
        var dialogue = makeDialogue(from: many)
        let topics = dialogue.run("topics", from: many).lines
        #expect(topics.count == 62)
        #expect(topics[60] == "and 940 more")
        #expect(dialogue.run("about", from: many).lines.count < 70)
    }

    @Test func aboutTellsSizesDatesLicenceAndVersions() {
        var dialogue = makeDialogue(from: two)
        let lines = dialogue.run("about", from: two).lines
        #expect(lines[0].hasPrefix("askd 9.9, protocol 1, MIT licence"))
        #expect(lines[1] == "2 documents, generation 1, loaded 2020-09-13 12:26:40 UTC:")
        #expect(lines[2] == "  moon: The Moon, 100 bytes, 2 passages, of 2020-01-01")
    }
}
