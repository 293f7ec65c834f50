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
form-send = Felt med \* må fylles ut. Skriver du ut skjemaet, sender du det til { -publisher }, { $street }, { $place }. Spør oss gjerne: telefon { $phone }.
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

## The report of a year

report-title = Hefter og brosjyrer i { $year }
report-subject = Hvor mange hefter og brosjyrer som ble sendt i { $year }, av hvilke titler og hvor hen.
report-foot = { -publisher } · hefter og brosjyrer i { $year }
report-fell = I { $year } sendte vi { $sent } hefter og brosjyrer. Det er { $change } færre enn i { $before }, da vi sendte { $sent-before }.
report-rose = I { $year } sendte vi { $sent } hefter og brosjyrer. Det er { $change } flere enn i { $before }, da vi sendte { $sent-before }.
report-same = I { $year } sendte vi { $sent } hefter og brosjyrer, like mange som i { $before }.
report-alone = I { $year } sendte vi { $sent } hefter og brosjyrer.
# The bars of two years, for readers who do not see them.
report-years-alt = Søylediagram: { $sent-before } sendt i { $before }, { $sent } i { $year }.
# A chart, for readers who do not see it. $list has every row with its number.
report-alt = Diagram over sendte eksemplarer. { $list }.
report-alt-compared = { $name } { $sent }, året før { $sent-before }
report-figures = Tallene for året
report-undivided = For { $year } kjenner vi bare summen, ikke hvilke titler det var eller hvor de ble sendt.
report-best = Mest ble sendt av { $best }: { $copies }, { $share } av alt.
report-by-title = Etter tittel
report-by-language = Etter språk
report-by-region = Etter fylke
report-by-kind = Etter hvem som bestilte
report-by-month = Etter måned
report-head-title = Tittel
report-head-language = Språk
report-head-region = Fylke
report-head-kind = Bestiller
report-head-month = Måned
report-what = Hva
report-sent = Sendt
report-sent-before = Sendt året før
report-change = Endring
report-returned = I retur
report-on-order = I bestilling
report-in-stock = På lager
report-months-left = Lageret rekker, måneder
report-row-undivided = Ikke fordelt
report-row-merged = Andre, færre enn tre bestillere
