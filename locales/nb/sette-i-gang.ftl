### “Hvordan sette i gang en selvorganisert selvhjelpsgruppe”: the booklet for somebody who wants to start a group, in bokmål (the source language).
### The reader has a problem of their own and has perhaps never started anything. Be practical: what to do, with whom, in which order; “du”.
### One message is one paragraph. Marks inside it: *stress*, **strong**, [text](https://…), [word](lang:en) for a word in another
### language, &nbsp; for a space that must not break. Keep the marks, the { $variables } and the number of messages.
### Each chapter has one page. A translation may be about a tenth longer than this text; more, and the page overflows.
### State: source

## The booklet as a whole

# Title in catalogues, in the file's data and at the foot of the pages.
title = Hvordan sette i gang en selvorganisert selvhjelpsgruppe
# One sentence for catalogues and search engines.
subject = Steg for steg fra en tanke til en gruppe som møtes: hvordan du finner folk og rom, holder det første møtet og fortsetter.

# Small lines above the chapter headings: which part of the booklet this is.
section-before = Før dere møtes
section-meet = Når dere møtes
section-hand = Ha for hånden

## Cover

cover-title = Hvordan sette i gang en selvorganisert selvhjelps&shy;gruppe
cover-subtitle = For deg som vil gjøre noe med ditt, og som ikke vil vente til noen andre begynner

## Contents

contents-title = Innhold
contents-note = Ta med en blyant. Heftet er til å skrive i.

## You can begin

begin-title = Du kan begynne
begin-lead = En selvhjelpsgruppe begynner med én som vil noe med sitt eget, og som sier det til en til. Det kan være deg.
begin-p1 = Kanskje har du lett etter en gruppe og ikke funnet noen. Kanskje er dere allerede to eller tre som snakker om det etter kurset eller på trappa. Du trenger ikke være ferdig med det du strever med. Det er nettopp det du skal bruke.
begin-p2 = Den som setter i gang, er ikke leder. Du får folk sammen i et rom, og så er du med på lik linje: Du forteller, lytter og arbeider med ditt. Gruppa er ikke din. Den er alles fra den første kvelden.
# Two short lists: what one needs, and what one does not need.
begin-need-title = Dette trenger du
begin-need-1 = noe i ditt eget liv som du vil gjøre noe med
begin-need-2 = litt tid hver uke de første månedene
begin-need-3 = minst én å tenke høyt sammen med
begin-not-title = Dette trenger du ikke
begin-not-1 = fagutdanning eller kursbevis
begin-not-2 = svar på hvordan andre bør leve
begin-not-3 = penger, for en gruppe koster nesten ingenting
begin-aside-title = Samme problem eller blandet gruppe?
begin-aside = Dere kan ha det samme problemet eller hvert deres. På små steder er det lettest å få til en blandet gruppe. Det holder at alle vil ha en forandring, og ingen kan se på døra hva du kommer for.

## Five steps. The numbers come by themselves.

steps-title = Fem skritt fram til det første møtet
steps-lead = Ta dem i ditt eget tempo. Det gjør ingenting om det går noen uker, eller en hel vinter.
steps-1 = Skriv én setning
steps-1-text = Hva slags gruppe er det? «En blandet gruppe for voksne som vil forandre noe.» Kan du si det kort, kan andre si det videre.
steps-2 = Spør noen som vet
steps-2-text = Ring { -publisher } eller et kontaktpunkt, for eksempel frivilligsentralen. De kjenner stedet og kan ta imot navn for deg.
steps-3 = Gjør det kjent
steps-3-text = Heng opp lapper, skriv et innlegg, sett en liten annonse i lokalavisa. Én lapp på biblioteket kan være nok.
steps-4 = Snakk med dem som melder seg
steps-4-text = Fortell hva gruppa er, og hva den ikke er. Skriv opp fornavn og nummer. Er dere for få, så vent litt og heng opp flere lapper.
steps-5 = Bestem dag og rom
steps-5-text = Sett en dato når dere er så mange at det ikke gjør noe om en eller to er borte.

## Finding the others. First comes a note to hang up: an example that readers may copy.

