extension GeneralEnglish {
    /// Nature and what is made of it.
    static let nature: StaticString = """
        # Nature, animals, weather and the earth
        animal, creature, beast
        wildlife, animals, fauna
        plant, vegetation, flora
        species, kind of animal
        breed, reproduce, reproduction, mate
        offspring, young
        predator, hunter
        extinct, die out
        endangered, threatened
        habitat => live
        bird, fowl
        insect, bug
        snake, serpent
        dog, hound
        horse, pony
        cow, cattle
        ox, cattle
        sheep, lamb
        chicken, hen, poultry
        tree, timber, wood
        wood, timber, lumber
        forest, woods, woodland
        forest, rainforest, jungle
        flower, blossom, bloom
        leaf, foliage
        meadow, pasture, grassland
        seed, sow
        sow, plant
        harvest, reap
        soil, earth, ground
        land, ground, terrain
        mountain, peak, mount
        hill, slope
        mountain range, mountains
        summit, top, peak
        valley, gorge, canyon
        rock, stone
        desert, wasteland
        plain, prairie, steppe
        swamp, marsh, bog, wetland
        island, isle
        peninsula, cape
        coast, shore, seaside, coastline
        beach, seaside, shore
        sea, ocean, marine
        river, stream, waterway
        tributary => river
        mouth, estuary, delta
        lake, reservoir
        waterfall, falls
        bay, gulf
        strait, channel
        volcano, volcanic, eruption
        lava, magma
        earthquake, seismic, quake
        tidal wave, tsunami
        flood, inundate
        storm, gale, tempest
        hurricane, cyclone, typhoon
        tornado, twister
        rain, rainfall, precipitation
        snow, snowfall
        ice, frozen
        fog, mist
        wind, breeze
        weather, climate
        sunny, sunshine
        cold, freezing
        sky, heaven
        star, stellar
        planet, planetary
        moon, lunar
        sun, sunlight
        earth, globe, planet
        world, earth
        universe, cosmos
        galaxy, milky way
        meteor, meteorite
        mineral, ore
        iron, steel
        gold, silver => precious metal
        coal, coalfield
        natural resources, raw materials, minerals
        oil, crude
        gas, natural gas
        water, aqueous
        air, atmosphere
        oxygen, o2
        hydrogen, h2
        carbon dioxide, co2
        greenhouse effect, global warming
        global warming, climate change
        environment, surroundings
        environmentalist, ecology, conservation
        h2o => water
        nature reserve, national park
        erosion, wear away
        fertile, productive
        situated, located, lie
        neighbour, border, adjoin
        north of, northern
        south of, southern
        east of, eastern
        west of, western
        northeast, north-east, northeastern
        northwest, north-west, northwestern
        southeast, south-east, southeastern
        southwest, south-west, southwestern
        area, surface, size

        # Verbs: giving, getting and having
        give, grant, award, present
        give, donate, contribute
        donate, gift
        gift, present
        provide, supply, furnish, give
        offer, provide
        hand in, submit
        receive, get, obtain
        get, obtain, acquire, gain
        obtain, acquire, secure, procure
        acquire, buy, purchase
        buy, purchase, pay for
        earn, make money, income
        own, possess, have
        owner, proprietor
        property, possession, belongings
        belong to, part of, owned by
        keep, hold, store
        store, stock, keep
        share, divide
        lend, borrow
        owe, debt
        pay, spend
        fund, sponsor, support financially
        reward, award, prize
        win, gain, earn, obtain
        lose, forfeit
        waste, squander
        save, keep
        save, set aside
        steal, rob
        loot, plunder, pillage
        plunder, sack, ransack
        confiscate, seize, take away, expropriate
        deprive, strip, take away
        inherit, left to
        bequeath, leave, will
        exchange, barter
        replace, take the place of
        choose, select, pick, opt
        choice, selection, option
        option, alternative
        accept, take
        refuse, decline, turn down
        require, need, call for
        need, require, necessary
        need, necessity
        lack, be without, miss
        want, desire, seek
        consist, made up of, comprise
        include, contain, comprise
        contain, hold
        involve, include, entail
        exclude, leave out, bar
        add, attach, join
        attach, fasten, fix
        combine, unite, merge
        merge, amalgamate, combine
        merger, amalgamation
        separate, divide, part
        split, separate
        collect, gather, amass
        distribute, hand out, share out
        allocate, assign, allot
        """
}
