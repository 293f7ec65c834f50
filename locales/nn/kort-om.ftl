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

# state: draft 86d157ec
title = Kort om sjølvhjelp og sjølvhjelpsgrupper
# state: draft 24531690
subject = Kva sjølvorganisert sjølvhjelp er, kva som skjer i ei sjølvhjelpsgruppe, og korleis du finn eller startar ei.

## Cover. The title is set large: three or four lines. Few words are best here.

# state: draft a86801e8
cover-publisher = { -publisher }
# state: draft 2c0191f6
cover-title = Kort om sjølvhjelp og sjølvhjelps&shy;grupper
# state: draft 54944821
cover-line = For deg som har det vanskeleg og vil gjere noko med det, saman med andre

## Panel inside-1: what self-help is.

# state: draft ef6551fa
what-heading = Kva er sjølvhjelp?
# state: draft 269cd75d
what-lead = Sjølvhjelp begynner når du seier til deg sjølv: Dette er vanskeleg for meg, og eg vil gjere noko med det.
# state: draft f760c0af
what-you = Kanskje søv du dårleg. Kanskje har du mista nokon, blitt sjuk eller begynt å drikke meir enn du vil. Kanskje har du ikkje ord for det enno. Du treng ingen diagnose. Det som trengst, er at du kjenner at problemet er ditt, og at du vil ha ei endring.
# state: draft 338d95fa
what-together = Sjølvhjelp er ikkje å greie alt åleine. I ei sjølvhjelpsgruppe møter du andre som òg vil endre noko. De snakkar, lyttar og bruker det de sjølve har erfart. Du gjer arbeidet sjølv, men du er ikkje åleine om det.
# state: draft 40edf313
what-self-organised = Gruppa styrer seg sjølv. Difor heiter det *sjølvorganisert sjølvhjelp*. Rettleidd sjølvhjelp er noko anna og høyrer til i behandling. Går du til lege eller psykolog, så hald fram med det. Du kan vere i ei gruppe samstundes.
# Three pairs: what people say (in quotation marks), and what the reader can do.
# state: draft 062e8808
what-contrast-heading = Det du høyrer, og det du kan gjere
# state: draft f3fc14c0
what-contrast-1-told = «Andre har det verre.»
# state: draft 8667b2ee
what-contrast-1-own = Eg har det vondt nok til å gjere noko.
# state: draft f6a48d51
what-contrast-2-told = «Du må berre tenkje positivt.»
# state: draft 5af8cd53
what-contrast-2-own = Eg kan kjenne etter kva som er gale.
# state: draft 5ace6bb5
what-contrast-3-told = «Slikt snakkar vi ikkje om.»
# state: draft 9f4cbd79
what-contrast-3-own = Eg kan seie det til nokon som lyttar.

## Panel inside-2: what happens in the group. A drawing stands under the heading.

# state: draft aa653d0e
group-heading = Kva skjer i gruppa?
# What the drawing shows, for readers who do not see it.
# state: draft 3b274178
group-circle-alt = Teikning av sju ulike stolar som står i ein ring. Ingen har sett seg enno.
# state: draft 98925222
group-meet = De sit i ein ring og snakkar om det de strevar med: kva som skjer, kva de tenkjer, og kva de kjenner. Ingen kjem utanfrå for å behandle eller undervise. Dei første gongene kan ein *igangsetjar* hjelpe dykk i gang. Etter det greier gruppa seg sjølv.
# state: draft af85eb2b
group-choice = Det er gratis, og du er anonym. Andre kan fortelje deg om ei gruppe, men ingen kan tilvise deg dit. Det er du som vel.
# state: draft 2ccf2794
group-hold-heading = Dette held gruppa fast ved
# state: draft 9cb6f778
group-hold-responsibility = Du er med fordi du sjølv vil, og på eige ansvar.
# state: draft 68be6c3a
group-hold-equal = Alle er like mykje verde. De toler at de er ulike.
# state: draft 6e5f20d5
group-hold-strength = De byggjer på eigne krefter, også dei de finn i det som er vondt.
# state: draft 192e9b14
group-hold-active = Du både gir og får. Ingen er der berre for å ta imot.
# state: draft 5f781495
group-hold-open = Du er så open som du sjølv vil.
# state: draft 879ec19f
group-hold-confidential = Det som blir sagt i gruppa, blir i gruppa.
# state: draft cd1e6006
group-hold-absence = Kan du ikkje kome, seier du frå.

## Panel inside-3: two kinds of groups. The table has three narrow columns: a few words in each cell, about 20 letters a line.

