### “Det du ikke sier til noen”, the brochure for young people: leaflet, A4 folded to DL as a Z, six panels of 99 × 210 mm, in bokmål (the source language).
### The reader is about sixteen to twenty-five and sees through everything. No slang, no exclamation marks, no jokes about their world: say how it is.
### - Room is tight. Each group below fills one panel. A panel holds when it is no longer than this text plus a tenth; `trykksak check` says which one is too long.
### - One message is one paragraph, on one line. Marks inside it: *stress*, **strong**, [text](https://…), &nbsp; for a space that must not break.
### State: source

## The document: title and description in the PDF and in the catalogue. No markup here.

title = Det du ikke sier til noen
subject = Om selvhjelpsgrupper, for deg som er ung: hva de er, hva folk lurer på, og hva du kan gjøre.

## Cover. The title is set large: two or three lines.

cover-title = Det du ikke sier til noen
cover-line = Litt om selvhjelpsgrupper, uten pekefinger

## Panel inside-1: to the reader.

self-title = Du ser helt vanlig ut
self-lead = Ingen kan se det på deg. Du sier «bra» når noen spør, og så går den dagen også.
self-p1 = Kanskje er det noe hjemme. Noe du har gjort, eller noe noen har gjort mot deg. Kroppen, maten, nettene, en som døde. Eller at du er sammen med folk hele tida og er alene likevel. Kanskje vet du ikke hva det er. Det teller like fullt.
# Set large between two lines of space.
self-p2 = Det trenger ikke være stort nok for en lege. Det holder at det er stort for deg.
# Three pairs: what people say (in quotation marks), and what the reader can think instead.
self-contrast-title = Det du hører, og det du kan tenke
self-told-1 = «Du har jo hele livet foran deg.»
self-own-1 = Det er nå jeg skal leve det.
self-told-2 = «Alle har det sånn av og til.»
self-own-2 = Jeg har det sånn, og jeg vil noe annet.
self-told-3 = «Det er bare å si fra.»
self-own-3 = Jeg må få øve litt først.

## Panel inside-2: what a group is. A drawing stands under the heading.

group-title = Hva er en selvhjelpsgruppe?
group-p1 = Noen folk som møtes fast og snakker ærlig om det de strever med. Ingen leder, ingen som noterer, ingen som skal fikse deg. Alle er der fordi de vil ha det annerledes.
group-how-title = Sånn er det
group-how-1 = Det er gratis, og fornavnet ditt er nok.
group-how-2 = Ingen kan sende deg dit, og ingen kan holde på deg.
group-how-3 = Du sier så mye eller lite du vil.
group-how-4 = Det som blir sagt der, blir der. Det gjelder på mobilen også.
group-how-5 = Kan du ikke komme, sier du fra. Noen venter på deg.
group-kinds = I noen grupper har alle det samme, for eksempel angst eller sorg. I en *blandet gruppe* har folk hver sitt. De kjenner igjen følelsen likevel.

## Panel inside-3: six things that people wonder about.

but-title = Ja, men …
but-1 = Hva om jeg begynner å gråte?
but-1-text = Det gjør folk. Ingen trenger å gjøre noe med det.
but-2 = Hva om jeg ikke får fram noe?
but-2-text = Da hører du på. Det er også å være med.
but-3 = Hva om jeg kjenner noen der?
but-3-text = Da vet dere begge hvorfor dere er der, og dere har lovet det samme.
but-4 = Må de hjemme få vite det?
but-4-text = Du bestemmer selv hvem du forteller det til. Er du under&nbsp;18, så ring oss først. Da finner vi ut hvilke grupper som kan passe.
but-5 = Jeg går allerede til noen
but-5-text = Fortsett med det. Det ene kommer ikke i stedet for det andre.
but-6 = Går det over av dette?
but-6-text = Det kan ingen love deg. Men det er noe annet å bære det når flere vet om det.

## Panel back-1: what one can do. The steps are numbered by themselves.

do-title = Tre ting du kan gjøre
do-1-title = Si én setning til én
do-1 = «Jeg har det ikke så bra for tida.» Du trenger ikke forklare mer. Velg en som pleier å høre etter.
do-2-title = Spør om det finnes en gruppe
do-2 = Ring oss eller skriv. Du kan også spørre på helsestasjonen for ungdom eller på frivilligsentralen.
do-3-title = Start en
do-3 = Finnes det ingen? To som mener det, er en begynnelse. En *igangsetter* kan være med de første gangene.
# What the drawing ring.svg shows.
ring-alt = Seks sitteputer ligger i ring på et teppe. Foran er det plass til én til.
friend-title = Tenker du på en venn?
friend-p1 = Spør: «Hvordan går det egentlig?» Vent på svaret.
friend-p2 = Er du redd for livet til noen, skal du ikke holde på hemmeligheten. Si det til en voksen, eller ring **113**.
do-closing = Du trenger ikke vente til det blir verre.

## Panel back-2: contact, help that cannot wait, imprint. The numbers are the same in all languages.

contact-title = Her er vi
contact-intro = Du trenger ikke si hva du heter, og du kan legge på når du vil.
contact-phone = [{ $phone }]({ $phone-link })
contact-email = [{ $email }](mailto:{ $email })
contact-web = [{ $web }](https://{ $web })
contact-qr-alt = QR-kode som fører til { $web }
contact-qr-caption = Les mer på { $web }.
acute-title = Haster det?
acute-lead = Da er ikke en gruppe nok. Ring:
acute-life = **113** når det er fare for liv
acute-doctor = **116&nbsp;117** legevakten, når du må ha lege nå
acute-talk = **116&nbsp;123** Mental Helse, når du må snakke med noen
# The first year is not known, so this line differs from that of the other brochures.
imprint-young = { $edition }. utgave, { $date }
