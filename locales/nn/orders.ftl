### Ord for bestillingar: felta i skjemaet, og det som blir sagt om det som er fylt ut.
### State: draft

## The fields of the form, as in Vedlegg 1

# state: draft 99be14b3
field-organisation = Verksemd
# state: draft d94da354
field-person = Kontaktperson
# state: draft 647b45a3
field-email = E-postadresse
# state: draft f268e305
field-address = Postadresse
# state: draft 141dff20
field-postcode = Postnummer
# state: draft b9f14669
field-town = Poststad
# state: draft baa401bd
field-organisation-number = Organisasjonsnummer
# state: draft 875044df
field-remark = Tilleggsinformasjon
# state: draft d256d9e2
field-title = Tittel
# state: draft c2bd871e
field-language = Språk
# state: draft e23206b9
field-copies = Tal på eksemplar

## Columns of files that only the office fills in

# state: draft 0f8a4779
column-id = Referanse
# state: draft 5cb9c2f1
column-source = Kjelde
# state: draft 35065b11
column-received = Motteke
# state: draft 334aaeb6
column-form-language = Skjemaspråk
# state: draft ba5a450c
column-kind = Type verksemd
# state: draft 436cb6b1
column-complete = Berre komplett

## Columns that web forms and the file of refused rows add

# state: draft 3309dd55
column-moment = Tidspunkt
# state: draft 1b3140d5
column-day = Dato
# state: draft 0c308ef4
column-lines = Linjer
# state: draft 37b36aff
column-wrong = Feil

## Names of the languages, each in itself

# state: draft 9b44d565
language-nb = norsk bokmål
# state: draft 72b0ba7b
language-nn = norsk nynorsk
# state: draft 6a2d8ea8
language-se = davvisámegiella
# state: draft 78463a38
language-en = English

## Kinds of organisations, in statistics

# state: draft 3202de7a
kind-office = Distriktskontor og LINK
# state: draft 463dc0e6
kind-contact-point = Lokale kontaktpunkt
# state: draft 0eddfe13
kind-municipality = Kommunar
# state: draft 436c35cd
kind-health = Helseføretak
# state: draft a681762f
kind-nav = NAV
# state: draft 6fc1aa6b
kind-university = Universitet og høgskular
# state: draft 038a55ac
kind-school = Skular
# state: draft 3ca23648
kind-prison = Fengsel
# state: draft 48816b50
kind-conference = Konferansar
# state: draft 0d47263e
kind-organisation = Organisasjonar og andre
# state: draft 19d2be53
kind-private = Privatpersonar

## Classes of the post

# state: draft 5f3f1a6b
class-letter-small = Brev, lite
# state: draft 7fb39d3f
class-letter-large = Brev, stort
# state: draft d9aae644
class-letter-parcel = Brev, pakke
# state: draft e43d2754
class-mailbox-parcel = Pakke i postkassa
# state: draft cf1e4ed5
class-parcel = Pakke

## What is wrong with a field. $field is the field's name.

