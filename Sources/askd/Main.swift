import Glibc

/// The daemon: reads its options, loads the documents, serves until it is told to stop.
@main struct Main {
    static func main() {
        do throws(StartupFailure) {
            try Startup.run()
        } catch {
            StandardStream.error.write(error.text)
            exit(error.exitCode)
        }
    }
}
