### “Mo álggahit iešorganiserejuvvon iešveahkkejoavkku”: the booklet for somebody who wants to start a group, in Northern Sami.
### The reader has a problem of their own and has perhaps never started anything. Be practical: what to do, with whom, in which order; “don”.
### Words to judge first: iešveahkki (self-help; the dictionary has iešbirgejupmi, which leans to “getting by on one’s own”),
### iešveahkkejoavku (self-help group), iešorganiserejuvvon (self-organised), seaguhuvvon joavku (mixed group), álggaheaddji (initiator),
### oktavuođabáiki (contact point), lihppu (a note to hang up), vuorru (round, turn). Norwegian names that one meets on a door stay, marked (lang:nb).
### One message is one paragraph. Marks inside it: *stress*, **strong**, [text](https://…), [word](lang:nb) for a word in another
### language, &nbsp; for a space that must not break. Keep the marks, the { $variables } and the number of messages.
### Each chapter has one page. This text may be about a tenth longer than the bokmål; more, and the page overflows.
### State: draft

## The booklet as a whole

# Title in catalogues, in the file's data and at the foot of the pages.
title = Mo álggahit iešorganiserejuvvon iešveahkkejoavkku
# One sentence for catalogues and search engines.
subject = Lávkkis lávkái jurdagis jovkui mii deaivvada: mo gávnnat olbmuid ja lanja, doalat vuosttaš čoahkkima ja joatkkát.

# Small lines above the chapter headings: which part of the booklet this is.
section-before = Ovdal go deaivvadehpet
section-meet = Go deaivvadehpet
section-hand = Buorre atnit lahka

## Cover

cover-title = Mo álggahit iešorganiserejuvvon iešveahkke&shy;joavkku
cover-subtitle = Dutnje gii háliidat dahkat juoidá iežat váttisvuođain, it ge hálit vuordit ahte earát álget

## Contents

contents-title = Sisdoallu
contents-note = Váldde mielde bliánta. Dán gihppagii sáhtát čállit.

## You can begin

begin-title = Don sáhtát álgit
begin-lead = Iešveahkkejoavku álgá go okta háliida dahkat juoidá iežas váttisvuođain, ja muitala dan nubbái. Dat sáhttá leat don.
begin-p1 = Soaitá ahte leat ohcan joavkku, muhto it leat gávdnan. Soaitá ahte dii lehpet juo guovttis dahje golmmas geat hállabehtet dan birra kurssa maŋŋil. It dárbbaš leat geargan dainna mainna rahčat. Dan don galggat ge geavahit.
begin-p2 = Gii álggaha joavkku, ii leat jođiheaddji. Don čohkket olbmuid latnjii, ja de leat mielde nu go earát: Don muitalat, guldalat ja barggat iežat áššiin. Joavku ii leat du. Dat lea buohkaid vuosttaš eahkeda rájes.
# Two short lists: what one needs, and what one does not need.
begin-need-title = Dán dárbbašat
begin-need-1 = juoga iežat eallimis maid háliidat rievdadit
begin-need-2 = veaháš áigi juohke vahkus álggus
begin-need-3 = unnimusat okta olmmoš geainna sáhtát ságastit
begin-not-title = Dán it dárbbaš
begin-not-1 = fágaoahpu dahje kursaduođaštusa
begin-not-2 = vástádusaid dasa mo earát galggašedje eallit
begin-not-3 = ruđa, dasgo joavku ii mávsse measta maidege
begin-aside-title = Seamma váttisvuohta vai seaguhuvvon joavku?
begin-aside = Dis sáhttá leat seamma váttisvuohta, dahje juohkehačas iežas. Smávva báikkiin lea álkimus álggahit seaguhuvvon joavkku. Doarvái lea ahte buohkat háliidit rievdadit juoidá, ii ge oktage oainne uvssas manne boađát.

## Five steps. The numbers come by themselves.

