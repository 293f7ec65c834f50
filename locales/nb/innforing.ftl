### “Selvhjelp – en innføring”: the booklet that explains what self-organised self-help is, in bokmål (the source language).
### The reader is in trouble and may be tired. Write as one adult to another: short sentences, plain words, “du”.
### One message is one paragraph. Marks inside it: *stress*, **strong**, [text](https://…), [word](lang:en) for a word in another
### language, &nbsp; for a space that must not break. Keep the marks, the { $variables } and the number of messages.
### Each chapter has one page. A translation may be about a tenth longer or shorter than this text; more, and the page overflows.
### State: source

## The booklet as a whole

# Title in catalogues, in the file's data and at the foot of the pages.
title = Selvhjelp&nbsp;– en innføring
# One sentence for catalogues and search engines.
subject = Hva selvorganisert selvhjelp er, hvordan en selvhjelpsgruppe arbeider, og hvordan du finner eller starter en.

# Small lines above the chapter headings: which part of the booklet this is.
section-self = Begynne med seg selv
section-group = Være i gruppe
section-start = Komme i gang
section-know = Godt å vite
section-you = Til deg

## Cover

cover-title = Selvhjelp&nbsp;– en innføring
cover-subtitle = For deg som har et problem og vil gjøre noe med det, sammen med andre
# Three pairs: what people around you say, in quotation marks, and your own answer, without.
cover-told-1 = «Ta deg sammen.»
cover-own-1 = Vi kan ta det sammen.
cover-told-2 = «Det går nok over.»
cover-own-2 = Jeg vil gjøre noe med det nå.
cover-told-3 = «Vi vet hva du trenger.»
cover-own-3 = Jeg vet hva som gjør vondt.

## Inside cover: one sentence alone on the page

opening-line = Du trenger ikke ha ord for alt før du begynner.

## Contents

contents-title = Innhold
contents-note = Les det du trenger først. Hvert kapittel står for seg selv.

## What is self-help?

what-title = Hva er selvhjelp?
what-lead = Selvhjelp begynner med at du vil gjøre noe med et problem du selv har. Du gjør det sammen med andre som vil gjøre noe med sitt.
what-p1 = Kanskje har du gått lenge med noe: uro om natta, en sorg som ikke slipper, et forhold som sliter deg ut, noe du drikker for å glemme. Eller en følelse av at dagene går uten deg. Problemet trenger ikke ha et navn. Det holder at det er ditt, og at du merker det.
what-p2 = I en selvhjelpsgruppe møtes noen mennesker jevnlig for å arbeide med hvert sitt. De snakker og lytter, og mellom møtene prøver de å gjøre noe litt annerledes enn før. Ingen er der for å behandle deg, lære deg noe eller fortelle deg hvordan du bør leve. Alle er der for sin egen del.
# Pulled out of what-p1; translate it the same way there.
what-quote = Problemet trenger ikke ha et navn.<br>Det holder at det er ditt.
what-organised-title = Hva betyr selvorganisert?
what-p3 = At gruppa er selvorganisert, betyr at de som er med, styrer den selv. De bestemmer hvor og når de skal møtes, hva de skal snakke om, og hvor lenge gruppa skal vare. Ingen leder sitter med svarene, og ingen skriver journal.
what-p4 = I veiledet selvhjelp følger en fagperson deg gjennom et opplegg, og det hører til behandlingen. En selvorganisert gruppe er noe annet. Den er en del av hverdagen din, enten du får behandling eller ikke.

## When something hurts: acknowledging a problem

hurt-title = Når noe gjør vondt
hurt-lead = Det første du gjør, er å si det til deg selv: Dette er et problem, og det er mitt.
hurt-p1 = Det høres enkelt ut. Ofte er det ikke det. Vi er gode til å vente. Vi tenker at det går over, at andre har det verre, at vi burde klare oss. Vi jobber mer, trekker oss unna og ler når vi egentlig er leie oss. Og så har det gått en vinter til.
hurt-p2 = Å erkjenne et problem er ikke å gi opp. Det er å slutte å bruke krefter på å gjemme det. Du vet dessuten mye: når det er verst, hva som hjelper litt, og hva du har prøvd uten at det nyttet. Det er dette du arbeider med i en gruppe.
hurt-questions-title = Fire spørsmål til en rolig stund
hurt-question-1 = Hva gjør vondt, eller hindrer meg i å leve slik jeg vil?
hurt-question-2 = Hvor merker jeg det: i kroppen, i søvnen, sammen med andre?
hurt-question-3 = Hva gjør jeg for å slippe å kjenne det?
hurt-question-4 = Hva ville vært annerledes på en vanlig tirsdag hvis det ble litt bedre?
hurt-p3 = Svar på dem du vil. Finner du ikke ord, så begynn med en halv setning: «Jeg har det ikke bra med …»
hurt-aside-title = Leser du dette for en annens skyld?
hurt-aside = Du kan ikke erkjenne et problem på vegne av noen, men du kan gi heftet videre. Spør deg også hva det gjør med deg å stå så nær. Det kan være grunn nok til å gå i en gruppe selv.

