extension GeneralEnglish {
    /// Work, money and trade.
    static let economy: StaticString = """
        # Work, money and daily life
        economy, economic
        economic, financial
        trade, commerce, business
        industry, manufacturing, factory
        farmer, peasant, farm worker
        peasant, countryman, rural
        worker, labourer, working class, workman
        railwayman, railroad worker, railway worker, railroader
        railway, railroad, rail
        miner, coal miner, pitman, collier
        job, work, occupation, profession, employment, career
        background, origin, family, upbringing
        poor, humble, needy, deprived
        rich, wealthy, affluent
        money, cash, funds
        wage, pay, salary
        strike, walkout
        famine, hunger, starvation
        harvest, crop
        wheat, corn, grain
        food, nourishment
        house, home, dwelling, residence
        child, kid
        son, daughter => child
        wife, husband, spouse, marry
        mother, father, parent
        school, education
        doctor, physician
        disease, illness
        car, automobile
        newspaper, press, paper, journal
        article, report, piece
        radio, broadcast, wireless
        film, movie
        picture, photograph, image
        letter, message
        book, volume

        # Economy, industry and farming
        living standards, standard of living, prosperity
        standard of living, quality of life, living conditions
        boom, prosperity, upswing
        slump, depression, recession, downturn, decline
        stagnation, slowdown, standstill
        gnp, gross national product, national income
        gdp, gross domestic product, national income
        output, production, yield, efficiency
        produce, make, manufacture
        shortage, scarcity, lack, deficit, absence
        surplus, excess
        price rise, price increase, higher prices
        inflation, rising prices, price rises
        cheap, inexpensive, low-priced
        expensive, costly, dear
        expenditure, spending, outlay
        cut, reduce, decrease, lower
        austerity, belt-tightening, spending cuts
        profit, gain, earnings, return
        income, earnings, revenue
        loan, credit
        subsidy, grant, subsidise
        fund, finance, pay for
        stock market, stock exchange
        tariff, customs duty, import duty
        merchant, trader, dealer, businessman
        businessman, entrepreneur, industrialist
        nationalise, state ownership, take over
        privatise, sell off
        private property, private ownership
        employer, boss, master
        employee, worker, staff
        hire, employ, engage, take on
        lay off, dismiss, make redundant
        apprentice, trainee
        shopkeeper, storekeeper, tradesman
        trade union, labour union, union
        trade unionist, union member
        industrial action, strike, stoppage
        working class, proletariat, workers, proletarian
        bourgeois, bourgeoisie, middle class
        lower class, working class, poor
        class struggle, class war, class conflict
        planned economy, command economy, central planning
        market economy, free market, capitalism
        kulak, rich peasant
        farming, agriculture, cultivation, plough, till
        crop failure, bad harvest, poor harvest, harvest failure
        cereals, grain
        livestock, cattle, animals
        land reform, redistribution of land
        starve, go hungry, famine
        hungry, starving
        factory, plant, works, mill
        machine, machinery, equipment
        mine, pit, colliery
        oil, petroleum
        power station, power plant
        housing, accommodation, apartments
        apartment, flat
        apartment block, housing estate, tower block
        slum, shanty town
        road, highway, street, avenue
        train, railway, locomotive
        airport, airfield, aerodrome
        cargo, freight, load
        transport, carry, convey

        # Economy, money and trade in plain words
        currency, coin, coinage
        cash, banknotes
        coin, mint
        payment, fee
        fine, penalty
        penalty, punishment
        wages, earnings, pay
        salary, earnings
        income, salary, wages
        rent, rental
        tax, taxation
        tax, tariff, duty
        revenue, receipts, tax
        budget, spending
        deficit, shortfall
        debt, liability
        loan, mortgage
        bankrupt, insolvent, go bust
        go bust => collapse, fail
        bankruptcy, collapse
        profit, surplus
        loss, deficit
        savings, deposit
        invest, put money
        investment, capital
        capital, funds
        capital city, capital
        shares, stocks, equity
        company, firm, business, corporation
        business, enterprise, firm
        enterprise, undertaking
        multinational, global company
        monopoly, sole control
        compete, rival
        competition, rivalry
        brand, trademark
        goods, merchandise, wares, products
        commodity, goods
        cargo, goods
        import, buy from abroad
        export, sell abroad
        trade, commercial
        merchant, trade
        market, demand
        supply, stock
        demand, need
        retail, shop
        wholesale, bulk
        advertise, promote
        auction, sell
        contract, agreement
        contract, deal
        business deal, transaction
        economic crisis, recession, depression
        great depression => depression, slump
        economic growth, growth
        economic, commerce
        prosperous, thriving, flourishing
        wealth, riches, fortune
        poverty, hardship, deprivation
        poor people, the poor, lower classes
        rich people, the rich, upper class
        beggar, beg
        homeless, without shelter
        welfare, social security, benefits
        insurance, cover
        charity, philanthropy
        philanthropist, donor, benefactor
        donor, donate
        industry, sector
        industrial revolution, industrialisation
        mass production, assembly line
        textile, cloth, fabric
        cotton, wool => textile
        cloth, fabric, material
        weave, loom
        quarry, mine
        steelworks, steel mill
        shipyard, shipbuilding
        fishing, fishery
        forestry, logging
        logging, felling
        crop, plant
        crops, farm produce
        livestock, herd
        herd, flock
        graze, pasture
        plantation, estate
        estate, land
        smallholding, farm
        harvest, yield
        unemployed, without work
        staff, employees, personnel
        workforce, labour force
        labourer, manual worker
        post, position, job
        position, office, post
        hold office, serve
        serve as, work as, act as
        work as, employed as
        work for, employed by
        work with, collaborate
        retire, stop working
        promoted, raised
        dismissed, sacked, fired, let go
        lose his job, dismissed
        strike, industrial dispute
        trade union, organised labour
        working hours, hours of work
        day off, holiday
        shift, working day
        salary, stipend
        """
}
