import Dialogue
import KnowledgeStore
import Options
import Wire

/// Documents loaded by this process, to answer without an askd.
enum LocalKnowledge {
    /// One session over the documents of these folders or files.
    static func session(paths: [String]) throws(KnowledgeError) -> (Request) -> Reply {
        let generation = try KnowledgeLoader(paths: paths).load(number: 1)
        let reports = Reports(
            version: Release.version, stats: { ["There is no server: ask answers by itself."] },
            limits: { ["There is no server, and no limit but a question's length."] })
        let talk = Knowledge(generation, reports: reports).responder().makeSession()
        return { talk.reply(to: $0) }
    }
}
