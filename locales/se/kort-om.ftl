### Oanehaččat iešveahki ja iešveahkkejoavkkuid birra: leaflet, A4 folded to DL as a Z, six panels of 99 × 210 mm. In Northern Sami.
### It is for somebody who is in trouble, may be tired, and has five minutes. Write to one person, in short sentences.
###
### Advice for the translator
### - This is a draft: a person who knows the language must read it before it is printed. Terms to judge first: iešveahkki (selvhjelp),
###   iešveahkkejoavku (selvhjelpsgruppe), iešorganiserejuvvon (selvorganisert), bagaduvvon (veiledet), álggaheaddji (igangsetter),
###   oktavuođabáiki (kontaktpunkt), seaguhuvvon joavku (blandet gruppe), eaktodáhtolašguovddáš (frivilligsentral).
### - Where no Sami word is settled, the Norwegian word stands in the text and is marked: [legevakt](lang:nb).
### - Room is tight. Each group below fills one panel. A panel holds when it is no longer than the bokmål text plus 15 per cent;
###   `trykksak check` says which one is too long, and by how much.
### - One message is one paragraph, on one line. Markup is Markdown within the line: *emphasis*, **strong**, [text](https://…).
### - What stands in braces is filled in: { $phone }, { $email }, { $web }, { $street } and { $place } from house.yaml;
###   { -publisher } is the term in house.ftl. Keep the names as they are; { -publisher(case: "genitive") } asks for a case form.
### - &nbsp; keeps two words on one line. &shy; says where a long word may be divided.
###
### State: draft

## The document: title and description in the PDF and in the catalogue. No markup here.

title = Oanehaččat iešveahki ja iešveahkkejoavkkuid birra
subject = Mii iešveahkki lea, mii dáhpáhuvvá iešveahkkejoavkkus, ja mo don gávnnat dahje álggahat joavkku.

## Cover. The title is set large: three or four lines. Few words are best here.

cover-publisher = { -publisher }
cover-title = Oanehaččat iešveahki ja iešveahkke&shy;joavkkuid birra
cover-line = Dutnje geas lea váttis, ja gii háliida dahkat juoidá ovttas earáiguin

## Panel inside-1: what self-help is.

what-heading = Mii lea iešveahkki?
what-lead = Iešveahkki álgá go don dajat alccesat: Dát lea munnje váttis, ja mun háliidan dahkat juoidá dainna.
what-you = Kánske it oađe bures. Kánske leat massán muhtuma, buohccán dahje juhkagoahtán eanet go háliidat. Kánske dus eai leat vel sánit dasa. It dárbbaš diagnosa. Dehálaš lea ahte dovddat ahte váttisvuohta lea du, ja ahte háliidat rievdadusa.
what-together = Iešveahkki ii mearkkaš ahte galggat birget okto. Iešveahkkejoavkkus deaivvat earáid geat maid háliidit rievdadit juoidá. Dii ságastallabehtet, guldalehpet ja geavahehpet iežadet vásáhusaid. Don barggat ieš, muhto it leat okto.
what-self-organised = Joavku stivre ieš iežas. Danne dan namma lea *iešorganiserejuvvon iešveahkki*. Bagaduvvon iešveahkki lea eará ášši ja gullá dikšui. Jus don finadat doaktára dahje psykologa luhtte, de joatkke dainna. Sáhtát seammás leat joavkkus.
# Three pairs: what people say (in quotation marks), and what the reader can do.
what-contrast-heading = Maid gulat, ja maid sáhtát dahkat
what-contrast-1-told = «Earáin lea vearrát dilli.»
what-contrast-1-own = Mus lea nu váttis ahte háliidan dahkat juoidá.
what-contrast-2-told = «Fertet dušše jurddašit positiivvalaččat.»
what-contrast-2-own = Mun sáhtán jearrat alddán mii lea váttis.
what-contrast-3-told = «Dakkára birra mii eat hála.»
what-contrast-3-own = Mun sáhtán muitalit muhtumii gii guldala.

## Panel inside-2: what happens in the group. A drawing stands under the heading.

group-heading = Mii dáhpáhuvvá joavkkus?
# What the drawing shows, for readers who do not see it.
group-circle-alt = Sárgojuvvon govva: čieža iešguđetlágan stuolu leat rieggás. Ii oktage leat vel čohkánan.
group-meet = Dii čohkkábehtet rieggás ja hállabehtet dan birra mii lea váttis: mii dáhpáhuvvá, maid jurddašehpet ja maid dovdabehtet. Ii oktage boađe olggobealde dikšut dahje oahpahit. Vuosttaš gerddiid sáhttá *álggaheaddji* veahkehit din álggus. Dan maŋŋá birge joavku ieš.
group-choice = Dat lea nuvttá, ja don leat anonyma. Earát sáhttet muitalit dutnje joavkku birra, muhto ii oktage sáhte čujuhit du dohko. Don válljet ieš.
group-hold-heading = Dán joavku doahttala
group-hold-responsibility = Don leat mielde go ieš háliidat, ja iežat ovddasvástádusain.
group-hold-equal = Buohkat leat ovttaárvosaččat. Joavkkus lea sadji buohkaide.
group-hold-strength = Dii geavahehpet iežadet návccaid, maiddái daid maid gávdnabehtet váttisvuođas.
group-hold-active = Don sihke attát ja oaččut. Ii oktage galgga dušše vuostáiváldit.
group-hold-open = Don mearridat ieš man rabas leat.
group-hold-confidential = Mii joavkkus daddjojuvvo, dat bissu joavkkus.
group-hold-absence = Jus it sáhte boahtit, de dieđit.

