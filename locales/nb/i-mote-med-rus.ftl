### “Informasjon om mulighetene for selvorganisert selvhjelp i møte med rusproblemer”: leaflet, A4 folded to DL, six panels, in bokmål (the source language).
### Two readers: one who drinks or uses more than they want to, and one who stands close to somebody who does. Never judge, name nobody
### (“rusmisbruker”, “alkoholiker” are not our words), promise nothing. Short sentences, “du”.
### - Room is tight. Each group below fills one panel. A panel holds when it is no longer than this text plus a tenth; `trykksak check` says which one is too long.
### - One message is one paragraph, on one line. Marks inside it: *stress*, **strong**, [text](https://…), &nbsp; for a space that must not break.
### State: source

## The document: title and description in the PDF and in the catalogue. No markup here.

title = Informasjon om mulighetene for selvorganisert selvhjelp i møte med rusproblemer
subject = For deg som bruker mer enn du vil, og for deg som står nær: hva en selvhjelpsgruppe er, og hvordan den går sammen med behandling.

## Cover. The title is set large: three to five lines.

cover-title = Selvorganisert selvhjelp i møte med rusproblemer
cover-line = Informasjon om mulighetene, for deg som bruker mer enn du vil, og for deg som står nær

## Panel inside-1: to the one who uses too much.

self-title = Når rusen tar plassen
self-lead = Det begynte kanskje som en pause. Nå bestemmer det når du sover, hvem du treffer, og hva du sier.
self-p1 = Det kan være alkohol, tabletter, hasj eller noe annet. Det kan være hver dag eller hver lønningshelg. Du trenger ikke kalle deg noe, og ingen andre skal gjøre det for deg. Det holder at du selv merker at det koster for mye.
self-p2 = I en selvhjelpsgruppe møter du andre som vil noe med sitt. Du sier det som det er, også når det gikk dårlig, og du hører hvordan de andre gjør. Arbeidet er ditt. Men du gjør det ikke alene.
# Three pairs: what people say (in quotation marks), and what the reader can say.
self-contrast-title = Det du hører, og det du kan si
self-told-1 = «Det er bare å bestemme seg.»
self-own-1 = Jeg trenger noen å gjøre det sammen med.
self-told-2 = «Du er jo ikke så ille.»
self-own-2 = Det er ille nok for meg.
self-told-3 = «Tenk på alle du sårer.»
self-own-3 = Jeg kan begynne med meg selv.
self-closing = Du kan begynne før du er sikker.

## Panel inside-2: what a group is. A drawing stands under the heading.

group-title = Hva gruppa er
# What the drawing jetty.svg shows.
group-figure-alt = Fem ulike stoler står i ring ytterst på en brygge. Rundt den brer ringene seg i vannet.
group-p1 = Noen mennesker møtes fast og snakker om det de strever med. Her er ingen leder, ingen behandler og ingen journal. Det er gratis, du er anonym, og ingen kan henvise deg. En *igangsetter* kan være med de første gangene.
group-kinds-title = To slags grupper
group-kinds = I noen grupper strever alle med rus. I en *blandet gruppe* har hver sitt: Én drikker, én sørger, én er redd for å gå ut. Da er du mer enn rusen, og ingen ser på døra hva du kommer for.
group-hold-title = Dette holder dere fast ved
group-hold-1 = Du kommer fordi du selv vil, og på eget ansvar.
group-hold-2 = Alle teller like mye, også den som har sprukket.
group-hold-3 = Dere snakker om det som ligger under rusen.
group-hold-4 = Det som blir sagt i gruppa, blir i gruppa.
group-hold-5 = Dere avtaler selv hva som gjelder hvis noen kommer ruset, og sier fra når dere ikke kan komme.

## Panel inside-3: before, during and after treatment. The box is about safety; a doctor has the last word, the group never.

way-title = Før, under og etter
way-lead = En gruppe er ikke behandling. Den kan likevel følge deg hele veien.
way-before-title = Før du søker hjelp
way-before = Du trenger ikke ha sluttet for å begynne i en gruppe. Det holder at du vil noe med det. Kanskje er det her du sier det høyt for første gang.
way-during-title = Mens du får behandling
way-during = Behandlingen er for rusen. I gruppa kan du snakke om alt det andre: skammen, pengene, ungene, lørdagen som er så lang. Du kan ha begge deler.
way-after-title = Når timene tar slutt
way-after = Da er hverdagen der. Gruppa er et sted å gå på tirsdager, også når det har gått galt. Det er kanskje da det er viktigst å komme.
way-stop-title = Ikke slutt brått alene
way-stop = Har du drukket mye hver dag eller tatt tabletter lenge, kan det være farlig å slutte på én gang. Snakk med legen først. Blir du syk av å slutte, så ring legevakten på **116&nbsp;117**.

## The flap: to the one who stands close. It is the first panel one sees when the cover is opened.

near-title = Til deg som står nær
near-lead = Du teller flasker, lytter etter skritt og finner på unnskyldninger. Hvordan har *du* det?
near-p1 = Du kan ikke slutte for en annen, og du kan ikke erkjenne et problem på andres vegne. Men at du ligger våken, at du er sint, at du ikke lenger ber noen hjem, det er ditt. Det kan du gjøre noe med.
near-p2 = I en selvhjelpsgruppe er du der for din egen del, enten du er partner, forelder, søster, bror eller voksent barn. Du trenger ikke fortelle hvem det gjelder.
near-questions-title = Fire spørsmål å begynne med
near-question-1 = Hva bruker jeg kreftene mine på?
near-question-2 = Hva har jeg sluttet med som jeg var glad i?
near-question-3 = Hva våger jeg ikke å si høyt?
near-question-4 = Hvem kunne jeg si det til?
near-child-title = Er det barn i huset?
near-child = Er et barn utrygt, skal det ikke vente på en gruppe. Si det til helsesykepleieren, fastlegen eller barnevernet.
near-closing = Du har lov til å ha det bra, også når en annen ikke har det.

## Panel back: contact, help that cannot wait, imprint. The numbers are the same in all languages.

contact-title = Snakk med oss
contact-intro = Du trenger ikke være edru for å ringe, og du trenger ikke si hva du heter. Spør om det finnes en gruppe nær deg.
contact-phone = [{ $phone }]({ $phone-link })
contact-email = [{ $email }](mailto:{ $email })
contact-web = [{ $web }](https://{ $web })
contact-address = { $street }, { $place }
contact-qr-alt = QR-kode som fører til { $web }
contact-qr-caption = Les mer på { $web }.
acute-title = Trenger du hjelp nå?
acute-lead = Vent ikke på en gruppe når det haster. Ring:
acute-life = **113** når liv er i fare, også ved overdose
acute-doctor = **116&nbsp;117** legevakten, når du må ha lege nå
acute-talk = **116&nbsp;123** Mental Helse, når du trenger noen å snakke med
