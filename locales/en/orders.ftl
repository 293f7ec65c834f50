### Words for orders: the fields of the form, and what is said about what was filled in.
### State: draft

## The fields of the form, as in Vedlegg 1

# state: draft 99be14b3
field-organisation = Organisation
# state: draft d94da354
field-person = Contact person
# state: draft 647b45a3
field-email = E-mail address
# state: draft f268e305
field-address = Postal address
# state: draft 141dff20
field-postcode = Postcode
# state: draft b9f14669
field-town = Town
# state: draft baa401bd
field-organisation-number = Organisation number
# state: draft 875044df
field-remark = Further information
# state: draft d256d9e2
field-title = Title
# state: draft c2bd871e
field-language = Language
# state: draft e23206b9
field-copies = Copies

## Columns of files that only the office fills in

# state: draft 0f8a4779
column-id = Reference
# state: draft 5cb9c2f1
column-source = Source
# state: draft 35065b11
column-received = Received
# state: draft 334aaeb6
column-form-language = Form language
# state: draft ba5a450c
column-kind = Kind of organisation
# state: draft 436cb6b1
column-complete = Complete only

## Columns that web forms and the file of refused rows add

# state: draft 3309dd55
column-moment = Timestamp
# state: draft 1b3140d5
column-day = Date
# state: draft 0c308ef4
column-lines = Lines
# state: draft 37b36aff
column-wrong = Mistakes

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
kind-office = District offices and LINK
# state: draft 463dc0e6
kind-contact-point = Local contact points
# state: draft 0eddfe13
kind-municipality = Municipalities
# state: draft 436c35cd
kind-health = Health trusts
# state: draft a681762f
kind-nav = NAV
# state: draft 6fc1aa6b
kind-university = Universities and colleges
# state: draft 038a55ac
kind-school = Schools
# state: draft 3ca23648
kind-prison = Prisons
# state: draft 48816b50
kind-conference = Conferences
# state: draft 0d47263e
kind-organisation = Associations and others
# state: draft 19d2be53
kind-private = Private persons

## Classes of the post

# state: draft 5f3f1a6b
class-letter-small = Letter, small
# state: draft 7fb39d3f
class-letter-large = Letter, large
# state: draft d9aae644
class-letter-parcel = Letter, parcel
# state: draft e43d2754
class-mailbox-parcel = Parcel for the mailbox
# state: draft cf1e4ed5
class-parcel = Parcel

## What is wrong with a field. $field is the field's name.

