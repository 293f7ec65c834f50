### The words of the brochure {id} in Northern Sami.
### State: draft

doc-title = Ođđa gihpa
doc-subject = Okta cealkka gihpa birra.

front-title = Ođđa gihpa
front-lead = Álggat deháleamosiin: geasa gihpa lea, ja mainna dat sáhttá veahkehit.
front-text = Čális ovtta teakstaoasi juohke diehtui. Sánit sáhttet leat *deattuhuvvon* dahje **dehálaččat**, ja [liŋka](https://selvhjelp.no) čállojuvvo ná.
front-point-1 = Okta čuokkis listtus
front-point-2 = Nubbi čuokkis

back-title = Váldde oktavuođa
back-text = Telefovdnanummir ja čujuhusat bohtet house.yaml-fiillas.
back-contact = { -publisher }
back-phone = { $phone }
back-email = [{ $email }](mailto:{ $email })
back-imprint = { $code } · { $date }
