extension GeneralEnglish {
    /// War and weapons.
    static let war: StaticString = """
        # War and peace
        war, conflict, hostilities, warfare
        battle, fight, combat, struggle, contest
        attack, assault, strike, raid, assail
        army, military, troops, armed forces, soldiers
        military, generals, officers, armed forces
        navy, fleet, naval
        air force, aviation
        soldier, trooper
        missile, rocket, weapon
        weapon, arms, armament
        nuclear, atomic, nuke
        nuke, nuclear missile, nuclear weapon, atom bomb
        bomb, explosive
        base, site, installation, launch site
        blockade, quarantine, embargo, siege, cordon
        siege, encircle
        standoff, stand-off, confrontation, showdown, stalemate
        crisis, emergency
        danger, risk, peril, threat, hazard
        threaten, menace
        reckless, rash, careless, irresponsible, foolhardy, adventurism
        recklessness, risk taking, rashness, irresponsibility
        deploy, station, place, put, position, install
        place, put, station, locate
        deliver, ship, bring, supply
        discover, find, detect, spot, uncover, learn
        counter, offset, balance, match, respond
        prevent, stop, block, keep from, hinder
        stop, halt, end, cease
        defeat, beat, loss, vanquish
        win, victory, triumph, prevail
        surrender, capitulate, give in, give up
        back down, give in, climb down, yield, retreat
        retreat, withdraw, pull back, pull out
        occupy, seize, capture
        seize, grab
        revolt, rebellion, uprising, insurrection, mutiny
        revolution, upheaval
        spy, espionage, intelligence, agent
        truce, ceasefire, armistice
        casualty, victim

        # More of war
        aggression, attack, invasion, incursion, occupation
        aggressive, belligerent, warlike, hostile
        warmonger => hawk, militarist
        go to war, declare war, start a war, take up arms
        outbreak, start, beginning
        break out, erupt, start, flare up
        wage war, fight, make war
        all-out war, total war, full-scale war
        nuclear war, atomic war, thermonuclear war, nuclear exchange
        civil war, internal conflict
        guerrilla, partisan, insurgent, irregular, rebel
        terrorist, terrorism, extremist
        resistance, underground, partisans
        invade, march into, enter, occupy, overrun
        conquer, defeat, subdue, vanquish, overcome
        annex, take over, incorporate, seize, takeover
        intervene, step in, interfere, meddle, intrude
        intervention, interference, involvement
        send in troops, intervene, invade, military intervention
        military action, use of force, armed intervention
        air strike, air raid, bombing, air attack, bombardment
        bombard, shell, bomb
        surprise attack, sneak attack, ambush
        first strike, pre-emptive strike, preventive attack
        retaliate, strike back, hit back, take revenge
        hit back, retaliate, respond, counter
        retaliation, reprisal, revenge, counter-attack
        revenge, vengeance, retribution
        skirmish, clash, encounter, fight
        gun, rifle, firearm, weapon
        tank, armour, armoured vehicle
        warship, battleship, destroyer, cruiser
        freighter, cargo ship, merchant ship
        submarine, u-boat
        aircraft, plane, airplane, aeroplane, airliner, jet
        bomber, warplane, aircraft
        spy plane, reconnaissance plane, reconnaissance aircraft, surveillance aircraft
        helicopter, chopper
        sailor, seaman, mariner
        marshal, general, commander
        troops, forces, soldiers, units
        infantry, foot soldiers
        veteran, former soldier, ex-serviceman
        conscript, draft, call up, recruit
        conscription, draft, military service, national service
        recruit, enlist, sign up
        mobilise, call up
        demobilise, disband, discharge
        military buildup, build-up, rearmament, arms build-up
        arms race, nuclear competition, military buildup
        arsenal, stockpile, weapons
        warhead, nuclear weapon, bomb
        atomic bomb, a-bomb, nuclear bomb, nuclear weapon
        hydrogen bomb, h-bomb, thermonuclear bomb
        bomb test, nuclear test, atomic test, explosion
        ballistic missile, icbm, intercontinental missile, long-range missile
        missile base, missile site, launch site, launching pad
        deterrent, deter
        deter, discourage, dissuade, scare off, talk out of
        brinkmanship, brinksmanship, bluff, risk taking
        brink of war, verge of war, edge of war, close to war
        on the brink, on the verge, on the edge, close to
        call his bluff => challenge, stand up to
        stand up to, resist, defy, confront, challenge
        stand firm, hold firm, refuse to yield
        firm, resolute, determined, steadfast
        soft, weak, lenient
        appease, pacify, placate
        ultimatum, demand, deadline, final demand
        alert, readiness, on guard
        warn, caution, alert
        provoke, incite, goad, stir up, instigate
        tension, strain, friction
        raise tension, escalate, inflame
        escalate, intensify, heighten, step up
        de-escalate, defuse, calm, ease, reduce tension
        flashpoint, trouble spot, crisis point
        confront, challenge, face, take on
        confrontation, clash, face-off
        defend, protect, guard, shield
        fortify, strengthen, reinforce, consolidate, secure
        poison gas, chemical weapon, mustard gas
        germ warfare, biological weapon
        withdrawal, pull-out, retreat, evacuation, departure
        pull out, withdraw, remove, take out
        pull out troops, withdraw, evacuate
        dismantle, take down, disband, remove
        disarm, disarmament, arms reduction, arms control, arms limitation
        test ban, nuclear test ban treaty, ban on tests
        lay down arms, surrender, give up
        unconditional surrender, capitulation
        white flag => surrender, capitulate
        prisoner of war, pow, captive
        wounded, injured, hurt
        wound, injury
        casualties, dead and wounded, losses, death toll, number of dead
        massacre, slaughter, mass killing, bloodbath
        bloodshed, killing, carnage
        atrocity, war crime, cruelty
        devastate, ruin, lay waste, destroy, ravage
        wipe out, destroy, annihilate, eliminate, exterminate
        sabotage, wreck, undermine
        award, honour, distinction, medal, decoration
        military expenditure, defence spending, military spending, defence budget
        spy, secret agent, mole, undercover agent, double agent
        espionage, spying, intelligence gathering
        leak, disclose, reveal, let slip
        peacekeeper, un troops
        make peace, end the war, peace settlement
        peace treaty, peace agreement, peace settlement
        postwar, post-war, after the war
        pre-war, prewar, before the war

        # War and weapons in plain words
        war, military
        warfare, combat, fighting
        wartime, during the war
        battle, engagement
        battlefield, front
        fighting, combat, hostilities
        campaign, offensive
        offensive, attack
        offensive, assault
        invade, conquer
        invasion, conquest
        invader, conqueror
        conquered, captured, taken
        capture, take, seize
        occupy, take over
        defence, protection
        lose, be defeated
        siege, surround
        ambush, trap
        army, forces
        army, land forces
        soldier, troops, fighter
        regiment, battalion
        brigade, division
        cavalry, horsemen
        artillery, cannon
        cannon, gun
        officer, commander
        general, military leader
        command, lead
        commander in chief, supreme commander
        headquarters, command
        sword, blade
        spear, lance
        bow, arrow
        gunpowder, explosive
        bullet, shot
        missile, projectile
        navy, warships
        fleet, ships
        ship, vessel
        boat, vessel
        ship, boat
        killed in action, fell
        dead, killed
        wounded, casualties
        war dead, fallen
        war crime, crimes against humanity
        peace, treaty
        make peace, peace treaty
        veteran, ex-soldier
        military service, army
        join the army, enlist
        enemy, opposing
        revolt, rise up
        civil war, internal war
        """
}