steps-title = Vihtta lávkki vuosttaš čoahkkima rádjai
steps-lead = Váldde daid iežat leahtuin. Ii daga maidege jos ádjána muhtun vahku, dahje olles dálvvi.
steps-1 = Čále ovtta cealkaga
steps-1-text = Makkár joavku dat lea? «Seaguhuvvon joavku rávisolbmuide geat háliidit rievdadit juoidá.» Go don dajat dan oanehaččat, de sáhttet earát muitalit dan viidáseappot.
steps-2 = Jeara sis geat dihtet
steps-2-text = Riŋge { -publisher(case: "illative") } dahje oktavuođabáikái. [Frivilligsentralen](lang:nb) lea dakkár. Sii dovdet báikki ja sáhttet váldit vuostá namaid.
steps-3 = Muital earáide
steps-3-text = Heŋge lihpuid, čále neahttii, almmut báikkálaš áviissas. Okta lihppu girjerádjosis sáhttá leat doarvái.
steps-4 = Hála singuin geat dieđihit
steps-4-text = Muital mii joavku lea, ja mii dat ii leat. Čále ovdanama ja nummara. Jos lehpet menddo unnán, de vuordde veaháš ja heŋge eanet lihpuid.
steps-5 = Mearrit beaivvi ja lanja
steps-5-text = Mearrit beaivvi go lehpet nu ollugat ahte ii daga maidege jos okta dahje guokte váilot.

## Finding the others. First comes a note to hang up: an example that readers may copy.

people-title = Gávnna earáid
people-lead = Eatnasat eahpidit guhká ovdal go váldet oktavuođa. Čále nu ahte lea álki váldit vuosttaš lávkki.
people-note-title = Ná sáhttá lihppu leat
people-note-head = Háliidat go rievdadit juoidá iežat eallimis?
people-note-1 = Mii álggahit seaguhuvvon iešveahkkejoavkku. Mii deaivvadit disdagaid 18.30, ságastallat ja bargat juohkehaš iežas áššiin. Dat lea nuvttá.
people-note-2 = Riŋge oktavuođabáikái, dahje fina doppe. It dárbbaš dadjat iežat nama, it ge dárbbaš leat mearridan.
people-where-title = Gos olbmot oidnet dan
people-where-1 = girjerádjosis, gávppis ja vuojadanhállas
people-where-2 = doaktára vuordinlanjas, [lærings- og mestringssenteret](lang:nb)
people-where-3 = [frivilligsentralen](lang:nb) ja [frisklivssentralen](lang:nb)
people-where-4 = báikkálaš áviissas ja neahttasiidduin
people-call-title = Go muhtin váldá oktavuođa
people-call = Daja seamma buohkaide: Joavku lea nuvttá, dat stivre ieš iežas, ii ge leat dikšu. Jeara maid sii sávvet. Daja ahte lea lohpi boahtit oktii geahččat mo dat lea.
people-name-title = Du iežat namma
people-name = Du iežat nummar ii dárbbaš leat lihpus. Daga jovkui e-poastačujuhusa, dahje bivdde oktavuođabáikki váldit vuostá dieđuid.

## A room and a door. A drawing stands under the lead.

room-title = Latnja ja uksa
room-lead = Latnja ii dárbbaš leat čáppat. Galgá dušše leat din dan botta go lehpet doppe.
# What the drawing room.svg shows.
room-figure-alt = Uksa lea veaháš rabas, ja lanja čuovga báitá láhttái. Siskkobealde leat muhtun stuolut gárvásat.
room-look-title = Geahča dan
room-look-1 = uksa maid sáhttá giddet, ja seainnit mat eai luoitte jiena čađa
room-look-2 = sadji bidjat stuoluid rieggái
room-look-3 = uksa man čađa buohkat besset, maiddái juvllastuoluin
room-look-4 = busse lahka ja čuovga ruovttumáđijas
room-ask = Jeara: [frivilligsentralen](lang:nb), girjerájus dahje gilivissu. Daja ahte lehpet joavku mii deaivvada dávjá ja čorge iežas maŋis. Eanet sii eai dárbbaš diehtit. Ale deaivvat ovttage ruovttus: Gii doppe orru, šaddá guossoheaddjin, ja de ehpet šat leat ovttaárvosaččat.
room-time-title = Beaivi ja diibmu
room-time = Vállje dihto áiggi ja doala dan: seamma beaivi, seamma latnja, guokte diimmu. Diibmu golla jođánit go buohkat galget beassat hállat.

