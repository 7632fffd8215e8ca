extension GeneralEnglish {
    /// Saying, asking and thinking.
    static let speech: StaticString = """
        # Asking
        summarise, summary, sum up, overview, outline, gist
        describe, explain
        compare, comparison, contrast

        # Saying, telling, writing
        say, remark, comment, observe
        mention, refer to, bring up, allude to
        discuss, debate, talk over, consider, talk
        speech, address, talk, oration, speak
        give a speech, deliver a speech, address, speak
        speaker, orator
        conversation, talk, dialogue, chat, discussion
        gossip, rumour, hearsay, speculation
        boast, brag, show off, bluster, threats
        exaggerate, overstate, inflate
        understate, play down, minimise, belittle
        stress, emphasise, underline, highlight, emphasis
        hint, imply, suggest, insinuate
        reveal, disclose, expose, uncover, make known
        make public, publish, reveal, disclose
        go public, reveal, announce, make public
        deny, refute, repudiate, denial
        repudiate, reject, disown, renounce
        renounce, give up, abandon, disown
        retract, withdraw, take back, recant
        repeat, reiterate, restate, say again
        confirm, verify, bear out
        affirm, assert, declare
        quote, cite, mention
        quotation, quote, saying
        call, name, describe as, label, dub
        nickname, name, known as, called, dubbed
        word, term, expression, phrase
        meaning, sense, significance
        translate, interpret
        language, tongue, speech
        joke, jest, humour, quip
        make fun of, mock, ridicule, deride, poke fun
        mock, ridicule, taunt, jeer, laugh at
        ridicule, mockery, derision
        vulgar, crude, coarse, uncouth, rough
        insult, offend, slight, affront
        slander, libel, defame, smear, vilify
        lie, untruth, falsehood, tell lies
        false, untrue, wrong, incorrect, mistaken
        true, correct, accurate, exact, precise
        mistake, error, blunder, slip, miscalculation
        miscalculate, misjudge, underestimate, misread, error of judgement
        misunderstand, misinterpret
        threat, warning, menace
        urge, press, exhort, encourage
        urge, call on, appeal
        plead, beg, appeal, implore, entreat
        ask for, request, seek
        ask, inquire, question
        reply, answer, respond
        interviewer, reporter, journalist, correspondent, newsman
        report, account, story, tale, narrative
        account, description, version
        tell the story, recount, relate, narrate
        describe, depict, portray, represent, representation
        biography, life story
        memoir, autobiography, recollections, reminiscences, memories
        diary, journal
        document, paper, record, archive, files
        file, dossier, record
        publish, print, bring out, release
        play, drama, theatre, stage
        sculpture, statue, monument, bust
        intellectual, intelligentsia, thinker, writer, educated
        censorship, suppression, press control

        # Press and broadcasting
        tv, television
        propaganda, publicity
        opinion poll, survey

        # Thinking, knowing, planning
        think over, consider, reflect, ponder
        thought, idea, notion, concept
        brainchild, idea, invention, pet project
        scheme, plan, project, design
        plan, intend, prepare
        mastermind, planner, organiser, architect
        expect, anticipate, foresee
        unexpected, surprising, unforeseen
        foresee, predict, forecast, prophecy
        estimate, calculate, assess, work out
        assess, evaluate, judge, rate, rank
        assessment, evaluation, judgement, appraisal
        assume, suppose, presume, take for granted
        convinced, certain, sure, persuaded, confident
        uncertain, unsure, doubtful
        doubt, uncertainty, dubious
        suspicion, mistrust, distrust
        suspicious, distrustful, wary
        paranoid, paranoia, suspicious
        wary, cautious, careful, prudent
        trustworthy, reliable, dependable
        untrustworthy, unreliable, treacherous
        understand, grasp, comprehend, realise, comprehension
        realise, recognise, become aware
        kept in the dark, unaware, uninformed, not consulted, not told
        behind the back of, secretly, without consulting, without telling, without informing
        without asking, without consulting, unilaterally
        know about, aware of, informed of
        well known, famous, noted, renowned, celebrated
        little known, obscure, unknown, unidentified
        forget, overlook
        study, examine, investigate, research
        scholar, academic, historian
        proof, evidence, confirmation
        prove, demonstrate, show, reveal, indicate
        disprove, refute, contradict
        example, instance, case
        similar, alike, resemblance
        resemble, look like, similar to, appear
        different, unlike, distinct, contrast
        point of view, viewpoint, opinion, perspective, outlook
        attitude, stance, position, view
        change his mind, reconsider, reverse, think again
        change of heart, reversal, change of mind
        u-turn => reversal, about-turn, change of policy
        rethink, reconsider, review
        decide, determine, resolve, make up his mind
        decision, choice, resolution
        indecisive, hesitant, undecided
        dilemma, problem, predicament
        difficulty, hardship, obstacle
        obstacle, hindrance, barrier, hurdle
        issue, question, matter, subject
        topic, subject, theme
        intelligent, bright, clever, brainy
        shrewd, clever, astute, cunning
        genius, brilliant, gifted
        talent, gift, ability, skill
        unwise, foolish, ill-advised
        ignorant, uneducated, unlearned
        illiterate, unable to read, uneducated
        crazy, mad, insane, mentally ill
        absurd, ridiculous, nonsensical, rubbish

        # More askers' words for knowing, telling and deciding
        get wind of => hear, learn, discover
        get word => hear, learn
        learn of => hear, discover
        come to know => learn, discover, hear
        break the news => tell, announce, inform
        let know => inform, tell
        keep under wraps => secret, conceal
        keep from => secret, hide, conceal
        hush-hush => secret
        in the open => public
        give the go-ahead => authorise, approve, allow
        green light => authorise, approve, allow
        give permission => authorise, allow, permit
        authorise, empower, sanction
        instruct => order, command
        veto => reject, block
        turn a blind eye => ignore, tolerate
        pay no attention => ignore, disregard
        take no notice => ignore, disregard
        not listen to => ignore, disregard
        refuse to listen => ignore, disregard
        brush off => dismiss, ignore
        shrug off => dismiss, ignore
        pour scorn on => dismiss, ridicule, scorn
        pick holes in => criticise
        take to task => criticise, reprimand
        call out => criticise, accuse
        hold against => accuse, blame
        put down to => attribute, blame
        attribute, ascribe, blame
        stray from => depart from, contradict, deviate
        deviate, depart, stray, diverge
        run counter to => contradict, oppose
        fly in the face of => contradict, ignore
        flout => violate, ignore, break
        obey, follow, comply
        do wrong => mistake, fault, accuse
        wrongdoing => mistake, crime
        failing => fault, weakness, mistake
        misuse, abuse, exploit
        overdo => excessive, extreme
        too much => excessive, extreme, abuse
        too far => excessive, extreme
        what drove => reason, motive, cause
        prompt, cause, provoke
        be behind => cause, responsible
        rationale => reason, motive
        hope to => aim, want, intend
        mean to => intend, want
        purpose, point, aim
        steer, direct, guide, lead
        direction, course, path
        rally behind => support
        get behind => support
        throw his weight behind => support
        switch to => change, support
        switch sides => change sides, defect
        defy, disobey, resist
        """
}
