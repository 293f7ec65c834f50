### The words of the form, of the papers of a batch and of the yearly report, in English.
### State: draft

## The order form

form-title = Order booklets and brochures
form-subject = A form for ordering booklets and brochures about self-help.
form-lead = Everything is free, and we send it to anyone who asks. Fill in the form on your screen, save it and send it to [{ $email }](mailto:{ $email }).
form-who = Who is it for?
form-what = What would you like?
form-what-text = Write how many copies you would like of each title in each language.
form-more = Anything else we should know?
# A warning: free text must not hold anything about anybody's health.
form-health = Please write nothing here about your own or anybody else’s health. We do not need it to send you a booklet.
form-send = Fields with * must be filled in. If you print the form, post it to { -publisher }, { $street }, { $place }, Norway. You are welcome to ask us: telephone { $phone }.
form-foot = { -publisher } · order form
# Spoken before a field that must be filled in. $name is the field.
form-required = { $name } (must be filled in)
# Spoken before a field of the table.
form-copies = Copies of { $title } in { $language }
short-nb = Bokmål
short-nn = Nynorsk
short-se = Sami
short-en = English

## All papers

paper-copy = Copy
paper-subject = Batch { $batch }, { $date }.
address-deleted = (the address has been deleted)
column-title = Title
column-language = Language
column-code = Order code
column-run = Print run
column-copies = Copies
column-shipment = Shipment
column-recipient = Recipient
column-class = Class
column-weight = Weight
column-sum = Sum

## Picking list

picking-title = Picking list
picking-lead = { $date }: { $copies ->
    [one] { $copies } copy
   *[other] { $copies } copies
} for { $shipments ->
    [one] { $shipments } shipment
   *[other] { $shipments } shipments
}.
picking-tick = Picked

## Manifest

manifest-title = Manifest

## Packing slips

slips-title = Packing slips
slip-title = Packing slip
slip-to = To
slip-date = Sent
slip-date-value = { $date }
slip-order = Order
slip-order-value = { $order }, received { $received }
slip-parcel = Sent as
slip-number = Shipment
slip-parcels = Parcel { $parcel } of { $parcels }
# What the code says, for readers who do not see it.
slip-code = Code with the number of the shipment, { $number }
slip-content = In this parcel
slip-waiting = To follow
slip-waiting-text = We have run out of these. We send them when they have been printed again; you need not order once more.
slip-thanks = Thank you for passing the booklets on to people who may find them useful.
slip-questions = Is something missing? Call { $phone } or write to [{ $email }](mailto:{ $email }).

## Labels

labels-title = Address labels
labels-none = No shipment of this batch has an address.
label-sender = From: { -publisher }, { $street }, { $place }, Norway
