### “Iešveahkki – álggahus”: the booklet that explains what self-organised self-help is, in Northern Sami.
### The reader is in trouble and may be tired. Write as one adult to another: short sentences, plain words, “don”.
### Words to judge first: iešveahkki (self-help; the dictionary has iešbirgejupmi, which leans to “getting by on one’s own”),
### iešveahkkejoavku (self-help group), iešorganiserejuvvon (self-organised), dovddastit (acknowledge), seaguhuvvon joavku (mixed group),
### álggaheaddji (initiator), oktavuođabáiki (contact point). Norwegian names that one meets on a door stay, marked (lang:nb).
### One message is one paragraph. Marks inside it: *stress*, **strong**, [text](https://…), [word](lang:nb) for a word in another
### language, &nbsp; for a space that must not break. Keep the marks, the { $variables } and the number of messages.
### Each chapter has one page. This text may be about a tenth longer or shorter than the bokmål; more, and the page overflows.
### State: draft

## The booklet as a whole

# Title in catalogues, in the file's data and at the foot of the pages.
# state: draft a5e89312
title = Iešveahkki&nbsp;– álggahus
# One sentence for catalogues and search engines.
# state: draft ffb64c43
subject = Mii lea iešorganiserejuvvon iešveahkki, mo iešveahkkejoavku bargá, ja mo gávnnat dahje álggahat joavkku.

# Small lines above the chapter headings: which part of the booklet this is.
# state: draft 215df23d
section-self = Álgge iežainat
# state: draft e5f2f945
section-group = Leat joavkkus
# state: draft 52d97f67
section-start = Beassat johtui
# state: draft 0468125f
section-know = Buorre diehtit
# state: draft 60a7096c
section-you = Dutnje

## Cover

# state: draft a5e89312
cover-title = Iešveahkki&nbsp;– álggahus
# state: draft 64743207
cover-subtitle = Dutnje, geas lea váttisvuohta ja gii háliidat dahkat juoidá dainna, ovttas earáiguin
# Three pairs: what people around you say, in quotation marks, and your own answer, without.
# state: draft e24c76a8
cover-told-1 = «Birge ieš.»
# state: draft dee8f044
cover-own-1 = Mii birget ovttas.
# state: draft e448500e
cover-told-2 = «Dat gal buorrána.»
# state: draft bd3ec211
cover-own-2 = Mun háliidan dahkat juoidá dál.
# state: draft c835619d
cover-told-3 = «Mii diehtit maid don dárbbašat.»
# state: draft 20276438
cover-own-3 = Mun dieđán mii bávččasta.

## Inside cover: one sentence alone on the page

# state: draft abd368d1
opening-line = Dus eai dárbbaš leat sánit buot áššiide ovdal go álggát.

## Contents

# state: draft a4f838b2
contents-title = Sisdoallu
# state: draft ab511ff6
contents-note = Loga vuos dan maid dárbbašat. Juohke kapihtal lea iehčanas.

## What is self-help?

