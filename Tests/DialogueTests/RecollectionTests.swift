import KnowledgeStore
import Retrieval
import Testing
import Wire

@testable import Dialogue

/// A question recalled leaves a session as if it had been asked.
@Suite struct RecollectionTests {
    private func makeKnowledge() throws -> Knowledge {
        let document = makeDocument(sentences: [
            "Neil Armstrong walked on the Moon in 1969 because America raced the Soviet Union.",
            "The Moon is 384,400 kilometres away from the Earth.",
            "Yuri Gagarin never saw the Moon from near.",
            "Buzz Aldrin walked there with Armstrong.",
        ])
        return Knowledge(makeGeneration(documents: [document]), reports: makeReports())
    }

    private func shown(_ reply: Reply) -> String {
        var bytes: [UInt8] = []
        var reply = reply
        reply.micros = 0
        ReplyEncoder(width: 0).append(reply, as: .json, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    private let followers: [Request] = [
        Request(.command(name: "why", argument: "")), Request(.command(name: "source", argument: "")),
        Request(.command(name: "context", argument: "")), Request(.command(name: "more", argument: "")),
        Request(.command(name: "more", argument: "")), Request(.command(name: "source", argument: "")),
        Request(.question("why?")), Request(.question("who was he?")), Request(.question("and Gagarin?")),
        Request(.command(name: "why", argument: "")),
    ]

    private let questions = [
        "Who walked on the Moon in 1969?", "How far away from the Earth is the Moon?",
        "Who discovered penicillin?",
        "What did Gagarin see?", "Summarise the document.",
        "Who walked on the Moon in 1969? How far away from the Earth is the Moon?",
        "Who walked on the Moon in 1969? Why? And Gagarin?",
    ]

    @Test func followUpsAndCommandsAfterARecalledAnswerAreTheSame() throws {
        let responder = try makeKnowledge().responder()
        for question in questions {
            let first = responder.makeSession()
            let reply = first(Request(.question(question)))
            let memento = try #require(reply.memento, "\(question)")
            let again = responder.makeSession()
            #expect(again.recall(memento))
            for follower in followers {
                #expect(
                    shown(first(follower)) == shown(again(follower)), "\(question), then \(follower.body)")
            }
        }
    }

    /// Asked one after the other in one session: what may be recalled is the reply that asking gives.
    @Test func aQuestionIsRecalledOnlyWhereAskingGivesTheSame() throws {
        let responder = try makeKnowledge().responder()
        let lines =
            questions + [
                "why?", "who was he?", "when was that?", "and Aldrin?", "how far?", "is it cold there?",
            ]
        var recalled = 0
        for question in lines {
            let fresh = responder.makeSession().reply(to: Request(.question(question)))
            guard let memento = fresh.memento else { continue }
            for before in lines {
                let (asking, recalling) = (responder.makeSession(), responder.makeSession())
                _ = asking(Request(.question(before)))
                _ = recalling(Request(.question(before)))
                guard recalling.recall(memento) else { continue }
                recalled += 1
                #expect(
                    shown(asking(Request(.question(question)))) == shown(fresh), "\(before) \(question)")
                for follower in followers { #expect(shown(asking(follower)) == shown(recalling(follower))) }
            }
        }
        #expect(recalled > lines.count)
    }

    @Test func whatLeansOnTheTalkBeforeIsNotKept() throws {
        let session = try makeKnowledge().responder().makeSession()
        _ = session(Request(.question("Who walked on the Moon in 1969?")))
        #expect(session(Request(.question("why?"))).memento == nil)
        #expect(session(Request(.command(name: "why", argument: ""))).memento == nil)
        #expect(session(Request(.question("Hello"))).memento == nil)
    }

    @Test func withoutContextNothingIsRemembered() throws {
        let responder = try makeKnowledge().responder()
        let request = Request(.question("Who walked on the Moon?"), usesContext: false)
        let reply = responder.makeSession().reply(to: request)
        let session = responder.makeSession()
        #expect(session.recall(try #require(reply.memento)))
        #expect(
            session(Request(.command(name: "why", argument: ""))).lines.first?.hasPrefix("Nothing") == true)
    }

    @Test func aReloadEndsWhatASessionRemembersBeforeARecalledAnswer() throws {
        let knowledge = try makeKnowledge()
        let session = knowledge.responder().makeSession()
        _ = session(Request(.question("Who walked on the Moon in 1969?")))
        knowledge.replace(with: makeGeneration(number: 2))
        let other = knowledge.responder().makeSession()
        let reply = other(Request(.question("How cold is the Moon?")))
        #expect(knowledge.responder().generation() == 2 && reply.generation == 2)
        let memento = try #require(reply.memento)
        #expect(session.recall(memento))
        #expect(
            shown(session(Request(.command(name: "source", argument: ""))))
                == shown(other(Request(.command(name: "source", argument: "")))))
    }
}
