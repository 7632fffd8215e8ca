import Retrieval
import Testing

/// Pairs that follow from the algorithm's published definition, grouped by the step that decides them.
struct StemmerTests {
    private func check(_ pairs: String, _ location: SourceLocation = #_sourceLocation) {
        for line in pairs.split(separator: "\n") {
            let words = line.split(separator: " ")
            for index in stride(from: 0, to: words.count - 1, by: 2) {
                var word = Array(words[index].utf8)
                Stemmer.stem(&word)
                let stem = String(decoding: word, as: UTF8.self)
                #expect(stem == words[index + 1], "of \(words[index])", sourceLocation: location)
            }
        }
    }

    @Test func exceptionsAreLookedUp() {
        check(
            """
            skis ski skies sky dying die lying lie tying tie idly idl gently gentl ugly ugli early earli
            only onli singly singl sky sky news news howe howe atlas atlas cosmos cosmos bias bias andes andes
            """)
    }

    @Test func someWordsStopBehindThePlural() {
        check(
            """
            inning inning innings inning outing outing outings outing canning canning herring herring
            herrings herring earring earring proceed proceed proceeds proceed exceed exceed succeed succeed
            succeeds succeed
            """)
    }

    @Test func pluralsAreTakenOff() {
        check(
            """
            caresses caress ties tie cries cri tied tie cried cri gas gas this this gaps gap kiwis kiwi
            caress caress cats cat ponies poni dies die flies fli bus bus virus virus pass pass
            crosses cross missiles missil leaders leader policies polici dresses dress
            """)
    }

    @Test func pastsAndGerundsAreTakenOff() {
        check(
            """
            feed feed agreed agre bled bled plastered plaster motoring motor sing sing luxuriated luxuri
            hopped hop hoped hope hoping hope falling fall hissing hiss fizzed fizz failing fail filing file
            conflated conflat troubled troubl sized size tanned tan bragging brag planned plan sitting sit
            stopped stop bidding bid robbed rob stuffed stuf barred bar running run exceedingly exceed
            guaranteed guarante indeedly inde repeatedly repeat knowingly know red red bring bring
            """)
    }

    @Test func aFinalYBehindAConsonantBecomesI() {
        check("cry cri by by say say happy happi enjoy enjoy duty duti army armi day day")
    }

    @Test func aConsonantYIsNoVowel() {
        check("youth youth boyish boyish flying fli sayer sayer syzygy syzygi yes yes yellow yellow")
    }

    @Test func derivationsAreReplaced() {
        check(
            """
            relational relat conditional condit rational ration valenci valenc hesitanci hesit digitizer digit
            conformabli conform radicalli radic differentli differ vileli vile analogousli analog
            vietnamization vietnam predication predic operator oper feudalism feudal decisiveness decis
            hopefulness hope callousness callous formaliti formal sensitiviti sensit sensibiliti sensibl
            apologi apolog geologi geolog fulli fulli helplessli helpless carefulli care obedientli obedi
            quickly quick madly mad boldly bold really realli
            """)
    }

    @Test func adjectivesAreShortened() {
        check(
            """
            triplicate triplic formative format formalize formal electriciti electr electrical electr
            hopeful hope goodness good illustrative illustr native nativ national nation
            """)
    }

    @Test func suffixesAreRemovedFromTheSecondRegion() {
        check(
            """
            revival reviv allowance allow inference infer airliner airlin gyroscopic gyroscop
            adjustable adjust defensible defens irritant irrit replacement replac adjustment adjust
            dependent depend adoption adopt communism communism activate activ angulariti angular
            homologous homolog effective effect bowdlerize bowdler decision decis million million
            """)
    }

    @Test func aFinalEOrDoubleLIsRemoved() {
        check(
            """
            probate probat rate rate cease ceas controll control roll roll parable parabl
            able abl home home create creat engine engin
            """)
    }

    @Test func someBeginningsSetTheFirstRegion() {
        check(
            """
            generate generat generates generat generated generat generating generat general general
            generally general generic generic generically generic generous generous generously generous
            arsenal arsenal arsenic arsenic communist communist communists communist communal communal
            """)
    }

    @Test func someWordsThatOnlyBeginAlikeStayApart() {
        check(
            """
            university universiti universe univers universal universal international internat internal internal
            organ organ organs organ organize organiz organism organism emerge emerg emergency emergenc
            emerging emerg later later lateral lateral past past paste paste interval interval evening evening
            """)
    }

    @Test func shortVerbsKeepTheirOwnEnd() {
        check(
            """
            added add adding add egged egg offed off erred err vying vie hying hie ebbing ebb inned in
            biologist biolog apologists apolog geologist geolog
            """)
    }

    @Test func wordsOfOneFamilyMeet() {
        check(
            """
            consign consign consigned consign consigning consign consignment consign consist consist
            consisted consist consistency consist consistent consist consistently consist consisting consist
            consolation consol console consol consolidate consolid consolidating consolid consoling consol
            knack knack knackeries knackeri knavish knavish kneaded knead kneel kneel kneeling kneel knees knee
            knell knell knightly knight knots knot knotted knot knowledge knowledg
            """)
    }

    @Test func wordsTooLongToBeEditedAreTheirOwnStems() {
        let long = [UInt8](repeating: UInt8(ascii: "a"), count: 60) + Array("bing".utf8)
        var word = long
        Stemmer.stem(&word)
        #expect(word == long.dropLast(3))
        word = [UInt8(ascii: "a")] + long
        Stemmer.stem(&word)
        #expect(word.count == 65)
    }

    @Test func shortWordsAndOtherScriptsAreTheirOwnStems() {
        check("us us is is go go хрущевы хрущевы u2s u2s 1960s 1960s αθηναι αθηναι 3.5 3.5")
    }

    @Test func anyLettersGiveAStemNoLongerThanTheWord() {
        let seed = UInt64.random(in: 0...UInt64.max)
        var random = SeededGenerator(seed: seed)
        let letters = Array("aeiouysltnedgbzi".utf8)
        for _ in 0..<20_000 {
            let count = Int.random(in: 0...12, using: &random)
            let word = (0..<count).map { _ in letters.randomElement(using: &random) ?? 0 }
            var stem = word
            Stemmer.stem(&stem)
            #expect(stem.count <= word.count && (word.isEmpty || !stem.isEmpty), "seed \(seed)")
            #expect(stem.allSatisfy { $0 &- 0x61 < 26 }, "seed \(seed)")
        }
    }
}
