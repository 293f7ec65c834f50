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

# state: draft 86d157ec
title = Oanehaččat iešveahki ja iešveahkkejoavkkuid birra
# state: draft 24531690
subject = Mii iešveahkki lea, mii dáhpáhuvvá iešveahkkejoavkkus, ja mo don gávnnat dahje álggahat joavkku.

## Cover. The title is set large: three or four lines. Few words are best here.

# state: draft a86801e8
cover-publisher = { -publisher }
# state: draft 2c0191f6
cover-title = Oanehaččat iešveahki ja iešveahkke&shy;joavkkuid birra
# state: draft 54944821
cover-line = Dutnje geas lea váttis, ja gii háliida dahkat juoidá ovttas earáiguin

## Panel inside-1: what self-help is.

# state: draft ef6551fa
what-heading = Mii lea iešveahkki?
# state: draft 269cd75d
what-lead = Iešveahkki álgá go don dajat alccesat: Dát lea munnje váttis, ja mun háliidan dahkat juoidá dainna.
# state: draft f760c0af
what-you = Kánske it oađe bures. Kánske leat massán muhtuma, buohccán dahje juhkagoahtán eanet go háliidat. Kánske dus eai leat vel sánit dasa. It dárbbaš diagnosa. Dehálaš lea ahte dovddat ahte váttisvuohta lea du, ja ahte háliidat rievdadusa.
# state: draft 338d95fa
what-together = Iešveahkki ii mearkkaš ahte galggat birget okto. Iešveahkkejoavkkus deaivvat earáid geat maid háliidit rievdadit juoidá. Dii ságastallabehtet, guldalehpet ja geavahehpet iežadet vásáhusaid. Don barggat ieš, muhto it leat okto.
# state: draft 40edf313
what-self-organised = Joavku stivre ieš iežas. Danne dan namma lea *iešorganiserejuvvon iešveahkki*. Bagaduvvon iešveahkki lea eará ášši ja gullá dikšui. Jus don finadat doaktára dahje psykologa luhtte, de joatkke dainna. Sáhtát seammás leat joavkkus.
# Three pairs: what people say (in quotation marks), and what the reader can do.
# state: draft 062e8808
what-contrast-heading = Maid gulat, ja maid sáhtát dahkat
# state: draft f3fc14c0
what-contrast-1-told = «Earáin lea vearrát dilli.»
# state: draft 8667b2ee
what-contrast-1-own = Mus lea nu váttis ahte háliidan dahkat juoidá.
# state: draft f6a48d51
what-contrast-2-told = «Fertet dušše jurddašit positiivvalaččat.»
# state: draft 5af8cd53
what-contrast-2-own = Mun sáhtán jearrat alddán mii lea váttis.
# state: draft 5ace6bb5
what-contrast-3-told = «Dakkára birra mii eat hála.»
# state: draft 9f4cbd79
what-contrast-3-own = Mun sáhtán muitalit muhtumii gii guldala.

## Panel inside-2: what happens in the group. A drawing stands under the heading.

# state: draft aa653d0e
group-heading = Mii dáhpáhuvvá joavkkus?
# What the drawing shows, for readers who do not see it.
# state: draft 3b274178
group-circle-alt = Sárgojuvvon govva: čieža iešguđetlágan stuolu leat rieggás. Ii oktage leat vel čohkánan.
# state: draft 98925222
group-meet = Dii čohkkábehtet rieggás ja hállabehtet dan birra mii lea váttis: mii dáhpáhuvvá, maid jurddašehpet ja maid dovdabehtet. Ii oktage boađe olggobealde dikšut dahje oahpahit. Vuosttaš gerddiid sáhttá *álggaheaddji* veahkehit din álggus. Dan maŋŋá birge joavku ieš.
# state: draft af85eb2b
group-choice = Dat lea nuvttá, ja don leat anonyma. Earát sáhttet muitalit dutnje joavkku birra, muhto ii oktage sáhte čujuhit du dohko. Don válljet ieš.
# state: draft 2ccf2794
group-hold-heading = Dán joavku doahttala
# state: draft 9cb6f778
group-hold-responsibility = Don leat mielde go ieš háliidat, ja iežat ovddasvástádusain.
# state: draft 68be6c3a
group-hold-equal = Buohkat leat ovttaárvosaččat. Joavkkus lea sadji buohkaide.
# state: draft 6e5f20d5
group-hold-strength = Dii geavahehpet iežadet návccaid, maiddái daid maid gávdnabehtet váttisvuođas.
# state: draft 192e9b14
group-hold-active = Don sihke attát ja oaččut. Ii oktage galgga dušše vuostáiváldit.
# state: draft 5f781495
group-hold-open = Don mearridat ieš man rabas leat.
# state: draft 879ec19f
group-hold-confidential = Mii joavkkus daddjojuvvo, dat bissu joavkkus.
# state: draft cd1e6006
group-hold-absence = Jus it sáhte boahtit, de dieđit.

## Panel inside-3: two kinds of groups. The table has three narrow columns: a few words in each cell, about 20 letters a line.

