extension GeneralEnglish {
    /// What is said, thought and felt.
    static let mind: StaticString = """
        # Verbs: saying, thinking and feeling
        say, state, claim
        say, tell, mention
        report, announce
        announce, make known
        explain, clarify, make clear
        define, definition, mean
        define, describe
        mean, signify, stand for
        indicate, show, point to
        show, display, demonstrate
        represent, symbolise, stand for
        symbol, sign, emblem
        advise, recommend, advice
        ask, enquire
        request, appeal, ask for
        invite, ask
        agree, concur
        order, tell
        praise, compliment
        thank, gratitude
        congratulate, praise
        complain, grumble
        criticise, fault
        curse, swear
        shout, yell, cry
        cry, weep, tears
        whisper, murmur
        laugh, smile
        humour, comedy, funny
        funny, amusing, humorous, comic
        discuss, talk about
        debate, discussion, argument
        argue, debate
        known as, called, named, termed
        name, appoint
        characterise, describe
        write, compose
        write, pen
        note, write down
        publish, issue
        pronounce, pronunciation
        read, reader
        hear, listen
        see, watch, view
        see, notice, spot
        look, view
        look for, search, seek, hunt
        search, hunt, quest
        find, locate
        notice, observe
        observe, watch, monitor
        identify, recognise, determine
        investigate, explore
        examine, inspect, study
        test, try out
        try, test
        measure, assess
        estimate, guess
        count, add up
        compare, liken
        think, reflect
        believe, trust
        belief, conviction
        know, aware
        aware, conscious
        understand, know
        remember, recall
        forget, not remember
        imagine, picture
        imagination, fantasy
        dream, vision
        expect, predict
        expect, hope
        hope, wish
        hope, optimism
        want, would like
        intend, plan, aim
        plan, scheme, proposal
        decide, choose
        decide, rule
        ruling, decision, verdict
        verdict, judgement, decision
        judge, decide
        conclude, decide
        conclusion, finding
        solve, resolve, work out
        solve, settle
        solution, answer
        problem, difficulty, trouble
        prefer, favour, like
        like, enjoy, love
        loved, beloved
        dislike, hate
        dislike => unhappy with, oppose, resent
        fear, be afraid of
        interest, concern
        interested in, interest
        boring, dull, tedious
        lonely, alone
        ashamed, shame
        jealous, envious, envy
        envy, jealousy
        respect, esteem, regard
        honour, respect
        honour, tribute
        trust, believe in
        trust, rely on
        doubt, question
        regret, be sorry
        forgive, pardon
        blame, hold responsible
        thankful, grateful
        calm, peaceful, quiet
        quiet, silent, silence
        nervous, anxious
        excited, enthusiastic
        pleasure, enjoyment, delight
        suffer, endure
        suffering, pain, misery

        # More feelings and character
        temper, rage, outburst, tantrum
        lose his temper, fly into a rage, outburst, rage, furious
        hot-tempered, quick-tempered, irritable, explosive
        livid, furious, enraged, angry, fuming
        seething, furious, angry, resentful, mad at
        irritate, annoy, vex, displeasure
        indignant, angry, outraged, anger
        resentful, bitter, aggrieved, grievance, ill feeling
        grievance, complaint, resentment
        disgust, revulsion, repugnance
        appalled, horrified, shocked, stunned, dismayed
        surprised, astonished, amazed, taken aback
        frighten, scare, terrify, alarm
        scared, afraid, frightened, fearful
        panic, alarm, hysteria
        worried, concerned, anxious, uneasy, anxiety
        brave, courageous, bold, fearless, bravery
        bold, daring, audacious
        cowardly, timid, fainthearted
        proud, arrogant, haughty, conceited, overbearing
        self-confidence, self-assurance, confidence
        modesty, humility
        inferiority complex, insecurity
        humiliating, embarrassing, degrading
        save face, face-saving, prestige
        sense of shame, guilt, remorse, regret, repentance
        sad, unhappy, sorrowful, miserable, grief
        depressed, despondent, dejected, downcast
        disappointed, let down, disillusioned
        disappointment, disillusionment
        disillusioned, disenchanted
        happiness, joy, delight, elation
        enthusiasm, eagerness, zeal
        eager, keen, enthusiastic
        affection, love, fondness
        dislike, aversion, hostility
        hate, hatred, loathing
        kindness, compassion, humanity
        compassion, pity, sympathy, mercy
        mercy, leniency, clemency
        merciless, ruthless, pitiless, cruel, brutal
        brutal, savage, vicious, cruel
        stern, strict, severe, harsh, rigid
        harsh, severe, extreme
        stubborn, obstinate, headstrong
        inflexible, rigid, unbending
        determination, resolve, willpower
        impulsive, impetuous, spontaneous
        impetuous, hot-headed, rash, hothead
        loose cannon, unpredictable, erratic
        honest, sincere, truthful, frank, honesty
        frank, open, blunt, outspoken, plain-spoken
        dishonest, deceitful, untruthful
        two-faced, hypocritical, insincere
        hypocrisy, double standard, insincerity
        loyal, faithful, devoted
        loyalty, allegiance, devotion
        disloyal, unfaithful, treacherous
        rude, impolite, discourteous, offensive
        manners, behaviour, conduct, bearing
        bad manners, rude, uncouth, boorish
        boor, boorish, uncouth, coarse
        character, personality, temperament, nature
        eccentric, odd, strange, peculiar, unusual
        charm, charisma

        # Feelings and character
        angry, furious, infuriated, enraged, irate, mad, outraged
        anger, fury, rage, wrath
        anger => furious, infuriated, outraged
        upset, annoyed, displeased
        unhappy, dissatisfied, discontented, displeased, upset
        unhappiness, dissatisfaction, discontent, displeasure
        happy, content, pleased, satisfied
        fear, afraid, worry, dread
        humiliation, embarrassment, shame, disgrace, loss of face
        embarrassed, ashamed
        sympathise, feel for, care, pity
        incompetent, inept, unfit, incapable, useless
        incompetence, ineptitude, inability
        unfit, unsuitable, unqualified
        erratic, unpredictable, unstable, impulsive, inconsistent
        mannerism, habit, behaviour
        wit, cleverness, cunning
        clever, intelligent, smart
        stupid, foolish, silly
        hasty, hurried, rushed
        half-baked, ill-considered
        hare-brained, harebrained, foolish, crackpot
        cruel, brutal, harsh
        severe, serious, grave, harsh
        popular, well liked
        hate, detest, loathe
        love, adore
        """
}
