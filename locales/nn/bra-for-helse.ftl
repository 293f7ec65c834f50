### “Sjølvhjelp er bra for helsa”: a flyer of two sides, in nynorsk.
### It lies in waiting rooms. The reader has three minutes and is not well. Promise nothing: a group is not a cure. Short sentences, “du”.
### Choices kept throughout: infinitives in -e, “gruppa … ho”, “de” for the readers, “kjensle”.
### One message is one paragraph. Marks inside it: *stress*, **strong**, [text](https://…), &nbsp; for a space that must not break.
### All of the back stands on one page. This text may be about a tenth longer than the bokmål; more, and the page overflows.
### State: draft

## The flyer as a whole: title and description in catalogues. No markup here.

title = Sjølvhjelp er bra for helsa
subject = Kvifor det gjer godt å arbeide med eit problem saman med andre, og kva ei sjølvhjelpsgruppe ikkje er.

## Front. The title is set large, in two or three lines.

cover-title = Sjølvhjelp er bra for helsa
cover-line = Det er lettare å ta vare på seg sjølv når nokon lyttar

## Back

what-title = Helse er meir enn å ikkje vere sjuk
what-lead = Det er også å sove, å ha nokon å snakke med og å kjenne at du kan gjere noko med det som er vanskeleg.
what-p1 = Det vi ber åleine, set seg gjerne ein stad: i nakken, i magen, i natta. I ei sjølvhjelpsgruppe seier du det høgt til nokon som òg vil noko med sitt. De lyttar og deler det de har erfart. Så finn kvar og ein sitt neste steg.
do-title = Dette kan du øve på i ei gruppe
do-1 = å kjenne etter før det blir for mykje
do-2 = å setje ord på det du kjenner
do-3 = å seie nei, og å be om noko
do-4 = å gjere éin ting annleis, og fortelje korleis det gjekk
what-p2 = Det er gratis, og du er anonym. Ingen kan tilvise deg. Du kjem fordi du vil.
beside-title = Ved sida av legen, ikkje i staden for
beside = Gå til lege eller psykolog som før, og snakk med legen før du endrar på medisinar. Ei gruppe er ikkje behandling. Ho er noko du gjer sjølv, saman med andre.
contact-title = Finst det ei gruppe nær deg?
contact-phone = [{ $phone }]({ $phone-link })
contact-email = [{ $email }](mailto:{ $email })
contact-web = [{ $web }](https://{ $web })
# The three numbers are the same in all languages.
urgent = **Hastar det?** Ring **113** når liv er i fare, legevakta på **116&nbsp;117** når du må ha lege no, eller Mental Helse på **116&nbsp;123** når du treng nokon å snakke med.
