extension GeneralEnglish {
    /// What people say in conversation, and what it is called in writing.
    static let everyday: StaticString = """
        # Where things go, and how many there are
        end up => flow into, empty into, reach, arrive, become
        come from => derive, origin, originate, stem from
        gone down, go down => fall, decline, decrease, drop, shrink
        gone up, go up => rise, grow, increase, climb
        get cheaper, got cheaper => price fell, fall in price, drop in price
        get any cheaper => price, fall, drop
        get worse, got worse, getting worse => deteriorate, decline, worsen
        get better, got better, getting better => improve, recover
        how big => size, area, extent, square kilometres, hectares, acres
        how heavy => weigh, weight
        how hot => temperature, degrees
        how cold => temperature, degrees
        how fast => speed, per hour
        how loud => noise, decibels, volume
        how expensive => cost, price
        how popular => visitors, readers, audience, success
        how deep => depth
        how wide => width, breadth, diameter
        how tall => height
        how high => height, altitude, elevation
        how old => age, aged
        how far => distance
        anew => again, replace, rebuild
        left free, keep free => keep clear, clearance
        # What people do
        get the money, find the money => fund, finance, pay for, raise
        lost their lives, lost his life, lost her life => die, killed, perish
        lose their lives, lose his life, lose her life => die, killed, perish
        turn up, turned up => attend, come, arrive, appear
        draw pictures, drew pictures => illustrate, illustrator
        make up his mind, make up her mind => decide, decision
        brought up, bring up => rear, raise, care for
        buying and selling => trade, commerce
        seal off, close off => blockade, block
        turn away from => break with, abandon, reject
        top job, highest office => leader, head, premier, prime minister, president, chief
        in charge => in office, leader
        who runs, run by => manage, managed, operate, lead, head, director
        put in a request, put in my request => submit, enter, apply
        blow up, blew up => explode, explosion, gunpowder, dynamite, mine
        killed => died, lives lost, death toll
        inherit => heir, heiress, will, bequeath
        take the throne, took the throne => succeed, successor, crowned
        taken prisoner => captured
        ring, phone => call
        canoe, kayak, paddle
        canoe => boat
        dad, daddy => father, male
        mum, mummy, mom => mother, female
        baby => young, cub, offspring, pup, chick
        store, save, keep
        change => replace, exchange
        eat => prey on, feed on, predator
        get in, got in => enter, admission, admitted
        make, made => build, construct
        """
}
