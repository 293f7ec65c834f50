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
check-value-length = inntil { $limit } tegn, uten linjeskift

## What is wrong with a file that orders come in

import-damaged = fila er skadet, eller av et annet slag enn navnet sier
import-damaged-hint = eksporter den på nytt fra programmet som den kommer fra
import-encoding = fila er ikke UTF-8
import-encoding-hint = lagre den på nytt som UTF-8
import-kind = «.{ $ending }» er ikke et slag filer som bestillinger kommer i
import-kind-hint = bestillinger kommer i filer av slagene .csv, .xlsx, .json, .yaml og .pdf
import-missing = fila finnes ikke
import-missing-hint = se etter navnet på fila
import-forbidden = fila kan ikke leses
import-forbidden-hint = se etter tilgangsrettighetene til fila, og om den er åpen i et annet program
import-large = fila er større enn { $limit } MB
import-large-hint = del den i flere filer
import-sheet = arket har { $rows } rader og { $columns } kolonner, og det er for mange
import-sheet-hint = slett tomme rader og kolonner etter den siste bestillingen, eller del fila
import-empty = fila er tom
import-empty-hint = den første raden sier hva kolonnene heter
import-cells = raden har { $cells } celler, den første raden { $wanted }
import-cells-hint = sett anførselstegn rundt tekster med tegnet som skiller kolonnene
import-quotes = et anførselstegn i raden mangler sin make: radene etter den ville ha blitt én tekst
import-quotes-hint = sett anførselstegn både foran og bak teksten, og skriv et tegn inni den dobbelt: `""`
import-name = «{ $name }» er ikke navnet på noe felt
import-name-hint = navnene er de som står i skjemaet, på et av de fire språkene
import-name-near-hint = mente du «{ $near }»?
import-name-own-hint = ta bort kolonnen, eller gi den navnet fra skjemaet; tall for flere titler står i kolonner som antall.kort-om.nb, eller i én rad for hver linje
import-ignored = ikke lest, siden skjemaet ikke har det: { $names }
import-ignored-hint = hører noe av det til bestillingen, gi det navnet fra skjemaet
import-twice = to felt sier det samme: «{ $name }»
import-twice-hint = ta bort det ene
import-lacking = ingen kolonne har `{ $field }`
import-lacking-hint = legg til en kolonne med dette navnet; for linjene kan det i stedet være kolonner som antall.kort-om.nb
import-shape = «{ $name }» har ikke en verdi som passer her
import-shape-hint = et felt har én verdi; linjene er ei liste, hver med tittel, språk og antall
import-protected = PDF-en er beskyttet med et passord
import-protected-hint = be om skjemaet uten passord
import-scripts = PDF-en har skript eller handlinger, og det har ikke skjemaet vårt
import-scripts-hint = åpne den ikke; be om skjemaet som trykksak order form lager
import-unfillable = PDF-en har ingen felt å fylle ut
import-unfillable-hint = et skjema på papir eller et bilde av det skrives inn med trykksak order add
import-foreign = PDF-en er et annet skjema enn vårt
import-foreign-hint = be om skjemaet som trykksak order form lager
import-folder = mappa kan ikke leses
import-folder-hint = se etter tilgangsrettighetene til mappa
import-nothing = mappa har ingen filer med bestillinger
import-nothing-hint = filer av slagene .csv, .xlsx, .json, .yaml og .pdf rett i mappa blir lest; nevn undermapper for seg
import-subfolders = det er mapper i mappa, og de er ikke lest
import-subfolders-hint = nevn dem for seg, om det er bestillinger i dem
import-skipped = ikke lest: { $names }

## What became of an order that came in

import-conflict = bestilling «{ $id }» fra «{ $source }» står i boka som nummer { $number }, med annet innhold
import-conflict-hint = sammenlign: trykksak order show { $number }; det som står i boka, blir stående
import-conflict-id-hint = er det en annen bestilling, gi den en egen referanse; er det flere linjer av samme bestilling, samle dem i én fil
import-equal = regnet som bestilling { $number }, mottatt { $day }, som er helt lik: ingenting viser om dette er en ny bestilling
import-equal-hint = er den ny, importer på nytt med `--again "{ $place }"`, eller gi den en egen `{ $column }`
import-equal-moment-hint = med dag og klokkeslett i en kolonne `{ $column }` skilles like bestillinger av seg selv
import-purged = regnet som bestilling { $number }, mottatt { $day }, fra samme øyeblikk eller fil: det som stod der, er slettet, og ingenting viser om dette er en ny bestilling
import-perhaps = tatt inn som bestilling { $new }, som venter til noen har sett på den: bestilling { $number }, mottatt { $day }, er fra samme dag, minutt eller fil, og det som stod der, er slettet
import-perhaps-hint = er den ny: `trykksak order approve { $new }`; er det den samme: `trykksak order reject { $new }`
import-again = «{ $place }» er ingen rad som ble regnet som en bestilling fra før
import-again-hint = skriv stedet slik det står i rapporten, som web.csv:3; ingenting er lagret
add-ended = svarene tok slutt før bestillingen var ferdig: ingenting er lagret