## Together with others: the group

group-title = Sammen med andre
# What the drawing circle.svg shows.
group-figure-alt = Sju ulike stoler står i ring. Foran er ringen åpen.
group-lead = Du kan tenke lenge alene. Noe annet skjer når du hører deg selv si det høyt, og noen lytter.
group-p1 = I gruppa møter du folk som kjenner noe igjen. De har ikke opplevd akkurat det samme som deg, men de vet hvordan det er å stå fast. Du slipper å forklare hvorfor det er vanskelig. Du slipper å trøste den du forteller det til.
group-p2 = Det går begge veier. Når du hører på en annen, får du øye på noe i ditt eget. Når du forteller, får de andre noe å tenke på. Ingen bare gir, og ingen bare tar imot.
group-p3 = Alle i gruppa teller likt. Det har ingenting å si hva du jobber med, eller hvor gammel du er. Du bestemmer selv hvor mye du vil fortelle. Noen sier mye den første kvelden. Andre må ha flere møter på seg før de sier noe om seg selv. Begge deler er greit.
group-p4 = En gruppe er ikke en vennegjeng, selv om noen kan bli venner. Den er et sted der du arbeider med noe som er ditt. Resten av uka er det du som prøver det ut: sier nei én gang, ringer en du har unngått, legger deg en time før.

## Two kinds of groups (with a table)

kinds-title = To slags grupper
kinds-lead = Noen grupper samler folk med det samme problemet. Andre er blandet. I begge slag arbeider hver og en med sitt.
kinds-table-caption = Likt og ulikt
# The three header cells: the first stands above the names of the rows.
kinds-head-topic = Du lurer på
kinds-head-shared = Samme problem
kinds-head-mixed = Blandet gruppe
kinds-row-common = Hva har vi felles?
kinds-shared-common = Et problem eller en diagnose, for eksempel angst, sorg eller rus.
kinds-mixed-common = Ønsket om at noe skal bli annerledes. Problemene er forskjellige.
kinds-row-good = Hva er fint med det?
kinds-shared-good = De andre kjenner det fra innsiden.
kinds-mixed-good = Ingen ser på døra hva du strever med.
kinds-row-small = Og på et lite sted?
kinds-shared-small = Det kan ta tid å finne nok folk.
kinds-mixed-small = Lettere å få i gang. Det holder at folk vil noe med sitt.
kinds-p1 = Det ene er ikke bedre enn det andre. Spør deg selv: Trenger jeg å møte noen som har det som meg? Eller vil jeg være en blant flere, uten at problemet er det første de får vite? Du kan prøve det ene og bytte siden.
kinds-aside-title = På telefon
kinds-aside = Noen grupper møtes på telefonen. Det kan passe hvis du bor langt unna, ikke kommer deg ut, eller helst vil sitte i din egen stol når du snakker.

## What we hold on to: the principles (a list)

principles-title = Det vi holder fast ved
principles-lead = Grupper blir forskjellige, for folk er det. Men noen få ting gjelder i alle, og de gjør gruppa trygg.
# Each item: a short sentence in strong, then one or two that explain it.
principles-1 = **Du bruker det du har.** Gruppa bygger på kreftene og erfaringene til hver og en.
principles-2 = **Du begynner med et problem du har erkjent.** Det du vet om det, er det du har å arbeide med.
principles-3 = **Du velger det selv.** Du kjenner at du trenger det, og du vil. Ingen kan sende deg.
principles-4 = **Du har ansvar for deg.** Du er med på eget ansvar og overtar ikke de andres.
principles-5 = **Alle teller likt.** Dere gir hverandre tid og tåler at dere er ulike.
principles-6 = **Du tar del.** Løsningen blir ikke servert. Du leter etter den selv, og de andre leter etter sin.
principles-7 = **Dere snakker om følelser og tanker.** Ikke bare hva som skjedde, men hvordan det er.
principles-8 = **Du er så åpen du selv vil.** Ingen presser deg til å si mer.
principles-9 = **Det som blir sagt i gruppa, blir i gruppa.** Ingen forteller videre hvem som er med, eller hva de sier.
principles-10 = **Du sier fra når du ikke kan komme.** Ellers sitter de andre og lurer.
principles-11 = **Det vokser innenfra.** Ingen kommer utenfra for å hjelpe eller undervise.
principles-p1 = Les dem høyt på det første møtet. Når noe skurrer senere, er det ofte én av dem som er glemt.

