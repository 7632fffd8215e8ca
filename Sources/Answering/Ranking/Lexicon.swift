/// Closed classes of English words, folded: what dates, numbers and reasons are told with.
enum Lexicon {
    static let months =
        "january february march april may june july august september october november december"
    static let weekdays = """
        monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays \
        sundays
        """
    static let eras = """
        century centuries decade decades year years month months spring summer autumn winter weekday weekdays weekend \
        weekends morning mornings afternoon afternoons evening evenings night nights noon midday midnight dawn dusk \
        daily weekly monthly yearly annually
        """
    static let numerals = """
        one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen \
        seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds \
        thousand thousands million millions billion billions trillion dozen dozens half halves third thirds \
        quarter twice double triple
        """
    static let reasons = """
        because since due owing cause causes caused causing result results resulted resulting therefore thus \
        hence reason reasons consequently thereby led blamed attributed so order hoping fearing intended intending aimed purpose avoid wanting
        """
    static let occasions = "when whenever after before until till once during while"
    static let abstracts = """
        absence action addition advance advantage agreement aim all anger answer attempt attention average basis beginning \
        behalf belief case cause chance change charge childhood circumstances combination command common comparison \
        competition conclusion condition conflict connection contact contrast control cost course crisis danger death \
        debate debt decision decline defeat degree demand detail difference difficulty doubt effect effort end error \
        event exchange existence expense experience fact failure fall favour favor fear first force form full general help \
        honour honor hope idea influence interest joy justice kind lack last law least length level love manner meaning \
        memory mind moment mood name nature need number once opinion opposition order part particular peace performance \
        point policy position possession power practice present principle private process progress protest public purpose \
        question rate reaction reality reason regard relation reply request respect response rest result return reverse \
        rise risk rule search secret sense service shame share short sight sign silence size sort speed spirit spite \
        strength struggle style success sum support surprise sympathy talks tears terms thought time times trade tradition \
        trial trouble trust truth turn use vain value victory view vote way ways weight whole word words
        """
    static let stretches = """
        seconds minute minutes hour hours day days night nights week weeks fortnight month months year years decade decades \
        century centuries
        """
    static let distances = "later earlier ago afterwards after"
    static let means = "by through using via thereby"
    static let anaphors =
        "this that these those it its he his him she her hers they their theirs them such here there latter former"
    static let locatives = "in at on from to into near inside outside room"
    static let defining = "is are was were became means mean meant refers refer denotes called"
    static let articles = "the a an"
    static let persons = """
        accuser actor actress admiral adviser advisers advisor allies ally ambassador archaeologist archbishop \
        architect artist artists astronaut astronomer athlete aunt author authors banker baron biologist bishop \
        bishops boss bosses botanist boy boys brother brothers builder butcher captain cardinal carpenter chairman \
        chancellor chemist chief child children citizen citizens clergy cleric colleague colleagues colonel colonists \
        commander commanders composer comrades conductor consul councillor countess cousin crew critic critics dancer \
        daughter delegates designer dictator diplomat diplomats director doctor doctors dr duchess duke economist \
        editor elite emperor employees enemies engineer engineers envoy expert experts explorer family farmer farmers \
        father fisherman followers footballer founder founders friend friends general generals geographer geologist \
        girl goldsmith governor group guards guitarist hardliners heir historian historians husband inhabitants \
        inspector inventor journalist journalists judge judges keeper king kings knight landlord lawyer lawyers leader \
        leaders librarian lieutenant lord man manager managers marshal mathematician mayor mechanic member members men \
        merchant merchants minister ministers missionary monk monks mother mr mrs ms musician nephew niece nobles \
        novelist nun nurse officer officers official officials opponent opponents organist owner owners painter \
        parents partner partners party patients peasant peasants people persons pharmacist philosopher photographer \
        physician physicians physicist pianist pilot player players playwright poet police politician politicians pope \
        population preacher premier president presidents priest priests prince princess prisoners producer producers \
        professor prophet psychologist public queen rebels researchers residents rival rivals ruler rulers sailor \
        scholar scholars scientist scientists sculptor secretary senator senators sergeant settlers shepherd singer \
        sir sister slaves soldier soldiers son sons spokesman student students successor successors sultan supporters \
        surgeon surveyor teacher teachers team tribes troops tsar uncle users vicar viceroy violinist voters warden \
        widow wife witnesses woman women worker workers writer writers zoologist
        """
    /// Units by what they measure.
    static let unitsOfLength = """
        mile miles kilometre kilometer kilometres kilometers metre meter metres meters centimetres centimeters \
        millimetres millimeters foot feet inch inches yards km m cm mm ft mi nanometres nanometers nm micrometres \
        micrometers microns fathoms leagues furlongs
        """
    static let unitsOfWeight = """
        pounds pound ton tons tonne tonnes kilogram kilograms kilos grams kg lb gram g mg milligrams micrograms \
        ounces ounce stone
        """
    static let unitsOfSpeed = """
        knots mph kmh
        """
    static let unitsOfTemperature = """
        degrees celsius fahrenheit c kelvin
        """
    static let otherUnits = """
        dollars dollar euros euro rubles roubles yen cents hour hours minute minutes seconds day days week weeks \
        month months year years age aged acres hectares watts volts litres liters gallons barrels decibels db \
        kilowatts kw megawatts mw milliwatts millilitres milliliters ml bar bars hertz kilohertz megahertz gigahertz \
        percent cent radians milliradians amperes amps ohms pascals newtons joules kilojoules calories tesla volt \
        watt microseconds milliseconds bits bytes kilobytes megabytes gigabytes bushels pints pint litre liter acre \
        hectare
        """
    static let units = [unitsOfLength, unitsOfWeight, unitsOfSpeed, unitsOfTemperature, otherUnits].joined(
        separator: " ")

    static let outcomes = "with when"
    static let sites = """
        island city town village port province district region county parish valley state kingdom duchy bay capital suburb
        """
    static let sums = """
        dollars dollar pounds pound euros euro rubles ruble roubles rouble yen cents cent francs franc marks crowns crown kroner \
        kronor lire lira guilders florins ducats thalers shillings shilling pence penny pennies rupees yuan pesos peso reais \
        percent cost costs costing price prices priced paid pay pays fee fees worth fined free charge charges expenses expense \
        money usd eur gbp
        """

    /// The words of each class, which single spaces part.
    static let classes: [(WordClass, String)] = [
        (.calendar, months), (.calendar, weekdays), (.era, eras), (.numeral, numerals), (.reason, reasons),
        (.anaphor, anaphors), (.unit, units), (.locative, locatives), (.person, persons),
        (.article, articles), (.occasion, occasions), (.means, means), (.defining, defining),
        (.outcome, outcomes), (.distance, distances), (.stretch, stretches), (.abstract, abstracts),
        (.money, sums), (.site, sites),
        (.country, Countries.words),
    ]

    /// Calls `body` with each word of a line that single spaces part.
    static func forEachWord(of line: String, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
        var line = line
        line.withUTF8 { line in
            var start = 0
            for place in 0...line.count where place == line.count || line[place] == 0x20 {
                if place > start { body(UnsafeBufferPointer(rebasing: line[start..<place])) }
                start = place + 1
            }
        }
    }
}
