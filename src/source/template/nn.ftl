### The words of the brochure {id} in nynorsk.
### State: draft

doc-title = Ny brosjyre
doc-subject = Ei setning om kva brosjyra handlar om.

front-title = Ny brosjyre
front-lead = Byrj med det viktigaste: kven brosjyra er for, og kva ho kan hjelpe med.
front-text = Skriv eitt avsnitt i kvar melding. Ord kan vere *framheva* eller **viktige**, og ei [lenkje](https://selvhjelp.no) skriv du slik.
front-point-1 = Eit punkt i ei liste
front-point-2 = Eit punkt til

back-title = Ta kontakt
back-text = Telefonnummer og adresser kjem frå house.yaml.
back-contact = { -publisher }
back-phone = { $phone }
back-email = [{ $email }](mailto:{ $email })
back-imprint = { $code } · { $date }