# state: draft ef6551fa
what-title = Mii lea iešveahkki?
# state: draft fdbc3521
what-lead = Iešveahkki álgá das go háliidat dahkat juoidá iežat váttisvuođain. Don dagat dan ovttas earáiguin geat háliidit dahkat juoidá iežaset váttisvuođaiguin.
# state: draft eea6f0fb
what-p1 = Soaitá ahte juoga lea guhká deaddán du: ballu ihkku, moraš mii ii noga, oktavuohta mii váldá fámuid dus, juoga maid jugat vai vajáldahtát. Dahje dovdu ahte beaivvit mannet du haga. Váttisvuođas ii dárbbaš leat namma. Doarvái lea ahte dat lea du, ja ahte don dovddat dan.
# state: draft 02f4b88c
what-p2 = Iešveahkkejoavkkus deaivvadit moadde olbmo dávjá, ja juohkehaš bargá iežas áššiin. Sii hállet ja guldalit, ja čoahkkimiid gaskkas sii geahččalit dahkat juoidá eará ládje go ovdal. Ii oktage galgga du dikšut, oahpahit du dahje muitalit dutnje mo galggat eallit. Buohkat leat doppe iežaset dihte.
# Pulled out of what-p1; translate it the same way there.
# state: draft 67527a53
what-quote = Váttisvuođas ii dárbbaš leat namma.<br>Doarvái lea ahte dat lea du.
# state: draft 9b6cb10c
what-organised-title = Mii lea iešorganiserejuvvon joavku?
# state: draft 5bef3ece
what-p3 = Iešorganiserejuvvon joavkku stivrejit dat geat leat mielde. Sii mearridit goas ja gos sii deaivvadit, man birra sii hállet, ja man guhká joavku galgá bistit. Joavkkus ii leat jođiheaddji geas leat buot vástádusat, ii ge oktage čále journála.
# state: draft 3eb2cba7
what-p4 = Bagadallojuvvon iešveahkki lea eará ášši. Dalle fágaolmmoš čuovvu du, ja dat gullá dikšui. Iešorganiserejuvvon joavku gullá du árgabeaivái, ja sáhtát leat mielde vaikko oaččut divššu.

## When something hurts: acknowledging a problem

# state: draft 168e1443
hurt-title = Go juoga bávččasta
# state: draft faf48e9b
hurt-lead = Vuosttaš maid dagat, lea dadjat alccet: Dát lea váttisvuohta, ja dat lea mu.
# state: draft 3c19ac76
hurt-p1 = Dat orru álki. Dávjá ii leat nu. Mii leat čeahpit vuordit. Mii jurddašit ahte dat gal buorrána, ahte earáin lea vearrábut, ahte galggašeimmet birget. Mii bargat eanet, guođđit earáid ja boagustit vaikko miella lea lossat. Ja de lea fas okta dálvi vássán.
# state: draft e5a46530
hurt-p2 = Dovddastit váttisvuođa ii leat seamma go vuollánit. Dat mearkkaša ahte it šat geavat fámuid čiehkat dan. Don dieđát maiddái ollu: goas lea vearrámus, mii veahkeha veaháš, ja mii ii leat veahkehan. Dáinna barggat joavkkus.
# state: draft 5d435733
hurt-questions-title = Njeallje gažaldaga jaska boddui
# state: draft 83b31127
hurt-question-1 = Mii bávččasta, dahje hehtte mu eallimis nu mo háliidan?
# state: draft d05fe84b
hurt-question-2 = Gos dovddan dan: rupmašis, oađedettiin, earáiguin?
# state: draft c36c509a
hurt-question-3 = Maid dagan vai in dovdda dan?
# state: draft 73dd1a99
hurt-question-4 = Mii livččii eará ládje dábálaš disdaga jos dilli livččii veaháš buoret?
# state: draft 2b217711
hurt-p3 = Vástit daidda maidda háliidat. Jos it gávnna sániid, de sáhtát álgit ná: «Mus lea váttis go …»
# state: draft 45d1daf7
hurt-aside-title = Logat go dán earáid dihte?
# state: draft 95b2f432
hurt-aside = It sáhte dovddastit váttisvuođa earáid bealis, muhto sáhtát addit gihppaga viidáseappot. Jeara maiddái alddát mii dáhpáhuvvá duinna go leat nu lahka. Dat sáhttá leat doarvái sivvan ieš mannat jovkui.

## Together with others: the group

