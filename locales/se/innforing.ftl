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
title = Iešveahkki&nbsp;– álggahus
# One sentence for catalogues and search engines.
subject = Mii lea iešorganiserejuvvon iešveahkki, mo iešveahkkejoavku bargá, ja mo gávnnat dahje álggahat joavkku.

# Small lines above the chapter headings: which part of the booklet this is.
section-self = Álgge iežainat
section-group = Leat joavkkus
section-start = Beassat johtui
section-know = Buorre diehtit
section-you = Dutnje

## Cover

cover-title = Iešveahkki&nbsp;– álggahus
cover-subtitle = Dutnje, geas lea váttisvuohta ja gii háliidat dahkat juoidá dainna, ovttas earáiguin
# Three pairs: what people around you say, in quotation marks, and your own answer, without.
cover-told-1 = «Birge ieš.»
cover-own-1 = Mii birget ovttas.
cover-told-2 = «Dat gal buorrána.»
cover-own-2 = Mun háliidan dahkat juoidá dál.
cover-told-3 = «Mii diehtit maid don dárbbašat.»
cover-own-3 = Mun dieđán mii bávččasta.

## Inside cover: one sentence alone on the page

opening-line = Dus eai dárbbaš leat sánit buot áššiide ovdal go álggát.

## Contents

contents-title = Sisdoallu
contents-note = Loga vuos dan maid dárbbašat. Juohke kapihtal lea iehčanas.

## What is self-help?

what-title = Mii lea iešveahkki?
what-lead = Iešveahkki álgá das go háliidat dahkat juoidá iežat váttisvuođain. Don dagat dan ovttas earáiguin geat háliidit dahkat juoidá iežaset váttisvuođaiguin.
what-p1 = Soaitá ahte juoga lea guhká deaddán du: ballu ihkku, moraš mii ii noga, oktavuohta mii váldá fámuid dus, juoga maid jugat vai vajáldahtát. Dahje dovdu ahte beaivvit mannet du haga. Váttisvuođas ii dárbbaš leat namma. Doarvái lea ahte dat lea du, ja ahte don dovddat dan.
what-p2 = Iešveahkkejoavkkus deaivvadit moadde olbmo dávjá, ja juohkehaš bargá iežas áššiin. Sii hállet ja guldalit, ja čoahkkimiid gaskkas sii geahččalit dahkat juoidá eará ládje go ovdal. Ii oktage galgga du dikšut, oahpahit du dahje muitalit dutnje mo galggat eallit. Buohkat leat doppe iežaset dihte.
# Pulled out of what-p1; translate it the same way there.
what-quote = Váttisvuođas ii dárbbaš leat namma.<br>Doarvái lea ahte dat lea du.
what-organised-title = Mii lea iešorganiserejuvvon joavku?
what-p3 = Iešorganiserejuvvon joavkku stivrejit dat geat leat mielde. Sii mearridit goas ja gos sii deaivvadit, man birra sii hállet, ja man guhká joavku galgá bistit. Joavkkus ii leat jođiheaddji geas leat buot vástádusat, ii ge oktage čále journála.
what-p4 = Bagadallojuvvon iešveahkki lea eará ášši. Dalle fágaolmmoš čuovvu du, ja dat gullá dikšui. Iešorganiserejuvvon joavku gullá du árgabeaivái, ja sáhtát leat mielde vaikko oaččut divššu.

## When something hurts: acknowledging a problem

