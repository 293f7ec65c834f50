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
# state: draft 49a5ffc1
title = Mo álggahit iešorganiserejuvvon iešveahkkejoavkku
# One sentence for catalogues and search engines.
# state: draft bbc984dd
subject = Lávkkis lávkái jurdagis jovkui mii deaivvada: mo gávnnat olbmuid ja lanja, doalat vuosttaš čoahkkima ja joatkkát.

# Small lines above the chapter headings: which part of the booklet this is.
# state: draft dc36420c
section-before = Ovdal go deaivvadehpet
# state: draft f6f214db
section-meet = Go deaivvadehpet
# state: draft e2a2b78e
section-hand = Buorre atnit lahka

## Cover

# state: draft 7ab97bdd
cover-title = Mo álggahit ieš&shy;organiserejuvvon iešveahkke&shy;joavkku
# state: draft 51048413
cover-subtitle = Dutnje gii háliidat dahkat juoidá iežat váttisvuođain, it ge hálit vuordit ahte earát álget

## Contents

# state: draft a4f838b2
contents-title = Sisdoallu
# state: draft 91cf8861
contents-note = Váldde mielde bliánta. Dán gihppagii sáhtát čállit.

## You can begin

# state: draft 7ccde269
begin-title = Don sáhtát álgit
# state: draft cd675786
begin-lead = Iešveahkkejoavku álgá go okta háliida dahkat juoidá iežas váttisvuođain, ja muitala dan nubbái. Dat sáhttá leat don.
# state: draft 4557a89f
begin-p1 = Soaitá ahte leat ohcan joavkku, muhto it leat gávdnan. Soaitá ahte dii lehpet juo guovttis dahje golmmas geat hállabehtet dan birra kurssa maŋŋil. It dárbbaš leat geargan dainna mainna rahčat. Dan don galggat ge geavahit.
# state: draft c7c6ee69
begin-p2 = Gii álggaha joavkku, ii leat jođiheaddji. Don čohkket olbmuid latnjii, ja de leat mielde nu go earát: Don muitalat, guldalat ja barggat iežat áššiin. Joavku ii leat du. Dat lea buohkaid vuosttaš eahkeda rájes.
# Two short lists: what one needs, and what one does not need.
# state: draft 8b6285bf
begin-need-title = Dán dárbbašat
# state: draft 8a0d7f67
begin-need-1 = juoga iežat eallimis maid háliidat rievdadit
# state: draft 1c4d38f5
begin-need-2 = veaháš áigi juohke vahkus álggus
# state: draft 022d3d58
begin-need-3 = unnimusat okta olmmoš geainna sáhtát ságastit
# state: draft f2166414
begin-not-title = Dán it dárbbaš
# state: draft 6c0a6bea
begin-not-1 = fágaoahpu dahje kursaduođaštusa
# state: draft 0e20bada
begin-not-2 = vástádusaid dasa mo earát galggašedje eallit
# state: draft f5445909
begin-not-3 = ruđa, dasgo joavku ii mávsse measta maidege
# state: draft ad8ba66d
begin-aside-title = Seamma váttisvuohta vai seaguhuvvon joavku?
# state: draft 1a58e07f
begin-aside = Dis sáhttá leat seamma váttisvuohta, dahje juohkehačas iežas. Smávva báikkiin lea álkimus álggahit seaguhuvvon joavkku. Doarvái lea ahte buohkat háliidit rievdadit juoidá, ii ge oktage oainne uvssas manne boađát.

## Five steps. The numbers come by themselves.

