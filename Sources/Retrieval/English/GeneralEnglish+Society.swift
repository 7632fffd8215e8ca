extension GeneralEnglish {
    /// Public life: how people are governed, judged, housed, moved about, paid and honoured.
    static let society: StaticString = """
        # Elections and offices
        turn out to vote => turnout
        polling station, polling place
        constituency, electoral district, ward
        seats => members, deputies, mandates
        win an election => elected, re-elected, victory
        voting age => entitled to vote, franchise
        swear in, inaugurate, take office, oath of office
        take the oath, sworn in
        adjourn, suspend, postpone
        lobby, pressure group, interest group
        manifesto => platform, programme
        census, headcount, count of the population
        on behalf of => acting for, represent
        mayor => burgomaster, head of the city
        senior, higher-ranking, superior
        highest-ranking, most senior
        co-founder, founder
        hold a meeting => convene, assemble, sit
        chair a meeting => preside

        # Revolts and wars
        ringleader, leader, instigator
        freedom fighter => rebel, insurgent, partisan
        break into revolt => rise, rebel, uprising
        hijack => seize, take over
        barricade, barrier
        belligerents, combatants, warring parties
        fall to => captured, taken, conquered
        lay siege to, besiege
        garrison, troops stationed
        barracks, quarters, army camp
        ammo, ammunition, munitions, cartridges
        disembark, go ashore
        disband, dissolve, break up
        war memorial, monument, cenotaph
        rioter, riot
        looter, loot

        # Law and courts
        verdict => guilty, acquit, convict
        behind bars, in prison, in jail, imprisoned
        do time, serve a sentence
        years in prison, years in jail => sentenced, imprisonment, jail term
        plead guilty => confess, admit
        cleared of, acquitted, exonerated
        retrial, new trial
        testament, last will
        court order, injunction, writ
        liable, responsible, answerable
        age limit, minimum age
        minimum age => aged, or older
        copyright, intellectual property
        prescription, prescribe
        inscription, inscribe, engrave
        wrongly convicted => miscarriage of justice, innocent

        # Crime and police
        break into, burgle, force entry
        held up => robbed, raided
        mugged => robbed, attacked
        con man, swindler, fraudster, trickster, cheat
        con => swindle, deceive, cheat, defraud
        cheat, swindle, deceive, defraud
        fake, counterfeit, forged, bogus, imitation
        forger, forgery, forge, falsify
        hoax, prank, deception, fake
        crook => criminal, thief, swindler
        shot dead, gunned down, fatally shot
        beat up => assault, beaten, attack
        drug dealer, trafficker
        trafficking, smuggling, smuggler
        kidnapper, kidnap, abduction
        caught red-handed => in the act, arrested
        on the run => fugitive, at large, escape, in hiding
        fugitive, runaway, escapee
        manhunt, search, pursuit
        ransom => money, payment, demand
        murder weapon => gun, knife, pistol, poison

        # People and places
        people live => population, inhabitants, residents
        populated, inhabited, settled
        crowded, overcrowded, densely populated
        townspeople, townsfolk, citizens, burghers
        first people to live => first inhabitants, settlers, settled
        deserted, abandoned, uninhabited
        whereabouts => location, situated
        nearby, close to, in the vicinity
        close by => near, neighbouring, adjacent
        surrounded by, bounded by, enclosed by
        twin town, sister city, partner city
        coat of arms, emblem, crest
        abroad, overseas, foreign countries
        speak => language, dialect
        mother tongue, native language, first language
        money => currency, coins, banknotes
        postcode, postal code, zip code
        dialling code, area code
        commute => travel to work

        # Buildings
        storey, floor
        attic, loft, garret
        corridor, hallway, passage, passageway
        lobby, foyer, entrance hall
        courtyard, quadrangle
        pillar, column
        arch, vault, archway
        dome, cupola
        steeple, church tower, spire
        bell tower, belfry, campanile
        facade, exterior
        decorate, ornament, adorn, embellish
        made from, made of, built of, constructed of
        what it is made of => material
        annexe, extension, wing
        places to see => attractions, sights, landmarks, monuments
        ruins => remains, remnants
        run-down, dilapidated, derelict, disrepair
        do up => renovate, restore, refurbish
        housed in => located, home to, occupy
        fireplace, hearth
        handrail, banister, railing
        rampart, battlement, fortification
        place to stay => accommodation, hotel, guest house, hostel

        # Roads, ships and aircraft
        crossroads, junction, intersection
        railway station, train station
        terminus, terminal, last stop
        rails, track
        carriage, wagon, railway car
        get there => reach, access, served by
        fare => ticket, price
        toll, charge, fee
        traffic jam, congestion
        detour, diversion
        top speed, maximum speed
        driving licence, driver's license
        petrol station, filling station, gas station
        first trip => maiden voyage, maiden flight
        on board, aboard
        run aground, stranded, beached
        capsize, overturn, turn over
        go under => sink, founder, bankrupt
        sunk => torpedoed, wrecked, lost, went down
        ocean liner, passenger ship, liner, steamship
        airship, zeppelin, dirigible
        airline => carrier, airways
        runway, airstrip, landing strip
        stewardess, flight attendant, air hostess, cabin crew
        crash-land, forced landing, emergency landing

        # Accidents and disasters
        car crash, road accident, traffic accident
        plane crash, air disaster, air crash
        train crash, derailment, rail accident
        come off the rails => derail
        died => fatalities, death toll, lost their lives
        loss of life, deaths, fatalities
        get out alive => survive, survivors, rescued
        trapped, stuck, stranded
        drown => swept away, lost at sea
        rescue workers, rescue team, emergency services
        catch fire, burst into flames, ignite
        fire brigade, fire department, firefighters
        give way => collapse, burst, break
        landslide, landslip, mudslide, rockfall
        power cut, blackout, power failure, power outage
        lost their homes => homeless, displaced, evacuated
        break down, malfunction, fail
        faulty, defective, malfunction
        went wrong => fault, failure, malfunction, error
        near miss, close call, narrow escape
        findings => conclude, report, results
        inquest, inquiry, post-mortem
        human error => mistake, carelessness

        # Work, trade and money
        get a job => hired, employed, appointed, join
        foreman, overseer, supervisor
        job cuts, redundancies, layoffs
        freelance, self-employed
        pay rise, wage increase, salary increase
        craftsman, artisan
        apprenticeship, apprentice, training
        place of work, workplace
        start a business => found, establish, set up
        go out of business => close, bankrupt, cease trading
        buy out, take over, acquire
        takeover, acquisition, purchase
        parent company, holding company
        turnover, sales, revenue
        maker, manufacturer, producer
        go on sale => released, launched, available
        for sale, on sale, available
        out of stock, sold out, unavailable
        discount, reduction, rebate
        for free, free of charge, at no cost, without charge
        peddler, hawker, street vendor
        middleman, broker, agent
        paid for by => funded, financed, sponsored
        in debt, indebted, owe
        pay back, repay, redeem
        down payment, deposit
        penniless, destitute, without money
        raise money => fund-raising, donations, appeal
        devalue, depreciate, lose value

        # Faith, customs and honours
        become a priest => ordained, ordination
        ordain, ordination
        become a monk, become a nun => take vows, enter a monastery, enter a convent
        made a saint => canonised, beatified
        shrine, sanctuary, holy place
        sacrifice, offering
        hymn, psalm, sacred song
        bishopric, diocese, bishop
        witchcraft, sorcery, magic
        sorcerer, wizard, magician
        fortune teller, soothsayer, seer
        omen, portent
        lucky => good luck, fortune, charm
        celebrate => observe, mark, hold
        fancy dress, costume, disguise
        prize winner, laureate, recipient
        won the prize => awarded, honoured, laureate
        runner-up, second place
        bestow, confer, award
        knighted, knighthood, made a knight
        unveil, inaugurate
        centenary, hundredth anniversary
        congregation, worshippers, parishioners
        plaque, tablet, memorial
        """
}
