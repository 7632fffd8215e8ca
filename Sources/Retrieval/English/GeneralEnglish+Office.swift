extension GeneralEnglish {
    /// Offices, laboratories, computers and what is asked of a house's own rules.
    static let office: StaticString = """
        # Computers and networks
        wifi, wi-fi, wireless, wireless network
        network, lan
        internet connection, network
        password, passphrase, passcode
        pin, code
        log in, sign in, log on
        login, user name, account
        log out, sign out, log off
        sign up, register, create an account
        email, e-mail, mail
        email address, e-mail address, mailbox
        attachment, enclosed file
        backup, back up
        back up, save a copy
        delete, erase, remove
        recover, restore, get back
        laptop, notebook computer, computer
        pc, computer, desktop
        screen, monitor, display
        hard disk, hard drive, disk
        server, host
        crash, hang, freeze
        bug, fault, defect
        troubleshoot, diagnose
        install, set up
        uninstall, remove
        configure, set up, settings
        setting, option, preference
        parameter, option
        default, preset
        update, upgrade, new version
        release, version
        download, fetch
        upload, send
        folder, directory
        file, data, document
        path, directory
        print out, print
        copier, photocopier
        printer, print
        helpdesk, help desk, support
        it support, helpdesk
        administrator, admin, sysadmin
        operator, user
        command, instruction
        manual, handbook, instructions, guide
        script, program
        database, data
        cloud, online
        query, question, request
        interface, connection
        port, socket
        log, record
        error message, warning
        open source, free software

        # Rooms, doors and hours
        opening hours, office hours, open
        closing time, close
        weekend, saturday
        weekend, sunday
        monday, tuesday, wednesday, thursday, friday => weekday
        weekday => monday, friday
        working day, weekday, business day
        public holiday, bank holiday
        lunch break, lunch
        front desk, reception, entrance
        receptionist, front desk
        key card, badge, pass, access card
        key, key card
        car park, parking lot, parking
        bike rack, bicycle stand
        elevator, lift
        stairs, staircase, stairwell
        exit, way out, door
        emergency exit, fire exit, staircase
        canteen, cafeteria, kitchen
        locker, cabinet
        cupboard, cabinet
        basement, cellar
        meeting room, conference room
        laboratory, lab
        workshop, lab

        # Rules, bookings and people in charge
        in advance => ahead, beforehand, before
        ahead of time => in advance, ahead, before
        deadline, due, before, at the latest
        due date, deadline
        application form, form
        apply for, request
        fill in, fill out, complete
        allowed, permitted, may, can
        forbidden, not allowed, prohibited, must not, never
        compulsory, mandatory, obligatory, must, required
        optional, voluntary
        eligible, qualify, entitled
        rule, must, never
        instructions, procedure, steps
        person responsible, contact, in charge
        contact person, contact
        who do i ask, contact
        get in touch with, contact, write to, call
        phone number, telephone number, extension
        reach, contact, call
        line manager, supervisor, boss
        supervisor, adviser, boss
        newcomer, new member, beginner, new employee
        induction, introduction, training
        train, instruct, teach
        trainer, instructor, training
        course, training
        shift, duty
        on duty, on call
        sick leave, ill
        time off, leave, holiday
        refund, reimburse, pay back
        receipt, invoice
        invoice, bill
        cost => bought for, price, pay, euros, dollars, pounds
        how much is => price, cost
        order, purchase
        supplier, vendor
        delivery, shipment
        courier, delivery
        warranty, guarantee

        # Laboratories and safety
        safety goggles, goggles, eye protection
        glasses, goggles
        glove, hand protection
        lab coat, protective clothing
        fume hood, fume cupboard
        hazardous, harmful, toxic
        first aid, injured
        dispose of, throw away, discard
        disposal, waste
        get rid of, dispose of
        burn, scald
        fire alarm, alarm
        go off, ring, sound
        evacuate, leave the building
        assembly point, meeting point, gather
        fire extinguisher, put out
        flammable, inflammable, burn
        toxic, poisonous
        solvent, chemical
        chemical, substance, reagent
        instrument, device, equipment
        equipment, apparatus, device
        calibrate, adjust
        inspect, check, examine
        maintenance, service, upkeep
        sample, specimen
        experiment, run, trial
        result, outcome, finding
        microscope, microscopy
        fridge, refrigerator, freezer
        """
}
