### “Korleis setje i gang ei sjølvorganisert sjølvhjelpsgruppe”: the booklet for somebody who wants to start a group, in nynorsk.
### The reader has a problem of their own and has perhaps never started anything. Be practical: what to do, with whom, in which order; “du”.
### Choices kept throughout: infinitives in -e, “gruppa … ho, henne”, “de, dykk, dykkar” for the readers, “kjensle”, “igangsetjar”.
### One message is one paragraph. Marks inside it: *stress*, **strong**, [text](https://…), [word](lang:en) for a word in another
### language, &nbsp; for a space that must not break. Keep the marks, the { $variables } and the number of messages.
### Each chapter has one page. This text may be about a tenth longer than the bokmål; more, and the page overflows.
### State: draft

## The booklet as a whole

# Title in catalogues, in the file's data and at the foot of the pages.
title = Korleis setje i gang ei sjølvorganisert sjølvhjelpsgruppe
# One sentence for catalogues and search engines.
subject = Steg for steg frå ein tanke til ei gruppe som møtest: korleis du finn folk og rom, held det første møtet og går vidare.

# Small lines above the chapter headings: which part of the booklet this is.
section-before = Før de møtest
section-meet = Når de møtest
section-hand = Ha for handa

## Cover

cover-title = Korleis setje i gang ei sjølvorganisert sjølvhjelps&shy;gruppe
cover-subtitle = For deg som vil gjere noko med ditt, og som ikkje vil vente til nokon andre begynner

## Contents

contents-title = Innhald
contents-note = Ta med ein blyant. Heftet er til å skrive i.

## You can begin

begin-title = Du kan begynne
begin-lead = Ei sjølvhjelpsgruppe begynner med éin som vil noko med sitt eige, og som seier det til ein til. Det kan vere deg.
begin-p1 = Kanskje har du leita etter ei gruppe og ikkje funne noka. Kanskje er de alt to eller tre som snakkar om det etter kurset eller på trappa. Du treng ikkje vere ferdig med det du strevar med. Det er nettopp det du skal bruke.
begin-p2 = Den som set i gang, er ikkje leiar. Du får folk saman i eit rom, og så er du med på lik linje: Du fortel, lyttar og arbeider med ditt. Gruppa er ikkje di. Ho høyrer til alle frå den første kvelden.
# Two short lists: what one needs, and what one does not need.
begin-need-title = Dette treng du
begin-need-1 = noko i ditt eige liv som du vil gjere noko med
begin-need-2 = litt tid kvar veke dei første månadene
begin-need-3 = minst éin å tenkje høgt saman med
begin-not-title = Dette treng du ikkje
begin-not-1 = fagutdanning eller kursbevis
begin-not-2 = svar på korleis andre bør leve
begin-not-3 = pengar, for ei gruppe kostar nesten ingenting
begin-aside-title = Same problem eller blanda gruppe?
begin-aside = De kan ha det same problemet eller kvar sitt. På små stader er det lettast å få til ei blanda gruppe. Det held at alle vil ha ei endring, og ingen kan sjå på døra kva du kjem for.

## Five steps. The numbers come by themselves.

steps-title = Fem steg fram til det første møtet
steps-lead = Ta dei i ditt eige tempo. Det gjer ingenting om det går nokre veker, eller ein heil vinter.
steps-1 = Skriv éi setning
steps-1-text = Kva slags gruppe er det? «Ei blanda gruppe for vaksne som vil endre noko.» Kan du seie det kort, kan andre seie det vidare.
steps-2 = Spør nokon som veit
steps-2-text = Ring { -publisher } eller eit kontaktpunkt, til dømes frivilligsentralen. Dei kjenner staden og kan ta imot namn for deg.
steps-3 = Gjer det kjent
steps-3-text = Heng opp lappar, skriv eit innlegg, set ein liten annonse i lokalavisa. Éin lapp på biblioteket kan vere nok.
steps-4 = Snakk med dei som melder seg
steps-4-text = Fortel kva gruppa er, og kva ho ikkje er. Skriv opp fornamn og nummer. Er de for få, så vent litt og heng opp fleire lappar.
steps-5 = Avtal dag og rom
steps-5-text = Set ein dato når de er så mange at det ikkje gjer noko om ein eller to er borte.

## Finding the others. First comes a note to hang up: an example that readers may copy.