# state: draft 64c8f135
group-title = Ovttas earáiguin
# What the drawing circle.svg shows.
# state: draft 7ade0c6e
group-figure-alt = Čieža iešguđetlágan stuolu leat rieggás. Ovddabealde lea riekkis rabas.
# state: draft 7a5a1d87
group-lead = Sáhtát guhká jurddašit okto. Juoga eará dáhpáhuvvá go gulat iežat dadjamin dan jitnosit, ja muhtin guldala.
# state: draft 5be3c2e1
group-p1 = Joavkkus deaivvat olbmuid geat ipmirdit. Sii eai leat vásihan aiddo seamma go don, muhto sii dihtet mo lea go ii beasa ovddosguvlui. It dárbbaš čilget manne lea váttis, it ge jeđđet su geasa muitalat.
# state: draft b7d352a3
group-p2 = Dat manná guovtti guvlui. Go guldalat nuppi, de oainnát juoidá iežat eallimis. Go muitalat, de earát ožžot juoidá man birra jurddašit. Ii oktage dušše atte, ii ge oktage dušše váldde.
# state: draft 11f32937
group-p3 = Joavkkus leat buohkat dásseárvosaččat. Ii leat dehálaš makkár bargu dus lea, dahje man boaris leat. Don mearridat ieš man ollu háliidat muitalit. Muhtumat muitalit ollu vuosttaš eahkeda. Earát dárbbašit máŋga čoahkkima ovdal go dadjet maidege iežaset birra. Goappašagat heivejit.
# state: draft c7b4c0a1
group-p4 = Joavku ii leat ustitjoavku, vaikko muhtumat soitet šaddat ustibin. Dat lea báiki gos barggat iežat áššiin. Eará beivviid geahččalat ieš: dajat oktii «in», riŋget olbmui gean leat garván, manat nohkkat diimmu árabut.

## Two kinds of groups (with a table)

# state: draft ed3a114e
kinds-title = Guovttelágan joavkkut
# state: draft b98b6a88
kinds-lead = Muhtun joavkkuin lea buohkain seamma váttisvuohta. Earát leat seaguhuvvon. Goappašiin bargá juohkehaš iežas áššiin.
# state: draft 3f178131
kinds-table-caption = Mii lea seamma ja mii lea eará
# The three header cells: the first stands above the names of the rows.
# state: draft 97d0f274
kinds-head-topic = Don soaittát jearrat
# state: draft d796c59b
kinds-head-shared = Seamma váttisvuohta
# state: draft 1aca6948
kinds-head-mixed = Seaguhuvvon joavku
# state: draft c7ab846c
kinds-row-common = Mii mis lea oktasaš?
# state: draft 5a7a636e
kinds-shared-common = Váttisvuohta dahje diagnosa, nugo ballu, moraš dahje gárrendilli.
# state: draft 25500b31
kinds-mixed-common = Sávaldat ahte juoga galgá rievdat. Váttisvuođat leat iešguđetláganat.
# state: draft 57504ff0
kinds-row-good = Mii das lea buorre?
# state: draft 1d608ae9
kinds-shared-good = Earát dihtet mo dat lea.
# state: draft 67a4e3eb
kinds-mixed-good = Ii oktage oainne uvssas mainna don rahčat.
# state: draft 7d94ee07
kinds-row-small = Ja smávva báikkiin?
# state: draft c721fe93
kinds-shared-small = Sáhttá ádjánit ovdal go gávdnojit doarvái olbmot.
# state: draft 0e63b69d
kinds-mixed-small = Álkit álggahit. Doarvái lea ahte olbmot háliidit juoidá rievdadit.
# state: draft c2131dae
kinds-p1 = Nubbi ii leat buoret go nubbi. Jeara alddát: Dárbbašan go deaivat olbmuid geain lea seamma dilli go mus? Vai háliidan leat okta earáid gaskkas, nu ahte váttisvuohta ii leat vuosttaš maid earát ožžot diehtit? Sáhtát geahččalit nuppi ja molsut maŋŋil.
# state: draft 140f65f1
kinds-aside-title = Telefovnnas
# state: draft ae6c3ecf
kinds-aside = Muhtun joavkkut deaivvadit telefovnnas. Dat sáhttá heivet jos orut guhkkin eret, it beasa olggos, dahje háliidat čohkkát iežat stuolus go hálat.

## What we hold on to: the principles (a list)

