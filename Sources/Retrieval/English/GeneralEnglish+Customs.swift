extension GeneralEnglish {
    /// Rules, health, food, science, the arts, sport and software.
    static let customs: StaticString = """
        # Rules of offices, schools, clubs, libraries and houses
        ok, okay, all right => allowed, permitted, acceptable
        allowed => eligible, entitled
        off limits, out of bounds => forbidden, prohibited, closed, restricted
        without permission => unauthorised
        without asking => permission, consent
        ask permission, get permission => approval, consent, authorisation
        let in => allowed, access
        last day, last date => deadline, closing date
        closing date, deadline
        turn in, send in => submit
        keep longer, have longer => extend, renew
        take home, take away => borrow, remove
        check out, sign out => borrow, loan
        lend out => loan, borrow
        pay => fee
        pay late => overdue, late fee
        surcharge, extra charge, supplement
        pay in advance => prepay, deposit
        money back => refund, reimburse
        expenses => reimburse
        subscription, membership fee
        join => membership, register
        cancel => terminate
        throw out, kick out => exclude, evict
        get into trouble => penalty, punish, disciplinary
        get fined, get a ticket => fine, penalty
        break => breakage
        old enough, too young => age, minimum age
        parents => guardian
        come late, be late => unpunctual, lateness, overdue
        miss => absence
        stay home, stay at home => absent
        call in sick, report sick => notify, absence, sick leave
        off sick => sick leave, absence
        sick note, medical certificate, doctor's note
        day off => annual leave, leave of absence
        holiday => annual leave
        resit, retake
        sleep over, stay over => overnight
        noise => disturb, quiet
        photo => camera, photography
        take photos => photography, photograph, camera
        bring someone, bring a mate => guest, visitor
        book a room, make a booking, make a reservation => reserve
        poster, flyer => notice
        notice board, bulletin board
        opening times, opening hours, business hours
        laundry, washing
        tidy up => clean
        refuse collection, rubbish collection, bin collection
        caretaker, janitor
        get hold of => contact, reach
        look after the money => treasurer
        bylaws, statutes, club rules
        annual general meeting, agm, annual meeting
        not for loan, reference only
        id => identity card, passport
        pay by, pay with => cash, card, cheque
        # Health and food
        unwell, under the weather => ill, sick
        you catch, catch it => transmit, spread, infected, contract
        catch => infect
        carry => transmit
        get a disease, get the disease => contract, infected
        on the mend, get well => recover
        bad for you => harmful, damaging, unhealthy
        good for you => beneficial, healthy
        safe to drink, drinkable, potable
        vaccinate => immunise, inoculate
        quarantine => isolation
        immune => resistant, protected
        dizzy => vertigo, giddy, light-headed
        sore => painful, tender
        stomach ache, tummy ache => abdominal pain
        hard to breathe, out of breath => breathless, breathing difficulty
        can't sleep, cannot sleep => insomnia, sleepless
        sleepy, drowsy
        bleeding, haemorrhage
        blood clot, thrombosis
        blood poisoning, sepsis, septicaemia
        seizure, convulsion, epileptic fit
        dose, dosage
        adverse reaction, side effect
        check-up => examination
        family doctor, general practitioner, gp
        emergency room, casualty department, accident and emergency
        lose weight, weight loss, slim down
        made with, what goes into => ingredient, contain
        eaten with, serve with => accompany
        keep fresh, stay fresh => preserve, store, shelf life
        cook => simmer, steam
        chop => dice, slice
        spicy => hot, pungent
        fizzy, carbonated, sparkling
        supper, dinner, evening meal
        # Science, arts, sport and space
        work out => deduce, determine, devise
        turn out to be right, prove right => confirm, vindicate
        first to see, first to notice, first to find => discover
        bones => remains, fossil
        soak up => absorb
        carry electricity => conduct
        helper, assistant
        sort => classify, arrange
        be kept => housed, preserved, stored, held
        hang => displayed, exhibit
        go on show => exhibit, display
        sit for => pose, model
        order => commission
        asked to paint, asked to write => commission
        fetch, go for => sold for
        come out => premiere
        first performed => premiere, debut
        well received, critics like => praise, acclaim
        play => portray
        act in => star, appear, role
        shoot => film
        make a film, make a movie => direct, shoot, produce
        write the music => compose, score
        write the words => lyrics, libretto
        who tells the story => narrator
        get back together, get together again => reunite, reunion
        drawing => illustration
        real name => born
        stage name, pseudonym
        detective story, crime novel, whodunit
        sci-fi, science fiction
        fan => supporter
        manager => coach
        sign for => transfer, contract
        cup, trophy
        draw level => equalise
        moon => satellite
        go into space, fly into space => launch, orbit, flight
        come back to earth => re-entry, land, splashdown
        lose contact => signal, communication
        # Software and on-call work
        go down => outage, unavailable
        outage, downtime, unavailability
        offline => unavailable, outage
        turn on, switch on => enable
        turn off, switch off => disable
        slow => latency, sluggish
        latency, response time, delay
        get paged, be paged => alert, on call, notify
        rota, roster, duty schedule
        roll back, revert, undo
        roll out => deploy, release
        fix => patch, resolve, remedy
        keep => retention
        time out => timeout, expire
        retry, try again
        spike => increase, surge
        threshold, limit
        locked out => locked, blocked
        no longer supported => deprecated, obsolete, end of life
        go live => launch, release
        migrate => move, transfer
        raise a ticket, open a ticket => report, file
        bug report => issue, ticket
        postmortem, incident report, post-incident review
        fail over, switch over => failover
        silence => mute, suppress
        config, configuration
        docs, documentation
        repo, repository
        release notes, changelog
        command line => terminal, shell, console
        web address, url
        app => application, program
        """
}
