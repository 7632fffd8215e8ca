extension GeneralEnglish {
    /// What happens, how often and how much.
    static let happenings: StaticString = """
        # Everyday words for what happened and how things are
        end up => wind up, arrive, reach, flow into, empty into
        lose their lives, lose his life => die, killed, perish, deaths, fatalities
        get killed => die, perish, lose their lives, fatalities
        people die => deaths, fatalities, killed, death toll, perish, lose their lives, victims
        people hurt => injured, wounded, injuries, casualties
        people work => workforce, employ, labourers, employees
        people visit => visitors, attendance
        people use => passengers, users, visitors, customers
        people fit, fit in, room for => capacity, accommodate, seat
        people travel => passengers, travellers
        often => daily, weekly, monthly, annually, hourly, twice, interval
        cheaper => fall, drop, reduced, lower, cost less
        dearer, more expensive => rise, increase, higher
        bigger => larger, greater, enlarge, expand
        smaller => shrink, reduce, contract
        longer => extend, lengthen, prolong
        shorter => shorten, reduce, cut
        faster => quicker, accelerate, speed up
        slower => slow down, reduced speed
        stronger => strengthen, reinforce
        weaker => weaken
        wider => widen, broaden
        deeper => deepen
        safer => safety, secure
        easier => simplify, facilitate
        hotter, warmer => temperature, heat, higher temperature
        colder => temperature, lower temperature, cool
        tallest, highest
        swap => replace, substitute
        change => replace
        go up => built, erected
        come down => fall, descend, land, drop
        come back => recur, relapse, reappear
        go through => cross, traverse, pass
        run through => flow, cross, pass, traverse
        get away => flee, escape
        run into => hit, collide, strike
        bump into, crash into, smash into => collide, hit, strike
        go out => extinguish
        come up => arise, emerge, rise
        go away => disappear, subside, vanish
        get out => escape, evacuate
        get through => qualify, advance
        keep off => repel, deter
        build up => accumulate, amass
        close down => shut, cease
        stop making, stop producing => discontinue, cease production
        stop using, stop being used => abandon, discontinue, disuse
        stop selling, take off the market => withdraw, discontinue
        no longer used => disused, obsolete, abandoned
        be left => survive
        still alive => living, survive
        start life as, begin life as => originally, formerly
        change its name => rename
        reopen, open again
        come back into use => reopen, revive
        split off => secede, separate, break away
        lay the first stone => foundation stone
        whose idea, have the idea => propose, suggest, conceive, initiative
        start, begin => originate
        come from => source, obtain
        wrong with => fault, problem, defect, trouble
        go from strength to strength => flourish, thrive, prosper
        fall to pieces, fall to bits => disintegrate, collapse
        come apart, break apart => disintegrate, separate
        break in two, break in half, split in two => split, halve, divide
        fall in => collapse
        fall over => topple, overturn, collapse
        tip over, knock over => overturn, topple, capsize
        look after => maintain, tend, nurse
        take care of => look after, maintain, tend, nurse
        keep track of => record, monitor, log
        have a look, take a look => examine, inspect
        say yes => approve, agree, consent, accept
        say no => refuse, reject, decline
        out of action => disabled, out of service
        out of reach => inaccessible
        upside down => inverted, overturned
        side by side => parallel, alongside, adjacent
        the other way round => reverse, opposite
        one after the other, one after another => consecutive, successive, in turn
        from scratch => anew, from the beginning
        break new ground => pioneering, innovative
        ahead of his time, ahead of her time => pioneer, visionary
        stand the test of time => endure, survive
        left over, leftover => residue, remains, surplus
        weird => unusual, peculiar
        tricky => difficult
        cosy, comfy => comfortable
        cramped, confined, narrow
        telly => television
        loo => toilet, lavatory
        bloke, chap => man
        # How often, how long, when
        once a day => daily
        twice a year => half-yearly, semi-annual
        every other day => alternate days
        hardly ever, not often, once in a blue moon => rarely, seldom
        every now and then => occasionally
        bit by bit, little by little => gradually
        all at once => suddenly, simultaneously
        in no time => quickly
        at the last minute => last moment, shortly before
        at a time, at once => simultaneously
        all year round, all year => throughout the year, year-round
        round the clock => continuously
        in the daytime => by day, daylight
        after dark => night
        at night => nocturnal, overnight
        get dark => dusk, nightfall, sunset
        get light => dawn, sunrise
        half an hour => 30 minutes, thirty minutes
        quarter of an hour => 15 minutes, fifteen minutes
        half a year => six months
        earliest, soonest
        ahead => in advance, beforehand
        journey time, travel time
        heyday, golden age => peak, height
        at its height, at its peak
        all-time high => record, peak
        # How big, how much, how strong
        big => hectares, acres
        long => metres, kilometres, miles
        heavy => tonnes, grams
        temperature => degrees, celsius, fahrenheit
        warm, cool, chilly => degrees
        cheap => price, cost
        common => prevalence, incidence
        steep => gradient, slope
        shallow => depth
        small => size
        slow => speed
        light => weight, lightweight
        near => distance
        loud, noisy => decibels
        powerful => horsepower, kilowatts
        salty => salinity, brine
        safe => danger, risk
        dangerous => deadly
        wet => rainfall, humidity
        capacity => litres, gallons, seats
        high up => altitude, above sea level
        altogether, in total
        half, 50 per cent
        per head, per capita, per person
        quota, limit, allowance
        as the crow flies => straight line
        """
}