# state: draft 431cdf57
steps-title = Vihtta lávkki vuosttaš čoahkkima rádjai
# state: draft 1a0fd4c6
steps-lead = Váldde daid iežat leahtuin. Ii daga maidege jos ádjána muhtun vahku, dahje olles dálvvi.
# state: draft 0e256b35
steps-1 = Čále ovtta cealkaga
# state: draft 6cd7b121
steps-1-text = Makkár joavku dat lea? «Seaguhuvvon joavku rávisolbmuide geat háliidit rievdadit juoidá.» Go don dajat dan oanehaččat, de sáhttet earát muitalit dan viidáseappot.
# state: draft a9ca00b5
steps-2 = Jeara sis geat dihtet
# state: draft 77d4c091
steps-2-text = Riŋge { -publisher(case: "illative") } dahje oktavuođabáikái. [Frivilligsentralen](lang:nb) lea dakkár. Sii dovdet báikki ja sáhttet váldit vuostá namaid.
# state: draft 6e17158e
steps-3 = Muital earáide
# state: draft bcdd01e9
steps-3-text = Heŋge lihpuid, čále neahttii, almmut báikkálaš áviissas. Okta lihppu girjerádjosis sáhttá leat doarvái.
# state: draft 13016864
steps-4 = Hála singuin geat dieđihit
# state: draft 4331e5b9
steps-4-text = Muital mii joavku lea, ja mii dat ii leat. Čále ovdanama ja nummara. Jos lehpet menddo unnán, de vuordde veaháš ja heŋge eanet lihpuid.
# state: draft 75aba996
steps-5 = Mearrit beaivvi ja lanja
# state: draft 88dc3797
steps-5-text = Mearrit beaivvi go lehpet nu ollugat ahte ii daga maidege jos okta dahje guokte váilot.

## Finding the others. First comes a note to hang up: an example that readers may copy.

# state: draft f7961910
people-title = Gávnna earáid
# state: draft aac214dd
people-lead = Eatnasat eahpidit guhká ovdal go váldet oktavuođa. Čále nu ahte lea álki váldit vuosttaš lávkki.
# state: draft 8ad13441
people-note-title = Ná sáhttá lihppu leat
# state: draft 19cb9b86
people-note-head = Háliidat go rievdadit juoidá iežat eallimis?
# state: draft de603940
people-note-1 = Mii álggahit seaguhuvvon iešveahkkejoavkku. Mii deaivvadit disdagaid 18.30, ságastallat ja bargat juohkehaš iežas áššiin. Dat lea nuvttá.
# state: draft 982d25f1
people-note-2 = Riŋge oktavuođabáikái, dahje fina doppe. It dárbbaš dadjat iežat nama, it ge dárbbaš leat mearridan.
# state: draft efcdea1b
people-where-title = Gos olbmot oidnet dan
# state: draft b85d6cc2
people-where-1 = girjerádjosis, gávppis ja vuojadanhállas
# state: draft 5e0b7452
people-where-2 = doaktára vuordinlanjas, [lærings- og mestringssenteret](lang:nb)
# state: draft 6ec4a184
people-where-3 = [frivilligsentralen](lang:nb) ja [frisklivssentralen](lang:nb)
# state: draft 35f68544
people-where-4 = báikkálaš áviissas ja neahttasiidduin
# state: draft 7ea8682c
people-call-title = Go muhtin váldá oktavuođa
# state: draft 880ede5d
people-call = Daja seamma buohkaide: Joavku lea nuvttá, dat stivre ieš iežas, ii ge leat dikšu. Jeara maid sii sávvet. Daja ahte lea lohpi boahtit oktii geahččat mo dat lea.
# state: draft c0a26b26
people-name-title = Du iežat namma
# state: draft 5d90f547
people-name = Du iežat nummar ii dárbbaš leat lihpus. Daga jovkui e-poastačujuhusa, dahje bivdde oktavuođabáikki váldit vuostá dieđuid.

## A room and a door. A drawing stands under the lead.

