### “Selvhjelpshistorier”: six invented stories about self-help groups, in bokmål (the source language).
### Nobody in them is real and nobody has a name; that is said on the cover, on page 3 and above every story, and must stay so.
### Tell, don’t explain: concrete things, few adjectives, an ending that does not promise too much. What somebody says stands in quotation marks.
### One message is one paragraph. Marks inside it: *stress*, **strong**, [text](https://…), &nbsp; for a space that must not break.
### Each story has one page. A translation may be about a tenth longer than this text; more, and the page overflows.
### State: source

## The booklet as a whole

# Title in catalogues, in the file's data and at the foot of the pages.
title = Selvhjelpshistorier
# One sentence for catalogues and search engines.
subject = Seks diktede fortellinger om mennesker som begynner i en selvhjelpsgruppe, til å lese alene eller snakke om sammen.

# Small line above each story. It must be there: the reader shall never take a story for a report.
invented = Diktet historie
# Small line above the two last chapters.
section-you = Til deg

## Cover

cover-title = Selvhjelps&shy;historier
cover-line = Seks fortellinger om å si det høyt. Alle er diktet.

## Inside cover: one thought alone above a house wall with six lit windows

opening-line = Menneskene i dette heftet finnes ikke. Det de bærer på, finnes.

## Contents, and how the stories were made

contents-title = Innhold
made-title = Slik er historiene blitt til
made-p1 = Vi har diktet dem, satt sammen av slikt som går igjen i mange liv. Ingen virkelig person er beskrevet, og ingen er sitert.
made-p2 = Ekte historier fra en selvhjelpsgruppe ville du aldri fått lese her. Det som blir sagt i gruppa, blir i gruppa.

## Story 1: grief

jacket-title = Jakka i gangen
jacket-lead = Jakka hans hang der ennå, halvannet år etter.
jacket-1 = Hun gikk forbi den om morgenen og forbi den om kvelden. Noen ganger la hun hånda på ermet. Søsteren mente at hun burde rydde. På jobben sa de at tida ville hjelpe. «Det går bra», svarte hun, så ofte at folk sluttet å spørre.
jacket-2 = Lappen på biblioteket handlet ikke om sorg. Det sto bare at noen ville forandre noe i livet sitt. Den første kvelden fikk hun fram tre ord: «Jeg er enke.» Hun hadde aldri sagt det før. Ved siden av henne satt en mann som hadde mistet jobben. Han fortalte at han fortsatt kjørte innom parkeringsplassen på vei til butikken. Ingen lo. Hun tenkte på ermet.
jacket-3 = De ga henne ingen råd om jakka. De spurte hvordan det var å komme hjem. Det tok hele høsten å svare.
jacket-4 = I april tok hun den på. Den var for stor, og lommene var dype. I den ene lå det en handleliste med hans skrift: melk, såpe, lyspærer. Hun gikk ut og kjøpte lyspærer.

## Story 2: anxiety

bus-title = Bussen ti på fem
bus-lead = Han hadde alltid en grunn til å gå i stedet.
bus-1 = Det var fint vær. Det var bra for helsa. Bussen var full. Han visste godt hva det var: Med en gang dørene lukket seg, begynte hjertet å hamre, og så måtte han av, hvor de enn var. Til slutt gikk han tre kvarter til jobben, også i sludd.
bus-2 = To ganger sto han utenfor døra til selvhjelpsgruppa og snudde. Den tredje gangen kom det en dame med en kaffekanne i hver hånd og ba ham holde opp. Så da var han inne. «Jeg står over», sa han da turen kom til ham. Det var helt greit.
bus-3 = Den fjerde kvelden fortalte han om sludden. En av de andre satte seg alltid ved nødutgangen. En tredje hadde ikke vært på kino på ni år. De hadde ikke det samme problemet, men alle visste hvor nærmeste dør var.
bus-4 = Han begynte med én holdeplass. Han gikk av, kjente at knærne skalv, og sa det på tirsdag. Så to. Noen uker gikk det bakover. Nå hender det at han glemmer å telle. Og det hender at han går, fordi det er fint vær.

## Story 3: alcohol, and a relapse

bag-title = Det som lå under brødet
bag-lead = Flaska lå nederst i posen, og brødet lå øverst.
bag-1 = Slik hadde hun båret den hjem hver fredag, og etter hvert hver onsdag. Brødet var for naboenes skyld. Egentlig var det for hennes egen: Den som kjøper brød, har kontroll.
bag-2 = I gruppa sa hun først at hun sov dårlig. Det var jo sant. De andre snakket om sitt, om en far som var syk, om en gjeld. Hun lyttet i seks uker. Så sa en av dem: «Jeg har gjemt regningene i fryseren.» Da sa hun det om brødet.
bag-3 = Det ble stille, og så var det en som takket henne. Det hadde hun ikke ventet. Uka etter gikk hun til fastlegen, og det hadde hun heller ikke ventet. Legen tok seg av det ene. I gruppa snakket hun om det andre: hva hun var så redd for på onsdager.
bag-4 = I juni drakk hun igjen. Hun skrev en melding om at hun var forkjølet, slettet den, og gikk. Stolen hennes sto der. Nå baker hun brødet selv. Det blir ikke særlig godt.

