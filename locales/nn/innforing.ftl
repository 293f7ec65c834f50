### “Sjølvhjelp – ei innføring”: the booklet that explains what self-organised self-help is, in nynorsk.
### The reader is in trouble and may be tired. Write as one adult to another: short sentences, plain words, “du”.
### Choices kept throughout: infinitives in -e, “gruppa … ho, henne”, “de, dykk, dykkar” for the readers, “kjensle”, “igangsetjar”.
### One message is one paragraph. Marks inside it: *stress*, **strong**, [text](https://…), [word](lang:en) for a word in another
### language, &nbsp; for a space that must not break. Keep the marks, the { $variables } and the number of messages.
### Each chapter has one page. This text may be about a tenth longer or shorter than the bokmål; more, and the page overflows.
### State: draft

## The booklet as a whole

# Title in catalogues, in the file's data and at the foot of the pages.
title = Sjølvhjelp&nbsp;– ei innføring
# One sentence for catalogues and search engines.
subject = Kva sjølvorganisert sjølvhjelp er, korleis ei sjølvhjelpsgruppe arbeider, og korleis du finn eller startar ei.

# Small lines above the chapter headings: which part of the booklet this is.
section-self = Begynne med seg sjølv
section-group = Vere i gruppe
section-start = Kome i gang
section-know = Godt å vite
section-you = Til deg

## Cover

cover-title = Sjølvhjelp&nbsp;– ei innføring
cover-subtitle = For deg som har eit problem og vil gjere noko med det, saman med andre
# Three pairs: what people around you say, in quotation marks, and your own answer, without.
cover-told-1 = «Ta deg saman.»
cover-own-1 = Vi kan ta det saman.
cover-told-2 = «Det går nok over.»
cover-own-2 = Eg vil gjere noko med det no.
cover-told-3 = «Vi veit kva du treng.»
cover-own-3 = Eg veit kva som gjer vondt.

## Inside cover: one sentence alone on the page

opening-line = Du treng ikkje ha ord for alt før du begynner.

## Contents

contents-title = Innhald
contents-note = Les det du treng først. Kvart kapittel står for seg sjølv.

## What is self-help?

what-title = Kva er sjølvhjelp?
what-lead = Sjølvhjelp begynner med at du vil gjere noko med eit problem du har. Du gjer det saman med andre som vil gjere noko med sitt.
what-p1 = Kanskje har du gått lenge med noko: uro om natta, ei sorg som ikkje slepper, eit forhold som slit deg ut, noko du drikk for å gløyme. Eller ei kjensle av at dagane går utan deg. Problemet treng ikkje ha eit namn. Det held at det er ditt, og at du merkar det.
what-p2 = I ei sjølvhjelpsgruppe møtest nokre menneske jamleg for å arbeide med kvar sitt. Dei snakkar og lyttar, og mellom møta prøver dei å gjere noko litt annleis enn før. Ingen er der for å behandle deg, lære deg noko eller fortelje deg korleis du bør leve. Alle er der for sin eigen del.
# Pulled out of what-p1; translate it the same way there.
what-quote = Problemet treng ikkje ha eit namn.<br>Det held at det er ditt.
what-organised-title = Kva vil det seie å vere sjølvorganisert?
what-p3 = At gruppa er sjølvorganisert, vil seie at dei som er med, styrer henne sjølve. Dei avgjer kvar og når dei skal møtast, kva dei skal snakke om, og kor lenge gruppa skal vare. Ingen leiar sit med svara, og ingen skriv journal.
what-p4 = I rettleia sjølvhjelp følgjer ein fagperson deg gjennom eit opplegg, og det høyrer til behandlinga. Ei sjølvorganisert gruppe er noko anna. Ho er ein del av kvardagen din, anten du får behandling eller ikkje.

## When something hurts: acknowledging a problem

hurt-title = Når noko gjer vondt
hurt-lead = Det første du gjer, er å seie det til deg sjølv: Dette er eit problem, og det er mitt.
hurt-p1 = Det høyrest enkelt ut. Ofte er det ikkje det. Vi er gode til å vente. Vi tenkjer at det går over, at andre har det verre, at vi burde klare oss. Vi jobbar meir, trekkjer oss unna og ler når vi eigentleg er leie oss. Og så har det gått ein vinter til.
hurt-p2 = Å erkjenne eit problem er ikkje å gi opp. Det er å slutte å bruke krefter på å gøyme det. Du veit dessutan mykje: når det er verst, kva som hjelper litt, og kva du har prøvd utan at det nytta. Det er dette du arbeider med i ei gruppe.
hurt-questions-title = Fire spørsmål til ei roleg stund
hurt-question-1 = Kva gjer vondt, eller hindrar meg i å leve slik eg vil?
hurt-question-2 = Kvar merkar eg det: i kroppen, i søvnen, saman med andre?
hurt-question-3 = Kva gjer eg for å sleppe å kjenne det?
hurt-question-4 = Kva ville vore annleis på ein vanleg tysdag om det vart litt betre?
hurt-p3 = Svar på dei du vil. Finn du ikkje ord, så begynn med ei halv setning: «Eg har det ikkje bra med …»
hurt-aside-title = Les du dette for ein annan?
hurt-aside = Du kan ikkje erkjenne eit problem på vegner av nokon, men du kan gi heftet vidare. Spør deg òg kva det gjer med deg å stå så nær. Det kan vere grunn nok til å gå i ei gruppe sjølv.

