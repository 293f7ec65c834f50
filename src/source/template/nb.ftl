### The words of the brochure {id} in bokmål.
### State: draft

doc-title = Ny brosjyre
doc-subject = En setning om hva brosjyren handler om.

front-title = Ny brosjyre
front-lead = Begynn med det viktigste: hvem brosjyren er for, og hva den kan hjelpe med.
front-text = Skriv ett avsnitt i hver melding. Ord kan være *uthevet* eller **viktige**, og en [lenke](https://selvhjelp.no) skrives slik.
front-point-1 = Et punkt i en liste
front-point-2 = Et punkt til

back-title = Ta kontakt
back-text = Telefonnummer og adresser kommer fra house.yaml.
back-contact = { -publisher }
back-phone = { $phone }
back-email = [{ $email }](mailto:{ $email })
back-imprint = { $code } · { $date }
