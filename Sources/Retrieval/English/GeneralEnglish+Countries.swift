extension GeneralEnglish {
    /// Countries, peoples and places.
    static let countries: StaticString = """
        # Countries, their people and other names of theirs
        # "u.s." also reads US; in small letters that is the pronoun, a stop word.
        usa, united states, america, american, u.s., united states of america
        washington, white house => united states
        uk, united kingdom, britain, british, great britain
        london, downing street => united kingdom
        england, english
        scotland, scottish, scots
        ireland, irish
        france, french
        germany, german
        west germany, federal republic of germany
        east germany, gdr, german democratic republic
        italy, italian
        spain, spanish
        portugal, portuguese
        netherlands, dutch, holland
        belgium, belgian
        sweden, swedish
        norway, norwegian
        denmark, danish
        finland, finnish
        poland, polish
        hungary, hungarian
        czechoslovakia, czechoslovak, czech
        yugoslavia, yugoslav
        romania, rumania, romanian
        bulgaria, bulgarian
        greece, greek
        turkey, turkish, turk
        albania, albanian
        ukraine, ukrainian
        china, chinese, prc, people's republic of china
        beijing, peking => china, chinese
        japan, japanese
        korea, korean
        vietnam, vietnamese, viet nam
        india, indian
        pakistan, pakistani
        iran, iranian, persia, persian
        iraq, iraqi
        israel, israeli
        egypt, egyptian
        africa, african
        asia, asian
        europe, european
        canada, canadian
        mexico, mexican
        brazil, brazilian
        argentina, argentine
        australia, australian
        nato, atlantic alliance, north atlantic treaty organisation
        un, united nations
        eu, european union
        west, western
        east, eastern
        fdr => roosevelt
        country, nation, state, land
        foreign, overseas, abroad, external, international
        foreign, other countries
        home, domestic, internal
        world, global, worldwide, international, globe

        # Peoples, places and their other names, continued
        europe, european continent
        continent, mainland
        new zealand, kiwi
        luxembourg, luxembourgish
        malta, maltese
        monaco, monegasque
        jamaica, jamaican
        trinidad, trinidadian
        bahamas, bahamian
        barbados, barbadian
        dominican republic, dominican
        puerto rico, puerto rican
        costa rica, costa rican
        honduras, honduran
        el salvador, salvadoran
        uruguay, uruguayan
        paraguay, paraguayan
        guyana, guyanese
        senegal, senegalese
        mali, malian
        niger, nigerien
        ivory coast, ivorian
        cameroon, cameroonian
        chad, chadian
        rwanda, rwandan
        burundi, burundian
        zambia, zambian, northern rhodesia
        malawi, malawian, nyasaland
        mozambique, mozambican
        namibia, namibian, south west africa
        botswana, bechuanaland
        lesotho, basutoland
        madagascar, malagasy
        eritrea, eritrean
        djibouti, djiboutian
        mauritius, mauritian
        benin, dahomey
        burkina faso, upper volta
        eswatini, swaziland
        liberia, liberian
        sierra leone, sierra leonean
        gambia, gambian
        guinea, guinean
        gabon, gabonese
        togo, togolese
        nepal, nepalese, nepali
        bhutan, bhutanese
        maldives, maldivian
        singapore, singaporean
        brunei, bruneian
        fiji, fijian
        samoa, samoan
        tonga, tongan
        papua new guinea, papuan
        oman, omani
        qatar, qatari
        bahrain, bahraini
        united arab emirates, uae, emirati
        hong kong, hongkonger
        macau, macao
        manchuria, manchurian
        hawaii, hawaiian
        alaska, alaskan
        texas, texan
        california, californian
        new york, new yorker, nyc
        new york city, nyc, big apple
        washington dc, washington, d.c.
        paris, parisian
        vienna, viennese
        venice, venetian
        florence, florentine
        naples, neapolitan
        milan, milanese
        genoa, genoese
        sicily, sicilian
        sardinia, sardinian
        corsica, corsican
        catalonia, catalan
        basque, basque country
        castile, castilian
        andalusia, andalusian
        galicia, galician
        brittany, breton
        normandy, norman
        burgundy, burgundian
        flanders, flemish
        bavaria, bavarian
        saxony, saxon
        cornwall, cornish
        manchester, mancunian
        liverpool, liverpudlian
        glasgow, glaswegian
        bohemia, bohemian
        moravia, moravian
        silesia, silesian
        transylvania, transylvanian
        byzantium, byzantine
        byzantine empire, eastern roman empire
        holy roman empire, german empire
        habsburg, hapsburg, austrian empire
        troy, trojan
        sparta, spartan
        athens, athenian
        carthage, carthaginian
        phoenicia, phoenician
        babylon, babylonian
        assyria, assyrian
        mesopotamia, mesopotamian
        viking, norse, norseman
        celt, celtic
        gaul, gallic
        inca, incan
        aztec, mexica
        maya, mayan
        native american, american indian, indian, red indian
        native americans, american indians, indigenous peoples
        inuit, eskimo
        roma, gypsy
        african american, black american, afro-american
        black people, african americans
        white people, whites
        american civil war, war between the states
        american revolution, revolutionary war, war of independence
        ming, ming dynasty
        mediterranean, mediterranean sea
        caspian, caspian sea
        black sea, euxine
        english channel, the channel
        persian gulf, arabian gulf
        pacific, pacific ocean
        atlantic, atlantic ocean
        arctic, north pole
        antarctica, antarctic, south pole
        orient, the east
        mumbai, bombay
        kolkata, calcutta
        chennai, madras
        yangon, rangoon
        guangzhou, canton
        chongqing, chungking
        nanjing, nanking
        chiang kai-shek, jiang jieshi
        genghis khan, chinggis khan, temujin
        kublai khan, qubilai
        eu, common market
        member state, member country
        fbi, federal bureau of investigation
        nasa, american space agency
        unesco, un cultural organisation
        bbc, british broadcasting corporation
        abc, american broadcasting company
        nbc, national broadcasting company
        nfl, national football league
        nba, national basketball association
        super bowl, championship game
        ai, artificial intelligence
        tv, telly
        phd, doctor of philosophy
        ceo, chief executive officer
        ngo, non-governmental organisation
        """
}
