extension GeneralEnglish {
    /// Making, causing and ending.
    static let deeds: StaticString = """
        # Verbs: making, building and breaking
        make, create, produce
        create, produce, generate
        create, invent, devise
        build, erect
        rebuild, reconstruct, restore
        renovate, restore, refurbish
        establish, found, set up
        found, start, create
        founded, established, formed, created, set up
        set up, start, form
        form, shape
        form, make up
        develop, evolve, grow
        development, growth
        improve, enhance, upgrade
        improvement, progress, advance
        expand, enlarge, grow
        prepare, get ready
        prepare, make
        shape, mould
        cut, slice
        carve, engrave
        break, smash, shatter
        break, crack
        tear, rip
        crush, squash
        damage, spoil, ruin
        destroy, wreck, ruin, devastate
        destruction, devastation, ruin
        destroyed, burned down
        burn down, destroy by fire
        demolish, tear down, raze, knock down
        explode, blow up, detonate, go off
        explosion, blast
        collapse, fall down, cave in
        bury, inter
        cover, conceal
        cover, span
        cover, deal with
        wrap, cover
        fill, occupy
        empty, drain
        allowed, legal => banned, forbidden, prohibited, outlawed
        open, unlock
        open, inaugurate
        close, shut
        shut down, close, closure
        lock, fasten
        tie, bind, fasten
        cook, bake, roast
        plant, grow, cultivate
        grow, raise, cultivate
        rear, breed, raise
        kill, put to death
        slaughter, butcher, kill
        shoot, fire
        stab, knife
        poison, kill
        attack, hit
        torture, torment
        punish, discipline
        beat, thrash
        whip, flog

        # Verbs: cause, change, beginning and end
        cause, create, produce
        cause, source, origin
        result from, caused by, due to
        effect, result, impact
        make, cause
        allow, enable, let
        enable, make possible, allow
        force, make, compel
        require, force
        help, enable
        beginning, start, outset
        origin, source, root
        derive from, come from, originate
        emerge, arise, appear
        appear, emerge, come into view
        open, start, begin
        resume, restart, start again
        continue, keep on, remain
        continue, proceed
        end, terminate, cease
        stop, quit, give up
        stop, discontinue
        expire, run out, end
        cancel, scrap, drop, axe
        change, become
        become, turn into
        change, shift
        change, alteration, modification
        change name, rename
        rename, new name
        turn into, convert, transform
        convert, change
        switch, change
        adapt, adjust, modify
        adjust, change
        vary, differ, change
        replace, supersede, supplant
        succeed, come after, follow
        precede, come before
        develop, arise
        increase, grow, go up
        increase, growth, rise
        rise, go up, climb
        decrease, decline, reduction
        decrease, go down, fall
        reduce, cut, lessen
        reduction, decrease, cut
        multiply, increase
        exceed, surpass, more than
        reach, attain, peak
        vary, range
        occur, happen, take place, come about
        happen, go on
        exist, be present
        survive, remain, live on
        remain, be left
        disappear, vanish, be lost
        revive, restore, bring back
        recover, get better, recovery
        """
}