## Together with others: the group

group-title = Saman med andre
# What the drawing circle.svg shows.
group-figure-alt = Sju ulike stolar står i ring. Framme er ringen open.
group-lead = Du kan tenkje lenge åleine. Noko anna skjer når du høyrer deg sjølv seie det høgt, og nokon lyttar.
group-p1 = I gruppa møter du folk som kjenner noko igjen. Dei har ikkje opplevd akkurat det same som deg, men dei veit korleis det er å stå fast. Du slepp å forklare kvifor det er vanskeleg. Du slepp å trøyste den du fortel det til.
group-p2 = Det går begge vegar. Når du høyrer på ein annan, får du auge på noko i ditt eige. Når du fortel, får dei andre noko å tenkje på. Ingen berre gir, og ingen berre tek imot.
group-p3 = Alle i gruppa tel likt. Det har ingenting å seie kva du jobbar med, eller kor gammal du er. Du avgjer sjølv kor mykje du vil fortelje. Nokon seier mykje den første kvelden. Andre må ha fleire møte på seg før dei seier noko om seg sjølve. Begge delar er greitt.
group-p4 = Ei gruppe er ikkje ein vennegjeng, sjølv om nokon kan bli vener. Ho er ein stad der du arbeider med noko som er ditt. Resten av veka er det du som prøver det ut: seier nei éin gong, ringjer ein du har unngått, legg deg ein time før.

## Two kinds of groups (with a table)

kinds-title = To slags grupper
kinds-lead = Nokre grupper samlar folk med det same problemet. Andre er blanda. I begge slag arbeider kvar og ein med sitt.
kinds-table-caption = Likt og ulikt
# The three header cells: the first stands above the names of the rows.
kinds-head-topic = Du lurer på
kinds-head-shared = Same problem
kinds-head-mixed = Blanda gruppe
kinds-row-common = Kva har vi felles?
kinds-shared-common = Eit problem eller ein diagnose, til dømes angst, sorg eller rus.
kinds-mixed-common = Ønsket om at noko skal bli annleis. Problema er ulike.
kinds-row-good = Kva er fint med det?
kinds-shared-good = Dei andre kjenner det frå innsida.
kinds-mixed-good = Ingen ser på døra kva du strevar med.
kinds-row-small = Og på ein liten stad?
kinds-shared-small = Det kan ta tid å finne nok folk.
kinds-mixed-small = Lettare å få i gang. Det held at folk vil noko med sitt.
kinds-p1 = Det eine er ikkje betre enn det andre. Spør deg sjølv: Treng eg å møte nokon som har det som meg? Eller vil eg vere ein av fleire, utan at problemet er det første dei får vite? Du kan prøve det eine og byte sidan.
kinds-aside-title = På telefon
kinds-aside = Nokre grupper møtest på telefonen. Det kan passe om du bur langt unna, ikkje kjem deg ut, eller helst vil sitje i din eigen stol når du snakkar.

## What we hold on to: the principles (a list)

principles-title = Det vi held fast ved
principles-lead = Grupper blir ulike, for folk er det. Men nokre få ting gjeld i alle, og dei gjer gruppa trygg.
# Each item: a short sentence in strong, then one or two that explain it.
principles-1 = **Du bruker det du har.** Gruppa bygger på kreftene og erfaringane til kvar og ein.
principles-2 = **Du begynner med eit problem du har erkjent.** Det du veit om det, er det du har å arbeide med.
principles-3 = **Du vel det sjølv.** Du kjenner at du treng det, og du vil. Ingen kan sende deg.
principles-4 = **Du har ansvar for deg.** Du er med på eige ansvar og tek ikkje over ansvaret til dei andre.
principles-5 = **Alle tel likt.** De gir kvarandre tid og toler at de er ulike.
principles-6 = **Du tek del.** Løysinga blir ikkje servert. Du leitar etter henne sjølv, og dei andre leitar etter si.
principles-7 = **De snakkar om kjensler og tankar.** Ikkje berre kva som skjedde, men korleis det er.
principles-8 = **Du er så open du sjølv vil.** Ingen pressar deg til å seie meir.
principles-9 = **Det som blir sagt i gruppa, blir i gruppa.** Ingen fortel vidare kven som er med, eller kva dei seier.
principles-10 = **Du seier frå når du ikkje kan kome.** Elles sit dei andre og lurer.
principles-11 = **Det veks innanfrå.** Ingen kjem utanfrå for å hjelpe eller undervise.
principles-p1 = Les dei høgt på det første møtet. Når noko skurrar seinare, er det ofte éi av dei som er gløymd.

