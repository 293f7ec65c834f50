### “Sjølvhjelp er bra for helsa”: a flyer of two sides, in nynorsk.
### It lies in waiting rooms. The reader has three minutes and is not well. Promise nothing: a group is not a cure. Short sentences, “du”.
### Choices kept throughout: infinitives in -e, “gruppa … ho”, “de” for the readers, “kjensle”.
### One message is one paragraph. Marks inside it: *stress*, **strong**, [text](https://…), &nbsp; for a space that must not break.
### All of the back stands on one page. This text may be about a tenth longer than the bokmål; more, and the page overflows.
### State: draft

## The flyer as a whole: title and description in catalogues. No markup here.

# state: draft 354c5227
title = Sjølvhjelp er bra for helsa
# state: draft cc65446f
subject = Kvifor det gjer godt å arbeide med eit problem saman med andre, og kva ei sjølvhjelpsgruppe ikkje er.

## Front. The title is set large, in two or three lines.

# state: draft 354c5227
cover-title = Sjølvhjelp er bra for helsa
# state: draft f86a432e
cover-line = Det er lettare å ta vare på seg sjølv når nokon lyttar

## Back

# state: draft b775d179
what-title = Helse er meir enn å ikkje vere sjuk
# state: draft 968eba20
what-lead = Det er også å sove, å ha nokon å snakke med og å kjenne at du kan gjere noko med det som er vanskeleg.
# state: draft a55ecd0e
what-p1 = Det vi ber åleine, set seg gjerne ein stad: i nakken, i magen, i natta. I ei sjølvhjelpsgruppe seier du det høgt til nokon som òg vil noko med sitt. De lyttar og deler det de har erfart. Så finn kvar og ein sitt neste steg.
# state: draft 41ddfb25
do-title = Dette kan du øve på i ei gruppe
# state: draft 3f15c628
do-1 = å kjenne etter før det blir for mykje
# state: draft c276e823
do-2 = å setje ord på det du kjenner
# state: draft 3d9e75b7
do-3 = å seie nei, og å be om noko
# state: draft 6b927cb0
do-4 = å gjere éin ting annleis, og fortelje korleis det gjekk
# state: draft e52a0fd8
what-p2 = Det er gratis, og du er anonym. Ingen kan tilvise deg. Du kjem fordi du vil.
# state: draft 58c6a2a6
beside-title = Ved sida av legen, ikkje i staden for
# state: draft d056e114
beside = Gå til lege eller psykolog som før, og snakk med legen før du endrar på medisinar. Ei gruppe er ikkje behandling. Ho er noko du gjer sjølv, saman med andre.
# state: draft daea7cc3
contact-title = Finst det ei gruppe nær deg?
# state: draft cff45a23
contact-phone = [{ $phone }]({ $phone-link })
# state: draft b0b431e3
contact-email = [{ $email }](mailto:{ $email })
# state: draft 88629bc9
contact-web = [{ $web }](https://{ $web })
# The three numbers are the same in all languages.
# state: draft 638a958c
urgent = **Hastar det?** Ring **113** når liv er i fare, legevakta på **116&nbsp;117** når du må ha lege no, eller Mental Helse på **116&nbsp;123** når du treng nokon å snakke med.
