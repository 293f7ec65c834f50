### “Etter kurset”: a flyer of two sides, A6, for the participants of coping courses, in nynorsk.
### It is handed out at the last but one meeting. The reader likes some of the others and has not dared to say so. Short sentences, “du”, “de”.
### Choices kept throughout: infinitives in -e, “gruppa … ho, henne”, “de, dykk” for the readers.
### One message is one paragraph. Marks inside it: *stress*, **strong**, [text](https://…), &nbsp; for a space that must not break.
### The back is small: this text may be no longer than the bokmål plus a tenth; more, and the page overflows.
### State: draft

## The flyer as a whole: title and description in catalogues. No markup here.

# state: draft fcaaaf71
title = Etter kurset. Til deg som har vore på meistringskurs
# state: draft dd75aa2e
subject = Korleis du og nokre av dei andre frå kurset kan halde fram i ei sjølvhjelpsgruppe.

## Front. The title is set large.

# state: draft 1ba7283a
cover-title = Etter kurset
# state: draft be640216
cover-line = De kan halde fram, utan kursleiar

## Back

# state: draft 8621bcb1
back-title = Kurset er slutt. De er ikkje det.
# state: draft 5937bdab
back-p1 = Er det noko de ikkje vart ferdige med? Då kan nokre av dykk lage ei sjølvhjelpsgruppe. Ingen leier henne. Kvar og ein arbeider med sitt, og de avgjer resten sjølve.
# state: draft f9ae4539
back-how-title = Slik begynner de
# state: draft 9a3537cf
back-how-1 = Spør éin av dei andre: «Skal vi halde fram?»
# state: draft d7a8ab80
back-how-2 = Avtal ein fast dag, og finn eit rom med ei dør.
# SN-02 is the order number of the booklet on starting a group.
# state: draft 3c0828df
back-how-3 = Bestill heftet `SN-02`. Les saman kva de vil halde fast ved, og begynn.
# state: draft b69b76c5
back-p2 = Det er gratis. Det som blir sagt i gruppa, blir i gruppa. Ein *igangsetjar* kan vere med dei første gongene.
# state: draft 4a869f83
contact-title = Spør oss gjerne
# state: draft cff45a23
contact-phone = [{ $phone }]({ $phone-link })
# state: draft 88629bc9
contact-web = [{ $web }](https://{ $web })
# The three numbers are the same in all languages.
# state: draft 5e62f052
urgent = **Hastar det?** Ring **113** når liv er i fare, legevakta på **116&nbsp;117**, eller Mental Helse på **116&nbsp;123**.