# state: draft d6d50ec6
principles-title = Mas mii doallat gitta
# state: draft c3aa8a3f
principles-lead = Joavkkut leat iešguđetláganat. Muhto moadde ášši gusket buohkaide ja dahket joavkku oadjebassan.
# Each item: a short sentence in strong, then one or two that explain it.
# state: draft fc0eefb3
principles-1 = **Geavahat dan mii dus lea.** Joavku hukse juohkehačča fámuid ja vásáhusaid ala.
# state: draft 663ff660
principles-2 = **Álggát váttisvuođain maid leat dovddastan.** Barggat dainna maid dieđát das.
# state: draft a886009a
principles-3 = **Don válljet ieš.** Dovddat ahte dárbbašat dan, ja háliidat. Ii oktage sáhte sáddet du.
# state: draft 970c8f55
principles-4 = **Dus lea ovddasvástádus iežat ovddas.** Earáin lea ovddasvástádus iežaset ovddas.
# state: draft f42d42bb
principles-5 = **Buohkat leat dásseárvosaččat.** Dii addibehtet áiggi nubbi nubbái ja sáhttibehtet leat iešguđetláganat.
# state: draft eba51e0b
principles-6 = **Don barggat ieš.** Ii oktage atte dutnje čovdosa. Don ozat iežat čovdosa, ja earát ohcet iežaset.
# state: draft 23beb02a
principles-7 = **Dii hállabehtet dovdduid ja jurdagiid birra.** Ii dušše dan birra mii dáhpáhuvai, muhto mo dat lea.
# state: draft 8d3ebed8
principles-8 = **Don leat nu rabas go háliidat.** Ii oktage bágge du muitalit eanet.
# state: draft 1413973c
principles-9 = **Mii daddjo joavkkus, dat bissu joavkkus.** Ii oktage muital viidáseappot gii lea mielde, dahje maid sii dadjet.
# state: draft 81338e44
principles-10 = **Don dieđihat go it sáhte boahtit.** Muđui earát vurdet ja imaštallet.
# state: draft 8924c01d
principles-11 = **Rievdan álgá olbmos alddis.** Ii oktage boađe olggobealde veahkehit dahje oahpahit.
# state: draft 999757bd
principles-p1 = Lohket dáid jitnosit vuosttaš čoahkkimis. Go juoga maŋŋil ii doaimma, de lea dávjá okta dáin áššiin vajálduvvan.

## How a meeting goes (steps)

# state: draft 3127957e
meeting-title = Ná sáhttá čoahkkin leat
# state: draft c9b8a275
meeting-lead = Juohke joavku gávdná iežas vuogi. Ná sáhttá eahket leat go joavku lea deaivvadan moddii.
# state: draft 2906998c
meeting-step-1 = Dii boahtibehtet
# state: draft 2f2cc101
meeting-step-1-text = Muhtin lea rahpan uvssa ja bidjan stuoluid rieggái. Dii álgibehtet dalle go lehpet soahpan.
# state: draft 3ca6b6b4
meeting-step-2 = Buohkat dadjet juoidá
# state: draft 96773ccb
meeting-step-2-text = Juohkehaš muitala oanehaččat mo manná, ja lea go juoga masa dárbbaša áiggi. Sáhtát dadjat: «In háliit dál.»
# state: draft cdd933ec
meeting-step-3 = Okta hállá
# state: draft 291adf75
meeting-step-3-text = Earát guldalit. Sii eai gaskkalduhte, eai ge rávve.
# state: draft 3568b434
meeting-step-4 = Dii vástidehpet iežadet eallimis
# state: draft e0be4d2f
meeting-step-4-text = Sii geat háliidit, muitalit mii lei oahpis: «Mun ge balan go …» Sii eai daja: «Don galggašit …»
# state: draft e26f0393
meeting-step-5 = Sáhttá šaddat jaska
# state: draft 1e7f1099
meeting-step-5-text = Muhtumin muhtin čierru. Vurdet veaháš. Ii leat mihkkege maid galgá divvut.
# state: draft 697f9d79
meeting-step-6 = Vel oktii buohkat
# state: draft 3c407690
meeting-step-6-text = Juohkehaš dadjá maid váldá mielde, dahje maid háliida geahččalit. Dii soahpabehtet boahtte čoahkkima, čorgebehtet ja vuolgibehtet.
# state: draft bb37969d
meeting-first-title = Vuosttaš háve
# state: draft 1852d452
meeting-p1 = Lea dábálaš ballat veaháš, vaikko leat áigá mearridan. Daja iežat ovdanama, ja daja jos háliidat dušše guldalit. Mana ruoktot ja jurddaš ovdal go mearridat boađát go fas.

