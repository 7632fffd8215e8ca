extension GeneralEnglish {
    /// What askers say where writers are bookish.
    static let askers: StaticString = """
        # Everyday words that questions use for bookish ones
        remove from power, remove from office, drive from power, oust, topple, depose, overthrow, unseat
        get rid of, remove, oust, topple, dismiss
        kick out, throw out, drive out, oust, remove, topple, expel
        lose his job, lose his office, fall, oust, topple
        come to power, take power, take over, become leader
        take over, succeed, replace, follow
        lead, leader, head
        send, deliver, ship, dispatch
        send, place, station, deploy, put
        put, place, set, lay
        settle, resolve, end, conclude
        settle, settlement, agreement, deal
        agree, agreement, deal, settlement
        promise, commitment, pledge, vow
        excuse, pretext, pretence, reason, justification
        reason, cause, motive, ground, explanation
        explain, explanation, account, reason
        argue, quarrel, dispute, row, disagree
        disagree, contest, dispute, differ
        claim, allege, assert
        think, believe, hold, consider, see, regard
        opinion, view, interpretation
        say, tell, state, declare, announce
        find out, learn, discover, hear, know
        spot, discover, detect, notice
        ask, consult, request
        ask, consult, question
        inform, tell, consult, notify
        hide, secret, conceal, cover up
        in return for, in exchange for
        give up, concede, concession, abandon
        give in, back down, yield, concede, surrender
        climb down, back down, withdraw
        break off, abandon, walk out, stop
        walk out, leave, quit
        grow, dwindle, increase
        go bad, deteriorate, sour
        friendship, relationship, relation, alliance
        friendly, hostile, stormy
        angry, furious, infuriated, enraged, outraged, cross
        make angry, infuriate, anger, enrage
        annoyed, angry, unhappy, dissatisfied
        upset, unhappy, angry, embarrass
        look bad, embarrass, humiliate, discredit
        lose face, humiliation, embarrassment, prestige
        stupid, foolish, hare-brained, incompetent, half-baked
        bad at his job, incompetent, unfit
        unpredictable, erratic, changeable
        hasty, rushed, quick
        rich, wealthy, poor
        rich, poor, background
        poor, poverty, humble
        upbringing, background, origin, childhood
        job, work, career, profession, trade
        train driver, railwayman, railway worker
        ordinary people, common people, general population, the public, the masses
        faith, trust, confidence, support
        back, support, help
        against, oppose, opposition
        object, oppose, protest, complain
        turn against, oppose, desert
        enemy, opponent, rival, foe
        outwit, battle of wits, outsmart
        win, victory, beat, defeat
        lose, defeat, loss
        finish, complete, ready
        unfinished, under construction
        build, construct
        stop, prevent, halt, block
        ring, encircle, surround, blockade
        order, command, authorise
        allow, authorise, permit, approve
        end, finish, stop, close, over
        change, reform, policy
        split, divide, division
        destroy, eliminate, abolish, dismantle
        hurt, harm, damage, affect
        help, benefit, aid
        newspaper, press, media
        talks, negotiation, summit, conference
        row, quarrel, criticism, dispute
        insult, criticism, abuse

        # More everyday askers' words
        do away with => abolish, eliminate, kill
        chuck out => expel, throw out, oust
        boot out => oust, expel, remove
        shove aside => oust, push aside
        pack it in => quit, resign
        hand in his notice => resign
        turn his back on => abandon, reject, desert
        double-cross, betray, deceive
        sell out => betray
        stir up trouble => provoke, incite
        pick a fight => provoke, quarrel
        bad-mouth => criticise, disparage
        speak out against => denounce, criticise, oppose, condemn
        stick up for => defend, support
        stand by => support, loyal, back
        be in favour of => support, approve, favour
        be against => oppose, object
        agree with => support, accept, approve
        put a stop to => end, stop, prevent
        put an end to => end, stop, abolish
        bring to an end => end, conclude
        come to an end => end, finish, wind up
        come to a head => climax, crisis
        high point => peak, climax
        start off => begin, trigger
        set in motion => start, initiate
        go along with => accept, agree, approve
        turn up => arrive, appear, show up
        keep secret => conceal, hide
        keep an eye on => watch, monitor
        find fault with => criticise
        look after => care, take care of, handle
        face up to => confront, accept
        get on with => friendly, relations, relationship, get along
        get back => regain, recover, win back
        get out of => leave, escape, withdraw
        get hold of => obtain, acquire, gain, secure
        put in place => install, introduce, establish
        put up => build, erect, construct
        put forward => propose, suggest
        take the blame => accept responsibility, blame
        cling to => hold on to, keep
        prominent, leading, important
        made up of => consist of, composed
        consist of => comprise, include, contain
        be part of => belong to, member of
        sort out => settle, resolve, solve, iron out
        smooth over => reconcile, calm
        turn against => oppose, betray
        wear down => weaken, exhaust
        tired, weary, exhausted
        fed up with => tired of, dissatisfied, discontented, have enough of
        put at risk => endanger, jeopardise, threaten, under threat
        play with fire => reckless, risk
        lose support => unpopular, discredited, lose confidence
        unpopular, disliked
        popular with => well liked, favourite
        look weak => lose face, prestige, humiliation
        show weakness => weak, back down
        muscle-flexing => show of strength, threaten
        sabre-rattling => threats, bluster, menace
        big mouth => boastful, outspoken
        clown, buffoon, fool
        fool, idiot
        newcomer, novice, beginner
        old guard => conservatives, veterans
        old hand => veteran, experienced
        bone of contention => dispute, controversy, contentious
        hot potato => controversial, sensitive
        controversy, dispute, debate, argument
        taboo, forbidden
        open question => unsettled, disputed
        love-hate relationship => stormy, ambivalent
        ups and downs => stormy, changes
        last straw => trigger, cause
        at odds => disagree, conflict, in dispute
        on good terms => friendly, relations
        on bad terms => hostile, relations
        at loggerheads => quarrel, dispute, conflict
        behind the scenes => secretly, in secret
        opposed to => against, opposing
        thanks to => because of, owing to
        bump off => murder, kill, assassinate
        stab in the back => betray, treachery
        wipe off the map => destroy, annihilate
        poor, impoverished, destitute
        humble, modest, unassuming
        run the country => govern, rule, lead, in power
        kick the bucket => die, pass away
        wheel and deal => bargain, negotiate
        make an enemy of => alienate, antagonise
        # Where askers speak of somebody's life, work and manners
        as a young man, as a young woman, when he was young, when she was young => early, youth, childhood
        manual work, physical work => labourer, worker
        man at the top, at the top => leader
        worship => cult
        abroad => world
        foreigners => world
        behave => conduct, mannerisms
        farm folk => peasants, farmers
        factory hands => workers
        insult => mock
        hear about => know, learn, told
        puppy => dog
        kitten => cat
        gran, granny => grandmother
        payday => paid, wages
        jottings => notes, notebooks
        animal => ox, horse, cow, sheep, dog, cat, pig, donkey, mule, goat, camel
        evening classes => evening school
        die of => disease, illness, pneumonia, tuberculosis, cancer, heart attack
        rodent => rat, mouse
        hoover => vacuum
        drop off => return, bring back
        beep => alarm
        become a member, sign up => membership
        pet => tortoise, cat, rabbit
        pensioner => elderly, old people
        successful => failed
        bring down => fall, downfall
        bad => deteriorate
        # Everyday phrases of conflict and business
        get the boot, get the sack, get the push, elbow aside, push aside, shove aside => oust, topple, dismiss, fall
        boot out, move against => oust, topple
        hush up => secret, conceal
        blink first => back down
        seal off, cordon => blockade
        bigwigs => elite, leadership
        strike a bargain, strike a deal => deal, agreement, settlement
        talks break down, come to nothing => abandon, fail
        negotiating table => talks, negotiations
        loose => lose
        kick up a fuss, make a fuss => object, protest, complain
        take offence => infuriate, angry, offend
        in power => leader, ruler
        plotters => rivals, opponents
        fall out => deteriorate
        simple people, simple folk => common people, peasants, workers
        on his side, on their side => support
        split into camps, fall apart => split, divide
        candidate => successor
        accommodation => settlement, agreement
        news => announcement
        on the air => radio
        lose power => fall, oust, topple, remove from power
        lose office => oust, topple, fall from power
        """
}
