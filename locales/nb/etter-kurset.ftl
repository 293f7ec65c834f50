### “Etter kurset”: a flyer of two sides, A6, for the participants of coping courses, in bokmål (the source language).
### It is handed out at the last but one meeting. The reader likes some of the others and has not dared to say so. Short sentences, “du”, “dere”.
### One message is one paragraph. Marks inside it: *stress*, **strong**, [text](https://…), &nbsp; for a space that must not break.
### The back is small: a translation may be no longer than this text plus a tenth; more, and the page overflows.
### State: source

## The flyer as a whole: title and description in catalogues. No markup here.

title = Etter kurset. Til deg som har vært på mestringskurs
subject = Hvordan du og noen av de andre fra kurset kan fortsette i en selvhjelpsgruppe.

## Front. The title is set large.

cover-title = Etter kurset
cover-line = Dere kan fortsette, uten kursleder

## Back

back-title = Kurset er slutt. Dere er ikke det.
back-p1 = Er det noe dere ikke ble ferdige med? Da kan noen av dere danne en selvhjelpsgruppe. Ingen leder den. Hver og en arbeider med sitt, og dere bestemmer resten selv.
back-how-title = Slik begynner dere
back-how-1 = Spør én av de andre: «Skal vi fortsette?»
back-how-2 = Avtal en fast dag, og finn et rom med en dør.
# SN-02 is the order number of the booklet on starting a group.
back-how-3 = Bestill heftet `SN-02`. Les sammen hva dere vil holde fast ved, og begynn.
back-p2 = Det er gratis. Det som blir sagt i gruppa, blir i gruppa. En *igangsetter* kan være med de første gangene.
contact-title = Spør oss gjerne
contact-phone = [{ $phone }]({ $phone-link })
contact-web = [{ $web }](https://{ $web })
# The three numbers are the same in all languages.
urgent = **Haster det?** Ring **113** når liv er i fare, legevakten på **116&nbsp;117**, eller Mental Helse på **116&nbsp;123**.