## The first meeting: an agenda as a table. Keep the cells short; the times may be changed to the habits of the language.

first-title = Vuosttaš čoahkkin
first-lead = Buohkat leat ođđasat, don maid. Álkes plána báhpáris dahká dan álkibun.
first-caption = Evttohus ovtta eahkedii
first-head-time = Áigi
first-head-what = Mii
first-head-how = Ná sáhttibehtet dahkat
first-1-time = 18.15
first-1-what = Raba uvssa
first-1-how = Bija stuoluid rieggái, beavddi haga.
first-2-time = 18.30
first-2-what = Bures boahtin
first-2-how = Gii álggahii, muitala manne. Oanehaččat.
first-3-time = 18.40
first-3-what = Vuosttaš vuorru
first-3-how = Ovdanamma, ja okta cealkka manne bohtet. Lea lohpi leat jaska.
first-4-time = 19.00
first-4-what = Lohket jitnosit
first-4-how = Lohket boahtte siiddu, juohkehaš ovtta čuoggá. Ságastehket das maid dat mearkkaša didjiide.
first-5-time = 19.30
first-5-what = Boddu
first-5-how = Gáfe, deadja ja rabas láse.
first-6-time = 19.40
first-6-what = Soahpat
first-6-how = Beaivi ja latnja. Gii rahpá uvssa. Mo dieđihehpet go ehpet sáhte boahtit.
first-7-time = 20.00
first-7-what = Nubbi vuorru
first-7-how = Mainna mun háliidan bargat? Ii oktage vástit, ii ge oktage rávve.
first-8-time = 20.20
first-8-what = Maŋimuš sátni
first-8-how = Okta ášši maid váldet mielde. De čorgebehtet ja giddebehtet uvssa.
first-p1 = Ii daga maidege jos ehpet geargga visot. Vuorut leat deháleamos: ahte buohkat leat gullan iežaset jiena, ja ahte muhtin lea guldalan.
first-p2 = Háliida go muhtin čohkkát jaska? Atte su leat. Boahtin lei várra doarvái dan eahkeda.

## To be read aloud at the first meeting: the principles, in the we-form. Each item: a short sentence in strong, then one that explains it.

hold-title = Lohket dán jitnosit
hold-lead = Okta lohká vuosttaš čuoggá, nubbi lohká čuovvovačča. Nu dat manná birra.
hold-1 = **Mii leat dáppe iežamet dihte.** Juohkehačas lea váttisvuohta maid dovdá ja mainna háliida dahkat juoidá.
hold-2 = **Mii leat ieža válljen.** Ii oktage leat sáddejuvvon deike, ii ge oktage bággejuvvo bissut.
hold-3 = **Mii geavahit dan mii mis lea.** Mii bargat dainna maid leat vásihan.
hold-4 = **Mii leat ovttaárvosaččat.** Dás ii leat jođiheaddji, ii oahpaheaddji, ii ge geahčči.
hold-5 = **Mis lea ovddasvástádus iežamet ovddas.** Mii guldalat nubbi nuppi, muhto eat guotte nubbi nuppi.
hold-6 = **Mii hállat dovdduid ja jurdagiid birra.** Dat mii dáhpáhuvai, lea dušše álgu.
hold-7 = **Mii mearridit ieža man rabas leat.** Álo lea lohpi dadjat «in».
hold-8 = **Mii sáhttit leat iešguđetláganat.** Eat dárbbaš leat ovttaoaivilis.
hold-9 = **Mii dás daddjo, dat bissu dás.** Eat ge muital gii lei dáppe.
hold-10 = **Mii dieđihit go eat sáhte boahtit.** De earát eai dárbbaš imaštallat.
hold-p1 = Ságastehket čuoggáid birra maŋŋil. Mii lea munnje álki? Mii šaddá váttisin?

## The next meetings

