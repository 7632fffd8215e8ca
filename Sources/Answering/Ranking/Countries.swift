/// Countries, their peoples and the continents, as English names them, folded: names that are no person's.
enum Countries {
    static let words = """
        africa african afghan afghanistan albania albanian algeria algerian america american angola argentina argentine \
        armenia armenian asia asian australia australian austria austrian azerbaijan bangladesh belarus belgian belgium \
        bolivia bolivian bosnia brazil brazilian britain british bulgaria bulgarian burma cambodia cambodian cameroon \
        canada canadian caribbean chile chilean china chinese colombia colombian congo croatia croatian cuba cuban cyprus \
        czech czechoslovakia dane danish denmark dutch ecuador egypt egyptian england english estonia estonian ethiopia \
        ethiopian europe european finland finnish france french georgia georgian german germany ghana greece greek \
        guatemala haiti haitian holland honduras hungarian hungary iceland india indian indonesia indonesian iran iranian \
        iraq iraqi ireland irish israel israeli italian italy jamaica jamaican japan japanese jordan kazakhstan kenya \
        kenyan korea korean kuwait laos latvia latvian lebanese lebanon libya libyan lithuania lithuanian luxembourg \
        malaysia malta mexican mexico moldova mongol mongolia moroccan morocco mozambique nepal netherlands nicaragua \
        nigeria nigerian norway norwegian oman pakistan pakistani palestine palestinian panama paraguay persia persian \
        peru peruvian philippines poland polish portugal portuguese prussia prussian qatar romania romanian russia \
        russian rwanda saudi scotland scottish senegal serbia serbian singapore slovak slovakia slovenia somalia soviet \
        soviets spain spanish sudan sweden swedish swiss switzerland syria syrian taiwan tanzania thai thailand tibet \
        tunisia turk turkey turkish turks uganda ukraine ukrainian union united states uruguay usa ussr uzbekistan venezuela vietnam \
        vietnamese wales welsh yemen yugoslav yugoslavia zambia zimbabwe
        """
}
