extension GeneralEnglish {
    /// Family, body, food and house.
    static let life: StaticString = """
        # Family and life
        family, relatives, kin
        relative, family member
        childhood, early life, youth, boyhood
        teenager, adolescent, youth
        adult, grown-up
        elderly, old, aged
        old age, later life
        baby, infant
        brother, sibling
        sister, sibling
        ancestor, forefather, forebear
        descendant, offspring
        marry, wed
        wedding, marriage
        bring up, raise, rear
        raised, brought up, grew up
        grow up, childhood, raised
        come from, native of, born in, origin
        birthplace, place of birth, born
        birthday, date of birth, born
        humble origins, humble background, poor family, peasant family
        schoolteacher, teacher
        student, pupil, undergraduate
        university, college, higher education
        literacy, reading and writing
        make a living, earn a living, work
        retired, pensioned off, in retirement
        death, passing, decease
        cause of death, die
        funeral, burial, bury
        tomb, grave, mausoleum
        suicide, kill himself
        mourning, grief
        live in, reside, dwell
        everyday, daily, ordinary
        holiday, vacation
        friend, companion, pal, comrade
        neighbouring, adjacent, bordering
        stranger, foreigner, outsider
        guy, man, person
        folk, people
        average people, ordinary people, common people, general population, masses
        man in the street, ordinary people, common man
        crowd, mob, multitude

        # Family and the ages of life
        mum, mom, mother
        dad, daddy, father
        parent, mum and dad
        grandparent, grandmother, grandfather
        grandma => grandmother
        grandpa, granddad => grandfather
        grandchild, grandson, granddaughter
        uncle, aunt => relative
        nephew, niece => relative
        cousin => relative
        spouse, partner
        fiancé, engaged
        boyfriend, girlfriend, lover
        lover, mistress
        divorce, separate, split up
        kid, youngster, youth
        infant, toddler
        boy, lad
        girl, lass
        female, woman
        male, man
        gentleman, man
        lady, woman
        bachelor, unmarried, single
        pregnant, pregnancy
        give birth, bear, born
        birth, childbirth
        newborn, baby
        grow up, raised, upbringing, reared
        young man, youth
        pensioner, retired
        senior citizen => elderly, old
        lineage, ancestry, descent
        dynasty, house, line
        household, family
        home town, birthplace
        homeland, native country, fatherland, motherland
        surname, last name, family name
        first name, given name, christian name
        alias, pseudonym, pen name
        title, called, name
        named after, called after, in honour of, bear the name
        inhabitants, residents, dwellers
        population, number of people, number of inhabitants
        nationality, citizenship
        lifetime, life
        life expectancy, lifespan
        alive, living
        dead, deceased
        corpse, body, remains
        burial place, buried, tomb
        cemetery, graveyard, burial ground
        outlive, survive

        # The body and medicine
        belly, stomach, abdomen
        skin, complexion
        bone, skeleton
        skull, head
        brain, mind
        heart, cardiac
        kidney, renal
        liver, hepatic
        lung, pulmonary
        blood, bleed
        artery, vein => blood vessel
        muscle, muscular
        limb, arm, leg
        eye, eyesight, vision
        eyesight, vision, sight
        blind, sightless
        deaf, hearing
        disabled, handicapped
        illness, sickness, ailment, malady
        disorder, condition, illness
        infection, disease
        germ, microbe, bacterium, bacteria
        bacteria, bacterial
        virus, viral
        plague, pestilence, black death
        contagious, infectious
        spread, transmit, pass on
        diagnose, diagnosis
        cure, remedy, treatment
        therapy, treatment
        medicine, drug, medication
        drug, pharmaceutical
        doctor, medic
        hospital, infirmary
        patient, sufferer
        suffer, undergo
        fever, high temperature
        flu, influenza
        tuberculosis, tb, consumption
        cancer, tumour
        allergy, allergic
        asthma, asthmatic
        fracture, broken bone
        pain, ache
        hurt, painful
        unconscious, coma
        faint, pass out
        drunk, intoxicated, drunkenness
        addict, hooked
        smoke => cigarette, tobacco
        die of, killed by, cause of death
        fatal, deadly, lethal, mortal
        mortality, death, death rate
        starved to death, starvation
        healthy, fit, well
        hygiene, cleanliness, sanitation
        heal, recover
        get better => recover, improve, recovery
        fall ill => sick, ill, contract
        fat, overweight, obese
        thin, skinny
        diet, eating
        sleep, asleep
        tired, fatigue
        birth control, contraception
        abortion, termination
        """
}
