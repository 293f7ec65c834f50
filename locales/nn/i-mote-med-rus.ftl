### “Informasjon om sjølvorganisert sjølvhjelp i møte med rusproblem”: leaflet, A4 folded to DL, six panels, in nynorsk.
### Two readers: one who drinks or uses more than they want to, and one who stands close to somebody who does. Never judge, name nobody
### (“rusmisbrukar”, “alkoholikar” are not our words), promise nothing. Short sentences, “du”.
### Choices kept throughout: infinitives in -e, “gruppa … ho, henne”, “de, dykk” for the readers.
### - Room is tight. Each group below fills one panel. A panel holds when it is no longer than the bokmål plus a tenth; `trykksak check` says which one is too long.
### - One message is one paragraph, on one line. Marks inside it: *stress*, **strong**, [text](https://…), &nbsp; for a space that must not break.
### State: draft

## The document: title and description in the PDF and in the catalogue. No markup here.

# state: draft fac071bb
title = Informasjon om kva sjølvorganisert sjølvhjelp kan vere i møte med rusproblem
# state: draft f3246d2b
subject = For deg som bruker meir enn du vil, og for deg som står nær: kva ei sjølvhjelpsgruppe er, og korleis ho går saman med behandling.

## Cover. The title is set large: three to five lines.

# state: draft 8f338a89
cover-title = Sjølvorganisert sjølvhjelp i møte med rusproblem
# state: draft ce84df3a
cover-line = Informasjon om kva du kan gjere, for deg som bruker meir enn du vil, og for deg som står nær

## Panel inside-1: to the one who uses too much.

# state: draft caf98bbf
self-title = Når rusen tek plassen
# state: draft 0c4b2dd2
self-lead = Det byrja kanskje som ein pause. No styrer det når du søv, kven du treffer, og kva du seier.
# state: draft 18376b7b
self-p1 = Det kan vere alkohol, tablettar, hasj eller noko anna. Det kan vere kvar dag eller kvar lønningshelg. Du treng ikkje kalle deg noko, og ingen andre skal gjere det for deg. Det held at du sjølv merkar at det kostar for mykje.
# state: draft 9cb05178
self-p2 = I ei sjølvhjelpsgruppe møter du andre som vil noko med sitt. Du seier det som det er, òg når det gjekk dårleg, og du høyrer korleis dei andre gjer. Arbeidet er ditt. Men du gjer det ikkje åleine.
# Three pairs: what people say (in quotation marks), and what the reader can say.
# state: draft 8e9399c3
self-contrast-title = Det du høyrer, og det du kan seie
# state: draft 37e19a02
self-told-1 = «Det er berre å bestemme seg.»
# state: draft 8d6e10ca
self-own-1 = Eg treng nokon å gjere det saman med.
# state: draft e87ae29b
self-told-2 = «Du er då ikkje så ille.»
# state: draft c7e187de
self-own-2 = Det er ille nok for meg.
# state: draft 0c5ca186
self-told-3 = «Tenk på alle du sårar.»
# state: draft ea60d563
self-own-3 = Eg kan begynne med meg sjølv.
# state: draft a67346f8
self-closing = Du kan begynne før du er sikker.

## Panel inside-2: what a group is. A drawing stands under the heading.

# state: draft e8da9814
group-title = Kva gruppa er
# What the drawing jetty.svg shows.
# state: draft f35dfe5f
group-figure-alt = Fem ulike stolar står i ring ytst på ei bryggje. Rundt henne breier ringane seg i vatnet.
# state: draft 94cf1ded
group-p1 = Nokre menneske møtest fast og snakkar om det dei strevar med. Her er ingen leiar, ingen behandlar og ingen journal. Det er gratis, du er anonym, og ingen kan tilvise deg. Ein *igangsetjar* kan vere med dei første gongene.
# state: draft ed3a114e
group-kinds-title = To slag grupper
# state: draft 94f57891
group-kinds = I nokre grupper strevar alle med rus. I ei *blanda gruppe* har kvar sitt: Éin drikk, éin sørgjer, éin er redd for å gå ut. Då er du meir enn rusen, og ingen ser på døra kva du kjem for.
# state: draft 4152f1c9
group-hold-title = Dette held de fast ved
# state: draft 8f0f23ce
group-hold-1 = Du kjem fordi du sjølv vil, og på eige ansvar.
# state: draft f8332384
group-hold-2 = Alle tel like mykje, òg den som har sprokke.
# state: draft 7856c99e
group-hold-3 = De snakkar om det som ligg under rusen.
# state: draft 879ec19f
group-hold-4 = Det som blir sagt i gruppa, blir i gruppa.
# state: draft 78f4ed4f
group-hold-5 = De avtaler sjølve kva som gjeld om nokon kjem rusa, og seier frå når de ikkje kan kome.