people-title = Finne dei andre
people-lead = Dei fleste nøler lenge før dei tek kontakt. Skriv slik at det er lett å ta det første steget.
people-note-title = Slik kan lappen sjå ut
people-note-head = Vil du endre noko i livet ditt?
people-note-1 = Vi startar ei blanda sjølvhjelpsgruppe. Vi møtest tysdagar kl.&nbsp;18.30, snakkar saman og arbeider med kvar vårt. Det er gratis.
people-note-2 = Ring eller stikk innom frivilligsentralen. Du treng ikkje seie kva du heiter, og du treng ikkje ha bestemt deg.
people-where-title = Der folk ser han
people-where-1 = på biblioteket, i butikken og i symjehallen
people-where-2 = på venterommet hos legen, på lærings- og meistringssenteret
people-where-3 = på frivilligsentralen og frisklivssentralen
people-where-4 = i lokalavisa og på sidene til bygda på nettet
people-call-title = Når nokon tek kontakt
people-call = Sei det same til alle: at gruppa er gratis, at ho styrer seg sjølv, og at ho ikkje er behandling. Spør kva dei håpar på. Sei at det er lov å kome éin gong for å kjenne etter.
people-name-title = Ditt eige namn
people-name = Du treng ikkje ha ditt eige nummer på lappen. Lag ei e-postadresse for gruppa, eller be kontaktpunktet ta imot.

## A room and a door. A drawing stands under the lead.

room-title = Eit rom og ei dør
room-lead = Rommet treng ikkje vere fint. Det skal berre vere dykkar medan de er der.
# What the drawing room.svg shows.
room-figure-alt = Ei dør står på gløtt, og lyset frå rommet fell ut på golvet. Innanfor står nokre stolar klare.
room-look-title = Sjå etter dette
room-look-1 = ei dør som kan lukkast, og vegger som held på lyden
room-look-2 = plass til å setje stolane i ring
room-look-3 = ein inngang som alle kjem inn gjennom, òg med rullestol
room-look-4 = buss i nærleiken og lys på vegen heim
room-ask = Spør på frivilligsentralen, biblioteket eller grendehuset. Sei at de er ei gruppe som møtest fast og ryddar etter seg. Meir treng dei ikkje vite. Unngå å møtast heime hos nokon: Den som bur der, blir vert, og då er de ikkje lenger like.
room-time-title = Dag og klokkeslett
room-time = Vel eit fast tidspunkt og hald på det: same dag, same rom, to timar. Halvparten går fort når alle skal sleppe til.

## The first meeting: an agenda as a table. Keep the cells short; the times may be changed to the habits of the language.

first-title = Det første møtet
first-lead = Alle er nye, du òg. Ein enkel plan på eit ark gjer det lettare å puste.
first-caption = Framlegg til ein kveld
first-head-time = Tid
first-head-what = Kva
first-head-how = Slik kan de gjere det
first-1-time = 18.15
first-1-what = Lås opp
first-1-how = Set stolane i ring, utan bord imellom.
first-2-time = 18.30
first-2-what = Velkomen
first-2-how = Den som tok initiativet, seier kvifor. Kort.
first-3-time = 18.40
first-3-what = Første runde
first-3-how = Fornamn, og éi setning om kvifor du kom. Det er lov å stå over.
first-4-time = 19.00
first-4-what = Les høgt
first-4-how = Les neste side, eitt punkt kvar. Snakk om kva det vil seie for dykk.
first-5-time = 19.30
first-5-what = Pause
first-5-how = Kaffi, te og eit ope vindauge.
first-6-time = 19.40
first-6-what = Bli samde
first-6-how = Dag og rom. Kven som låser opp. Korleis de gir beskjed når de ikkje kan kome.
first-7-time = 20.00
first-7-what = Andre runde
first-7-how = Kva vil eg arbeide med? Ingen svarer, og ingen gir råd.
first-8-time = 20.20
first-8-what = Siste ord
first-8-how = Éin ting du tek med deg. Så ryddar de og låser.
first-p1 = Rekk de ikkje alt, er det heilt greitt. Rundane er viktigast: at alle har høyrt si eiga røyst, og at nokon har lytta.
first-p2 = Er det ein som helst vil sitje stille? La det vere slik. Å kome var kanskje nok for den kvelden.

## To be read aloud at the first meeting: the principles, in the we-form. Each item: a short sentence in strong, then one that explains it.

