### Orda på skjemaet, papira til ei forsending og årsrapporten. Nynorsk.
### State: draft

## The order form

# state: draft 39750c27
form-title = Tinging av hefte og brosjyrar
# state: draft d3834951
form-subject = Skjema for å tinge hefte og brosjyrar om sjølvhjelp.
# state: draft ae221cbb
form-lead = Alt er gratis, og vi sender til alle som bed om det. Fyll ut skjemaet på skjermen, lagre det og send det til [{ $email }](mailto:{ $email }).
# state: draft dc38cb12
form-who = Kven skal ha det?
# state: draft e07ac5f7
form-what = Kva vil du ha?
# state: draft 146fd5bc
form-what-text = Skriv kor mange du vil ha av kvar tittel på kvart språk.
# state: draft 80bf80bc
form-more = Noko meir vi bør vite?
# A warning: free text must not hold anything about anybody's health.
# state: draft 3d3ac47a
form-health = Skriv ikkje noko her om helsa di eller helsa til andre. Vi treng det ikkje for å sende deg eit hefte.
# state: draft 944b5174
form-send = Felt med \* må fyllast ut. Skriv du ut skjemaet, sender du det til { -publisher }, { $street }, { $place }. Spør oss gjerne: telefon { $phone }.
# state: draft 9c9b3c76
form-foot = { -publisher } · tinging
# Spoken before a field that must be filled in. $name is the field.
# state: draft aacd3483
form-required = { $name } (må fyllast ut)
# Spoken before a field of the table.
# state: draft 154eac2c
form-copies = Talet på { $title } på { $language }
# state: draft c449d000
short-nb = bokmål
# state: draft 0f016531
short-nn = nynorsk
# state: draft 91eb069c
short-se = samisk
# state: draft 181e4d12
short-en = engelsk

## All papers

# state: draft fa563710
paper-copy = Kopi
# state: draft 988b6d17
paper-subject = Forsending { $batch }, { $date }.
# state: draft 07a3cb37
address-deleted = (adressa er sletta)
# state: draft d256d9e2
column-title = Tittel
# state: draft c2bd871e
column-language = Språk
# state: draft 4d6d9df9
column-code = Tingingsnr.
# state: draft 385ad93d
column-run = Opplag
# state: draft e23206b9
column-copies = Tal
# state: draft e4b0c2b6
column-shipment = Sending
# state: draft dbaadc64
column-recipient = Mottakar
# state: draft b80de006
column-class = Klasse
# state: draft 0b4e4c9a
column-weight = Vekt
# state: draft a0ec8705
column-sum = Sum

## Picking list

# state: draft eb8360af
picking-title = Plukkliste
# state: draft 9d75f817
picking-lead = { $date }: { $copies ->
    [one] { $copies } eksemplar
   *[other] { $copies } eksemplar
} til { $shipments ->
    [one] { $shipments } sending
   *[other] { $shipments } sendingar
}.
# state: draft 018b695d
picking-tick = Plukka

## Manifest

# state: draft 213c257b
manifest-title = Sendingsliste

## Packing slips

# state: draft d81c56b3
slips-title = Pakksetlar
# state: draft 5ea26a3e
slip-title = Pakksetel
# state: draft cd01618b
slip-to = Til
# state: draft 41794827
slip-date = Sendt
# state: draft 7d529273
slip-date-value = { $date }
# state: draft c73ffc29
slip-order = Tinging
# state: draft d4df37c0
slip-order-value = { $order }, motteken { $received }
# state: draft 0e0fdc70
slip-parcel = Blir send som
# state: draft e4b0c2b6
slip-number = Sending
# state: draft a5f8fb12
slip-parcels = Kolli { $parcel } av { $parcels }
# What the code says, for readers who do not see it.
# state: draft 856e5c05
slip-code = Kode med nummeret til sendinga, { $number }
# state: draft 91b15115
slip-content = I pakka
# state: draft 37ec9823
slip-waiting = Kjem seinare
# state: draft d6f0be1a
slip-waiting-text = Dette er vi tomme for akkurat no. Vi sender det når nytt opplag er trykt; du treng ikkje å tinge på nytt.
# state: draft d7e2a137
slip-thanks = Takk for at du gir hefta vidare til nokon som kan ha bruk for dei.
# state: draft 61189b33
slip-questions = Stemmer ikkje innhaldet? Ring { $phone } eller skriv til [{ $email }](mailto:{ $email }).

## Labels

# state: draft c1be31f8
labels-title = Adresselappar
# state: draft 2481eb0e
labels-none = Inga sending i denne forsendinga har ei adresse.
# state: draft ae498867
label-sender = Avsendar: { -publisher }, { $street }, { $place }

## The report of a year

# state: draft 7abed3ef
report-title = Hefte og brosjyrar i { $year }
# state: draft 50bd9fc1
report-subject = Kor mange hefte og brosjyrar som vart sende i { $year }, av kva titlar og kvar hen.
# state: draft 56173551
report-foot = { -publisher } · hefte og brosjyrar i { $year }
# state: draft 47f9a21c
report-fell = I { $year } sende vi { $sent } hefte og brosjyrar. Det er { $change } færre enn i { $before }, då vi sende { $sent-before }.
# state: draft ab50f2e4
report-rose = I { $year } sende vi { $sent } hefte og brosjyrar. Det er { $change } fleire enn i { $before }, då vi sende { $sent-before }.
# state: draft 88d19037
report-same = I { $year } sende vi { $sent } hefte og brosjyrar, like mange som i { $before }.
# state: draft 4f048556
report-alone = I { $year } sende vi { $sent } hefte og brosjyrar.
# The bars of two years, for readers who do not see them.
# state: draft 53a74924
report-years-alt = Søylediagram: { $sent-before } sende i { $before }, { $sent } i { $year }.
# A chart, for readers who do not see it. $list has every row with its number.
# state: draft 84c194c4
report-alt = Diagram over sende eksemplar. { $list }.
# state: draft 6ff4eb37
report-alt-compared = { $name } { $sent }, året før { $sent-before }
# state: draft 32d3ee46
report-figures = Tala for året
# state: draft 339d9377
report-undivided = For { $year } kjenner vi berre summen, ikkje kva titlar det var eller kvar dei vart sende.
# state: draft 6c76d937
report-best = Mest vart sendt av { $best }: { $copies }, { $share } av alt.
# state: draft a1d6dde7
report-by-title = Etter tittel
# state: draft 3f3ab8de
report-by-language = Etter språk
# state: draft 33621921
report-by-region = Etter fylke
# state: draft a2ea2b3c
report-by-kind = Etter kven som tinga
# state: draft 335ae0a1
report-by-month = Etter månad
# state: draft d256d9e2
report-head-title = Tittel
# state: draft c2bd871e
report-head-language = Språk
# state: draft edb2175c
report-head-region = Fylke
# state: draft a18d4a3c
report-head-kind = Tingar
# state: draft 578d2bf4
report-head-month = Månad
# state: draft 85e2d12d
report-what = Kva
# state: draft 41794827
report-sent = Sendt
# state: draft 3ac6f996
report-sent-before = Sendt året før
# state: draft 25bcdba5
report-change = Endring
# state: draft 4a3eff19
report-returned = I retur
# state: draft f5eee09b
report-on-order = I tinging
# state: draft f938b37e
report-in-stock = På lager
# state: draft 3e38e291
report-months-left = Lageret rekk, månader
# state: draft 898b5dad
report-row-undivided = Ikkje fordelt
# state: draft 44f9fece
report-row-merged = Andre, færre enn tre tingarar
