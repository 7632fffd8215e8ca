internal import Glibc

/// Finds the files of a Knowledge folder and its subfolders, in the order of their paths' bytes.
///
/// Every step opens a name in a folder that is already open and follows no link, so that a name exchanged for
/// a link in between leads nowhere. A link is followed only as the path it resolves to inside the folder, again
/// name by name. Hidden names and backups (`~`) are passed over, and so is a folder or file met before.
struct FolderWalk {
    /// Deeper folders are not entered.
    static let maximumDepth = 64

    /// A file that was found, open.
    struct Found: ~Copyable {
        /// Path inside the folder, with the ending.
        var path: [UInt8]
        var descriptor: FileDescriptor
        var status: FileDescriptor.Status
    }

    /// Names of files worth opening.
    private let isWanted: ([UInt8]) -> Bool
    private let rootPath: [UInt8]
    /// Folders and files met so far.
    private(set) var seen: Set<FileDescriptor.Identity>
    private(set) var problems: [(path: [UInt8], error: SystemError)] = []

    /// `rootPath` is the folder's path without links, NUL-terminated; `seen` is passed over.
    init(rootPath: [UInt8], seen: Set<FileDescriptor.Identity>, isWanted: @escaping ([UInt8]) -> Bool) {
        self.rootPath = rootPath
        self.seen = seen
        self.isWanted = isWanted
    }

    /// Calls `body` with every wanted file below `folder`.
    mutating func walk(_ folder: borrowing FileDescriptor, body: (consuming Found) -> Void) {
        guard let status = try? folder.status(), seen.insert(status.identity).inserted else { return }
        visitNames(of: folder, root: folder, path: [], depth: 0, body: body)
    }

    private mutating func visitNames(
        of folder: borrowing FileDescriptor, root: borrowing FileDescriptor, path: [UInt8], depth: Int,
        body: (consuming Found) -> Void
    ) {
        let names: [[UInt8]]
        do { names = try folder.names() } catch { return problems.append((path, error)) }
        for name in names where Self.isVisible(name) {
            let inner = path + (path.isEmpty ? [] : [UInt8(ascii: "/")]) + name.dropLast()
            do {
                try visit(name: name, in: folder, root: root, path: inner, depth: depth, body: body)
            } catch {
                problems.append((inner, error))
            }
        }
    }

    private mutating func visit(
        name: [UInt8], in folder: borrowing FileDescriptor, root: borrowing FileDescriptor, path: [UInt8],
        depth: Int, body: (consuming Found) -> Void
    ) throws(SystemError) {
        let kind = try folder.status(of: name).kind
        guard kind == .folder || kind == .link || isWanted(path) else { return }
        if kind == .link {
            guard let descriptor = openLink(path, root: root) else { return }
            try take(consume descriptor, root: root, path: path, depth: depth, body: body)
        } else {
            try take(
                FileDescriptor(name, in: folder.rawValue), root: root, path: path, depth: depth, body: body)
        }
    }

    /// Enters an open folder, or hands over an open file.
    private mutating func take(
        _ descriptor: consuming FileDescriptor, root: borrowing FileDescriptor, path: [UInt8], depth: Int,
        body: (consuming Found) -> Void
    ) throws(SystemError) {
        let status = try descriptor.status()
        guard status.kind == .folder || isWanted(path), seen.insert(status.identity).inserted else { return }
        if status.kind == .folder {
            guard depth < Self.maximumDepth else { return }
            visitNames(of: descriptor, root: root, path: path, depth: depth + 1, body: body)
        } else {
            body(Found(path: path, descriptor: descriptor, status: status))
        }
    }

    /// What a link leads to, when that lies inside the folder; nil when it leaves it or leads nowhere.
    private func openLink(_ path: [UInt8], root: borrowing FileDescriptor) -> FileDescriptor? {
        let slash = UInt8(ascii: "/")
        let base = Array(rootPath.dropLast()) + (rootPath == [slash, 0] ? [] : [slash])
        guard let target = Self.resolve(base + path + [0]) else { return nil }
        guard target.starts(with: base) else { return nil }
        return try? Self.open(target.dropFirst(base.count).dropLast(), below: root)
    }

    /// Opens a path without links, name by name.
    private static func open(
        _ path: ArraySlice<UInt8>, below root: borrowing FileDescriptor
    ) throws(SystemError) -> FileDescriptor {
        let names = path.split(separator: UInt8(ascii: "/"))
        var current = try FileDescriptor([UInt8(ascii: "."), 0], in: root.rawValue)
        for name in names { current = try FileDescriptor(name + [0], in: current.rawValue) }
        return current
    }

    /// The path without links, NUL-terminated; nil when there is nothing.
    static func resolve(_ path: [UInt8]) -> [UInt8]? {
        guard let resolved = path.withCString({ realpath($0, nil) }) else { return nil }
        defer { free(resolved) }
        return UnsafeBufferPointer(start: resolved, count: strlen(resolved)).map { UInt8(bitPattern: $0) } + [
            0
        ]
    }

    private static func isVisible(_ name: [UInt8]) -> Bool {
        name.first != UInt8(ascii: ".") && name.dropLast().last != UInt8(ascii: "~")
    }
}