## How a meeting goes (steps)

meeting-title = Slik kan eit møte gå
meeting-lead = Kvar gruppe finn sin eigen måte. Slik kan ein kveld sjå ut når gruppa har møtst nokre gonger.
meeting-step-1 = De kjem
meeting-step-1-text = Nokon har låst opp og sett stolane i ring. De begynner når de har avtalt å begynne.
meeting-step-2 = Éin runde
meeting-step-2-text = Alle seier kort korleis det står til, og om det er noko dei vil bruke tid på. Du kan seie: «Eg står over.»
meeting-step-3 = Éin snakkar
meeting-step-3-text = Dei andre lyttar. Dei avbryt ikkje, og dei gir ikkje råd.
meeting-step-4 = De svarer frå eige liv
meeting-step-4-text = Dei som vil, fortel kva dei kjende igjen: «Eg blir også redd når …» Ikkje: «Du burde …»
meeting-step-5 = Det kan bli stilt
meeting-step-5-text = Nokre gonger er det ein som græt. Vent litt. Ingenting må reparerast.
meeting-step-6 = Ein siste runde
meeting-step-6-text = Alle seier éin ting dei tek med seg, eller noko lite dei vil prøve. De avtaler neste møte, ryddar og går.
meeting-first-title = Den første gongen
meeting-p1 = Det er vanleg å grue seg, også når du har bestemt deg for lenge sidan. Sei fornamnet ditt, og sei gjerne at du helst vil høyre på. Gå heim og kjenn etter før du avgjer om du vil kome igjen.

## Finding or starting a group (steps)

start-title = Finne eller starte ei gruppe
start-lead = Kanskje finst det ei gruppe nær deg. Om ikkje, kan du vere den som begynner. Det krev inga utdanning.
start-p1 = Ring eller skriv til { -publisher }, eller spør på eit lokalt kontaktpunkt, til dømes frivilligsentralen eller frisklivssentralen. Dei veit kva grupper som finst. Det er gratis å vere med.
# What the drawing path.svg shows.
start-figure-alt = Steinar i mørkt vatn leier over til eit lite hus med lys i vindauga.
start-own-title = Om du må starte henne sjølv
start-step-1 = Vel kva slags gruppe
start-step-1-text = Same problem eller blanda? Skriv det i éi setning.
start-step-2 = Sei det til nokon
start-step-2-text = Spør eit kontaktpunkt, heng opp ein lapp, set ein liten annonse i avisa. Skriv kvar folk kan melde seg. Namnet ditt treng ikkje stå der.
start-step-3 = Samle namn
start-step-3-text = Lat det ta tid. Nokon vil vere borte iblant, og møtet bør tole det.
start-step-4 = Finn eit rom
start-step-4-text = Det held med stolar og ei dør som kan lukkast.
start-step-5 = Hald det første møtet
start-step-5-text = Les prinsippa saman. Bli samde om når de møtest neste gong.

## The initiator

initiator-title = Igangsetjaren
initiator-lead = Det kan vere vrient å begynne når alle er nye. Då kan ein igangsetjar vere med på dei første møta.
initiator-p1 = Ein igangsetjar veit korleis sjølvhjelpsgrupper arbeider, og hjelper dykk med å finne forma. Etter nokre møte trekkjer igangsetjaren seg ut. Slik er det meint.
initiator-does-title = Ein igangsetjar kan
initiator-does-1 = ønskje velkomen og fortelje kva sjølvhjelp er
initiator-does-2 = gå gjennom prinsippa saman med dykk
initiator-does-3 = passe på at alle får ordet
initiator-not-title = Ein igangsetjar skal ikkje
initiator-not-1 = leie gruppa eller behandle nokon
initiator-not-2 = gi deg råd om livet ditt
initiator-not-3 = avgjere kva de snakkar om
initiator-p2 = Gruppa er dykkar frå første stund. Lat ein av dykk låse opp og ein annan halde auge med klokka. Ta opp det som gneg medan det enno er lite: ein som snakkar for lenge, ein avtale som glepp. Det er god øving i å seie frå.
initiator-aside-title = Har du lyst til å bli igangsetjar?
initiator-aside = { -publisher } held kurs. Ring { $phone }, så får du vite kva det går ut på, og når det neste er.

