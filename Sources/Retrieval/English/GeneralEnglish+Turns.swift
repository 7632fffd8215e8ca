extension GeneralEnglish {
    /// Set turns of speech, measures of time, place and amount, everyday verbs, and words of one family.
    static let turns: StaticString = """
        # Turns of speech and what writers put for them
        by mistake => accidentally, mistaken, error, inadvertently, wrongly
        by accident, accidentally, inadvertently, unintentionally
        by chance => accidental, coincidence, accident
        on behalf of => represent, agent for
        in aid of => benefit, charity, raise money
        with the help of => assisted, aided, using
        by means of => using, use of
        in addition to => besides, moreover, additional
        with regard to => concerning, regarding, relating to
        in line with, in keeping with => consistent, according to, conform
        in response to => reaction, answer, retaliation
        in danger => endangered, threatened, threat
        at risk => endangered, vulnerable, danger
        at stake => risk, threatened
        in use => operating, service, used
        out of use, disused, abandoned
        out of order => broken, faulty, not working
        on fire, ablaze, alight, burning
        on sale, for sale => sold, available
        in need => needy, poor
        in demand => popular, sought after
        in charge => responsible, head, manage, supervise, lead, run, command
        in command => commander, commanded by, headed by
        in the lead => ahead, first, front
        in ruins => destroyed, ruined, devastated
        in tears => weep, cry, sob
        in vain => unsuccessful, failed, to no avail
        in hiding, on the run => fugitive, hidden, escaped
        in exile => exiled, banished, expatriate
        in prison, behind bars => imprisoned, jailed, inmate
        in custody, under arrest, detained
        in person => personally
        in writing => written, letter
        by hand => manually, handmade, handwritten
        by heart => memorise, memory
        by birth => native, born
        by sea => ship, boat, sail
        by air => plane, aircraft, flight
        on foot => walk, march, trek
        on horseback => ride, mounted, cavalry
        on loan => lent, borrowed
        on strike => walkout, stoppage, industrial action
        on the way, en route
        on average => mean, average
        under way, in progress
        under attack => besieged, bombarded, raid
        under the name => pseudonym, alias, pen name
        out of the blue => suddenly, unexpected
        out of control => uncontrollable, unchecked
        for nothing => free, no charge, unpaid
        for fun => pleasure, hobby, recreation
        at war => fighting, hostilities, conflict
        at large => fugitive, escaped, free
        on the increase => increasing, growing, rising
        as a result, consequently, therefore
        way of life, lifestyle

        # Beginning, lasting and ending
        happen to => befall, fate, become of, undergo
        used to be => formerly, originally, previously
        long ago => ancient, centuries, in the past
        these days, nowadays, modern
        in those days => at that time, period
        from time to time => occasionally, sometimes
        now and then, every so often, occasionally
        over time => gradually, eventually
        all the time => constantly, continuously, permanently
        round the clock => day and night, 24 hours
        in the long run => eventually, long term
        on time => punctual, prompt
        late => overdue, belated
        every other => alternate
        so far => to date, as yet
        the day before => eve, previous day
        the day after => following day, next day
        the year after => following year, subsequent year
        first time => debut, premiere, pioneer
        last time => latest, final, most recent
        take a long time => slow, lengthy, decades

        # How many, how much, how big
        a lot of, lots of, plenty of => numerous, abundant, ample
        plenty, abundance, ample
        too little, too few => insufficient, shortage, lack
        not enough => shortage, scarce, lack
        hardly any => few, scarce, very little
        countless, innumerable, numerous
        handful => few, several
        extra, additional, added
        amount to, total, add up to
        twice as => double
        the rest => remainder, remaining
        nobody, no one
        get bigger => grow, expand, swell
        get smaller => shrink, contract, dwindle
        swell, bulge, expand
        big => spacious, sizeable, vast
        size => diameter, dimensions, area
        wide => diameter, span
        thick => diameter, width
        spherical => globe, sphere, round

        # Comparing and placing
        better than => superior, surpass, outperform
        worse than => inferior
        superior => better, higher
        inferior => lesser, lower
        excel, outshine, surpass
        differ from => difference, distinguish, unlike
        have in common => similar, shared, alike
        equivalent, equal, counterpart
        correspond => match, agree
        next door => adjacent, neighbouring
        in the middle of => centre, central, heart of
        on top of => summit, surmounted, crown
        at the foot of => base, bottom
        at the edge of, on the edge of => outskirts, fringe, border
        on the coast, by the sea => coastal, seaside, shore
        all over the world, around the world => worldwide, global, international
        round the world => circumnavigate, worldwide
        outdoors, open air, outside
        whereabouts, location
        found in => discovered, unearthed, occur, inhabit, native to, habitat
        live in => inhabit, habitat, native to

        # Allowing, forbidding, having to, being able to
        against the law => illegal, forbidden, offence, unlawful
        break the law => offence, crime, illegal
        have the right => entitled, allowed, eligible
        have permission => authorised, licensed, permitted
        licence, authorisation, consent
        obliged, required
        supposed to => required, duty, expected
        exempt, excused, spared
        know how to => skill, able, trained
        manage to => succeed, able
        deserve, merit, worthy
        live up to => satisfy, match

        # Owning, keeping and passing on
        belong to => own, property, possession
        leave money => bequeath, legacy, will
        pass to => inherit, transfer, succeed
        welcome => hospitality, reception, receive

        # Having, keeping, staying, catching, paying
        have trouble => difficulty, struggle
        have nothing to do with => unrelated, uninvolved
        have doubts => sceptical, doubt, hesitate
        keep out => exclude, prevent entry, repel
        keep away => avoid, repel, deter, ward off
        keep apart => separate, segregate
        keep alive => preserve, sustain, survive
        stay away from => avoid, shun, absent, boycott
        stay alive => survive
        lose consciousness => faint, unconscious, collapse
        have an effect => influence, affect, impact
        catch fire => burn, ignite, blaze
        catch sight of => see, spot, sight
        break a record => surpass, record, fastest
        change hands => sold, transferred, new owner
        play a trick on => deceive, hoax, prank
        lend a hand, give a hand, help out => assist, aid
        give his word, give her word => promise, pledge, vow

        # Everyday verbs
        accused of => charged with, alleged, suspected
        praise, acclaim, hail
        known for => famous for, noted for, renowned
        used for => purpose, function, serve
        work => function, operate
        run on => powered by, fuel, driven by
        hold => capacity, accommodate
        show => depict, portray, illustrate
        hide => disguise, camouflage, mask
        copy => imitate, replicate, plagiarise
        throw, fling, lob
        shake, tremble, vibrate
        swing, sway, oscillate
        stretch, extend, elongate
        stick, adhere, glue
        mix, stir, combine
        smell, odour, scent
        wake, awaken, rouse
        wear, clad, dressed in
        separate, detach, disconnect
        gather, accumulate, amass
        join => enlist, enrol, affiliate

        # Words of one family
        serve, service, servant
        oppose, opponent
        apply, application
        obey, obedient
        disobey, disobedience
        teach, teacher
        receive, receipt, recipient
        react, reaction
        compete, competitor
        execute, executioner
        nominate, nominee
        study, student
        speak, speaker, speech
        give, giver, gift
        analyse, analyst
        economy, economist
        finance, financial
        history, historian
        philosophy, philosopher
        biography, biographer
        hero, heroism, heroic
        racial, racism, race relations
        tour, tourist, tourism
        health, healthy
        wealth, wealthy
        child, childhood
        citizen, citizenship
        poem, poetic
        member, membership
        champion, championship
        difficult, difficulty
        distant, distance
        patience => patient
        private, privacy
        secret, secrecy
        safe, safety
        simple, simplify, simplicity
        short, shorten, shortage
        force, enforce
        friend, befriend
        deliver, delivery
        argue, argument
        treat, treatment
        """
}
