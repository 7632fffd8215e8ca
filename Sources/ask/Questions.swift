import Options
import Wire

/// Turns words into requests with what the command line asked for.
struct Questions {
    let limit: Int
    let document: String?

    /// The request that a line stands for; nil for a blank one.
    func request(for line: [UInt8]) -> Request? {
        // JSON is the programs' conversation, not a person's: here it is but an odd question.
        if line.first(where: { $0 > 0x20 }) == UInt8(ascii: "{") {
            return completed(Request(.question(String(decoding: line, as: UTF8.self))))
        }
        switch line.withUnsafeBufferPointer({ RequestParser.parse($0) }) {
        case .blank, .refusal: return nil
        case .request(let request, _): return completed(request)
        }
    }

    private func completed(_ request: Request) -> Request {
        var request = request
        request.limit = limit
        request.document = document
        return request
    }
}
