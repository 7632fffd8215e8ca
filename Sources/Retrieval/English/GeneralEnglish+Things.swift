extension GeneralEnglish {
    /// Words of general use.
    static let things: StaticString = """
        # Words of general use
        accident, crash
        accident, mishap
        coincidence, chance
        luck, fortune
        fate, destiny
        safety, security
        protection, security
        guard, bodyguard
        help, relief
        relief, aid
        rescue, relief
        refuge, shelter
        shelter, housing
        possibility, chance, likelihood
        probability, chance, likelihood
        reality, fact, truth
        secret, mystery
        puzzle, riddle, mystery
        proof, demonstration
        sign, indication, symptom
        sign, mark
        trace, track
        clue, hint
        detail, particular
        characteristic, property, attribute
        quality, property
        similarity, resemblance, likeness
        comparison, analogy
        connection, relation, tie
        bond, tie, link
        relationship, connection
        message, news
        news, report
        news, information
        information, knowledge
        knowledge, learning
        skill, expertise
        expertise, knowledge
        experience, practice
        training, practice
        practice, exercise
        exercise, training
        exercise, drill
        task, job, duty
        task, assignment, mission
        role, function
        function, purpose
        aim, target, objective
        target, goal
        dream, ambition, hope
        plan, blueprint
        pattern, model
        model, example
        example, sample
        list, catalogue, register
        register, record, sign up
        table, chart
        chart, graph, diagram
        map, chart
        series, sequence, succession
        chain, series
        stage, phase, step
        measure, step, action
        action, step, deed
        act, deed, action
        activity, action
        movement, activity
        process, procedure
        method, way, means
        way, manner, method
        manner, style, fashion
        fashion, trend, vogue
        trend, tendency
        tendency, inclination
        direction, way
        route, path, way
        course, route
        corner, angle
        edge, border, rim
        edge, margin, fringe
        side, flank
        bottom, base, foot
        base, foundation, basis
        centre, middle, core
        core, heart, centre
        middle, centre, mid
        front, forefront
        back, rear, behind
        gap, hole, opening
        space, room
        place, spot, point
        point, dot
        position, place, location
        scene, site
        zone, sector
        part, section, segment
        part, portion, share
        piece, bit, fragment
        fragment, scrap
        component, part
        section, chapter
        group, body, association
        group, band, team
        band, gang
        crowd, mass
        mass, bulk
        heap, pile
        pile, stack
        bundle, pack
        load, burden
        pressure, stress
        stress, strain
        kind, sort, type, species
        class, category
        class, rank
        rank, grade, level
        level, degree, extent
        level, standard
        limit, boundary
        limit, maximum
        range, scope, extent
        growth, rise, expansion
        peak, height, maximum
        loss, decrease
        loss, damage
        wreck, shipwreck, sunken ship
        waste, loss
        lack, want
        balance, equilibrium
        stability, balance
        unrest, instability
        instability, unstable
        noise, sound
        sound, tone
        crisis => standoff, confrontation, showdown
        react, respond
        """
}
