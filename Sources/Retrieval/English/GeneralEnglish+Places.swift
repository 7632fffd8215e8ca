extension GeneralEnglish {
    /// More countries and their other names.
    static let places: StaticString = """
        # More countries, their people and other names of theirs
        austria, austrian
        switzerland, swiss
        wales, welsh
        northern ireland, ulster
        estonia, estonian
        latvia, latvian
        lithuania, lithuanian
        baltic states, baltics, baltic republics
        belarus, belarusian, byelorussia, belorussia
        moldova, moldovan, moldavia
        georgia, georgian
        armenia, armenian
        azerbaijan, azerbaijani, azeri
        kazakhstan, kazakh
        uzbekistan, uzbek
        turkmenistan, turkmen
        kyrgyzstan, kyrgyz, kirghiz
        tajikistan, tajik
        crimea, crimean
        siberia, siberian
        chechnya, chechen
        serbia, serbian, serb
        croatia, croatian, croat
        bosnia, bosnian
        slovenia, slovenian, slovene
        slovakia, slovak
        czech republic, czech
        macedonia, macedonian
        montenegro, montenegrin
        kosovo, kosovar
        prussia, prussian
        cyprus, cypriot
        ottoman, ottoman empire, turkish
        rome, roman
        saudi arabia, saudi
        syria, syrian
        lebanon, lebanese
        jordan, jordanian
        palestine, palestinian
        kuwait, kuwaiti
        yemen, yemeni
        arab, arabian
        afghanistan, afghan
        bangladesh, bangladeshi, east pakistan
        sri lanka, ceylon
        tibet, tibetan
        burma, burmese, myanmar
        thailand, thai, siam
        laos, laotian
        cambodia, cambodian, khmer, kampuchea
        malaysia, malaysian, malaya
        indonesia, indonesian, dutch east indies
        philippines, filipino
        taiwan, taiwanese, formosa, nationalist china
        mongolia, mongolian, mongol
        north korea, north korean, dprk
        south korea, south korean, republic of korea
        algeria, algerian
        morocco, moroccan
        tunisia, tunisian
        libya, libyan
        sudan, sudanese
        ethiopia, ethiopian, abyssinia
        somalia, somali
        kenya, kenyan
        uganda, ugandan
        tanzania, tanzanian, tanganyika
        congo, congolese, zaire
        nigeria, nigerian
        ghana, ghanaian, gold coast
        angola, angolan
        zimbabwe, zimbabwean, rhodesia, rhodesian
        south africa, south african
        colombia, colombian
        venezuela, venezuelan
        peru, peruvian
        chile, chilean
        bolivia, bolivian
        ecuador, ecuadorian
        panama, panamanian
        nicaragua, nicaraguan
        guatemala, guatemalan
        haiti, haitian
        latin america, latin american, south america
        caribbean, west indies, west indian
        scandinavia, scandinavian, nordic
        middle east, near east, middle eastern
        far east, east asia, eastern asia
        southeast asia, south-east asia, indochina
        western europe, west european
        west, western powers, western countries, western allies
        third world, developing countries, developing world, underdeveloped countries
        central powers => germany, austria
        axis powers => germany, italy, japan
        colony, overseas territory
        superpower, great power, world power
        great powers, major powers, big powers
        yankee, yank => american, united states
        brit, briton, british
        englishman, english
        frenchman, french
        irishman, irish
        scotsman, scottish
        dutchman, dutch
        spaniard, spanish
        pole, polish
        magyar, hungarian
        slav, slavic, slavonic
        gdr, east german
        frg, west german, west germany
        reich, third reich, nazi germany
        weimar republic => germany
        prague => czechoslovakia, czech
        budapest => hungary, hungarian
        warsaw => poland, polish
        bucharest => romania, romanian
        sofia => bulgaria, bulgarian
        belgrade => yugoslavia, serbia
        tirana => albania, albanian
        kiev, kyiv => ukraine, ukrainian
        kiev, kyiv
        constantinople, istanbul
        saigon, ho chi minh city
        danzig, gdansk
        paris => france, french
        berlin => germany, german
        east berlin, pankow => east germany, german democratic republic
        bonn => west germany, german
        vienna => austria, austrian
        madrid => spain, spanish
        lisbon => portugal, portuguese
        athens => greece, greek
        ankara => turkey, turkish
        brussels => belgium, european union, nato
        hague => netherlands, dutch
        stockholm => sweden, swedish
        oslo => norway, norwegian
        copenhagen => denmark, danish
        helsinki => finland, finnish
        dublin => ireland, irish
        edinburgh => scotland, scottish
        vatican => pope, holy see, catholic church
        holy see, vatican, papacy
        tokyo => japan, japanese
        seoul => south korea, korean
        pyongyang => north korea, korean
        hanoi => north vietnam, vietnamese
        saigon => south vietnam, vietnamese
        taipei => taiwan, taiwanese
        delhi, new delhi => india, indian
        islamabad => pakistan, pakistani
        kabul => afghanistan, afghan
        jakarta => indonesia, indonesian
        manila => philippines, filipino
        bangkok => thailand, thai
        tehran => iran, iranian
        baghdad => iraq, iraqi
        damascus => syria, syrian
        beirut => lebanon, lebanese
        amman => jordan, jordanian
        jerusalem, tel aviv => israel, israeli
        cairo => egypt, egyptian
        riyadh => saudi arabia, saudi
        tripoli => libya, libyan
        algiers => algeria, algerian
        leopoldville, kinshasa => congo, zaire
        ottawa => canada, canadian
        canberra => australia, australian
        buenos aires => argentina, argentine
        pentagon => united states, defence department, american military
        uncle sam => united states, american
        whitehall, westminster => british government, britain, united kingdom
        foreign office, foreign ministry
        foreign secretary, foreign minister, secretary of state
        chancellor of the exchequer, treasury, finance minister
        cia, central intelligence agency, american intelligence
        nkvd => secret police, cheka
        stasi => secret police, east germany
        gestapo => secret police, nazi
        eec, common market, european community, european economic community
        league of nations => league
        security council => united nations
        imf, international monetary fund
        opec, oil exporting countries
        comecon, council for mutual economic assistance
        ww1, wwi, first world war, great war, world war i, world war one
        ww2, wwii, second world war, world war ii, world war two
        cold war, east-west conflict
        """
}
