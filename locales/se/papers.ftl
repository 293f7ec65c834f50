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
form-send = Gieddit main lea * galget devdojuvvot. Jus čálihat skovi, de sádde dan deike: { -publisher }, { $street }, { $place }. Jeara mis: telefovdna { $phone }.
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
