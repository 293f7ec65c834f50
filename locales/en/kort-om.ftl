### Self-help and self-help groups in brief: leaflet, A4 folded to DL as a Z, six panels of 99 × 210 mm. In British English.
### It is for somebody who is in trouble, may be tired, and has five minutes. Write to one person, in short sentences.
###
### Advice for the translator
### - The reader lives in Norway. Where a sign or a telephonist uses a Norwegian word, it stands in brackets and is marked
###   as Norwegian: [legevakt](lang:nb).
### - Room is tight. Each group below fills one panel. A panel holds when it is no longer than the bokmål text plus 15 per cent;
###   `trykksak check` says which one is too long, and by how much.
### - One message is one paragraph, on one line. Markup is Markdown within the line: *emphasis*, **strong**, [text](https://…).
### - What stands in braces is filled in: { $phone }, { $email }, { $web }, { $street } and { $place } from house.yaml;
###   { -publisher } is the term in house.ftl. Keep the names as they are.
### - &nbsp; keeps two words on one line. &shy; says where a long word may be divided.
###
### State: draft

## The document: title and description in the PDF and in the catalogue. No markup here.

title = Self-help and self-help groups in brief
subject = What self-organised self-help is, what happens in a self-help group, and how to find or start one.

## Cover. The title is set large: three or four lines. Few words are best here.

cover-publisher = { -publisher }
cover-title = Self-help and self-help groups in brief
cover-line = For anyone who is struggling and wants to do something about it, together with others

## Panel inside-1: what self-help is.

what-heading = What is self-help?
what-lead = Self-help begins when you say to yourself: this is hard for me, and I want to do something about it.
what-you = Perhaps you sleep badly. Perhaps you have lost someone, fallen ill or started drinking more than you want to. Perhaps you have no words for it yet. You don’t need a diagnosis. What matters is that you feel the problem is yours, and that you want things to change.
what-together = Self-help does not mean coping with everything alone. In a self-help group you meet others who also want to change something. You talk, listen and use what you have lived through yourselves. You do the work yourself, but you are not alone in it.
what-self-organised = The group runs itself. That is why we call it *self-organised self-help*. Guided self-help is something else, and belongs to treatment. If you see a doctor or a psychologist, keep going. You can be in a group at the same time.
# Three pairs: what people say (in quotation marks), and what the reader can do.
what-contrast-heading = What you hear, and what you can do
what-contrast-1-told = “Other people have it worse.”
what-contrast-1-own = I feel bad enough to do something.
what-contrast-2-told = “Just think positive.”
what-contrast-2-own = I can ask myself what is wrong.
what-contrast-3-told = “We don’t talk about that.”
what-contrast-3-own = I can tell someone who listens.

## Panel inside-2: what happens in the group. A drawing stands under the heading.

group-heading = What happens in the group?
# What the drawing shows, for readers who do not see it.
group-circle-alt = Drawing of seven different chairs standing in a circle. Nobody has sat down yet.
group-meet = You sit in a circle and talk about what you are struggling with: what happens, what you think and what you feel. Nobody comes from outside to treat you or teach you. An *initiator* can help you get started the first few times. After that, the group manages by itself.
group-choice = It is free, and you are anonymous. Others can tell you about a group, but nobody can refer you to one. The choice is yours.
group-hold-heading = What the group holds on to
group-hold-responsibility = You come because you want to, at your own responsibility.
group-hold-equal = Everyone has the same worth. You make room for one another.
group-hold-strength = You build on your own strengths, even those you find in what hurts.
group-hold-active = You both give and receive. Nobody is there only to take.
group-hold-open = You are as open as you want to be.
group-hold-confidential = What is said in the group stays in the group.
group-hold-absence = If you can’t come, you let the others know.

## Panel inside-3: two kinds of groups. The table has three narrow columns: a few words in each cell, about 20 letters a line.

kinds-heading = Two kinds of groups
kinds-lead = In some groups everyone has the same problem. In others, each has their own.
kinds-table-caption = What is the difference?
kinds-head-group = Group
kinds-head-same = Same problem
kinds-head-mixed = Different problems
kinds-share = You share
kinds-share-same = a problem or a diagnosis
kinds-share-mixed = the wish for a change
kinds-seen = Good to know
kinds-seen-same = You easily see yourself in the others.
kinds-seen-mixed = Nobody outside can see what your problem is.
kinds-small = In small places
kinds-small-same = It can be hard to find enough people.
kinds-small-mixed = It is easier to get started.
kinds-mixed = We call a group with different problems a *mixed group*. There, someone who is grieving may sit next to someone who has lost their job. The problems are not the same. But you may recognise one another’s shame, fear or anger.
kinds-choose-heading = Which one should you choose?
kinds-choose = Neither is better than the other. Choose the group where you think you can speak honestly. If there is only one where you live, try that.
kinds-leave = If it is not for you, you can stop. Tell the others before you go.
kinds-far-title = Is the nearest group far away?
kinds-far = Some groups meet by telephone. Ring us and ask.

## Panel back-1: how to find or start a group. The steps are numbered by themselves.

start-heading = Find a group, or start one
start-find = Ring us on { $phone } and ask if there is a group near you. In many places there is also a *contact point*. It may be a volunteer centre ([frivilligsentral](lang:nb)), a healthy-life centre ([frisklivssentral](lang:nb)), a learning and coping centre or an organisation.
start-own-heading = Is there no group where you live?
start-own = Then you can start one. You don’t need to know anything about groups, and you don’t need to do it alone.
start-step-1-title = Say that you want to
start-step-1 = Put up a note or place an advertisement, and write how people can reach you. Or tell a contact point.
start-step-2-title = Collect names
start-step-2 = Write down who gets in touch. If you are too few, wait a little and ask more people.
start-step-3-title = Find a room
start-step-3 = It can be simple. You need chairs and a door that closes. Ask at the library or the volunteer centre.
start-step-4-title = Meet one another
start-step-4 = Agree on when to meet, and on what you want to hold on to. An initiator can be there the first few times.
start-closing = Are you nervous about the first meeting? Perhaps the others are, too.

## Panel back-2: contact, help that cannot wait, imprint. The labels of the card and the first lines of the imprint are in house.ftl.
## The telephone numbers 113, 116 117 and 116 123 are the same in all languages.

contact-heading = Talk to us
contact-intro = You don’t need to have made up your mind. Ring or write, and ask whatever you like.
contact-card-title = { -publisher } ([Selvhjelp Norge](lang:nb))
contact-phone = [{ $phone }]({ $phone-link })
contact-email = [{ $email }](mailto:{ $email })
contact-web = [{ $web }](https://{ $web })
contact-address = { $street }, { $place }
contact-qr-alt = QR code that leads to { $web }
contact-qr-caption = Read more and order free brochures at { $web }.
acute-title = Do you need help now?
acute-lead = When it is urgent, don’t wait for a group. Ring:
acute-life = **113** when a life is in danger
acute-doctor = **116&nbsp;117** ([legevakt](lang:nb)) when you need a doctor now
acute-talk = **116&nbsp;123** ([Mental Helse](lang:nb)) when you need someone to talk to
imprint-commission = { -publisher } is run on behalf of the Norwegian Directorate of Health.
