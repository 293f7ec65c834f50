### Skovi, sáddehaga báhpiriid ja jahkeraportta sánit davvisámegillii.
### State: draft

## The order form

# state: draft 39750c27
form-title = Diŋgo gihppagiid ja brošyraid
# state: draft d3834951
form-subject = Skovvi masain sáhttá diŋgot gihppagiid ja brošyraid iešveahki birra.
# state: draft ae221cbb
form-lead = Buot lea nuvttá, ja mii sáddet buohkaide geat bivdet. Deavdde skovi šearpmas, vurke dan ja sádde dan deike: [{ $email }](mailto:{ $email }).
# state: draft dc38cb12
form-who = Gii galgá oažžut dan?
# state: draft e07ac5f7
form-what = Maid háliidat?
# state: draft 146fd5bc
form-what-text = Čále man galle háliidat juohke girjjis juohke gillii.
# state: draft 80bf80bc
form-more = Leago eará maid mii berret diehtit?
# A warning: free text must not hold anything about anybody's health.
# state: draft 3d3ac47a
form-health = Ale čále dása maidege iežat dahje earáid dearvvašvuođa birra. Mii eat dárbbaš dan go sáddet dutnje gihppaga.
# state: draft 944b5174
form-send = Gieddit main lea \* galget devdojuvvot. Jus čálihat skovi, de sádde dan deike: { -publisher }, { $street }, { $place }. Jeara mis: telefovdna { $phone }.
# state: draft 9c9b3c76
form-foot = { -publisher } · diŋgojupmi
# Spoken before a field that must be filled in. $name is the field.
# state: draft aacd3483
form-required = { $name } (galgá devdojuvvot)
# Spoken before a field of the table.
# state: draft 154eac2c
form-copies = Man galle: { $title }, { $language }
# state: draft c449d000
short-nb = girjedárogiella
# state: draft 0f016531
short-nn = ođđadárogiella
# state: draft 91eb069c
short-se = sámegiella
# state: draft 181e4d12
short-en = eaŋgalasgiella

## All papers

# state: draft fa563710
paper-copy = Kopiija
# state: draft 988b6d17
paper-subject = Sáddehat { $batch }, { $date }.
# state: draft 07a3cb37
address-deleted = (čujuhus lea sihkkojuvvon)
# state: draft d256d9e2
column-title = Namahus
# state: draft c2bd871e
column-language = Giella
# state: draft 4d6d9df9
column-code = Diŋgonnummar
# state: draft 385ad93d
column-run = Deaddileapmi
# state: draft e23206b9
column-copies = Galle
# state: draft e4b0c2b6
column-shipment = Sádda
# state: draft dbaadc64
column-recipient = Vuostáiváldi
# state: draft b80de006
column-class = Luohkká
# state: draft 0b4e4c9a
column-weight = Deaddu
# state: draft a0ec8705
column-sum = Submi

## Picking list

# state: draft eb8360af
picking-title = Čoagginlistu
# state: draft 9d75f817
picking-lead = { $date }: { $copies ->
    [one] { $copies } gáppálat
    [two] { $copies } gáppálaga
   *[other] { $copies } gáppálaga
}, { $shipments ->
    [one] { $shipments } sádda
    [two] { $shipments } sáddaga
   *[other] { $shipments } sáddaga
}.
# state: draft 018b695d
picking-tick = Čoggojuvvon

## Manifest

# state: draft 213c257b
manifest-title = Sáddagiid listu

## Packing slips

# state: draft d81c56b3
slips-title = Páhkkalihput
# state: draft 5ea26a3e
slip-title = Páhkkalihppu
# state: draft cd01618b
slip-to = Geasa
# state: draft 41794827
slip-date = Sáddejuvvon
# state: draft 7d529273
slip-date-value = { $date }
# state: draft c73ffc29
slip-order = Diŋgojupmi
# state: draft d4df37c0
slip-order-value = { $order }, boahtán { $received }
# state: draft 0e0fdc70
slip-parcel = Sáddejuvvo
# state: draft e4b0c2b6
slip-number = Sádda
# state: draft a5f8fb12
slip-parcels = Páhkka { $parcel }/{ $parcels }
# What the code says, for readers who do not see it.
# state: draft 856e5c05
slip-code = Koda mas lea sáddaga nummar, { $number }
# state: draft 91b15115
slip-content = Páhkas
# state: draft 37ec9823
slip-waiting = Boahtá maŋŋil
# state: draft d6f0be1a
slip-waiting-text = Dát leat mis nohkan. Mii sáddet daid go leat ođđasit deaddiluvvon; it dárbbaš diŋgot ođđasit.
# state: draft d7e2a137
slip-thanks = Giitu go attát gihppagiid viidáseappot sidjiide geat sáhttet daid atnit.
# state: draft 61189b33
slip-questions = Váilugo mihkkege? Riŋge { $phone } dahje čále: [{ $email }](mailto:{ $email }).