## When self-help is not enough right now

urgent-title = Når sjølvhjelp ikkje er nok
urgent-lead = Ei gruppe er ikkje akutthjelp. Nokre gonger treng du noko anna først.
urgent-contact-title = Treng du hjelp no?
urgent-label-113 = Når liv er i fare
urgent-value-113 = 113
urgent-label-doctor = Legevakt, når det hastar
urgent-value-doctor = 116&nbsp;117
urgent-label-talk = Mental Helse, når du må snakke
urgent-value-talk = 116&nbsp;123
urgent-p1 = Ring eitt av numra om du tenkjer på å ta livet ditt, eller er redd for kva du kan kome til å gjere. Er du i tvil om kva for eit, så ring 113. **Du er ikkje til bry.** Det må ikkje bli verre først.
urgent-p2 = Snakk med fastlegen når det ikkje hastar slik, men heller ikkje går over: når du ikkje søv, ikkje et, drikk meir enn du vil, eller ikkje orkar å stå opp.
urgent-both-title = Du kan ha begge delar
urgent-p3 = Ei gruppe kjem ikkje i staden for behandling, og behandling kjem ikkje i staden for ei gruppe. Slutt aldri med medisinar fordi det går bra i gruppa. Snakk med legen først.
urgent-other-title = Om ein i gruppa har det svært vondt
urgent-p4 = Sei kva du ser, og spør rett ut. Ikkje ber det åleine. Bli hos den det gjeld, og ring saman. Lovnaden om å teie gjeld ikkje når liv er i fare.

## Questions and answers

questions-title = Spørsmål og svar
questions-1 = Kva kostar det?
questions-1-text = Ingenting. Kanskje deler de på kaffien.
questions-2 = Må eg seie kva eg heiter?
questions-2-text = Nei. Fornamnet er nok, og ingen utanfor gruppa får vite at du er med.
questions-3 = Kan legen eller NAV tilvise meg?
questions-3-text = Nei. Dei kan fortelje deg at det finst grupper, men ingen kan tilvise deg til ei. Du kjem fordi du vil det sjølv.
questions-4 = Kva om eg møter nokon eg kjenner?
questions-4-text = På små stader skjer det. Snakk saman om det, de to, så tidleg som råd. Det de har lova i gruppa, gjeld også i butikken.
questions-5 = Kor lenge skal eg gå der?
questions-5-text = Så lenge du har bruk for det. Når du vil slutte, så kom og sei det, slik at dei andre får ta farvel.
questions-6 = Kva om det ikkje er noko for meg?
questions-6-text = Då kan du la vere å kome igjen. Men det første møtet er sjeldan likt det fjerde, så gi det gjerne litt tid. Det kan også hende at ei anna gruppe passar betre.
questions-7 = Kva om eg blir meir lei meg av det?
questions-7-text = Det kan du bli, særleg i starten. Det gjer noko med oss å seie ting høgt. Fortel det i gruppa. Blir det for mykje, så stå over ein kveld, og sjå førre side.

## Own notes: prompts with room to write

notes-title = Til dine eigne tankar
notes-lead = Skriv, teikn eller lat det stå tomt. Ingen andre treng å sjå det.
notes-prompt-1 = Dette vil eg gjere noko med
notes-prompt-2 = Dette veit eg om det alt
notes-prompt-3 = Denne personen kan eg seie det til
notes-prompt-4 = Det første vesle eg vil gjere, og når

## Whom to turn to

contact-title = Her finn du ei gruppe
contact-lead = Du kan ringje utan å ha bestemt deg og utan å seie kva du heiter.
contact-p1 = Vi veit kva grupper som finst der du bur. Er det inga enno, kan vi snakke om korleis du får i gang ei.
contact-phone = [{ $phone }]({ $phone-link })
contact-email = [{ $email }](mailto:{ $email })
contact-web = [{ $web }](https://{ $web })
contact-address = { $street }, { $place }
# The QR code leads to the publisher's web site.
contact-qr-alt = QR-kode til nettsida { $web }
contact-qr-caption = Hald kameraet på telefonen over ruta, så kjem du til { $web }.
contact-places-title = Du kan også spørje
contact-places = På frivilligsentralen, på frisklivssentralen, på lærings- og meistringssenteret, eller i ein organisasjon som arbeider med det du strevar med.
contact-order-title = Fleire hefte
contact-order = Heftet er gratis og finst på bokmål, nynorsk, samisk og engelsk. Skriv til { $email } og oppgi bestillingsnummer { $code }.

## Back cover

closing-line = Ta vare på heftet så lenge du har bruk for det. Legg det så ein stad der ein annan kan finne det.
