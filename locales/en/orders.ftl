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
