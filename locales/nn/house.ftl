### Words that all brochures share, in nynorsk.
### The variables come from brochures/house.yaml and from each brochure.yaml. Telephone numbers,
### dates and years arrive ready to print: never write a number or a date in their place.
### State: draft

## The publisher

# The name of the organisation. It stays as it is in bokmål; write { -publisher } wherever it appears.
# state: draft 0229dc9c
-publisher = Selvhjelp Norge
# The name alone, for title pages and file data.
# state: draft a86801e8
publisher-name = { -publisher }

## Labels of a contact card. Keep each to one or two words.

# state: draft 0975cf6b
label-phone = Telefon
# state: draft 3d4125cf
label-email = E-post
# state: draft 8c831327
label-web = Nettside
# state: draft 50d46c2f
label-address = Adresse

## Imprint: the small lines at the end

# $code is the order number, such as SN-01.
# state: draft 63be6382
imprint-code = Bestillingsnummer { $code }
# $edition is a number such as 2, $date a whole date, $year the year it first came out.
# state: draft 57cb1fef
imprint-edition = { $edition }. utgåve, { $date }. Første gong gitt ut i { $year }.
# $street is street and number, $place postcode and town.
# state: draft 7578a8be
imprint-publisher = Gitt ut av { -publisher }, { $street }, { $place }

## The page for web browsers

# The first link on the page, for those who move through it with the keyboard.
# state: draft abb5fe92
html-skip = Hopp til teksten
# Names the list of chapters for screen readers.
# state: draft a4f838b2
html-contents = Innhald
# Names the links to the brochure in its other languages, for screen readers.
# state: draft 1df1b272
html-languages = Andre språk
# In the catalogue, before the links to a brochure as a web page, as a PDF and as a PDF in large print.
# state: draft 8c831327
html-form-web = Nettside
# state: draft bcd1b686
html-form-pdf = PDF
# state: draft 612afac7
html-form-large = Stor skrift
