### “Det du ikkje seier til nokon”, the brochure for young people: leaflet, A4 folded to DL as a Z, six panels of 99 × 210 mm, in nynorsk.
### The reader is about sixteen to twenty-five and sees through everything. No slang, no exclamation marks, no jokes about their world: say how it is.
### Choices kept throughout: infinitives in -e, “gruppa … ho”, “de” for the readers, “kjensle”.
### - Room is tight. Each group below fills one panel. A panel holds when it is no longer than the bokmål plus a tenth; `trykksak check` says which one is too long.
### - One message is one paragraph, on one line. Marks inside it: *stress*, **strong**, [text](https://…), &nbsp; for a space that must not break.
### State: draft

## The document: title and description in the PDF and in the catalogue. No markup here.

title = Det du ikkje seier til nokon
subject = Om sjølvhjelpsgrupper, for deg som er ung: kva dei er, kva folk lurer på, og kva du kan gjere.

## Cover. The title is set large: two or three lines.

cover-title = Det du ikkje seier til nokon
cover-line = Litt om sjølvhjelps&shy;grupper, utan peikefinger

## Panel inside-1: to the reader.

self-title = Du ser heilt vanleg ut
self-lead = Ingen kan sjå det på deg. Du seier «bra» når nokon spør, og så går den dagen òg.
self-p1 = Kanskje er det noko heime. Noko du har gjort, eller noko nokon har gjort mot deg. Kroppen, maten, nettene, ein som døydde. Eller at du er saman med folk heile tida og er åleine likevel. Kanskje veit du ikkje kva det er. Det tel like fullt.
# Set large between two lines of space.
self-p2 = Det treng ikkje vere stort nok for ein lege. Det held at det er stort for deg.
# Three pairs: what people say (in quotation marks), and what the reader can think instead.
self-contrast-title = Det du høyrer, og det du kan tenkje
self-told-1 = «Du har då heile livet framfor deg.»
self-own-1 = Det er no eg skal leve det.
self-told-2 = «Alle har det slik av og til.»
self-own-2 = Eg har det slik, og eg vil noko anna.
self-told-3 = «Det er berre å seie frå.»
self-own-3 = Eg må få øve litt først.

## Panel inside-2: what a group is. A drawing stands under the heading.

group-title = Kva er ei sjølvhjelpsgruppe?
group-p1 = Nokre folk som møtest fast og snakkar ærleg om det dei strevar med. Ingen leiar, ingen som noterer, ingen som skal fikse deg. Alle er der fordi dei vil ha det annleis.
group-how-title = Slik er det
group-how-1 = Det er gratis, og fornamnet ditt er nok.
group-how-2 = Ingen kan sende deg dit, og ingen kan halde på deg.
group-how-3 = Du seier så mykje eller lite du vil.
group-how-4 = Det som blir sagt der, blir der. Det gjeld på mobilen òg.
group-how-5 = Kan du ikkje kome, seier du frå. Nokon ventar på deg.
group-kinds = I nokre grupper har alle det same, til dømes angst eller sorg. I ei *blanda gruppe* har folk kvar sitt. Dei kjenner igjen kjensla likevel.

## Panel inside-3: six things that people wonder about.

but-title = Ja, men …
but-1 = Kva om eg byrjar å gråte?
but-1-text = Det gjer folk. Ingen treng å gjere noko med det.
but-2 = Kva om eg ikkje får fram noko?
but-2-text = Då høyrer du på. Det er òg å vere med.
but-3 = Kva om eg kjenner nokon der?
but-3-text = Då veit de begge kvifor de er der, og de har lova det same.
but-4 = Må dei heime få vite det?
but-4-text = Du avgjer sjølv kven du fortel det til. Er du under&nbsp;18, så ring oss først. Då finn vi ut kva grupper som kan passe.
but-5 = Eg går alt til nokon
but-5-text = Hald fram med det. Det eine kjem ikkje i staden for det andre.
but-6 = Går det over av dette?
but-6-text = Det kan ingen love deg. Men det er noko anna å bere det når fleire veit om det.

## Panel back-1: what one can do. The steps are numbered by themselves.

do-title = Tre ting du kan gjere
do-1-title = Sei éi setning til éin
do-1 = «Eg har det ikkje så bra for tida.» Du treng ikkje forklare meir. Vel ein som pleier å høyre etter.
do-2-title = Spør om det finst ei gruppe
do-2 = Ring oss eller skriv. Du kan òg spørje på helsestasjonen for ungdom eller på frivilligsentralen.
do-3-title = Start ei
do-3 = Finst det inga? To som meiner det, er ei byrjing. Ein *igangsetjar* kan vere med dei første gongene.
# What the drawing ring.svg shows.
ring-alt = Seks sitjeputer ligg i ring på eit teppe. Framfor er det plass til éin til.
friend-title = Tenkjer du på ein ven?
friend-p1 = Spør: «Korleis går det eigentleg?» Vent på svaret.
friend-p2 = Er du redd for livet til nokon, skal du ikkje halde på løyndomen. Sei det til ein vaksen, eller ring **113**.
do-closing = Du treng ikkje vente til det blir verre.

## Panel back-2: contact, help that cannot wait, imprint. The numbers are the same in all languages.

contact-title = Her er vi
contact-intro = Du treng ikkje seie kva du heiter, og du kan leggje på når du vil.
contact-phone = [{ $phone }]({ $phone-link })
contact-email = [{ $email }](mailto:{ $email })
contact-web = [{ $web }](https://{ $web })
contact-qr-alt = QR-kode som fører til { $web }
contact-qr-caption = Les meir på { $web }.
acute-title = Hastar det?
acute-lead = Då er ikkje ei gruppe nok. Ring:
acute-life = **113** når det er fare for liv
acute-doctor = **116&nbsp;117** legevakta, når du må ha lege no
acute-talk = **116&nbsp;123** Mental Helse, når du må snakke med nokon
# The first year is not known, so this line differs from that of the other brochures.
imprint-young = { $edition }. utgåve, { $date }