## Story 4: chronic pain, and a group by telephone

phone-title = Seks stemmer
phone-lead = Veien til nærmeste gruppe var fire mil lang og stengt når det blåste.
phone-1 = Ryggen tålte uansett ikke bilen. Han hadde drevet gården i tjuesju år, og nå satt han ved kjøkkenvinduet og så på naboen som slo graset hans. Folk mente det godt. De spurte om ryggen. Ingen spurte om resten.
phone-2 = Gruppa på telefonen møttes mandager klokka sju. Seks stemmer, og han visste ikke hvordan noen av dem så ut. Det likte han. Han kunne ligge på gulvet med leggene på en stol og si ting opp i taket: at han var sint. At han skammet seg over å være sint. At han ikke visste hvem han var når han ikke slo gras.
phone-3 = En kvinne et sted lenger nord hadde i tre år sittet og sett på et piano. De to ble gode til å høre når den andre tok seg sammen. «Nå lød du som en værmelding», kunne hun si.
phone-4 = Han er ikke frisk. Men han har solgt slåmaskinen, og det gråt han for en mandag kvart over sju. Dagen etter ba han naboen inn på kaffe.

## Story 5: after a coping course; an initiator

cups-title = To kopper
cups-lead = Siste kurskveld fikk alle en kopp med navnet sitt på.
cups-1 = Det hadde vært et fint kurs, ti onsdager om å leve med noe som ikke går over. Hun visste alt om pauser. Det hun ikke visste, var hvem hun skulle si det til når hun likevel lå på sofaen og hatet alle som kunne gå i trapper.
cups-2 = På parkeringsplassen sto en av de andre og lette etter bilnøklene. De hadde knapt snakket sammen. «Skal vi fortsette?» spurte han, og det lød som om han hadde øvd. De var to i tre uker. De hengte opp en lapp på frisklivssentralen, og så var de fem.
cups-3 = En igangsetter var med de første gangene. Hun sa ikke mye. Da de begynte å gi hverandre gode tips om søvn, spurte hun: «Hvordan er det å ligge våken?» Siden har de spurt hverandre om det.
cups-4 = Etter fjerde møte kom hun ikke mer, slik hun hadde sagt. Den kvelden var det noe rart med stolene. Så flyttet de dem litt tettere.

## Story 6: a group that was not the right one, and another that was

seat-title = Den gule stolen
seat-lead = Hun gikk tre ganger, og så sluttet hun.
seat-1 = Gruppa var for folk som hadde hatt det som henne da de var små, og det var nettopp det som ble galt. Hver historie åpnet hennes egen. «Er det meg?» tenkte hun. Det var ikke henne. Det var bare for mye, for fort.
seat-2 = Hun kom en siste gang og sa det. De tok farvel. Hun gråt hele veien hjem, og så sov hun. Psykologen hun gikk til, mente at det ikke var noe nederlag å kjenne etter.
seat-3 = Et år senere prøvde hun igjen, i en blandet gruppe i en annen bydel. Der var det en som ikke fikk solgt et hus, en som var redd for telefonen, og en som aldri klarte å bestemme seg. «Jeg har noe gammelt som jeg ikke vil fortelle om ennå», sa hun. De nikket. Den gule stolen ved vinduet ble hennes.
seat-4 = Hun har fortalt litt av det nå. Ikke alt. Ingen har spurt, og det er nok derfor.

## Page 10: to talk about, and boxes to write in

own-title = Din historie
own-lead = Du kan bruke fortellingene i en gruppe, på et kurs eller for deg selv.
own-1 = Hvem av dem likner du på, og hvor er du helt annerledes?
own-2 = Hva var det som gjorde at det ble sagt?
own-3 = Hva kunne du tenke deg å spørre om, og hva ville du la være?
own-prompt-1 = Slik kunne min begynne
own-prompt-2 = Dette har jeg ikke sagt til noen
own-prompt-3 = Det første jeg ville gjort annerledes

## Page 11: contact, and help that cannot wait. The numbers are the same in all languages.

contact-title = Her finner du en gruppe
contact-lead = Ring eller skriv. Du trenger ikke fortelle hele historien.
contact-phone = [{ $phone }]({ $phone-link })
contact-email = [{ $email }](mailto:{ $email })
contact-web = [{ $web }](https://{ $web })
contact-address = { $street }, { $place }
contact-qr-alt = QR-kode til nettsiden { $web }
contact-qr-caption = Les mer på { $web }.
urgent-heading = Hvis historiene rørte ved noe
urgent-p1 = Snakk med noen i dag, en du stoler på. Blir det for mye, så vent ikke på en gruppe.
urgent-title = Trenger du hjelp nå?
urgent-label-113 = Når liv er i fare
urgent-value-113 = 113
urgent-label-doctor = Legevakt, når det haster
urgent-value-doctor = 116&nbsp;117
urgent-label-talk = Mental Helse, når du må snakke
urgent-value-talk = 116&nbsp;123

## Back cover

closing-line = Den neste historien er ikke skrevet. Den er kanskje din.
