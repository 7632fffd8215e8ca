extension GeneralEnglish {
    /// What people say in conversation, and what it is called in writing.
    static let everyday: StaticString = """
        # Where things go, and how many there are
        come from => derive, originate, stem from
        go down => shrink, drop
        get cheap => price fall, fall in price, drop in price
        get any cheaper => price, fall, drop
        get bad => deteriorate, decline, worsen
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
        how high => height, altitude, elevation, above sea level
        how far => distance
        long => stretch, extend, length
        anew => again, replace, rebuild
        left free, keep free => keep clear, clearance
        # What people do
        get the money, find the money => fund, finance, pay for, raise
        turn up => appear, attend
        draw pictures => illustrate
        make up his mind, make up her mind => decide, decision
        bring up => care for
        buying and selling => trade, commerce
        close off => blockade, block
        turn away from => break with, abandon, reject
        top job, highest office => leader, head, premier, prime minister, president, chief
        in charge => in office, leader
        put in a request, put in my request => submit, enter, apply
        blow up => gunpowder, dynamite, mine
        canoe, kayak, paddle
        canoe => boat
        dad, daddy => father, male
        mum, mummy, mom => mother, female
        baby => young, cub, offspring, pup, chick
        store => save
        change => exchange
        eat => prey on, feed on, predator
        make => build, construct
        killed => died, lives lost, death toll
        inherit => heir, heiress, will, bequeath
        take the throne => succeed, successor, crowned
        ring, phone => call
        run => leader, head, director
        ordinary people, normal people => public, common people, population
        hit => affect
        white house => president, american leader
        mock => dismiss
        move away from => break with, abandon
        fall apart => break, collapse, deteriorate
        """
}
