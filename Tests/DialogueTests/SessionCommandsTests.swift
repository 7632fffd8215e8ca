import Testing
import Wire

@testable import Dialogue

@Suite struct SessionCommandsTests {
    @Test func quitSaysGoodbyeAndCloses() {
        var dialogue = makeDialogue()
        for name in ["quit", "exit", "bye"] {
            let reply = dialogue.run(name)
            #expect(reply.lines == ["Goodbye."])
            #expect(reply.effect == .close)
        }
    }

    @Test(arguments: [0, 40, 78, 240])
    func widthIsSet(columns: Int) {
        var dialogue = makeDialogue()
        #expect(dialogue.run("width", "\(columns)").effect == .setWidth(columns))
    }

    @Test(arguments: ["", "39", "241", "-40", "wide", "40 60"])
    func widthRefusesWhatIsNoWidth(argument: String) {
        var dialogue = makeDialogue()
        let reply = dialogue.run("width", argument)
        #expect(reply.effect == .none)
        #expect(reply.fault?.code == "bad-argument")
    }

    @Test func statsAndLimitsComeFromTheProgram() {
        var dialogue = makeDialogue()
        #expect(dialogue.run("stats").lines == ["uptime 5 s"])
        #expect(dialogue.run("limits").lines == ["line 4096 bytes"])
    }

    @Test(arguments: ["hi", "Hello!", "good morning", "HELLO THERE"])
    func aGreetingIsAnsweredInKind(line: String) {
        var dialogue = makeDialogue()
        let reply = dialogue.reply(to: Request(.question(line)), from: makeGeneration())
        #expect(reply.status == .info)
        #expect(reply.lines.first?.hasPrefix("Hello. Ask me about \"The Moon\".") == true)
    }

    @Test func thanksIsAnsweredInKind() {
        var dialogue = makeDialogue()
        #expect(dialogue.run("thanks").lines.first?.hasPrefix("You are welcome.") == true)
        let reply = dialogue.reply(to: Request(.question("thank you very much!")), from: makeGeneration())
        #expect(reply.lines.first?.hasPrefix("You are welcome.") == true)
    }

    @Test(arguments: [
        ("That's wrong!", "I only repeat"), ("are you sure?", "I only repeat"),
        ("I don't understand.", "I only repeat"),
        ("What can you do?", "I answer from documents"), ("ok", "Good."), ("OK, thanks", "You are welcome."),
        (" - THANK  you, very much!!", "You are welcome."),
    ])
    func talkWithAskdItselfIsNotLookedForInTheDocuments(line: String, begin: String) {
        var dialogue = makeDialogue()
        let reply = dialogue.reply(to: Request(.question(line)), from: makeGeneration())
        #expect(reply.status == .info)
        #expect(reply.lines.first?.hasPrefix(begin) == true, "\(reply.lines)")
    }

    @Test(arguments: [
        "hello world program", "who said thanks?", "high", "why?", "what do you know of the moon", "?!",
        "that does not answer my question, nor another",
    ])
    func aQuestionIsNotTakenForManners(line: String) {
        #expect(Courtesy(line) == nil)
    }
}