# state: draft e1652c15
check-missing = `{ $field }` er ikkje fylt ut
# state: draft 7f1f03d8
check-missing-hint = fyll ut feltet; det er merkt med stjerne i skjemaet
# state: draft 5183df48
check-long = `{ $field }` har { $count } teikn, og kan ha { $limit }
# state: draft f17a3b34
check-long-hint = kort ned teksten
# state: draft 5a8fa79b
check-control = `{ $field }` har linjeskift eller usynlege styreteikn
# state: draft 21a8b6bd
check-control-hint = skriv alt på ei linje; eit linjeskift i ei adresse kan smugle inn mottakarar
# state: draft cbe63aab
check-email = `{ $field }`: «{ $value }» er ikkje ei e-postadresse
# state: draft 095193d8
check-email-hint = skriv éi adresse, slik: namn@eksempel.no
# state: draft ba663ac5
check-postcode = `{ $field }`: «{ $value }» er ikkje fire siffer
# state: draft 45cfa426
check-postcode-hint = skriv dei fire siffera åleine, slik: 0364
# state: draft d5eaf39a
check-postcode-zero-hint = nullen framfor har falle bort, som i eit rekneark: skriv { $postcode } ({ $town })
# state: draft c4edad94
check-postcode-unknown = `{ $field }`: { $value } finst ikkje i postnummerregisteret
# state: draft 5d87e50c
check-postcode-unknown-hint = sjå etter på brevet frå kunden, eller hent eit nyare register: trykksak postal update FIL
# state: draft 9c20dbf1
check-postcode-town-hint = { $town } har postnummer { $postcodes }
# state: draft ba741cfa
check-postcode-service = `{ $field }`: { $value } er eit servicenummer; dit kjem ingen post
# state: draft 337a58f7
check-postcode-service-hint = spør kunden om gateadressa eller postboksen
# state: draft 9a947a3e
check-town = `{ $field }`: «{ $value }» er ikkje poststaden til { $postcode }
# state: draft 6431fd3c
check-town-hint = i registeret heiter det { $town }
# state: draft b008b63f
check-box-wanted = `{ $field }`: { $postcode } er berre for postboksar, og «{ $value }» er ingen
# state: draft e6087579
check-box-wanted-hint = skriv adressa slik: Postboks 12, eller bruk postnummeret til gata
# state: draft 23aa8849
check-box-unwanted = `{ $field }`: { $postcode } er for gateadresser, og «{ $value }» er ein postboks
# state: draft 3346131e
check-box-unwanted-hint = bruk postnummeret til postboksen, eller skriv gateadressa
# state: draft 79d4f59d
check-organisation-number = `{ $field }`: «{ $value }» er ikkje eit organisasjonsnummer
# state: draft cbd0892f
check-organisation-number-hint = det har ni siffer, og det siste er eit kontrollsiffer; feltet kan stå tomt
# state: draft 74e0c64a
check-lines = det er ikkje bestilt noko
# state: draft 98550b18
check-lines-hint = vel minst éin tittel og skriv eit tal
# state: draft 70f7371f
check-copies = `{ $field }`: «{ $value }» er ikkje eit tal på eksemplar
# state: draft 4212483f
check-copies-hint = skriv eit heilt tal frå 1 til { $most }
# state: draft 609d975e
check-title = `{ $field }`: «{ $value }» er ingen tittel i katalogen
# state: draft 7defc1e5
check-title-hint = titlane er { $titles }
# state: draft a738cb3f
check-language = `{ $field }`: { $title } finst ikkje på «{ $value }»
# state: draft d5660352
check-language-hint = han finst på { $languages }
# state: draft f3c60353
check-twice = { $item } står på fleire linjer; tala er lagde saman
# state: draft fa8d504c
check-twice-hint = set av éi linje til kvar tittel på kvart språk
# state: draft 909cdf32
check-limit = `{ $field }`: { $copies } eksemplar av { $title } er over grensa på { $limit }
# state: draft 33f9dace
check-limit-hint = bestillinga ventar på godkjenning: trykksak order approve
# state: draft 9a7319fe
check-value = `{ $field }`: «{ $value }» er ikkje ein mogleg verdi
# state: draft dc536be5
check-value-hint = moglege verdiar er { $values }
# state: draft 18eab5b0
check-value-length = inntil { $limit } teikn, utan linjeskift

## What is wrong with a file that orders come in

