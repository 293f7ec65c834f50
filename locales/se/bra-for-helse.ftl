### “Iešveahkki lea buorre dearvvašvuhtii”: a flyer of two sides, in Northern Sami.
### It lies in waiting rooms. The reader has three minutes and is not well. Promise nothing: a group is not a cure. Short sentences, “don”.
### Words to judge first: iešveahkki (self-help; the dictionary has iešbirgejupmi), iešveahkkejoavku (self-help group),
### dearvvašvuohta (health), dikšu (treatment), čujuhit (refer). Norwegian names that one hears on the telephone stay, marked (lang:nb).
### One message is one paragraph. Marks inside it: *stress*, **strong**, [text](https://…), &nbsp; for a space that must not break.
### All of the back stands on one page. This text may be about a tenth longer than the bokmål; more, and the page overflows.
### State: draft

## The flyer as a whole: title and description in catalogues. No markup here.

# state: draft 354c5227
title = Iešveahkki lea buorre dearvvašvuhtii
# state: draft cc65446f
subject = Manne lea buorre bargat váttisvuođain ovttas earáiguin, ja mii iešveahkkejoavku ii leat.

## Front. The title is set large, in two or three lines.

# state: draft 354c5227
cover-title = Iešveahkki lea buorre dearvvaš&shy;vuhtii
# state: draft f86a432e
cover-line = Lea álkit fuolahit iežas go muhtin guldala

## Back

# state: draft b775d179
what-title = Dearvvašvuohta lea eanet go ahte ii leat buohcci
# state: draft 968eba20
what-lead = Dat lea maid oađđit, oažžut ságastit muhtumiin, ja dovdat ahte sáhtát dahkat juoidá dainna mii lea váttis.
# state: draft a55ecd0e
what-p1 = Dan maid guoddit okto, dan mii dovdat rupmašis ja ihkku. Iešveahkkejoavkkus dajat dan jitnosit olbmuide geat maid háliidit dahkat juoidá iežaset váttisvuođain. Dii guldalehpet ja juogadehpet vásáhusaid. De gávdná juohkehaš iežas boahtte lávkki.
# state: draft 41ddfb25
do-title = Dán sáhtát hárjehallat joavkkus
# state: draft 3f15c628
do-1 = dovdat mo dus lea ovdal go šaddá menddo ollu
# state: draft c276e823
do-2 = dadjat sániiguin maid dovddat
# state: draft 3d9e75b7
do-3 = dadjat «in», ja bivdit juoidá
# state: draft 6b927cb0
do-4 = dahkat ovtta ášši eará ládje, ja muitalit mo manai
# state: draft e52a0fd8
what-p2 = Dat lea nuvttá, ja don leat anonyma. Ii oktage sáhte čujuhit du. Don boađát go ieš háliidat.
# state: draft 58c6a2a6
beside-title = Doaktára lassin, ii doaktára sadjái
# state: draft d056e114
beside = Fina doaktára dahje psykologa luhtte nugo ovdal, ja hála doaktáriin ovdal go rievdadat dálkasiid. Joavku ii leat dikšu. Dan don dagat ieš, ovttas earáiguin.
# state: draft daea7cc3
contact-title = Lea go joavku du lahka?
# state: draft cff45a23
contact-phone = [{ $phone }]({ $phone-link })
# state: draft b0b431e3
contact-email = [{ $email }](mailto:{ $email })
# state: draft 88629bc9
contact-web = [{ $web }](https://{ $web })
# The three numbers are the same in all languages.
# state: draft 638a958c
urgent = **Lea go hoahppu?** Riŋge **113** go lea heaggavárra, **116&nbsp;117** ([legevakt](lang:nb)) go dárbbašat doaktára dál, dahje **116&nbsp;123** ([Mental Helse](lang:nb)) go dárbbašat ságastit muhtumiin.
