### “Det du ikkje seier til nokon”, the brochure for young people: leaflet, A4 folded to DL as a Z, six panels of 99 × 210 mm, in nynorsk.
### The reader is about sixteen to twenty-five and sees through everything. No slang, no exclamation marks, no jokes about their world: say how it is.
### Choices kept throughout: infinitives in -e, “gruppa … ho”, “de” for the readers, “kjensle”.
### - Room is tight. Each group below fills one panel. A panel holds when it is no longer than the bokmål plus a tenth; `trykksak check` says which one is too long.
### - One message is one paragraph, on one line. Marks inside it: *stress*, **strong**, [text](https://…), &nbsp; for a space that must not break.
### State: draft

## The document: title and description in the PDF and in the catalogue. No markup here.

# state: draft 453744e0
title = Det du ikkje seier til nokon
# state: draft dacac7d0
subject = Om sjølvhjelpsgrupper, for deg som er ung: kva dei er, kva folk lurer på, og kva du kan gjere.

## Cover. The title is set large: two or three lines.

# state: draft 453744e0
cover-title = Det du ikkje seier til nokon
# state: draft bb7ddeb2
cover-line = Litt om sjølvhjelps&shy;grupper, utan peikefinger

## Panel inside-1: to the reader.

# state: draft 3b7b7b8b
self-title = Du ser heilt vanleg ut
# state: draft fb8e614f
self-lead = Ingen kan sjå det på deg. Du seier «bra» når nokon spør, og så går den dagen òg.
# state: draft a9a71507
self-p1 = Kanskje er det noko heime. Noko du har gjort, eller noko nokon har gjort mot deg. Kroppen, maten, nettene, ein som døydde. Eller at du er saman med folk heile tida og er åleine likevel. Kanskje veit du ikkje kva det er. Det tel like fullt.
# Set large between two lines of space.
# state: draft 3afc2166
self-p2 = Det treng ikkje vere stort nok for ein lege. Det held at det er stort for deg.
# Three pairs: what people say (in quotation marks), and what the reader can think instead.
# state: draft 34a9a0eb
self-contrast-title = Det du høyrer, og det du kan tenkje
# state: draft 8767d372
self-told-1 = «Du har då heile livet framfor deg.»
# state: draft d473900a
self-own-1 = Det er no eg skal leve det.
# state: draft 982c51a3
self-told-2 = «Alle har det slik av og til.»
# state: draft 27efa4ae
self-own-2 = Eg har det slik, og eg vil noko anna.
# state: draft 476a8810
self-told-3 = «Det er berre å seie frå.»
# state: draft bf7a9650
self-own-3 = Eg må få øve litt først.

## Panel inside-2: what a group is. A drawing stands under the heading.

# state: draft 4fbedae5
group-title = Kva er ei sjølvhjelpsgruppe?
# state: draft ad8c8aee
group-p1 = Nokre folk som møtest fast og snakkar ærleg om det dei strevar med. Ingen leiar, ingen som noterer, ingen som skal fikse deg. Alle er der fordi dei vil ha det annleis.
# state: draft 28a0e3b0
group-how-title = Slik er det
# state: draft cbf867ad
group-how-1 = Det er gratis, og fornamnet ditt er nok.
# state: draft bb51586a
group-how-2 = Ingen kan sende deg dit, og ingen kan halde på deg.
# state: draft 7fd33a25
group-how-3 = Du seier så mykje eller lite du vil.
# state: draft b880f53b
group-how-4 = Det som blir sagt der, blir der. Det gjeld på mobilen òg.
# state: draft b2a84933
group-how-5 = Kan du ikkje kome, seier du frå. Nokon ventar på deg.
# state: draft 1648e293
group-kinds = I nokre grupper har alle det same, til dømes angst eller sorg. I ei *blanda gruppe* har folk kvar sitt. Dei kjenner igjen kjensla likevel.

## Panel inside-3: six things that people wonder about.