# state: draft a13d9db5
import-damaged = fila er skadd, eller av eit anna slag enn namnet seier
# state: draft c7982391
import-damaged-hint = eksporter henne på nytt frå programmet ho kjem frå
# state: draft 643da7b9
import-encoding = fila er ikkje UTF-8
# state: draft 0e919472
import-encoding-hint = lagre henne på nytt som UTF-8
# state: draft f5983dd6
import-kind = «.{ $ending }» er ikkje eit slag filer som bestillingar kjem i
# state: draft 6a3f3b71
import-kind-hint = bestillingar kjem i filer av slaga .csv, .xlsx, .json, .yaml og .pdf
# state: draft e0ba7a60
import-missing = fila finst ikkje
# state: draft 5e6e348f
import-missing-hint = sjå etter namnet på fila
# state: draft ed3da768
import-forbidden = fila kan ikkje lesast
# state: draft 0f6a6597
import-forbidden-hint = sjå etter tilgangsrettane til fila, og om ho er open i eit anna program
# state: draft c8776795
import-large = fila er større enn { $limit } MB
# state: draft 7bda6d8d
import-large-hint = del henne i fleire filer
# state: draft 10e2c3ed
import-sheet = arket har { $rows } rader og { $columns } kolonnar, og det er for mange
# state: draft 7f9bb2f0
import-sheet-hint = slett tomme rader og kolonnar etter den siste bestillinga, eller del fila
# state: draft cf2d86b6
import-empty = fila er tom
# state: draft de35dfe7
import-empty-hint = den første rada seier kva kolonnane heiter
# state: draft 92a11c1d
import-cells = rada har { $cells } celler, den første rada { $wanted }
# state: draft 66dc6b56
import-cells-hint = set hermeteikn rundt tekstar med teiknet som skil kolonnane
# state: draft 67f54aeb
import-quotes = eit hermeteikn i rada manglar maken sin: radene etter henne ville ha vorte éin tekst
# state: draft feda84d6
import-quotes-hint = set hermeteikn både framfor og bak teksten, og skriv eit teikn inni han dobbelt: `""`
# state: draft 4bba43ec
import-name = «{ $name }» er ikkje namnet på noko felt
# state: draft 6521c303
import-name-hint = namna er dei som står i skjemaet, på eit av dei fire språka
# state: draft fe02d563
import-name-near-hint = meinte du «{ $near }»?
# state: draft e9896afa
import-name-own-hint = ta bort kolonna, eller gje henne namnet frå skjemaet; tal for fleire titlar står i kolonnar som antall.kort-om.nb, eller i éi rad for kvar linje
# state: draft 89328e59
import-ignored = ikkje lese, sidan skjemaet ikkje har det: { $names }
# state: draft 386ee892
import-ignored-hint = høyrer noko av det til bestillinga, gje det namnet frå skjemaet
# state: draft 32acba39
import-twice = to felt seier det same: «{ $name }»
# state: draft e09991e3
import-twice-hint = ta bort det eine
# state: draft 2c630f0f
import-lacking = inga kolonne har `{ $field }`
# state: draft 395ded49
import-lacking-hint = legg til ei kolonne med dette namnet; for linjene kan det i staden vere kolonnar som antall.kort-om.nb
# state: draft 2ec0aa9d
import-shape = «{ $name }» har ikkje ein verdi som passar her
# state: draft 3c0b5900
import-shape-hint = eit felt har éin verdi; linjene er ei liste, kvar med tittel, språk og tal
# state: draft 0d615025
import-protected = PDF-en er verna med eit passord
# state: draft 7c4e20d2
import-protected-hint = be om skjemaet utan passord
# state: draft 6bb22c1f
import-scripts = PDF-en har skript eller handlingar, og det har ikkje skjemaet vårt
# state: draft c2199350
import-scripts-hint = ikkje opne han; be om skjemaet som trykksak order form lagar
# state: draft 1e757470
import-unfillable = PDF-en har ingen felt å fylle ut
# state: draft f928ad06
import-unfillable-hint = eit skjema på papir eller eit bilete av det skriv du inn med trykksak order add
# state: draft 9f27d300
import-foreign = PDF-en er eit anna skjema enn vårt
# state: draft 291899a9
import-foreign-hint = be om skjemaet som trykksak order form lagar
# state: draft a2b45cf9
import-folder = mappa kan ikkje lesast
# state: draft 9d3df869
import-folder-hint = sjå etter tilgangsrettane til mappa
# state: draft de5e4390
import-nothing = mappa har ingen filer med bestillingar
# state: draft a1ab17ae
import-nothing-hint = filer av slaga .csv, .xlsx, .json, .yaml og .pdf rett i mappa blir lesne; nemn undermapper for seg
# state: draft 78aa610a
import-subfolders = det er mapper i mappa, og dei er ikkje lesne
# state: draft f2594bbe
import-subfolders-hint = nemn dei for seg, om det er bestillingar i dei
# state: draft 84a1c086
import-skipped = ikkje lese: { $names }

## What became of an order that came in

# state: draft 60f45600
import-conflict = bestilling «{ $id }» frå «{ $source }» står i boka som nummer { $number }, med anna innhald
# state: draft 9ce88540
import-conflict-hint = samanlikn: trykksak order show { $number }; det som står i boka, blir ståande
# state: draft c0c8ea75
import-conflict-id-hint = er det ei anna bestilling, gi henne ein eigen referanse; er det fleire linjer av same bestilling, samle dei i éi fil
# state: draft 0f427554
import-equal = rekna som bestilling { $number }, motteken { $day }, som er heilt lik: ingenting viser om dette er ei ny bestilling
# state: draft b320d539
import-equal-hint = er ho ny, importer på nytt med `--again "{ $place }"`, eller gi henne ein eigen `{ $column }`
# state: draft 5cbbf194
import-equal-moment-hint = med dag og klokkeslett i ei kolonne `{ $column }` blir like bestillingar skilde av seg sjølve
# state: draft c2bae97d
import-purged = rekna som bestilling { $number }, motteken { $day }, frå same augneblink eller fil: det som stod der, er sletta, og ingenting viser om dette er ei ny bestilling
# state: draft 23fe5a71
import-perhaps = teken inn som bestilling { $new }, som ventar til nokon har sett på henne: bestilling { $number }, motteken { $day }, er frå same dag, minutt eller fil, og det som stod der, er sletta
# state: draft a3788ca7
import-perhaps-hint = er ho ny: `trykksak order approve { $new }`; er det den same: `trykksak order reject { $new }`
# state: draft a6569e40
import-again = «{ $place }» er inga rad som vart rekna som ei bestilling frå før
# state: draft 7fdcf02a
import-again-hint = skriv staden slik han står i rapporten, som web.csv:3; ingenting er lagra
# state: draft d2e29deb
add-ended = svara tok slutt før bestillinga var ferdig: ingenting er lagra