## How a meeting goes (steps)

meeting-title = Slik kan et møte gå
meeting-lead = Hver gruppe finner sin egen måte. Slik kan en kveld se ut når gruppa har møttes noen ganger.
meeting-step-1 = Dere kommer
meeting-step-1-text = Noen har låst opp og satt stolene i ring. Dere begynner når dere har avtalt å begynne.
meeting-step-2 = Én runde
meeting-step-2-text = Alle sier kort hvordan det står til, og om det er noe de vil bruke tid på. Du kan si: «Jeg står over.»
meeting-step-3 = Én snakker
meeting-step-3-text = De andre lytter. De avbryter ikke, og de gir ikke råd.
meeting-step-4 = Dere svarer fra eget liv
meeting-step-4-text = De som vil, forteller hva de kjente igjen: «Jeg blir også redd når …» Ikke: «Du burde …»
meeting-step-5 = Det kan bli stille
meeting-step-5-text = Noen ganger er det en som gråter. Vent litt. Ingenting må repareres.
meeting-step-6 = En siste runde
meeting-step-6-text = Alle sier én ting de tar med seg, eller noe lite de vil prøve. Dere avtaler neste møte, rydder og går.
meeting-first-title = Den første gangen
meeting-p1 = Det er vanlig å grue seg, også når du har bestemt deg for lenge siden. Si fornavnet ditt, og si gjerne at du helst vil høre på. Gå hjem og kjenn etter før du bestemmer deg for om du vil komme igjen.

## Finding or starting a group (steps)

start-title = Finne eller starte en gruppe
start-lead = Kanskje finnes det en gruppe nær deg. Hvis ikke, kan du være den som begynner. Det krever ingen utdanning.
start-p1 = Ring eller skriv til { -publisher }, eller spør på et lokalt kontaktpunkt, for eksempel frivilligsentralen eller frisklivssentralen. De vet hvilke grupper som finnes. Det er gratis å være med.
# What the drawing path.svg shows.
start-figure-alt = Steiner i mørkt vann leder over til et lite hus med lys i vinduene.
start-own-title = Hvis du må starte den selv
start-step-1 = Bestem hva slags gruppe
start-step-1-text = Samme problem eller blandet? Skriv det i én setning.
start-step-2 = Si det til noen
start-step-2-text = Spør et kontaktpunkt, heng opp en lapp, sett en liten annonse i avisen. Skriv hvor folk kan melde seg. Navnet ditt trenger ikke stå der.
start-step-3 = Samle navn
start-step-3-text = La det ta tid. Noen vil være borte iblant, og møtet bør tåle det.
start-step-4 = Finn et rom
start-step-4-text = Det holder med stoler og en dør som kan lukkes.
start-step-5 = Hold det første møtet
start-step-5-text = Les prinsippene sammen. Bli enige om når dere møtes neste gang.

## The initiator

initiator-title = Igangsetteren
initiator-lead = Det kan være vrient å begynne når alle er nye. Da kan en igangsetter være med på de første møtene.
initiator-p1 = En igangsetter vet hvordan selvhjelpsgrupper arbeider, og hjelper dere med å finne formen. Etter noen møter trekker igangsetteren seg ut. Slik er det ment.
initiator-does-title = En igangsetter kan
initiator-does-1 = ønske velkommen og fortelle hva selvhjelp er
initiator-does-2 = gå gjennom prinsippene sammen med dere
initiator-does-3 = passe på at alle får ordet
initiator-not-title = En igangsetter skal ikke
initiator-not-1 = lede gruppa eller behandle noen
initiator-not-2 = gi deg råd om livet ditt
initiator-not-3 = bestemme hva dere snakker om
initiator-p2 = Gruppa er deres fra første stund. La en av dere låse opp og en annen holde øye med klokka. Ta opp det som gnager mens det ennå er lite: en som snakker for lenge, en avtale som glipper. Det er god øvelse i å si fra.
initiator-aside-title = Har du lyst til å bli igangsetter?
initiator-aside = { -publisher } holder kurs. Ring { $phone }, så får du vite hva det går ut på, og når det neste er.

## When self-help is not enough right now

