### Words for orders, in Northern Sami: the fields of the form, and what is said about what was filled in.
### State: draft

## The fields of the form, as in Vedlegg 1

field-organisation = Doaibma
field-person = Oktavuođaolmmoš
field-email = E-poastačujuhus
field-address = Poastačujuhus
field-postcode = Poastanummar
field-town = Poastabáiki
field-organisation-number = Organisašuvdnanummar
field-remark = Lassediehtu
field-title = Namahus
field-language = Giella
field-copies = Lohku

## Columns of files that only the office fills in

column-id = Čujuhusnummar
column-source = Gáldu
column-received = Vuostáiváldon
column-form-language = Skovvegiella
column-kind = Doaimma šládja
column-complete = Dušše ollislaš

## Names of the languages, each in itself

language-nb = norsk bokmål
language-nn = norsk nynorsk
language-se = davvisámegiella
language-en = English

## Kinds of organisations, in statistics

kind-office = Guovlokantuvrrat ja LINK
kind-contact-point = Báikkálaš oktavuođabáikkit
kind-municipality = Gielddat
kind-health = Dearvvašvuođadoaimmat
kind-nav = NAV
kind-university = Universitehtat ja allaskuvllat
kind-school = Skuvllat
kind-prison = Giddagasat
kind-conference = Konferánssat
kind-organisation = Organisašuvnnat ja earát
kind-private = Priváhta olbmot

## Classes of the post

class-letter-small = Reive, unni
class-letter-large = Reive, stuoris
class-letter-parcel = Reive, páhkka
class-mailbox-parcel = Páhkka poastakássii
class-parcel = Páhkka

## What is wrong with a field. $field is the field's name.

check-missing = `{ $field }` ii leat devdojuvvon
check-missing-hint = deavdde gietti; das lea násti skovis
check-long = `{ $field }`: leat { $count } mearkka, eanemusat { $limit }
check-long-hint = oanit teavstta
check-control = `{ $field }`: leat linnjálonuhusat dahje oaidnemeahttun mearkkat
check-control-hint = čále buot ovtta linnjái; linnjámolsun čujuhusas sáhttá suoli lasihit vuostáiváldiid
check-email = `{ $field }`: «{ $value }» ii leat e-poastačujuhus
check-email-hint = čále ovtta čujuhusa, ná: namma@ovdamearka.no
check-postcode = `{ $field }`: «{ $value }» ii leat njeallje logu
check-postcode-hint = čále dušše njeallje logu, ná: 0364
check-postcode-zero-hint = nolla álggus lea jávkan, nu go rehketárkkas: čále { $postcode } ({ $town })
check-postcode-unknown = `{ $field }`: { $value } ii leat poastanummirregistaris
check-postcode-unknown-hint = dárkkis nummara, dahje viečča ođđasut registtara: trykksak postal update FIILA
check-postcode-town-hint = { $town }: poastanummar { $postcodes }
check-postcode-service = `{ $field }`: { $value } lea bálvalusnummar; dohko ii boađe poasta
check-postcode-service-hint = jeara áššehasas geaidnočujuhusa dahje poastaboavssa
check-town = `{ $field }`: «{ $value }» ii leat { $postcode } poastabáiki
check-town-hint = registtaris lea { $town }
check-box-wanted = `{ $field }`: { $postcode } lea dušše poastaboavssaide, ja «{ $value }» ii leat dakkár
check-box-wanted-hint = čále ná: Postboks 12, dahje geavat geainnu poastanummara
check-box-unwanted = `{ $field }`: { $postcode } lea geaidnočujuhusaide, ja «{ $value }» lea poastaboksa
check-box-unwanted-hint = geavat poastaboavssa nummara, dahje čále geaidnočujuhusa
check-organisation-number = `{ $field }`: «{ $value }» ii leat organisašuvdnanummar
check-organisation-number-hint = das leat ovcci logu, ja maŋimuš lea dárkkistanlohku; gieddi sáhttá leat guorus
check-lines = ii leat diŋgojuvvon mihkkige
check-lines-hint = vállje unnimusat ovtta namahusa ja čále logu
check-copies = `{ $field }`: «{ $value }» ii leat lohku
check-copies-hint = čále olles logu 1 rájes { $most } rádjai
check-title = `{ $field }`: «{ $value }» ii leat katalogas
check-title-hint = namahusat leat { $titles }
check-language = `{ $field }`: { $title } ii gávdno gillii «{ $value }»
check-language-hint = dat gávdno gielaide: { $languages }
check-twice = { $item } lea máŋgga linnjás; logut leat lasihuvvon oktii
check-twice-hint = geavat ovtta linnjá guhtege namahussii ja gillii
check-limit = `{ $field }`: { $copies } gihppaga ({ $title }) lea badjel ráji { $limit }
check-limit-hint = diŋgojupmi vuordá dohkkeheami: trykksak order approve
check-value = `{ $field }`: «{ $value }» ii leat vejolaš árvu
check-value-hint = vejolaš árvvut leat { $values }