## Finding or starting a group (steps)

# state: draft b0b71e2f
start-title = Gávdnat dahje álggahit joavkku
# state: draft 5f7ba44b
start-lead = Soaitá gávdnot joavku du lahka. Jos ii gávdno, de sáhtát don álggahit. Dat ii gáibit oahpu.
# state: draft d8fef740
start-p1 = Riŋge dahje čále { -publisher(case: "illative") }, dahje jeara báikkálaš oktavuođabáikkis, nugo [frivilligsentralen](lang:nb) dahje [frisklivssentralen](lang:nb). Sii dihtet makkár joavkkut gávdnojit. Lea nuvttá leat mielde.
# What the drawing path.svg shows.
# state: draft 3c066c7c
start-figure-alt = Geađggit čázis dolvot unna vissui. Lásain lea čuovga.
# state: draft 05401923
start-own-title = Jos fertet ieš álggahit
# state: draft a8ee9494
start-step-1 = Mearrit makkár joavku
# state: draft d30e27d5
start-step-1-text = Seamma váttisvuohta vai seaguhuvvon? Čále dan ovttain cealkagiin.
# state: draft a9f5319a
start-step-2 = Muital earáide
# state: draft b3da5ac3
start-step-2-text = Jeara oktavuođabáikkis, heŋge lihpu seaidnái. Čále gosa olbmot sáhttet dieđihit. Du namma ii dárbbaš leat das.
# state: draft c0a9bfb2
start-step-3 = Čohkke namaid
# state: draft 5b66a734
start-step-3-text = Atte dasa áiggi. Galget leat doarvái olbmot vaikko muhtumat váilot.
# state: draft 4b653281
start-step-4 = Gávnna lanja
# state: draft 26acc21f
start-step-4-text = Stuolut ja uksa maid sáhttá giddet, lea doarvái.
# state: draft e7d72414
start-step-5 = Doala vuosttaš čoahkkima
# state: draft 1ef56717
start-step-5-text = Lohket prinsihpaid ovttas. Sohpet goas deaivvadehpet boahtte háve.

## The initiator

# state: draft 2aa7c379
initiator-title = Álggaheaddji
# state: draft 2dd87799
initiator-lead = Sáhttá leat váttis álgit go buohkat leat ođđasat. Dalle sáhttá álggaheaddji leat mielde vuosttaš čoahkkimiin.
# state: draft 9313b692
initiator-p1 = Álggaheaddji diehtá mo iešveahkkejoavkkut barget, ja veahkeha din gávdnat vuogi. Moatti čoahkkima maŋŋil álggaheaddji vuolgá. Nu lea jurdda.
# state: draft bea8e45f
initiator-does-title = Álggaheaddji sáhttá
# state: draft b8222ed6
initiator-does-1 = dadjat bures boahtin ja muitalit mii iešveahkki lea
# state: draft 6ae10b05
initiator-does-2 = geahčadit prinsihpaid ovttas dinguin
# state: draft 94680578
initiator-does-3 = fuolahit ahte buohkat besset hállat
# state: draft 79f7c639
initiator-not-title = Álggaheaddji ii galgga
# state: draft 77b1488b
initiator-not-1 = jođihit joavkku dahje dikšut geange
# state: draft ad245580
initiator-not-2 = rávvet du mo galggat eallit
# state: draft ebd78542
initiator-not-3 = mearridit man birra dii hállabehtet
# state: draft 11d9dbe0
initiator-p2 = Joavku lea din vuosttaš bottu rájes. Okta sáhttá rahpat uvssa, ja nubbi sáhttá geahččat diimmu. Váldet ovdan dan mii deaddá, dan botta go dat lea unni: muhtin hállá menddo guhká, soahpamuš vajálduvvá. Dat lea buorre hárjehus.
# state: draft 6133acd3
initiator-aside-title = Háliidat go šaddat álggaheaddjin?
# state: draft 6566420d
initiator-aside = { -publisher } doallá kurssaid. Riŋge { $phone }, de oaččut diehtit maid dat gáibida, ja goas boahtte kursa lea.

