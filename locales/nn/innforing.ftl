### “Sjølvhjelp – ei innføring”: the booklet that explains what self-organised self-help is, in nynorsk.
### The reader is in trouble and may be tired. Write as one adult to another: short sentences, plain words, “du”.
### Choices kept throughout: infinitives in -e, “gruppa … ho, henne”, “de, dykk, dykkar” for the readers, “kjensle”, “igangsetjar”.
### One message is one paragraph. Marks inside it: *stress*, **strong**, [text](https://…), [word](lang:en) for a word in another
### language, &nbsp; for a space that must not break. Keep the marks, the { $variables } and the number of messages.
### Each chapter has one page. This text may be about a tenth longer or shorter than the bokmål; more, and the page overflows.
### State: draft

## The booklet as a whole

# Title in catalogues, in the file's data and at the foot of the pages.
# state: draft a5e89312
title = Sjølvhjelp&nbsp;– ei innføring
# One sentence for catalogues and search engines.
# state: draft ffb64c43
subject = Kva sjølvorganisert sjølvhjelp er, korleis ei sjølvhjelpsgruppe arbeider, og korleis du finn eller startar ei.

# Small lines above the chapter headings: which part of the booklet this is.
# state: draft 215df23d
section-self = Begynne med seg sjølv
# state: draft e5f2f945
section-group = Vere i gruppe
# state: draft 52d97f67
section-start = Kome i gang
# state: draft 0468125f
section-know = Godt å vite
# state: draft 60a7096c
section-you = Til deg

## Cover

# state: draft a5e89312
cover-title = Sjølvhjelp&nbsp;– ei innføring
# state: draft 64743207
cover-subtitle = For deg som har eit problem og vil gjere noko med det, saman med andre
# Three pairs: what people around you say, in quotation marks, and your own answer, without.
# state: draft e24c76a8
cover-told-1 = «Ta deg saman.»
# state: draft dee8f044
cover-own-1 = Vi kan ta det saman.
# state: draft e448500e
cover-told-2 = «Det går nok over.»
# state: draft bd3ec211
cover-own-2 = Eg vil gjere noko med det no.
# state: draft c835619d
cover-told-3 = «Vi veit kva du treng.»
# state: draft 20276438
cover-own-3 = Eg veit kva som gjer vondt.

## Inside cover: one sentence alone on the page

# state: draft abd368d1
opening-line = Du treng ikkje ha ord for alt før du begynner.

## Contents

# state: draft a4f838b2
contents-title = Innhald
# state: draft ab511ff6
contents-note = Les det du treng først. Kvart kapittel står for seg sjølv.

## What is self-help?

# state: draft ef6551fa
what-title = Kva er sjølvhjelp?
# state: draft fdbc3521
what-lead = Sjølvhjelp begynner med at du vil gjere noko med eit problem du har. Du gjer det saman med andre som vil gjere noko med sitt.
# state: draft eea6f0fb
what-p1 = Kanskje har du gått lenge med noko: uro om natta, ei sorg som ikkje slepper, eit forhold som slit deg ut, noko du drikk for å gløyme. Eller ei kjensle av at dagane går utan deg. Problemet treng ikkje ha eit namn. Det held at det er ditt, og at du merkar det.
# state: draft 02f4b88c
what-p2 = I ei sjølvhjelpsgruppe møtest nokre menneske jamleg for å arbeide med kvar sitt. Dei snakkar og lyttar, og mellom møta prøver dei å gjere noko litt annleis enn før. Ingen er der for å behandle deg, lære deg noko eller fortelje deg korleis du bør leve. Alle er der for sin eigen del.
# Pulled out of what-p1; translate it the same way there.
# state: draft 67527a53
what-quote = Problemet treng ikkje ha eit namn.<br>Det held at det er ditt.
# state: draft 9b6cb10c
what-organised-title = Kva vil det seie å vere sjølvorganisert?
# state: draft 5bef3ece
what-p3 = At gruppa er sjølvorganisert, vil seie at dei som er med, styrer henne sjølve. Dei avgjer kvar og når dei skal møtast, kva dei skal snakke om, og kor lenge gruppa skal vare. Ingen leiar sit med svara, og ingen skriv journal.
# state: draft 3eb2cba7
what-p4 = I rettleia sjølvhjelp følgjer ein fagperson deg gjennom eit opplegg, og det høyrer til behandlinga. Ei sjølvorganisert gruppe er noko anna. Ho er ein del av kvardagen din, anten du får behandling eller ikkje.

