import AskClient
import Dialogue
import KnowledgeStore
import Wire

/// What questions are put to: an askd, or documents loaded by this process.
enum Answerer {
    case server(AskClient)
    case process((Request) -> Reply)

    /// The reply to one request, waited for.
    func reply(to request: Request) throws(ClientError) -> AskClient.Received {
        switch self {
        case .server(let client): return try client.ask(request)
        case .process(let session): return Self.received(session(request))
        }
    }

    /// A reply of this process with the line that a server would have sent.
    static func received(_ reply: Reply) -> AskClient.Received {
        var line: [UInt8] = []
        ReplyEncoder().append(reply, as: .json, to: &line)
        return AskClient.Received(reply: reply, line: line.dropLast())
    }
}
