extension GeneralEnglish {
    /// What is told by a noun or by a verb, and who plays which part.
    static let wordings: StaticString = """
        main reason => chiefly, primarily, principal cause
        most common => usual, frequent, predominant, majority
        most popular => best-selling, most visited, favourite
        most famous => best known, celebrated, renowned
        most likely => probable, expected, favourite
        most expensive => highest price, costliest, record price
        deadliest => worst, most deaths, most lethal
        fewer => less, decline, decrease
        nearly all, almost all => most, overwhelming majority, vast majority
        dozens of, scores of => many, numerous
        no fewer than, no less than => at least, minimum
        twice as many, twice as much => double, twofold
        half as many, half as much => half, halved
        one in ten => 10 per cent, tenth
        one in five => 20 per cent, fifth
        one in four => 25 per cent, quarter
        three quarters => 75 per cent
        the end of => ended, close, abolition, conclusion
        the beginning of => began, start, onset, outbreak
        the making of => production, creation, manufacture
        the building of => construction, built, erected
        the rise of => growth, emergence, rose
        the fall of => collapse, downfall, captured, defeat
        the breakup of => dissolution, disintegration, collapse
        the sinking of => sank, shipwreck
        the rebuilding of => reconstruction, rebuilt, restoration
        onset => beginning, start, outbreak
        rise in prices => price increase, inflation, dearer
        fall in prices, falling prices => price drop, deflation, lower prices
        rise in population => population growth, population increase
        fall in population => population decline, depopulation
        drop in sales => falling sales, sales decline, decrease in sales
        cost of living => prices, inflation, expenses
        lack of money => financial difficulties, underfunded, shortage of funds
        lack of food => hunger, famine, malnutrition, food shortage
        lack of interest => indifference, apathy, low demand
        lack of evidence => insufficient evidence, unproven
        loss of life => casualties, killed, death toll
        loss of income => lost earnings, lower revenue
        loss of memory, memory loss => amnesia, dementia
        loss of power => downfall, overthrow
        number of visitors, visitor numbers => attendance, visitors, visited by
        number of deaths => death toll, mortality, fatalities
        number of students => enrolment, students enrolled
        number of employees, number of workers => workforce, staff, employ
        number of members => membership
        number of copies => circulation, print run, edition
        number of passengers => ridership, passengers carried
        number of seats => capacity, seating
        number of births => birth rate, births
        amount of rain => rainfall, precipitation
        amount of money => sum, budget, funds
        way of thinking => mentality, outlook, philosophy
        way of working => method, procedure
        change in the law => amendment, reform, new legislation
        change of ownership => takeover, sold, acquired
        place of death => died in, died at
        time of death => died, date of death
        age at death => died aged, years old, at the age
        makers, the makers => manufacturers, producers, creators
        predecessor => replaced, previous, came before, former
        follow-up => successor, subsequent
        forerunner => precursor, ancestor, prototype
        failure to => did not, unable
        refusal to => refused, would not, reject
        ban on => prohibited, forbidden, outlawed, embargo
        damage to => damaged, harmed
        increase in, rise in => grew, rose, growth
        decrease in, reduction in => fell, declined, fewer
        boss => manager, chief executive, director
        man in charge, woman in charge, person in charge => head, leader, commander, manager
        the one who paid, whoever paid => sponsor, patron, donor, funded
        backers => sponsors, supporters, investors, patrons
        the public => people, citizens, visitors, general public
        the authorities => government, police, officials
        locals, local people => inhabitants, residents, villagers
        organiser => host, organised by, promoter
        landlord, landowner, landlady
        neighbour => next door, nearby, bordering
        newcomer => recruit, incomer, settler
        rookie => newcomer, novice, first season
        underdog => outsider, weaker
        learner, trainee, student
        second in command, number two => deputy, lieutenant, vice
        sidekick => assistant, partner, companion
        flatmate, roommate
        fellow countryman, compatriot
        business partner => co-founder, associate
        accomplice, co-conspirator, partner in crime
        ex-wife, ex-husband => first wife, first husband, divorced, former wife, former husband
        subordinate, underling, junior
        guardian, custodian, protector
        next in line => heir, successor
        leave their cars, leave my car, leave the car, leave your car => park
        check => test, inspect, examine, control
        collect money, raise money, raise funds, fundraising => raise, collect, donation
        lifetime, lifespan, life span => last, durability
        passer-by, bystander, onlooker
        beneficiary, recipient
        big name, household name => star, celebrity, famous
        leading light, leading figure => leader, prominent, pioneer
        troublemaker => agitator, rebel, instigator
        whistleblower => informant, leak, disclose
        success story => successful, triumph
        go well => success, smoothly
        bear fruit => succeed, result, success
        make it big, hit the big time => success, fame, famous
        against his will, against her will => forced, compelled, involuntary
        of his own accord, of her own accord => voluntarily, willingly
        under pressure => forced, stressed, coerced
        under siege => besieged, surrounded, blockade
        under repair => renovation, restoration, maintenance
        under the command of => commanded by, led by
        over budget => cost overrun, overspent, exceeded
        behind schedule => delayed, late
        ahead of schedule => early, before the deadline
        on schedule => on time, punctual, as planned
        on tour => touring, concerts
        on the rise => increasing, growing
        on the decline, on the wane => decreasing, declining, dwindling
        on the outskirts => suburb, edge, outside
        on the sly, on the quiet => secretly, covertly
        on condition that => provided that, subject to
        on account of => because, due to, owing to
        on the grounds that => because, reason, argued
        as soon as possible => immediately, promptly, without delay, urgent
        as a rule => usually, generally, normally
        as a child => childhood, boyhood, girlhood, early life
        consequently, thus, hence, accordingly
        root cause => underlying cause, main reason
        knock-on effect => consequence, chain reaction, side effect
        top secret => classified, confidential
        open to the public => accessible, visitors, admission
        closed to the public => private, no admission
        safe and sound => unharmed, unhurt, alive
        unhurt, unharmed, uninjured, unscathed
        life-threatening => fatal, deadly, critical condition
        near death, close to death => dying, critically ill, deathbed
        fireproof => fire-resistant, non-flammable
        airtight => sealed, hermetic
        portable => handheld, movable, mobile
        bedridden => confined to bed, invalid
        close at hand => near, nearby
        in the countryside => rural, village
        all over the country => nationwide, throughout the country
        one-sided => biased, unequal, partial
        two-way => mutual, reciprocal, bidirectional
        free of, free from => without, absence, exempt
        made to measure => custom, tailored, bespoke
        one-off, one of a kind => unique, single, only
        different from => unlike, distinct, differ
        easy to use => user-friendly, simple, convenient
        hard to find => rare, scarce, elusive
        hard to understand => obscure, complicated, incomprehensible
        easy to break => fragile, brittle
        easy to see, easy to spot => visible, conspicuous, obvious
        tight-fisted, miserly, stingy
        easy target => vulnerable, defenceless
        stand against => oppose, object
        snap => break
        lose his post, lose his job, lose her post, lose her job => oust, remove, dismiss, topple
        come off worse, come off worst => lose, defeat
        """
}
