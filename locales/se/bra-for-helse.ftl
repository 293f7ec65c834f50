### “Iešveahkki lea buorre dearvvašvuhtii”: a flyer of two sides, in Northern Sami.
### It lies in waiting rooms. The reader has three minutes and is not well. Promise nothing: a group is not a cure. Short sentences, “don”.
### Words to judge first: iešveahkki (self-help; the dictionary has iešbirgejupmi), iešveahkkejoavku (self-help group),
### dearvvašvuohta (health), dikšu (treatment), čujuhit (refer). Norwegian names that one hears on the telephone stay, marked (lang:nb).
### One message is one paragraph. Marks inside it: *stress*, **strong**, [text](https://…), &nbsp; for a space that must not break.
### All of the back stands on one page. This text may be about a tenth longer than the bokmål; more, and the page overflows.
### State: draft

## The flyer as a whole: title and description in catalogues. No markup here.

title = Iešveahkki lea buorre dearvvašvuhtii
subject = Manne lea buorre bargat váttisvuođain ovttas earáiguin, ja mii iešveahkkejoavku ii leat.

## Front. The title is set large, in two or three lines.

cover-title = Iešveahkki lea buorre dearvvaš&shy;vuhtii
cover-line = Lea álkit fuolahit iežas go muhtin guldala

## Back

what-title = Dearvvašvuohta lea eanet go ahte ii leat buohcci
what-lead = Dat lea maid oađđit, oažžut ságastit muhtumiin, ja dovdat ahte sáhtát dahkat juoidá dainna mii lea váttis.
what-p1 = Dan maid guoddit okto, dan mii dovdat rupmašis ja ihkku. Iešveahkkejoavkkus dajat dan jitnosit olbmuide geat maid háliidit dahkat juoidá iežaset váttisvuođain. Dii guldalehpet ja juogadehpet vásáhusaid. De gávdná juohkehaš iežas boahtte lávkki.
do-title = Dán sáhtát hárjehallat joavkkus
do-1 = dovdat mo dus lea ovdal go šaddá menddo ollu
do-2 = dadjat sániiguin maid dovddat
do-3 = dadjat «in», ja bivdit juoidá
do-4 = dahkat ovtta ášši eará ládje, ja muitalit mo manai
what-p2 = Dat lea nuvttá, ja don leat anonyma. Ii oktage sáhte čujuhit du. Don boađát go ieš háliidat.
beside-title = Doaktára lassin, ii doaktára sadjái
beside = Fina doaktára dahje psykologa luhtte nugo ovdal, ja hála doaktáriin ovdal go rievdadat dálkasiid. Joavku ii leat dikšu. Dan don dagat ieš, ovttas earáiguin.
contact-title = Lea go joavku du lahka?
contact-phone = [{ $phone }]({ $phone-link })
contact-email = [{ $email }](mailto:{ $email })
contact-web = [{ $web }](https://{ $web })
# The three numbers are the same in all languages.
urgent = **Lea go hoahppu?** Riŋge **113** go lea heaggavárra, **116&nbsp;117** ([legevakt](lang:nb)) go dárbbašat doaktára dál, dahje **116&nbsp;123** ([Mental Helse](lang:nb)) go dárbbašat ságastit muhtumiin.
