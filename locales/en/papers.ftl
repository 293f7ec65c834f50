### The words of the form, of the papers of a batch and of the yearly report, in English.
### State: draft

## The order form

# state: draft 39750c27
form-title = Order booklets and brochures
# state: draft d3834951
form-subject = A form for ordering booklets and brochures about self-help.
# state: draft ae221cbb
form-lead = Everything is free, and we send it to anyone who asks. Fill in the form on your screen, save it and send it to [{ $email }](mailto:{ $email }).
# state: draft dc38cb12
form-who = Who is it for?
# state: draft e07ac5f7
form-what = What would you like?
# state: draft 146fd5bc
form-what-text = Write how many copies you would like of each title in each language.
# state: draft 80bf80bc
form-more = Anything else we should know?
# A warning: free text must not hold anything about anybody's health.
# state: draft 3d3ac47a
form-health = Please write nothing here about your own or anybody else’s health. We do not need it to send you a booklet.
# state: draft 944b5174
form-send = Fields with \* must be filled in. If you print the form, post it to { -publisher }, { $street }, { $place }, Norway. You are welcome to ask us: telephone { $phone }.
# state: draft 9c9b3c76
form-foot = { -publisher } · order form
# Spoken before a field that must be filled in. $name is the field.
# state: draft aacd3483
form-required = { $name } (must be filled in)
# Spoken before a field of the table.
# state: draft 154eac2c
form-copies = Copies of { $title } in { $language }
# state: draft c449d000
short-nb = Bokmål
# state: draft 0f016531
short-nn = Nynorsk
# state: draft 91eb069c
short-se = Sami
# state: draft 181e4d12
short-en = English

## All papers

# state: draft fa563710
paper-copy = Copy
# state: draft 988b6d17
paper-subject = Batch { $batch }, { $date }.
# state: draft 07a3cb37
address-deleted = (the address has been deleted)
# state: draft d256d9e2
column-title = Title
# state: draft c2bd871e
column-language = Language
# state: draft 4d6d9df9
column-code = Order code
# state: draft 385ad93d
column-run = Print run
# state: draft e23206b9
column-copies = Copies
# state: draft e4b0c2b6
column-shipment = Shipment
# state: draft dbaadc64
column-recipient = Recipient
# state: draft b80de006
column-class = Class
# state: draft 0b4e4c9a
column-weight = Weight
# state: draft a0ec8705
column-sum = Sum

## Picking list

# state: draft eb8360af
picking-title = Picking list
# state: draft 9d75f817
picking-lead = { $date }: { $copies ->
    [one] { $copies } copy
   *[other] { $copies } copies
} for { $shipments ->
    [one] { $shipments } shipment
   *[other] { $shipments } shipments
}.
# state: draft 018b695d
picking-tick = Picked

## Manifest

# state: draft 213c257b
manifest-title = Manifest

## Packing slips

# state: draft d81c56b3
slips-title = Packing slips
# state: draft 5ea26a3e
slip-title = Packing slip
# state: draft cd01618b
slip-to = To
# state: draft 41794827
slip-date = Sent
# state: draft 7d529273
slip-date-value = { $date }
# state: draft c73ffc29
slip-order = Order
# state: draft d4df37c0
slip-order-value = { $order }, received { $received }
# state: draft 0e0fdc70
slip-parcel = Sent as
# state: draft e4b0c2b6
slip-number = Shipment
# state: draft a5f8fb12
slip-parcels = Parcel { $parcel } of { $parcels }
# What the code says, for readers who do not see it.
# state: draft 856e5c05
slip-code = Code with the number of the shipment, { $number }
# state: draft 91b15115
slip-content = In this parcel
# state: draft 37ec9823
slip-waiting = To follow
# state: draft d6f0be1a
slip-waiting-text = We have run out of these. We send them when they have been printed again; you need not order once more.
# state: draft d7e2a137
slip-thanks = Thank you for passing the booklets on to people who may find them useful.
# state: draft 61189b33
slip-questions = Is something missing? Call { $phone } or write to [{ $email }](mailto:{ $email }).

## Labels

# state: draft c1be31f8
labels-title = Address labels
# state: draft 2481eb0e
labels-none = No shipment of this batch has an address.
# state: draft ae498867
label-sender = From: { -publisher }, { $street }, { $place }, Norway

## The report of a year

# state: draft 7abed3ef
report-title = Booklets and brochures in { $year }
# state: draft 50bd9fc1
report-subject = How many booklets and brochures were sent in { $year }, which titles, and where to.
# state: draft 56173551
report-foot = { -publisher } · booklets and brochures in { $year }
# state: draft 47f9a21c
report-fell = In { $year } we sent { $sent } booklets and brochures. That is { $change } fewer than in { $before }, when we sent { $sent-before }.
# state: draft ab50f2e4
report-rose = In { $year } we sent { $sent } booklets and brochures. That is { $change } more than in { $before }, when we sent { $sent-before }.
# state: draft 88d19037
report-same = In { $year } we sent { $sent } booklets and brochures, as many as in { $before }.
# state: draft 4f048556
report-alone = In { $year } we sent { $sent } booklets and brochures.
# The bars of two years, for readers who do not see them.
# state: draft 53a74924
report-years-alt = Bar chart: { $sent-before } sent in { $before }, { $sent } in { $year }.
# A chart, for readers who do not see it. $list has every row with its number.
# state: draft 84c194c4
report-alt = Chart of copies sent. { $list }.
# state: draft 6ff4eb37
report-alt-compared = { $name } { $sent }, the year before { $sent-before }
# state: draft 32d3ee46
report-figures = The figures of the year
# state: draft 339d9377
report-undivided = For { $year } we know only the total, not which titles it was or where they went.
# state: draft 6c76d937
report-best = Most were sent of { $best }: { $copies }, { $share } of all.
# state: draft a1d6dde7
report-by-title = By title
# state: draft 3f3ab8de
report-by-language = By language
# state: draft 33621921
report-by-region = By county
# state: draft a2ea2b3c
report-by-kind = By who ordered
# state: draft 335ae0a1
report-by-month = By month
# state: draft d256d9e2
report-head-title = Title
# state: draft c2bd871e
report-head-language = Language
# state: draft edb2175c
report-head-region = County
# state: draft a18d4a3c
report-head-kind = Who ordered
# state: draft 578d2bf4
report-head-month = Month
# state: draft 85e2d12d
report-what = What
# state: draft 41794827
report-sent = Sent
# state: draft 3ac6f996
report-sent-before = Sent the year before
# state: draft 25bcdba5
report-change = Change
# state: draft 4a3eff19
report-returned = Returned
# state: draft f5eee09b
report-on-order = On order
# state: draft f938b37e
report-in-stock = In stock
# state: draft 3e38e291
report-months-left = Stock lasts, months
# state: draft 898b5dad
report-row-undivided = Not divided
# state: draft 44f9fece
report-row-merged = Others, fewer than three orderers