hurt-title = Go juoga bávččasta
hurt-lead = Vuosttaš maid dagat, lea dadjat alccet: Dát lea váttisvuohta, ja dat lea mu.
hurt-p1 = Dat orru álki. Dávjá ii leat nu. Mii leat čeahpit vuordit. Mii jurddašit ahte dat gal buorrána, ahte earáin lea vearrábut, ahte galggašeimmet birget. Mii bargat eanet, guođđit earáid ja boagustit vaikko miella lea lossat. Ja de lea fas okta dálvi vássán.
hurt-p2 = Dovddastit váttisvuođa ii leat seamma go vuollánit. Dat mearkkaša ahte it šat geavat fámuid čiehkat dan. Don dieđát maiddái ollu: goas lea vearrámus, mii veahkeha veaháš, ja mii ii leat veahkehan. Dáinna barggat joavkkus.
hurt-questions-title = Njeallje gažaldaga jaska boddui
hurt-question-1 = Mii bávččasta, dahje hehtte mu eallimis nu mo háliidan?
hurt-question-2 = Gos dovddan dan: rupmašis, oađedettiin, earáiguin?
hurt-question-3 = Maid dagan vai in dovdda dan?
hurt-question-4 = Mii livččii eará ládje dábálaš disdaga jos dilli livččii veaháš buoret?
hurt-p3 = Vástit daidda maidda háliidat. Jos it gávnna sániid, de sáhtát álgit ná: «Mus lea váttis go …»
hurt-aside-title = Logat go dán earáid dihte?
hurt-aside = It sáhte dovddastit váttisvuođa earáid bealis, muhto sáhtát addit gihppaga viidáseappot. Jeara maiddái alddát mii dáhpáhuvvá duinna go leat nu lahka. Dat sáhttá leat doarvái sivvan ieš mannat jovkui.

## Together with others: the group

group-title = Ovttas earáiguin
# What the drawing circle.svg shows.
group-figure-alt = Čieža iešguđetlágan stuolu leat rieggás. Ovddabealde lea riekkis rabas.
group-lead = Sáhtát guhká jurddašit okto. Juoga eará dáhpáhuvvá go gulat iežat dadjamin dan jitnosit, ja muhtin guldala.
group-p1 = Joavkkus deaivvat olbmuid geat ipmirdit. Sii eai leat vásihan aiddo seamma go don, muhto sii dihtet mo lea go ii beasa ovddosguvlui. It dárbbaš čilget manne lea váttis, it ge jeđđet su geasa muitalat.
group-p2 = Dat manná guovtti guvlui. Go guldalat nuppi, de oainnát juoidá iežat eallimis. Go muitalat, de earát ožžot juoidá man birra jurddašit. Ii oktage dušše atte, ii ge oktage dušše váldde.
group-p3 = Joavkkus leat buohkat dásseárvosaččat. Ii leat dehálaš makkár bargu dus lea, dahje man boaris leat. Don mearridat ieš man ollu háliidat muitalit. Muhtumat muitalit ollu vuosttaš eahkeda. Earát dárbbašit máŋga čoahkkima ovdal go dadjet maidege iežaset birra. Goappašagat heivejit.
group-p4 = Joavku ii leat ustitjoavku, vaikko muhtumat soitet šaddat ustibin. Dat lea báiki gos barggat iežat áššiin. Eará beivviid geahččalat ieš: dajat oktii «in», riŋget olbmui gean leat garván, manat nohkkat diimmu árabut.

## Two kinds of groups (with a table)

kinds-title = Guovttelágan joavkkut
kinds-lead = Muhtun joavkkuin lea buohkain seamma váttisvuohta. Earát leat seaguhuvvon. Goappašiin bargá juohkehaš iežas áššiin.
kinds-table-caption = Mii lea seamma ja mii lea eará
# The three header cells: the first stands above the names of the rows.
kinds-head-topic = Don soaittát jearrat
kinds-head-shared = Seamma váttisvuohta
kinds-head-mixed = Seaguhuvvon joavku
kinds-row-common = Mii mis lea oktasaš?
kinds-shared-common = Váttisvuohta dahje diagnosa, nugo ballu, moraš dahje gárrendilli.
kinds-mixed-common = Sávaldat ahte juoga galgá rievdat. Váttisvuođat leat iešguđetláganat.
kinds-row-good = Mii das lea buorre?
kinds-shared-good = Earát dihtet mo dat lea.
kinds-mixed-good = Ii oktage oainne uvssas mainna don rahčat.
kinds-row-small = Ja smávva báikkiin?
kinds-shared-small = Sáhttá ádjánit ovdal go gávdnojit doarvái olbmot.
kinds-mixed-small = Álkit álggahit. Doarvái lea ahte olbmot háliidit juoidá rievdadit.
kinds-p1 = Nubbi ii leat buoret go nubbi. Jeara alddát: Dárbbašan go deaivat olbmuid geain lea seamma dilli go mus? Vai háliidan leat okta earáid gaskkas, nu ahte váttisvuohta ii leat vuosttaš maid earát ožžot diehtit? Sáhtát geahččalit nuppi ja molsut maŋŋil.
kinds-aside-title = Telefovnnas
kinds-aside = Muhtun joavkkut deaivvadit telefovnnas. Dat sáhttá heivet jos orut guhkkin eret, it beasa olggos, dahje háliidat čohkkát iežat stuolus go hálat.

