internal import Glibc

/// Texts that are part of the program and are read once: their pages need not stay in memory afterwards.
enum SpentText {
    /// Lets go of the pages that lie wholly within one of the texts, some two hundred KiB of general English. Whoever reads
    /// there again gets them from the program's file; when the system refuses, they stay.
    static func release(_ texts: [StaticString]) {
        let pageBytes = UInt(sysconf(Int32(_SC_PAGESIZE)))
        for text in texts {
            let start = UInt(bitPattern: text.utf8Start)
            let first = (start + pageBytes - 1) / pageBytes * pageBytes
            let end = (start + UInt(text.utf8CodeUnitCount)) / pageBytes * pageBytes
            guard first < end else { continue }
            madvise(UnsafeMutableRawPointer(bitPattern: first), Int(end - first), MADV_DONTNEED)
        }
    }
}
