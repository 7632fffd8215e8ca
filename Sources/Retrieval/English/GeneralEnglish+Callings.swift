extension GeneralEnglish {
    /// Science, professions, faith.
    static let callings: StaticString = """
        # Science, space and technology
        science, scientific, scientist
        physicist, physics
        chemist, chemistry
        geneticist, genetics, heredity
        technology, technical, engineering
        experiment, test, trial
        laboratory, research institute
        space, outer space
        astronaut, cosmonaut, spaceman
        spacecraft, spaceship, space vehicle
        sputnik, earth satellite, artificial satellite
        launch, send up, lift off
        reactor, nuclear power, atomic energy
        pollution, contamination
        earthquake, tremor
        hospital, clinic
        heart attack, coronary, heart failure
        stroke, brain haemorrhage, cerebral haemorrhage
        epidemic, plague, outbreak
        ill health, illness, poor health, sickness
        treat, cure, heal

        # Religion
        religion, faith, belief
        religious, devout, pious
        catholic, catholicism, roman catholic
        protestant, protestantism
        orthodox, orthodoxy
        islam, muslim, moslem
        judaism, jewish
        buddhist, buddhism
        hindu, hinduism
        atheist, atheism, godless
        priest, clergyman, minister, cleric
        clergy, priests, churchmen
        monk, monastery
        nun, convent
        pope, pontiff, vatican
        prayer, pray
        heretic, dissenter, unbeliever
        temple, church, place of worship

        # Professions and what they do
        teacher, instructor, tutor
        professor, lecturer
        teach, lesson
        lecture, talk
        lawyer, attorney, solicitor, barrister, advocate
        nurse, carer
        surgeon, operate, surgery
        psychiatrist, psychologist
        chemist, pharmacist, pharmacy
        vet, veterinarian
        architect, design, building
        builder, construct
        carpenter, joiner, woodworker
        blacksmith, smith
        tailor, dressmaker
        baker, bakery
        cook, chef
        cooking, cookery, cuisine
        banker, bank
        accountant, bookkeeper
        clerk, office worker
        typist => secretary
        manager, executive, director
        managing director, chief executive, ceo, head of the company
        tycoon, magnate, mogul, baron
        salesman, seller, vendor
        buyer, purchaser, customer
        customer, client, shopper, patron
        consumer, customer
        investor, shareholder, stockholder
        tenant, lodger, renter
        journalist, press
        author, writer, novelist
        author, write, book
        novelist, novel
        poet, poem, poetry, verse
        playwright, dramatist, play
        screenwriter, scriptwriter, screenplay, script
        songwriter, lyricist, song, lyrics
        singer, vocalist
        musician, instrumentalist
        conductor, orchestra
        pianist, piano
        violinist, violin
        guitarist, guitar
        drummer, drums
        painter, artist, painting
        sculptor, sculpture
        architect, architecture
        photographer, photo
        actor, actress, performer, player
        actor, act
        play the part of, portray, star
        star, celebrity, famous
        director, direct, filmmaker
        dancer, dance
        comedian, comic
        host, presenter, anchor
        newsreader, newscaster
        athlete, sportsman, sportsperson
        coach, trainer
        coach, train
        referee, umpire
        champion, winner
        explorer, navigator
        captain, skipper, commander
        pilot, aviator, flyer, airman
        pilot, fly
        driver, motorist, drive
        passenger, traveller
        tourist, visitor, sightseer, holidaymaker
        pilgrim, pilgrimage
        fisherman, fishing
        farmer, farm
        settler, colonist
        colonist, colony
        colonise, settle
        immigrant, migrant, newcomer
        slave, bondsman
        servant, domestic, maid
        warrior, fighter, soldier
        fighter, fight
        policeman, police officer, cop, constable
        detective, investigator
        detective, sleuth
        sheriff, lawman
        guard, sentry, watchman
        jailer, warder, prison guard
        fireman, firefighter
        missionary, mission
        preacher, preach, sermon
        saint, canonise
        prophet, foretell
        philosopher, thinker
        astronomer, astronomy
        economist, economics
        archaeologist, excavation
        excavate, dig
        researcher, scientist
        expert, specialist, authority
        amateur, non-professional
        professional, expert
        volunteer, unpaid
        spokesman, spokesperson, spokeswoman
        congressman, representative
        queen, empress
        prince, royal
        princess, royal
        duke, duchy
        baron, nobleman
        earl => count
        monarch, royal, royalty
        throne, crown, king
        crowned, become king, coronation
        viceroy, governor

        # Religion in plain words
        deity, god, goddess
        divine, god
        religion, religious
        believer, follower, faithful
        worship, pray
        church, chapel, cathedral
        church, religious
        mosque, muslim
        synagogue, jewish
        bible, scripture, holy book
        koran, quran
        scripture, sacred text
        gospel, bible
        prayer, worship
        ceremony, ritual, rite
        baptise, baptism, christen
        holy, saint
        saint, st
        miracle, wonder
        heaven, paradise
        hell, underworld
        devil, satan
        angel, heavenly
        soul, spirit
        sin, wrongdoing
        heresy, heretical
        protestant, reformed
        pope, bishop of rome
        priest, vicar, pastor
        pastor, minister
        nun, sister
        monk, friar
        monastery, abbey
        abbey, abbot
        pilgrimage, journey
        missionary, convert
        sect, denomination
        denomination, church
        prophet muhammad, muhammad
        mohammed, muhammad
        jesus, christ
        christmas, nativity
        easter, resurrection
        buddha, buddhist
        """
}