# state: draft 79efaba0
but-title = Ja, men …
# state: draft 667ffef4
but-1 = Kva om eg byrjar å gråte?
# state: draft 00d8f71a
but-1-text = Det gjer folk. Ingen treng å gjere noko med det.
# state: draft 4d0b25e2
but-2 = Kva om eg ikkje får fram noko?
# state: draft 98a5a325
but-2-text = Då høyrer du på. Det er òg å vere med.
# state: draft 5002cdf7
but-3 = Kva om eg kjenner nokon der?
# state: draft a6a43cf5
but-3-text = Då veit de begge kvifor de er der, og de har lova det same.
# state: draft ffce4808
but-4 = Må dei heime få vite det?
# state: draft 2c3543fd
but-4-text = Du avgjer sjølv kven du fortel det til. Er du under&nbsp;18, så ring oss først. Då finn vi ut kva grupper som kan passe.
# state: draft bdb4c5e3
but-5 = Eg går alt til nokon
# state: draft f1e0c584
but-5-text = Hald fram med det. Det eine kjem ikkje i staden for det andre.
# state: draft 5db5d740
but-6 = Går det over av dette?
# state: draft d8c4cf7b
but-6-text = Det kan ingen love deg. Men det er noko anna å bere det når fleire veit om det.

## Panel back-1: what one can do. The steps are numbered by themselves.

# state: draft 798a6a89
do-title = Tre ting du kan gjere
# state: draft 36c66267
do-1-title = Sei éi setning til éin
# state: draft 0079969f
do-1 = «Eg har det ikkje så bra for tida.» Du treng ikkje forklare meir. Vel ein som pleier å høyre etter.
# state: draft 7d7b3df1
do-2-title = Spør om det finst ei gruppe
# state: draft cefb8a86
do-2 = Ring oss eller skriv. Du kan òg spørje på helsestasjonen for ungdom eller på frivilligsentralen.
# state: draft 7b3ecc00
do-3-title = Start ei
# state: draft 78315cda
do-3 = Finst det inga? To som meiner det, er ei byrjing. Ein *igangsetjar* kan vere med dei første gongene.
# What the drawing ring.svg shows.
# state: draft 31ae813f
ring-alt = Seks sitjeputer ligg i ring på eit teppe. Framfor er det plass til éin til.
# state: draft 51147fe1
friend-title = Tenkjer du på ein ven?
# state: draft 254b80f5
friend-p1 = Spør: «Korleis går det eigentleg?» Vent på svaret.
# state: draft df38ecaa
friend-p2 = Er du redd for livet til nokon, skal du ikkje halde på løyndomen. Sei det til ein vaksen, eller ring **113**.
# state: draft 9b28ac58
do-closing = Du treng ikkje vente til det blir verre.

## Panel back-2: contact, help that cannot wait, imprint. The numbers are the same in all languages.

# state: draft 0d97162d
contact-title = Her er vi
# state: draft 623a2f13
contact-intro = Du treng ikkje seie kva du heiter, og du kan leggje på når du vil.
# state: draft cff45a23
contact-phone = [{ $phone }]({ $phone-link })
# state: draft b0b431e3
contact-email = [{ $email }](mailto:{ $email })
# state: draft 88629bc9
contact-web = [{ $web }](https://{ $web })
# state: draft 5746015c
contact-qr-alt = QR-kode som fører til { $web }
# state: draft 3ddc5e3a
contact-qr-caption = Les meir på { $web }.
# state: draft c1551b3b
acute-title = Hastar det?
# state: draft 0e7a534d
acute-lead = Då er ikkje ei gruppe nok. Ring:
# state: draft f53e3208
acute-life = **113** når det er fare for liv
# state: draft 5a60abba
acute-doctor = **116&nbsp;117** legevakta, når du må ha lege no
# state: draft 0fc48e50
acute-talk = **116&nbsp;123** Mental Helse, når du må snakke med nokon
# The first year is not known, so this line differs from that of the other brochures.
# state: draft 68334ee6
imprint-young = { $edition }. utgåve, { $date }
