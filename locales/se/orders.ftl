### Words for orders, in Northern Sami: the fields of the form, and what is said about what was filled in.
### State: draft

## The fields of the form, as in Vedlegg 1

# state: draft 99be14b3
field-organisation = Doaibma
# state: draft d94da354
field-person = Oktavuođaolmmoš
# state: draft 647b45a3
field-email = E-poastačujuhus
# state: draft f268e305
field-address = Poastačujuhus
# state: draft 141dff20
field-postcode = Poastanummar
# state: draft b9f14669
field-town = Poastabáiki
# state: draft baa401bd
field-organisation-number = Organisašuvdnanummar
# state: draft 875044df
field-remark = Lassediehtu
# state: draft d256d9e2
field-title = Namahus
# state: draft c2bd871e
field-language = Giella
# state: draft e23206b9
field-copies = Lohku

## Columns of files that only the office fills in

# state: draft 0f8a4779
column-id = Čujuhusnummar
# state: draft 5cb9c2f1
column-source = Gáldu
# state: draft 35065b11
column-received = Vuostáiváldon
# state: draft 334aaeb6
column-form-language = Skovvegiella
# state: draft ba5a450c
column-kind = Doaimma šládja
# state: draft 436cb6b1
column-complete = Dušše ollislaš

## Columns that web forms and the file of refused rows add

# state: draft 3309dd55
column-moment = Áigi
# state: draft 1b3140d5
column-day = Beaivi
# state: draft 0c308ef4
column-lines = Linnját
# state: draft 37b36aff
column-wrong = Meattáhusat

## Names of the languages, each in itself

# state: draft 9b44d565
language-nb = norsk bokmål
# state: draft 72b0ba7b
language-nn = norsk nynorsk
# state: draft 6a2d8ea8
language-se = davvisámegiella
# state: draft 78463a38
language-en = English

## Kinds of organisations, in statistics

# state: draft 3202de7a
kind-office = Guovlokantuvrrat ja LINK
# state: draft 463dc0e6
kind-contact-point = Báikkálaš oktavuođabáikkit
# state: draft 0eddfe13
kind-municipality = Gielddat
# state: draft 436c35cd
kind-health = Dearvvašvuođadoaimmat
# state: draft a681762f
kind-nav = NAV
# state: draft 6fc1aa6b
kind-university = Universitehtat ja allaskuvllat
# state: draft 038a55ac
kind-school = Skuvllat
# state: draft 3ca23648
kind-prison = Giddagasat
# state: draft 48816b50
kind-conference = Konferánssat
# state: draft 0d47263e
kind-organisation = Organisašuvnnat ja earát
# state: draft 19d2be53
kind-private = Priváhta olbmot

## Classes of the post

# state: draft 5f3f1a6b
class-letter-small = Reive, unni
# state: draft 7fb39d3f
class-letter-large = Reive, stuoris
# state: draft d9aae644
class-letter-parcel = Reive, páhkka
# state: draft e43d2754
class-mailbox-parcel = Páhkka poastakássii
# state: draft cf1e4ed5
class-parcel = Páhkka

## What is wrong with a field. $field is the field's name.

