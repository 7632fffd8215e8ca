/// English forms that no suffix rule brings back to their base: went, fought, men, crises.
///
/// Only forms that are hardly ever anything else are listed ("ground" is a place before it is a past of "grind").
package enum IrregularForms {
    /// Replaces an irregular form by its base; leaves every other word as it is.
    @inline(__always)
    static func replace(_ word: inout EditableWord) { _ = bases.replace(&word) }

    /// All of them, as they are written.
    package static var list: Vocabulary { bases.words }

    /// One verb or noun a line: the base, then its irregular forms.
    private static let bases = Replacements(
        lines: """
            arise arose arisen
            awake awoke awoken
            be am is are was were been
            bear borne
            beat beaten
            become became
            befall befell befallen
            begin began begun
            behold beheld
            bend bent
            bite bitten
            bleed bled
            blow blew blown
            break broke broken
            breed bred
            bring brought
            build built
            burn burnt
            buy bought
            catch caught
            choose chose chosen
            cling clung
            come came
            creep crept
            deal dealt
            dig dug
            do does did done
            draw drew drawn
            dream dreamt
            drink drank drunk
            drive drove driven
            dwell dwelt
            eat ate eaten
            fall fell fallen
            feed fed
            feel felt
            fight fought
            find found
            flee fled
            fling flung
            fly flew flown flies
            forbid forbade forbidden
            foresee foresaw foreseen
            forget forgot forgotten
            forgive forgave forgiven
            forgo forwent forgone
            forsake forsook forsaken
            freeze froze frozen
            get got gotten
            give gave given
            go goes went gone
            grow grew grown
            hang hung
            have has had
            hear heard
            hide hid hidden
            hold held
            keep kept
            kneel knelt
            know knew known
            lay laid
            lead led
            leap leapt
            learn learnt
            leave left
            lend lent
            light lit
            lose lost
            make made
            mean meant
            meet met
            mislead misled
            mistake mistook mistaken
            misunderstand misunderstood
            outgrow outgrew outgrown
            overcome overcame
            overdo overdid overdone
            overhear overheard
            oversee oversaw overseen
            overtake overtook overtaken
            overthrow overthrew overthrown
            partake partook partaken
            pay paid
            plead pled
            prove proven
            rebuild rebuilt
            remake remade
            repay repaid
            retake retook retaken
            rethink rethought
            rewrite rewrote rewritten
            ride rode ridden
            ring rang rung
            rise rose risen
            run ran
            say said
            see saw seen
            seek sought
            sell sold
            send sent
            sew sewn
            shake shook shaken
            shine shone
            shoot shot
            show shown
            shrink shrank shrunk
            sing sang sung
            sink sank sunk
            sit sat
            slay slew slain
            sleep slept
            slide slid
            sling slung
            smell smelt
            sow sown
            speak spoke spoken
            speed sped
            spend spent
            spill spilt
            spin spun
            spit spat
            spoil spoilt
            spring sprang sprung
            stand stood
            steal stole stolen
            stick stuck
            sting stung
            stride strode stridden
            strike struck stricken
            strive strove striven
            swear swore sworn
            sweep swept
            swell swollen
            swim swam swum
            swing swung
            take took taken
            teach taught
            tear tore torn
            tell told
            think thought
            throw threw thrown
            tread trod trodden
            undergo underwent undergone
            undertake undertook undertaken
            understand understood
            undo undid undone
            uphold upheld
            wake woke woken
            wear wore worn
            weave wove woven
            weep wept
            win won
            withdraw withdrew withdrawn
            withhold withheld
            withstand withstood
            wring wrung
            write wrote written
            analysis analyses
            axis axes
            calf calves
            child children
            crisis crises
            criterion criteria
            diagnosis diagnoses
            elf elves
            emphasis emphases
            foot feet
            goose geese
            half halves
            hypothesis hypotheses
            knife knives
            loaf loaves
            louse lice
            man men
            mouse mice
            dormouse dormice
            alias aliases
            bus buses
            canvas canvases
            gas gases
            ibis ibises
            iris irises
            lens lenses
            mantis mantises
            pancreas pancreases
            pelvis pelvises
            trellis trellises
            oasis oases
            ox oxen
            parenthesis parentheses
            phenomenon phenomena
            self selves
            shelf shelves
            spokesman spokesmen
            statesman statesmen
            synthesis syntheses
            thesis theses
            thief thieves
            tooth teeth
            wife wives
            wolf wolves
            woman women
            """)
}