# state: draft ed3a114e
kinds-heading = To slag grupper
# state: draft fe0dacc3
kinds-lead = I nokre grupper har alle det same problemet. I andre har kvar sitt.
# state: draft 97dc02d8
kinds-table-caption = Kva er skilnaden?
# state: draft 3b77a53b
kinds-head-group = Gruppe
# state: draft d796c59b
kinds-head-same = Same problem
# state: draft c573acfe
kinds-head-mixed = Ulike problem
# state: draft 17d847d2
kinds-share = De deler
# state: draft 50b3e688
kinds-share-same = eit problem eller ein diagnose
# state: draft 0c916b7a
kinds-share-mixed = ønsket om ei endring
# state: draft 0468125f
kinds-seen = Godt å vite
# state: draft d729ff27
kinds-seen-same = Du kjenner deg lett igjen i dei andre.
# state: draft 038e16cc
kinds-seen-mixed = Ingen utanfor kan sjå kva du strevar med.
# state: draft d52b43bf
kinds-small = På små stader
# state: draft f19a1787
kinds-small-same = Det kan vere vanskeleg å bli mange nok.
# state: draft f1d18c09
kinds-small-mixed = Det er lettare å kome i gang.
# state: draft ed1cd861
kinds-mixed = Ei gruppe med ulike problem kallar vi ei *blanda gruppe*. Der kan den som sørgjer, sitje ved sida av den som har mista jobben. Problema er ikkje dei same. Men skam, redsle og sinne kan de kjenne igjen hos kvarandre.
# state: draft 2b95e548
kinds-choose-heading = Kva for ei skal du velje?
# state: draft 1e788436
kinds-choose = Den eine er ikkje betre enn den andre. Vel gruppa der du trur du kan snakke ærleg. Finst det berre éi der du bur, så prøv den.
# state: draft aadc49ed
kinds-leave = Passar det ikkje for deg, kan du slutte. Sei det til dei andre før du går.
# state: draft f833fda2
kinds-far-title = Er det langt til ei gruppe?
# state: draft 3040c31e
kinds-far = Nokre grupper møtest på telefon. Ring oss og spør.

## Panel back-1: how to find or start a group. The steps are numbered by themselves.

# state: draft 8dd60dc2
start-heading = Finn ei gruppe, eller start ei
# state: draft 79bab446
start-find = Ring oss på { $phone } og spør om det er ei gruppe nær deg. Mange stader finst det også eit *kontaktpunkt*. Det kan vere ein frivilligsentral, ein frisklivssentral, eit lærings- og meistringssenter eller ein organisasjon.
# state: draft afe670ad
start-own-heading = Er det inga gruppe der du bur?
# state: draft 0c87d575
start-own = Då kan du starte ei sjølv. Du treng ikkje kunne noko om grupper frå før, og du treng ikkje gjere det åleine.
# state: draft 3e64a18d
start-step-1-title = Sei at du vil
# state: draft 7af4011a
start-step-1 = Heng opp ein lapp eller set inn ein annonse, og skriv korleis folk når deg. Eller sei det til eit kontaktpunkt.
# state: draft c0a9bfb2
start-step-2-title = Samle namn
# state: draft 92f89852
start-step-2 = Skriv opp dei som melder seg. Er de for få, så vent litt og spør fleire.
# state: draft 4b653281
start-step-3-title = Finn eit rom
# state: draft 19bf80a3
start-step-3 = Det kan vere enkelt. De treng stolar og ei dør som kan lukkast. Spør på biblioteket eller frivilligsentralen.
# state: draft d9adf4ae
start-step-4-title = Møt kvarandre
# state: draft c88daa9a
start-step-4 = Bli samde om når de skal møtast, og kva de vil halde fast ved. Ein igangsetjar kan vere med dei første gongene.
# state: draft dfe5feda
start-closing = Gruar du deg til det første møtet? Det gjer kanskje dei andre også.

## Panel back-2: contact, help that cannot wait, imprint. The labels of the card and the first lines of the imprint are in house.ftl.
## The telephone numbers 113, 116 117 and 116 123 are the same in all languages.

# state: draft 3849a967
contact-heading = Snakk med oss
# state: draft 3e83aa15
contact-intro = Du treng ikkje ha bestemt deg. Ring eller skriv, og spør om det du lurer på.
# state: draft a86801e8
contact-card-title = { -publisher }
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
# state: draft bdff2eeb
contact-qr-caption = Les meir og bestill brosjyrar gratis på { $web }.
# state: draft ce551bf4
acute-title = Treng du hjelp no?
# state: draft a025a050
acute-lead = Vent ikkje på ei gruppe når det hastar. Ring:
# state: draft 0860ec33
acute-life = **113** når liv er i fare
# state: draft 5a60abba
acute-doctor = **116&nbsp;117** legevakta, når du må ha lege no
# state: draft a132ff07
acute-talk = **116&nbsp;123** Mental Helse, når du treng nokon å snakke med
# state: draft d7f663ac
imprint-commission = { -publisher } blir drive på oppdrag frå Helsedirektoratet.
