import Retrieval

/// The everyday words of English, as stems: a document may well put them in other words.
///
/// A question's rare words tell whether a document speaks of its subject; that "settled" or "friend" is missing tells
/// little. Common words therefore count for less than their rarity in a small library would have them count.
enum CommonWords {
    /// How much a common word counts beside a rare one.
    static let share: Float = 0.75
    /// The same in a question of two terms or less.
    static let shareAmongFew: Float = 0.8

    /// Whether the stem is that of an everyday word.
    static func contains(stem: [UInt8]) -> Bool { contains(stem: stem[...]) }

    /// Whether the stem, given as part of other bytes, is that of an everyday word.
    static func contains(stem: ArraySlice<UInt8>) -> Bool { stems.id(of: stem) != nil }

    /// The words as they are written.
    static var list: Vocabulary { Vocabulary(spaced: words) }

    private static let stems = Analyzer.stems(spaced: words)

    private static let words = """
        able accept achieve acquire act action active activity address admit advance advantage advice affair affect \
        afford afraid age agency agree agreement aid aim air allow alone answer appeal apply approach area argue \
        argument arm army arrange arrive art article aspect attack attempt attend attention attitude attract \
        audience author available average avoid award aware away baby bad balance bank bar bear beat beautiful bed \
        benefit best better bill birth bit black blame block blood blow blue board boat body book border born boss \
        bottom box boy brain branch break breath bridge brief bright broad brother budget build building burn \
        business busy buy campaign cancer capable capacity capital captain capture car card care career careful \
        case cash cast catch cell center central century challenge chance channel character charge cheap check \
        chief child choice citizen city civil claim class clean clear climb close clothes club coach coast code cold \
        collect college color combine comfort command comment commercial commit committee community company compare \
        competition complain complete complex concern condition conference confirm conflict connect connection \
        consequence contact content contest continue contract contribute control conversation cook cool copy corner \
        correct cost council count country couple courage course court cover create credit crime critic crowd culture \
        cup current customer cut damage dance danger dark data daughter dead deal death debate debt decade decision \
        declare decline deep defeat defend degree demand deny department depend design desire despite destroy detail \
        determine develop development device die difficult dinner direct direction director disappear discover discuss \
        disease dispute distance distinguish divide doctor document dog door doubt draw dream dress drink drive drop \
        drug dry due duty ear early earn earth ease east easy eat economic economy education effective effort egg \
        elect election element emerge emotion employ enable encourage enemy energy engage enjoy enter entire \
        environment equal equipment error escape especially establish evening evidence evil exact examine excellent \
        exchange excuse exercise expect expensive experience expert express extend extent extra eye fail failure fair \
        faith familiar family famous farm fast fate father fault favor fear feature feed fellow female field fight \
        figure file fill film final financial finger finish fire firm fish fit fix flat flight floor flow fly focus food \
        foot force foreign forest forget formal former forward foundation frame free freedom fresh friend front fruit \
        fuel full fun function fund funny future gain game garden gas gather general generation gentle gift girl glass \
        goal gold govern government grade grand grant grass green ground grow growth guarantee guard guess guide gun \
        hair half hall hand handle hang happy hard harm hat hate head health heart heat heavy height hero hide highly \
        hill hire history hit hole holiday home honest honor hope horse hospital host hot hotel hour house huge human \
        hundred hunt hurry hurt husband ice ideal identify ignore ill image imagine impact important impose impossible \
        improve incident income increase independent indicate individual industry influence inform initial injury \
        inside insist inspire institution insure intend interest international introduce invent invest investigate \
        invite iron island issue job join joint journey joy judge jump junior jury justice key kick kid kill king kiss \
        kitchen knee knock lack lady lake land language late laugh launch law lawyer lay leader league lean leg legal \
        lesson letter level library lie life lift light limit line link lip list listen local location lock lonely lose \
        loss lot loud love low luck lunch machine mail majority male manage manager mark market marriage marry mass \
        master match material matter maximum meal measure meat media medical meet meeting member memory mental message \
        metal method middle military milk mind minister minor minute miss mission mistake mix model modern moment money \
        month mood moon moral morning mother motion motor mountain mouth movement movie murder music mystery narrow \
        nation national native nature near neck negative neighbor nerve network news newspaper nice night noise normal \
        north nose note notice nuclear obtain obvious occasion occupy offer office officer official oil open operate \
        opinion opportunity oppose option order ordinary organize origin original output outside owe owner pack page \
        pain paint pair paper parent park participate partner party pass past path patient pattern pay peace peak pen \
        perfect perform period permit personal phone photo phrase physical pick picture plan plane plant plate play \
        player please pleasure plenty poem poet policy political politics poor popular population position positive \
        post potential pound poverty power practice praise prefer prepare presence president press pressure pretty \
        prevent previous price pride primary prince principle print prior prison private prize problem process produce \
        product professional program progress project promise promote proof proper property propose protect protest \
        prove provide public publish pull punish purchase pure purpose push quality quarter queen question quick quiet \
        race radio rain raise range rank rare rate raw ready realize recent recognize recommend record recover red \
        reduce reflect refuse region regular reject relation relationship release relief religion religious remain \
        remark remember remind remove rent repair repeat replace reply report represent request require rescue research \
        resign resist resolve resource respect respond response responsible rest restore restrict retire return reveal \
        review reward rich ride ring rise risk river road rock role roof room root rough round route row royal rule \
        ruler run rural rush sad safe sail sale salt sample save scale scene schedule scheme school science score screen \
        sea search season seat second secret section secure seek select sell send senior sense separate series serious \
        serve service settle settlement severe shake shape share sharp ship shock shoe shoot shop shore short shot \
        shoulder shout shut sick sight sign signal silence silver sing sister site size skill skin sleep slip slow smart \
        smell smile smoke smooth social society soft soil soldier solid solution solve son song soon soul sound source \
        south space speak special speech speed spend spirit split sport spot spread spring square staff stage standard \
        star station status steal step stick stock stone storage store storm straight strange strategy stream street \
        strength stress stretch strike strong structure struggle student study stuff style succeed success sudden suffer \
        sufficient suggest suit summer sun supply support suppose surface surprise surround survey survive suspect sweet \
        swim switch symbol system table talent tall target task taste tax teach teacher team technical technique \
        technology television temperature tend test text thank theater theme theory thick thin threat threaten throat \
        throw ticket tie tight tiny tire title tone tooth top touch tough tour town track trade tradition train transfer \
        translate transport travel treat treatment tree trial trip troop trouble trust truth type typical unable uncle \
        union unique unit unite university unknown unusual upper urban urge usual valley value vast vehicle victim \
        victory video village violence visible vision visit vital voice vote wage wait wake walk wall war warm warn wash \
        waste watch water wave weak wealth weapon wear weather wedding week weight welcome west wet white wide wife wild \
        win wind window wine wing winner winter wise wish witness woman wonder wood worry worth wound wrong yard yellow \
        yesterday young youth
        """
}