# state: draft 0d0c4570
room-title = Latnja ja uksa
# state: draft a17cea0d
room-lead = Latnja ii dárbbaš leat čáppat. Galgá dušše leat din dan botta go lehpet doppe.
# What the drawing room.svg shows.
# state: draft 68b2747a
room-figure-alt = Uksa lea veaháš rabas, ja lanja čuovga báitá láhttái. Siskkobealde leat muhtun stuolut gárvásat.
# state: draft f9e8afb2
room-look-title = Geahča dan
# state: draft 2e28cd8b
room-look-1 = uksa maid sáhttá giddet, ja seainnit mat eai luoitte jiena čađa
# state: draft 3f29eac5
room-look-2 = sadji bidjat stuoluid rieggái
# state: draft d5218554
room-look-3 = uksa man čađa buohkat besset, maiddái juvllastuoluin
# state: draft 87e73d12
room-look-4 = busse lahka ja čuovga ruovttumáđijas
# state: draft 59f54eb0
room-ask = Jeara: [frivilligsentralen](lang:nb), girjerájus dahje gilivissu. Daja ahte lehpet joavku mii deaivvada dávjá ja čorge iežas maŋis. Eanet sii eai dárbbaš diehtit. Ale deaivvat ovttage ruovttus: Gii doppe orru, šaddá guossoheaddjin, ja de ehpet šat leat ovttaárvosaččat.
# state: draft 1bb2d521
room-time-title = Beaivi ja diibmu
# state: draft 836504e7
room-time = Vállje dihto áiggi ja doala dan: seamma beaivi, seamma latnja, guokte diimmu. Diibmu golla jođánit go buohkat galget beassat hállat.

## The first meeting: an agenda as a table. Keep the cells short; the times may be changed to the habits of the language.

# state: draft 74654744
first-title = Vuosttaš čoahkkin
# state: draft 316f7977
first-lead = Buohkat leat ođđasat, don maid. Álkes plána báhpáris dahká dan álkibun.
# state: draft b03f495f
first-caption = Evttohus ovtta eahkedii
# state: draft 0932388a
first-head-time = Áigi
# state: draft 85e2d12d
first-head-what = Mii
# state: draft c6b7e52e
first-head-how = Ná sáhttibehtet dahkat
# state: draft b773268c
first-1-time = 18.15
# state: draft 591538de
first-1-what = Raba uvssa
# state: draft 40a5a5bb
first-1-how = Bija stuoluid rieggái, beavddi haga.
# state: draft 0cdc9201
first-2-time = 18.30
# state: draft bbee0ca5
first-2-what = Bures boahtin
# state: draft fe225faa
first-2-how = Gii álggahii, muitala manne. Oanehaččat.
# state: draft 7ebba650
first-3-time = 18.40
# state: draft da5636ef
first-3-what = Vuosttaš vuorru
# state: draft 1239a630
first-3-how = Ovdanamma, ja okta cealkka manne bohtet. Lea lohpi leat jaska.
# state: draft b4c3aa77
first-4-time = 19.00
# state: draft 077f2a01
first-4-what = Lohket jitnosit
# state: draft e9bb4023
first-4-how = Juohkehaš ovtta čuoggá das «Lohket dán jitnosit». Ságastehket das maid dat mearkkaša didjiide.
# state: draft bbc34b15
first-5-time = 19.30
# state: draft 105b296a
first-5-what = Boddu
# state: draft a9d7bf3c
first-5-how = Gáfe, deadja ja rabas láse.
# state: draft add33afb
first-6-time = 19.40
# state: draft 2d6d5da5
first-6-what = Soahpat
# state: draft 8341f4b0
first-6-how = Beaivi ja latnja. Gii rahpá uvssa. Mo dieđihehpet go ehpet sáhte boahtit.
# state: draft b8b98aaa
first-7-time = 20.00
# state: draft cb05402c
first-7-what = Nubbi vuorru
# state: draft d391178e
first-7-how = Mainna mun háliidan bargat? Ii oktage vástit, ii ge oktage rávve.
# state: draft a5e5dba0
first-8-time = 20.20
# state: draft 9db99ab3
first-8-what = Maŋimuš sátni
# state: draft 28aeafbb
first-8-how = Okta ášši maid váldet mielde. De čorgebehtet ja giddebehtet uvssa.
# state: draft 74deb2d1
first-p1 = Ii daga maidege jos ehpet geargga visot. Vuorut leat deháleamos: ahte buohkat leat gullan iežaset jiena, ja ahte muhtin lea guldalan.
# state: draft 810edb4f
first-p2 = Háliida go muhtin čohkkát jaska? Atte su leat. Boahtin lei várra doarvái dan eahkeda.

