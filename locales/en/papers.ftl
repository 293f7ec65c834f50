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
form-send = Fields with \* must be filled in. If you print the form, post it to { -publisher }, { $street }, { $place }, Norway. You are welcome to ask us: telephone { $phone }.
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

## The report of a year

report-title = Booklets and brochures in { $year }
report-subject = How many booklets and brochures were sent in { $year }, which titles, and where to.
report-foot = { -publisher } · booklets and brochures in { $year }
report-fell = In { $year } we sent { $sent } booklets and brochures. That is { $change } fewer than in { $before }, when we sent { $sent-before }.
report-rose = In { $year } we sent { $sent } booklets and brochures. That is { $change } more than in { $before }, when we sent { $sent-before }.
report-same = In { $year } we sent { $sent } booklets and brochures, as many as in { $before }.
report-alone = In { $year } we sent { $sent } booklets and brochures.
# The bars of two years, for readers who do not see them.
report-years-alt = Bar chart: { $sent-before } sent in { $before }, { $sent } in { $year }.
# A chart, for readers who do not see it. $list has every row with its number.
report-alt = Chart of copies sent. { $list }.
report-alt-compared = { $name } { $sent }, the year before { $sent-before }
report-figures = The figures of the year
report-undivided = For { $year } we know only the total, not which titles it was or where they went.
report-best = Most were sent of { $best }: { $copies }, { $share } of all.
report-by-title = By title
report-by-language = By language
report-by-region = By county
report-by-kind = By who ordered
report-by-month = By month
report-head-title = Title
report-head-language = Language
report-head-region = County
report-head-kind = Who ordered
report-head-month = Month
report-what = What
report-sent = Sent
report-sent-before = Sent the year before
report-change = Change
report-returned = Returned
report-on-order = On order
report-in-stock = In stock
report-months-left = Stock lasts, months
report-row-undivided = Not divided
report-row-merged = Others, fewer than three orderers
