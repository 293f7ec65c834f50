### The words of the brochure {id} in English.
### State: draft

doc-title = New brochure
doc-subject = One sentence on what the brochure is about.

front-title = New brochure
front-lead = Begin with what matters most: who the brochure is for, and what it can help with.
front-text = Write one paragraph in each message. Words can be *stressed* or **important**, and a [link](https://selvhjelp.no) is written like this.
front-point-1 = A point in a list
front-point-2 = Another point

back-title = Get in touch
back-text = Telephone numbers and addresses come from house.yaml.
back-contact = { -publisher }
back-phone = { $phone }
back-email = [{ $email }](mailto:{ $email })
back-imprint = { $code } · { $date }
