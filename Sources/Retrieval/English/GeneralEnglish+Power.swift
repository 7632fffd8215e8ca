extension GeneralEnglish {
    /// Power and those who hold it.
    static let power: StaticString = """
        # Taking, holding and losing power
        remove, oust, topple, depose, overthrow, unseat, dislodge
        remove, dismiss, sack, fire, expel, eject
        oust, force out, drive out, push out, kick out, throw out
        depose, dethrone, bring down
        removal, ousting, ouster, overthrow, deposition, dismissal, toppling
        removal, withdrawal, dismantle, take away
        fall, downfall, collapse, ruin, demise
        fall, oust, topple, remove, lose power, fall from power
        coup, putsch, overthrow, plot, conspiracy, palace revolution
        plot, conspire, scheme, intrigue
        resign, step down, retire, quit, stand down, abdicate
        leader, head, ruler, chief, boss, premier
        leadership, leaders, rulers
        lead, rule, govern, run
        rule, reign, govern, in charge, in power
        ruler, dictator, autocrat, despot, tyrant
        prime minister, premier
        king, queen, monarch, sovereign
        emperor, tsar, czar, kaiser
        take over, come to power, take power, rise to power, gain power
        successor, heir, follow, replacement
        predecessor, forerunner
        appoint, nominate, install
        candidate, contender, nominee
        likely, probable, expected, favourite
        rival, opponent, competitor, challenger, adversary
        enemy, foe, adversary, opponent
        colleague, comrade, associate, fellow, co-worker
        supporter, follower, backer, adherent, ally
        power, authority, control, office
        influence, sway, effect, impact
        prestige, standing, reputation, status, image

        # Ideas and camps
        socialist, socialism
        capitalist, capitalism
        conservative, traditionalist
        hardliner, hard liner, hawk, diehard, conservative
        moderate, dove
        extreme, excessive, drastic, radical
        ideology, doctrine, creed, belief, teaching, dogma
        teaching, doctrine, ideas, principle
        theory, thesis
        cult of personality, personality cult, leader worship, hero worship
        propaganda, indoctrination
        democracy, democratic
        dictatorship, tyranny, despotism, autocracy

        # More of power: climbing, holding, losing
        rise, ascent, climb
        rise to the top, rise to power, come to power, emerge as leader
        seize power, take power, take control, seize control, grab power
        cling to power, hold on to power, stay in power, remain in office, keep power
        share power, collective leadership, joint rule, power sharing
        power struggle, struggle for power, succession struggle, infighting
        purge, cleanse, weed out, expel
        promote, elevate, advance
        demote, downgrade, reduce in rank
        get the sack => dismissed, sacked, fired, lose his post
        give the boot => dismiss, sack, oust
        sideline, marginalise, push aside, displace, supplant
        force from office, oust, remove, depose, force to resign
        forced to resign, made to resign, pressured to resign, removed
        impeach, put on trial
        abdicate, give up the throne, renounce the throne
        banish, exile, deport, expel
        house arrest, confinement, detention
        disgraced, out of favour, in disgrace, discredited
        fall from grace, disgrace, downfall
        comeback, return to power, rehabilitation
        rehabilitate, restore, reinstate, clear the name of, bring back
        strongman, dictator, ruler, autocrat
        iron fist, harsh rule, repression, authoritarian
        authoritarian, autocratic, dictatorial, despotic
        totalitarian, dictatorship
        figurehead, puppet, nominal leader
        interim, provisional, caretaker, temporary, acting
        deputy, second in command, assistant
        right-hand man, deputy, aide, lieutenant, confidant
        adviser, counsellor, aide, consultant
        protégé, disciple, pupil, follower
        patron, sponsor, protector, mentor
        henchman, follower, accomplice
        entourage, inner circle, retinue, associates, close associates
        clique, circle, faction, cabal
        founder, creator, father of
        establish, set up, create, form, founder
        noble, nobleman, aristocrat, lord
        gentry, landowners, landlords, landholder
        heir, crown prince, successor
        chairman, chair, president, chairperson
        presidency, administration
        chancellor, head of government
        dignitary, notable, important person, bigwig, leader
        top man => leader, chief, head
        at the helm, in charge, in power, leading
        in charge of, responsible for, head of, at the head of, rule, lead, leader
        mandate, authority
        hand over power, transfer power, hand over, step down
        transfer of power, transition, succession, handover
        reign, rule, tenure, time in power
        legacy, inheritance, heritage, tradition
        inherit, take over, succeed to

        # Politics and the state in plain words
        politician, political
        government, rulers
        ruled by, governed by, under
        ruler, sovereign, monarch
        leader, commander
        head of state, president, monarch
        head of government, prime minister
        vice president, deputy
        president, presidential
        elected, chosen, voted
        election campaign, campaign
        vote for, elect
        vote against, reject
        term, period in office
        term of office, mandate
        parliament, parliamentary
        congress, congressional
        chamber, house
        senate, chamber
        cabinet, ministers
        ministry, minister
        council, councillor
        councillor, council member
        majority, more than half
        political party, party
        ruling party, governing party
        opposition party, opposition
        party member, member
        campaign, movement
        demonstrator, marcher
        rally, mass meeting
        petition, appeal
        rebellion, revolt, insurgency
        revolutionary, rebel
        regime, rule
        republic, state
        kingdom, realm
        empire, colonies
        colony, dependency, possession
        become independent, gain independence, independence
        independent, sovereign
        declare independence, secede
        secede, break away
        break away, separate
        separatist, secessionist
        unite, unify
        unification, union
        sign a treaty, conclude a treaty
        alliance, coalition, league
        confederation, league
        civil, civilian
        civilian, non-combatant
        public opinion, popular opinion
        liberty, free
        equality, equal rights
        justice, fairness
        oppression, tyranny
        exile, expulsion
        immigrant, foreigner
        refugee, exile
        slave trade, trade in slaves
        abolition, end of slavery
        abolish, end
        founding father, founder
        flag, banner
        anthem, national song
        policy, strategy
        programme, scheme
        reform, improvement
        crisis, trouble
        scandal, affair
        power, rule
        authority, jurisdiction
        jurisdiction, control
        local government, municipality
        province, state
        provincial, regional
        territory, land
        frontier, limit
        capital, chief city
        public works, infrastructure
        infrastructure, roads
        """
}
