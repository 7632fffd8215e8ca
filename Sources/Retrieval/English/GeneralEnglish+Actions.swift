extension GeneralEnglish {
    /// Everyday verbs, alone and with a small word, as writers put them.
    static let actions: StaticString = """
        # Beginning and coming into being
        start up => found, establish, set up, launch
        get started, get going, get off the ground => begin, start, launch
        strike up => begin, form
        set up shop => open, establish, found
        bring into being => create, establish, found
        come into being, come into existence => created, founded, formed, arise, originate, emerge
        come into use => introduced, adopted
        take effect, come into force, come into effect, enter into force, go into effect
        date back, date from, originate
        go back to => date from, originate, return
        break out, outbreak, erupt
        get into => admitted, take up, involved in
        go in for => take up, practise, enter
        take root, take hold => established, spread
        take shape => form, develop
        catch on => become popular, popularity, spread
        go on to => later, become, continue
        get the idea => inspire, conceive, inspiration for
        come up with => invent, devise, propose, develop, think of
        think of => invent, conceive, regard
        make up => invent, fabricate, constitute, account for
        dream up => invent, devise, conceive

        # Going on, waiting and stopping
        go on for => last, continue
        keep going, press on => continue, persist, survive
        stick at, persevere, persist
        hold out => resist, withstand, survive
        withstand, resist, endure
        follow up => pursue, investigate, continue
        call it a day => retire, give up, stop
        call a halt to => stop, end, suspend
        run its course => end, finish
        finish off => complete, destroy, kill
        put down => quash, crackdown, suppression
        subdue, suppress, quell
        break up => disperse, separate, divorce, breakup
        break down => fail, collapse, decompose, stop working
        breakdown => collapse, failure
        cut short, interrupt, curtail
        put on hold => suspend, postpone, delay, interrupt
        put back => postpone, return, replace
        hold off => delay, postpone, resist
        scare off => deter, frighten, drive away
        wear off => fade, diminish, disappear
        wear out => exhaust, worn, deteriorate
        pull the plug on => cancel, stop, withdraw
        wait for => await, expect

        # Getting and letting
        get up => rise, wake, stand
        get off => alight, dismount, leave
        get away with => escape punishment, unpunished, go free
        get around => circumvent, evade, bypass, travel
        circumvent, evade, bypass, get round
        get ahead => succeed, advance, progress
        get rich => make a fortune, grow rich, enrich, wealth
        get paid => earn, salary, wage, fee
        get used to => adapt, adjust, accustomed
        get caught => arrested, captured, discovered
        get lost => stray, go missing, lose way
        get in the way of => obstruct, hinder, prevent
        get revenge, get even, take revenge => avenge, retaliate, revenge
        revenge, avenge, vengeance, retaliate, reprisal
        get its name => named after, called, name derives, name comes from
        get his name => named after, nickname, called
        get to the bottom of => investigate, solve, discover
        get elected => win election, elected, voted
        let in => admit, admission, allow to enter
        let out => release, free, discharge
        let loose => release, unleash

        # Putting
        put out, extinguish, douse
        put on => wear, stage, perform
        put on weight => gain weight, weight gain
        put in => install, insert, invest
        put behind bars => imprison, jail, detain, sentence
        put into practice => implement, apply, carry out
        put to use => use, employ, apply
        put to the test => test, try, challenge
        put on trial, stand trial, tried, prosecute
        put money into => invest, fund, finance
        put aside => save, reserve, set aside
        put away => store, save, imprison
        put up for sale => sell, auction, on the market

        # Making
        make it to => reach, arrive, survive
        make off with => steal, take
        make way for, make room for => replaced by, demolished, cleared
        make a name => become famous, become known, reputation, fame
        make a difference => affect, matter, influence, effect
        make money => profit, fortune, lucrative
        make sense of => understand, interpret, explain
        make the most of => exploit, take advantage, use
        make friends => befriend, become friends, friendship
        make an effort => try, attempt, strive
        make progress => advance, improve, develop
        make a mistake => err, mistaken, error
        make a speech => speak, address, deliver
        make worse, aggravate, exacerbate, worsen
        make better => improve, enhance, cure
        make easier => facilitate, ease, simplify
        make harder => complicate, hinder, hamper
        make bigger => enlarge, expand, extend
        make smaller => reduce, shrink, shorten
        make stronger => strengthen, reinforce, fortify
        make legal, legalise, decriminalise
        make illegal => criminalise, forbid, ban
        made from, made out of, made of => consist of, composed of, material, manufactured from
        made by => manufactured, created, produced, crafted

        # Taking
        take in => absorb, adopt, shelter
        take off => remove, become popular, succeed
        take out => remove, extract, withdraw, borrow
        take back => recapture, regain, recover
        take charge => take command, assume command, in command, take control
        take turns => alternate, rotate, in turn
        take prisoner => capture, captive
        take hostage, kidnap, abduct
        take by surprise => surprise, unexpected, ambush
        take action, take steps => act, measures, intervene
        take into account => consider, allow for
        take up arms => rebel, revolt, fight

        # Turning, running and setting
        turn out => prove, result, produce, attend
        turn on, switch on, activate
        turn off, switch off, deactivate
        run away => abscond, elope, runaway, fugitive
        run over => knocked down, hit by
        run down => dilapidated, neglected, decay
        run by => managed by, operated by, administered by, owned by
        run for office, run for election, run for president => candidate, stand for, contest
        candidate, candidacy, stand for election, nominee
        run low, run short => shortage, lack, scarce
        run aground => stranded, wrecked, ashore
        set aside => reserve, allocate, annul
        set apart => distinguish, separate
        set back => delay, hinder
        set foot in, set foot on => enter, land, visit
        set sail, put to sea => depart, leave port, sail
        set upon => attack, ambush

        # Bringing, sending and holding
        bring down => overthrow, topple, lower, shoot down
        bring to light => discover, reveal, uncover
        bring to justice => prosecute, tried, punish, convict
        bring together => unite, combine, gather, assemble
        bring on => cause, induce
        send away => banish, exile, dismiss, expel
        send back, send home => return, deport, repatriate
        send out => dispatch, emit, issue
        send to prison, go to prison, go to jail => imprisoned, jailed, sentenced
        held in => take place, staged, hosted, venue
        hold prisoner => imprison, captive, detain
        hold talks => negotiate, meet, discuss
        hold up, rob, robbery

        # Giving, handing, laying and calling
        give off, emit, release, radiate
        give out => distribute, emit, award
        give up on => abandon, despair
        give a reason => explain, justify, cite
        give money => donate, fund, contribute, sponsor
        give the right => entitle, grant, authorise
        hand in => submit, surrender
        hand down, bequeath, pass on, inherit
        hand back => return, restore, restitution
        lay down => establish, prescribe, stipulate
        lay out => design, plan, arrange
        lay claim to => claim, assert
        call in => summon, invite, bring in
        called up => conscripted, mobilised, enlisted
        call off => shelve, postpone, cancellation
        call into question => doubt, challenge, dispute
        carry off => win, seize, steal

        # Going, coming, standing, falling and looking
        go without => lack, abstain, fast
        go missing => disappear, vanish, lost
        go wrong => fail, fault, problem, failure
        go by => pass, elapse, known as
        go blind => lose sight, blindness, lose eyesight
        go mad => insane, mental breakdown, madness
        go to school => educated, study, pupil
        go to university => study, attend, graduate, degree
        go on trial => tried, stand trial, prosecuted
        come by => obtain, acquire
        come down with => contract, fall ill, catch
        come into money => inherit, legacy
        come out => appear, published
        come out on top, come first => win, winner, succeed
        come to the throne => succeed, crowned, accession, accede, become king
        come to light => discovered, revealed, found, emerge
        come true => fulfilled, realised
        come up against => encounter, face
        come to the rescue => rescue, save, help
        stand in the way => obstruct, hinder, prevent, block
        stand firm => resist, refuse, steadfast
        fall to => captured by, conquered, taken by, surrender
        fall into ruin => decay, dilapidated, derelict
        fall out of use => obsolete, abandoned, disuse
        fall short => fail, insufficient
        look forward to => anticipate, expect
        see to => attend to, deal with, arrange

        # Other verbs with a small word
        deal with => concern, treat, address
        cut down => fell, reduce, chop
        cut out => remove, excise, omit
        do without => lack, dispense with
        do well => succeed, prosper, thrive, success
        do badly => fail, struggle, poor
        do up => renovate, repair, restore
        do research => investigate, study, research
        feed on, live on => eat, diet, prey on, food
        live off => depend on, rely on, feed on
        live up to => fulfil, meet, match
        move house, move home => relocate, settle
        pull out => extract, pullout
        pull through => survive, recover
        rise up => rebel, revolt, uprising, rebellion
        step in => intervene, intervention
        stick out, protrude, project, jut
        throw in the towel => give up, surrender, resign
        wash away => erode, sweep away, flood
        wipe out => exterminate, annihilate, extinct, destroy, eradicate
        eradicate, wipe out, eliminate
        """
}
