### Kort om selvhjelp og selvhjelpsgrupper: leaflet, A4 folded to DL as a Z, six panels of 99 × 210 mm.
### It is for somebody who is in trouble, may be tired, and has five minutes. Write to one person, in short sentences.
###
### Advice for the translator
### - Room is tight. Each group below fills one panel. A panel holds when it is no longer than this text plus 15 per cent;
###   `trykksak check` says which one is too long, and by how much.
### - One message is one paragraph, on one line. Markup is Markdown within the line: *emphasis*, **strong**, [text](https://…).
### - What stands in braces is filled in: { $phone }, { $email }, { $web }, { $street } and { $place } from house.yaml;
###   { -publisher } is the term in house.ftl. Keep the names as they are.
### - &nbsp; keeps two words on one line. &shy; says where a long word may be divided.
###
### State: source

## The document: title and description in the PDF and in the catalogue. No markup here.

title = Kort om selvhjelp og selvhjelpsgrupper
subject = Hva selvorganisert selvhjelp er, hva som skjer i en selvhjelpsgruppe, og hvordan du finner eller starter en.

## Cover. The title is set large: three or four lines. Few words are best here.

cover-publisher = { -publisher }
cover-title = Kort om selvhjelp og selvhjelps&shy;grupper
cover-line = For deg som har det vanskelig og vil gjøre noe med det, sammen med andre

## Panel inside-1: what self-help is.

what-heading = Hva er selvhjelp?
what-lead = Selvhjelp begynner når du sier til deg selv: Dette er vanskelig for meg, og jeg vil gjøre noe med det.
what-you = Kanskje sover du dårlig. Kanskje har du mistet noen, blitt syk eller begynt å drikke mer enn du vil. Kanskje har du ikke ord for det ennå. Du trenger ingen diagnose. Det som trengs, er at du kjenner at problemet er ditt, og at du vil ha en forandring.
what-together = Selvhjelp betyr ikke at du skal klare alt alene. I en selvhjelpsgruppe møter du andre som også vil forandre noe. Dere snakker, lytter og bruker det dere selv har erfart. Du gjør arbeidet selv, men du er ikke alene om det.
what-self-organised = Gruppa styrer seg selv. Derfor heter det *selvorganisert selvhjelp*. Veiledet selvhjelp er noe annet og hører til i behandling. Går du til lege eller psykolog, så fortsett med det. Du kan være i en gruppe samtidig.
# Three pairs: what people say (in quotation marks), and what the reader can do.
what-contrast-heading = Det du hører, og det du kan gjøre
what-contrast-1-told = «Andre har det verre.»
what-contrast-1-own = Jeg har det vondt nok til å gjøre noe.
what-contrast-2-told = «Du må bare tenke positivt.»
what-contrast-2-own = Jeg kan kjenne etter hva som er galt.
what-contrast-3-told = «Slikt snakker vi ikke om.»
what-contrast-3-own = Jeg kan si det til noen som lytter.

## Panel inside-2: what happens in the group. A drawing stands under the heading.

group-heading = Hva skjer i gruppa?
# What the drawing shows, for readers who do not see it.
group-circle-alt = Tegning av sju ulike stoler som står i en ring. Ingen har satt seg ennå.
group-meet = Dere sitter i en ring og snakker om det dere strever med: hva som skjer, hva dere tenker, og hva dere føler. Ingen kommer utenfra for å behandle eller undervise. De første gangene kan en *igangsetter* hjelpe dere i gang. Etter det klarer gruppa seg selv.
group-choice = Det er gratis, og du er anonym. Andre kan fortelle deg om en gruppe, men ingen kan henvise deg dit. Det er du som velger.
group-hold-heading = Dette holder gruppa fast ved
group-hold-responsibility = Du er med fordi du selv vil, og på eget ansvar.
group-hold-equal = Alle er like mye verdt. Dere tåler at dere er ulike.
group-hold-strength = Dere bygger på egne krefter, også dem dere finner i det som er vondt.
group-hold-active = Du både gir og får. Ingen er der bare for å ta imot.
group-hold-open = Du er så åpen som du selv vil.
group-hold-confidential = Det som blir sagt i gruppa, blir i gruppa.
group-hold-absence = Kan du ikke komme, sier du fra.

