### Ordene på skjemaet, papirene til en forsendelse og årsrapporten. Bokmål er kildespråket.
### State: source

## The order form

form-title = Bestilling av hefter og brosjyrer
form-subject = Skjema for å bestille hefter og brosjyrer om selvhjelp.
form-lead = Alt er gratis, og vi sender til alle som ber om det. Fyll ut skjemaet på skjermen, lagre det og send det til [{ $email }](mailto:{ $email }).
form-who = Hvem skal ha det?
form-what = Hva vil du ha?
form-what-text = Skriv hvor mange du vil ha av hver tittel på hvert språk.
form-more = Noe mer vi bør vite?
# A warning: free text must not hold anything about anybody's health.
form-health = Skriv ikke noe her om helsa di eller andres. Vi trenger det ikke for å sende deg et hefte.
form-send = Felt med * må fylles ut. Skriver du ut skjemaet, sender du det til { -publisher }, { $street }, { $place }. Spør oss gjerne: telefon { $phone }.
form-foot = { -publisher } · bestilling
# Spoken before a field that must be filled in. $name is the field.
form-required = { $name } (må fylles ut)
# Spoken before a field of the table.
form-copies = Antall av { $title } på { $language }
short-nb = bokmål
short-nn = nynorsk
short-se = samisk
short-en = engelsk

## All papers

paper-copy = Kopi
paper-subject = Forsendelse { $batch }, { $date }.
address-deleted = (adressen er slettet)
column-title = Tittel
column-language = Språk
column-code = Bestillingsnr.
column-run = Opplag
column-copies = Antall
column-shipment = Sending
column-recipient = Mottaker
column-class = Klasse
column-weight = Vekt
column-sum = Sum

## Picking list

picking-title = Plukkliste
picking-lead = { $date }: { $copies ->
    [one] { $copies } eksemplar
   *[other] { $copies } eksemplarer
} til { $shipments ->
    [one] { $shipments } sending
   *[other] { $shipments } sendinger
}.
picking-tick = Plukket

## Manifest

manifest-title = Sendingsliste

## Packing slips

slips-title = Pakksedler
slip-title = Pakkseddel
slip-to = Til
slip-date = Sendt
slip-date-value = { $date }
slip-order = Bestilling
slip-order-value = { $order }, mottatt { $received }
slip-parcel = Sendes som
slip-number = Sending
slip-parcels = Kolli { $parcel } av { $parcels }
# What the code says, for readers who do not see it.
slip-code = Kode med sendingens nummer, { $number }
slip-content = I pakken
slip-waiting = Kommer senere
slip-waiting-text = Dette er vi tomme for akkurat nå. Vi sender det når nytt opplag er trykt; du trenger ikke å bestille på nytt.
slip-thanks = Takk for at du gir heftene videre til noen som kan ha bruk for dem.
slip-questions = Stemmer ikke innholdet? Ring { $phone } eller skriv til [{ $email }](mailto:{ $email }).

## Labels

labels-title = Adresselapper
labels-none = Ingen sending i denne forsendelsen har en adresse.
label-sender = Avsender: { -publisher }, { $street }, { $place }
