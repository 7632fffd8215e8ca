extension GeneralEnglish {
    /// How things stand, as people ask and as texts tell: out of service, closed.
    static let states: StaticString = """
        out of service, out of operation => decommissioned, inoperative, closed, shut
        out of business => defunct, ceased trading, closed, bankrupt
        out of print => no longer published, not reprinted
        out of power => opposition, lose office, voted out
        out of favour => dismissed, unpopular, fall from grace
        out of fashion => unfashionable, outmoded, decline
        out of danger => safe, recovered
        out of date => superseded, expired
        out of work => unemployment, laid off, redundant
        out of money => bankrupt, insolvent, penniless
        out of sight => hidden, invisible, concealed
        out of the country => abroad, overseas, foreign
        not working => broken, inoperative, defective
        not allowed to, not permitted => prohibited, forbidden, barred, restricted
        not true => false, untrue, myth, unfounded
        not sure => uncertain, unsure, undecided, unclear
        not known => unknown, unclear, uncertain, unrecorded
        not clear => unclear, ambiguous, uncertain
        not finished, never finished => unfinished, incomplete
        not used, unused => disused, idle, vacant
        not interested => indifferent, uninterested
        not invited => excluded, uninvited
        not proven => unproven, unconfirmed, inconclusive
        not real => fictional, fictitious, imaginary, fake
        not legal => illegal, unlawful, prohibited
        not needed, no need => unnecessary, superfluous, redundant
        not compulsory, don't have to => optional, voluntary, exempt
        not important => minor, insignificant, trivial
        not guilty => acquitted, cleared
        not married => unmarried, single, bachelor, celibate
        not religious => secular, atheist, agnostic
        not available => unavailable, out of stock, inaccessible
        not well known => obscure, little known, unknown
        not safe => unsafe, dangerous, hazardous
        not paid, without pay => unpaid, voluntary
        ready for use, ready to use => operational, available, completed
        fit for use => suitable, serviceable, usable
        up to the job => competent, capable, suitable, qualified
        fit for => suitable, qualified, eligible
        in working order => functional, operational, serviceable
        in good condition, in good shape => well preserved, intact, sound
        in bad condition, in poor condition, in bad shape => dilapidated, disrepair, damaged
        in one piece => intact, undamaged, unharmed
        in secret => clandestine, covert, undercover
        in doubt => uncertain, questionable, disputed
        in trouble => difficulties, crisis, problem
        in good health => healthy, fit
        in poor health, in bad health => ill, frail, sickly, infirm
        in agreement => agree, unanimous, consensus
        in the dark about => unaware, not informed, uninformed, ignorant
        in the spotlight, in the limelight => fame, publicity, prominence
        in general use => widespread, common, widely used
        in a hurry => hasty, rushed, hurried, haste
        in large numbers => numerous, many, masses
        in operation => operating, service, active, running
        in existence => extant, surviving, existing
        on its own => alone, independently, separate, isolated
        by himself, by herself, on her own => alone, single-handed, unaided
        single-handed, unaided, solo
        without help => unaided, single-handed, independently
        without warning => suddenly, unexpectedly, unannounced
        without a fight => unopposed, surrender, without resistance, bloodless
        without a trace => disappear, vanish, missing
        without success => unsuccessful, failed, in vain
        without stopping => non-stop, continuous, uninterrupted
        without delay => immediately, promptly, at once
        without children, no children => childless, without issue
        without doubt, no doubt => undoubtedly, certainly, definitely
        by land => overland, road, railway
        by road => car, lorry, bus, truck
        by law => statutory, required
        by force => forcibly, coercion, military
        by post => mail, posted
        by day => daytime, diurnal
        tiny => miniature, small, little
        sacked => dismissal, removed, lose his job
        made redundant => laid off, job losses, dismissed
        sick => ill, unwell, disease, ailing
        grateful => gratitude, thanks, appreciative, indebted
        keen on => enthusiastic, interested, fond of
        nowadays => currently, present day, now
        back then => at that time, formerly, in the past
        at the start => initially, beginning, outset
        at the latest => no later than, not after
        at least => minimum, no fewer than, more than
        at most => maximum, up to, no more than
        at short notice => suddenly, hastily, immediately
        at the top of => summit, head, peak
        at the bottom of => foot, base, bed
        for the time being, for now => temporarily, interim, provisional
        for the first time => first, debut, unprecedented
        for life => lifelong, permanent, lifetime
        for ages, for a long time => years, decades, centuries
        for a while, for a short time => briefly, temporarily
        for rent, for hire => rental, to let, lease
        pros and cons => advantages, disadvantages, benefits, drawbacks
        for and against => arguments, advantages, disadvantages
        sooner or later => eventually, inevitable
        once and for all => finally, permanently
        time and again, again and again, over and over => repeatedly, frequently, persistently
        once again, once more => again, anew
        every time => always, invariably, whenever
        most of the time => usually, mostly, generally
        from now on => henceforth, in future
        from then on => thereafter, subsequently, since
        until now, up to now => so far, hitherto, to date
        not long ago => recently
        soon after, not long after => shortly afterwards, shortly after
        just after => shortly after, immediately after, following
        just in time => narrowly, last minute
        too late => missed, belated, overdue
        too early, too soon => premature
        before his time => premature, young
        every two years, every second year => biennial, alternate years
        every four years => quadrennial, four-year
        every ten years => decennial, once a decade
        once a week => weekly
        once a month => monthly
        once a year => annual, yearly
        long-standing => longtime, enduring, established, traditional
        long-lasting => durable, enduring, permanent
        lately, of late => recent, newly, in recent years
        hardly, barely, scarcely
        slightly, a little, somewhat
        greatly, considerably, significantly, substantially
        sharply, steeply, dramatically
        probably, presumably, most likely
        certainly, definitely, undoubtedly
        luckily, fortunately
        unfortunately, unluckily, regrettably
        supposedly, allegedly, reportedly
        secretly => undercover, stealthily
        suddenly, abruptly, unexpectedly, all of a sudden
        repeatedly, many times, several times
        badly hurt, badly injured => seriously injured, severely wounded, critical condition
        badly damaged => severely damaged, wrecked, ruined
        badly paid => low wages, underpaid, poorly paid
        badly treated => mistreated, abused, ill-treatment
        well paid => high salary, lucrative
        well preserved => intact, good condition
        well educated => learned, educated, scholarly
        widely, broadly, extensively
        far-reaching => extensive, profound, sweeping
        brand new => newly built, unused, latest
        second-hand => used, pre-owned
        broke, skint => penniless, bankrupt, no money
        hard up => poor, impoverished, destitute, financial difficulties
        posh => upper class, aristocratic, elegant
        ornate, elaborate, richly decorated
        luxury, lavish, sumptuous
        valuable, precious, priceless
        high quality, top quality => fine, excellent, superior
        poor quality, low quality => inferior, substandard, shoddy
        good value => cheap, inexpensive, economical
        world-class => leading, outstanding, renowned
        """
}
