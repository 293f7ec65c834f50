### State: source

title = En liten brosjyre
subject = Hva prøvene trenger.
lead = Den er liten, men har det meste.
text = Et avsnitt med *vekt* og **tyngde** og en [lenke](https://selvhjelp.no).
hill = En ås med sol over.
rest = Resten
one = Et punkt
two = Et punkt til
when = Når
where = Hvor
monday = mandag
library = biblioteket
phone-label = Telefon
phone-value = { $phone }
imprint = { $code } · { $date }
