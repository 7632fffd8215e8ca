extension GeneralEnglish {
    /// Words of one family that a stemmer does not bring together.
    static let families: StaticString = """
        # Nouns and verbs of one family that a stemmer does not bring together
        behave, behaviour
        belief, believe
        choose, choice
        death, die, dead
        decide, decision
        descent, descend
        destroy, destruction
        discover, discovery
        exclude, exclusion
        expand, expansion
        explode, explosion
        fail, failure
        fly, flight
        grow, growth
        humble, humility
        invade, invasion
        know, knowledge
        life, live
        please, pleasure
        produce, production
        proof, prove
        proud, pride
        resolve, resolution
        respond, response
        sell, sale
        strong, strength
        successor, succession, succeed
        suspect, suspicion
        sympathise, sympathy, sympathetic
        true, truth

        # More noun, verb and adjective families
        able, ability, capable, competent
        absent, absence
        absorb, absorption
        acquire, acquisition
        admit, admission
        aggressor, aggression
        analyse, analysis
        assume, assumption
        attend, present at
        bankrupt, bankruptcy, insolvent
        censor, censorship
        clear, clarity, clarify
        compel, compulsion, compulsory
        compete, competition
        complain, complaint
        comply, compliance
        conceive, conception
        conclude, conclusion
        consume, consumption
        convene, convention
        coward, cowardice
        crime, criminal
        cruel, cruelty
        danger, endanger
        deceive, deception, deceit, trickery
        deep, depth
        describe, description
        despair, desperate
        detain, detention
        diplomat, diplomacy
        disagree, disagreement
        disloyal, disloyalty
        enthusiasm, enthusiastic
        evade, evasion
        expel, expulsion
        expose, exposure
        extend, extension
        fame, famous
        fanatic, fanaticism
        free, freedom
        friend, friendship
        guilt, guilty
        history, historical
        identify, identification
        impose, imposition
        include, inclusion
        injure, injury
        inquire, inquiry, enquiry
        intend, intention
        intervene, intervention
        introduce, introduction
        judge, judgement
        justify, justification
        lead, leadership
        lend, loan
        long, length
        loyal, loyalty
        maintain, maintenance
        modify, modification
        necessary, necessity
        occupy, occupation
        offend, offence
        omit, omission
        optimist, optimism
        pay, payment
        perceive, perception
        permit, permission
        persuade, persuasion
        pope, papal, papacy
        prejudice, prejudiced, bias
        presume, presumption
        pretend, pretence
        prison, imprison
        proceed, procedure
        provide, provision
        provoke, provocation
        pursue, pursuit
        rebel, rebellion, rebellious
        receive, reception
        reconcile, reconciliation
        reduce, reduction
        rely, reliance, reliable
        relieve, relief
        remember, remembrance, memory
        repeat, repetition
        resume, resumption
        retain, retention
        revise, revisionist
        rival, rivalry
        satisfy, satisfaction
        secede, secession
        slave, slavery, enslave
        solve, solution
        stable, steady
        strategy, strategic, strategist
        submit, submission
        subvert, subversion
        supreme, supremacy
        survive, survivor
        suspend, suspension
        terror, fear
        thief, theft, steal, robbery, larceny
        tyrant, tyranny, tyrannical
        unemployed, jobless, out of work
        unify, unification
        urgent, urgency
        vary, variation, various
        victor, victory
        violent, violence
        weak, weaken
        wise, wisdom
        witness, eyewitness
        """
}