## Panel inside-3: two kinds of groups. The table has three narrow columns: a few words in each cell, about 20 letters a line.

kinds-heading = To slags grupper
kinds-lead = I noen grupper har alle det samme problemet. I andre har hver sitt.
kinds-table-caption = Hva er forskjellen?
kinds-head-group = Gruppe
kinds-head-same = Samme problem
kinds-head-mixed = Ulike problemer
kinds-share = Dere deler
kinds-share-same = et problem eller en diagnose
kinds-share-mixed = ønsket om en forandring
kinds-seen = Godt å vite
kinds-seen-same = Du kjenner deg lett igjen i de andre.
kinds-seen-mixed = Ingen utenfor kan se hva du strever med.
kinds-small = På små steder
kinds-small-same = Det kan være vanskelig å bli mange nok.
kinds-small-mixed = Det er lettere å komme i gang.
kinds-mixed = En gruppe med ulike problemer kaller vi en *blandet gruppe*. Der kan den som sørger, sitte ved siden av den som har mistet jobben. Problemene er forskjellige. Men skam, redsel og sinne kan dere kjenne igjen hos hverandre.
kinds-choose-heading = Hvilken skal du velge?
kinds-choose = Den ene er ikke bedre enn den andre. Velg gruppa der du tror du kan snakke ærlig. Finnes det bare én der du bor, så prøv den.
kinds-leave = Passer det ikke for deg, kan du slutte. Si det til de andre før du går.
kinds-far-title = Er det langt til en gruppe?
kinds-far = Noen grupper møtes på telefon. Ring oss og spør.

## Panel back-1: how to find or start a group. The steps are numbered by themselves.

start-heading = Finn en gruppe, eller start en
start-find = Ring oss på { $phone } og spør om det er en gruppe nær deg. Mange steder finnes det også et *kontaktpunkt*. Det kan være en frivilligsentral, en frisklivssentral, et lærings- og mestringssenter eller en organisasjon.
start-own-heading = Er det ingen gruppe der du bor?
start-own = Da kan du starte en selv. Du trenger ikke kunne noe om grupper fra før, og du trenger ikke gjøre det alene.
start-step-1-title = Si at du vil
start-step-1 = Heng opp en lapp eller sett inn en annonse, og skriv hvordan folk når deg. Eller si det til et kontaktpunkt.
start-step-2-title = Samle navn
start-step-2 = Skriv opp dem som melder seg. Er dere for få, så vent litt og spør flere.
start-step-3-title = Finn et rom
start-step-3 = Det kan være enkelt. Dere trenger stoler og en dør som kan lukkes. Spør på biblioteket eller frivilligsentralen.
start-step-4-title = Møt hverandre
start-step-4 = Bli enige om når dere skal møtes, og hva dere vil holde fast ved. En igangsetter kan være med de første gangene.
start-closing = Gruer du deg til det første møtet? Det gjør kanskje de andre også.

## Panel back-2: contact, help that cannot wait, imprint. The labels of the card and the first lines of the imprint are in house.ftl.
## The telephone numbers 113, 116 117 and 116 123 are the same in all languages.

contact-heading = Snakk med oss
contact-intro = Du trenger ikke ha bestemt deg. Ring eller skriv, og spør om det du lurer på.
contact-card-title = { -publisher }
contact-phone = [{ $phone }]({ $phone-link })
contact-email = [{ $email }](mailto:{ $email })
contact-web = [{ $web }](https://{ $web })
contact-address = { $street }, { $place }
contact-qr-alt = QR-kode som fører til { $web }
contact-qr-caption = Les mer og bestill brosjyrer gratis på { $web }.
acute-title = Trenger du hjelp nå?
acute-lead = Vent ikke på en gruppe når det haster. Ring:
acute-life = **113** når liv er i fare
acute-doctor = **116&nbsp;117** legevakten, når du må ha lege nå
acute-talk = **116&nbsp;123** Mental Helse, når du trenger noen å snakke med
imprint-commission = { -publisher } drives på oppdrag fra Helsedirektoratet.
