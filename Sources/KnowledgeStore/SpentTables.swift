internal import Glibc

/// The tables by which the dynamic linker put the program and its libraries together, more than a megabyte: hardly
/// anybody reads there again.
public enum SpentTables {
    /// Lets go of their pages. Whoever reads there again gets them from their files; where the system does not tell what it
    /// mapped, they stay.
    public static func release() {
        guard let file = try? FileDescriptor(Array("/proc/self/maps".utf8) + [0]),
            let maps = try? file.read(upTo: 1 << 20, expected: 1 << 14)
        else { return }
        for line in maps.split(separator: 0x0A) {
            guard let head = Head(line) else { continue }
            let bytes = head.isCode ? head.bytesBeforeEntry : head.bytes.count
            let start = UnsafeMutableRawPointer(bitPattern: head.bytes.lowerBound)
            madvise(start, bytes / pageBytes * pageBytes, MADV_DONTNEED)
        }
    }

    private static let pageBytes = sysconf(Int32(_SC_PAGESIZE))

    /// The beginning of a program or library in memory, where nobody ever wrote: what was relocated lies further back,
    /// though it may no longer be written to either.
    struct Head: Equatable {
        var bytes: Range<UInt>
        var isCode: Bool

        /// A line of /proc/self/maps, as `7f1c00-7f2d00 r--p 00000000 08:01 4711    /usr/lib/libc.so.6`; nil for any
        /// other part of a file, or what is none.
        init?(_ line: ArraySlice<UInt8>) {
            var rest = line
            guard let start = Self.number(endingWith: "-", in: &rest),
                let end = Self.number(endingWith: " ", in: &rest), start < end
            else { return nil }
            let access = rest.prefix(5)
            rest = rest.dropFirst(5)
            isCode = access.elementsEqual("r-xp ".utf8)
            guard isCode || access.elementsEqual("r--p ".utf8), Self.number(endingWith: " ", in: &rest) == 0,
                rest.contains(UInt8(ascii: "/"))
            else { return nil }
            bytes = start..<end
        }

        /// A hexadecimal number and the mark behind it, which are taken off.
        private static func number(endingWith mark: Unicode.Scalar, in rest: inout ArraySlice<UInt8>) -> UInt?
        {
            var number: UInt = 0
            while let byte = rest.popFirst() {
                if byte == UInt8(ascii: mark) { return number }
                let digit = byte &- 0x30 < 10 ? byte &- 0x30 : (byte | 0x20) &- 0x61 &+ 10
                guard digit < 16, number >> 60 == 0 else { return nil }
                number = number << 4 | UInt(digit)
            }
            return nil
        }

        /// How many bytes lie before the code where the program begins, if the two were mapped together: its first bytes
        /// name that place. A library has none.
        var bytesBeforeEntry: Int {
            guard let head = UnsafeRawPointer(bitPattern: bytes.lowerBound),
                head.loadUnaligned(as: UInt32.self).bigEndian == 0x7F45_4C46
            else { return 0 }
            let entry = head.loadUnaligned(fromByteOffset: 24, as: UInt64.self)
            return entry < UInt64(bytes.count) ? Int(entry) : 0
        }
    }
}