# state: draft e1652c15
check-missing = `{ $field }` ii leat devdojuvvon
# state: draft 7f1f03d8
check-missing-hint = deavdde gietti; das lea násti skovis
# state: draft 5183df48
check-long = `{ $field }`: leat { $count } mearkka, eanemusat { $limit }
# state: draft f17a3b34
check-long-hint = oanit teavstta
# state: draft 5a8fa79b
check-control = `{ $field }`: leat linnjálonuhusat dahje oaidnemeahttun mearkkat
# state: draft 21a8b6bd
check-control-hint = čále buot ovtta linnjái; linnjámolsun čujuhusas sáhttá suoli lasihit vuostáiváldiid
# state: draft cbe63aab
check-email = `{ $field }`: «{ $value }» ii leat e-poastačujuhus
# state: draft 095193d8
check-email-hint = čále ovtta čujuhusa, ná: namma@ovdamearka.no
# state: draft ba663ac5
check-postcode = `{ $field }`: «{ $value }» ii leat njeallje logu
# state: draft 45cfa426
check-postcode-hint = čále dušše njeallje logu, ná: 0364
# state: draft d5eaf39a
check-postcode-zero-hint = nolla álggus lea jávkan, nu go rehketárkkas: čále { $postcode } ({ $town })
# state: draft c4edad94
check-postcode-unknown = `{ $field }`: { $value } ii leat poastanummirregistaris
# state: draft 5d87e50c
check-postcode-unknown-hint = dárkkis nummara, dahje viečča ođđasut registtara: trykksak postal update FIILA
# state: draft 9c20dbf1
check-postcode-town-hint = { $town }: poastanummar { $postcodes }
# state: draft ba741cfa
check-postcode-service = `{ $field }`: { $value } lea bálvalusnummar; dohko ii boađe poasta
# state: draft 337a58f7
check-postcode-service-hint = jeara áššehasas geaidnočujuhusa dahje poastaboavssa
# state: draft 9a947a3e
check-town = `{ $field }`: «{ $value }» ii leat { $postcode } poastabáiki
# state: draft 6431fd3c
check-town-hint = registtaris lea { $town }
# state: draft b008b63f
check-box-wanted = `{ $field }`: { $postcode } lea dušše poastaboavssaide, ja «{ $value }» ii leat dakkár
# state: draft e6087579
check-box-wanted-hint = čále ná: Postboks 12, dahje geavat geainnu poastanummara
# state: draft 23aa8849
check-box-unwanted = `{ $field }`: { $postcode } lea geaidnočujuhusaide, ja «{ $value }» lea poastaboksa
# state: draft 3346131e
check-box-unwanted-hint = geavat poastaboavssa nummara, dahje čále geaidnočujuhusa
# state: draft 79d4f59d
check-organisation-number = `{ $field }`: «{ $value }» ii leat organisašuvdnanummar
# state: draft cbd0892f
check-organisation-number-hint = das leat ovcci logu, ja maŋimuš lea dárkkistanlohku; gieddi sáhttá leat guorus
# state: draft 74e0c64a
check-lines = ii leat diŋgojuvvon mihkkige
# state: draft 98550b18
check-lines-hint = vállje unnimusat ovtta namahusa ja čále logu
# state: draft 70f7371f
check-copies = `{ $field }`: «{ $value }» ii leat lohku
# state: draft 4212483f
check-copies-hint = čále olles logu 1 rájes { $most } rádjai
# state: draft 609d975e
check-title = `{ $field }`: «{ $value }» ii leat katalogas
# state: draft 7defc1e5
check-title-hint = namahusat leat { $titles }
# state: draft a738cb3f
check-language = `{ $field }`: { $title } ii gávdno gillii «{ $value }»
# state: draft d5660352
check-language-hint = dat gávdno gielaide: { $languages }
# state: draft f3c60353
check-twice = { $item } lea máŋgga linnjás; logut leat lasihuvvon oktii
# state: draft fa8d504c
check-twice-hint = geavat ovtta linnjá guhtege namahussii ja gillii
# state: draft 909cdf32
check-limit = `{ $field }`: { $copies } gihppaga ({ $title }) lea badjel ráji { $limit }
# state: draft 33f9dace
check-limit-hint = diŋgojupmi vuordá dohkkeheami: trykksak order approve
# state: draft 9a7319fe
check-value = `{ $field }`: «{ $value }» ii leat vejolaš árvu
# state: draft dc536be5
check-value-hint = vejolaš árvvut leat { $values }
# state: draft 18eab5b0
check-value-length = eanemusat { $limit } mearkka, linnjálonuhusaid haga

## What is wrong with a file that orders come in

