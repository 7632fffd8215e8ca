extension GeneralEnglish {
    /// Phrases of conversation.
    static let phrases: StaticString = """
        # Phrasal verbs of conversation and the plain words for them
        walk away from => abandon, leave
        back out of => withdraw, abandon
        bow out => resign, retire, withdraw
        stand aside => resign, retire
        bring in => introduce
        bring forward => advance, propose
        carry on with => continue
        carry through => implement, complete
        come across => find, discover
        come about => happen, occur, arise
        come apart => collapse, fail
        come under fire => criticise, attack
        count on => rely, depend
        cut back on => reduce, decrease
        cut down on => reduce, decrease
        die down => fade, calm
        die out => disappear, extinct
        draw up => prepare, write, plan
        drag on => continue, last
        drop out of => leave, quit, abandon
        end up => finish, become, result
        fend off => resist, defend
        figure out => discover, understand, solve
        get across => explain, communicate
        get by => survive
        get over => recover
        get through => survive, pass
        get under way => start, begin
        get together => meet, gather, assemble
        give away => reveal, concede, grant
        give rise to => cause, lead to
        go ahead with => continue, start
        go after => attack, pursue
        go down => fall, decline, decrease
        go over => review, examine
        go through => suffer, experience, undergo
        go too far => excessive, extreme
        grow apart => split, rift
        hand out => distribute, give
        hang on to => keep, retain
        have a say => consulted, influence
        hit out at => attack, criticise
        hold back => restrain, prevent, withhold
        hold up => delay, support
        hold responsible => blame, accuse
        keep back => withhold, conceal
        keep down => suppress
        keep in check => control, restrain
        keep quiet about => conceal, secret
        keep up => maintain, continue
        knock down => demolish, destroy
        lay the blame on => blame, accuse
        leave behind => abandon
        leave out => omit, exclude
        let off => pardon, forgive
        live through => survive, experience
        lose ground => decline
        make sure => ensure, guarantee
        make up for => compensate
        own up => confess, admit
        pass on => transmit, inherit, tell
        pay off => succeed
        pick out => choose, select
        pick up => collect, learn
        pin on => blame, accuse
        point out => mention, observe, state
        point the finger at => accuse, blame
        pull down => demolish, destroy
        push for => demand, urge, advocate
        push through => enact, force
        put in charge => appoint
        put in power => install, appoint
        put on show => exhibit, display
        put right => correct, repair
        put together => assemble, form, create
        rule out => exclude, reject
        run into => meet, encounter
        run out of => lack, shortage, exhaust
        see eye to eye => agree
        send for => summon
        set fire to => burn
        set out to => aim, intend
        settle for => accept
        settle on => choose, decide
        shoot down => reject, destroy
        shut down => close, stop
        single out => choose
        split up => separate, divide
        stand out => prominent
        stand up for => defend, support
        take a stand against => oppose
        take after => resemble
        take apart => dismantle
        take away from => remove, deprive
        take issue with => disagree, criticise
        take on => employ, fight, accept
        take to court => sue, prosecute
        take up => begin, adopt
        tear down => demolish, destroy
        tell apart => distinguish
        think up => invent, devise
        throw away => waste, discard
        track down => find
        turn away => reject
        turn back => return, retreat
        turn into => become, change, transform
        use up => exhaust, consume
        win back => regain, recover
        write down => record
        write off => dismiss, reject

        # More askers' words for giving, losing and shame
        cave in => give in, back down, yield, surrender
        chicken out => back down
        lose his nerve => back down
        eat humble pie => humiliation
        climbdown => back down, retreat, concession
        sacrifice, give up, loss
        get in return => exchange
        quid pro quo => exchange, in return
        blush => embarrassment, shame
        red-faced => embarrassed
        laughing stock => humiliation, ridicule, embarrassment
        slap in the face => insult, humiliation, blow
        body blow => blow, setback
        dent => damage, harm, blow
        tarnish => damage, discredit, harm
        good name => reputation, image, prestige
        stature => prestige, standing, reputation
        credibility => trust, reputation, prestige
        loss of respect => prestige, discredit, humiliation
        loser => lose, defeat
        winner => win, victory
        victor => winner
        leave in the lurch => abandon, desert, betray
        let down => disappoint, betray, abandon
        fall from favour => disgrace, unpopular, downfall
        lose favour => unpopular, lose support
        backlash => reaction, protest, anger, unhappiness
        fallout => consequences, results
        aftermath, consequence, result
        at the expense of => cost, harm
        pay the price => cost, suffer
        better off => benefit, rich
        worse off => harm, poor
        well off => rich, wealthy, poor
        disgruntled => unhappy, dissatisfied, discontented
        grumble => complain, dissatisfaction
        resent => angry, bitter, unhappy
        see red => angry, furious
        up in arms => angry, furious, protest
        hit the roof => furious, angry
        offended => insulted, angry
        hard feelings => resentment, hostility
        feel sorry for => sympathise, pity
        feel sympathy => sympathise
        soft spot => sympathise, affection

        # More askers' words for people and how they are
        countryfolk => peasants
        farmhand => peasant
        working people => workers, working class
        workforce, workers, employees
        ordinary citizens => general population, common people, ordinary people
        populace, population
        electorate, voters
        servicemen, soldiers, armed forces
        top brass => generals, military, officers
        higher-ups => leaders, leadership, superiors, elite
        those in power => leaders, leadership, government
        the people at the top => leaders, leadership, elite
        bosses => leaders, leadership
        ruling circles => leadership, elite
        cronies => colleagues, allies, friends
        mates => friends, colleagues
        plotter, conspirator
        wrongdoer, culprit, offender
        commentator => writer, critic
        not up to the job => unfit, incompetent
        not good enough => incompetent, inadequate
        out of his depth => incompetent, unfit
        hopeless => incompetent, useless
        bungling, clumsy => incompetent
        botch => bungle, mismanage
        mess up => bungle, mismanage, fail
        make a mess of => bungle, mismanage, fail
        moody => erratic, unpredictable
        volatile => unstable, erratic, unpredictable
        fickle => erratic, changeable
        gung-ho => reckless, rash
        daredevil => reckless, daring
        wacky => foolish, hare-brained, crackpot
        ill thought out => half-baked, ill-considered, hasty
        badly planned => half-baked, hasty
        poorly thought out => half-baked, hasty
        overhasty => hasty, rushed
        quirk, mannerism, oddity
        trait, characteristic, feature, quality
        way of behaving => behaviour, mannerism
        antics => behaviour, mannerism
        gentle, mild
        for a living => job, work, occupation
        line of work => job, occupation, profession
        start in life => background, origin, childhood
        roots => origin, background
        circumstances, conditions, situation, background
        medium => radio, newspaper, television, press
        body, organisation, association, committee
        venue => place, location
        get-together => meeting, summit, conference
        feud, quarrel, rivalry
        camp, side, faction
        type, kind, sort, category
        """
}
