### Words that all brochures share, in Northern Sami.
### The variables come from brochures/house.yaml and from each brochure.yaml. Telephone numbers,
### dates and years arrive ready to print: never write a number or a date in their place.
### State: draft

## The publisher

# The name of the organisation. It stays Norwegian and takes Sami case endings.
# Name the case where the sentence asks for one: { -publisher(case: "illative") }. Without it the name is in the nominative.
-publisher = { $case ->
   *[nominative] Selvhjelp Norge
    [genitive] Selvhjelp Norge
    [accusative] Selvhjelp Norge
    [illative] Selvhjelp Norgei
    [locative] Selvhjelp Norges
    [comitative] Selvhjelp Norgein
    [essive] Selvhjelp Norgen
}
# The name alone, for title pages and file data.
publisher-name = { -publisher }

## Labels of a contact card. Keep each to one or two words.

label-phone = Telefovdna
label-email = E-poasta
label-web = Neahttasiidu
label-address = Čujuhus

## Imprint: the small lines at the end

# $code is the order number, such as SN-01.
imprint-code = Diŋgonnummar { $code }
# $edition is a number such as 2, $date a whole date, $year the year it first came out.
imprint-edition = { $edition }. almmuhus, { $date }. Vuosttaš almmuhus { $year }.
# $street is street and number, $place postcode and town.
imprint-publisher = Almmuheaddji: { -publisher }, { $street }, { $place }

## The page for web browsers

# The first link on the page, for those who move through it with the keyboard.
html-skip = Njuike tekstii
# Names the list of chapters for screen readers.
html-contents = Sisdoallu
# Names the links to the brochure in its other languages, for screen readers.
html-languages = Eará gielat
