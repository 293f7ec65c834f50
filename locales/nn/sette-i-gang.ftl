### “Korleis setje i gang ei sjølvorganisert sjølvhjelpsgruppe”: the booklet for somebody who wants to start a group, in nynorsk.
### The reader has a problem of their own and has perhaps never started anything. Be practical: what to do, with whom, in which order; “du”.
### Choices kept throughout: infinitives in -e, “gruppa … ho, henne”, “de, dykk, dykkar” for the readers, “kjensle”, “igangsetjar”.
### One message is one paragraph. Marks inside it: *stress*, **strong**, [text](https://…), [word](lang:en) for a word in another
### language, &nbsp; for a space that must not break. Keep the marks, the { $variables } and the number of messages.
### Each chapter has one page. This text may be about a tenth longer than the bokmål; more, and the page overflows.
### State: draft

## The booklet as a whole

# Title in catalogues, in the file's data and at the foot of the pages.
# state: draft 49a5ffc1
title = Korleis setje i gang ei sjølvorganisert sjølvhjelpsgruppe
# One sentence for catalogues and search engines.
# state: draft bbc984dd
subject = Steg for steg frå ein tanke til ei gruppe som møtest: korleis du finn folk og rom, held det første møtet og går vidare.

# Small lines above the chapter headings: which part of the booklet this is.
# state: draft dc36420c
section-before = Før de møtest
# state: draft f6f214db
section-meet = Når de møtest
# state: draft e2a2b78e
section-hand = Ha for handa

## Cover

# state: draft 7ab97bdd
cover-title = Korleis setje i gang ei sjølvorganisert sjølvhjelps&shy;gruppe
# state: draft 51048413
cover-subtitle = For deg som vil gjere noko med ditt, og som ikkje vil vente til nokon andre begynner

## Contents

# state: draft a4f838b2
contents-title = Innhald
# state: draft 91cf8861
contents-note = Ta med ein blyant. Heftet er til å skrive i.

## You can begin

# state: draft 7ccde269
begin-title = Du kan begynne
# state: draft cd675786
begin-lead = Ei sjølvhjelpsgruppe begynner med éin som vil noko med sitt eige, og som seier det til ein til. Det kan vere deg.
# state: draft 4557a89f
begin-p1 = Kanskje har du leita etter ei gruppe og ikkje funne noka. Kanskje er de alt to eller tre som snakkar om det etter kurset eller på trappa. Du treng ikkje vere ferdig med det du strevar med. Det er nettopp det du skal bruke.
# state: draft c7c6ee69
begin-p2 = Den som set i gang, er ikkje leiar. Du får folk saman i eit rom, og så er du med på lik linje: Du fortel, lyttar og arbeider med ditt. Gruppa er ikkje di. Ho høyrer til alle frå den første kvelden.
# Two short lists: what one needs, and what one does not need.
# state: draft 8b6285bf
begin-need-title = Dette treng du
# state: draft 8a0d7f67
begin-need-1 = noko i ditt eige liv som du vil gjere noko med
# state: draft 1c4d38f5
begin-need-2 = litt tid kvar veke dei første månadene
# state: draft 022d3d58
begin-need-3 = minst éin å tenkje høgt saman med
# state: draft f2166414
begin-not-title = Dette treng du ikkje
# state: draft 6c0a6bea
begin-not-1 = fagutdanning eller kursbevis
# state: draft 0e20bada
begin-not-2 = svar på korleis andre bør leve
# state: draft f5445909
begin-not-3 = pengar, for ei gruppe kostar nesten ingenting
# state: draft ad8ba66d
begin-aside-title = Same problem eller blanda gruppe?
# state: draft 1a58e07f
begin-aside = De kan ha det same problemet eller kvar sitt. På små stader er det lettast å få til ei blanda gruppe. Det held at alle vil ha ei endring, og ingen kan sjå på døra kva du kjem for.

## Five steps. The numbers come by themselves.