## Panel inside-3: before, during and after treatment. The box is about safety; a doctor has the last word, the group never.

# state: draft 6dbd2ca6
way-title = Før, under og etter
# state: draft 81aa4890
way-lead = Ei gruppe er ikkje behandling. Ho kan likevel følgje deg heile vegen.
# state: draft af45e45d
way-before-title = Før du søkjer hjelp
# state: draft 705c22d8
way-before = Du treng ikkje ha slutta for å begynne i ei gruppe. Det held at du vil noko med det. Kanskje er det her du seier det høgt for første gong.
# state: draft 78ffc4c2
way-during-title = Medan du får behandling
# state: draft bb2e5ae9
way-during = Behandlinga er for rusen. I gruppa kan du snakke om alt det andre: skamma, pengane, ungane, laurdagen som er så lang. Du kan ha begge delar.
# state: draft 56db92ae
way-after-title = Når timane tek slutt
# state: draft 11227ea5
way-after = Då er kvardagen der. Gruppa er ein stad å gå på tysdagar, òg når det har gått gale. Det er kanskje då det er viktigast å kome.
# state: draft 6f3bd71f
way-stop-title = Ikkje slutt brått åleine
# state: draft cf6e69f1
way-stop = Har du drukke mykje kvar dag eller teke tablettar lenge, kan det vere farleg å slutte på éin gong. Snakk med legen først. Blir du sjuk av å slutte, så ring legevakta på **116&nbsp;117**.

## The flap: to the one who stands close. It is the first panel one sees when the cover is opened.

# state: draft c88e88ba
near-title = Til deg som står nær
# state: draft 590b3333
near-lead = Du tel flasker, lyttar etter steg og finn på orsakingar. Korleis har *du* det?
# state: draft 6b32e775
near-p1 = Du kan ikkje slutte for ein annan, og du kan ikkje erkjenne eit problem på vegner av andre. Men at du ligg vaken, at du er sint, at du ikkje lenger bed nokon heim, det er ditt. Det kan du gjere noko med.
# state: draft 175bd715
near-p2 = I ei sjølvhjelpsgruppe er du der for din eigen del, anten du er partnar, forelder, syster, bror eller vakse barn. Du treng ikkje fortelje kven det gjeld.
# state: draft 9f580067
near-questions-title = Fire spørsmål å begynne med
# state: draft 190dc585
near-question-1 = Kva bruker eg kreftene mine på?
# state: draft 70d2b2e1
near-question-2 = Kva har eg slutta med som eg var glad i?
# state: draft d79d16fb
near-question-3 = Kva vågar eg ikkje å seie høgt?
# state: draft 68537a29
near-question-4 = Kven kunne eg seie det til?
# state: draft 111266c7
near-child-title = Er det barn i huset?
# state: draft c26c70e6
near-child = Er eit barn utrygt, skal det ikkje vente på ei gruppe. Sei det til helsesjukepleiaren, fastlegen eller barnevernet.
# state: draft 815103b3
near-closing = Du har lov til å ha det bra, òg når ein annan ikkje har det.

## Panel back: contact, help that cannot wait, imprint. The numbers are the same in all languages.

# state: draft 3849a967
contact-title = Snakk med oss
# state: draft eb1f1820
contact-intro = Du treng ikkje vere edru for å ringje, og du treng ikkje seie kva du heiter. Spør om det finst ei gruppe nær deg.
# state: draft cff45a23
contact-phone = [{ $phone }]({ $phone-link })
# state: draft b0b431e3
contact-email = [{ $email }](mailto:{ $email })
# state: draft 88629bc9
contact-web = [{ $web }](https://{ $web })
# state: draft d8117b03
contact-address = { $street }, { $place }
# state: draft 5746015c
contact-qr-alt = QR-kode som fører til { $web }
# state: draft 3ddc5e3a
contact-qr-caption = Les meir på { $web }.
# state: draft ce551bf4
acute-title = Treng du hjelp no?
# state: draft a025a050
acute-lead = Vent ikkje på ei gruppe når det hastar. Ring:
# state: draft 98892805
acute-life = **113** når liv er i fare, òg ved overdose
# state: draft 5a60abba
acute-doctor = **116&nbsp;117** legevakta, når du må ha lege no
# state: draft a132ff07
acute-talk = **116&nbsp;123** Mental Helse, når du treng nokon å snakke med