## When self-help is not enough right now

# state: draft 67cce8bf
urgent-title = Go iešveahkki ii leat doarvái
# state: draft 954fd2b7
urgent-lead = Joavku ii leat heahteveahkki. Muhtumin dárbbašat vuos eará veahki.
# state: draft ce551bf4
urgent-contact-title = Dárbbašat go veahki dál?
# state: draft 900e73e1
urgent-label-113 = Go lea heaggavárra
# state: draft 73278a4a
urgent-value-113 = 113
# state: draft df855923
urgent-label-doctor = [Legevakt](lang:nb), go lea hoahppu
# state: draft 21b3758e
urgent-value-doctor = 116&nbsp;117
# state: draft e2de92b3
urgent-label-talk = [Mental Helse](lang:nb), go dárbbašat ságastit
# state: draft b2c87a5e
urgent-value-talk = 116&nbsp;123
# state: draft 21bfc1aa
urgent-p1 = Riŋge jos jurddašat sorbmet iežat, dahje jos balat das maid sáhtát dahkat. Jos it dieđe gosa riŋget, de riŋge 113. **It leat noađđin geasage.** Ii dárbbaš vuos šaddat vearrábun.
# state: draft 1139c6d5
urgent-p2 = Hála iežat fástadoaktáriin go ii leat nu hoahppu, muhto ii buorrán ge: go it oađe, it bora, jugat eanet go háliidat, dahje it nagot lihkkat.
# state: draft bfe986ec
urgent-both-title = Sáhtát oažžut goappašiid
# state: draft 162f3bc4
urgent-p3 = Joavku ii boađe divššu sadjái, ii ge dikšu joavkku sadjái. Ale goassege heaitte dálkasiiguin dan dihte go joavkkus manná bures. Hála vuos doaktáriin.
# state: draft ae9e257f
urgent-other-title = Jos muhtimis joavkkus lea hui váttis
# state: draft 789806da
urgent-p4 = Daja maid oainnát, ja jeara njuolga. Ale guotte dan okto. Biso su luhtte ja riŋge ovttas suinna. Lohpádus jaskkodit ii gusto go lea heaggavárra.

## Questions and answers

# state: draft 4da848a2
questions-title = Gažaldagat ja vástádusat
# state: draft 09d6e6d6
questions-1 = Man ollu dat máksá?
# state: draft 3fc86360
questions-1-text = Dat lea nuvttá. Gáfe soaitibehtet máksit ovttas.
# state: draft 0629e0ed
questions-2 = Ferten go muitalit iežan nama?
# state: draft 41bd0444
questions-2-text = It. Ovdanamma lea doarvái, ii ge oktage joavkku olggobealde oaččo diehtit ahte don leat mielde.
# state: draft a1ec67c7
questions-3 = Sáhttá go doavttir dahje NAV čujuhit mu?
# state: draft 2293ed1c
questions-3-text = Ii. Sii sáhttet muitalit ahte joavkkut gávdnojit, muhto ii oktage sáhte čujuhit du jovkui. Don boađát danne go ieš háliidat.
# state: draft 9e832550
questions-4 = Mo jos deaivvan olbmo gean dovddan?
# state: draft 8140838a
questions-4-text = Smávva báikkiin dat dáhpáhuvvá. Doai galgabeahtti ságastit dan birra nu árrat go vejolaš. Maid lehpet lohpidan joavkkus, dat gusto maiddái gávppis.
# state: draft 41d3729b
questions-5 = Man guhká galggan leat mielde?
# state: draft 83acd19a
questions-5-text = Nu guhká go dus lea dárbu. Go háliidat heaitit, de boađe ja daja dan, vai earát besset dadjat báze dearvan.
# state: draft e91bd459
questions-6 = Mo jos dat ii heive munnje?
# state: draft ebd65eb3
questions-6-text = De it dárbbaš boahtit šat. Muhto vuosttaš čoahkkin lea hárve seammalágan go njealját, nu ahte atte veaháš áiggi. Soaitá eará joavku heivet buorebut.
# state: draft 9761e365
questions-7 = Mo jos mu miella šaddá losit?
# state: draft e74b9b0f
questions-7-text = Nu sáhttá geavvat, erenoamážit álggus. Sáhttá leat lossat dadjat áššiid jitnosit. Muital dan joavkkus. Jos šaddá menddo ollu, de ale boađe muhtin eahkeda, ja loga «Go iešveahkki ii leat doarvái».