# state: draft ed3a114e
kinds-heading = Guovttelágan joavkkut
# state: draft fe0dacc3
kinds-lead = Muhtun joavkkuin lea buohkain seamma váttisvuohta. Eará joavkkuin ii leat.
# state: draft 97dc02d8
kinds-table-caption = Mii lea erohus?
# state: draft 3b77a53b
kinds-head-group = Joavku
# state: draft d796c59b
kinds-head-same = Seamma váttisvuohta
# state: draft c573acfe
kinds-head-mixed = Iešguđet váttisvuođat
# state: draft 17d847d2
kinds-share = Oktasaš
# state: draft 50b3e688
kinds-share-same = váttisvuohta dahje diagnosa
# state: draft 0c916b7a
kinds-share-mixed = háliidit rievdadit juoidá
# state: draft 0468125f
kinds-seen = Buorre diehtit
# state: draft d729ff27
kinds-seen-same = Álki lea dovdat iežat earáin.
# state: draft 038e16cc
kinds-seen-mixed = Earát eai oainne mii dus lea váttis.
# state: draft d52b43bf
kinds-small = Smávva báikkiin
# state: draft f19a1787
kinds-small-same = Váttis gávdnat doarvái olbmuid.
# state: draft f1d18c09
kinds-small-mixed = Álkit álggahit.
# state: draft ed1cd861
kinds-mixed = Go váttisvuođat leat iešguđetláganat, de lea joavku *seaguhuvvon joavku*. Doppe sáhttá olmmoš geas lea moraš, čohkkát olbmo bálddas gii lea massán barggu. Váttisvuođat eai leat seammaláganat. Muhto heahpada, balu ja suhtu sáhttibehtet dovdat nubbi nuppis.
# state: draft 2b95e548
kinds-choose-heading = Goappá don válljet?
# state: draft 1e788436
kinds-choose = Ii goabbáge leat buoret go nubbi. Vállje dan joavkku gos jáhkát ahte sáhtát hállat rehálaččat. Jus du báikkis lea dušše okta, de geahččal dan.
# state: draft aadc49ed
kinds-leave = Jus dat ii heive dutnje, de sáhtát heaitit. Muital dan earáide ovdal go manat.
# state: draft f833fda2
kinds-far-title = Leago joavku guhkkin?
# state: draft 3040c31e
kinds-far = Muhtun joavkkut deaivvadit telefovnna bokte. Riŋge ja jeara mis.

## Panel back-1: how to find or start a group. The steps are numbered by themselves.

# state: draft 8dd60dc2
start-heading = Gávnna dahje álggat joavkku
# state: draft 79bab446
start-find = Riŋge midjiide, { $phone }, ja jeara leago joavku du lahka. Máŋgga báikkis lea maid *oktavuođabáiki*. Dat sáhttá leat eaktodáhtolašguovddáš ([frivilligsentral](lang:nb)), [frisklivssentral](lang:nb), [lærings- og mestringssenter](lang:nb) dahje organisašuvdna.
# state: draft afe670ad
start-own-heading = Iigo du báikkis leat joavku?
# state: draft 0c87d575
start-own = De sáhtát ieš álggahit joavkku. It dárbbaš diehtit maidege joavkkuid birra ovdagihtii, itge dárbbaš dahkat dan okto.
# state: draft 3e64a18d
start-step-1-title = Muital ahte háliidat
# state: draft 7af4011a
start-step-1 = Heŋge lihpu seaidnái dahje almmut áviissas, ja čále mo olbmot sáhttet váldit duinna oktavuođa. Dahje muital oktavuođabáikái.
# state: draft c0a9bfb2
start-step-2-title = Čoakke namaid
# state: draft 92f89852
start-step-2 = Čále geat háliidit searvat. Jus lehpet beare unnán, de vuordde veahá ja jeara eanet olbmuin.
# state: draft 4b653281
start-step-3-title = Gávnna lanja
# state: draft 19bf80a3
start-step-3 = Latnja sáhttá leat oktageardán. Dii dárbbašehpet stuoluid ja uvssa man sáhttá giddet. Jeara girjerádjosis dahje eaktodáhtolašguovddážis.
# state: draft d9adf4ae
start-step-4-title = Deaivvadehket
# state: draft c88daa9a
start-step-4 = Šiehtadehket goas deaivvadehpet, ja maid joavku doahttala. Álggaheaddji sáhttá leat mielde vuosttaš gerddiid.
# state: draft dfe5feda
start-closing = Balatgo vuosttaš deaivvadeamis? Kánske earátge ballet.

## Panel back-2: contact, help that cannot wait, imprint. The labels of the card and the first lines of the imprint are in house.ftl.
## The telephone numbers 113, 116 117 and 116 123 are the same in all languages.

# state: draft 3849a967
contact-heading = Hála minguin
# state: draft 3e83aa15
contact-intro = It dárbbaš leat mearridan maidege. Riŋge dahje čále, ja jeara maid háliidat.
# state: draft a86801e8
contact-card-title = { -publisher }
# state: draft cff45a23
contact-phone = [{ $phone }]({ $phone-link })
# state: draft b0b431e3
contact-email = [{ $email }](mailto:{ $email })
# state: draft 88629bc9
contact-web = [{ $web }](https://{ $web })
# state: draft d8117b03
contact-address = { $street }, { $place }
# state: draft 5746015c
contact-qr-alt = QR-koda mii doalvu neahttasiidui { $web }
# state: draft bdff2eeb
contact-qr-caption = Loga eanet ja diŋgo gihppagiid nuvttá: { $web }.
# state: draft ce551bf4
acute-title = Dárbbašatgo veahki dál?
# state: draft a025a050
acute-lead = Ale vuordde joavkku go lea hoahppu. Riŋge:
# state: draft 0860ec33
acute-life = **113** jus heagga lea váras
# state: draft 5a60abba
acute-doctor = **116&nbsp;117** ([legevakt](lang:nb)) jus dárbbašat doaktára dál
# state: draft a132ff07
acute-talk = **116&nbsp;123** Mentála Dearvvašvuohta ([Mental Helse](lang:nb)) jus háliidat hállat muhtumiin
# state: draft d7f663ac
imprint-commission = { -publisher } doaibmá Dearvvašvuođadirektoráhta ovddas.
