### Words that all brochures share, in British English.
### The variables come from brochures/house.yaml and from each brochure.yaml. Telephone numbers,
### dates and years arrive ready to print: never write a number or a date in their place.
### State: draft

## The publisher

# The English name in use. The Norwegian name, Selvhjelp Norge, is written out where a reader needs it to ring or search.
-publisher = Self-Help Norway
# The name alone, for title pages and file data.
publisher-name = { -publisher }

## Labels of a contact card. Keep each to one or two words.

label-phone = Telephone
label-email = Email
label-web = Website
label-address = Address

## Imprint: the small lines at the end

# $code is the order number, such as SN-01.
imprint-code = Order number { $code }
# $edition is a number such as 2, $date a whole date, $year the year it first came out.
imprint-edition = Edition { $edition }, { $date }. First published in { $year }.
# $street is street and number, $place postcode and town.
imprint-publisher = Published by { -publisher }, { $street }, { $place }, Norway

## The page for web browsers

# The first link on the page, for those who move through it with the keyboard.
html-skip = Skip to the text
# Names the list of chapters for screen readers.
html-contents = Contents
# Names the links to the brochure in its other languages, for screen readers.
html-languages = Other languages
