extension GeneralEnglish {
    /// Travel, buildings and machines.
    static let devices: StaticString = """
        # Places and travel
        get on => board, embark
        get off => disembark
        change trains, change buses => transfer, connection
        run => operate
        hire => rent, charter
        by train => railway, rail
        by boat => ship, ferry, steamer
        stay the night, spend the night => overnight, lodge, camp
        put up => accommodate, install, assemble
        move out => vacate
        worth seeing => attraction, sights
        look out on, look out over => overlook
        hike => walk, trek, ramble
        hiker, walker, rambler
        luggage, baggage, suitcase
        backpack, rucksack
        cruise, boat trip
        single ticket => one-way
        return ticket => round trip
        fill up => refuel
        flat tyre, puncture
        drive into, plough into => collide, crash, hit
        speed limit, maximum speed
        bypass, ring road
        roundabout, traffic circle
        zebra crossing, pedestrian crossing
        dead end, cul-de-sac
        cable car => ropeway, aerial tramway
        off the beaten track, in the middle of nowhere => remote, isolated
        stone's throw => near, close
        hard to reach => remote, inaccessible
        easy to reach => accessible
        stand => located, situated
        # Buildings and engineering works
        get built => construct, erect
        pay for => donate, sponsor, bear the cost
        seat => capacity
        light up => floodlit, illumination
        lean => tilt, incline, slant
        sink => subside
        crack => fissure, fracture
        prop up => support, shore up
        go over => span
        carry water, bring water => aqueduct, pipe, conduit
        supply => feed
        builder => contractor, mason
        stonework, brickwork => masonry
        beam, girder, joist
        cement, mortar, concrete
        jetty, pier, landing stage
        sewage works, sewage treatment plant
        power grid, electricity network
        overpass, flyover
        underpass => tunnel
        rubbish dump, landfill, rubbish tip
        open its doors => open, inaugurate
        fall into disrepair => decay, neglected, derelict
        pulled down, taken down => demolish, dismantle
        # Machines and devices
        stop working, not work, doesn't work, won't work => fault, malfunction, fail, break down
        won't start, doesn't start, won't turn on => fault, malfunction, fail
        conk out, pack up, give up the ghost => fail, malfunction, break down
        play up, act up, glitch => malfunction, fault, error
        get stuck, stuck => jam, blocked
        jam => blockage, stuck, blocked
        unblock => clear, blockage, obstruction
        get too hot, too hot => overheat
        drip, leak, seep
        light comes on, light flashes => indicator, lamp
        beep => tone, signal
        turn => rotate, twist
        turn up => increase, raise
        turn down => lower, reduce
        set => adjust
        reset => restore, factory settings
        factory settings, default settings
        use => consume
        recharge, charge
        flat battery => discharged, empty
        run out => empty
        top up, refill, replenish
        plug in => connect, mains
        unplug => disconnect, mains
        press and hold, hold down, keep pressed
        undo => loosen, unscrew, unfasten
        loosen, slacken, unscrew
        tighten, fasten
        put in => fit
        take off, take out, come off => detach, remove
        take apart, dismantle => disassemble
        fit => install
        fitted with => equipped
        clean => wipe, scrub, descale
        rub => polish, wipe
        stain => spot, mark
        soap, washing-up liquid, cleaner => detergent, cleaning agent
        descale => limescale
        repair => service, overhaul
        repairman, technician, service engineer
        will it last, does it last, do they last => lifespan, service life, lifetime
        does it work, do they work => mechanism, principle
        lid => cover, cap
        drawer => tray, compartment
        container => tank, bin
        hose, tube, pipe
        toner, ink => cartridge
        power cord, mains cable, power cable
        charger, power adapter, power supply
        emergency stop, kill switch, stop button
        smoke detector, smoke alarm
        smell gas => gas leak
        """
}