# state: draft a13d9db5
import-damaged = fiila lea vahágahttojuvvon, dahje eará lágan go namma muitala
# state: draft c7982391
import-damaged-hint = viečča fiilla ođđasit prográmmas mas dat boahtá
# state: draft 643da7b9
import-encoding = fiila ii leat UTF-8
# state: draft 0e919472
import-encoding-hint = vurke fiilla ođđasit UTF-8:n
# state: draft f5983dd6
import-kind = «.{ $ending }» ii leat fiilašládja mas diŋgojumit bohtet
# state: draft 6a3f3b71
import-kind-hint = diŋgojumit bohtet dáin fiilašlájain: .csv, .xlsx, .json, .yaml ja .pdf
# state: draft e0ba7a60
import-missing = fiila ii gávdno
# state: draft 5e6e348f
import-missing-hint = dárkkis fiilla nama
# state: draft ed3da768
import-forbidden = fiilla ii sáhte lohkat
# state: draft 0f6a6597
import-forbidden-hint = dárkkis fiilla lohkanvuoigatvuođaid, ja leago dat rabas eará prográmmas
# state: draft c8776795
import-large = fiila lea stuorit go { $limit } MB
# state: draft 7bda6d8d
import-large-hint = juoge dan máŋgan fiilan
# state: draft 10e2c3ed
import-sheet = árkkas leat { $rows } gurgadasa ja { $columns } čuoldda, ja dat lea menddo ollu
# state: draft 7f9bb2f0
import-sheet-hint = sihko guoros gurgadasaid ja čuolddaid maŋimuš diŋgojumi maŋis, dahje juoge fiilla
# state: draft cf2d86b6
import-empty = fiila lea guorus
# state: draft de35dfe7
import-empty-hint = vuosttas gurgadas muitala čuolddaid namaid
# state: draft 92a11c1d
import-cells = gurgadasas leat { $cells } seallá, vuosttas gurgadasas { $wanted }
# state: draft 66dc6b56
import-cells-hint = bija sitáhtamearkkaid teavsttaid birra main lea čuolddaid rádjemearka
# state: draft 67f54aeb
import-quotes = gurgadasas váilu nubbi sitáhtamearka: gurgadasat dan maŋis livčče šaddat okta teaksta
# state: draft feda84d6
import-quotes-hint = bija sitáhtamearkka sihke teavstta ovddabeallái ja maŋŋái, ja čále mearkka su siste guktii: `""`
# state: draft 4bba43ec
import-name = «{ $name }» ii leat makkárge gietti namma
# state: draft 6521c303
import-name-hint = namat leat dat mat leat skovis, ovttain dain njealji gielas
# state: draft fe02d563
import-name-near-hint = oaivvilditgo «{ $near }»?
# state: draft e9896afa
import-name-own-hint = váldde čuoldda eret, dahje atte dasa skovi nama; máŋgga namahusa logut leat čuolddain nugo antall.kort-om.nb, dahje sierra gurgadasas juohke linnjái
# state: draft 89328e59
import-ignored = ii lohkkojuvvon, danin go dat ii leat skovis: { $names }
# state: draft 386ee892
import-ignored-hint = jos mihkkege dain gullá diŋgojupmái, de atte dasa skovi nama
# state: draft 32acba39
import-twice = guokte giettis lea seamma sisdoallu: «{ $name }»
# state: draft e09991e3
import-twice-hint = váldde nuppi eret
# state: draft 2c630f0f
import-lacking = ii oktage čuolda sisttisdoala `{ $field }`
# state: draft 395ded49
import-lacking-hint = lasit čuoldda dáinna namain; linnjáid várás sáhttet baicce leat čuolddat nugo antall.kort-om.nb
# state: draft 2ec0aa9d
import-shape = «{ $name }»: árvu ii heive deike
# state: draft 3c0b5900
import-shape-hint = giettis lea okta árvu; linnját leat listu, juohkehaččas namahus, giella ja lohku
# state: draft 0d615025
import-protected = PDF lea suodjaluvvon beassansániin
# state: draft 7c4e20d2
import-protected-hint = bivdde skovi beassansáni haga
# state: draft 6bb22c1f
import-scripts = PDF:s leat skriptat dahje doaimmat, ja min skovis eai leat
# state: draft c2199350
import-scripts-hint = ale raba dan; bivdde skovi maid trykksak order form ráhkada
# state: draft 1e757470
import-unfillable = PDF:s eai leat deavdinsajit
# state: draft f928ad06
import-unfillable-hint = báhpárskovvi dahje govva das čállojuvvo sisa: trykksak order add
# state: draft 9f27d300
import-foreign = PDF lea eará skovvi go min
# state: draft 291899a9
import-foreign-hint = bivdde skovi maid trykksak order form ráhkada
# state: draft a2b45cf9
import-folder = máhpa ii sáhte lohkat
# state: draft 9d3df869
import-folder-hint = dárkkis máhpa lohkanvuoigatvuođaid
# state: draft de5e4390
import-nothing = máhpas eai leat diŋgojumiid fiillat
# state: draft a1ab17ae
import-nothing-hint = fiillat (.csv, .xlsx, .json, .yaml, .pdf) njuolga máhpas lohkkojuvvojit; namut vuollemáhpaid sierra
# state: draft 78aa610a
import-subfolders = máhpas leat vuollemáhpat, ja dat eai leat lohkkojuvvon
# state: draft f2594bbe
import-subfolders-hint = namut daid sierra, jos dain leat diŋgojumit
# state: draft 84a1c086
import-skipped = ii lohkkojuvvon: { $names }

