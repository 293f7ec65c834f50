### Words that all brochures share, in bokmål (the source language).
### The variables come from brochures/house.yaml and from each brochure.yaml. Telephone numbers,
### dates and years arrive ready to print: never write a number or a date in their place.
### State: source

## The publisher

# The name of the organisation. It stays Norwegian; write { -publisher } wherever it appears.
-publisher = Selvhjelp Norge
# The name alone, for title pages and file data.
publisher-name = { -publisher }

## Labels of a contact card. Keep each to one or two words.

label-phone = Telefon
label-email = E-post
label-web = Nettside
label-address = Adresse

## Imprint: the small lines at the end

# $code is the order number, such as SN-01.
imprint-code = Bestillingsnummer { $code }
# $edition is a number such as 2, $date a whole date, $year the year it first came out.
imprint-edition = { $edition }. utgave, { $date }. Første gang utgitt i { $year }.
# $street is street and number, $place postcode and town.
imprint-publisher = Utgitt av { -publisher }, { $street }, { $place }

## The page for web browsers

# The first link on the page, for those who move through it with the keyboard.
html-skip = Hopp til teksten
# Names the list of chapters for screen readers.
html-contents = Innhold
# Names the links to the brochure in its other languages, for screen readers.
html-languages = Andre språk
# In the catalogue, before the links to a brochure as a web page, as a PDF and as a PDF in large print.
html-form-web = Nettside
html-form-pdf = PDF
html-form-large = Stor skrift