## When something hurts: acknowledging a problem

# state: draft 168e1443
hurt-title = Når noko gjer vondt
# state: draft faf48e9b
hurt-lead = Det første du gjer, er å seie det til deg sjølv: Dette er eit problem, og det er mitt.
# state: draft 3c19ac76
hurt-p1 = Det høyrest enkelt ut. Ofte er det ikkje det. Vi er gode til å vente. Vi tenkjer at det går over, at andre har det verre, at vi burde klare oss. Vi jobbar meir, trekkjer oss unna og ler når vi eigentleg er leie oss. Og så har det gått ein vinter til.
# state: draft e5a46530
hurt-p2 = Å erkjenne eit problem er ikkje å gi opp. Det er å slutte å bruke krefter på å gøyme det. Du veit dessutan mykje: når det er verst, kva som hjelper litt, og kva du har prøvd utan at det nytta. Det er dette du arbeider med i ei gruppe.
# state: draft 5d435733
hurt-questions-title = Fire spørsmål til ei roleg stund
# state: draft 83b31127
hurt-question-1 = Kva gjer vondt, eller hindrar meg i å leve slik eg vil?
# state: draft d05fe84b
hurt-question-2 = Kvar merkar eg det: i kroppen, i søvnen, saman med andre?
# state: draft c36c509a
hurt-question-3 = Kva gjer eg for å sleppe å kjenne det?
# state: draft 73dd1a99
hurt-question-4 = Kva ville vore annleis på ein vanleg tysdag om det vart litt betre?
# state: draft 2b217711
hurt-p3 = Svar på dei du vil. Finn du ikkje ord, så begynn med ei halv setning: «Eg har det ikkje bra med …»
# state: draft 45d1daf7
hurt-aside-title = Les du dette for ein annan?
# state: draft 95b2f432
hurt-aside = Du kan ikkje erkjenne eit problem på vegner av nokon, men du kan gi heftet vidare. Spør deg òg kva det gjer med deg å stå så nær. Det kan vere grunn nok til å gå i ei gruppe sjølv.

## Together with others: the group

# state: draft 64c8f135
group-title = Saman med andre
# What the drawing circle.svg shows.
# state: draft 7ade0c6e
group-figure-alt = Sju ulike stolar står i ring. Framme er ringen open.
# state: draft 7a5a1d87
group-lead = Du kan tenkje lenge åleine. Noko anna skjer når du høyrer deg sjølv seie det høgt, og nokon lyttar.
# state: draft 5be3c2e1
group-p1 = I gruppa møter du folk som kjenner noko igjen. Dei har ikkje opplevd akkurat det same som deg, men dei veit korleis det er å stå fast. Du slepp å forklare kvifor det er vanskeleg. Du slepp å trøyste den du fortel det til.
# state: draft b7d352a3
group-p2 = Det går begge vegar. Når du høyrer på ein annan, får du auge på noko i ditt eige. Når du fortel, får dei andre noko å tenkje på. Ingen berre gir, og ingen berre tek imot.
# state: draft 11f32937
group-p3 = Alle i gruppa tel likt. Det har ingenting å seie kva du jobbar med, eller kor gammal du er. Du avgjer sjølv kor mykje du vil fortelje. Nokon seier mykje den første kvelden. Andre må ha fleire møte på seg før dei seier noko om seg sjølve. Begge delar er greitt.
# state: draft c7b4c0a1
group-p4 = Ei gruppe er ikkje ein vennegjeng, sjølv om nokon kan bli vener. Ho er ein stad der du arbeider med noko som er ditt. Resten av veka er det du som prøver det ut: seier nei éin gong, ringjer ein du har unngått, legg deg ein time før.

