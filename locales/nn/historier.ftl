### “Sjølvhjelpshistorier”: six invented stories about self-help groups, in nynorsk.
### Nobody in them is real and nobody has a name; that is said on the cover, on page 3 and above every story, and must stay so.
### Tell, don’t explain: concrete things, few adjectives, an ending that does not promise too much. What somebody says stands in quotation marks.
### Choices kept throughout: infinitives in -e, “gruppa … ho”, “jakka … ho”, “kjensle”, “igangsetjar”.
### One message is one paragraph. Marks inside it: *stress*, **strong**, [text](https://…), &nbsp; for a space that must not break.
### Each story has one page. This text may be about a tenth longer than the bokmål; more, and the page overflows.
### State: draft

## The booklet as a whole

# Title in catalogues, in the file's data and at the foot of the pages.
# state: draft b18f4cd6
title = Sjølvhjelpshistorier
# One sentence for catalogues and search engines.
# state: draft 99d87927
subject = Seks dikta forteljingar om menneske som byrjar i ei sjølvhjelpsgruppe, til å lese åleine eller snakke om saman.

# Small line above each story. It must be there: the reader shall never take a story for a report.
# state: draft d12d1762
invented = Dikta historie
# Small line above the two last chapters.
# state: draft 60a7096c
section-you = Til deg

## Cover

# state: draft 7b230ed9
cover-title = Sjølvhjelps&shy;historier
# state: draft 9b8859df
cover-line = Seks forteljingar om å seie det høgt. Alle er dikta.

## Inside cover: one thought alone above a house wall with six lit windows

# state: draft e67fa64f
opening-line = Menneska i dette heftet finst ikkje. Det dei ber på, finst.

## Contents, and how the stories were made

# state: draft a4f838b2
contents-title = Innhald
# state: draft 1da88fef
made-title = Slik er historiene blitt til
# state: draft c3d6851c
made-p1 = Vi har dikta dei, sette saman av slikt som går igjen i mange liv. Ingen verkeleg person er skildra, og ingen er sitert.
# state: draft 18d30cbb
made-p2 = Ekte historier frå ei sjølvhjelpsgruppe ville du aldri fått lese her. Det som blir sagt i gruppa, blir i gruppa.

## Story 1: grief

# state: draft 5744ab8d
jacket-title = Jakka i gangen
# state: draft 1caa701b
jacket-lead = Jakka hans hang der enno, halvtanna år etter.
# state: draft 3ea09edd
jacket-1 = Ho gjekk forbi henne om morgonen og forbi henne om kvelden. Nokre gonger la ho handa på ermet. Systera meinte at ho burde rydde. På jobben sa dei at tida ville hjelpe. «Det går bra», svara ho, så ofte at folk slutta å spørje.
# state: draft 2b5790a1
jacket-2 = Lappen på biblioteket handla ikkje om sorg. Det stod berre at nokon ville endre noko i livet sitt. Den første kvelden fekk ho fram tre ord: «Eg er enkje.» Ho hadde aldri sagt det før. Ved sida av henne sat ein mann som hadde mista jobben. Han fortalde at han framleis køyrde innom parkeringsplassen på veg til butikken. Ingen lo. Ho tenkte på ermet.
# state: draft 21f20b43
jacket-3 = Dei gav henne ingen råd om jakka. Dei spurde korleis det var å kome heim. Det tok heile hausten å svare.
# state: draft 162fb09a
jacket-4 = I april tok ho på seg jakka. Jakka var for stor, og lommene var djupe. I den eine låg det ei handleliste med skrifta hans: mjølk, såpe, lyspærer. Ho gjekk ut og kjøpte lyspærer.

## Story 2: anxiety