hold-title = Les dette høgt
hold-lead = Éin les det første punktet, den neste tek det neste. Så går det rundt.
hold-1 = **Vi er her for vår eigen del.** Kvar av oss har eit problem vi kjenner og vil gjere noko med.
hold-2 = **Vi har valt det sjølve.** Ingen er send hit, og ingen blir halden att.
hold-3 = **Vi byggjer på det vi har.** Det vi har levd gjennom, er det vi arbeider med.
hold-4 = **Vi er likeverdige.** Her er ingen leiar, ingen lærar og ingen tilskodar.
hold-5 = **Vi har ansvar for oss sjølve.** Vi lyttar til kvarandre, men ber ikkje kvarandre.
hold-6 = **Vi snakkar om kjensler og tankar.** Det som skjedde, er berre byrjinga.
hold-7 = **Vi avgjer sjølve kor opne vi er.** Det er alltid lov å seie nei.
hold-8 = **Vi toler at vi er ulike.** Vi treng ikkje bli samde.
hold-9 = **Det som blir sagt her, blir her.** Det gjeld òg kven som var her.
hold-10 = **Vi seier frå når vi ikkje kan kome.** Då slepp dei andre å lure.
hold-p1 = Snakk om punkta etterpå. Kva for eit er lett for meg? Kva for eit blir vanskeleg?

## The next meetings

next-title = Dei neste gongene
next-lead = Dei første møta kan vere litt stive. Gi dei tid. Tillit kjem ikkje på éin kveld.
next-tasks-title = La oppgåvene gå på rundgang
next-tasks = Éin låser opp, éin passar klokka, éin begynner runden. Byt kvar gong. Då blir ingen leiar utan å ha tenkt på det.
next-initiator-title = Be gjerne med ein igangsetjar
next-initiator = Ein igangsetjar kjenner arbeidsmåten, kan vere med på dei første møta og trekkjer seg ut når de står støtt. Spør { -publisher } om det finst ein i nærleiken.
next-talk-title = Snakk om korleis de har det
next-talk = Set av eit kvarter ein gong iblant. Får alle plass? Held vi det vi vart samde om? Er det noko vi går rundt grauten med?
next-new-title = Når nye vil vere med
next-new = Bli samde om når gruppa er open, og sei det til kontaktpunktet. La den nye få høyre det de held fast ved, før de begynner.
next-end-title = Når nokon vil slutte
next-end = Den som sluttar, kjem ein siste gong og seier det. Ei gruppe kan òg ta slutt.
# Follows directly on next-end.
next-quote = Då er ho ikkje mislukka. Då er ho ferdig.

## When something goes wrong, and when it is urgent. The numbers are the same in all languages.

trouble-title = Når det skurrar
trouble-lead = Alle grupper får det vanskeleg iblant. Sei det høgt medan det er lite.
trouble-few-title = Det kjem berre to
trouble-few = Hald møtet likevel. To som snakkar saman, er ei byrjing. Heng opp nye lappar, og møt kvarandre igjen neste veke.
trouble-talk-title = Éin snakkar heile tida
trouble-talk = Ta ein runde med like mykje tid til kvar. Det er lettare å bli stoppa av klokka enn av sidemannen.
trouble-advice-title = Nokon gir råd
trouble-advice = Spør: «Korleis har det vore for deg?» Då blir rådet til ei forteljing, og den kan alle bruke.
trouble-away-title = Ein sluttar å kome
trouble-away = Ring éin gong. Sei at stolen står der, og la det vere med det.
trouble-ill-title = Ein har det svært vondt
trouble-ill = Spør rett ut, bli hos den det gjeld, og ring saman. Lovnaden om å teie gjeld ikkje når liv er i fare.
urgent-title = Treng nokon hjelp no?
urgent-label-113 = Når liv er i fare
urgent-value-113 = 113
urgent-label-doctor = Legevakt, når det hastar
urgent-value-doctor = 116&nbsp;117
urgent-label-talk = Mental Helse, når ein må snakke
urgent-value-talk = 116&nbsp;123

## A checklist and the contact card

check-title = Sjekkliste
check-lead = Kryss av etter kvart. Resten kan vente til i morgon.
check-1 = Eg veit kva eg sjølv vil arbeide med.
check-2 = Eg har éi setning om kva slags gruppe det er.
check-3 = Eg har snakka med nokon som veit.
check-4 = Lappane heng, og nokon tek imot namn.
check-5 = Vi har eit rom med ei dør, og ein fast dag.
check-6 = Vi har avgjort om vi vil ha med ein igangsetjar.
check-7 = Side&nbsp;8 er kopiert til alle.
check-8 = Nøkkel, kaffi og koppar er i orden.
contact-title = Ring oss gjerne først
contact-p1 = Det er gratis, og du treng ikkje seie kva du heiter. Vi veit kven som finst der du bur.
contact-phone = [{ $phone }]({ $phone-link })
contact-email = [{ $email }](mailto:{ $email })
contact-web = [{ $web }](https://{ $web })
contact-address = { $street }, { $place }

## Back cover

closing-line = Set fram éin stol meir enn de treng. Det kjem kanskje ein til.
