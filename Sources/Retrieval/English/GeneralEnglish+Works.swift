extension GeneralEnglish {
    /// Human works: science, machines, sport, the arts, schools, houses open to visitors, and safety at work.
    static let works: StaticString = """
        # Science and research
        prove => demonstrate, confirm, establish
        disprove, refute, prove wrong
        guess => hypothesis, estimate, conjecture
        came up with => devised, invented, proposed, developed, conceived
        pioneer, first, trailblazer
        pioneering, groundbreaking, innovative
        make up a word => coin
        inventor, invention, patent
        accuracy, precision, exact
        gauge, measure, meter
        dial, scale, indicator
        publish, publication
        scientific paper, article, publication
        field of study => discipline, science, branch
        classify, classification, class
        how it works => mechanism, operate, function
        mechanism, workings
        by chance => accident, accidental, luck
        verify, validate, confirm
        magnify, enlarge, magnification
        used for => usage, application, purpose, serve, employed
        looks like => appearance, shape, colour
        clinical trial, drug trial
        side effect, adverse effect, unwanted effect
        injection, jab, vaccination
        put to sleep => anaesthetic, anaesthesia
        anaesthetic, anaesthesia, numb
        artificial limb, prosthesis
        disinfect, sterilise, decontaminate
        germ-free, sterile, aseptic
        transplant, graft
        conjecture, hypothesis, speculation

        # Sky and matter
        shooting star, meteor, falling star
        go around => orbit, revolve, circle
        spin, rotate, revolve
        glow, shine, give off light
        naked eye, unaided eye, without a telescope
        probe, space probe, unmanned spacecraft
        weightless, zero gravity, microgravity
        blast off, lift off, launch
        rust, corrosion, corrode, oxidise
        evaporate, vaporise, turn to gas
        condense, turn to liquid, liquefy
        harden, solidify
        extract => isolate, obtain
        glue, adhesive, sticky
        brightness, luminosity, magnitude
        manned, crewed
        unmanned, uncrewed, robotic
        purify, refine, cleanse

        # Machines and computers
        powered by, driven by, fuelled by
        run on => powered, fuel, driven
        dynamo, generator
        water power, hydroelectric, hydropower
        shut off, turn off, isolate
        knob, button, switch
        spare part, replacement part
        out of order, out of service, not working
        programmer, developer, coder, software engineer
        memory => storage, ram
        processor, cpu, chip, microprocessor
        hacker, intruder, hack
        type in, enter, key in, input
        restart, reboot
        compatible => supported, works with
        pulley, hoist, winch
        crank, handle, lever
        lubricate, grease, oil
        handmade, by hand, hand-crafted
        go into production => manufactured, produced
        malware, computer virus, malicious software

        # Sport and games
        scorer, score
        final score => result
        foul => infringement, illegal, penalty
        against the rules => foul, illegal, forbidden, prohibited
        sent off, red card, ejected
        disqualify, disqualification, banned
        ref => referee, umpire, official
        substitute => reserve, replacement
        goalie, goalkeeper, keeper
        striker => forward, attacker
        start of the game => kick-off, opening
        pitch, playing field
        teammate, fellow player
        other team, opposing team, opponent
        knocked out, eliminated
        win the game => winner, most points, victory
        lose the game => loser, eliminated
        extra time, overtime
        half-time, interval
        pack of cards, deck
        playing piece => counter, token, pawn
        league table, standings, ranking
        preliminary round, qualifying round
        come first => win, winner, first place
        come second => runner-up, second place, silver
        come last => last place, bottom
        race track, racecourse, circuit
        runner, run
        swimmer, swim
        break the record => surpass, beat, faster
        winning streak, in a row, consecutive
        in a row, consecutive, successive
        host => stage, organise, hold
        hosted => held, venue
        kit => uniform, strip, equipment
        relegated => demoted, lower division
        jockey, rider

        # Music, stage and screen
        written by => author, composer
        sung by => performed, recorded, vocals
        musical group, band, ensemble
        frontman, lead singer, vocalist
        top the charts => number one
        lyrics, words of the song
        chorus, refrain
        verse, stanza
        tempo, rhythm
        record label, record company
        opening night, first night, premiere
        rehearse, practise
        intermission, interval, break
        box office, takings, gross
        blockbuster, box-office hit
        badly received => panned, bad reviews
        made into a film => adapted, screen version
        filmed => shot, location
        length of the film => running time, minutes
        finale, last episode, final episode
        first episode => pilot
        cartoon, animation, animated film
        applaud, applause, clap
        conjurer, magician, illusionist
        understudy, stand-in
        heckle, jeer, boo

        # Pictures, books and news
        sculpt, sculpture, carve
        fresco, mural, wall painting
        on display, exhibited, on show
        masterpiece, best-known work, greatest work
        famous for, remembered for, renowned for, celebrated for
        first book => debut
        foreword, preface, introduction
        quote, quotation, cite, citation
        rough copy => draft, sketch
        editor, edit
        short story, tale
        life story => biography, autobiography, memoirs
        editorial, leading article
        circulation, readership, copies sold
        news bulletin, newscast, newsflash
        on the air => broadcast, transmit
        people watched => viewers, audience
        fable, parable, moral tale

        # School and university
        semester => term
        school year, academic year
        homework, coursework, assignment
        private tutor, tutor, governess
        taught by, pupil of, studied under
        self-taught => no formal training, taught himself
        get into university => admitted, accepted, enrolled, admission
        enrol, register, matriculate
        freshman, first-year student
        doctoral student, phd student
        seminar, tutorial, class
        lecture hall, auditorium, lecture theatre
        chair => professorship
        playtime, recess, break

        # Visitors, tickets and loans
        get in => admission, entry, enter, admitted
        admission, entrance fee, entry fee
        ticket => admission, entry
        what time => hours, o'clock
        closed on => shut, except
        discount => concession, reduced rate, half price
        guided tour, conducted tour
        show round => guided tour, guide
        exhibit => object, item
        curator, keeper
        take pictures => photography, photograph
        pets => dogs, animals
        wheelchair => disabled, accessible, ramp
        borrow a book => loan, lend, issue
        keep a book => loan period, loan
        renew, extend
        overdue, late, past due
        late fee, overdue charge, fine
        give back, return, hand back
        reserve => book
        library card, reader's card, membership card
        lost property, lost and found
        queue, line up, wait
        refreshments, snacks, drinks
        accompanied by, with an adult
        dress code => clothing, attire
        bring a friend => guests, visitors
        clean up, tidy, clear away
        bin, waste bin, dustbin, trash can
        cloakroom, checkroom

        # Safety at work
        what to wear => clothing, protective, dress
        ear plugs, ear defenders, hearing protection
        face mask, respirator
        helmet, hard hat
        overalls, boiler suit, protective clothing
        eyewash, rinse eyes
        rinse, flush, wash
        spillage, spill, leak
        mop up, wipe up, soak up
        fumes, vapours
        breathe in, inhale
        swallow, ingest
        bandage => dressing, plaster
        ambulance, paramedics, emergency services
        emergency number => ambulance, fire brigade
        fire drill, evacuation exercise
        sharps => needles, blades
        tie back => long hair
        unattended, unsupervised, left alone
        after hours, out of hours
        ventilation, fresh air
        whom to tell => report, notify, inform
        warning label, hazard symbol
        gas cylinder, gas bottle
        electrocution, electric shock
        """
}