## What became of an order that came in

# state: draft 60f45600
import-conflict = diŋgojupmi «{ $id }» gáldus «{ $source }» lea girjjis nummirin { $number }, eará sisdoaluin
# state: draft 9ce88540
import-conflict-hint = buohtastahte: trykksak order show { $number }; girjji sisdoallu ii rievdaduvvo
# state: draft c0c8ea75
import-conflict-id-hint = jos lea eará diŋgojupmi, atte dasa iežas čujuhusnummara; jos leat eanet linnját seamma diŋgojumis, čohkke daid ovtta fiilii
# state: draft 0f427554
import-equal = adnojuvvon diŋgojupmin { $number }, vuostáiváldon { $day }, mii lea áibbas seammalágan: ii mihkkege čájet leago dát ođđa diŋgojupmi
# state: draft b320d539
import-equal-hint = jos lea ođđa, viečča ođđasit: `--again "{ $place }"`, dahje atte dasa iežas `{ $column }`
# state: draft 5cbbf194
import-equal-moment-hint = go beaivi ja diibmu leat čuolddas `{ $column }`, de seammalágan diŋgojumit earuhuvvojit iešalddis
# state: draft c2bae97d
import-purged = adnojuvvon diŋgojupmin { $number }, vuostáiváldon { $day }, seamma áiggis dahje fiillas: sisdoallu lea sihkkojuvvon, ja ii mihkkege čájet leago dát ođđa diŋgojupmi
# state: draft 23fe5a71
import-perhaps = váldojuvvon sisa diŋgojupmin { $new }, mii vuordá dassážiigo soames lea geahččan dan: diŋgojupmi { $number }, vuostáiváldon { $day }, lea seamma beaivvis, minuhtas dahje fiillas, ja sisdoallu lea sihkkojuvvon
# state: draft a3788ca7
import-perhaps-hint = jos lea ođđa: `trykksak order approve { $new }`; jos lea seamma: `trykksak order reject { $new }`
# state: draft a6569e40
import-again = «{ $place }» ii leat gurgadas mii adnojuvvui ovddit diŋgojupmin
# state: draft 7fdcf02a
import-again-hint = čále báikki nugo dat lea raporttas, nugo web.csv:3; ii mihkkege vurkejuvvon
# state: draft d2e29deb
add-ended = vástádusat nohke ovdal go diŋgojupmi gárvvistuvvui: ii mihkkege vurkejuvvon