## What we hold on to: the principles (a list)

principles-title = Mas mii doallat gitta
principles-lead = Joavkkut leat iešguđetláganat. Muhto moadde ášši gusket buohkaide ja dahket joavkku oadjebassan.
# Each item: a short sentence in strong, then one or two that explain it.
principles-1 = **Geavahat dan mii dus lea.** Joavku hukse juohkehačča fámuid ja vásáhusaid ala.
principles-2 = **Álggát váttisvuođain maid leat dovddastan.** Barggat dainna maid dieđát das.
principles-3 = **Don válljet ieš.** Dovddat ahte dárbbašat dan, ja háliidat. Ii oktage sáhte sáddet du.
principles-4 = **Dus lea ovddasvástádus iežat ovddas.** Earáin lea ovddasvástádus iežaset ovddas.
principles-5 = **Buohkat leat dásseárvosaččat.** Dii addibehtet áiggi nubbi nubbái ja sáhttibehtet leat iešguđetláganat.
principles-6 = **Don barggat ieš.** Ii oktage atte dutnje čovdosa. Don ozat iežat čovdosa, ja earát ohcet iežaset.
principles-7 = **Dii hállabehtet dovdduid ja jurdagiid birra.** Ii dušše dan birra mii dáhpáhuvai, muhto mo dat lea.
principles-8 = **Don leat nu rabas go háliidat.** Ii oktage bágge du muitalit eanet.
principles-9 = **Mii daddjo joavkkus, dat bissu joavkkus.** Ii oktage muital viidáseappot gii lea mielde, dahje maid sii dadjet.
principles-10 = **Don dieđihat go it sáhte boahtit.** Muđui earát vurdet ja imaštallet.
principles-11 = **Rievdan álgá olbmos alddis.** Ii oktage boađe olggobealde veahkehit dahje oahpahit.
principles-p1 = Lohket dáid jitnosit vuosttaš čoahkkimis. Go juoga maŋŋil ii doaimma, de lea dávjá okta dáin áššiin vajálduvvan.

## How a meeting goes (steps)

meeting-title = Ná sáhttá čoahkkin leat
meeting-lead = Juohke joavku gávdná iežas vuogi. Ná sáhttá eahket leat go joavku lea deaivvadan moddii.
meeting-step-1 = Dii boahtibehtet
meeting-step-1-text = Muhtin lea rahpan uvssa ja bidjan stuoluid rieggái. Dii álgibehtet dalle go lehpet soahpan.
meeting-step-2 = Buohkat dadjet juoidá
meeting-step-2-text = Juohkehaš muitala oanehaččat mo manná, ja lea go juoga masa dárbbaša áiggi. Sáhtát dadjat: «In háliit dál.»
meeting-step-3 = Okta hállá
meeting-step-3-text = Earát guldalit. Sii eai gaskkalduhte, eai ge rávve.
meeting-step-4 = Dii vástidehpet iežadet eallimis
meeting-step-4-text = Sii geat háliidit, muitalit mii lei oahpis: «Mun ge balan go …» Sii eai daja: «Don galggašit …»
meeting-step-5 = Sáhttá šaddat jaska
meeting-step-5-text = Muhtumin muhtin čierru. Vurdet veaháš. Ii leat mihkkege maid galgá divvut.
meeting-step-6 = Vel oktii buohkat
meeting-step-6-text = Juohkehaš dadjá maid váldá mielde, dahje maid háliida geahččalit. Dii soahpabehtet boahtte čoahkkima, čorgebehtet ja vuolgibehtet.
meeting-first-title = Vuosttaš háve
meeting-p1 = Lea dábálaš ballat veaháš, vaikko leat áigá mearridan. Daja iežat ovdanama, ja daja jos háliidat dušše guldalit. Mana ruoktot ja jurddaš ovdal go mearridat boađát go fas.

## Finding or starting a group (steps)

