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
        daily weekly monthly yearly annually bc bce ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth \
        eighteenth nineteenth twentieth
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
    static let occasions = "when whenever after before until till once during while if unless"
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
    static let locatives =
        "in at on from to into near inside outside room throughout along across within around towards toward opposite beside"
    static let defining = "is are was were became means mean meant refers refer denotes called"
    static let articles = "the a an"
    static let persons = """
        abbess abbot abbots accountant accountants accuser activist activists actor actors actress actresses admiral \
        admirals adult adults adviser advisers advisor aide aides alchemist alchemists allies ally ambassador \
        ambassadors analysts ancestor ancestors animator animators announcer anthropologist anthropologists apostle \
        apostles apothecaries apothecary apprentice apprentices archaeologist archaeologists archbishop archbishops \
        architect architects archivist archivists aristocrat aristocrats artisan artisans artist artists assassin \
        assassins assistant assistants astronaut astronauts astronomer astronomers athlete attorney attorneys \
        audience aunt aunts author authors babies baby bacteriologist bailiff bakers banker bankers baron baroness \
        barons barrister barristers bassist beekeeper beekeepers beggar beggars billionaire biographer biographers \
        biologist biologists bishop bishops blacksmith blacksmiths bookseller booksellers boss bosses botanist \
        botanists boxer boxers boy boys brewer brewers bride broadcaster broker brokers brother brothers builder \
        builders butcher butler buyer buyers caliph caliphs campaigner campaigners candidate candidates captain \
        captains cardinal cardinals cardiologist carpenter carpenters cartoonist cartoonists chairman chairmen \
        chairperson chairwoman champion champions chancellor chancellors chef chefs chemist chemists chief chieftain \
        chieftains child children chronicler chroniclers cinematographer citizen citizens clergy cleric clerk clerks \
        client clients climber climbers clockmaker clockmakers cobbler colleague colleagues colonel colonels \
        colonist colonists columnist columnists commander commanders commuter commuters composer composers comrades \
        conductor congressman congressmen congresswoman congresswomen consul consuls consultant consultants consumer \
        consumers contractor contractors convict convicts cornerback corporal corporals correspondent correspondents \
        cosmonaut cosmonauts councillor councillors councilman countess courtier courtiers cousin cousins craftsman \
        craftsmen crew crewman crewmen criminal criminals critic critics crusader crusaders curator curators \
        customer customers cyclist cyclists dancer dancers daughter dealer dealers dean deans defendant defendants \
        defender defenders delegate delegates demonstrator demonstrators dentist dentists deputies descendant \
        descendants designer designers detective detectives developer developers dictator diplomat diplomats \
        director directors disciple disciples docker dockers doctor doctors dr drummer drummers duchess duke dukes \
        earl earls ecologist ecologists economist economists editor editors elector electors electrician elite \
        emigrant emigrants emperor emperors employees empress empresses enemies enemy engineer engineers engravers \
        entomologist entomologists entrepreneur entrepreneurs envoy envoys epidemiologist epidemiologists expert \
        experts explorer explorers family farmer farmers father fiance fiancee financier financiers firefighter \
        firefighters fireman fisherman fishermen foe foes follower followers footballer foreman forester founder \
        founders friar friars friend friends gangster gangsters gardener gardeners general generals geneticist \
        geneticists genius gentleman gentlemen geographer geologist geologists girl girls goalkeeper goldsmith \
        goldsmiths golfer golfers governor governors grandchildren granddaughter grandfather grandmother \
        grandparents grandson grocer group guardian guardians guards guerrilla guerrillas guest guests guitarist \
        guitarists gymnast gymnasts hardliners headmaster healer healers heir heiress heirs helper helpers herdsman \
        heretic heretics heroes heroine highlanders historian historians historiographer hostage hostages \
        housekeeper hunter hunters husband husbands illustrator illustrators imam imams immigrant immigrants \
        immunologist industrialist industrialists infant infants inhabitant inhabitants innkeeper inspector \
        inspectors insurgent insurgents inventor inventors investor investors islander islanders jeweller jewellers \
        jockey jockeys joiner journalist journalists judge judges juror jurors jury keeper khans king kings knight \
        knights laborer laborers labourer labourers lad ladies lads landlord landlords landowner landowners lawmaker \
        lawmakers lawyer lawyers leader leaders lecturer lecturers legislator legislators librarian librarians \
        lieutenant lieutenants linebacker linguist linguists lord loser losers lyricist lyricists machinist \
        magistrate magistrates maid maids man manager managers mariner mariners marquis marshal masons mathematician \
        mathematicians mayor mayors mechanic mechanics medallist medallists member members men mercenaries mercenary \
        merchant merchants meteorologist meteorologists microbiologist midfielder midwife midwives migrant migrants \
        militiamen millers millionaire miner miners minister ministers missionaries missionary monk monks mother \
        mountaineer mountaineers mr mrs ms murderer murderers musician musicians naturalist naturalists navigator \
        navigators neighbor neighbors neighbour neighbours nephew nephews neurologist niece nieces nobleman noblemen \
        nobles noblewoman nomad nomads novelist novelists nun nuns nurse nurses oceanographer oceanographers officer \
        officers official officials opponent opponents organist ornithologist ornithologists orphan orphans owner \
        owners paediatrician painter painters palaeontologist paleontologist paleontologists parents partner \
        partners party passenger passengers pastor pastors pathologist patients pauper paupers peasant peasants \
        pedestrian pedestrians pediatrician people persons pharmacist pharmacists philanthropist philanthropists \
        philosopher philosophers photographer photographers physician physicians physicist physicists physiologist \
        pianist pianists pilgrim pilgrims pilot pirate pirates plaintiff plaintiffs player players playwright \
        playwrights plumber poet poets police policeman policemen policewoman politician politicians pope popes \
        population potters preacher preachers premier premiers presenter presenters president presidents priest \
        priests prince princes princess princesses prisoner prisoners producer producers professor professors \
        programmer programmers prophet prosecutor prosecutors protester protesters protestor protestors psychiatrist \
        psychiatrists psychologist psychologists public publisher publishers pupil pupils quarterback quarterbacks \
        queen queens rabbi rabbis radiologist railwayman railwaymen rangers rebel rebels rector referee referees \
        refugee refugees regent regents reporters representative representatives researcher researchers resident \
        residents rider riders rival rivals robber robbers ruler rulers sailor sailors salesman scholar scholars \
        scientist scientists screenwriter screenwriters sculptor sculptors secretaries secretary seismologist \
        seismologists seller sellers senator senators serf serfs sergeant sergeants servant servants settler \
        settlers shaman shareholder shareholders shepherd shepherds sheriff sheriffs shoemaker shopkeeper \
        shopkeepers sibling siblings singer singers sir sister skater skaters slave slaves smuggler smugglers \
        sociologist sociologists soldier soldiers solicitor solicitors son songwriter songwriters sons spectator \
        spectators spies spokesman spy stepfather stepmother stepson stranger strangers strikers student students \
        successor successors sultan sultans supporter supporters surgeon surgeons surveyor surveyors survivor \
        survivors swimmer swimmers tailor tailors tanner teacher teachers team technician technicians teenager \
        teenagers tenant tenants theologian theologians therapist therapists thief thieves toddler tourist tourists \
        townsfolk townspeople traders trainer trainers trapper trappers traveler travelers traveller travellers \
        tribes tribesman tribesmen troops tsar tsars tutor tutors umpire umpires uncle uncles users veterinarian \
        vicar vicars viceroy victim victims villager villagers violinist violinists virologist viscount visitor \
        visitors vocalist vocalists volunteer volunteers voter voters waiter warden wardens watchmaker watchmakers \
        watchman weaver weavers widow widower widows wife winner winners witch witches witnesses wives wizard woman \
        women woodcutter worker workers worshipper worshippers wrestler wrestlers writer writers youths zoologist \
        zoologists
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