## To be read aloud at the first meeting: the principles, in the we-form. Each item: a short sentence in strong, then one that explains it.

# state: draft 30186fec
hold-title = Lohket dán jitnosit
# state: draft b1a7a288
hold-lead = Okta lohká vuosttaš čuoggá, nubbi lohká čuovvovačča. Nu dat manná birra.
# state: draft ffe7dd84
hold-1 = **Mii leat dáppe iežamet dihte.** Juohkehačas lea váttisvuohta maid dovdá ja mainna háliida dahkat juoidá.
# state: draft a210eff2
hold-2 = **Mii leat ieža válljen.** Ii oktage leat sáddejuvvon deike, ii ge oktage bággejuvvo bissut.
# state: draft 0629a7c6
hold-3 = **Mii geavahit dan mii mis lea.** Mii bargat dainna maid leat vásihan.
# state: draft fb39ac88
hold-4 = **Mii leat ovttaárvosaččat.** Dás ii leat jođiheaddji, ii oahpaheaddji, ii ge geahčči.
# state: draft cad1acc6
hold-5 = **Mis lea ovddasvástádus iežamet ovddas.** Mii guldalat nubbi nuppi, muhto eat guotte nubbi nuppi.
# state: draft 434025f2
hold-6 = **Mii hállat dovdduid ja jurdagiid birra.** Dat mii dáhpáhuvai, lea dušše álgu.
# state: draft 44477e56
hold-7 = **Mii mearridit ieža man rabas leat.** Álo lea lohpi dadjat «in».
# state: draft f6a0d227
hold-8 = **Mii sáhttit leat iešguđetláganat.** Eat dárbbaš leat ovttaoaivilis.
# state: draft 11688d8b
hold-9 = **Mii dás daddjo, dat bissu dás.** Eat ge muital gii lei dáppe.
# state: draft 0d4855ad
hold-10 = **Mii dieđihit go eat sáhte boahtit.** De earát eai dárbbaš imaštallat.
# state: draft 147d4ca8
hold-p1 = Ságastehket čuoggáid birra maŋŋil. Mii lea munnje álki? Mii šaddá váttisin?

## The next meetings

# state: draft f3b90e58
next-title = Boahtte háviid
# state: draft c71297c0
next-lead = Vuosttaš čoahkkimat sáhttet leat veaháš amas. Atte áiggi. Luohttámuš ii boađe ovtta eahkedis.
# state: draft 4429d656
next-tasks-title = Juogadehket bargguid
# state: draft 3eec77a3
next-tasks = Okta rahpá uvssa, okta geahččá diimmu, okta álggaha vuoru. Molsot juohke háve. De ii oktage šatta jođiheaddjin jurddaškeahttá.
# state: draft e777c70e
next-initiator-title = Bivdet álggaheaddji mielde
# state: draft 26f9de48
next-initiator = Álggaheaddji dovdá bargovuogi, sáhttá leat mielde vuosttaš čoahkkimiin ja vuolgá go joavku birge ieš. Jeara { -publisher(case: "locative") } gávdno go okta lahka.
# state: draft 890b621e
next-talk-title = Ságastehket mo dis lea
# state: draft caeff228
next-talk = Geavahehket muhtumin moadde minuhta dása: Lea go buohkain sadji? Doallat go dan maid leat soahpan? Lea go juoga man birra eat duostta hállat?
# state: draft c9b48980
next-new-title = Go ođđasat háliidit mielde
# state: draft 7a31595e
next-new = Sohpet goas joavku lea rabas, ja muitalehket dan oktavuođabáikái. Addet ođđa olbmui gullat mas dii doallabehtet gitta, ovdal go álgibehtet.
# state: draft f23f7123
next-end-title = Go muhtin háliida heaitit
# state: draft da67ea1f
next-end = Gii heaitá, boahtá maŋimuš háve ja dadjá dan. Joavku nai sáhttá nohkat.
# Follows directly on next-end.
# state: draft 10eee04e
next-quote = De dat ii leat eahpelihkostuvvan. De dat lea gearggus.

