extension GeneralEnglish {
    /// What is done, who does it and what comes of it.
    static let derivations: StaticString = """
        # Still more families: what is done, who does it and what comes of it
        abstain, abstention
        accede, accession
        bear, birth
        besiege, siege
        borrow, loan
        cease, cessation
        circle, circular
        clean, cleanliness
        complex, complicated
        compose, composition
        connect, link
        conquer, conquest, conqueror
        conspire, conspiracy
        constrain, constraint
        contract, shrink
        convert, conversion
        create, creation, creator
        crucify, crucifixion
        curious, curiosity
        deduce, deduction
        delude, delusion
        demolish, demolition
        depart, departure
        deride, derision
        dissolve, dissolution
        drain, drainage
        drama, dramatic, dramatist
        dry, drought
        ease, easy
        ensure, make sure
        enter, entry, entrance
        erode, erosion
        err, error
        exceed, excess
        expend, expenditure
        explain, explanatory
        flow, flux
        found, foundation, founder
        freeze, frost
        fuse, fusion
        gold, golden
        grieve, grief
        horrify, horror
        hot, heat
        unite, united
        hunger, hungry
        induce, induction
        intercede, intercession
        intrude, intrusion
        laugh, laughter
        lie, liar
        lonely, loneliness
        magic, magician
        mathematics, mathematician
        migrate, migrant
        move, movement, motion
        music, musician
        myth, mythical, mythology
        neglect, negligence
        occur, occurrence
        own, owner, ownership
        praise, praiseworthy
        prevail, prevalence
        proclaim, proclamation
        prophet, prophecy
        pure, purity
        rape, rapist
        remain, remainder
        restrain, restraint
        reveal, revelation
        rob, robbery, robber
        save, salvation
        see, sight
        seize, seizure
        shy, shyness
        sign, signature
        sing, singer, song
        sit, seat
        social, society
        solid, solidify
        space, spatial
        spirit, spiritual
        stimulate, stimulus
        sun, solar
        suppose, supposition
        sustain, sustenance
        tactic, tactician
        tempt, temptation
        theology, theologian
        threat, threaten
        tragedy, tragic
        transfer, transferral
        transmit, transmission
        try, trial
        use, usage
        vaccine, inoculate
        vengeful, vengeance
        visible, see
        vote, voter
        wage, wage earner
        wide, width, broad
        win, winner

        # Adjectives and the nouns and verbs that measure them
        tall, height, high
        high, altitude, elevation
        deep, deepen
        wide, breadth, extent
        broad, breadth
        big, size, large
        size, dimension, extent
        large, magnitude
        long, duration, last
        far, distance, away
        heavy, weight, weigh
        fast, speed, velocity
        quick, speed, pace
        speed, pace, rate
        young, age, youth
        hot, temperature
        cold, temperature, chilly
        warm, temperature
        warm, heat
        cool, cold
        strong, powerful, mighty
        strength, power, might
        bright, brilliance
        loud, volume, noise
        expensive, price, cost
        price, cost, charge, fee
        worth, value
        value, price
        quantity, amount, number
        amount, sum, total
        number, count, figure
        few, not many, small number
        several, a number of, some
        majority, most, greater part
        minority, smaller part
        double, twice, twofold
        triple, three times, threefold
        half, fifty per cent
        quarter, a fourth
        percent, per cent, percentage
        percentage, proportion, share, rate
        average, mean
        maximum, highest, greatest
        minimum, lowest, least, smallest
        shortest, minimum
        biggest, largest, greatest
        smallest, tiniest
        oldest, earliest, most ancient
        latest, most recent, newest
        fastest, quickest, speediest
        main, most important
        best, finest, top
        worst, poorest
        frequency, how often
        empty, vacant, unoccupied
        full, filled, packed
        thin, slim, slender
        thick, dense
        dense, density
        sharp, pointed
        flat, level
        hollow, empty
        narrow, thin
        rough, uneven
        smooth, even
        soft, tender
        dry, arid
        wet, damp, moist
        damp, humid, moisture
        rare, uncommon, scarce
        scarce, in short supply
        dozen, twelve
        decade, ten years
        century, hundred years
        millennium, thousand years
        """
}
