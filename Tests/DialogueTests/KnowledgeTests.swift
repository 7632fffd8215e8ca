import KnowledgeStore
import Testing
import Wire

@testable import Dialogue

@Suite struct KnowledgeTests {
    private func knowledge() -> Knowledge { Knowledge(makeGeneration(), reports: makeReports()) }

    @Test func theNextRequestIsAnsweredFromTheNewGeneration() {
        let knowledge = knowledge()
        let session = knowledge.responder().makeSession()
        let request = Request(.command(name: "topics", argument: ""), id: .number("7"))
        #expect(session(request).generation == 1)
        knowledge.replace(
            with: makeGeneration(number: 2, documents: [makeDocument(name: "sun", title: "The Sun")]))
        let reply = session(request)
        #expect(reply.generation == 2)
        #expect(reply.id == .number("7"))
        #expect(reply.lines.first == "sun: The Sun, 2 passages")
    }

    @Test func sessionsDoNotShareTheirMemory() {
        let responder = knowledge().responder()
        let (one, other) = (responder.makeSession(), responder.makeSession())
        _ = one(Request(.question("How far is the Moon?")))
        #expect(other(Request(.command(name: "why", argument: ""))).lines.first?.hasPrefix("Nothing") == true)
    }

    @Test func theGreetingIsTwoShortLines() {
        let lines = knowledge().responder().greeting()
        #expect(lines.count == 2)
        #expect(lines[0] == "Ask me about \"The Moon\".")
        #expect(lines.allSatisfy { $0.utf8.count <= 78 })
    }

    @Test func anUnknownDocumentIsAnErrorNotAnEmptyAnswer() {
        let session = knowledge().responder().makeSession()
        let reply = session(Request(.question("How far?"), document: "sun"))
        #expect(reply.status == .error)
        #expect(reply.fault?.code == "unknown-document")
    }

    @Test func oneAnswerComesFromOneGenerationWhileReloadsGoOn() async {
        let knowledge = knowledge()
        let rounds = 500
        await withTaskGroup(of: Void.self) { group in
            group.addTask {
                for number in 2...rounds {
                    let documents = [makeDocument(name: "g\(number)", title: "T\(number)")]
                    knowledge.replace(with: makeGeneration(number: number, documents: documents))
                }
            }
            for _ in 0..<2 {
                group.addTask {
                    let session = knowledge.responder().makeSession()
                    for _ in 0..<rounds {
                        let reply = session(Request(.command(name: "topics", argument: "")))
                        let expected = reply.generation == 1 ? "moon" : "g\(reply.generation)"
                        #expect(reply.lines.first?.hasPrefix("\(expected):") == true)
                    }
                }
            }
        }
        #expect(knowledge.current.number == rounds)
    }
}
