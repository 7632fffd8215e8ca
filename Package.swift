// swift-tools-version: 6.2
import PackageDescription

/// What every target of ours is compiled with: warnings are errors, and imports say who sees them.
let house: [SwiftSetting] = [
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

/// A library target and the project targets it may import: the arrows of README's module table.
func library(_ name: String, imports: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: imports, swiftSettings: house)
}

/// A program of ours.
func program(_ name: String, imports: [Target.Dependency]) -> Target {
    .executableTarget(name: name, dependencies: imports, swiftSettings: house)
}

/// The tests of one target, or of several seen from outside.
func tests(_ name: String, of targets: [Target.Dependency]) -> Target {
    .testTarget(name: name, dependencies: targets, swiftSettings: house)
}

let package = Package(
    name: "askd",
    products: [
        .executable(name: "askd", targets: ["askd"]),
        .executable(name: "ask", targets: ["ask"]),
    ],
    targets: [
        library("Retrieval"),
        library("Answering", imports: ["Retrieval"]),
        library("KnowledgeStore", imports: ["Answering", "Retrieval"]),
        library("Wire"),
        library("Dialogue", imports: ["Wire", "KnowledgeStore", "Answering", "Retrieval"]),
        .systemLibrary(name: "CEpoll"),
        library("Sockets", imports: ["CEpoll"]),
        library("AskServer", imports: ["Wire", "Sockets", "CEpoll"]),
        library("AskClient", imports: ["Wire", "Sockets"]),
        library("Options", imports: ["Retrieval"]),
        program(
            "askd",
            imports: [
                "AskServer", "CEpoll", "Dialogue", "KnowledgeStore", "Options", "Retrieval", "Sockets",
                "Wire",
            ]),
        program(
            "ask",
            imports: ["AskClient", "Dialogue", "KnowledgeStore", "Options", "Sockets", "Wire"]),
        program(
            "askbench",
            imports: ["Answering", "KnowledgeStore", "Options", "Retrieval", "Sockets", "Wire"]),
        tests("RetrievalTests", of: ["Retrieval"]),
        tests("AnsweringTests", of: ["Answering", "KnowledgeStore", "Retrieval"]),
        tests("KnowledgeStoreTests", of: ["KnowledgeStore", "Answering", "Retrieval"]),
        tests("WireTests", of: ["Wire"]),
        tests("DialogueTests", of: ["Dialogue", "Wire", "KnowledgeStore", "Answering", "Retrieval"]),
        tests("SocketsTests", of: ["Sockets", "CEpoll"]),
        tests("AskServerTests", of: ["AskServer", "Wire", "Sockets", "CEpoll"]),
        .target(
            name: "FakeAskd", dependencies: ["Sockets"], path: "Tests/FakeAskd", swiftSettings: house),
        tests("AskClientTests", of: ["AskClient", "FakeAskd", "Wire", "Sockets"]),
        tests("OptionsTests", of: ["Options"]),
        tests("EndToEndTests", of: ["askd", "ask", "FakeAskd", "Sockets", "Wire"]),
        tests(
            "askbenchTests",
            of: [
                "askbench", "askd", "AskServer", "Answering", "KnowledgeStore", "Options", "Retrieval",
                "Sockets",
                "Wire",
            ]),
        tests("HouseTests", of: []),
    ],
    swiftLanguageModes: [.v6]
)