# state: draft 431cdf57
steps-title = Fem steg fram til det første møtet
# state: draft 1a0fd4c6
steps-lead = Ta dei i ditt eige tempo. Det gjer ingenting om det går nokre veker, eller ein heil vinter.
# state: draft 0e256b35
steps-1 = Skriv éi setning
# state: draft 6cd7b121
steps-1-text = Kva slags gruppe er det? «Ei blanda gruppe for vaksne som vil endre noko.» Kan du seie det kort, kan andre seie det vidare.
# state: draft a9ca00b5
steps-2 = Spør nokon som veit
# state: draft 77d4c091
steps-2-text = Ring { -publisher } eller eit kontaktpunkt, til dømes frivilligsentralen. Dei kjenner staden og kan ta imot namn for deg.
# state: draft 6e17158e
steps-3 = Gjer det kjent
# state: draft bcdd01e9
steps-3-text = Heng opp lappar, skriv eit innlegg, set ein liten annonse i lokalavisa. Éin lapp på biblioteket kan vere nok.
# state: draft 13016864
steps-4 = Snakk med dei som melder seg
# state: draft 4331e5b9
steps-4-text = Fortel kva gruppa er, og kva ho ikkje er. Skriv opp fornamn og nummer. Er de for få, så vent litt og heng opp fleire lappar.
# state: draft 75aba996
steps-5 = Avtal dag og rom
# state: draft 88dc3797
steps-5-text = Set ein dato når de er så mange at det ikkje gjer noko om ein eller to er borte.

## Finding the others. First comes a note to hang up: an example that readers may copy.

# state: draft f7961910
people-title = Finne dei andre
# state: draft aac214dd
people-lead = Dei fleste nøler lenge før dei tek kontakt. Skriv slik at det er lett å ta det første steget.
# state: draft 8ad13441
people-note-title = Slik kan lappen sjå ut
# state: draft 19cb9b86
people-note-head = Vil du endre noko i livet ditt?
# state: draft de603940
people-note-1 = Vi startar ei blanda sjølvhjelpsgruppe. Vi møtest tysdagar kl.&nbsp;18.30, snakkar saman og arbeider med kvar vårt. Det er gratis.
# state: draft 982d25f1
people-note-2 = Ring eller stikk innom frivilligsentralen. Du treng ikkje seie kva du heiter, og du treng ikkje ha bestemt deg.
# state: draft efcdea1b
people-where-title = Der folk ser han
# state: draft b85d6cc2
people-where-1 = på biblioteket, i butikken og i symjehallen
# state: draft 5e0b7452
people-where-2 = på venterommet hos legen, på lærings- og meistringssenteret
# state: draft 6ec4a184
people-where-3 = på frivilligsentralen og frisklivssentralen
# state: draft 35f68544
people-where-4 = i lokalavisa og på sidene til bygda på nettet
# state: draft 7ea8682c
people-call-title = Når nokon tek kontakt
# state: draft 880ede5d
people-call = Sei det same til alle: at gruppa er gratis, at ho styrer seg sjølv, og at ho ikkje er behandling. Spør kva dei håpar på. Sei at det er lov å kome éin gong for å kjenne etter.
# state: draft c0a26b26
people-name-title = Ditt eige namn
# state: draft 5d90f547
people-name = Du treng ikkje ha ditt eige nummer på lappen. Lag ei e-postadresse for gruppa, eller be kontaktpunktet ta imot.

## A room and a door. A drawing stands under the lead.

# state: draft 0d0c4570
room-title = Eit rom og ei dør
# state: draft a17cea0d
room-lead = Rommet treng ikkje vere fint. Det skal berre vere dykkar medan de er der.
# What the drawing room.svg shows.
# state: draft 68b2747a
room-figure-alt = Ei dør står på gløtt, og lyset frå rommet fell ut på golvet. Innanfor står nokre stolar klare.
# state: draft f9e8afb2
room-look-title = Sjå etter dette
# state: draft 2e28cd8b
room-look-1 = ei dør som kan lukkast, og vegger som held på lyden
# state: draft 3f29eac5
room-look-2 = plass til å setje stolane i ring
# state: draft d5218554
room-look-3 = ein inngang som alle kjem inn gjennom, òg med rullestol
# state: draft 87e73d12
room-look-4 = buss i nærleiken og lys på vegen heim
# state: draft 59f54eb0
room-ask = Spør på frivilligsentralen, biblioteket eller grendehuset. Sei at de er ei gruppe som møtest fast og ryddar etter seg. Meir treng dei ikkje vite. Unngå å møtast heime hos nokon: Den som bur der, blir vert, og då er de ikkje lenger like.
# state: draft 1bb2d521
room-time-title = Dag og klokkeslett
# state: draft 836504e7
room-time = Vel eit fast tidspunkt og hald på det: same dag, same rom, to timar. Halvparten går fort når alle skal sleppe til.

## The first meeting: an agenda as a table. Keep the cells short; the times may be changed to the habits of the language.

