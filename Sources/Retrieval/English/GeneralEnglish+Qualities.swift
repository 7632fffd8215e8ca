extension GeneralEnglish {
    /// How people and things are.
    static let qualities: StaticString = """
        # Adjectives of everyday talk and the writer's words for them
        big, major, significant
        big, huge, enormous
        great, major, outstanding
        great, famous, important
        important, essential, vital
        important, influential, leading
        huge, massive, colossal
        small, minor, slight
        small, limited, modest
        minor, lesser, slight
        tiny, minuscule, microscopic
        good, excellent, fine
        good, useful, helpful
        useful, helpful, handy
        useless, worthless
        bad, poor, terrible
        bad, serious, severe
        terrible, awful, dreadful, horrible
        evil, wicked, immoral
        wonderful, marvellous, superb, magnificent
        excellent, outstanding, superb
        perfect, flawless, ideal
        special, particular, exceptional
        ordinary, normal, everyday
        typical, characteristic
        common, widespread, frequent
        common, shared, joint
        general, overall
        main, primary, central
        primary, principal
        key, central, vital
        basic, elementary, fundamental
        simple, easy, straightforward
        hard, difficult, tough
        difficult, challenging, demanding
        complicated, intricate
        easy, effortless
        fast, swift
        quick, brief, short
        slow, gradual
        gradual, step by step, slowly
        early, first
        early, initial
        late, delayed
        late, last
        last, final, ultimate
        original, initial, earliest
        new, novel, fresh
        new, modern
        recent, latest
        old, former
        ancient, early, antique
        modern, current
        strange, odd, weird, bizarre
        unusual, rare, uncommon
        unique, only one
        different, various, diverse
        various, several, different
        same, identical
        same, equal
        similar, comparable
        close, near, nearby
        near, close to, next to
        nearby, neighbouring
        far away, distant
        local, regional
        national, nationwide
        whole, complete, total
        total, overall
        partial, incomplete
        incomplete, unfinished
        real, genuine, actual, authentic
        real, true
        fake, false, counterfeit, forged
        right, correct
        vague, unclear, ambiguous
        certain, sure, definite
        possible, potential
        impossible, unable
        unlikely, improbable
        necessary, required, essential
        enough, sufficient, adequate
        available, obtainable, accessible
        unable, incapable
        responsible for, cause, blame
        free, independent
        free, at no cost, without charge, no charge
        independent, autonomous
        strong, tough, robust, sturdy
        strong, intense
        weak, feeble, frail
        weak, fragile
        powerful, influential
        powerless, helpless
        rich, prosperous
        wealthy, affluent, prosperous
        poor, low, bad
        cheap, affordable, low cost
        dangerous, risky, unsafe
        dangerous, harmful
        harmful, damaging, detrimental
        safe, secure
        safe, harmless
        beautiful, lovely, pretty, attractive
        ugly, hideous
        handsome, good-looking, attractive
        fat, stout
        clean, pure
        dirty, filthy, polluted
        bright, vivid
        dark, gloomy
        loud, noisy
        noisy, noise
        hot, boiling
        hot, tropical
        cold, icy
        wet, rainy
        artificial, synthetic, man-made
        man-made, artificial, manufactured
        human, people, mankind
        mankind, humanity, human race
        alive, surviving
        public, state
        private, personal
        private, independent
        personal, individual
        individual, separate
        official, formal
        legal, judicial
        illegal, criminal, banned
        guilty, convicted
        innocent, not guilty
        holy, sacred
        religious, spiritual, sacred
        secular, non-religious
        traditional, customary, conventional
        custom, tradition, practice
        conventional, standard, ordinary
        foreign, alien
        successful, victorious
        popular, common
        best known for, famous for, noted for
        notorious, infamous
        mysterious, unexplained
        controversial, divisive
        peaceful, non-violent, nonviolent
        violent, bloody
        hostile, antagonistic
        friendly, kind
        kind, generous
        generous, charitable
        mean, stingy
        selfish, greedy
        greed, greedy
        lazy, idle
        hard-working, diligent, industrious
        careless, negligent
        curious, inquisitive
        clever, brilliant
        gifted, talented, brilliant
        wise, sensible
        sane, mad => mental
        strict, rigorous
        busy, active, occupied
        active, energetic
        missing, absent, lost
        lost, disappeared
        broken, damaged
        ready, prepared
        willing, prepared
        opposite, contrary, reverse
        upper, higher
        lower, bottom
        outer, outside, exterior
        inner, inside, interior, internal
        left, remaining
        rest, remainder
        """
}