next-title = Boahtte háviid
next-lead = Vuosttaš čoahkkimat sáhttet leat veaháš amas. Atte áiggi. Luohttámuš ii boađe ovtta eahkedis.
next-tasks-title = Juogadehket bargguid
next-tasks = Okta rahpá uvssa, okta geahččá diimmu, okta álggaha vuoru. Molsot juohke háve. De ii oktage šatta jođiheaddjin jurddaškeahttá.
next-initiator-title = Bivdet álggaheaddji mielde
next-initiator = Álggaheaddji dovdá bargovuogi, sáhttá leat mielde vuosttaš čoahkkimiin ja vuolgá go joavku birge ieš. Jeara { -publisher(case: "locative") } gávdno go okta lahka.
next-talk-title = Ságastehket mo dis lea
next-talk = Geavahehket muhtumin moadde minuhta dása: Lea go buohkain sadji? Doallat go dan maid leat soahpan? Lea go juoga man birra eat duostta hállat?
next-new-title = Go ođđasat háliidit mielde
next-new = Sohpet goas joavku lea rabas, ja muitalehket dan oktavuođabáikái. Addet ođđa olbmui gullat mas dii doallabehtet gitta, ovdal go álgibehtet.
next-end-title = Go muhtin háliida heaitit
next-end = Gii heaitá, boahtá maŋimuš háve ja dadjá dan. Joavku nai sáhttá nohkat.
# Follows directly on next-end.
next-quote = De dat ii leat eahpelihkostuvvan. De dat lea gearggus.

## When something goes wrong, and when it is urgent. The numbers are the same in all languages.

trouble-title = Go juoga ii doaimma
trouble-lead = Buot joavkkuin lea muhtumin váttis. Daja dan jitnosit dan botta go dat lea unni.
trouble-few-title = Dušše guovttis bohtet
trouble-few = Doalle čoahkkima goitge. Guovttis geat ságasteaba, dat lea álgu. Heŋge ođđa lihpuid, ja deaivvadehket fas boahtte vahkus.
trouble-talk-title = Okta hállá oppa áiggi
trouble-talk = Addet juohkehažžii seamma ollu áiggi. Lea álkit go diibmu bisseha go go ránnjá bisseha.
trouble-advice-title = Muhtin rávve
trouble-advice = Jeara: «Mo dus lea leamaš?» De ráđđi šaddá muitalussan, ja dan sáhttet buohkat atnit.
trouble-away-title = Muhtin ii šat boađe
trouble-away = Riŋge oktii. Daja ahte stuollu lea doppe, ja dat lea doarvái.
trouble-ill-title = Muhtimis lea hui váttis
trouble-ill = Jeara njuolga, biso su luhtte ja riŋge ovttas suinna. Lohpádus jaskkodit ii gusto go lea heaggavárra.
urgent-title = Dárbbaša go muhtin veahki dál?
urgent-label-113 = Go lea heaggavárra
urgent-value-113 = 113
urgent-label-doctor = [Legevakt](lang:nb), go lea hoahppu
urgent-value-doctor = 116&nbsp;117
urgent-label-talk = [Mental Helse](lang:nb), go dárbbaša ságastit
urgent-value-talk = 116&nbsp;123

## A checklist and the contact card

check-title = Dárkkistanlistu
check-lead = Merke dađistaga. Eará sáhttá vuordit ihttážii.
check-1 = Mun dieđán mainna ieš háliidan bargat.
check-2 = Mus lea cealkka mii muitala makkár joavku dat lea.
check-3 = Mun lean hállan muhtumiin gii diehtá.
check-4 = Lihput leat seainnis, ja muhtin váldá vuostá namaid.
check-5 = Mis lea latnja mas lea uksa, ja dihto beaivi.
check-6 = Mii leat mearridan háliidit go álggaheaddji mielde.
check-7 = Siidu&nbsp;8 lea máŋgejuvvon buohkaide.
check-8 = Čoavdda, gáfe ja gohput leat gárvásat.
contact-title = Riŋge vuos midjiide
contact-p1 = Dat lea nuvttá, it ge dárbbaš dadjat iežat nama. Mii diehtit geat gávdnojit doppe gos orut.
contact-phone = [{ $phone }]({ $phone-link })
contact-email = [{ $email }](mailto:{ $email })
contact-web = [{ $web }](https://{ $web })
contact-address = { $street }, { $place }

## Back cover

closing-line = Bija ovtta stuolu eanet go dárbbašehpet. Soaitá okta vel boahtit.
