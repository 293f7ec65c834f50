### Ord for bestillingar: felta i skjemaet, og det som blir sagt om det som er fylt ut.
### State: source

## The fields of the form, as in Vedlegg 1

field-organisation = Verksemd
field-person = Kontaktperson
field-email = E-postadresse
field-address = Postadresse
field-postcode = Postnummer
field-town = Poststad
field-organisation-number = Organisasjonsnummer
field-remark = Tilleggsinformasjon
field-title = Tittel
field-language = Språk
field-copies = Tal på eksemplar

## Columns of files that only the office fills in

column-id = Referanse
column-source = Kjelde
column-received = Motteke
column-form-language = Skjemaspråk
column-kind = Type verksemd
column-complete = Berre komplett

## Names of the languages, each in itself

language-nb = norsk bokmål
language-nn = norsk nynorsk
language-se = davvisámegiella
language-en = English

## Kinds of organisations, in statistics

kind-office = Distriktskontor og LINK
kind-contact-point = Lokale kontaktpunkt
kind-municipality = Kommunar
kind-health = Helseføretak
kind-nav = NAV
kind-university = Universitet og høgskular
kind-school = Skular
kind-prison = Fengsel
kind-conference = Konferansar
kind-organisation = Organisasjonar og andre
kind-private = Privatpersonar

## Classes of the post

class-letter-small = Brev, lite
class-letter-large = Brev, stort
class-letter-parcel = Brev, pakke
class-mailbox-parcel = Pakke i postkassa
class-parcel = Pakke

## What is wrong with a field. $field is the field's name.

check-missing = `{ $field }` er ikkje fylt ut
check-missing-hint = fyll ut feltet; det er merkt med stjerne i skjemaet
check-long = `{ $field }` har { $count } teikn, og kan ha { $limit }
check-long-hint = kort ned teksten
check-control = `{ $field }` har linjeskift eller usynlege styreteikn
check-control-hint = skriv alt på ei linje; eit linjeskift i ei adresse kan smugle inn mottakarar
check-email = `{ $field }`: «{ $value }» er ikkje ei e-postadresse
check-email-hint = skriv éi adresse, slik: namn@eksempel.no
check-postcode = `{ $field }`: «{ $value }» er ikkje fire siffer
check-postcode-hint = skriv dei fire siffera åleine, slik: 0364
check-postcode-zero-hint = nullen framfor har falle bort, som i eit rekneark: skriv { $postcode } ({ $town })
check-postcode-unknown = `{ $field }`: { $value } finst ikkje i postnummerregisteret
check-postcode-unknown-hint = sjå etter på brevet frå kunden, eller hent eit nyare register: trykksak postal update FIL
check-postcode-town-hint = { $town } har postnummer { $postcodes }
check-postcode-service = `{ $field }`: { $value } er eit servicenummer; dit kjem ingen post
check-postcode-service-hint = spør kunden om gateadressa eller postboksen
check-town = `{ $field }`: «{ $value }» er ikkje poststaden til { $postcode }
check-town-hint = i registeret heiter det { $town }
check-box-wanted = `{ $field }`: { $postcode } er berre for postboksar, og «{ $value }» er ingen
check-box-wanted-hint = skriv adressa slik: Postboks 12, eller bruk postnummeret til gata
check-box-unwanted = `{ $field }`: { $postcode } er for gateadresser, og «{ $value }» er ein postboks
check-box-unwanted-hint = bruk postnummeret til postboksen, eller skriv gateadressa
check-organisation-number = `{ $field }`: «{ $value }» er ikkje eit organisasjonsnummer
check-organisation-number-hint = det har ni siffer, og det siste er eit kontrollsiffer; feltet kan stå tomt
check-lines = det er ikkje bestilt noko
check-lines-hint = vel minst éin tittel og skriv eit tal
check-copies = `{ $field }`: «{ $value }» er ikkje eit tal på eksemplar
check-copies-hint = skriv eit heilt tal frå 1 til { $most }
check-title = `{ $field }`: «{ $value }» er ingen tittel i katalogen
check-title-hint = titlane er { $titles }
check-language = `{ $field }`: { $title } finst ikkje på «{ $value }»
check-language-hint = han finst på { $languages }
check-twice = { $item } står på fleire linjer; tala er lagde saman
check-twice-hint = set av éi linje til kvar tittel på kvart språk
check-limit = `{ $field }`: { $copies } eksemplar av { $title } er over grensa på { $limit }
check-limit-hint = bestillinga ventar på godkjenning: trykksak order approve
check-value = `{ $field }`: «{ $value }» er ikkje ein mogleg verdi
check-value-hint = moglege verdiar er { $values }