# state: draft e1652c15
check-missing = `{ $field }` is empty
# state: draft 7f1f03d8
check-missing-hint = fill it in; the form marks it with a star
# state: draft 5183df48
check-long = `{ $field }` has { $count } characters; it may have { $limit }
# state: draft f17a3b34
check-long-hint = shorten the text
# state: draft 5a8fa79b
check-control = `{ $field }` has line breaks or invisible control characters
# state: draft 21a8b6bd
check-control-hint = write it on one line; a line break in an address can smuggle in recipients
# state: draft cbe63aab
check-email = `{ $field }`: “{ $value }” is not an e-mail address
# state: draft 095193d8
check-email-hint = write one address, like this: name@example.org
# state: draft ba663ac5
check-postcode = `{ $field }`: “{ $value }” is not four digits
# state: draft 45cfa426
check-postcode-hint = write the four digits alone, like this: 0364
# state: draft d5eaf39a
check-postcode-zero-hint = the leading zero was lost, as in a spreadsheet: write { $postcode } ({ $town })
# state: draft c4edad94
check-postcode-unknown = `{ $field }`: { $value } is not in the register of postcodes
# state: draft 5d87e50c
check-postcode-unknown-hint = look it up, or take a newer register: trykksak postal update FILE
# state: draft 9c20dbf1
check-postcode-town-hint = { $town } has the postcode { $postcodes }
# state: draft ba741cfa
check-postcode-service = `{ $field }`: { $value } is a service number; no post goes there
# state: draft 337a58f7
check-postcode-service-hint = ask the customer for the street address or the post box
# state: draft 9a947a3e
check-town = `{ $field }`: “{ $value }” is not the town of { $postcode }
# state: draft 6431fd3c
check-town-hint = the register has { $town }
# state: draft b008b63f
check-box-wanted = `{ $field }`: { $postcode } is for post boxes only, and “{ $value }” is none
# state: draft e6087579
check-box-wanted-hint = write it like this: Postboks 12, or use the postcode of the street
# state: draft 23aa8849
check-box-unwanted = `{ $field }`: { $postcode } is for street addresses, and “{ $value }” is a post box
# state: draft 3346131e
check-box-unwanted-hint = use the postcode of the post box, or write the street address
# state: draft 79d4f59d
check-organisation-number = `{ $field }`: “{ $value }” is not an organisation number
# state: draft cbd0892f
check-organisation-number-hint = it has nine digits, the last of which is a check digit; the field may stay empty
# state: draft 74e0c64a
check-lines = nothing is ordered
# state: draft 98550b18
check-lines-hint = choose at least one title and write a number
# state: draft 70f7371f
check-copies = `{ $field }`: “{ $value }” is not a number of copies
# state: draft 4212483f
check-copies-hint = write a whole number from 1 to { $most }
# state: draft 609d975e
check-title = `{ $field }`: “{ $value }” is no title of the catalogue
# state: draft 7defc1e5
check-title-hint = the titles are { $titles }
# state: draft a738cb3f
check-language = `{ $field }`: { $title } does not exist in “{ $value }”
# state: draft d5660352
check-language-hint = it exists in { $languages }
# state: draft f3c60353
check-twice = { $item } stands on several lines; the numbers are added up
# state: draft fa8d504c
check-twice-hint = give each title in each language one line
# state: draft 909cdf32
check-limit = `{ $field }`: { $copies } copies of { $title } are over the limit of { $limit }
# state: draft 33f9dace
check-limit-hint = the order waits for approval: trykksak order approve
# state: draft 9a7319fe
check-value = `{ $field }`: “{ $value }” is not a possible value
# state: draft dc536be5
check-value-hint = possible values are { $values }
# state: draft 18eab5b0
check-value-length = up to { $limit } characters, without line breaks

## What is wrong with a file that orders come in

