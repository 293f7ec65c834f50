### Kort om sjølvhjelp og sjølvhjelpsgrupper: leaflet, A4 folded to DL as a Z, six panels of 99 × 210 mm. In nynorsk.
### It is for somebody who is in trouble, may be tired, and has five minutes. Write to one person, in short sentences.
###
### Advice for the translator
### - The text is nynorsk with infinitives in -e, “de” for several readers, “òg” and “også” as they fall. It is not bokmål word for word.
### - Room is tight. Each group below fills one panel. A panel holds when it is no longer than the bokmål text plus 15 per cent;
###   `trykksak check` says which one is too long, and by how much.
### - One message is one paragraph, on one line. Markup is Markdown within the line: *emphasis*, **strong**, [text](https://…).
### - What stands in braces is filled in: { $phone }, { $email }, { $web }, { $street } and { $place } from house.yaml;
###   { -publisher } is the term in house.ftl. Keep the names as they are.
### - &nbsp; keeps two words on one line. &shy; says where a long word may be divided.
###
### State: draft

## The document: title and description in the PDF and in the catalogue. No markup here.

title = Kort om sjølvhjelp og sjølvhjelpsgrupper
subject = Kva sjølvorganisert sjølvhjelp er, kva som skjer i ei sjølvhjelpsgruppe, og korleis du finn eller startar ei.

## Cover. The title is set large: three or four lines. Few words are best here.

cover-publisher = { -publisher }
cover-title = Kort om sjølvhjelp og sjølvhjelps&shy;grupper
cover-line = For deg som har det vanskeleg og vil gjere noko med det, saman med andre

## Panel inside-1: what self-help is.

what-heading = Kva er sjølvhjelp?
what-lead = Sjølvhjelp begynner når du seier til deg sjølv: Dette er vanskeleg for meg, og eg vil gjere noko med det.
what-you = Kanskje søv du dårleg. Kanskje har du mista nokon, blitt sjuk eller begynt å drikke meir enn du vil. Kanskje har du ikkje ord for det enno. Du treng ingen diagnose. Det som trengst, er at du kjenner at problemet er ditt, og at du vil ha ei endring.
what-together = Sjølvhjelp er ikkje å greie alt åleine. I ei sjølvhjelpsgruppe møter du andre som òg vil endre noko. De snakkar, lyttar og bruker det de sjølve har erfart. Du gjer arbeidet sjølv, men du er ikkje åleine om det.
what-self-organised = Gruppa styrer seg sjølv. Difor heiter det *sjølvorganisert sjølvhjelp*. Rettleidd sjølvhjelp er noko anna og høyrer til i behandling. Går du til lege eller psykolog, så hald fram med det. Du kan vere i ei gruppe samstundes.
# Three pairs: what people say (in quotation marks), and what the reader can do.
what-contrast-heading = Det du høyrer, og det du kan gjere
what-contrast-1-told = «Andre har det verre.»
what-contrast-1-own = Eg har det vondt nok til å gjere noko.
what-contrast-2-told = «Du må berre tenkje positivt.»
what-contrast-2-own = Eg kan kjenne etter kva som er gale.
what-contrast-3-told = «Slikt snakkar vi ikkje om.»
what-contrast-3-own = Eg kan seie det til nokon som lyttar.

## Panel inside-2: what happens in the group. A drawing stands under the heading.

group-heading = Kva skjer i gruppa?
# What the drawing shows, for readers who do not see it.
group-circle-alt = Teikning av sju ulike stolar som står i ein ring. Ingen har sett seg enno.
group-meet = De sit i ein ring og snakkar om det de strevar med: kva som skjer, kva de tenkjer, og kva de kjenner. Ingen kjem utanfrå for å behandle eller undervise. Dei første gongene kan ein *igangsetjar* hjelpe dykk i gang. Etter det greier gruppa seg sjølv.
group-choice = Det er gratis, og du er anonym. Andre kan fortelje deg om ei gruppe, men ingen kan tilvise deg dit. Det er du som vel.
group-hold-heading = Dette held gruppa fast ved
group-hold-responsibility = Du er med fordi du sjølv vil, og på eige ansvar.
group-hold-equal = Alle er like mykje verde. De toler at de er ulike.
group-hold-strength = De byggjer på eigne krefter, også dei de finn i det som er vondt.
group-hold-active = Du både gir og får. Ingen er der berre for å ta imot.
group-hold-open = Du er så open som du sjølv vil.
group-hold-confidential = Det som blir sagt i gruppa, blir i gruppa.
group-hold-absence = Kan du ikkje kome, seier du frå.

