import Testing
import Wire

@testable import Dialogue

@Suite struct SlashCommandsTests {
    private func name(_ typed: String) -> String? {
        if case .command(let command) = SlashCommands.find(typed) { command.name } else { nil }
    }

    @Test func everyCommandIsFoundByItsNameInAnyCase() {
        for wanted in SlashCommands.all {
            #expect(name(wanted.name) == wanted.name)
            #expect(name(wanted.name.uppercased()) == wanted.name)
        }
    }

    @Test func aCommandMayBeShortenedWhileUnambiguous() {
        #expect(name("he") == nil)
        #expect(name("hel") == nil)
        #expect(name("help") == "help")
        #expect(name("exa") == "examples")
        #expect(name("w") == nil)
        #expect(name("wh") == "why")
        #expect(name("q") == "quit")
    }

    @Test func anAliasIsAsGoodAsAName() {
        #expect(name("exit") == "quit")
        #expect(name("by") == "quit")
    }

    @Test(arguments: [("soruce", "source"), ("topcs", "topics"), ("hlep", "help"), ("quitt", "quit")])
    func aMistypedCommandIsAskedBack(typed: String, meant: String) {
        var dialogue = makeDialogue()
        let reply = dialogue.run(typed)
        #expect(reply.status == .error)
        #expect(reply.fault?.code == "unknown-command")
        #expect(reply.fault?.message.contains("Did you mean /\(meant)?") == true)
    }

    @Test func somethingElseEntirelyIsPointedToHelp() {
        var dialogue = makeDialogue()
        #expect(
            dialogue.run("zzzzzzzz").fault?.message
                == "There is no command /zzzzzzzz. /help lists the commands.")
        #expect(dialogue.run("").fault?.code == "unknown-command")
    }

    @Test func anAmbiguousBeginningNamesItsChoices() {
        var dialogue = makeDialogue()
        let reply = dialogue.run("s")
        #expect(reply.fault?.code == "ambiguous-command")
        #expect(reply.fault?.message == "/s could be /source, /show or /stats.")
    }

    @Test func aHugeNameCostsNothingAndIsCut() {
        var dialogue = makeDialogue()
        let reply = dialogue.run(String(repeating: "sou", count: 100_000))
        #expect((reply.fault?.message.utf8.count ?? 1000) < 100)
    }

    @Test func helpListsEveryNameThatCompletionOffers() {
        var dialogue = makeDialogue()
        let lines = dialogue.run("help").lines
        for name in SlashCommands.names {
            #expect(lines.contains { $0.hasPrefix("  /\(name)") }, "/\(name)")
        }
        #expect(lines.allSatisfy { $0.unicodeScalars.count <= 78 })
    }

    @Test func helpExplainsOneCommand() {
        var dialogue = makeDialogue()
        #expect(dialogue.run("help", "/quit").lines == ["/quit: say goodbye (also exit and bye)"])
        #expect(dialogue.run("help", "wid").lines == ["/width COLUMNS: wrap at 40 to 240 columns, 0: never"])
        #expect(dialogue.run("help", "nonsense").fault?.code == "unknown-command")
    }
}
