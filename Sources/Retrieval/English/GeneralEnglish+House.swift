extension GeneralEnglish {
    /// The house, and what moves in it.
    static let house: StaticString = """
        # Food and the house
        eat, consume, feed
        meal, dinner, lunch
        drink, beverage
        alcohol, liquor, spirits
        beer, brewing, brewery
        wine, vineyard
        bread, loaf
        meat => beef, pork
        vegetable, greens
        fruit => berry
        sugar, sweet
        dairy => milk, cheese
        ingredient, component
        restaurant, eatery
        pub, inn, tavern, bar
        hotel, inn
        taste, flavour
        mansion, stately home, villa
        palace, royal residence
        castle, fortress, stronghold
        fort, fortress, fortification
        wall, fortification
        tower, spire
        skyscraper, high-rise, tall building
        building, structure, edifice
        room, chamber
        hall, auditorium
        cable, cord, lead
        socket, outlet
        lamp, light, bulb
        blink, flash
        toilet, lavatory, restroom
        garden, yard
        fence, railing
        roof, ceiling
        door, gate, entrance
        entrance, way in
        window, pane
        stairs, staircase, steps
        furniture => chair, table
        carpet, rug
        clothes, garments, apparel, dress
        wear, dressed, clothes
        shoes, footwear
        hat, cap
        coat, jacket
        trousers, pants
        jewel, jewellery, gem
        gem, precious stone
        bag, sack
        box, container
        bottle, jar
        knife, blade
        tool, implement, instrument
        rope, cord
        toy, plaything
        rubbish, garbage, trash, waste, refuse
        fuel, petrol, gasoline
        candle, light
        fire, blaze, flames
        burn, fire, set fire, set on fire
        rent, lease
        tenement, apartments
        shed, hut, cabin
        barn, stable
        neighbourhood, district, quarter
        suburb, outskirts
        downtown, city centre
        village, hamlet
        settlement, colony
        town hall, city hall
        square, plaza
        park, gardens
        bridge, span
        tunnel, underground passage
        subway, underground, metro
        tram, streetcar
        bus, coach
        lorry, truck
        bicycle, bike, cycle
        motorbike, motorcycle
        motorway, freeway, highway
        pavement, sidewalk
        path, track, trail
        harbour, port, dock
        quay, wharf, pier
        lighthouse, beacon
        canal, waterway
        dam, barrage, reservoir
        pipe, pipeline
        sewer, sewage, drainage
        factory, workshop
        warehouse, storehouse, depot
        shop, store
        supermarket, grocery
        market, marketplace
        mall, shopping centre
        bank, lender
        headquarters, head office, main office, based
        branch, subsidiary

        # Verbs: moving, carrying and staying
        go, travel, journey
        come, arrive, reach
        arrive, reach, get to
        arrive, land
        leave, depart, go away, set off
        set off, set out, depart
        return, come back, go back
        turn back, return
        enter, go into, get into
        cross, go across
        approach, come near, draw near
        follow, chase, pursue
        chase, hunt, pursue
        escape, get away, break free, break out
        hide, shelter, take refuge
        wander, roam
        walk, march
        march, parade, procession
        climb, ascend, go up
        descend, go down
        ascend, rise
        fall, drop, tumble
        slip, slide
        jump, leap
        hurry, rush, hasten
        stay, remain
        stay, lodge, live
        live, inhabit, dwell
        move to, settle, relocate
        move, relocate, resettle
        move, transfer, shift
        carry, transport, bear
        bring, take, fetch
        bring, import
        send, mail, post
        send, transmit
        deliver, hand over
        pull, drag, tow
        push, shove
        lift, raise
        throw, hurl, cast
        catch, capture, trap
        hold, grip, grasp
        grab, snatch
        touch, contact
        spread, expand, extend
        spread, disseminate, distribute
        scatter, disperse
        flow, run, stream
        sink, go down, founder
        float, drift
        sail, voyage
        ride, mount
        land, touch down
        take off, lift off
        crash, collide, collision
        hit, strike, beat
        hit, collide
        block, obstruct, bar
        surround, encircle, enclose
        gather, collect, assemble
        gather, come together, meet
        meet, encounter, come across
        accompany, go with, escort
        lead to, go to
        pass, cross
        head for, go to, make for
        """
}