## Panel inside-3: two kinds of groups. The table has three narrow columns: a few words in each cell, about 20 letters a line.

kinds-heading = To slag grupper
kinds-lead = I nokre grupper har alle det same problemet. I andre har kvar sitt.
kinds-table-caption = Kva er skilnaden?
kinds-head-group = Gruppe
kinds-head-same = Same problem
kinds-head-mixed = Ulike problem
kinds-share = De deler
kinds-share-same = eit problem eller ein diagnose
kinds-share-mixed = ønsket om ei endring
kinds-seen = Godt å vite
kinds-seen-same = Du kjenner deg lett igjen i dei andre.
kinds-seen-mixed = Ingen utanfor kan sjå kva du strevar med.
kinds-small = På små stader
kinds-small-same = Det kan vere vanskeleg å bli mange nok.
kinds-small-mixed = Det er lettare å kome i gang.
kinds-mixed = Ei gruppe med ulike problem kallar vi ei *blanda gruppe*. Der kan den som sørgjer, sitje ved sida av den som har mista jobben. Problema er ikkje dei same. Men skam, redsle og sinne kan de kjenne igjen hos kvarandre.
kinds-choose-heading = Kva for ei skal du velje?
kinds-choose = Den eine er ikkje betre enn den andre. Vel gruppa der du trur du kan snakke ærleg. Finst det berre éi der du bur, så prøv den.
kinds-leave = Passar det ikkje for deg, kan du slutte. Sei det til dei andre før du går.
kinds-far-title = Er det langt til ei gruppe?
kinds-far = Nokre grupper møtest på telefon. Ring oss og spør.

## Panel back-1: how to find or start a group. The steps are numbered by themselves.

start-heading = Finn ei gruppe, eller start ei
start-find = Ring oss på { $phone } og spør om det er ei gruppe nær deg. Mange stader finst det også eit *kontaktpunkt*. Det kan vere ein frivilligsentral, ein frisklivssentral, eit lærings- og meistringssenter eller ein organisasjon.
start-own-heading = Er det inga gruppe der du bur?
start-own = Då kan du starte ei sjølv. Du treng ikkje kunne noko om grupper frå før, og du treng ikkje gjere det åleine.
start-step-1-title = Sei at du vil
start-step-1 = Heng opp ein lapp eller set inn ein annonse, og skriv korleis folk når deg. Eller sei det til eit kontaktpunkt.
start-step-2-title = Samle namn
start-step-2 = Skriv opp dei som melder seg. Er de for få, så vent litt og spør fleire.
start-step-3-title = Finn eit rom
start-step-3 = Det kan vere enkelt. De treng stolar og ei dør som kan lukkast. Spør på biblioteket eller frivilligsentralen.
start-step-4-title = Møt kvarandre
start-step-4 = Bli samde om når de skal møtast, og kva de vil halde fast ved. Ein igangsetjar kan vere med dei første gongene.
start-closing = Gruar du deg til det første møtet? Det gjer kanskje dei andre også.

## Panel back-2: contact, help that cannot wait, imprint. The labels of the card and the first lines of the imprint are in house.ftl.
## The telephone numbers 113, 116 117 and 116 123 are the same in all languages.

contact-heading = Snakk med oss
contact-intro = Du treng ikkje ha bestemt deg. Ring eller skriv, og spør om det du lurer på.
contact-card-title = { -publisher }
contact-phone = [{ $phone }]({ $phone-link })
contact-email = [{ $email }](mailto:{ $email })
contact-web = [{ $web }](https://{ $web })
contact-address = { $street }, { $place }
contact-qr-alt = QR-kode som fører til { $web }
contact-qr-caption = Les meir og bestill brosjyrar gratis på { $web }.
acute-title = Treng du hjelp no?
acute-lead = Vent ikkje på ei gruppe når det hastar. Ring:
acute-life = **113** når liv er i fare
acute-doctor = **116&nbsp;117** legevakta, når du må ha lege no
acute-talk = **116&nbsp;123** Mental Helse, når du treng nokon å snakke med
imprint-commission = { -publisher } blir drive på oppdrag frå Helsedirektoratet.
