extension GeneralEnglish {
    /// Diplomacy, quarrels and success.
    static let dealings: StaticString = """
        # Diplomacy
        ally, partner, friend
        alliance, pact, bloc, league
        agree, consent, accept
        agreement, accord, deal, treaty, pact, settlement, bargain
        settlement, resolution, solution, deal
        exchange, swap, trade-off, in return, trade
        concession, compromise
        commitment, promise, pledge, obligation
        negotiate, bargain, talk
        talks, negotiations, discussions
        summit, conference, meeting
        meeting, conference, gathering
        walk out, leave, storm out, walkout
        abandon, call off, break off, cancel
        relationship, relations, ties, links
        split, rift, divide, break, schism, rupture
        break, rupture, severance
        row, quarrel, dispute, argument, disagreement, squabble
        stormy, turbulent, rocky, tense, troubled
        hostile, unfriendly, anti
        hostility, enmity, animosity
        bitter, acrimonious, harsh
        ambassador, envoy, diplomat
        consult, ask, inform, involve
        announce, declare, proclaim
        announcement, declaration, statement, broadcast
        sanction, embargo

        # Judging and arguing
        accuse, blame, charge, reproach
        accusation, charge, allegation, complaint
        criticise, attack, condemn, denounce, find fault
        criticism, attack, reproach
        object, oppose, protest, resist
        objection, opposition, protest
        oppose, resist, against
        opposition, resistance
        support, back, favour, endorse
        support, backing, approval
        approve, endorse
        reject, refuse, turn down, dismiss
        dismiss, reject, scorn, deride, brush aside
        ignore, disregard, neglect, overlook
        contradict, go against, conflict with, depart from
        violate, breach, break, infringe
        propose, suggest, recommend
        demand, call for, insist
        allow, permit, let
        tolerate, bear, stand, accept, put up with
        contested, disputed, controversial, debated, disagree, unsettled
        argue, claim, maintain, contend, hold, believe, think
        opinion, view, belief, judgement
        view, interpretation, theory
        consider, regard, see, deem, think
        deem, regard, judge
        historian, scholar, writer, author

        # Reasons and outcomes
        reason, cause, ground, motive, factor
        because, since, owing to, due to
        result, outcome, consequence, effect, upshot
        outcome, end
        aim, goal, purpose, objective, intention, want
        want, wish, desire, intend
        play a part, contribute
        use, exploit, make use
        benefit, advantage, gain, help, profit
        harm, damage, hurt, injure
        discredit, undermine, damage
        contribute, help cause
        response, reaction, reply, answer

        # More of diplomacy and dealings
        diplomacy, negotiation, foreign policy
        foreign policy, foreign affairs, external affairs
        détente, thaw, relaxation of tensions, easing of tensions, rapprochement
        rapprochement, reconciliation, improvement in relations, improve relations
        coexistence, peaceful coexistence, living side by side
        reconcile, make up, patch up, restore relations, become friends again
        patch up, mend, repair, heal, fix
        mend fences, reconcile, improve relations
        fall out => quarrel, split, break with, rift
        break with, split from, sever ties, part ways
        sever relations, break off relations, cut ties
        cut ties => break with, rupture, break
        cut off, sever, break off
        estrange, alienate, antagonise, drive away
        alienate, antagonise, offend, put off
        bad blood, hostility, ill feeling, resentment
        friendly, cordial, warm, amicable
        visit, trip, tour, journey, stay
        trip, journey, voyage, travel
        delegation, mission, representatives, party, envoy
        emissary, envoy, messenger
        embassy, mission, legation
        go-between, intermediary, mediator, middleman
        back channel, secret contacts, intermediary, secret talks
        mediate, arbitrate, intercede, peacemaker
        haggle, bargain, negotiate
        pressure, push, press, lean on
        put pressure on, press, force, coerce
        force, compel, coerce, oblige
        blackmail, extort, threat
        bully, intimidate, browbeat
        intimidate, frighten, threaten, scare
        persuade, convince, talk into, win over, convert
        compromise, middle way, meet halfway
        offer, proposal, proposition, make an offer
        deal, bargain, arrangement, agreement
        strike a deal, reach agreement, agree, settle, come to terms
        understanding, agreement, informal agreement
        treaty, pact, agreement, convention
        non-aggression pact, nonaggression treaty
        ratify, approve, confirm
        go back on, renege, break, withdraw, back out
        keep a promise, honour, fulfil
        broken promise, breach, betrayal
        guarantee, assurance, pledge, promise
        vow, swear, oath
        deadlock, stalemate, impasse
        breakthrough, advance, progress, headway, development
        concede, grant, yield, give way, back down
        make concessions, concede, compromise, give way
        stick to, adhere to, keep to, insist on
        cooperate, collaborate, work together
        collaborator, quisling, traitor
        partnership, alliance, cooperation
        ally with, side with, join forces
        join forces, unite, ally, combine
        side with, support, back, take sides
        neutral, non-aligned, impartial, unaligned
        isolate, cut off, ostracise
        isolationism, isolationist
        solidarity, unity, togetherness
        mutual, reciprocal
        unilateral, one-sided
        sphere of influence, zone of influence, domination
        hegemony, domination, supremacy
        dominate, control, lead, rule
        balance of power, equilibrium, parity
        partition, division, split
        reunify, reunification, reunite
        recognise, acknowledge, accept, recognition
        protest note, diplomatic protest, complaint
        note, memorandum, message
        telegram, cable, wire, message
        ring up, telephone, call, phone
        contact, get in touch, communicate, message
        snub, slight, insult, rebuff, reject
        apologise, say sorry, express regret
        apology, regret
        compensation, reparations, damages, war damages
        aid, assistance, help, support
        foreign aid, economic aid, assistance
        sanctions, penalties, restrictions
        embargo, trade ban, boycott
        inspect, check, verify

        # Reasons, parts, success and failure
        why, reason, cause, motive, incentive
        underlying, root, basic, fundamental
        trigger, set off, spark, touch off, ignite
        bring about, cause, produce, result in, lead to
        stem from, result from, arise from
        blame, fault, responsibility
        to blame, responsible, at fault, guilty
        responsible, accountable, answerable, duty
        reproach, blame, rebuke, reprimand
        reprimand, rebuke, scold, tell off, censure
        censure, condemn
        condemnation, denunciation, criticism, denounce
        slam => criticise, attack, condemn, denounce
        lash out at => attack, criticise, denounce
        praise, commend, applaud, admire
        admire, respect, look up to
        look down on, despise, scorn, disdain, loathe
        glorify, idolise, worship, praise
        disgrace, dishonour, shame, scandal
        flatter, flattery, praise
        flatterer, sycophant, toady, yes-man
        accomplish, achieve, attain, reach, pull off
        achievement, accomplishment, feat, success, triumph
        fail, fall through, come to nothing
        failed, unsuccessful, abortive
        failure, fiasco, flop, debacle, disaster
        disaster, catastrophe, calamity, tragedy
        disastrous, catastrophic, ruinous
        backfire, go wrong, miscarry
        setback, reverse, defeat, blow, shock
        effort, attempt, endeavour, try, seek
        ambition, aspiration, goal
        ineffective, useless, unsuccessful, futile
        futile, useless, vain, pointless
        method, approach, technique, procedure
        tactic, strategy, manoeuvre, ploy
        ploy, trick, stratagem, ruse
        trick, deceive, dupe
        outwit, outsmart, outmanoeuvre, get the better of
        gamble, risk, venture
        take a risk, gamble, risky, dare
        risky, dangerous, hazardous, perilous
        chance, opportunity
        accidental, unintentional, unplanned
        deliberate, intentional, on purpose
        take part in, participate, involved
        participate, take part, join in
        important, significant, major, key, crucial
        significance, meaning, importance
        crucial, decisive, critical, vital
        turning point, watershed, landmark, milestone
        main, chief, principal, major, leading
        trivial, unimportant, insignificant
        essential, necessary, vital, indispensable
        affect, influence, have an impact on, shape
        consequences, results, effects, repercussions
        drawback, disadvantage, shortcoming
        shortcoming, weakness, fault, defect, flaw
        weakness, weak point, vulnerability, weak spot
        vulnerable, exposed, defenceless
        advantage, edge, lead, superiority
        encourage, promote, foster, stimulate
        hinder, hamper, impede, obstruct, block
        thwart, foil, frustrate, block, prevent
        avoid, avert, prevent, escape, head off
        rescue, save, deliver, salvage
        """
}
