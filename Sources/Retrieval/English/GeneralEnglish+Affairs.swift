extension GeneralEnglish {
    /// Words of general use, continued.
    static let affairs: StaticString = """
        # Words of general use, continued
        voice, speak
        fame, reputation, renown
        fame, glory
        glory, honour
        pride, honour
        dignity, honour
        virtue, goodness
        fault, error
        weakness, frailty
        strength, force
        strength, asset
        asset, advantage
        asset, possession
        work, effort, labour
        work, toil
        toil, labour
        rest, break, pause
        interval, gap
        delay, wait
        wait, await
        deadline, time limit
        schedule, timetable, programme
        calendar, dates
        moment, instant
        generation, age
        future, tomorrow, to come
        past, history
        custom, habit
        habit, practice
        habit, routine
        ceremony, celebration
        celebration, festival
        festival, feast
        feast, banquet
        party, celebration
        event, happening, occurrence
        event, occasion
        incident, episode, event
        story, history
        adventure, exploit
        game, play
        fun, enjoyment
        fun, amusement
        amusement, entertainment
        entertainment, show
        hobby, pastime
        pastime, leisure
        leisure, free time, spare time
        culture, civilisation
        civilisation, society
        society, community
        community, neighbourhood
        community, group
        club, society
        society, association
        association, league, union
        organisation, institution, body
        institute, school
        agency, bureau, office
        agency, organisation
        department, division, section
        division, unit
        unit, group
        team, crew
        crew, staff
        staff, team
        membership, belong
        leader, guide
        instruction, direction
        lesson, moral
        moral, ethical
        conscience, guilt
        choice, preference
        question, problem
        issue, problem
        affair, romance
        love affair, romance, relationship
        romance, love
        passion, love
        passion, emotion
        feeling, sense, emotion
        mood, temper, feeling
        mood, atmosphere
        atmosphere, climate
        spirit, mood
        mind, spirit
        theory, idea
        statement, claim
        statement, remark
        view, sight
        view, scene
        sight, scene
        appearance, look
        surface, face
        accent, dialect
        dialect, language
        alphabet, letters, script
        script, writing
        writing, text
        text, words
        letter, character
        sentence, phrase
        paragraph, passage
        summary, abstract
        version, form
        translation, version
        root, cause
        outcome, product
        success, win
        success, triumph, hit
        failure, collapse
        failure, defeat
        reward, payment
        raid, invasion
        struggle, battle, conflict
        struggle, effort
        conflict, clash, dispute
        quarrel, fight
        disagreement, difference
        division, disagreement
        union, marriage
        promise, word, vow
        violence, fighting
        control, command
        permission, approval, consent
        request, demand
        demand, claim
        offer, bid
        sale, deal
        gift, grant
        debt, loan
        expense, spending
        treasure, wealth
        """
}