start-title = Gávdnat dahje álggahit joavkku
start-lead = Soaitá gávdnot joavku du lahka. Jos ii gávdno, de sáhtát don álggahit. Dat ii gáibit oahpu.
start-p1 = Riŋge dahje čále { -publisher(case: "illative") }, dahje jeara báikkálaš oktavuođabáikkis, nugo [frivilligsentralen](lang:nb) dahje [frisklivssentralen](lang:nb). Sii dihtet makkár joavkkut gávdnojit. Lea nuvttá leat mielde.
# What the drawing path.svg shows.
start-figure-alt = Geađggit čázis dolvot unna vissui. Lásain lea čuovga.
start-own-title = Jos fertet ieš álggahit
start-step-1 = Mearrit makkár joavku
start-step-1-text = Seamma váttisvuohta vai seaguhuvvon? Čále dan ovttain cealkagiin.
start-step-2 = Muital earáide
start-step-2-text = Jeara oktavuođabáikkis, heŋge lihpu seaidnái. Čále gosa olbmot sáhttet dieđihit. Du namma ii dárbbaš leat das.
start-step-3 = Čohkke namaid
start-step-3-text = Atte dasa áiggi. Galget leat doarvái olbmot vaikko muhtumat váilot.
start-step-4 = Gávnna lanja
start-step-4-text = Stuolut ja uksa maid sáhttá giddet, lea doarvái.
start-step-5 = Doala vuosttaš čoahkkima
start-step-5-text = Lohket prinsihpaid ovttas. Sohpet goas deaivvadehpet boahtte háve.

## The initiator

initiator-title = Álggaheaddji
initiator-lead = Sáhttá leat váttis álgit go buohkat leat ođđasat. Dalle sáhttá álggaheaddji leat mielde vuosttaš čoahkkimiin.
initiator-p1 = Álggaheaddji diehtá mo iešveahkkejoavkkut barget, ja veahkeha din gávdnat vuogi. Moatti čoahkkima maŋŋil álggaheaddji vuolgá. Nu lea jurdda.
initiator-does-title = Álggaheaddji sáhttá
initiator-does-1 = dadjat bures boahtin ja muitalit mii iešveahkki lea
initiator-does-2 = geahčadit prinsihpaid ovttas dinguin
initiator-does-3 = fuolahit ahte buohkat besset hállat
initiator-not-title = Álggaheaddji ii galgga
initiator-not-1 = jođihit joavkku dahje dikšut geange
initiator-not-2 = rávvet du mo galggat eallit
initiator-not-3 = mearridit man birra dii hállabehtet
initiator-p2 = Joavku lea din vuosttaš bottu rájes. Okta sáhttá rahpat uvssa, ja nubbi sáhttá geahččat diimmu. Váldet ovdan dan mii deaddá, dan botta go dat lea unni: muhtin hállá menddo guhká, soahpamuš vajálduvvá. Dat lea buorre hárjehus.
initiator-aside-title = Háliidat go šaddat álggaheaddjin?
initiator-aside = { -publisher } doallá kurssaid. Riŋge { $phone }, de oaččut diehtit maid dat gáibida, ja goas boahtte kursa lea.

## When self-help is not enough right now

urgent-title = Go iešveahkki ii leat doarvái
urgent-lead = Joavku ii leat heahteveahkki. Muhtumin dárbbašat vuos eará veahki.
urgent-contact-title = Dárbbašat go veahki dál?
urgent-label-113 = Go lea heaggavárra
urgent-value-113 = 113
urgent-label-doctor = [Legevakt](lang:nb), go lea hoahppu
urgent-value-doctor = 116&nbsp;117
urgent-label-talk = [Mental Helse](lang:nb), go dárbbašat ságastit
urgent-value-talk = 116&nbsp;123
urgent-p1 = Riŋge jos jurddašat sorbmet iežat, dahje jos balat das maid sáhtát dahkat. Jos it dieđe gosa riŋget, de riŋge 113. **It leat noađđin geasage.** Ii dárbbaš vuos šaddat vearrábun.
urgent-p2 = Hála iežat fástadoaktáriin go ii leat nu hoahppu, muhto ii buorrán ge: go it oađe, it bora, jugat eanet go háliidat, dahje it nagot lihkkat.
urgent-both-title = Sáhtát oažžut goappašiid
urgent-p3 = Joavku ii boađe divššu sadjái, ii ge dikšu joavkku sadjái. Ale goassege heaitte dálkasiiguin dan dihte go joavkkus manná bures. Hála vuos doaktáriin.
urgent-other-title = Jos muhtimis joavkkus lea hui váttis
urgent-p4 = Daja maid oainnát, ja jeara njuolga. Ale guotte dan okto. Biso su luhtte ja riŋge ovttas suinna. Lohpádus jaskkodit ii gusto go lea heaggavárra.