people-title = Finne de andre
people-lead = De fleste nøler lenge før de tar kontakt. Skriv slik at det er lett å ta det første skrittet.
people-note-title = Slik kan lappen se ut
people-note-head = Vil du forandre noe i livet ditt?
people-note-1 = Vi starter en blandet selvhjelpsgruppe. Vi møtes tirsdager kl.&nbsp;18.30, snakker sammen og arbeider med hvert vårt. Det er gratis.
people-note-2 = Ring eller stikk innom frivilligsentralen. Du trenger ikke si hva du heter, og du trenger ikke ha bestemt deg.
people-where-title = Der folk ser den
people-where-1 = på biblioteket, i butikken og i svømmehallen
people-where-2 = på venterommet hos legen, på lærings- og mestringssenteret
people-where-3 = på frivilligsentralen og frisklivssentralen
people-where-4 = i lokalavisa og på bygdas sider på nettet
people-call-title = Når noen tar kontakt
people-call = Si det samme til alle: at gruppa er gratis, at den styrer seg selv, og at den ikke er behandling. Spør hva de håper på. Si at det er lov å komme én gang for å kjenne etter.
people-name-title = Ditt eget navn
people-name = Du trenger ikke ha ditt eget nummer på lappen. Lag en e-postadresse for gruppa, eller be kontaktpunktet ta imot.

## A room and a door. A drawing stands under the lead.

room-title = Et rom og en dør
room-lead = Rommet trenger ikke være pent. Det skal bare være deres mens dere er der.
# What the drawing room.svg shows.
room-figure-alt = En dør står på gløtt, og lyset fra rommet faller ut på gulvet. Innenfor står noen stoler klare.
room-look-title = Se etter dette
room-look-1 = en dør som kan lukkes, og vegger som holder på lyden
room-look-2 = plass til å sette stolene i ring
room-look-3 = en inngang som alle kommer inn gjennom, også med rullestol
room-look-4 = buss i nærheten og lys på veien hjem
room-ask = Spør på frivilligsentralen, biblioteket eller grendehuset. Si at dere er en gruppe som møtes fast og rydder etter seg. Mer trenger de ikke vite. Unngå å møtes hjemme hos noen: Den som bor der, blir vert, og da er dere ikke lenger like.
room-time-title = Dag og klokkeslett
room-time = Velg et fast tidspunkt og hold på det: samme dag, samme rom, to timer. Halvparten går fort når alle skal slippe til.

## The first meeting: an agenda as a table. Keep the cells short; the times may be changed to the habits of the language.

first-title = Det første møtet
first-lead = Alle er nye, også du. En enkel plan på et ark gjør det lettere å puste.
first-caption = Forslag til en kveld
first-head-time = Tid
first-head-what = Hva
first-head-how = Slik kan dere gjøre det
first-1-time = 18.15
first-1-what = Lås opp
first-1-how = Sett stolene i ring, uten bord imellom.
first-2-time = 18.30
first-2-what = Velkommen
first-2-how = Den som tok initiativet, sier hvorfor. Kort.
first-3-time = 18.40
first-3-what = Første runde
first-3-how = Fornavn, og én setning om hvorfor du kom. Det er lov å stå over.
first-4-time = 19.00
first-4-what = Les høyt
first-4-how = Ett punkt hver av «Les dette høyt». Snakk om hva det betyr for dere.
first-5-time = 19.30
first-5-what = Pause
first-5-how = Kaffe, te og et åpent vindu.
first-6-time = 19.40
first-6-what = Bli enige
first-6-how = Dag og rom. Hvem som låser opp. Hvordan dere gir beskjed når dere ikke kan komme.
first-7-time = 20.00
first-7-what = Andre runde
first-7-how = Hva vil jeg arbeide med? Ingen svarer, og ingen gir råd.
first-8-time = 20.20
first-8-what = Siste ord
first-8-how = Én ting du tar med deg. Så rydder dere og låser.
first-p1 = Rekker dere ikke alt, er det helt greit. Rundene er viktigst: at alle har hørt sin egen stemme, og at noen har lyttet.
first-p2 = Er det en som helst vil sitte stille? La det være slik. Å komme var kanskje nok for den kvelden.

## To be read aloud at the first meeting: the principles, in the we-form. Each item: a short sentence in strong, then one that explains it.