## When something goes wrong, and when it is urgent. The numbers are the same in all languages.

# state: draft 14f4883e
trouble-title = Go juoga ii doaimma
# state: draft 97dd4d1f
trouble-lead = Buot joavkkuin lea muhtumin váttis. Daja dan jitnosit dan botta go dat lea unni.
# state: draft be5e2ead
trouble-few-title = Dušše guovttis bohtet
# state: draft 236d99f6
trouble-few = Doalle čoahkkima goitge. Guovttis geat ságasteaba, dat lea álgu. Heŋge ođđa lihpuid, ja deaivvadehket fas boahtte vahkus.
# state: draft 1beb8512
trouble-talk-title = Okta hállá oppa áiggi
# state: draft 525a2f11
trouble-talk = Addet juohkehažžii seamma ollu áiggi. Lea álkit go diibmu bisseha go go ránnjá bisseha.
# state: draft 1991b311
trouble-advice-title = Muhtin rávve
# state: draft 1b5bd641
trouble-advice = Jeara: «Mo dus lea leamaš?» De ráđđi šaddá muitalussan, ja dan sáhttet buohkat atnit.
# state: draft 463cb514
trouble-away-title = Muhtin ii šat boađe
# state: draft 2b21d317
trouble-away = Riŋge oktii. Daja ahte stuollu lea doppe, ja dat lea doarvái.
# state: draft 4164903d
trouble-ill-title = Muhtimis lea hui váttis
# state: draft d8f5dca5
trouble-ill = Jeara njuolga, biso su luhtte ja riŋge ovttas suinna. Lohpádus jaskkodit ii gusto go lea heaggavárra.
# state: draft 34480239
urgent-title = Dárbbaša go muhtin veahki dál?
# state: draft 900e73e1
urgent-label-113 = Go lea heaggavárra
# state: draft 73278a4a
urgent-value-113 = 113
# state: draft df855923
urgent-label-doctor = [Legevakt](lang:nb), go lea hoahppu
# state: draft 21b3758e
urgent-value-doctor = 116&nbsp;117
# state: draft ea2ddda7
urgent-label-talk = [Mental Helse](lang:nb), go dárbbaša ságastit
# state: draft b2c87a5e
urgent-value-talk = 116&nbsp;123

## A checklist and the contact card

# state: draft b6f24ab7
check-title = Dárkkistanlistu
# state: draft 4e0851e8
check-lead = Merke dađistaga. Eará sáhttá vuordit ihttážii.
# state: draft 4c768698
check-1 = Mun dieđán mainna ieš háliidan bargat.
# state: draft 9b095b27
check-2 = Mus lea cealkka mii muitala makkár joavku dat lea.
# state: draft 811b10e4
check-3 = Mun lean hállan muhtumiin gii diehtá.
# state: draft c021c5fb
check-4 = Lihput leat seainnis, ja muhtin váldá vuostá namaid.
# state: draft 95c485a4
check-5 = Mis lea latnja mas lea uksa, ja dihto beaivi.
# state: draft a4029cc4
check-6 = Mii leat mearridan háliidit go álggaheaddji mielde.
# state: draft 56b21ab3
check-7 = «Lohket dán jitnosit» lea máŋgejuvvon buohkaide.
# state: draft 1e5dc9e6
check-8 = Čoavdda, gáfe ja gohput leat gárvásat.
# state: draft 75b79267
contact-title = Riŋge vuos midjiide
# state: draft 1f210dbf
contact-p1 = Dat lea nuvttá, it ge dárbbaš dadjat iežat nama. Mii diehtit geat gávdnojit doppe gos orut.
# state: draft cff45a23
contact-phone = [{ $phone }]({ $phone-link })
# state: draft b0b431e3
contact-email = [{ $email }](mailto:{ $email })
# state: draft 88629bc9
contact-web = [{ $web }](https://{ $web })
# state: draft d8117b03
contact-address = { $street }, { $place }

## Back cover

# state: draft bee8e2c8
closing-line = Bija ovtta stuolu eanet go dárbbašehpet. Soaitá okta vel boahtit.