# state: draft 3655b67e
bus-title = Bussen ti på fem
# state: draft 42246b37
bus-lead = Han hadde alltid ein grunn til å gå i staden.
# state: draft 1b6da759
bus-1 = Det var fint vêr. Det var bra for helsa. Bussen var full. Han visste godt kva det var: Med ein gong dørene lukka seg, byrja hjartet å hamre, og så måtte han av, kvar dei enn var. Til slutt gjekk han tre kvarter til jobben, òg i sludd.
# state: draft 0c97f598
bus-2 = To gonger stod han utanfor døra til sjølvhjelpsgruppa og snudde. Den tredje gongen kom det ei dame med ei kaffikanne i kvar hand og bad han halde oppe. Så då var han inne. «Eg står over», sa han då turen kom til han. Det var heilt greitt.
# state: draft 5ae39093
bus-3 = Den fjerde kvelden fortalde han om sludden. Ein av dei andre sette seg alltid ved nødutgangen. Ein tredje hadde ikkje vore på kino på ni år. Dei hadde ikkje det same problemet, men alle visste kvar næraste dør var.
# state: draft 58274f38
bus-4 = Han byrja med éin haldeplass. Han gjekk av, kjende at knea skalv, og sa det på tysdag. Så to. Nokre veker gjekk det bakover. No hender det at han gløymer å telje. Og det hender at han går, fordi det er fint vêr.

## Story 3: alcohol, and a relapse

# state: draft 14cca22c
bag-title = Det som låg under brødet
# state: draft 0e0fe0d6
bag-lead = Flaska låg nedst i posen, og brødet låg øvst.
# state: draft a0466eb5
bag-1 = Slik hadde ho bore henne heim kvar fredag, og etter kvart kvar onsdag. Brødet var for naboane si skuld. Eigentleg var det for hennar eiga: Den som kjøper brød, har kontroll.
# state: draft 76cca508
bag-2 = I gruppa sa ho først at ho sov dårleg. Det var då sant. Dei andre snakka om sitt, om ein far som var sjuk, om ei gjeld. Ho lytta i seks veker. Så sa ein av dei: «Eg har gøymt rekningane i frysaren.» Då sa ho det om brødet.
# state: draft 79227237
bag-3 = Det vart stilt, og så var det ein som takka henne. Det hadde ho ikkje venta. Veka etter gjekk ho til fastlegen, og det hadde ho heller ikkje venta. Legen tok seg av det eine. I gruppa snakka ho om det andre: kva ho var så redd for på onsdagar.
# state: draft b8287aa1
bag-4 = I juni drakk ho igjen. Ho skreiv ei melding om at ho var forkjølt, sletta henne, og gjekk. Stolen hennar stod der. No bakar ho brødet sjølv. Det blir ikkje særleg godt.

## Story 4: chronic pain, and a group by telephone

# state: draft 40e88e11
phone-title = Seks røyster
# state: draft 6e8a912c
phone-lead = Vegen til næraste gruppe var fire mil lang og stengd når det bles.
# state: draft c26a9678
phone-1 = Ryggen tolte uansett ikkje bilen. Han hadde drive garden i tjuesju år, og no sat han ved kjøkenvindauget og såg på naboen som slo graset hans. Folk meinte det godt. Dei spurde om ryggen. Ingen spurde om resten.
# state: draft d90bd7e1
phone-2 = Gruppa på telefonen møttest måndagar klokka sju. Seks røyster, og han visste ikkje korleis nokon av dei såg ut. Det likte han. Han kunne liggje på golvet med leggane på ein stol og seie ting opp i taket: at han var sint. At han skjemdest over å vere sint. At han ikkje visste kven han var når han ikkje slo gras.
# state: draft dd68741a
phone-3 = Ei kvinne ein stad lenger nord hadde i tre år sete og sett på eit piano. Dei to vart gode til å høyre når den andre tok seg saman. «No let du som ei vêrmelding», kunne ho seie.
# state: draft ff885c83
phone-4 = Han er ikkje frisk. Men han har selt slåmaskina, og det gret han for ein måndag kvart over sju. Dagen etter bad han naboen inn på kaffi.

## Story 5: after a coping course; an initiator

# state: draft a087b4fd
cups-title = To koppar
# state: draft f8d9f80c
cups-lead = Siste kurskvelden fekk alle ein kopp med namnet sitt på.
# state: draft 81c0c2bf
cups-1 = Det hadde vore eit fint kurs, ti onsdagar om å leve med noko som ikkje går over. Ho visste alt om pausar. Det ho ikkje visste, var kven ho skulle seie det til når ho likevel låg på sofaen og hata alle som kunne gå i trapper.
# state: draft 1e821c3d
cups-2 = På parkeringsplassen stod ein av dei andre og leita etter bilnøklane. Dei hadde knapt snakka saman. «Skal vi halde fram?» spurde han, og det let som om han hadde øvd. Dei var to i tre veker. Dei hengde opp ein lapp på frisklivssentralen, og så var dei fem.
# state: draft 49cf06a6
cups-3 = Ein igangsetjar var med dei første gongene. Ho sa ikkje mykje. Då dei byrja å gi kvarandre gode tips om søvn, spurde ho: «Korleis er det å liggje vaken?» Sidan har dei spurt kvarandre om det.
# state: draft 4d0e93ed
cups-4 = Etter fjerde møtet kom ho ikkje meir, slik ho hadde sagt. Den kvelden var det noko rart med stolane. Så flytta dei dei litt tettare.