# state: draft a13d9db5
import-damaged = the file is damaged, or of another kind than its name says
# state: draft c7982391
import-damaged-hint = export it again from the program that it comes from
# state: draft 643da7b9
import-encoding = the file is not UTF-8
# state: draft 0e919472
import-encoding-hint = save it again as UTF-8
# state: draft f5983dd6
import-kind = `.{ $ending }` is no kind of file that orders come in
# state: draft 6a3f3b71
import-kind-hint = orders come in .csv, .xlsx, .json, .yaml and .pdf files
# state: draft e0ba7a60
import-missing = the file does not exist
# state: draft 5e6e348f
import-missing-hint = look at the name of the file
# state: draft ed3da768
import-forbidden = the file cannot be read
# state: draft 0f6a6597
import-forbidden-hint = look at its access rights, and whether it is open in another program
# state: draft c8776795
import-large = the file is larger than { $limit } MB
# state: draft 7bda6d8d
import-large-hint = divide it into several files
# state: draft 10e2c3ed
import-sheet = the sheet has { $rows } rows and { $columns } columns, which is too many
# state: draft 7f9bb2f0
import-sheet-hint = delete empty rows and columns after the last order, or divide the file
# state: draft cf2d86b6
import-empty = the file is empty
# state: draft de35dfe7
import-empty-hint = the first row names the columns
# state: draft 92a11c1d
import-cells = the row has { $cells } cells, the first row { $wanted }
# state: draft 66dc6b56
import-cells-hint = put quotes around texts that hold the sign between the columns
# state: draft 67f54aeb
import-quotes = a quotation mark in the row lacks its counterpart: the rows behind it would become one text
# state: draft feda84d6
import-quotes-hint = put quotation marks both before and after the text, and write one inside it twice: `""`
# state: draft 4bba43ec
import-name = `{ $name }` is the name of no field
# state: draft 6521c303
import-name-hint = the names are those of the form, in any of the four languages
# state: draft fe02d563
import-name-near-hint = did you mean `{ $near }`?
# state: draft e9896afa
import-name-own-hint = take the column out, or give it its name on the form; copies of several titles stand in columns such as antall.kort-om.nb, or in one row for each line
# state: draft 89328e59
import-ignored = not read, since the form does not have it: { $names }
# state: draft 386ee892
import-ignored-hint = if something of it belongs to the order, give it its name on the form
# state: draft 32acba39
import-twice = two fields say the same: `{ $name }`
# state: draft e09991e3
import-twice-hint = take one of the two out
# state: draft 2c630f0f
import-lacking = no column holds `{ $field }`
# state: draft 395ded49
import-lacking-hint = add a column with this name; for the lines there may be columns such as antall.kort-om.nb instead
# state: draft 2ec0aa9d
import-shape = `{ $name }` does not have a value that fits here
# state: draft 3c0b5900
import-shape-hint = a field has one value; the lines are a list, each with title, language and copies
# state: draft 0d615025
import-protected = the PDF is protected by a password
# state: draft 7c4e20d2
import-protected-hint = ask for the form without a password
# state: draft 6bb22c1f
import-scripts = the PDF holds scripts or actions, which our form does not
# state: draft c2199350
import-scripts-hint = do not open it; ask for the form that trykksak order form makes
# state: draft 1e757470
import-unfillable = the PDF has no form fields
# state: draft f928ad06
import-unfillable-hint = a printed or scanned form is entered with trykksak order add
# state: draft 9f27d300
import-foreign = the PDF is another form than ours
# state: draft 291899a9
import-foreign-hint = ask for the form that trykksak order form makes
# state: draft a2b45cf9
import-folder = the folder cannot be read
# state: draft 9d3df869
import-folder-hint = look at the access rights of the folder
# state: draft de5e4390
import-nothing = the folder has no files of orders
# state: draft a1ab17ae
import-nothing-hint = .csv, .xlsx, .json, .yaml and .pdf files right in the folder are read; name subfolders on their own
# state: draft 78aa610a
import-subfolders = there are folders in the folder, and they were not read
# state: draft f2594bbe
import-subfolders-hint = name them on their own, if there are orders in them
# state: draft 84a1c086
import-skipped = not read: { $names }

## What became of an order that came in

# state: draft 60f45600
import-conflict = order `{ $id }` of `{ $source }` is in the book already, as number { $number }, with other content
# state: draft 9ce88540
import-conflict-hint = compare them: trykksak order show { $number }; what is in the book is not overwritten
# state: draft c0c8ea75
import-conflict-id-hint = if it is another order, give it a reference of its own; if these are more lines of the same order, put them into one file
# state: draft 0f427554
import-equal = taken for order { $number }, received { $day }, which says the same: nothing shows whether this is a new order
# state: draft b320d539
import-equal-hint = if it is new, import again with `--again "{ $place }"`, or give it a `{ $column }` of its own
# state: draft 5cbbf194
import-equal-moment-hint = with day and time in a column `{ $column }`, equal orders are told apart by themselves
# state: draft c2bae97d
import-purged = taken for order { $number }, received { $day }, of the same moment or file: what it said is deleted, and nothing shows whether this is a new order
# state: draft 23fe5a71
import-perhaps = taken as order { $new }, which waits until somebody has looked at it: order { $number }, received { $day }, is of the same day, minute or file, and what it said is deleted
# state: draft a3788ca7
import-perhaps-hint = if it is new: `trykksak order approve { $new }`; if it is that one: `trykksak order reject { $new }`
# state: draft a6569e40
import-again = `{ $place }` is no row that was taken for an order already there
# state: draft 7fdcf02a
import-again-hint = write the place as it stands in the report, such as web.csv:3; nothing was stored
# state: draft d2e29deb
add-ended = the answers ended before the order was complete: nothing was stored
