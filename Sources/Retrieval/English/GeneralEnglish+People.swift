extension GeneralEnglish {
    /// Persons: their lives, feelings, minds, bodies and health.
    static let people: StaticString = """
        # Birth, childhood and the ages of life
        kid => child, boy, girl, son, daughter
        little one => child, baby, infant
        children => sons, daughters, offspring
        be born => birth, born, native of, came into the world
        have a baby => give birth, deliver, bear, pregnant
        expecting a child => pregnant, with child
        childbirth => labour, delivery
        miscarry, miscarriage => stillborn
        foster, adoption
        foundling, abandoned child
        orphan => lost both parents, parents died, orphanage
        out of wedlock, illegitimate, natural child
        breastfeed => nurse, suckle
        nappy, diaper
        pram, baby carriage, pushchair, stroller
        cradle, crib, cot
        nanny, nursemaid, governess, childminder
        firstborn, eldest child, oldest child, eldest son
        youngest child => last-born, youngest son, youngest daughter
        only child => no brothers or sisters, no siblings
        teens, adolescence, teenage years
        puberty, adolescence, sexual maturity
        come of age => reach adulthood, mature
        grown up => adult, mature, adulthood
        underage => minor, juvenile
        middle-aged => forties, fifties
        youngster => adolescent, juvenile, teenager, child
        elder, senior, older
        how old => age, born, years old, date from
        senile, dementia
        old age => seventies, eighties, infirmity

        # Family, marriage and friends
        get married, tie the knot => marry, wed, marriage, wife, husband
        get engaged => engagement, betrothed
        engaged, betrothed
        pop the question => propose, offer of marriage
        newlyweds => bride, groom, bridegroom, married couple
        woo, courtship
        go out with => courtship, relationship, romance
        honeymoon, wedding trip
        remarry, second marriage, marry again
        break up => separate, divorce, part, end the relationship
        get divorced => divorce, marriage dissolved, separate, annulled
        dowry, bride price, marriage portion
        never married => bachelor, unmarried, single, spinster
        widow => lost her husband, surviving spouse, husband died
        widower => lost his wife, surviving spouse, wife died
        polygamy, several wives, more than one wife
        monogamy => pair for life, one partner
        have an affair, cheat on => adultery, infidelity, unfaithful, liaison, mistress
        gay, homosexual
        have sex => intercourse, sexual relations, mate
        sweetheart, beloved, darling
        in love => fall for, love, romance, infatuated
        hug, embrace, cuddle
        in-laws => mother-in-law, father-in-law, brother-in-law, sister-in-law
        next of kin, closest relative, nearest relative
        blood relation, kinsman, relative
        related to => relative, kinship, cousin, family
        clan, tribe, kin group
        family tree, genealogy, pedigree
        come down from => descend, descent
        heir, inheritor, successor
        inherit => heir, legacy, bequest
        hereditary, inherited, genetic, passed down
        best friend => close friend, lifelong friend, confidant
        make friends => befriend, friendship, acquainted
        know each other => acquainted, friends
        get to know => meet, acquainted, introduced to
        fall out => quarrel, row, estranged, break with
        make up with, make friends again => reconcile, reconciliation
        guest, visitor
        go to see => visit, call on
        drop by, stop by => visit, call on
        greet => welcome, salute
        say goodbye => farewell, take leave, part
        loner, recluse, hermit
        keep to himself => solitary, reclusive, withdrawn
        maiden name => born, née, family name

        # Character
        what was he like => character, personality, temperament, manner
        nice => kind, pleasant, friendly, good
        good-natured, kindly, amiable, genial
        nasty => unpleasant, spiteful, cruel, malicious
        spite, malice
        malicious, malevolent, ill-willed
        resilient, hardy
        impatient, restless
        tolerant, open-minded
        narrow-minded, intolerant, bigoted
        polite, courteous, courtesy, well-mannered
        cheeky => impudent, insolent, impertinent, disrespectful
        shy, bashful, timid, reserved
        outgoing, sociable, extrovert
        introverted, inward-looking, withdrawn
        chatty => talkative, garrulous, loquacious
        man of few words => taciturn, reserved, reticent, laconic
        big-headed => conceited, arrogant, vain, vanity
        stuck-up => arrogant, snobbish, haughty
        bossy => domineering, overbearing, authoritarian
        pushy => assertive, aggressive, ambitious
        ambitious, aspiring
        easygoing => relaxed, tolerant, placid, calm
        level-headed, sensible, prudent, calm
        absent-minded, forgetful
        naughty, mischievous, disobedient
        mischief, prank, misbehaviour
        pampered => spoiled, indulged
        bully, intimidate, harass
        down-to-earth => practical, realistic, sensible
        neat, tidy, orderly
        messy => untidy, disorderly, chaotic
        fussy => meticulous, demanding, hard to please
        thorough, meticulous, painstaking, careful
        frugal, thrifty, economical, sparing
        spendthrift, extravagant, lavish, wasteful
        witty, wit, humorous
        gullible, naive, credulous
        role model => example, ideal, inspiration
        look up to => admire, respect, revere
        look down on => despise, contempt, scorn

        # Feelings and reactions
        feel => emotion, reaction, sense
        take the news => reaction, respond, received
        thrilled, over the moon => delighted, overjoyed, excited, elated
        cheerful, merry, good-humoured
        cheer up => encourage, comfort, console
        comfort, console
        heartbroken => grief, grief-stricken, inconsolable, despair
        sadness, sorrow, grief, melancholy
        low spirits => depression, melancholy, dejected
        homesick, nostalgia
        yearn, crave, desire
        get angry => lose his temper, anger, rage, furious
        drive mad, get on his nerves => infuriate, annoy, irritate
        nuisance, annoyance
        scary => frightening, terrifying, fearsome
        startle, frighten, alarm, surprise
        scared of => fear, afraid, phobia, dread
        worry about => concern, anxiety, fear
        stressed => strain, tension, under pressure
        relax, unwind
        lose hope => despair, give up hope, hopelessness
        hopeful, optimistic
        gloomy, pessimistic
        bored => boredom, monotony, tedium
        fascinate, captivate, enthral
        fond of, attached to, affection
        can't stand => dislike, detest, hate, loathe
        disgusting => repulsive, revolting, loathsome, foul
        amazing => astonishing, remarkable, extraordinary
        confused, baffled, perplexed, bewildered
        sorry => regret, apology, remorse
        burst into tears, sob => weep, cry
        grin, smile
        tremble, shake, shiver, quiver
        sigh, groan, moan
        scream, shriek, yell
        stare, gaze
        applaud, clap, cheer
        homage, reverence, veneration
        worship, revere, venerate
        hesitate, waver

        # Opinions, learning and schooling
        think of => opinion, view, regard, judge, attitude
        what people think => opinion, attitude, reputation
        unanimous => all agreed, without dissent
        talk into => persuade, convince, induce
        put off => discourage, deter, dissuade, postpone
        advice, guidance, counsel, recommendation
        good idea, had better => advisable, recommended, wise
        teach, instruct, tutor, lecture
        teaching, education, instruction, tuition
        teach himself => self-taught, self-educated, without formal training
        go to college => attend, enrol, student, study, university
        play truant, truancy, skip school
        flunk => fail, failed examination
        learn by heart, memorise, commit to memory
        good at => skilled, proficient, talented, excel, gifted
        bad at => poor, weak, unskilled, clumsy
        scholarly, erudite, learned man
        intelligence, intellect, mental ability
        slip his mind => forget, overlook
        pay attention => heed, listen, attentive, notice, concentrate

        # The body, illness and the end of life
        body part => organ, limb, bone, muscle
        tummy => stomach, abdomen, belly
        buttocks, backside
        guts => intestines, bowels, entrails
        nerve, neural
        breathe, respiration, inhale
        digest, break down food
        pee => urinate
        faeces, excrement, dung, droppings
        bald => hair loss, lose hair
        short-sighted, near-sighted, myopia
        illness, disease => fever, infection, epidemic
        get ill, get sick => fall ill, sicken, contract, develop
        come down with, catch a disease => contract, fall ill, infected
        feel sick, nausea, queasy
        be sick, throw up => vomit
        swollen, inflammation
        itch, rash, skin irritation
        bruise, contusion
        cut => wound, laceration, gash
        get hurt => injured, wounded, injury
        crippled => disabled, lame, unable to walk
        stroke => apoplexy, brain haemorrhage
        high blood pressure, hypertension
        mental illness, insanity, madness => psychiatric, nervous breakdown
        choke, suffocate, asphyxia
        outbreak, epidemic, pandemic
        surgeon, surgical
        amputate => cut off, remove
        pill, tablet, capsule
        painkiller, analgesic, pain relief
        ointment, balm, salve
        have an operation => surgery, operated on, undergo surgery
        incurable => no cure, terminal, fatal
        overdose, excessive dose
        drown, die by drowning
        deathbed, last days, dying days
        what did he die of => cause of death, succumb, died of
        starve => hunger, famine, malnutrition
        coffin, casket
        undertaker, mortician
        cremate => burn the body, ashes
        laid to rest => buried, burial, interred, tomb
        gravestone, tombstone, headstone
        afterlife, life after death
        """
}
