### Skovi, sáddehaga báhpiriid ja jahkeraportta sánit davvisámegillii.
### State: draft

## The order form

form-title = Diŋgo gihppagiid ja brošyraid
form-subject = Skovvi masain sáhttá diŋgot gihppagiid ja brošyraid iešveahki birra.
form-lead = Buot lea nuvttá, ja mii sáddet buohkaide geat bivdet. Deavdde skovi šearpmas, vurke dan ja sádde dan deike: [{ $email }](mailto:{ $email }).
form-who = Gii galgá oažžut dan?
form-what = Maid háliidat?
form-what-text = Čále man galle háliidat juohke girjjis juohke gillii.
form-more = Leago eará maid mii berret diehtit?
# A warning: free text must not hold anything about anybody's health.
form-health = Ale čále dása maidege iežat dahje earáid dearvvašvuođa birra. Mii eat dárbbaš dan go sáddet dutnje gihppaga.
form-send = Gieddit main lea \* galget devdojuvvot. Jus čálihat skovi, de sádde dan deike: { -publisher }, { $street }, { $place }. Jeara mis: telefovdna { $phone }.
form-foot = { -publisher } · diŋgojupmi
# Spoken before a field that must be filled in. $name is the field.
form-required = { $name } (galgá devdojuvvot)
# Spoken before a field of the table.
form-copies = Man galle: { $title }, { $language }
short-nb = girjedárogiella
short-nn = ođđadárogiella
short-se = sámegiella
short-en = eaŋgalasgiella

## All papers

paper-copy = Kopiija
paper-subject = Sáddehat { $batch }, { $date }.
address-deleted = (čujuhus lea sihkkojuvvon)
column-title = Namahus
column-language = Giella
column-code = Diŋgonnummar
column-run = Deaddileapmi
column-copies = Galle
column-shipment = Sádda
column-recipient = Vuostáiváldi
column-class = Luohkká
column-weight = Deaddu
column-sum = Submi

## Picking list

picking-title = Čoagginlistu
picking-lead = { $date }: { $copies ->
    [one] { $copies } gáppálat
    [two] { $copies } gáppálaga
   *[other] { $copies } gáppálaga
}, { $shipments ->
    [one] { $shipments } sádda
    [two] { $shipments } sáddaga
   *[other] { $shipments } sáddaga
}.
picking-tick = Čoggojuvvon

## Manifest

manifest-title = Sáddagiid listu

## Packing slips

slips-title = Páhkkalihput
slip-title = Páhkkalihppu
slip-to = Geasa
slip-date = Sáddejuvvon
slip-date-value = { $date }
slip-order = Diŋgojupmi
slip-order-value = { $order }, boahtán { $received }
slip-parcel = Sáddejuvvo
slip-number = Sádda
slip-parcels = Páhkka { $parcel }/{ $parcels }
# What the code says, for readers who do not see it.
slip-code = Koda mas lea sáddaga nummar, { $number }
slip-content = Páhkas
slip-waiting = Boahtá maŋŋil
slip-waiting-text = Dát leat mis nohkan. Mii sáddet daid go leat ođđasit deaddiluvvon; it dárbbaš diŋgot ođđasit.
slip-thanks = Giitu go attát gihppagiid viidáseappot sidjiide geat sáhttet daid atnit.
slip-questions = Váilugo mihkkege? Riŋge { $phone } dahje čále: [{ $email }](mailto:{ $email }).

## Labels

labels-title = Čujuhuslihput
labels-none = Ii oktage sádda dán sáddehagas leat čujuhusain.
label-sender = Sáddejeaddji: { -publisher }, { $street }, { $place }

## The report of a year

report-title = Gihppagat ja brošyrat jagis { $year }
report-subject = Man galle gihppaga ja brošyra sáddejuvvojedje jagis { $year }, makkárat ja gosa.
report-foot = { -publisher } · gihppagat ja brošyrat { $year }
report-fell = Jagis { $year } sáddiimet { $sent } gihppaga ja brošyra. Dat lea { $change } unnit go jagis { $before }, goas sáddiimet { $sent-before }.
report-rose = Jagis { $year } sáddiimet { $sent } gihppaga ja brošyra. Dat lea { $change } eanet go jagis { $before }, goas sáddiimet { $sent-before }.
report-same = Jagis { $year } sáddiimet { $sent } gihppaga ja brošyra, seamma ollu go jagis { $before }.
report-alone = Jagis { $year } sáddiimet { $sent } gihppaga ja brošyra.
# The bars of two years, for readers who do not see them.
report-years-alt = Stoalpodiagrámma: { $sent-before } sáddejuvvon { $before }, { $sent } jagis { $year }.
# A chart, for readers who do not see it. $list has every row with its number.
report-alt = Diagrámma sáddejuvvon gáppálagaid birra. { $list }.
report-alt-compared = { $name } { $sent }, jagi ovdal { $sent-before }
report-figures = Jagi logut
report-undivided = Jagis { $year } diehtit dušše submi, eat makkár girjjiid dahje gosa sáddejuvvojedje.
report-best = Eanemus sáddejuvvui { $best }: { $copies }, { $share } buot.
report-by-title = Namahusa mielde
report-by-language = Giela mielde
report-by-region = Fylkka mielde
report-by-kind = Diŋgojeaddji mielde
report-by-month = Mánu mielde
report-head-title = Namahus
report-head-language = Giella
report-head-region = Fylka
report-head-kind = Diŋgojeaddji
report-head-month = Mánnu
report-what = Mii
report-sent = Sáddejuvvon
report-sent-before = Jagi ovdal
report-change = Rievdan
report-returned = Máhccan
report-on-order = Diŋgojuvvon
report-in-stock = Rádjosis
report-months-left = Rádju bistá, mánu
report-row-undivided = Ii juhkkojuvvon
report-row-merged = Earát, unnit go golbma diŋgojeaddji
