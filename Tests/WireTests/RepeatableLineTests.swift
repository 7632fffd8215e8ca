import Testing

@testable import Wire

@Suite struct RepeatableLineTests {
    /// What a line is split into: what tells it from others with the id's place as `#`, and the id.
    private static func parts(_ line: String) -> [String]? {
        withBytes(line) { bytes in
            RepeatableLine(bytes).map {
                [text($0.head) + ($0.id == nil ? "" : "#") + text($0.tail), $0.id.map(text) ?? ""]
            }
        }
    }

    @Test func wordsAreTheirOwnKeyWithoutTheSpacesAroundThem() {
        #expect(Self.parts(" When did he fall?\t") == ["When did he fall?", ""])
        #expect(Self.parts("  ") == nil)
    }

    @Test func theIDIsTakenOutWhereverItStands() {
        #expect(Self.parts(#"{"id":7,"question":"When?"}"#) == [#"{"id":#,"question":"When?"}"#, "7"])
        #expect(
            Self.parts(#"{ "question" : "a \"b\" c", "id" : "x y" }"#) == [
                #"{ "question" : "a \"b\" c", "id" : # }"#, #""x y""#,
            ])
        #expect(
            Self.parts(#"{"question":"id","context":false}"#) == [#"{"question":"id","context":false}"#, ""])
        #expect(Self.parts(#"{"question":"\\","id":-12}"#) == [#"{"question":"\\","id":#}"#, "-12"])
    }

    @Test(arguments: [
        #"{"id":007,"question":"When?"}"#, #"{"id":1.5,"question":"When?"}"#,
        #"{"id":"a\nb","question":"When?"}"#,
        #"{"id":"é","question":"When?"}"#, #"{"id":1,"id":2,"question":"When?"}"#,
        #"{"id":[1],"question":"When?"}"#,
        #"{"id":null,"question":"When?"}"#, #"{"id":,"question":"When?"}"#, #"{"id":"#,
        #"{"id":-,"question":"When?"}"#, #"{"question":"When?","id":[1,{"a":2}]}"#, #"{"id":1}x"#,
    ])
    func whatCannotBeEchoedByteForByteIsNotRepeatable(_ line: String) {
        #expect(Self.parts(line) == nil)
    }

    @Test(arguments: [
        #"{"question":"When?"}"#, #"{"question":"When?","limits":[1,{"a":2}]}"#,
        #"{"Id":1,"question":"When?"}"#,
        #"{"\u0069d":1,"question":"When?"}"#, "{", "{}", #"{"a":1}x"#, #"{"question":"When?\"#,
    ])
    func anObjectThatNamesNoIDIsItsOwnKeyWhateverItIs(_ line: String) {
        #expect(Self.parts(line) == [line, ""])
    }

    /// Whatever is cut out of a valid request is what the parser reads as its id, and goes back as it came.
    @Test func theIDThatIsCutOutIsTheOneThatWouldBeWritten() {
        for id in [
            "0", "-1", "12345678901234567890", #""""#, #""a b""#, #""{}""#, "1e3", #""\u0041""#, "true",
        ] {
            let line = #"{"question":"When?","id":"# + id + "}"
            let cut = Self.parts(line)?[1]
            let outcome = withBytes(line, RequestParser.parse)
            guard let cut, !cut.isEmpty else { continue }
            guard case .request(let request, _) = outcome else {
                Issue.record("\(line) is no request")
                continue
            }
            var reply = answered("In 1964.")
            reply.id = request.id
            #expect(encode(reply, as: .json).hasPrefix(#"{"id":"# + cut + ","))
        }
    }
}
