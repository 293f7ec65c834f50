### “Selvhjelp er bra for helse”: a flyer of two sides, in bokmål (the source language).
### It lies in waiting rooms. The reader has three minutes and is not well. Promise nothing: a group is not a cure. Short sentences, “du”.
### One message is one paragraph. Marks inside it: *stress*, **strong**, [text](https://…), &nbsp; for a space that must not break.
### All of the back stands on one page. A translation may be about a tenth longer than this text; more, and the page overflows.
### State: source

## The flyer as a whole: title and description in catalogues. No markup here.

title = Selvhjelp er bra for helse
subject = Hvorfor det gjør godt å arbeide med et problem sammen med andre, og hva en selvhjelpsgruppe ikke er.

## Front. The title is set large, in two or three lines.

cover-title = Selvhjelp er bra for helse
cover-line = Det er lettere å ta vare på seg selv når noen lytter

## Back

what-title = Helse er mer enn å ikke være syk
what-lead = Det er også å sove, å ha noen å snakke med og å kjenne at du kan gjøre noe med det som er vanskelig.
what-p1 = Det vi bærer alene, setter seg gjerne et sted: i nakken, i magen, i natta. I en selvhjelpsgruppe sier du det høyt til noen som også vil noe med sitt. Dere lytter og deler det dere har erfart. Så finner hver og en sitt neste skritt.
do-title = Dette kan du øve på i en gruppe
do-1 = å kjenne etter før det blir for mye
do-2 = å sette ord på det du føler
do-3 = å si nei, og å be om noe
do-4 = å gjøre én ting annerledes, og fortelle hvordan det gikk
what-p2 = Det er gratis, og du er anonym. Ingen kan henvise deg. Du kommer fordi du vil.
beside-title = Ved siden av legen, ikke i stedet for
beside = Gå til lege eller psykolog som før, og snakk med legen før du endrer på medisiner. En gruppe er ikke behandling. Den er noe du gjør selv, sammen med andre.
contact-title = Finnes det en gruppe nær deg?
contact-phone = [{ $phone }]({ $phone-link })
contact-email = [{ $email }](mailto:{ $email })
contact-web = [{ $web }](https://{ $web })
# The three numbers are the same in all languages.
urgent = **Haster det?** Ring **113** når liv er i fare, legevakten på **116&nbsp;117** når du må ha lege nå, eller Mental Helse på **116&nbsp;123** når du trenger noen å snakke med.
