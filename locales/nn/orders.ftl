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

## Columns that web forms and the file of refused rows add

column-moment = Tidspunkt
column-day = Dato
column-lines = Linjer
column-wrong = Feil

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
check-value-length = inntil { $limit } teikn, utan linjeskift

## What is wrong with a file that orders come in

import-damaged = fila er skadd, eller av eit anna slag enn namnet seier
import-damaged-hint = eksporter henne på nytt frå programmet ho kjem frå
import-encoding = fila er ikkje UTF-8
import-encoding-hint = lagre henne på nytt som UTF-8
import-kind = «.{ $ending }» er ikkje eit slag filer som bestillingar kjem i
import-kind-hint = bestillingar kjem i filer av slaga .csv, .xlsx, .json, .yaml og .pdf
import-missing = fila finst ikkje
import-missing-hint = sjå etter namnet på fila
import-forbidden = fila kan ikkje lesast
import-forbidden-hint = sjå etter tilgangsrettane til fila, og om ho er open i eit anna program
import-large = fila er større enn { $limit } MB
import-large-hint = del henne i fleire filer
import-sheet = arket har { $rows } rader og { $columns } kolonnar, og det er for mange
import-sheet-hint = slett tomme rader og kolonnar etter den siste bestillinga, eller del fila
import-empty = fila er tom
import-empty-hint = den første rada seier kva kolonnane heiter
import-cells = rada har { $cells } celler, den første rada { $wanted }
import-cells-hint = set hermeteikn rundt tekstar med teiknet som skil kolonnane
import-quotes = eit hermeteikn i rada manglar maken sin: radene etter henne ville ha vorte éin tekst
import-quotes-hint = set hermeteikn både framfor og bak teksten, og skriv eit teikn inni han dobbelt: `""`
import-name = «{ $name }» er ikkje namnet på noko felt
import-name-hint = namna er dei som står i skjemaet, på eit av dei fire språka
import-name-near-hint = meinte du «{ $near }»?
import-twice = to felt seier det same: «{ $name }»
import-twice-hint = ta bort det eine
import-lacking = inga kolonne har `{ $field }`
import-lacking-hint = legg til ei kolonne med dette namnet; for linjene kan det i staden vere kolonnar som antall.kort-om.nb
import-shape = «{ $name }» har ikkje ein verdi som passar her
import-shape-hint = eit felt har éin verdi; linjene er ei liste, kvar med tittel, språk og tal
import-protected = PDF-en er verna med eit passord
import-protected-hint = be om skjemaet utan passord
import-scripts = PDF-en har skript eller handlingar, og det har ikkje skjemaet vårt
import-scripts-hint = ikkje opne han; be om skjemaet som trykksak order form lagar
import-unfillable = PDF-en har ingen felt å fylle ut
import-unfillable-hint = eit skjema på papir eller eit bilete av det skriv du inn med trykksak order add
import-foreign = PDF-en er eit anna skjema enn vårt
import-foreign-hint = be om skjemaet som trykksak order form lagar
import-folder = mappa kan ikkje lesast
import-folder-hint = sjå etter tilgangsrettane til mappa
import-nothing = mappa har ingen filer med bestillingar
import-nothing-hint = filer av slaga .csv, .xlsx, .json, .yaml og .pdf rett i mappa blir lesne; nemn undermapper for seg
import-subfolders = det er mapper i mappa, og dei er ikkje lesne
import-subfolders-hint = nemn dei for seg, om det er bestillingar i dei
import-skipped = ikkje lese: { $names }

## What became of an order that came in

import-conflict = bestilling «{ $id }» frå «{ $source }» står i boka som nummer { $number }, med anna innhald
import-conflict-hint = samanlikn: trykksak order show { $number }; det som står i boka, blir ståande
import-conflict-id-hint = er det ei anna bestilling, gi henne ein eigen referanse; er det fleire linjer av same bestilling, samle dei i éi fil
import-equal = rekna som bestilling { $number }, motteken { $day }, som er heilt lik: ingenting viser om dette er ei ny bestilling
import-equal-hint = er ho ny, importer på nytt med --again "{ $place }", eller gi henne ein eigen `{ $column }`
import-equal-moment-hint = med dag og klokkeslett i ei kolonne `{ $column }` blir like bestillingar skilde av seg sjølve
import-again = «{ $place }» er inga rad som vart rekna som ei bestilling frå før
import-again-hint = skriv staden slik han står i rapporten, som web.csv:3; ingenting er lagra
add-ended = svara tok slutt før bestillinga var ferdig: ingenting er lagra