hold-title = Les dette høyt
hold-lead = Én leser det første punktet, den neste tar det neste. Så går det rundt.
hold-1 = **Vi er her for vår egen del.** Hver av oss har et problem vi kjenner og vil gjøre noe med.
hold-2 = **Vi har valgt det selv.** Ingen er sendt hit, og ingen blir holdt igjen.
hold-3 = **Vi bygger på det vi har.** Det vi har levd gjennom, er det vi arbeider med.
hold-4 = **Vi er likeverdige.** Her er ingen leder, ingen lærer og ingen tilskuer.
hold-5 = **Vi har ansvar for oss selv.** Vi lytter til hverandre, men bærer ikke hverandre.
hold-6 = **Vi snakker om følelser og tanker.** Det som skjedde, er bare begynnelsen.
hold-7 = **Vi bestemmer selv hvor åpne vi er.** Det er alltid lov å si nei.
hold-8 = **Vi tåler at vi er ulike.** Vi trenger ikke bli enige.
hold-9 = **Det som blir sagt her, blir her.** Det gjelder også hvem som var her.
hold-10 = **Vi sier fra når vi ikke kan komme.** Da slipper de andre å lure.
hold-p1 = Snakk om punktene etterpå. Hvilket er lett for meg? Hvilket blir vanskelig?

## The next meetings

next-title = De neste gangene
next-lead = De første møtene kan være litt stive. Gi dem tid. Tillit kommer ikke på en kveld.
next-tasks-title = La oppgavene gå på rundgang
next-tasks = Én låser opp, én passer klokka, én begynner runden. Bytt hver gang. Da blir ingen leder uten å ha tenkt på det.
next-initiator-title = Be gjerne med en igangsetter
next-initiator = En igangsetter kjenner arbeidsmåten, kan være med på de første møtene og trekker seg ut når dere står støtt. Spør { -publisher } om det finnes en i nærheten.
next-talk-title = Snakk om hvordan dere har det
next-talk = Sett av et kvarter en gang iblant. Får alle plass? Holder vi det vi ble enige om? Er det noe vi går rundt grøten med?
next-new-title = Når nye vil være med
next-new = Bli enige om når gruppa er åpen, og si det til kontaktpunktet. La den nye få høre det dere holder fast ved, før dere begynner.
next-end-title = Når noen vil slutte
next-end = Den som slutter, kommer en siste gang og sier det. En gruppe kan også ta slutt.
# Follows directly on next-end.
next-quote = Da er den ikke mislykket. Da er den ferdig.

## When something goes wrong, and when it is urgent. The numbers are the same in all languages.

trouble-title = Når det skurrer
trouble-lead = Alle grupper får det vanskelig iblant. Si det høyt mens det er lite.
trouble-few-title = Det kommer bare to
trouble-few = Hold møtet likevel. To som snakker sammen, er en begynnelse. Heng opp nye lapper, og møtes igjen neste uke.
trouble-talk-title = Én snakker hele tida
trouble-talk = Ta en runde med like mye tid til hver. Det er lettere å bli stoppet av klokka enn av sidemannen.
trouble-advice-title = Noen gir råd
trouble-advice = Spør: «Hvordan har det vært for deg?» Da blir rådet til en fortelling, og den kan alle bruke.
trouble-away-title = En slutter å komme
trouble-away = Ring én gang. Si at stolen står der, og la det være med det.
trouble-ill-title = En har det svært vondt
trouble-ill = Spør rett ut, bli hos den det gjelder, og ring sammen. Løftet om å tie gjelder ikke når liv er i fare.
urgent-title = Trenger noen hjelp nå?
urgent-label-113 = Når liv er i fare
urgent-value-113 = 113
urgent-label-doctor = Legevakt, når det haster
urgent-value-doctor = 116&nbsp;117
urgent-label-talk = Mental Helse, når en må snakke
urgent-value-talk = 116&nbsp;123

## A checklist and the contact card

check-title = Sjekkliste
check-lead = Kryss av etter hvert. Resten kan vente til i morgen.
check-1 = Jeg vet hva jeg selv vil arbeide med.
check-2 = Jeg har én setning om hva slags gruppe det er.
check-3 = Jeg har snakket med noen som vet.
check-4 = Lappene henger, og noen tar imot navn.
check-5 = Vi har et rom med en dør, og en fast dag.
check-6 = Vi har bestemt om vi vil ha med en igangsetter.
check-7 = «Les dette høyt» er kopiert til alle.
check-8 = Nøkkel, kaffe og kopper er i orden.
contact-title = Ring oss gjerne først
contact-p1 = Det er gratis, og du trenger ikke si hva du heter. Vi vet hvem som finnes der du bor.
contact-phone = [{ $phone }]({ $phone-link })
contact-email = [{ $email }](mailto:{ $email })
contact-web = [{ $web }](https://{ $web })
contact-address = { $street }, { $place }

## Back cover

closing-line = Sett fram én stol mer enn dere trenger. Det kommer kanskje en til.
