extension GeneralEnglish {
    /// Arts, media, sport and school.
    static let arts: StaticString = """
        # Arts, media, sport and school
        art, artistic
        work of art, artwork, painting
        painting, picture, canvas
        draw, sketch
        portrait, picture
        statue, figure
        museum, gallery
        exhibition, show, display
        music, song
        song, tune, track
        tune, melody
        album, record, lp
        single, record, song
        release, come out, issue
        concert, gig, performance, show
        tour, concerts
        choir, chorus
        orchestra, symphony
        opera, operatic
        instrument, musical instrument
        dance, ballet
        theatre, playhouse
        play, perform
        show, programme, series
        series, serial, show
        episode, instalment
        season, series
        television programme, tv show, tv series
        channel, network, station
        broadcast, air, transmit
        air, broadcast, shown
        premiere, debut, first shown, first broadcast
        debut, first appearance
        film, motion picture, cinema
        cinema, movie theatre, movie house
        role, part, character
        main character, hero, protagonist, lead role
        villain, antagonist, bad guy
        cast, actors
        plot, story, storyline
        scene, sequence
        soundtrack, score, music
        sequel, follow-up
        remake, new version
        adaptation, based on
        based on, inspired by
        inspire, influence
        fan, admirer, enthusiast
        audience, viewers, spectators
        viewer, watch
        spectator, crowd, attendance
        critic, reviewer
        review, reception
        award, prize, win
        prize, award, medal
        nobel, nobel prize
        book, novel, work
        bestseller, best-selling
        chapter, part
        novel, fiction
        fairy tale, folk tale
        legend, myth
        essay, treatise
        magazine, periodical, journal
        newspaper, tabloid
        headline, title
        publisher, publishing house
        issue, edition
        edition, version
        copy, reproduce, duplicate
        dictionary, lexicon
        advertisement, advert, commercial, ad
        advertising, marketing, publicity
        internet, web, online
        website, web site, web page
        sport, game
        game, match, fixture
        match, contest
        play against, face, meet
        team, side, squad, club
        player, team member
        tournament, competition, championship, cup
        championship, title
        season, campaign
        league, division
        final, championship game, last match
        goal, score
        score, points, result
        draw, tie
        lose to, beaten by, defeated by
        undefeated, unbeaten
        record, best
        world record, record
        stadium, arena, ground
        olympics, olympic games
        world cup, tournament
        football, soccer
        race, run
        boxer, boxing
        wrestler, wrestling
        ice hockey, hockey
        gamble, bet, wager
        game, video game
        toss, throw
        kick, punt
        academy => school
        primary school, elementary school
        secondary school, high school
        nursery, kindergarten
        pupil, schoolchild, student
        classmate, schoolmate
        go to school, attend, educated
        attend, go to, study at
        study, learn
        studies, degree, course
        subject, discipline, field
        course, class, lesson
        curriculum, syllabus, course
        degree, diploma, qualification
        graduate, degree
        bachelor's degree, ba
        master's degree, ma
        doctorate, phd, doctoral degree
        exam, examination, test
        grade, mark
        fee, tuition
        scholarship, grant, bursary
        campus, university, grounds
        faculty, teaching staff, department
        dean => head
        headmaster, principal, head teacher
        alumni, alumnus, former student, graduate
        dormitory, halls of residence, student housing
        thesis, dissertation
        discovery, finding
        theory, hypothesis
        theorem, proof
        equation, formula
        calculate, compute, work out
        computer, machine
        computer program, software
        software, program, application
        data, information
        code, cipher
        encode, encrypt
        algorithm, procedure, method
        network, web
        phone, mobile, cell phone
        device, gadget, appliance
        engine, motor
        device, machine, apparatus
        electricity, power
        signal, transmit
        camera, photograph
        robot, automatic
        automatic, automated
        invention, innovation
        prototype, first model
        model, version
        designed by, architect
        energy, power
        fuel, energy
        steam engine, steam
        steam, vapour
        pressure, force
        force, power
        gravity, gravitation
        particle, atom, molecule
        molecule, molecular
        cell, cellular
        gene, genetic, heredity
        dna, genetic material
        evolution, evolve, natural selection
        chemical, substance, compound
        substance, material, matter
        compound, combination
        element, component
        mixture, mix, blend
        melt, molten, thaw
        boil, boiling point
        dissolve, soluble
        liquid, fluid
        gas, gaseous
        solid, hard
        dynamite => explosive
        orbit, circle, revolve
        satellite, orbit
        rocket, launch vehicle
        moon landing, land on the moon
        spacewalk, walk in space
        crew, astronauts
        mission, expedition, flight
        expedition, voyage, journey
        """
}
