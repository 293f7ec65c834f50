### “Når kurset er slutt”: four pages of A5 for leaders of coping courses, in bokmål (the source language, and the only one so far).
### The reader is a professional with little time who means well, and whose hardest task is to let go. Plain words, “du”; “dem” are the participants.
### One message is one paragraph. Marks inside it: *stress*, **strong**, [text](https://…), &nbsp; for a space that must not break.
### State: source

## The document: title and description in the PDF and in the catalogue. No markup here.

title = Når kurset er slutt. For deg som leder mestringskurs
subject = Hvordan du som kursleder gjør det lett for deltakerne å fortsette i en selvhjelpsgruppe, og hvorfor du selv ikke skal være med.

## Cover. The title is set large.

cover-title = Når kurset er slutt
cover-line = For deg som leder mestringskurs og vil at deltakerne skal kunne fortsette på egen hånd

## Page 2: why, and what differs (with a drawing and a table of three columns; keep the cells short).

why-title = Noe har begynt
why-lead = I noen uker har de kommet til deg. De har lært noe, og de har fått øye på hverandre. Det siste kan de ta med seg videre.
why-p1 = En selvorganisert selvhjelpsgruppe er ikke et kurs uten kursleder. Den begynner et annet sted: hos dem som vil gjøre noe med sitt eget problem, og som velger å gjøre det sammen.
# What the drawing turn.svg shows.
why-figure-alt = Til venstre står stoler i to rekker. Til høyre står ulike stoler i ring.
why-caption = Det samme rommet, to måter å være der på
why-head-topic = Spørsmål
why-head-course = På kurset
why-head-group = I gruppa
why-row-1 = Hvem leder?
why-course-1 = Du, etter en plan.
why-group-1 = Ingen. Oppgavene går på rundgang.
why-row-2 = Hva er temaet?
why-course-2 = Det planen sier.
why-group-2 = Det hver og en vil arbeide med.
why-row-3 = Hvem er med?
why-course-3 = De som er søkt inn eller henvist.
why-group-3 = De som velger det selv.
why-row-4 = Når er det slutt?
why-course-4 = På datoen som står på arket.
why-group-4 = Når de ikke har bruk for det lenger.
why-not-title = Det du ikke skal
why-not-1 = velge ut hvem som passer
why-not-2 = henvise noen, eller føre opp gruppa som tiltak
why-not-3 = stikke innom etterpå for å se hvordan det går

## Page 3: five moments during the course. The numbers come by themselves.

how-title = Fem anledninger underveis
how-lead = Du trenger ikke legge om kurset. Fem små ting er nok, om de kommer i tide.
how-1 = Første samling: nevn det
how-1-text = Si at noen pleier å fortsette på egen hånd, og at det er frivillig. Én setning er nok. Så slipper det å komme som en overraskelse når alle skal hjem.
how-2 = Midtveis: gå ut av rommet
how-2-text = Sett stolene i ring, gi dem et spørsmål og tjue minutter, og lukk døra etter deg. Ikke spør hva de snakket om.
how-3 = Nest siste gang: del ut flygebladet
how-3-text = Les sammen hva en selvhjelpsgruppe holder fast ved. La de som er nysgjerrige, snakke sammen i pausen. Ingen skal måtte svare i plenum.
how-4 = Siste gang: gi fra deg nøkkelen
how-4-text = De som vil, avtaler selv dag og klokkeslett. Du kan hjelpe med rom. Sett av en halvtime, og la dem bruke den uten deg.
how-5 = Etterpå: slipp
how-5-text = En *igangsetter* kan møte dem de første gangene hvis de ønsker det. Møter du en deltaker i gangen, så spør om det du ellers ville spurt om.
how-aside-title = Når noen sier: «Vi klarer det ikke uten deg»
how-aside = Da kan du svare: «Det er dere som har hjulpet hverandre. Jeg har mest passet klokka.» Det er ofte sant.

## Page 4: checklist, when somebody needs more, ordering, contact.

back-title = Før siste samling
back-check-1 = Et rom med en dør kan brukes fast, gratis.
back-check-2 = Noen i huset vet hvem som skal ha nøkkel.
back-check-3 = Flygebladet er delt ut til alle, ikke bare til noen.
back-check-4 = De vet hvor de kan ringe når de lurer på noe.
back-more-title = Når en deltaker trenger mer
back-more = En gruppe kommer ikke i stedet for behandling. Er du bekymret for noen, så snakk med den det gjelder før kurset er slutt. Når liv er i fare, ring **113**. Legevakten har **116&nbsp;117**, Mental Helse **116&nbsp;123**.
back-order-title = Bestill til kurset
# The order numbers of the flyer for participants and of the booklet on starting a group.
back-order = Flygebladet til deltakerne er `SN-09`, og heftet om å sette i gang en gruppe er `SN-02`. Begge er gratis. Skriv til { $email }.
contact-phone = [{ $phone }]({ $phone-link })
contact-email = [{ $email }](mailto:{ $email })
contact-web = [{ $web }](https://{ $web })
contact-address = { $street }, { $place }
contact-qr-alt = QR-kode som fører til { $web }
contact-qr-caption = Her finner du igangsettere og grupper, og kan bestille mer: { $web }.
