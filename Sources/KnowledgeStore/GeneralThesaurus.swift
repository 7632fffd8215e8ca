internal import Retrieval
internal import Synchronization

/// General English, read by a thread of its own, and behind it a folder's own words: in one go where they are known by
/// the time that it has been read.
struct GeneralThesaurus {
    private struct Outcome: Sendable {
        var thesaurus: Thesaurus
        var hasOwn: Bool
    }

    private let own = Offer()
    private let english: Errand<Outcome>

    /// Begins at once.
    init() {
        english = Errand { [own] in
            var hasOwn = false
            let thesaurus = GeneralEnglish.thesaurus {
                let known = own.value
                hasOwn = known != nil
                return known
            }
            return Outcome(thesaurus: thesaurus, hasOwn: hasOwn)
        }
    }

    /// Tells the folder's own words.
    func offer(_ thesaurus: Thesaurus) { own.set(thesaurus) }

    /// Both; once, and with what was offered.
    func take(adding own: Thesaurus) -> Thesaurus {
        var outcome = english.take()
        if !outcome.hasOwn { outcome.thesaurus.merge(own) }
        return outcome.thesaurus
    }

    /// What one thread tells another, if it comes in time.
    private final class Offer: Sendable {
        private let state = Mutex<Thesaurus?>(nil)
        /// For ThreadSanitizer, as in `Errand`.
        private let handovers = Atomic<Int>(0)

        var value: Thesaurus? {
            state.withLock { state in
                _ = handovers.load(ordering: .acquiring)
                return state
            }
        }

        func set(_ thesaurus: Thesaurus) {
            state.withLock { state in
                state = thesaurus
                handovers.wrappingAdd(1, ordering: .releasing)
            }
        }
    }
}