## Questions and answers

questions-title = Gažaldagat ja vástádusat
questions-1 = Man ollu dat máksá?
questions-1-text = Dat lea nuvttá. Gáfe soaitibehtet máksit ovttas.
questions-2 = Ferten go muitalit iežan nama?
questions-2-text = It. Ovdanamma lea doarvái, ii ge oktage joavkku olggobealde oaččo diehtit ahte don leat mielde.
questions-3 = Sáhttá go doavttir dahje NAV čujuhit mu?
questions-3-text = Ii. Sii sáhttet muitalit ahte joavkkut gávdnojit, muhto ii oktage sáhte čujuhit du jovkui. Don boađát danne go ieš háliidat.
questions-4 = Mo jos deaivvan olbmo gean dovddan?
questions-4-text = Smávva báikkiin dat dáhpáhuvvá. Doai galgabeahtti ságastit dan birra nu árrat go vejolaš. Maid lehpet lohpidan joavkkus, dat gusto maiddái gávppis.
questions-5 = Man guhká galggan leat mielde?
questions-5-text = Nu guhká go dus lea dárbu. Go háliidat heaitit, de boađe ja daja dan, vai earát besset dadjat báze dearvan.
questions-6 = Mo jos dat ii heive munnje?
questions-6-text = De it dárbbaš boahtit šat. Muhto vuosttaš čoahkkin lea hárve seammalágan go njealját, nu ahte atte veaháš áiggi. Soaitá eará joavku heivet buorebut.
questions-7 = Mo jos mu miella šaddá losit?
questions-7-text = Nu sáhttá geavvat, erenoamážit álggus. Sáhttá leat lossat dadjat áššiid jitnosit. Muital dan joavkkus. Jos šaddá menddo ollu, de ale boađe muhtin eahkeda, ja geahča ovddit siiddu.

## Own notes: prompts with room to write

notes-title = Iežat jurdagiidda
notes-lead = Čále, sárggo dahje guođe dan guorosin. Ii oktage eará dárbbaš dan oaidnit.
notes-prompt-1 = Dáinna mun háliidan dahkat juoidá
notes-prompt-2 = Dán mun dieđán das juo
notes-prompt-3 = Dán olbmui sáhtán muitalit
notes-prompt-4 = Vuosttaš unna ášši maid dagan, ja goas

## Whom to turn to

contact-title = Dás gávnnat joavkku
contact-lead = Sáhtát riŋget vaikko it leat mearridan, it ge dárbbaš dadjat iežat nama.
contact-p1 = Mii diehtit makkár joavkkut gávdnojit doppe gos orut. Jos joavku ii leat vel, de sáhttit ságastit das mo don álggahat joavkku.
contact-phone = [{ $phone }]({ $phone-link })
contact-email = [{ $email }](mailto:{ $email })
contact-web = [{ $web }](https://{ $web })
contact-address = { $street }, { $place }
# The QR code leads to the publisher's web site.
contact-qr-alt = QR-koda mii doalvu neahttasiidui { $web }
contact-qr-caption = Doala telefovnna kamera koda ovddas, de beasat siidui { $web }.
contact-places-title = Sáhtát maid jearrat
contact-places = Dáin báikkiin: [frivilligsentralen](lang:nb), [frisklivssentralen](lang:nb), [lærings- og mestringssenteret](lang:nb), dahje organisašuvnnas mii bargá dainna mainna don rahčat.
contact-order-title = Eanet gihppagat
contact-order = Gihpa lea nuvttá, ja gávdno girjegillii, ođđadárogillii, davvisámegillii ja eŋgelasgillii. Čále: { $email }. Muital diŋgonnummara { $code }.

## Back cover

closing-line = Vurke gihppaga nu guhká go dárbbašat dan. Bija dan dasto dakkár sadjái gos eará olmmoš sáhttá gávdnat dan.
