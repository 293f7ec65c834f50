### Words for orders: the fields of the form, and what is said about what was filled in.
### State: draft

## The fields of the form, as in Vedlegg 1

field-organisation = Organisation
field-person = Contact person
field-email = E-mail address
field-address = Postal address
field-postcode = Postcode
field-town = Town
field-organisation-number = Organisation number
field-remark = Further information
field-title = Title
field-language = Language
field-copies = Copies

## Columns of files that only the office fills in

column-id = Reference
column-source = Source
column-received = Received
column-form-language = Form language
column-kind = Kind of organisation
column-complete = Complete only

## Columns that web forms and the file of refused rows add

column-moment = Timestamp
column-day = Date
column-lines = Lines
column-wrong = Mistakes

## Names of the languages, each in itself

language-nb = norsk bokmål
language-nn = norsk nynorsk
language-se = davvisámegiella
language-en = English

## Kinds of organisations, in statistics

kind-office = District offices and LINK
kind-contact-point = Local contact points
kind-municipality = Municipalities
kind-health = Health trusts
kind-nav = NAV
kind-university = Universities and colleges
kind-school = Schools
kind-prison = Prisons
kind-conference = Conferences
kind-organisation = Associations and others
kind-private = Private persons

## Classes of the post

class-letter-small = Letter, small
class-letter-large = Letter, large
class-letter-parcel = Letter, parcel
class-mailbox-parcel = Parcel for the mailbox
class-parcel = Parcel

## What is wrong with a field. $field is the field's name.

check-missing = `{ $field }` is empty
check-missing-hint = fill it in; the form marks it with a star
check-long = `{ $field }` has { $count } characters; it may have { $limit }
check-long-hint = shorten the text
check-control = `{ $field }` has line breaks or invisible control characters
check-control-hint = write it on one line; a line break in an address can smuggle in recipients
check-email = `{ $field }`: “{ $value }” is not an e-mail address
check-email-hint = write one address, like this: name@example.org
check-postcode = `{ $field }`: “{ $value }” is not four digits
check-postcode-hint = write the four digits alone, like this: 0364
check-postcode-zero-hint = the leading zero was lost, as in a spreadsheet: write { $postcode } ({ $town })
check-postcode-unknown = `{ $field }`: { $value } is not in the register of postcodes
check-postcode-unknown-hint = look it up, or take a newer register: trykksak postal update FILE
check-postcode-town-hint = { $town } has the postcode { $postcodes }
check-postcode-service = `{ $field }`: { $value } is a service number; no post goes there
check-postcode-service-hint = ask the customer for the street address or the post box
check-town = `{ $field }`: “{ $value }” is not the town of { $postcode }
check-town-hint = the register has { $town }
check-box-wanted = `{ $field }`: { $postcode } is for post boxes only, and “{ $value }” is none
check-box-wanted-hint = write it like this: Postboks 12, or use the postcode of the street
check-box-unwanted = `{ $field }`: { $postcode } is for street addresses, and “{ $value }” is a post box
check-box-unwanted-hint = use the postcode of the post box, or write the street address
check-organisation-number = `{ $field }`: “{ $value }” is not an organisation number
check-organisation-number-hint = it has nine digits, the last of which is a check digit; the field may stay empty
check-lines = nothing is ordered
check-lines-hint = choose at least one title and write a number
check-copies = `{ $field }`: “{ $value }” is not a number of copies
check-copies-hint = write a whole number from 1 to { $most }
check-title = `{ $field }`: “{ $value }” is no title of the catalogue
check-title-hint = the titles are { $titles }
check-language = `{ $field }`: { $title } does not exist in “{ $value }”
check-language-hint = it exists in { $languages }
check-twice = { $item } stands on several lines; the numbers are added up
check-twice-hint = give each title in each language one line
check-limit = `{ $field }`: { $copies } copies of { $title } are over the limit of { $limit }
check-limit-hint = the order waits for approval: trykksak order approve
check-value = `{ $field }`: “{ $value }” is not a possible value
check-value-hint = possible values are { $values }
check-value-length = up to { $limit } characters, without line breaks

## What is wrong with a file that orders come in

import-damaged = the file is damaged, or of another kind than its name says
import-damaged-hint = export it again from the program that it comes from
import-encoding = the file is not UTF-8
import-encoding-hint = save it again as UTF-8
import-kind = `.{ $ending }` is no kind of file that orders come in
import-kind-hint = orders come in .csv, .xlsx, .json, .yaml and .pdf files
import-missing = the file does not exist
import-missing-hint = look at the name of the file
import-forbidden = the file cannot be read
import-forbidden-hint = look at its access rights, and whether it is open in another program
import-large = the file is larger than { $limit } MB
import-large-hint = divide it into several files
import-sheet = the sheet has { $rows } rows and { $columns } columns, which is too many
import-sheet-hint = delete empty rows and columns after the last order, or divide the file
import-empty = the file is empty
import-empty-hint = the first row names the columns
import-cells = the row has { $cells } cells, the first row { $wanted }
import-cells-hint = put quotes around texts that hold the sign between the columns
import-quotes = a quotation mark in the row lacks its counterpart: the rows behind it would become one text
import-quotes-hint = put quotation marks both before and after the text, and write one inside it twice: `""`
import-name = `{ $name }` is the name of no field
import-name-hint = the names are those of the form, in any of the four languages
import-name-near-hint = did you mean `{ $near }`?
import-twice = two fields say the same: `{ $name }`
import-twice-hint = take one of the two out
import-lacking = no column holds `{ $field }`
import-lacking-hint = add a column with this name; for the lines there may be columns such as antall.kort-om.nb instead
import-shape = `{ $name }` does not have a value that fits here
import-shape-hint = a field has one value; the lines are a list, each with title, language and copies
import-protected = the PDF is protected by a password
import-protected-hint = ask for the form without a password
import-scripts = the PDF holds scripts or actions, which our form does not
import-scripts-hint = do not open it; ask for the form that trykksak order form makes
import-unfillable = the PDF has no form fields
import-unfillable-hint = a printed or scanned form is entered with trykksak order add
import-foreign = the PDF is another form than ours
import-foreign-hint = ask for the form that trykksak order form makes
import-folder = the folder cannot be read
import-folder-hint = look at the access rights of the folder
import-nothing = the folder has no files of orders
import-nothing-hint = .csv, .xlsx, .json, .yaml and .pdf files right in the folder are read; name subfolders on their own
import-subfolders = there are folders in the folder, and they were not read
import-subfolders-hint = name them on their own, if there are orders in them
import-skipped = not read: { $names }

## What became of an order that came in

import-conflict = order `{ $id }` of `{ $source }` is in the book already, as number { $number }, with other content
import-conflict-hint = compare them: trykksak order show { $number }; what is in the book is not overwritten
import-conflict-id-hint = if it is another order, give it a reference of its own; if these are more lines of the same order, put them into one file
import-equal = taken for order { $number }, received { $day }, which says the same: nothing shows whether this is a new order
import-equal-hint = if it is new, import again with --again "{ $place }", or give it a `{ $column }` of its own
import-equal-moment-hint = with day and time in a column `{ $column }`, equal orders are told apart by themselves
import-again = `{ $place }` is no row that was taken for an order already there
import-again-hint = write the place as it stands in the report, such as web.csv:3; nothing was stored
add-ended = the answers ended before the order was complete: nothing was stored