## Two kinds of groups (with a table)

# state: draft ed3a114e
kinds-title = To slags grupper
# state: draft b98b6a88
kinds-lead = Nokre grupper samlar folk med det same problemet. Andre er blanda. I begge slag arbeider kvar og ein med sitt.
# state: draft 3f178131
kinds-table-caption = Likt og ulikt
# The three header cells: the first stands above the names of the rows.
# state: draft 97d0f274
kinds-head-topic = Du lurer på
# state: draft d796c59b
kinds-head-shared = Same problem
# state: draft 1aca6948
kinds-head-mixed = Blanda gruppe
# state: draft c7ab846c
kinds-row-common = Kva har vi felles?
# state: draft 5a7a636e
kinds-shared-common = Eit problem eller ein diagnose, til dømes angst, sorg eller rus.
# state: draft 25500b31
kinds-mixed-common = Ønsket om at noko skal bli annleis. Problema er ulike.
# state: draft 57504ff0
kinds-row-good = Kva er fint med det?
# state: draft 1d608ae9
kinds-shared-good = Dei andre kjenner det frå innsida.
# state: draft 67a4e3eb
kinds-mixed-good = Ingen ser på døra kva du strevar med.
# state: draft 7d94ee07
kinds-row-small = Og på ein liten stad?
# state: draft c721fe93
kinds-shared-small = Det kan ta tid å finne nok folk.
# state: draft 0e63b69d
kinds-mixed-small = Lettare å få i gang. Det held at folk vil noko med sitt.
# state: draft c2131dae
kinds-p1 = Det eine er ikkje betre enn det andre. Spør deg sjølv: Treng eg å møte nokon som har det som meg? Eller vil eg vere ein av fleire, utan at problemet er det første dei får vite? Du kan prøve det eine og byte sidan.
# state: draft 140f65f1
kinds-aside-title = På telefon
# state: draft ae6c3ecf
kinds-aside = Nokre grupper møtest på telefonen. Det kan passe om du bur langt unna, ikkje kjem deg ut, eller helst vil sitje i din eigen stol når du snakkar.

## What we hold on to: the principles (a list)

# state: draft d6d50ec6
principles-title = Det vi held fast ved
# state: draft c3aa8a3f
principles-lead = Grupper blir ulike, for folk er det. Men nokre få ting gjeld i alle, og dei gjer gruppa trygg.
# Each item: a short sentence in strong, then one or two that explain it.
# state: draft fc0eefb3
principles-1 = **Du bruker det du har.** Gruppa bygger på kreftene og erfaringane til kvar og ein.
# state: draft 663ff660
principles-2 = **Du begynner med eit problem du har erkjent.** Det du veit om det, er det du har å arbeide med.
# state: draft a886009a
principles-3 = **Du vel det sjølv.** Du kjenner at du treng det, og du vil. Ingen kan sende deg.
# state: draft 970c8f55
principles-4 = **Du har ansvar for deg.** Du er med på eige ansvar og tek ikkje over ansvaret til dei andre.
# state: draft f42d42bb
principles-5 = **Alle tel likt.** De gir kvarandre tid og toler at de er ulike.
# state: draft eba51e0b
principles-6 = **Du tek del.** Løysinga blir ikkje servert. Du leitar etter henne sjølv, og dei andre leitar etter si.
# state: draft 23beb02a
principles-7 = **De snakkar om kjensler og tankar.** Ikkje berre kva som skjedde, men korleis det er.
# state: draft 8d3ebed8
principles-8 = **Du er så open du sjølv vil.** Ingen pressar deg til å seie meir.
# state: draft 1413973c
principles-9 = **Det som blir sagt i gruppa, blir i gruppa.** Ingen fortel vidare kven som er med, eller kva dei seier.
# state: draft 81338e44
principles-10 = **Du seier frå når du ikkje kan kome.** Elles sit dei andre og lurer.
# state: draft 8924c01d
principles-11 = **Det veks innanfrå.** Ingen kjem utanfrå for å hjelpe eller undervise.
# state: draft 999757bd
principles-p1 = Les dei høgt på det første møtet. Når noko skurrar seinare, er det ofte éi av dei som er gløymd.