# state: draft 74654744
first-title = Det første møtet
# state: draft 316f7977
first-lead = Alle er nye, du òg. Ein enkel plan på eit ark gjer det lettare å puste.
# state: draft b03f495f
first-caption = Framlegg til ein kveld
# state: draft 0932388a
first-head-time = Tid
# state: draft 85e2d12d
first-head-what = Kva
# state: draft c6b7e52e
first-head-how = Slik kan de gjere det
# state: draft b773268c
first-1-time = 18.15
# state: draft 591538de
first-1-what = Lås opp
# state: draft 40a5a5bb
first-1-how = Set stolane i ring, utan bord imellom.
# state: draft 0cdc9201
first-2-time = 18.30
# state: draft bbee0ca5
first-2-what = Velkomen
# state: draft fe225faa
first-2-how = Den som tok initiativet, seier kvifor. Kort.
# state: draft 7ebba650
first-3-time = 18.40
# state: draft da5636ef
first-3-what = Første runde
# state: draft 1239a630
first-3-how = Fornamn, og éi setning om kvifor du kom. Det er lov å stå over.
# state: draft b4c3aa77
first-4-time = 19.00
# state: draft 077f2a01
first-4-what = Les høgt
# state: draft e9bb4023
first-4-how = Eitt punkt kvar av «Les dette høgt». Snakk om kva det vil seie for dykk.
# state: draft bbc34b15
first-5-time = 19.30
# state: draft 105b296a
first-5-what = Pause
# state: draft a9d7bf3c
first-5-how = Kaffi, te og eit ope vindauge.
# state: draft add33afb
first-6-time = 19.40
# state: draft 2d6d5da5
first-6-what = Bli samde
# state: draft 8341f4b0
first-6-how = Dag og rom. Kven som låser opp. Korleis de gir beskjed når de ikkje kan kome.
# state: draft b8b98aaa
first-7-time = 20.00
# state: draft cb05402c
first-7-what = Andre runde
# state: draft d391178e
first-7-how = Kva vil eg arbeide med? Ingen svarer, og ingen gir råd.
# state: draft a5e5dba0
first-8-time = 20.20
# state: draft 9db99ab3
first-8-what = Siste ord
# state: draft 28aeafbb
first-8-how = Éin ting du tek med deg. Så ryddar de og låser.
# state: draft 74deb2d1
first-p1 = Rekk de ikkje alt, er det heilt greitt. Rundane er viktigast: at alle har høyrt si eiga røyst, og at nokon har lytta.
# state: draft 810edb4f
first-p2 = Er det ein som helst vil sitje stille? La det vere slik. Å kome var kanskje nok for den kvelden.

## To be read aloud at the first meeting: the principles, in the we-form. Each item: a short sentence in strong, then one that explains it.

# state: draft 30186fec
hold-title = Les dette høgt
# state: draft b1a7a288
hold-lead = Éin les det første punktet, den neste tek det neste. Så går det rundt.
# state: draft ffe7dd84
hold-1 = **Vi er her for vår eigen del.** Kvar av oss har eit problem vi kjenner og vil gjere noko med.
# state: draft a210eff2
hold-2 = **Vi har valt det sjølve.** Ingen er send hit, og ingen blir halden att.
# state: draft 0629a7c6
hold-3 = **Vi byggjer på det vi har.** Det vi har levd gjennom, er det vi arbeider med.
# state: draft fb39ac88
hold-4 = **Vi er likeverdige.** Her er ingen leiar, ingen lærar og ingen tilskodar.
# state: draft cad1acc6
hold-5 = **Vi har ansvar for oss sjølve.** Vi lyttar til kvarandre, men ber ikkje kvarandre.
# state: draft 434025f2
hold-6 = **Vi snakkar om kjensler og tankar.** Det som skjedde, er berre byrjinga.
# state: draft 44477e56
hold-7 = **Vi avgjer sjølve kor opne vi er.** Det er alltid lov å seie nei.
# state: draft f6a0d227
hold-8 = **Vi toler at vi er ulike.** Vi treng ikkje bli samde.
# state: draft 11688d8b
hold-9 = **Det som blir sagt her, blir her.** Det gjeld òg kven som var her.
# state: draft 0d4855ad
hold-10 = **Vi seier frå når vi ikkje kan kome.** Då slepp dei andre å lure.
# state: draft 147d4ca8
hold-p1 = Snakk om punkta etterpå. Kva for eit er lett for meg? Kva for eit blir vanskeleg?

## The next meetings

