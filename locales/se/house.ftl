### Words that all brochures share, in Northern Sami.
### The variables come from brochures/house.yaml and from each brochure.yaml. Telephone numbers,
### dates and years arrive ready to print: never write a number or a date in their place.
### State: draft

## The publisher

# The name of the organisation. It stays Norwegian and takes Sami case endings.
# Name the case where the sentence asks for one: { -publisher(case: "illative") }. Without it the name is in the nominative.
# state: draft 0229dc9c
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
# state: draft a86801e8
publisher-name = { -publisher }

## Labels of a contact card. Keep each to one or two words.

# state: draft 0975cf6b
label-phone = Telefovdna
# state: draft 3d4125cf
label-email = E-poasta
# state: draft 8c831327
label-web = Neahttasiidu
# state: draft 50d46c2f
label-address = Čujuhus

## Imprint: the small lines at the end

# $code is the order number, such as SN-01.
# state: draft 63be6382
imprint-code = Diŋgonnummar { $code }
# $edition is a number such as 2, $date a whole date, $year the year it first came out.
# state: draft 57cb1fef
imprint-edition = { $edition }. almmuhus, { $date }. Vuosttaš almmuhus { $year }.
# $street is street and number, $place postcode and town.
# state: draft 7578a8be
imprint-publisher = Almmuheaddji: { -publisher }, { $street }, { $place }

## The page for web browsers

# The first link on the page, for those who move through it with the keyboard.
# state: draft abb5fe92
html-skip = Njuike tekstii
# Names the list of chapters for screen readers.
# state: draft a4f838b2
html-contents = Sisdoallu
# Names the links to the brochure in its other languages, for screen readers.
# state: draft 1df1b272
html-languages = Eará gielat
# In the catalogue, before the links to a brochure as a web page, as a PDF and as a PDF in large print.
# state: draft 8c831327
html-form-web = Neahttasiidu
# state: draft bcd1b686
html-form-pdf = PDF
# state: draft 612afac7
html-form-large = Stuorra bustávat
