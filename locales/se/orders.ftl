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

## Columns that web forms and the file of refused rows add

column-moment = Áigi
column-day = Beaivi
column-lines = Linnját
column-wrong = Meattáhusat

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
check-value-length = eanemusat { $limit } mearkka, linnjálonuhusaid haga

## What is wrong with a file that orders come in

import-damaged = fiila lea vahágahttojuvvon, dahje eará lágan go namma muitala
import-damaged-hint = viečča fiilla ođđasit prográmmas mas dat boahtá
import-encoding = fiila ii leat UTF-8
import-encoding-hint = vurke fiilla ođđasit UTF-8:n
import-kind = «.{ $ending }» ii leat fiilašládja mas diŋgojumit bohtet
import-kind-hint = diŋgojumit bohtet dáin fiilašlájain: .csv, .xlsx, .json, .yaml ja .pdf
import-missing = fiila ii gávdno
import-missing-hint = dárkkis fiilla nama
import-forbidden = fiilla ii sáhte lohkat
import-forbidden-hint = dárkkis fiilla lohkanvuoigatvuođaid, ja leago dat rabas eará prográmmas
import-large = fiila lea stuorit go { $limit } MB
import-large-hint = juoge dan máŋgan fiilan
import-sheet = árkkas leat { $rows } gurgadasa ja { $columns } čuoldda, ja dat lea menddo ollu
import-sheet-hint = sihko guoros gurgadasaid ja čuolddaid maŋimuš diŋgojumi maŋis, dahje juoge fiilla
import-empty = fiila lea guorus
import-empty-hint = vuosttas gurgadas muitala čuolddaid namaid
import-cells = gurgadasas leat { $cells } seallá, vuosttas gurgadasas { $wanted }
import-cells-hint = bija sitáhtamearkkaid teavsttaid birra main lea čuolddaid rádjemearka
import-quotes = gurgadasas váilu nubbi sitáhtamearka: gurgadasat dan maŋis livčče šaddat okta teaksta
import-quotes-hint = bija sitáhtamearkka sihke teavstta ovddabeallái ja maŋŋái, ja čále mearkka su siste guktii: `""`
import-name = «{ $name }» ii leat makkárge gietti namma
import-name-hint = namat leat dat mat leat skovis, ovttain dain njealji gielas
import-name-near-hint = oaivvilditgo «{ $near }»?
import-twice = guokte giettis lea seamma sisdoallu: «{ $name }»
import-twice-hint = váldde nuppi eret
import-lacking = ii oktage čuolda sisttisdoala `{ $field }`
import-lacking-hint = lasit čuoldda dáinna namain; linnjáid várás sáhttet baicce leat čuolddat nugo antall.kort-om.nb
import-shape = «{ $name }»: árvu ii heive deike
import-shape-hint = giettis lea okta árvu; linnját leat listu, juohkehaččas namahus, giella ja lohku
import-protected = PDF lea suodjaluvvon beassansániin
import-protected-hint = bivdde skovi beassansáni haga
import-scripts = PDF:s leat skriptat dahje doaimmat, ja min skovis eai leat
import-scripts-hint = ale raba dan; bivdde skovi maid trykksak order form ráhkada
import-unfillable = PDF:s eai leat deavdinsajit
import-unfillable-hint = báhpárskovvi dahje govva das čállojuvvo sisa: trykksak order add
import-foreign = PDF lea eará skovvi go min
import-foreign-hint = bivdde skovi maid trykksak order form ráhkada
import-folder = máhpa ii sáhte lohkat
import-folder-hint = dárkkis máhpa lohkanvuoigatvuođaid
import-nothing = máhpas eai leat diŋgojumiid fiillat
import-nothing-hint = fiillat (.csv, .xlsx, .json, .yaml, .pdf) njuolga máhpas lohkkojuvvojit; namut vuollemáhpaid sierra
import-subfolders = máhpas leat vuollemáhpat, ja dat eai leat lohkkojuvvon
import-subfolders-hint = namut daid sierra, jos dain leat diŋgojumit
import-skipped = ii lohkkojuvvon: { $names }

## What became of an order that came in

import-conflict = diŋgojupmi «{ $id }» gáldus «{ $source }» lea girjjis nummirin { $number }, eará sisdoaluin
import-conflict-hint = buohtastahte: trykksak order show { $number }; girjji sisdoallu ii rievdaduvvo
import-conflict-id-hint = jos lea eará diŋgojupmi, atte dasa iežas čujuhusnummara; jos leat eanet linnját seamma diŋgojumis, čohkke daid ovtta fiilii
import-equal = adnojuvvon diŋgojupmin { $number }, vuostáiváldon { $day }, mii lea áibbas seammalágan: ii mihkkege čájet leago dát ođđa diŋgojupmi
import-equal-hint = jos lea ođđa, viečča ođđasit: --again "{ $place }", dahje atte dasa iežas `{ $column }`
import-equal-moment-hint = go beaivi ja diibmu leat čuolddas `{ $column }`, de seammalágan diŋgojumit earuhuvvojit iešalddis
import-again = «{ $place }» ii leat gurgadas mii adnojuvvui ovddit diŋgojupmin
import-again-hint = čále báikki nugo dat lea raporttas, nugo web.csv:3; ii mihkkege vurkejuvvon
add-ended = vástádusat nohke ovdal go diŋgojupmi gárvvistuvvui: ii mihkkege vurkejuvvon