## Labels

# state: draft c1be31f8
labels-title = Čujuhuslihput
# state: draft 2481eb0e
labels-none = Ii oktage sádda dán sáddehagas leat čujuhusain.
# state: draft ae498867
label-sender = Sáddejeaddji: { -publisher }, { $street }, { $place }

## The report of a year

# state: draft 7abed3ef
report-title = Gihppagat ja brošyrat jagis { $year }
# state: draft 50bd9fc1
report-subject = Man galle gihppaga ja brošyra sáddejuvvojedje jagis { $year }, makkárat ja gosa.
# state: draft 56173551
report-foot = { -publisher } · gihppagat ja brošyrat { $year }
# state: draft 47f9a21c
report-fell = Jagis { $year } sáddiimet { $sent } gihppaga ja brošyra. Dat lea { $change } unnit go jagis { $before }, goas sáddiimet { $sent-before }.
# state: draft ab50f2e4
report-rose = Jagis { $year } sáddiimet { $sent } gihppaga ja brošyra. Dat lea { $change } eanet go jagis { $before }, goas sáddiimet { $sent-before }.
# state: draft 88d19037
report-same = Jagis { $year } sáddiimet { $sent } gihppaga ja brošyra, seamma ollu go jagis { $before }.
# state: draft 4f048556
report-alone = Jagis { $year } sáddiimet { $sent } gihppaga ja brošyra.
# The bars of two years, for readers who do not see them.
# state: draft 53a74924
report-years-alt = Stoalpodiagrámma: { $sent-before } sáddejuvvon { $before }, { $sent } jagis { $year }.
# A chart, for readers who do not see it. $list has every row with its number.
# state: draft 84c194c4
report-alt = Diagrámma sáddejuvvon gáppálagaid birra. { $list }.
# state: draft 6ff4eb37
report-alt-compared = { $name } { $sent }, jagi ovdal { $sent-before }
# state: draft 32d3ee46
report-figures = Jagi logut
# state: draft 339d9377
report-undivided = Jagis { $year } diehtit dušše submi, eat makkár girjjiid dahje gosa sáddejuvvojedje.
# state: draft 6c76d937
report-best = Eanemus sáddejuvvui { $best }: { $copies }, { $share } buot.
# state: draft a1d6dde7
report-by-title = Namahusa mielde
# state: draft 3f3ab8de
report-by-language = Giela mielde
# state: draft 33621921
report-by-region = Fylkka mielde
# state: draft a2ea2b3c
report-by-kind = Diŋgojeaddji mielde
# state: draft 335ae0a1
report-by-month = Mánu mielde
# state: draft d256d9e2
report-head-title = Namahus
# state: draft c2bd871e
report-head-language = Giella
# state: draft edb2175c
report-head-region = Fylka
# state: draft a18d4a3c
report-head-kind = Diŋgojeaddji
# state: draft 578d2bf4
report-head-month = Mánnu
# state: draft 85e2d12d
report-what = Mii
# state: draft 41794827
report-sent = Sáddejuvvon
# state: draft 3ac6f996
report-sent-before = Jagi ovdal
# state: draft 25bcdba5
report-change = Rievdan
# state: draft 4a3eff19
report-returned = Máhccan
# state: draft f5eee09b
report-on-order = Diŋgojuvvon
# state: draft f938b37e
report-in-stock = Rádjosis
# state: draft 3e38e291
report-months-left = Rádju bistá, mánu
# state: draft 898b5dad
report-row-undivided = Ii juhkkojuvvon
# state: draft 44f9fece
report-row-merged = Earát, unnit go golbma diŋgojeaddji