## How a meeting goes (steps)

# state: draft 3127957e
meeting-title = Slik kan eit møte gå
# state: draft c9b8a275
meeting-lead = Kvar gruppe finn sin eigen måte. Slik kan ein kveld sjå ut når gruppa har møtst nokre gonger.
# state: draft 2906998c
meeting-step-1 = De kjem
# state: draft 2f2cc101
meeting-step-1-text = Nokon har låst opp og sett stolane i ring. De begynner når de har avtalt å begynne.
# state: draft 3ca6b6b4
meeting-step-2 = Éin runde
# state: draft 96773ccb
meeting-step-2-text = Alle seier kort korleis det står til, og om det er noko dei vil bruke tid på. Du kan seie: «Eg står over.»
# state: draft cdd933ec
meeting-step-3 = Éin snakkar
# state: draft 291adf75
meeting-step-3-text = Dei andre lyttar. Dei avbryt ikkje, og dei gir ikkje råd.
# state: draft 3568b434
meeting-step-4 = De svarer frå eige liv
# state: draft e0be4d2f
meeting-step-4-text = Dei som vil, fortel kva dei kjende igjen: «Eg blir også redd når …» Ikkje: «Du burde …»
# state: draft e26f0393
meeting-step-5 = Det kan bli stilt
# state: draft 1e7f1099
meeting-step-5-text = Nokre gonger er det ein som græt. Vent litt. Ingenting må reparerast.
# state: draft 697f9d79
meeting-step-6 = Ein siste runde
# state: draft 3c407690
meeting-step-6-text = Alle seier éin ting dei tek med seg, eller noko lite dei vil prøve. De avtaler neste møte, ryddar og går.
# state: draft bb37969d
meeting-first-title = Den første gongen
# state: draft 1852d452
meeting-p1 = Det er vanleg å grue seg, også når du har bestemt deg for lenge sidan. Sei fornamnet ditt, og sei gjerne at du helst vil høyre på. Gå heim og kjenn etter før du avgjer om du vil kome igjen.

## Finding or starting a group (steps)

# state: draft b0b71e2f
start-title = Finne eller starte ei gruppe
# state: draft 5f7ba44b
start-lead = Kanskje finst det ei gruppe nær deg. Om ikkje, kan du vere den som begynner. Det krev inga utdanning.
# state: draft d8fef740
start-p1 = Ring eller skriv til { -publisher }, eller spør på eit lokalt kontaktpunkt, til dømes frivilligsentralen eller frisklivssentralen. Dei veit kva grupper som finst. Det er gratis å vere med.
# What the drawing path.svg shows.
# state: draft 3c066c7c
start-figure-alt = Steinar i mørkt vatn leier over til eit lite hus med lys i vindauga.
# state: draft 05401923
start-own-title = Om du må starte henne sjølv
# state: draft a8ee9494
start-step-1 = Vel kva slags gruppe
# state: draft d30e27d5
start-step-1-text = Same problem eller blanda? Skriv det i éi setning.
# state: draft a9f5319a
start-step-2 = Sei det til nokon
# state: draft b3da5ac3
start-step-2-text = Spør eit kontaktpunkt, heng opp ein lapp, set ein liten annonse i avisa. Skriv kvar folk kan melde seg. Namnet ditt treng ikkje stå der.
# state: draft c0a9bfb2
start-step-3 = Samle namn
# state: draft 5b66a734
start-step-3-text = Lat det ta tid. Nokon vil vere borte iblant, og møtet bør tole det.
# state: draft 4b653281
start-step-4 = Finn eit rom
# state: draft 26acc21f
start-step-4-text = Det held med stolar og ei dør som kan lukkast.
# state: draft e7d72414
start-step-5 = Hald det første møtet
# state: draft 1ef56717
start-step-5-text = Les prinsippa saman. Bli samde om når de møtest neste gong.

## The initiator

