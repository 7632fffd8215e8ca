extension GeneralEnglish {
    /// Land and water, weather, animals and plants, and what is asked for by its class.
    static let outdoors: StaticString = """
        # Rivers, land and sea
        river begin, river start => rise, source, spring, headwaters
        river end, river go => mouth, flow into, empty, drain
        burst its banks, break its banks, overflow => flood, inundate
        spill over => overflow
        under water, underwater, submerged
        dry up => run dry, evaporate
        meet => confluence, converge
        confluence => meeting, junction
        get across, go across => cross, span, ferry, bridge
        way across => crossing, bridge, ferry
        wade, ford => cross
        get its water, get their water => water supply, well, spring, supply
        wastewater, sewage, effluent
        waste => discharge, effluent, sewage
        dump => discharge, dispose of
        foul => polluted, dirty, contaminated
        dirty => contaminated, foul
        dirt => pollution, grime, filth
        smell bad => stench, foul, odour
        river bed, riverbed => bottom
        seabed => sea floor, ocean floor
        upstream, upriver
        downstream, downriver
        drainage basin, catchment, watershed
        bend => meander, loop
        fork => branch, divide
        archipelago, group of islands, island chain
        inland => interior
        open sea, high seas
        high tide, high water
        low tide, ebb
        washed up, washed ashore => stranded, beached
        dyke, levee, embankment
        flood barrier, flood defences
        eat away, wear away => corrode, erode
        valley => dale, glen, vale
        ravine, gully, gorge
        hill => mound, hillock, knoll
        moor, heath, moorland
        marsh => fen
        field => meadow, pasture, paddock
        wood => grove, copse, thicket
        rock => granite, limestone, sandstone, basalt, slate, chalk
        gravel, shingle, pebbles
        glacier => ice sheet, ice cap
        hot spring => geyser
        dormant => inactive
        still active => dormant, extinct
        hilly => hills, undulating
        rugged => rocky, uneven, mountainous
        pretty, beautiful => picturesque, scenic
        untouched, unspoilt, pristine
        barren, infertile, unproductive
        lie of the land => terrain, topography
        mountaineer, climber, alpinist
        climb => scale
        get to the top, reach the top => summit, ascent, conquer, come to power, become leader
        first to climb => first ascent
        way up => ascent, route
        way down => descent
        steep, sheer, precipitous
        # Weather and fire
        pour, pour down, pour with rain => rain, downpour
        hot spell, heatwave, heat wave
        slippery, icy
        freeze over, ice over => frozen
        freeze to death, die of cold => exposure, hypothermia
        blow down, blow over => uprooted, topple, felled
        flatten => level, raze, destroy
        get wet => soaked
        soaked, drenched
        weatherman, meteorologist
        northern lights => aurora
        fire start => break out, ignite
        burn down, burn to the ground => gutted, destroyed by fire
        make a fire => light, ignite, kindle
        light => ignite, kindle, illuminate
        burn => scorch, char
        burst => explode, rupture
        power go out, lights go out => power cut, power failure, blackout, outage
        # Animals and plants
        have babies => breed, reproduce, give birth, litter, young
        how many babies => litter, brood, clutch, young
        home => habitat, nest, den, lair
        food => prey, diet, fodder
        get eaten => prey, predator
        natural enemies => predators
        go after => hunt, prey on
        live in groups, live together => herd, flock, pack, colony
        live alone => solitary
        mate for life => monogamous, pair
        sit on eggs => incubate, brood
        build nests => nest, breed
        spend the winter => overwinter, hibernate, winter quarters
        go in winter => migrate, winter
        come out at night => nocturnal
        in captivity => captive, zoo
        in the wild => natural habitat
        go extinct, kill off => die out, exterminate, wipe out
        last seen => sighting
        put back => reintroduce, refit, reinsert
        cull => kill, shoot
        moult, shed
        fur => coat, pelt, hair
        nose => snout, trunk, muzzle
        claw, talon
        wingspan, wing span, spread of the wings
        zoo, zoological garden
        mouse, rat, squirrel, beaver => rodent
        lizard, snake, tortoise, crocodile => reptile
        ape, monkey, chimpanzee, gorilla => primate
        deer => stag, hind, doe
        come into flower, come into bloom => flower, blossom, bloom
        grow => thrive, flourish
        grow back => regrow, regenerate
        chop down => felled, cut down
        dig up => excavate, unearth, exhume
        edible, safe to eat
        can you eat, can be eaten => edible
        # Things that are asked for by their class
        colour => red, blue, green, yellow, white, black, brown, grey, orange, pink, purple
        what day, which day => monday, tuesday, wednesday, thursday, friday, saturday, sunday
        season, time of year => spring, summer, autumn, winter
        shape => round, circular, square, oval, rectangular, triangular
        round => circular, spherical
        direction => north, south, east, west
        tree => oak, pine, beech, birch, elm, fir, willow, maple, spruce, poplar
        flower => lily, tulip, daisy, daffodil, orchid
        bird => eagle, owl, hawk, duck, goose, swan, crow, gull, stork
        fish => salmon, trout, cod, herring, carp, eel
        insect => bee, ant, beetle, butterfly, moth, mosquito, wasp
        fruit => apple, pear, orange, banana, cherry, plum, grape
        vegetable => potato, carrot, cabbage, onion, beans, peas
        grain => rye, barley, oats, maize, rice
        meal => breakfast, supper
        drink => tea, coffee, beer, wine, milk, juice
        beer, wine, whisky => alcohol, alcoholic drink
        tea, coffee, lemonade => drinks, beverage
        sandwich, cake, snack => food
        instrument => piano, violin, guitar, flute, drum, trumpet, organ, cello
        sport => football, tennis, cricket, swimming, rugby, athletics, basketball, hockey
        vehicle => car, lorry, bus, van, truck, motorcycle
        car, motorbike, van => vehicle
        boat => ferry, canoe, barge, yacht, rowing boat
        tool => hammer, axe, chisel, spade, drill, screwdriver, spanner
        fuel => coal, oil, gas, diesel, wood
        gas => oxygen, hydrogen, helium, nitrogen, methane
        dog, cat, hamster, parrot => pet, animal
        phone, laptop => device
        candle => naked flame, open flame
        """
}
