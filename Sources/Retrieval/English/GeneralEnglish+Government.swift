extension GeneralEnglish {
    /// Government, law and elections.
    static let government: StaticString = """
        # Government and its parts
        government, administration, regime, state, cabinet, authorities
        parliament, assembly, legislature, congress
        committee, council, commission, board
        ministry, department
        minister, secretary
        law, statute, act, legislation
        bill, act
        constitution, charter
        policy, programme, measure, plan
        system, order, regime
        reform, change, reorganise, restructure, modernise
        official, bureaucrat, functionary, civil servant
        bureaucracy, officialdom
        elite, establishment, upper class, ruling class
        party, faction
        politician, statesman
        citizen, people, population, public, inhabitant
        people, population, public, masses, ordinary people, common people
        common, ordinary, average
        tax, levy, duty
        court, tribunal
        judge, magistrate
        police, constabulary
        secret police, security service
        prison, jail, gaol
        capital, seat of government

        # More of government, law and order
        executive branch, government, administration
        administer, manage, govern, run
        manage, handle, deal with, cope with, tackle
        mismanage, mishandle, bungle, bad management
        supervise, oversee, monitor, control, oversight
        legislator, lawmaker, member of parliament, mp, deputy
        upper house, senate, house of lords
        lower house, house of commons, house of representatives
        convene, summon, call together, assemble
        enact, pass, adopt
        repeal, revoke, rescind, cancel, annul
        enforce, impose, apply, implement
        implement, carry out, execute, put into practice
        regulation, rule, directive
        restrict, limit, curb, constrain
        curb, rein in, restrain, limit
        outlaw, ban, prohibit, make illegal, forbidden
        illegal, unlawful, illicit, against the law
        legal, lawful, legitimate, rightful
        red tape => bureaucracy
        apparatchik, functionary, official, bureaucrat
        perks, privileges, benefits
        devolution, home rule, self-government, autonomy, self-rule
        independence, self-government, sovereignty, freedom
        self-determination, independence, self-rule
        federal, federal state
        federation, union, confederation
        monarchy, kingdom, crown
        empire, imperial
        province, region, district
        region, area, zone, territory
        district, county, borough
        reformer, moderniser, liberal
        overhaul, reform, reorganise, shake up, reshuffle
        liberalise, relax, loosen, ease, thaw, détente
        clamp down, crack down, suppress, repress
        crackdown, clampdown, repression, suppression
        repress, suppress, put down, crush, quell, smash
        repression, oppression, persecution, terror, reign of terror
        dissident, dissenter, critic, opponent, detractor
        surveillance, monitoring, watching, spying
        eavesdrop, bug, wiretap, listen in
        arrest, detain, seize, take into custody
        custody, detention, imprisonment
        imprison, jail, lock up, incarcerate, detain
        prisoner, inmate, convict, captive
        release, free, set free, let go, liberate
        amnesty, pardon, release
        interrogate, question, cross-examine
        confession, admission
        charge, indict, prosecute
        prosecutor, attorney
        trial, hearing, court case
        lawsuit, court case, legal action
        sentence, condemn, punish
        acquit, clear, find not guilty
        death penalty, capital punishment, execution
        execute, shoot, hang, behead
        criminal, offender, lawbreaker, felon
        murder, killing, homicide, assassinate
        murderer, killer, assassin, gunman
        treason, betrayal, treachery, disloyalty
        traitor, turncoat, betrayer
        bribery, corruption, graft
        fraud, deception, swindle
        kidnap, abduct, hostage
        inquiry, investigation, probe, look into, examine
        riot, disturbance, disorder, unrest, turmoil, trouble
        turmoil, chaos, confusion, upheaval
        chaos, anarchy, disorder
        curfew, martial law, state of emergency, military rule
        civil rights, human rights, civil liberties
        free speech, freedom of speech, freedom of expression
        emigrate, leave the country, migrate
        refugee, displaced person, asylum seeker
        defect, desert, change sides, flee
        defector, deserter, renegade
        flee, escape, run away, take flight
        exodus, mass departure, emigration
        border, frontier, boundary
        segregation, apartheid, separation
        discriminate, unequal treatment
        racism, racial prejudice, racist
        anti-semitism, antisemitism, hatred of jews
        jew, jewish
        genocide, extermination, holocaust
        minority, ethnic group
        tribe, clan, people
        native, indigenous, aboriginal
        serf, peasant, serfdom
        emancipate, free, liberate
        inequality, injustice, unfairness
        fair, just, equitable
        suffrage, right to vote, vote, franchise
        women's rights, feminism, emancipation of women

        # Elections and parties
        general election, national election
        referendum, plebiscite, popular vote
        run for office, stand for election, candidate, campaign
        landslide, overwhelming victory
        rig, fix, manipulate, falsify
        vote rigging, electoral fraud
        unanimous, without opposition
        re-elect, second term
        nominate, put forward, propose
        coalition, alliance, bloc
        opposition, opponents, critics
        left-wing, leftist
        right-wing, rightist
        centrist, moderate
        liberal, progressive
        reactionary, conservative, backward-looking
        democrat, democratic party
        republican, republican party, gop
        tory, conservative
        fascist, fascism
        nazi, nazism, national socialist, hitler
        nationalist, nationalism
        imperialist, imperialism, colonialist
        colonialism, imperialism, colonial rule
        anarchist, anarchism
        populist, populism
        trotskyist, trotskyite, trotsky
        pacifist, pacifism, peace movement
        party line, official policy, doctrine
        rank and file, ordinary members, members
        slogan, motto, catchword
        activist, campaigner, militant
        militant, radical, extremist
        demonstration, protest, march, rally
        boycott, refuse to attend, stay away

        # Law, order and punishment in plain words
        law, rule, regulation
        lawyer, legal
        legislature, lawmakers
        make a law, legislate, enact
        pass a law, enact
        rule, principle
        ban, prohibit, bar
        allowed, permitted, legal
        permit, licence
        licence, permission
        right, entitlement
        rights, freedoms, liberties
        duty, obligation
        contract, legal agreement
        court, judge
        court, courthouse
        supreme court, highest court
        case, lawsuit
        sue, take legal action, take to court
        suit, lawsuit
        charged with, accused of
        accused, defendant
        defendant, suspect
        plaintiff, claimant
        witness, testify
        testify, give evidence, testimony
        evidence, testimony
        jury, jurors
        convict, find guilty
        sentence, jail term
        sentenced to death, condemned to death
        prison sentence, jail
        put in prison, imprisoned, jailed
        prisoner, detainee
        captive, captured
        life imprisonment, life sentence
        beheaded, decapitated, guillotine
        hanged, gallows
        fine, pay
        appeal, challenge
        overrule, overturn
        bail, release
        parole, release
        police, law enforcement
        arrest, capture
        arrested, taken prisoner
        catch, arrest
        crime, offence, wrongdoing
        crime, violation
        break the law, commit a crime
        criminal, gangster
        gang, mob
        gangster, mobster
        mafia, organised crime
        assassinated, killed, shot
        robber, thief
        burglary, break-in
        burglar, thief
        rape, sexual assault
        mistreat, ill-treat, abuse
        violence, force
        vandalism, damage
        arson, set fire
        bribe, corrupt
        smuggle, illegal trade
        pirate, piracy
        punish, penalise
        police state, repression
        spy, informer
        """
}