## Story 6: a group that was not the right one, and another that was

# state: draft 78919b33
seat-title = Den gule stolen
# state: draft 527d3048
seat-lead = Ho gjekk tre gonger, og så slutta ho.
# state: draft 6529807b
seat-1 = Gruppa var for folk som hadde hatt det som henne då dei var små, og det var nettopp det som vart gale. Kvar historie opna hennar eiga. «Er det meg?» tenkte ho. Det var ikkje henne. Det var berre for mykje, for fort.
# state: draft 1fa1f0d8
seat-2 = Ho kom ein siste gong og sa det. Dei tok farvel. Ho gret heile vegen heim, og så sov ho. Psykologen ho gjekk til, meinte at det ikkje var noko nederlag å kjenne etter.
# state: draft 3fa60af0
seat-3 = Eit år seinare prøvde ho igjen, i ei blanda gruppe i ein annan bydel. Der var det ein som ikkje fekk selt eit hus, ein som var redd for telefonen, og ein som aldri klarte å bestemme seg. «Eg har noko gammalt som eg ikkje vil fortelje om enno», sa ho. Dei nikka. Den gule stolen ved vindauget vart hennar.
# state: draft cf563dc0
seat-4 = Ho har fortalt litt av det no. Ikkje alt. Ingen har spurt, og det er nok difor.

## Page 10: to talk about, and boxes to write in

# state: draft a54a7756
own-title = Di historie
# state: draft f827caa2
own-lead = Du kan bruke forteljingane i ei gruppe, på eit kurs eller for deg sjølv.
# state: draft 82873d6e
own-1 = Kven av dei liknar du på, og kvar er du heilt annleis?
# state: draft d2ad4da4
own-2 = Kva var det som gjorde at det vart sagt?
# state: draft 1a012d3f
own-3 = Kva kunne du tenkje deg å spørje om, og kva ville du la vere?
# state: draft f885ff43
own-prompt-1 = Slik kunne mi byrje
# state: draft 66d2fe7c
own-prompt-2 = Dette har eg ikkje sagt til nokon
# state: draft 07f764cc
own-prompt-3 = Det første eg ville gjort annleis

## Page 11: contact, and help that cannot wait. The numbers are the same in all languages.

# state: draft f29db508
contact-title = Her finn du ei gruppe
# state: draft b0831022
contact-lead = Ring eller skriv. Du treng ikkje fortelje heile historia.
# state: draft cff45a23
contact-phone = [{ $phone }]({ $phone-link })
# state: draft b0b431e3
contact-email = [{ $email }](mailto:{ $email })
# state: draft 88629bc9
contact-web = [{ $web }](https://{ $web })
# state: draft d8117b03
contact-address = { $street }, { $place }
# state: draft 90a7f1a0
contact-qr-alt = QR-kode til nettsida { $web }
# state: draft 3ddc5e3a
contact-qr-caption = Les meir på { $web }.
# state: draft 77b5510d
urgent-heading = Om historiene rørte ved noko
# state: draft 559b4477
urgent-p1 = Snakk med nokon i dag, ein du stoler på. Blir det for mykje, så vent ikkje på ei gruppe.
# state: draft ce551bf4
urgent-title = Treng du hjelp no?
# state: draft 900e73e1
urgent-label-113 = Når liv er i fare
# state: draft 73278a4a
urgent-value-113 = 113
# state: draft df855923
urgent-label-doctor = Legevakt, når det hastar
# state: draft 21b3758e
urgent-value-doctor = 116&nbsp;117
# state: draft e2de92b3
urgent-label-talk = Mental Helse, når du må snakke
# state: draft b2c87a5e
urgent-value-talk = 116&nbsp;123

## Back cover

# state: draft 12ef952c
closing-line = Den neste historia er ikkje skriven. Ho er kanskje di.