urgent-title = Når selvhjelp ikke er nok
urgent-lead = En gruppe er ikke akutthjelp. Noen ganger trenger du noe annet først.
urgent-contact-title = Trenger du hjelp nå?
urgent-label-113 = Når liv er i fare
urgent-value-113 = 113
urgent-label-doctor = Legevakt, når det haster
urgent-value-doctor = 116&nbsp;117
urgent-label-talk = Mental Helse, når du må snakke
urgent-value-talk = 116&nbsp;123
urgent-p1 = Ring ett av numrene hvis du tenker på å ta livet ditt, eller er redd for hva du kan komme til å gjøre. Er du i tvil om hvilket, så ring 113. **Du er ikke til bry.** Det må ikke bli verre først.
urgent-p2 = Snakk med fastlegen når det ikke haster slik, men heller ikke går over: når du ikke sover, ikke spiser, drikker mer enn du vil, eller ikke orker å stå opp.
urgent-both-title = Du kan ha begge deler
urgent-p3 = En gruppe kommer ikke i stedet for behandling, og behandling kommer ikke i stedet for en gruppe. Slutt aldri med medisiner fordi det går bra i gruppa. Snakk med legen først.
urgent-other-title = Hvis en i gruppa har det svært vondt
urgent-p4 = Si hva du ser, og spør rett ut. Ikke bær det alene. Bli hos den det gjelder, og ring sammen. Løftet om å tie gjelder ikke når liv er i fare.

## Questions and answers

questions-title = Spørsmål og svar
questions-1 = Hva koster det?
questions-1-text = Ingenting. Kanskje deler dere på kaffen.
questions-2 = Må jeg si hva jeg heter?
questions-2-text = Nei. Fornavnet er nok, og ingen utenfor gruppa får vite at du er med.
questions-3 = Kan legen eller NAV henvise meg?
questions-3-text = Nei. De kan fortelle deg at det finnes grupper, men ingen kan henvise deg til en. Du kommer fordi du vil det selv.
questions-4 = Hva om jeg møter noen jeg kjenner?
questions-4-text = På små steder skjer det. Snakk sammen om det, dere to, så tidlig som mulig. Det dere har lovet i gruppa, gjelder også i butikken.
questions-5 = Hvor lenge skal jeg gå der?
questions-5-text = Så lenge du har bruk for det. Når du vil slutte, så kom og si det, slik at de andre får tatt farvel.
questions-6 = Hva om det ikke er noe for meg?
questions-6-text = Da kan du la være å komme igjen. Men det første møtet er sjelden likt det fjerde, så gi det gjerne litt tid. Det kan også hende at en annen gruppe passer bedre.
questions-7 = Hva om jeg blir mer lei meg av det?
questions-7-text = Det kan du bli, særlig i begynnelsen. Det gjør noe med oss å si ting høyt. Fortell det i gruppa. Blir det for mye, så stå over en kveld, og les «Når selvhjelp ikke er nok».

## Own notes: prompts with room to write

notes-title = Til dine egne tanker
notes-lead = Skriv, tegn eller la det stå tomt. Ingen andre trenger å se det.
notes-prompt-1 = Dette vil jeg gjøre noe med
notes-prompt-2 = Dette vet jeg om det allerede
notes-prompt-3 = Denne personen kan jeg si det til
notes-prompt-4 = Det første lille jeg vil gjøre, og når

## Whom to turn to

contact-title = Her finner du en gruppe
contact-lead = Du kan ringe uten å ha bestemt deg og uten å si hva du heter.
contact-p1 = Vi vet hvilke grupper som finnes der du bor. Er det ingen ennå, kan vi snakke om hvordan du får i gang en.
contact-phone = [{ $phone }]({ $phone-link })
contact-email = [{ $email }](mailto:{ $email })
contact-web = [{ $web }](https://{ $web })
contact-address = { $street }, { $place }
# The QR code leads to the publisher's web site.
contact-qr-alt = QR-kode til nettsiden { $web }
contact-qr-caption = Hold kameraet på telefonen over ruta, så kommer du til { $web }.
contact-places-title = Du kan også spørre
contact-places = På frivilligsentralen, på frisklivssentralen, på lærings- og mestringssenteret, eller i en organisasjon som arbeider med det du strever med.
contact-order-title = Flere hefter
contact-order = Heftet er gratis og finnes på bokmål, nynorsk, samisk og engelsk. Skriv til { $email } og oppgi bestillingsnummer { $code }.
order-who = Eller send oss denne sida. Navn og hele adressen
order-who-web = Navn og hele adressen
order-what = Hefte eller nummer
order-language = Språk
order-copies = Antall

## Back cover

closing-line = Behold heftet så lenge du har bruk for det. Legg det så et sted der en annen kan finne det.