# state: draft 2aa7c379
initiator-title = Igangsetjaren
# state: draft 2dd87799
initiator-lead = Det kan vere vrient å begynne når alle er nye. Då kan ein igangsetjar vere med på dei første møta.
# state: draft 9313b692
initiator-p1 = Ein igangsetjar veit korleis sjølvhjelpsgrupper arbeider, og hjelper dykk med å finne forma. Etter nokre møte trekkjer igangsetjaren seg ut. Slik er det meint.
# state: draft bea8e45f
initiator-does-title = Ein igangsetjar kan
# state: draft b8222ed6
initiator-does-1 = ønskje velkomen og fortelje kva sjølvhjelp er
# state: draft 6ae10b05
initiator-does-2 = gå gjennom prinsippa saman med dykk
# state: draft 94680578
initiator-does-3 = passe på at alle får ordet
# state: draft 79f7c639
initiator-not-title = Ein igangsetjar skal ikkje
# state: draft 77b1488b
initiator-not-1 = leie gruppa eller behandle nokon
# state: draft ad245580
initiator-not-2 = gi deg råd om livet ditt
# state: draft ebd78542
initiator-not-3 = avgjere kva de snakkar om
# state: draft 11d9dbe0
initiator-p2 = Gruppa er dykkar frå første stund. Lat ein av dykk låse opp og ein annan halde auge med klokka. Ta opp det som gneg medan det enno er lite: ein som snakkar for lenge, ein avtale som glepp. Det er god øving i å seie frå.
# state: draft 6133acd3
initiator-aside-title = Har du lyst til å bli igangsetjar?
# state: draft 6566420d
initiator-aside = { -publisher } held kurs. Ring { $phone }, så får du vite kva det går ut på, og når det neste er.

## When self-help is not enough right now

# state: draft 67cce8bf
urgent-title = Når sjølvhjelp ikkje er nok
# state: draft 954fd2b7
urgent-lead = Ei gruppe er ikkje akutthjelp. Nokre gonger treng du noko anna først.
# state: draft ce551bf4
urgent-contact-title = Treng du hjelp no?
# state: draft 900e73e1
urgent-label-113 = Når liv er i fare
# state: draft 73278a4a
urgent-value-113 = 113
# state: draft df855923
urgent-label-doctor = Legevakt, når det hastar
# state: draft 21b3758e
urgent-value-doctor = 116&nbsp;117
# state: draft e2de92b3
urgent-label-talk = Mental Helse, når du må snakke
# state: draft b2c87a5e
urgent-value-talk = 116&nbsp;123
# state: draft 21bfc1aa
urgent-p1 = Ring eitt av numra om du tenkjer på å ta livet ditt, eller er redd for kva du kan kome til å gjere. Er du i tvil om kva for eit, så ring 113. **Du er ikkje til bry.** Det må ikkje bli verre først.
# state: draft 1139c6d5
urgent-p2 = Snakk med fastlegen når det ikkje hastar slik, men heller ikkje går over: når du ikkje søv, ikkje et, drikk meir enn du vil, eller ikkje orkar å stå opp.
# state: draft bfe986ec
urgent-both-title = Du kan ha begge delar
# state: draft 162f3bc4
urgent-p3 = Ei gruppe kjem ikkje i staden for behandling, og behandling kjem ikkje i staden for ei gruppe. Slutt aldri med medisinar fordi det går bra i gruppa. Snakk med legen først.
# state: draft ae9e257f
urgent-other-title = Om ein i gruppa har det svært vondt
# state: draft 789806da
urgent-p4 = Sei kva du ser, og spør rett ut. Ikkje ber det åleine. Bli hos den det gjeld, og ring saman. Lovnaden om å teie gjeld ikkje når liv er i fare.

## Questions and answers