# state: draft f3b90e58
next-title = Dei neste gongene
# state: draft c71297c0
next-lead = Dei første møta kan vere litt stive. Gi dei tid. Tillit kjem ikkje på éin kveld.
# state: draft 4429d656
next-tasks-title = La oppgåvene gå på rundgang
# state: draft 3eec77a3
next-tasks = Éin låser opp, éin passar klokka, éin begynner runden. Byt kvar gong. Då blir ingen leiar utan å ha tenkt på det.
# state: draft e777c70e
next-initiator-title = Be gjerne med ein igangsetjar
# state: draft 26f9de48
next-initiator = Ein igangsetjar kjenner arbeidsmåten, kan vere med på dei første møta og trekkjer seg ut når de står støtt. Spør { -publisher } om det finst ein i nærleiken.
# state: draft 890b621e
next-talk-title = Snakk om korleis de har det
# state: draft caeff228
next-talk = Set av eit kvarter ein gong iblant. Får alle plass? Held vi det vi vart samde om? Er det noko vi går rundt grauten med?
# state: draft c9b48980
next-new-title = Når nye vil vere med
# state: draft 7a31595e
next-new = Bli samde om når gruppa er open, og sei det til kontaktpunktet. La den nye få høyre det de held fast ved, før de begynner.
# state: draft f23f7123
next-end-title = Når nokon vil slutte
# state: draft da67ea1f
next-end = Den som sluttar, kjem ein siste gong og seier det. Ei gruppe kan òg ta slutt.
# Follows directly on next-end.
# state: draft 10eee04e
next-quote = Då er ho ikkje mislukka. Då er ho ferdig.

## When something goes wrong, and when it is urgent. The numbers are the same in all languages.

# state: draft 14f4883e
trouble-title = Når det skurrar
# state: draft 97dd4d1f
trouble-lead = Alle grupper får det vanskeleg iblant. Sei det høgt medan det er lite.
# state: draft be5e2ead
trouble-few-title = Det kjem berre to
# state: draft 236d99f6
trouble-few = Hald møtet likevel. To som snakkar saman, er ei byrjing. Heng opp nye lappar, og møt kvarandre igjen neste veke.
# state: draft 1beb8512
trouble-talk-title = Éin snakkar heile tida
# state: draft 525a2f11
trouble-talk = Ta ein runde med like mykje tid til kvar. Det er lettare å bli stoppa av klokka enn av sidemannen.
# state: draft 1991b311
trouble-advice-title = Nokon gir råd
# state: draft 1b5bd641
trouble-advice = Spør: «Korleis har det vore for deg?» Då blir rådet til ei forteljing, og den kan alle bruke.
# state: draft 463cb514
trouble-away-title = Ein sluttar å kome
# state: draft 2b21d317
trouble-away = Ring éin gong. Sei at stolen står der, og la det vere med det.
# state: draft 4164903d
trouble-ill-title = Ein har det svært vondt
# state: draft d8f5dca5
trouble-ill = Spør rett ut, bli hos den det gjeld, og ring saman. Lovnaden om å teie gjeld ikkje når liv er i fare.
# state: draft 34480239
urgent-title = Treng nokon hjelp no?
# state: draft 900e73e1
urgent-label-113 = Når liv er i fare
# state: draft 73278a4a
urgent-value-113 = 113
# state: draft df855923
urgent-label-doctor = Legevakt, når det hastar
# state: draft 21b3758e
urgent-value-doctor = 116&nbsp;117
# state: draft ea2ddda7
urgent-label-talk = Mental Helse, når ein må snakke
# state: draft b2c87a5e
urgent-value-talk = 116&nbsp;123

## A checklist and the contact card

# state: draft b6f24ab7
check-title = Sjekkliste
# state: draft 4e0851e8
check-lead = Kryss av etter kvart. Resten kan vente til i morgon.
# state: draft 4c768698
check-1 = Eg veit kva eg sjølv vil arbeide med.
# state: draft 9b095b27
check-2 = Eg har éi setning om kva slags gruppe det er.
# state: draft 811b10e4
check-3 = Eg har snakka med nokon som veit.
# state: draft c021c5fb
check-4 = Lappane heng, og nokon tek imot namn.
# state: draft 95c485a4
check-5 = Vi har eit rom med ei dør, og ein fast dag.
# state: draft a4029cc4
check-6 = Vi har avgjort om vi vil ha med ein igangsetjar.
# state: draft 56b21ab3
check-7 = «Les dette høgt» er kopiert til alle.
# state: draft 1e5dc9e6
check-8 = Nøkkel, kaffi og koppar er i orden.
# state: draft 75b79267
contact-title = Ring oss gjerne først
# state: draft 1f210dbf
contact-p1 = Det er gratis, og du treng ikkje seie kva du heiter. Vi veit kven som finst der du bur.
# state: draft cff45a23
contact-phone = [{ $phone }]({ $phone-link })
# state: draft b0b431e3
contact-email = [{ $email }](mailto:{ $email })
# state: draft 88629bc9
contact-web = [{ $web }](https://{ $web })
# state: draft d8117b03
contact-address = { $street }, { $place }

## Back cover

# state: draft bee8e2c8
closing-line = Set fram éin stol meir enn de treng. Det kjem kanskje ein til.
