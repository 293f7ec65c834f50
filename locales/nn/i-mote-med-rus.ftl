### “Informasjon om sjølvorganisert sjølvhjelp i møte med rusproblem”: leaflet, A4 folded to DL, six panels, in nynorsk.
### Two readers: one who drinks or uses more than they want to, and one who stands close to somebody who does. Never judge, name nobody
### (“rusmisbrukar”, “alkoholikar” are not our words), promise nothing. Short sentences, “du”.
### Choices kept throughout: infinitives in -e, “gruppa … ho, henne”, “de, dykk” for the readers.
### - Room is tight. Each group below fills one panel. A panel holds when it is no longer than the bokmål plus a tenth; `trykksak check` says which one is too long.
### - One message is one paragraph, on one line. Marks inside it: *stress*, **strong**, [text](https://…), &nbsp; for a space that must not break.
### State: draft

## The document: title and description in the PDF and in the catalogue. No markup here.

title = Informasjon om kva sjølvorganisert sjølvhjelp kan vere i møte med rusproblem
subject = For deg som bruker meir enn du vil, og for deg som står nær: kva ei sjølvhjelpsgruppe er, og korleis ho går saman med behandling.

## Cover. The title is set large: three to five lines.

cover-title = Sjølvorganisert sjølvhjelp i møte med rusproblem
cover-line = Informasjon om kva du kan gjere, for deg som bruker meir enn du vil, og for deg som står nær

## Panel inside-1: to the one who uses too much.

self-title = Når rusen tek plassen
self-lead = Det byrja kanskje som ein pause. No styrer det når du søv, kven du treffer, og kva du seier.
self-p1 = Det kan vere alkohol, tablettar, hasj eller noko anna. Det kan vere kvar dag eller kvar lønningshelg. Du treng ikkje kalle deg noko, og ingen andre skal gjere det for deg. Det held at du sjølv merkar at det kostar for mykje.
self-p2 = I ei sjølvhjelpsgruppe møter du andre som vil noko med sitt. Du seier det som det er, òg når det gjekk dårleg, og du høyrer korleis dei andre gjer. Arbeidet er ditt. Men du gjer det ikkje åleine.
# Three pairs: what people say (in quotation marks), and what the reader can say.
self-contrast-title = Det du høyrer, og det du kan seie
self-told-1 = «Det er berre å bestemme seg.»
self-own-1 = Eg treng nokon å gjere det saman med.
self-told-2 = «Du er då ikkje så ille.»
self-own-2 = Det er ille nok for meg.
self-told-3 = «Tenk på alle du sårar.»
self-own-3 = Eg kan begynne med meg sjølv.
self-closing = Du kan begynne før du er sikker.

## Panel inside-2: what a group is. A drawing stands under the heading.

group-title = Kva gruppa er
# What the drawing jetty.svg shows.
group-figure-alt = Fem ulike stolar står i ring ytst på ei bryggje. Rundt henne breier ringane seg i vatnet.
group-p1 = Nokre menneske møtest fast og snakkar om det dei strevar med. Her er ingen leiar, ingen behandlar og ingen journal. Det er gratis, du er anonym, og ingen kan tilvise deg. Ein *igangsetjar* kan vere med dei første gongene.
group-kinds-title = To slag grupper
group-kinds = I nokre grupper strevar alle med rus. I ei *blanda gruppe* har kvar sitt: Éin drikk, éin sørgjer, éin er redd for å gå ut. Då er du meir enn rusen, og ingen ser på døra kva du kjem for.
group-hold-title = Dette held de fast ved
group-hold-1 = Du kjem fordi du sjølv vil, og på eige ansvar.
group-hold-2 = Alle tel like mykje, òg den som har sprokke.
group-hold-3 = De snakkar om det som ligg under rusen.
group-hold-4 = Det som blir sagt i gruppa, blir i gruppa.
group-hold-5 = De avtaler sjølve kva som gjeld om nokon kjem rusa, og seier frå når de ikkje kan kome.

## Panel inside-3: before, during and after treatment. The box is about safety; a doctor has the last word, the group never.

way-title = Før, under og etter
way-lead = Ei gruppe er ikkje behandling. Ho kan likevel følgje deg heile vegen.
way-before-title = Før du søkjer hjelp
way-before = Du treng ikkje ha slutta for å begynne i ei gruppe. Det held at du vil noko med det. Kanskje er det her du seier det høgt for første gong.
way-during-title = Medan du får behandling
way-during = Behandlinga er for rusen. I gruppa kan du snakke om alt det andre: skamma, pengane, ungane, laurdagen som er så lang. Du kan ha begge delar.
way-after-title = Når timane tek slutt
way-after = Då er kvardagen der. Gruppa er ein stad å gå på tysdagar, òg når det har gått gale. Det er kanskje då det er viktigast å kome.
way-stop-title = Ikkje slutt brått åleine
way-stop = Har du drukke mykje kvar dag eller teke tablettar lenge, kan det vere farleg å slutte på éin gong. Snakk med legen først. Blir du sjuk av å slutte, så ring legevakta på **116&nbsp;117**.

## The flap: to the one who stands close. It is the first panel one sees when the cover is opened.

near-title = Til deg som står nær
near-lead = Du tel flasker, lyttar etter steg og finn på orsakingar. Korleis har *du* det?
near-p1 = Du kan ikkje slutte for ein annan, og du kan ikkje erkjenne eit problem på vegner av andre. Men at du ligg vaken, at du er sint, at du ikkje lenger bed nokon heim, det er ditt. Det kan du gjere noko med.
near-p2 = I ei sjølvhjelpsgruppe er du der for din eigen del, anten du er partnar, forelder, syster, bror eller vakse barn. Du treng ikkje fortelje kven det gjeld.
near-questions-title = Fire spørsmål å begynne med
near-question-1 = Kva bruker eg kreftene mine på?
near-question-2 = Kva har eg slutta med som eg var glad i?
near-question-3 = Kva vågar eg ikkje å seie høgt?
near-question-4 = Kven kunne eg seie det til?
near-child-title = Er det barn i huset?
near-child = Er eit barn utrygt, skal det ikkje vente på ei gruppe. Sei det til helsesjukepleiaren, fastlegen eller barnevernet.
near-closing = Du har lov til å ha det bra, òg når ein annan ikkje har det.

## Panel back: contact, help that cannot wait, imprint. The numbers are the same in all languages.

contact-title = Snakk med oss
contact-intro = Du treng ikkje vere edru for å ringje, og du treng ikkje seie kva du heiter. Spør om det finst ei gruppe nær deg.
contact-phone = [{ $phone }]({ $phone-link })
contact-email = [{ $email }](mailto:{ $email })
contact-web = [{ $web }](https://{ $web })
contact-address = { $street }, { $place }
contact-qr-alt = QR-kode som fører til { $web }
contact-qr-caption = Les meir på { $web }.
acute-title = Treng du hjelp no?
acute-lead = Vent ikkje på ei gruppe når det hastar. Ring:
acute-life = **113** når liv er i fare, òg ved overdose
acute-doctor = **116&nbsp;117** legevakta, når du må ha lege no
acute-talk = **116&nbsp;123** Mental Helse, når du treng nokon å snakke med