# state: draft 4da848a2
questions-title = Spørsmål og svar
# state: draft 09d6e6d6
questions-1 = Kva kostar det?
# state: draft 3fc86360
questions-1-text = Ingenting. Kanskje deler de på kaffien.
# state: draft 0629e0ed
questions-2 = Må eg seie kva eg heiter?
# state: draft 41bd0444
questions-2-text = Nei. Fornamnet er nok, og ingen utanfor gruppa får vite at du er med.
# state: draft a1ec67c7
questions-3 = Kan legen eller NAV tilvise meg?
# state: draft 2293ed1c
questions-3-text = Nei. Dei kan fortelje deg at det finst grupper, men ingen kan tilvise deg til ei. Du kjem fordi du vil det sjølv.
# state: draft 9e832550
questions-4 = Kva om eg møter nokon eg kjenner?
# state: draft 8140838a
questions-4-text = På små stader skjer det. Snakk saman om det, de to, så tidleg som råd. Det de har lova i gruppa, gjeld også i butikken.
# state: draft 41d3729b
questions-5 = Kor lenge skal eg gå der?
# state: draft 83acd19a
questions-5-text = Så lenge du har bruk for det. Når du vil slutte, så kom og sei det, slik at dei andre får ta farvel.
# state: draft e91bd459
questions-6 = Kva om det ikkje er noko for meg?
# state: draft ebd65eb3
questions-6-text = Då kan du la vere å kome igjen. Men det første møtet er sjeldan likt det fjerde, så gi det gjerne litt tid. Det kan også hende at ei anna gruppe passar betre.
# state: draft 9761e365
questions-7 = Kva om eg blir meir lei meg av det?
# state: draft e74b9b0f
questions-7-text = Det kan du bli, særleg i starten. Det gjer noko med oss å seie ting høgt. Fortel det i gruppa. Blir det for mykje, så stå over ein kveld, og les «Når sjølvhjelp ikkje er nok».

## Own notes: prompts with room to write

# state: draft 6e928a1f
notes-title = Til dine eigne tankar
# state: draft 9d540517
notes-lead = Skriv, teikn eller lat det stå tomt. Ingen andre treng å sjå det.
# state: draft 7b13429f
notes-prompt-1 = Dette vil eg gjere noko med
# state: draft bd2ee14a
notes-prompt-2 = Dette veit eg om det alt
# state: draft 510ac65f
notes-prompt-3 = Denne personen kan eg seie det til
# state: draft cfdbbfbf
notes-prompt-4 = Det første vesle eg vil gjere, og når

## Whom to turn to

# state: draft f29db508
contact-title = Her finn du ei gruppe
# state: draft 3e742360
contact-lead = Du kan ringje utan å ha bestemt deg og utan å seie kva du heiter.
# state: draft fe580089
contact-p1 = Vi veit kva grupper som finst der du bur. Er det inga enno, kan vi snakke om korleis du får i gang ei.
# state: draft cff45a23
contact-phone = [{ $phone }]({ $phone-link })
# state: draft b0b431e3
contact-email = [{ $email }](mailto:{ $email })
# state: draft 88629bc9
contact-web = [{ $web }](https://{ $web })
# state: draft d8117b03
contact-address = { $street }, { $place }
# The QR code leads to the publisher's web site.
# state: draft 90a7f1a0
contact-qr-alt = QR-kode til nettsida { $web }
# state: draft bf71a5d4
contact-qr-caption = Hald kameraet på telefonen over ruta, så kjem du til { $web }.
# state: draft 2174bda0
contact-places-title = Du kan også spørje
# state: draft 739fa447
contact-places = På frivilligsentralen, på frisklivssentralen, på lærings- og meistringssenteret, eller i ein organisasjon som arbeider med det du strevar med.
# state: draft 75a06ae8
contact-order-title = Fleire hefte
# state: draft bf372b0f
contact-order = Heftet er gratis og finst på bokmål, nynorsk, samisk og engelsk. Skriv til { $email } og oppgi bestillingsnummer { $code }.
# state: draft b3319ec6
order-who = Eller send oss denne sida. Namn og heile adressa
# state: draft 10c33d60
order-who-web = Namn og heile adressa
# state: draft 35510742
order-what = Hefte eller nummer
# state: draft c2bd871e
order-language = Språk
# state: draft e23206b9
order-copies = Tal

## Back cover

# state: draft 80bd5654
closing-line = Ta vare på heftet så lenge du har bruk for det. Legg det så ein stad der ein annan kan finne det.
