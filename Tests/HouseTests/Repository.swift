import FoundationEssentials

/// The files of this repository, as these tests find them on disk.
enum Repository {
    /// The folder that holds Package.swift, with a slash at its end.
    static let root = String(#filePath.dropLast("Tests/HouseTests/Repository.swift".count))

    /// One file's text.
    static func text(_ path: String) throws -> String {
        String(decoding: try Data(contentsOf: URL(filePath: root + path)), as: UTF8.self)
    }

    /// Every Swift file under a folder, as paths from the root, in order.
    static func swiftFiles(under folder: String) throws -> [String] {
        try FileManager.default.subpathsOfDirectory(atPath: root + folder)
            .filter { $0.hasSuffix(".swift") }.map { "\(folder)/\($0)" }.sorted()
    }

    /// The names in a folder that are not hidden, in order.
    static func names(in folder: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: root + folder).filter { !$0.hasPrefix(".") }
            .sorted()
    }
}
