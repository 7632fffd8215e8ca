extension GeneralEnglish {
    /// Change, amount, time and degree.
    static let change: StaticString = """
        # Change, size and time
        start, begin, commence, launch, initiate, introduce
        end, finish, conclude
        abolish, eliminate, scrap, do away with
        replace, substitute
        grow, increase, rise, expand
        decline, decrease, dwindle, shrink, fall, drop, diminish
        deteriorate, worsen, get worse, go downhill, decline
        worsen, sour
        improve, better
        forwards, ahead
        big, large, great
        small, little
        quick, fast, rapid
        many, numerous, lots
        whole, entire, all
        halfway, midway, middle
        nearly, almost, just short
        secret, hidden, confidential, covert, concealed, undisclosed
        complete, total, full, entire
        negative, bad, harmful
        positive, good
        old, ancient
        new, recent
        before, prior, earlier
        after, following, later, afterwards
        join, enter, become a member
        leave, quit, depart
        born, birth
        kill, murder, assassinate, slay
        die, perish, pass away
        execute, put to death
        bury, burial, grave

        # More of change, amount and time
        alter, change, modify, transform
        keep, retain, preserve, maintain, conserve
        continue, go on, carry on, persist, last
        last, endure, continue
        temporary, short-lived, brief, provisional
        lengthy, long, prolonged
        prolong, extend, lengthen
        extend, expand, enlarge, widen, broaden
        weaken, undermine, erode, subvert
        increase, raise, boost, step up, strengthen
        soar, shoot up => increase, rise
        plunge, plummet, drop, fall
        ease off, lessen, diminish, reduce, decrease
        fade, dwindle, wane, decline
        turn sour => worsen, deteriorate
        fall apart, collapse, break up, disintegrate, dissolve
        restore, return, bring back, give back, reintroduce
        backward, underdeveloped
        catch up, overtake, surpass, outdo, outstrip
        lag behind, fall behind, backward
        speed up, accelerate, hasten
        delay, postpone, put off, defer
        immediately, at once, straight away, instantly
        soon, shortly, before long
        finally, eventually, in the end, at last, ultimately
        at first, initially, originally, to begin with, first
        modern, contemporary, present-day, up-to-date
        old-fashioned, outdated, obsolete, out of date, outmoded
        previous, former, earlier, prior
        ex => former, previous
        later, subsequent, following, next
        current, present, existing
        nowadays, today, at present
        in the past, formerly, previously, once
        beforehand, in advance, earlier
        meanwhile, at the same time, in the meantime
        anniversary, commemoration
        commemorate, remember, mark
        often, frequently, regularly
        sometimes, occasionally, at times
        rarely, seldom, infrequently
        unusual, exceptional, extraordinary
        normal, usual, regular
        unprecedented, without precedent, never before
        insufficient, inadequate, not enough
        enormous, huge, vast, immense, gigantic
        tiny, minute, very small
        large-scale, massive, extensive
        widespread, extensive, general
        increasing, growing, rising, mounting
        completely, totally, entirely, fully, utterly
        partly, partially, to some extent
        mainly, chiefly, mostly, primarily, largely
        obvious, evident, clear, plain
        openly, publicly, in public
        secretly, in secret, covertly, clandestinely, underground
        classified, secret, confidential
        behind closed doors, secret, closed session, in private
        cover-up, concealment, hush up
        voluntary, of his own free will, willing
        reluctant, unwilling, hesitant
        reluctance, unwillingness
        supposed, alleged, so-called
        informal, unofficial
        far, distant, remote, isolated
        north, northern
        south, southern
        place, location, site, spot

        # Adverbs and small words of time, place and degree
        about, approximately, roughly, around
        almost, nearly, virtually
        extremely, highly
        mostly, mainly, predominantly
        mostly, usually
        usually, normally, generally, typically
        generally, in general
        often, commonly, frequently
        always, constantly, continually
        never, at no time
        quickly, rapidly, swiftly
        immediately, instantly, right away
        now, currently, at present
        currently, presently, at the moment
        today, nowadays, modern
        later, afterwards, subsequently
        recently, lately
        already, previously
        previously, before
        forever, for ever, permanently
        temporarily, for a time
        simultaneously, at the same time
        jointly, together, in common
        alone, by himself, on his own
        mutually, each other
        completely, wholly
        partly, in part
        especially, particularly, in particular
        only, merely, solely
        also, as well, too
        possibly, perhaps, maybe
        apparently, seemingly
        legally, by law
        privately, in private
        violently, by force
        peacefully, without violence
        locally, in the area
        everywhere, throughout
        throughout, all over, across
        within, inside
        outside, beyond
        beyond, past
        above, over
        below, under, beneath
        beside, next to, alongside
        opposite, across from
        between, among
        before, prior to
        during, in the course of, throughout
        until, up to, till
        since, from
        because of, due to, as a result of
        despite, in spite of, although
        except, apart from, other than
        except, excluding, with the exception of
        including, such as
        instead, rather
        without, lacking
        according to, by
        against, versus

        # More askers' words for ends, splits and declines
        over with => finished, end
        over and done with => finished, end
        draw to a close => end, conclude
        come to a close => end, conclude
        wrap up => finish, conclude, settle
        put to rest => settle, resolve
        last stage => end
        part company => split, separate
        drift apart => split, separate, rift
        cool, chill => deteriorate, decline
        fray => deteriorate
        strained => tense, stormy
        frosty => hostile, cold
        dry up => dwindle, decline, stop
        peter out => dwindle, fade
        tail off => dwindle, decline
        tumble => fall, decline
        slide => decline, fall
        grind to a halt => stop, halt
        come to a standstill => stop, halt
        turn the clock back => backwards, decline
        move back => backwards
        take a step back => backwards, retreat
        backwards, in reverse
        undo => reverse, abolish, cancel
        overturn => reverse, abolish, overthrow
        phase out => eliminate, abolish
        stamp out => eliminate, suppress, destroy
        root out => eliminate, suppress
        sweep away => eliminate, abolish, destroy
        take the place of => replace, substitute, succeed
        stand in for => replace, represent
        instead of, in place of, rather than
        roll out => introduce, launch
        kick off => start, begin, launch
        embark on => start, begin
        set about => start, begin
        halfway, partway, midway
        fortnight => two weeks
        couple of years => two years
        trio => three
        permanently, for ever, for good
        at the outset => beginning, at first
        turn of events => development, event
        """
}
