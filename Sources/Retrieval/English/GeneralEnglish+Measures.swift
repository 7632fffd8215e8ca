extension GeneralEnglish {
    /// Adjectives, what they measure, and numbers.
    static let measures: StaticString = """
        # Bookish adjectives and the nouns they belong to
        annual, yearly, each year
        electoral, election, voting, poll, ballot
        maritime, sea, naval, seafaring
        maternal, mother
        mental, mind
        monetary, money, currency
        oral, spoken, verbal
        paternal, father
        rural, countryside
        royal, king, queen, crown
        urban, city, town, municipality

        # Numbers, ordinals and fractions
        one, 1
        two, 2
        three, 3
        four, 4
        five, 5
        six, 6
        seven, 7
        eight, 8
        nine, 9
        ten, 10
        eleven, 11
        twelve, 12
        thirteen, 13
        fourteen, 14
        fifteen, 15
        sixteen, 16
        seventeen, 17
        eighteen, 18
        nineteen, 19
        twenty, 20
        thirty, 30
        forty, 40
        fifty, 50
        sixty, 60
        seventy, 70
        eighty, 80
        ninety, 90
        hundred, 100
        thousand, 1000
        first, 1st
        second, 2nd
        third, 3rd
        fourth, 4th
        fifth, 5th
        sixth, 6th
        seventh, 7th
        eighth, 8th
        ninth, 9th
        tenth, 10th
        twentieth, 20th
        nineteenth, 19th
        eighteenth, 18th
        seventeenth, 17th
        1300s => fourteenth century, 14th century
        1400s => fifteenth century, 15th century
        1500s => sixteenth century, 16th century
        1600s => seventeenth century, 17th century
        1700s => eighteenth century, 18th century
        1800s => nineteenth century, 19th century
        sixteenth, 16th
        fifteenth, 15th
        fourteenth, 14th
        thirteenth, 13th
        twelfth, 12th
        eleventh, 11th
        twenty-first, 21st
        pair, two, couple
        single, sole, only one

        # What is measured, and in which units it is told
        tall => metres, feet, centimetres
        high => metres, feet, above sea level
        deep => metres, feet
        wide => metres, feet, kilometres, miles
        far => miles, kilometres, metres, distance
        heavy => kilograms, tons, pounds
        fast => miles per hour, kilometres per hour
        hot, cold => degrees, temperature

        # Units and the calendar
        kilometre, km
        kilogram, kg, kilo
        centimetre, cm
        millimetre, mm
        hectare, ha
        pound, lb
        foot, ft
        square mile, sq mi
        square kilometre, km2
        january, jan
        february, feb
        august, aug
        september, sept
        october, oct
        november, nov
        december, dec
        spring, springtime
        summer, summertime
        winter, wintertime
        dawn, daybreak, sunrise
        dusk, sunset, nightfall
        midday, noon
        midnight, middle of the night
        morning, a.m.
        afternoon, p.m.
        era, age, epoch, period
        period, time, phase, span
        season, time of year
        year, twelve months
        annually, every year, per year
        daily, every day, per day
        weekly, every week
        monthly, every month
        """
}
