extension GeneralEnglish {
    /// Food, clothes, the house and its things, animals, plants, weather, land and sea.
    static let living: StaticString = """
        # Food, cooking and drink
        eat => feed on, diet, food, prey on, graze
        live on => feed on, subsist on, diet
        grub => food, meal, larvae
        dish => meal, food, recipe
        dessert, pudding
        stew, casserole, broth
        maize, indian corn, sweetcorn
        peanut, groundnut
        herb, spice => seasoning, flavouring
        flavouring, seasoning
        tasty, delicious, savoury
        sour => acid, tart
        raw, uncooked
        grill, barbecue, broil
        grind => crush, mill, pound
        recipe, method of cooking
        cook => chef, prepare food, kitchen staff
        cook => fry, grill, roast, boil, bake
        made from => ingredient, consist of, contain
        made of => material, built of, consist of, constructed
        go off => spoil, rot, decay
        rot, decay, decompose, putrefy
        rotten => decayed, spoiled, putrid
        mould => mildew, fungus
        keep food => preserve, cure, pickle, salt, smoke, tin
        canned, tinned
        best before, shelf life, use by
        vegetarian, meatless
        go without food => fast, abstain from food, starve
        thirsty, thirst => dehydrated, lack of water
        drink => sip, swallow
        booze => alcohol, drink, liquor
        get drunk => intoxicated, drunkenness, heavy drinking
        heavy drinker => alcoholic, drunkard, drink too much
        teetotal, abstain from alcohol, temperance
        ferment, brew
        stove, cooker, oven
        eat out => restaurant, dine
        diner, cafe, restaurant
        waiter, waitress, server

        # Clothes
        put on => wear, dress
        take off => remove, undress
        wear => clad, costume, attire, uniform
        outfit, costume, attire
        naked, nude, unclothed, bare
        jumper, sweater
        cloak, mantle
        headgear, headdress => hat, cap, helmet
        sew, stitch
        dye, colour, pigment
        leather => hide, skin
        wool, fleece
        shoemaker, cobbler
        spectacles, eyeglasses
        make-up, cosmetics
        perfume, scent, fragrance

        # House, household and heating
        house => cottage, villa, bungalow, residence
        block of flats, apartment building, tower block
        move in => settle, take up residence
        tenant, lodger, occupant
        homeless, without a home, sleeping rough
        housework, household chores, domestic work
        living room, lounge, sitting room, parlour
        outhouse, latrine, privy
        tap, faucet
        plumbing, pipes, water supply
        drinking water, tap water, fresh water, potable
        wash, clean, rinse
        bathe => swim, wash
        heater, radiator, boiler, furnace
        heating => boiler, radiator, fireplace, thermostat
        chimney, smokestack
        keep warm => heat, insulate
        catch fire => ignite, burn, go up in flames
        ignite, kindle, light a fire
        torch, flashlight
        sofa, couch, settee
        mirror, looking glass
        greenhouse, glasshouse, hothouse
        barrel, cask, keg

        # Materials
        material => wood, stone, metal, fabric, cloth
        stone => granite, marble, limestone
        metal => iron, copper, steel, bronze
        clay, earthenware, pottery, ceramics
        shiny, glossy, lustrous, polished
        see-through, transparent, translucent
        waterproof, watertight, impermeable
        fragile, brittle, breakable
        bendy => flexible, elastic, pliable
        bend, curve, flex
        colourless => clear, transparent
        smell, odour, stench, aroma
        stink => stench, smell, foul
        smelly => odour, foul-smelling, pungent

        # Animals
        animal => mammal, bird, reptile, fish, insect, species
        what kind of animal => species, mammal, breed
        cubs, puppies, kittens => young, pups, litter, offspring
        pup, puppy, cub
        young => cubs, pups, chicks
        foal, colt, young horse
        baby birds => chicks, nestlings, hatchlings, young
        chick, nestling, hatchling, fledgling
        tadpole => larva, young frog
        caterpillar, maggot, grub => larva
        litter, brood, clutch => young, offspring
        have young => give birth, breed, litter, lay eggs
        hatch, incubate
        lay eggs => spawn, clutch, nest, egg-laying
        mating season => breed, mate, rut
        stallion, mare => horse
        bull, bullock => cattle
        ewe, ram => sheep
        rooster, cockerel
        hog, pig, swine, boar
        donkey, ass
        whale, dolphin, porpoise => marine mammal
        crab, lobster, shrimp => crustacean, shellfish
        snail, clam, mussel => mollusc, shellfish
        hawk, eagle, falcon => bird of prey, raptor
        tame => domesticated, trained, docile
        pet => domestic animal, companion animal
        wild => undomesticated, feral, untamed
        livestock, farm animals, cattle
        herd => flock, pack
        hunt for food => prey, predator, forage
        graze => browse, feed on grass
        herbivore, plant-eating, eat plants
        carnivore, meat-eating, eat meat
        backbone, spine
        live => habitat, native to
        den, lair, burrow
        burrow => tunnel, dig
        sleep through the winter => hibernate, dormant, torpor
        fly south => migrate, winter quarters
        camouflage => blend in, conceal
        bite, sting => venom
        long-lived => lifespan, longevity, life expectancy
        beak => bill
        footprints, animal tracks
        horn, antler
        feathers, plumage
        stripes, spots => markings
        bark, howl, roar => call, cry, sound
        catch fish => fishing, fishery, angling
        swarm, infestation
        roam, range widely
        active at night => nocturnal, by night
        die out => extinction, last seen, wiped out
        under threat => endangered, vulnerable, at risk
        vet => veterinarian, veterinary surgeon

        # Plants and farming
        plant => tree, shrub, herb, flower
        bush => shrub
        evergreen, keeps its leaves, conifer
        lose its leaves => deciduous, shed, leaf fall
        sprout => germinate, bud, shoot
        stalk, stem
        bough, twig => branch
        wither, wilt
        pollinate, pollen
        ripe, ripen, mature
        peel, rind, husk, shell
        crops => grain, wheat, cereal, vegetables, harvest
        hay, fodder, feed
        manure, fertiliser, dung
        pick, pluck => gather, harvest
        bring in the crops => harvest, reap
        cut down trees => fell, logging, deforestation, clear
        plough, cultivate, till the soil
        water the fields => irrigate
        grow crops => farming, cultivate, agriculture
        farm => ranch, plantation, estate, smallholding
        keep animals => raise, rear, breed, livestock
        herdsman, shepherd, herder
        bees => beekeeping, hive, honey
        pest, vermin
        pesticide, insecticide

        # Weather, seasons and the sky
        weather => rain, wind, temperature, conditions
        what is the weather like => climate, rainfall, temperature
        shower, drizzle, downpour => rain
        heavy rain => downpour, torrential rain
        wet season, rainy season, monsoon
        dry spell, drought, lack of rain
        hail, sleet
        sunny, cloudless, clear sky
        foggy, misty, hazy
        blizzard, snowstorm
        thunderstorm, thunder, lightning
        cloudy, overcast
        windy, blustery, gusty
        muggy, sultry, humid
        mild, temperate
        bitterly cold, freezing, frigid, sub-zero
        scorching, sweltering, very hot
        cold snap, frost
        melt => thaw, defrost
        shadow, shade
        new moon, full moon => phase of the moon
        go round => orbit, revolve, circle
        spin => rotate, revolve, turn on its axis

        # Land, sea and earth
        landscape, scenery, terrain
        cliff, precipice, bluff
        cave, cavern, grotto
        ridge, crest
        plateau, tableland, highland
        slope, incline, gradient
        pond, pool
        brook, creek, stream
        rise in, have its source => source, headwaters, originate
        flow into, run into => empty, drain, discharge, mouth, join
        river bank, riverside
        tide, ebb and flow
        wave => swell, surf, breakers
        sea bed, sea floor, ocean floor
        inlet, cove, fjord
        reef, sandbank, shoal
        headland, promontory
        mud, silt, sediment
        mudslide, avalanche => landslide
        shake => tremor, quake, earthquake
        underground, subterranean
        """
}