## Own notes: prompts with room to write

# state: draft 6e928a1f
notes-title = Iežat jurdagiidda
# state: draft 9d540517
notes-lead = Čále, sárggo dahje guođe dan guorosin. Ii oktage eará dárbbaš dan oaidnit.
# state: draft 7b13429f
notes-prompt-1 = Dáinna mun háliidan dahkat juoidá
# state: draft bd2ee14a
notes-prompt-2 = Dán mun dieđán das juo
# state: draft 510ac65f
notes-prompt-3 = Dán olbmui sáhtán muitalit
# state: draft cfdbbfbf
notes-prompt-4 = Vuosttaš unna ášši maid dagan, ja goas

## Whom to turn to

# state: draft f29db508
contact-title = Dás gávnnat joavkku
# state: draft 3e742360
contact-lead = Sáhtát riŋget vaikko it leat mearridan, it ge dárbbaš dadjat iežat nama.
# state: draft fe580089
contact-p1 = Mii diehtit makkár joavkkut gávdnojit doppe gos orut. Jos joavku ii leat vel, de sáhttit ságastit das mo don álggahat joavkku.
# state: draft cff45a23
contact-phone = [{ $phone }]({ $phone-link })
# state: draft b0b431e3
contact-email = [{ $email }](mailto:{ $email })
# state: draft 88629bc9
contact-web = [{ $web }](https://{ $web })
# state: draft d8117b03
contact-address = { $street }, { $place }
# The QR code leads to the publisher's web site.
# state: draft 90a7f1a0
contact-qr-alt = QR-koda mii doalvu neahttasiidui { $web }
# state: draft bf71a5d4
contact-qr-caption = Doala telefovnna kamera koda ovddas, de beasat siidui { $web }.
# state: draft 2174bda0
contact-places-title = Sáhtát maid jearrat
# state: draft 739fa447
contact-places = Dáin báikkiin: [frivilligsentralen](lang:nb), [frisklivssentralen](lang:nb), [lærings- og mestringssenteret](lang:nb), dahje organisašuvnnas mii bargá dainna mainna don rahčat.
# state: draft 75a06ae8
contact-order-title = Eanet gihppagat
# state: draft bf372b0f
contact-order = Gihpa lea nuvttá, ja gávdno girjegillii, ođđadárogillii, davvisámegillii ja eŋgelasgillii. Čále: { $email }. Muital diŋgonnummara { $code }.
# state: draft b3319ec6
order-who = Dahje sádde midjiide dán siiddu. Namma ja olles čujuhus
# state: draft 10c33d60
order-who-web = Namma ja olles čujuhus
# state: draft 35510742
order-what = Gihpa dahje nummar
# state: draft c2bd871e
order-language = Giella
# state: draft e23206b9
order-copies = Lohku

## Back cover

# state: draft 80bd5654
closing-line = Vurke gihppaga nu guhká go dárbbašat dan. Bija dan dasto dakkár sadjái gos eará olmmoš sáhttá gávdnat dan.
