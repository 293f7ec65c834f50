### Orda på skjemaet, papira til ei forsending og årsrapporten. Nynorsk.
### State: draft

## The order form

form-title = Tinging av hefte og brosjyrar
form-subject = Skjema for å tinge hefte og brosjyrar om sjølvhjelp.
form-lead = Alt er gratis, og vi sender til alle som bed om det. Fyll ut skjemaet på skjermen, lagre det og send det til [{ $email }](mailto:{ $email }).
form-who = Kven skal ha det?
form-what = Kva vil du ha?
form-what-text = Skriv kor mange du vil ha av kvar tittel på kvart språk.
form-more = Noko meir vi bør vite?
# A warning: free text must not hold anything about anybody's health.
form-health = Skriv ikkje noko her om helsa di eller helsa til andre. Vi treng det ikkje for å sende deg eit hefte.
form-send = Felt med \* må fyllast ut. Skriv du ut skjemaet, sender du det til { -publisher }, { $street }, { $place }. Spør oss gjerne: telefon { $phone }.
form-foot = { -publisher } · tinging
# Spoken before a field that must be filled in. $name is the field.
form-required = { $name } (må fyllast ut)
# Spoken before a field of the table.
form-copies = Talet på { $title } på { $language }
short-nb = bokmål
short-nn = nynorsk
short-se = samisk
short-en = engelsk

## All papers

paper-copy = Kopi
paper-subject = Forsending { $batch }, { $date }.
address-deleted = (adressa er sletta)
column-title = Tittel
column-language = Språk
column-code = Tingingsnr.
column-run = Opplag
column-copies = Tal
column-shipment = Sending
column-recipient = Mottakar
column-class = Klasse
column-weight = Vekt
column-sum = Sum

## Picking list

picking-title = Plukkliste
picking-lead = { $date }: { $copies ->
    [one] { $copies } eksemplar
   *[other] { $copies } eksemplar
} til { $shipments ->
    [one] { $shipments } sending
   *[other] { $shipments } sendingar
}.
picking-tick = Plukka

## Manifest

manifest-title = Sendingsliste

## Packing slips

slips-title = Pakksetlar
slip-title = Pakksetel
slip-to = Til
slip-date = Sendt
slip-date-value = { $date }
slip-order = Tinging
slip-order-value = { $order }, motteken { $received }
slip-parcel = Blir send som
slip-number = Sending
slip-parcels = Kolli { $parcel } av { $parcels }
# What the code says, for readers who do not see it.
slip-code = Kode med nummeret til sendinga, { $number }
slip-content = I pakka
slip-waiting = Kjem seinare
slip-waiting-text = Dette er vi tomme for akkurat no. Vi sender det når nytt opplag er trykt; du treng ikkje å tinge på nytt.
slip-thanks = Takk for at du gir hefta vidare til nokon som kan ha bruk for dei.
slip-questions = Stemmer ikkje innhaldet? Ring { $phone } eller skriv til [{ $email }](mailto:{ $email }).

## Labels

labels-title = Adresselappar
labels-none = Inga sending i denne forsendinga har ei adresse.
label-sender = Avsendar: { -publisher }, { $street }, { $place }

## The report of a year

report-title = Hefte og brosjyrar i { $year }
report-subject = Kor mange hefte og brosjyrar som vart sende i { $year }, av kva titlar og kvar hen.
report-foot = { -publisher } · hefte og brosjyrar i { $year }
report-fell = I { $year } sende vi { $sent } hefte og brosjyrar. Det er { $change } færre enn i { $before }, då vi sende { $sent-before }.
report-rose = I { $year } sende vi { $sent } hefte og brosjyrar. Det er { $change } fleire enn i { $before }, då vi sende { $sent-before }.
report-same = I { $year } sende vi { $sent } hefte og brosjyrar, like mange som i { $before }.
report-alone = I { $year } sende vi { $sent } hefte og brosjyrar.
# The bars of two years, for readers who do not see them.
report-years-alt = Søylediagram: { $sent-before } sende i { $before }, { $sent } i { $year }.
# A chart, for readers who do not see it. $list has every row with its number.
report-alt = Diagram over sende eksemplar. { $list }.
report-alt-compared = { $name } { $sent }, året før { $sent-before }
report-figures = Tala for året
report-undivided = For { $year } kjenner vi berre summen, ikkje kva titlar det var eller kvar dei vart sende.
report-best = Mest vart sendt av { $best }: { $copies }, { $share } av alt.
report-by-title = Etter tittel
report-by-language = Etter språk
report-by-region = Etter fylke
report-by-kind = Etter kven som tinga
report-by-month = Etter månad
report-head-title = Tittel
report-head-language = Språk
report-head-region = Fylke
report-head-kind = Tingar
report-head-month = Månad
report-what = Kva
report-sent = Sendt
report-sent-before = Sendt året før
report-change = Endring
report-returned = I retur
report-on-order = I tinging
report-in-stock = På lager
report-months-left = Lageret rekk, månader
report-row-undivided = Ikkje fordelt
report-row-merged = Andre, færre enn tre tingarar