## Panel inside-3: two kinds of groups. The table has three narrow columns: a few words in each cell, about 20 letters a line.

kinds-heading = Guovttelágan joavkkut
kinds-lead = Muhtun joavkkuin lea buohkain seamma váttisvuohta. Eará joavkkuin ii leat.
kinds-table-caption = Mii lea erohus?
kinds-head-group = Joavku
kinds-head-same = Seamma váttisvuohta
kinds-head-mixed = Iešguđet váttisvuođat
kinds-share = Oktasaš
kinds-share-same = váttisvuohta dahje diagnosa
kinds-share-mixed = háliidit rievdadit juoidá
kinds-seen = Buorre diehtit
kinds-seen-same = Álki lea dovdat iežat earáin.
kinds-seen-mixed = Earát eai oainne mii dus lea váttis.
kinds-small = Smávva báikkiin
kinds-small-same = Váttis gávdnat doarvái olbmuid.
kinds-small-mixed = Álkit álggahit.
kinds-mixed = Go váttisvuođat leat iešguđetláganat, de lea joavku *seaguhuvvon joavku*. Doppe sáhttá olmmoš geas lea moraš, čohkkát olbmo bálddas gii lea massán barggu. Váttisvuođat eai leat seammaláganat. Muhto heahpada, balu ja suhtu sáhttibehtet dovdat nubbi nuppis.
kinds-choose-heading = Goappá don válljet?
kinds-choose = Ii goabbáge leat buoret go nubbi. Vállje dan joavkku gos jáhkát ahte sáhtát hállat rehálaččat. Jus du báikkis lea dušše okta, de geahččal dan.
kinds-leave = Jus dat ii heive dutnje, de sáhtát heaitit. Muital dan earáide ovdal go manat.
kinds-far-title = Leago joavku guhkkin?
kinds-far = Muhtun joavkkut deaivvadit telefovnna bokte. Riŋge ja jeara mis.

## Panel back-1: how to find or start a group. The steps are numbered by themselves.

start-heading = Gávnna dahje álggat joavkku
start-find = Riŋge midjiide, { $phone }, ja jeara leago joavku du lahka. Máŋgga báikkis lea maid *oktavuođabáiki*. Dat sáhttá leat eaktodáhtolašguovddáš ([frivilligsentral](lang:nb)), [frisklivssentral](lang:nb), [lærings- og mestringssenter](lang:nb) dahje organisašuvdna.
start-own-heading = Iigo du báikkis leat joavku?
start-own = De sáhtát ieš álggahit joavkku. It dárbbaš diehtit maidege joavkkuid birra ovdagihtii, itge dárbbaš dahkat dan okto.
start-step-1-title = Muital ahte háliidat
start-step-1 = Heŋge lihpu seaidnái dahje almmut áviissas, ja čále mo olbmot sáhttet váldit duinna oktavuođa. Dahje muital oktavuođabáikái.
start-step-2-title = Čoakke namaid
start-step-2 = Čále geat háliidit searvat. Jus lehpet beare unnán, de vuordde veahá ja jeara eanet olbmuin.
start-step-3-title = Gávnna lanja
start-step-3 = Latnja sáhttá leat oktageardán. Dii dárbbašehpet stuoluid ja uvssa man sáhttá giddet. Jeara girjerádjosis dahje eaktodáhtolašguovddážis.
start-step-4-title = Deaivvadehket
start-step-4 = Šiehtadehket goas deaivvadehpet, ja maid joavku doahttala. Álggaheaddji sáhttá leat mielde vuosttaš gerddiid.
start-closing = Balatgo vuosttaš deaivvadeamis? Kánske earátge ballet.

## Panel back-2: contact, help that cannot wait, imprint. The labels of the card and the first lines of the imprint are in house.ftl.
## The telephone numbers 113, 116 117 and 116 123 are the same in all languages.

contact-heading = Hála minguin
contact-intro = It dárbbaš leat mearridan maidege. Riŋge dahje čále, ja jeara maid háliidat.
contact-card-title = { -publisher }
contact-phone = [{ $phone }]({ $phone-link })
contact-email = [{ $email }](mailto:{ $email })
contact-web = [{ $web }](https://{ $web })
contact-address = { $street }, { $place }
contact-qr-alt = QR-koda mii doalvu neahttasiidui { $web }
contact-qr-caption = Loga eanet ja diŋgo gihppagiid nuvttá: { $web }.
acute-title = Dárbbašatgo veahki dál?
acute-lead = Ale vuordde joavkku go lea hoahppu. Riŋge:
acute-life = **113** jus heagga lea váras
acute-doctor = **116&nbsp;117** ([legevakt](lang:nb)) jus dárbbašat doaktára dál
acute-talk = **116&nbsp;123** Mentála Dearvvašvuohta ([Mental Helse](lang:nb)) jus háliidat hállat muhtumiin
imprint-commission = { -publisher } doaibmá Dearvvašvuođadirektoráhta ovddas.
