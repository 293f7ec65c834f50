### Ord for bestillinger: feltene i skjemaet, og det som sies om det som er fylt ut. Bokmål er kildespråket.
### State: source

## The fields of the form, as in Vedlegg 1

field-organisation = Virksomhet
field-person = Kontaktperson
field-email = Epostadresse
field-address = Postadresse
field-postcode = Postnummer
field-town = Poststed
field-organisation-number = Organisasjonsnummer
field-remark = Tilleggsinformasjon
field-title = Tittel
field-language = Språk
field-copies = Antall

## Columns of files that only the office fills in

column-id = Referanse
column-source = Kilde
column-received = Mottatt
column-form-language = Skjemaspråk
column-kind = Type virksomhet
column-complete = Bare komplett

## Names of the languages, each in itself

language-nb = norsk bokmål
language-nn = norsk nynorsk
language-se = davvisámegiella
language-en = English

## Kinds of organisations, in statistics

kind-office = Distriktskontor og LINK
kind-contact-point = Lokale kontaktpunkt
kind-municipality = Kommuner
kind-health = Helseforetak
kind-nav = NAV
kind-university = Universiteter og høgskoler
kind-school = Skoler
kind-prison = Fengsler
kind-conference = Konferanser
kind-organisation = Organisasjoner og andre
kind-private = Privatpersoner

## Classes of the post

class-letter-small = Brev, lite
class-letter-large = Brev, stort
class-letter-parcel = Brev, pakke
class-mailbox-parcel = Pakke i postkassen
class-parcel = Pakke

## What is wrong with a field. $field is the field's name.

check-missing = `{ $field }` er ikke fylt ut
check-missing-hint = fyll ut feltet; det er merket med stjerne i skjemaet
check-long = `{ $field }` har { $count } tegn, og kan ha { $limit }
check-long-hint = kort ned teksten
check-control = `{ $field }` har linjeskift eller usynlige styretegn
check-control-hint = skriv alt på én linje; et linjeskift i en adresse kan smugle inn mottakere
check-email = `{ $field }`: «{ $value }» er ikke en e-postadresse
check-email-hint = skriv én adresse, slik: navn@eksempel.no
check-postcode = `{ $field }`: «{ $value }» er ikke fire sifre
check-postcode-hint = skriv de fire sifrene alene, slik: 0364
check-postcode-zero-hint = nullen foran har falt bort, som i et regneark: skriv { $postcode } ({ $town })
check-postcode-unknown = `{ $field }`: { $value } finnes ikke i postnummerregisteret
check-postcode-unknown-hint = se etter på kundens brev, eller hent et nyere register: trykksak postal update FIL
check-postcode-town-hint = { $town } har postnummer { $postcodes }
check-postcode-service = `{ $field }`: { $value } er et servicenummer; dit kommer ingen post
check-postcode-service-hint = spør kunden om gateadressen eller postboksen
check-town = `{ $field }`: «{ $value }» er ikke poststedet til { $postcode }
check-town-hint = i registeret heter det { $town }
check-box-wanted = `{ $field }`: { $postcode } er bare for postbokser, og «{ $value }» er ingen
check-box-wanted-hint = skriv adressen slik: Postboks 12, eller bruk postnummeret til gata
check-box-unwanted = `{ $field }`: { $postcode } er for gateadresser, og «{ $value }» er en postboks
check-box-unwanted-hint = bruk postnummeret til postboksen, eller skriv gateadressen
check-organisation-number = `{ $field }`: «{ $value }» er ikke et organisasjonsnummer
check-organisation-number-hint = det har ni sifre, og det siste er et kontrollsiffer; feltet kan stå tomt
check-lines = det er ikke bestilt noe
check-lines-hint = velg minst én tittel og skriv et antall
check-copies = `{ $field }`: «{ $value }» er ikke et antall
check-copies-hint = skriv et helt tall fra 1 til { $most }
check-title = `{ $field }`: «{ $value }» er ingen tittel i katalogen
check-title-hint = titlene er { $titles }
check-language = `{ $field }`: { $title } finnes ikke på «{ $value }»
check-language-hint = den finnes på { $languages }
check-twice = { $item } står på flere linjer; antallene er lagt sammen
check-twice-hint = sett av én linje til hver tittel på hvert språk
check-limit = `{ $field }`: { $copies } eksemplarer av { $title } er over grensen på { $limit }
check-limit-hint = bestillingen venter på godkjenning: trykksak order approve
check-value = `{ $field }`: «{ $value }» er ikke en mulig verdi
check-value-hint = mulige verdier er { $values }
