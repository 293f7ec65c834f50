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

# state: draft 86d157ec
title = Self-help and self-help groups in brief
# state: draft 24531690
subject = What self-organised self-help is, what happens in a self-help group, and how to find or start one.

## Cover. The title is set large: three or four lines. Few words are best here.

# state: draft a86801e8
cover-publisher = { -publisher }
# state: draft 2c0191f6
cover-title = Self-help and self-help groups in brief
# state: draft 54944821
cover-line = For anyone who is struggling and wants to do something about it, together with others

## Panel inside-1: what self-help is.

# state: draft ef6551fa
what-heading = What is self-help?
# state: draft 269cd75d
what-lead = Self-help begins when you say to yourself: this is hard for me, and I want to do something about it.
# state: draft f760c0af
what-you = Perhaps you sleep badly. Perhaps you have lost someone, fallen ill or started drinking more than you want to. Perhaps you have no words for it yet. You don’t need a diagnosis. What matters is that you feel the problem is yours, and that you want things to change.
# state: draft 338d95fa
what-together = Self-help does not mean coping with everything alone. In a self-help group you meet others who also want to change something. You talk, listen and use what you have lived through yourselves. You do the work yourself, but you are not alone in it.
# state: draft 40edf313
what-self-organised = The group runs itself. That is why we call it *self-organised self-help*. Guided self-help is something else, and belongs to treatment. If you see a doctor or a psychologist, keep going. You can be in a group at the same time.
# Three pairs: what people say (in quotation marks), and what the reader can do.
# state: draft 062e8808
what-contrast-heading = What you hear, and what you can do
# state: draft f3fc14c0
what-contrast-1-told = “Other people have it worse.”
# state: draft 8667b2ee
what-contrast-1-own = I feel bad enough to do something.
# state: draft f6a48d51
what-contrast-2-told = “Just think positive.”
# state: draft 5af8cd53
what-contrast-2-own = I can ask myself what is wrong.
# state: draft 5ace6bb5
what-contrast-3-told = “We don’t talk about that.”
# state: draft 9f4cbd79
what-contrast-3-own = I can tell someone who listens.

## Panel inside-2: what happens in the group. A drawing stands under the heading.

# state: draft aa653d0e
group-heading = What happens in the group?
# What the drawing shows, for readers who do not see it.
# state: draft 3b274178
group-circle-alt = Drawing of seven different chairs standing in a circle. Nobody has sat down yet.
# state: draft 98925222
group-meet = You sit in a circle and talk about what you are struggling with: what happens, what you think and what you feel. Nobody comes from outside to treat you or teach you. An *initiator* can help you get started the first few times. After that, the group manages by itself.
# state: draft af85eb2b
group-choice = It is free, and you are anonymous. Others can tell you about a group, but nobody can refer you to one. The choice is yours.
# state: draft 2ccf2794
group-hold-heading = What the group holds on to
# state: draft 9cb6f778
group-hold-responsibility = You come because you want to, at your own responsibility.
# state: draft 68be6c3a
group-hold-equal = Everyone has the same worth. You make room for one another.
# state: draft 6e5f20d5
group-hold-strength = You build on your own strengths, even those you find in what hurts.
# state: draft 192e9b14
group-hold-active = You both give and receive. Nobody is there only to take.
# state: draft 5f781495
group-hold-open = You are as open as you want to be.
# state: draft 879ec19f
group-hold-confidential = What is said in the group stays in the group.
# state: draft cd1e6006
group-hold-absence = If you can’t come, you let the others know.

## Panel inside-3: two kinds of groups. The table has three narrow columns: a few words in each cell, about 20 letters a line.

# state: draft ed3a114e
kinds-heading = Two kinds of groups
# state: draft fe0dacc3
kinds-lead = In some groups everyone has the same problem. In others, each has their own.
# state: draft 97dc02d8
kinds-table-caption = What is the difference?
# state: draft 3b77a53b
kinds-head-group = Group
# state: draft d796c59b
kinds-head-same = Same problem
# state: draft c573acfe
kinds-head-mixed = Different problems
# state: draft 17d847d2
kinds-share = You share
# state: draft 50b3e688
kinds-share-same = a problem or a diagnosis
# state: draft 0c916b7a
kinds-share-mixed = the wish for a change
# state: draft 0468125f
kinds-seen = Good to know
# state: draft d729ff27
kinds-seen-same = You easily see yourself in the others.
# state: draft 038e16cc
kinds-seen-mixed = Nobody outside can see what your problem is.
# state: draft d52b43bf
kinds-small = In small places
# state: draft f19a1787
kinds-small-same = It can be hard to find enough people.
# state: draft f1d18c09
kinds-small-mixed = It is easier to get started.
# state: draft ed1cd861
kinds-mixed = We call a group with different problems a *mixed group*. There, someone who is grieving may sit next to someone who has lost their job. The problems are not the same. But you may recognise one another’s shame, fear or anger.
# state: draft 2b95e548
kinds-choose-heading = Which one should you choose?
# state: draft 1e788436
kinds-choose = Neither is better than the other. Choose the group where you think you can speak honestly. If there is only one where you live, try that.
# state: draft aadc49ed
kinds-leave = If it is not for you, you can stop. Tell the others before you go.
# state: draft f833fda2
kinds-far-title = Is the nearest group far away?
# state: draft 3040c31e
kinds-far = Some groups meet by telephone. Ring us and ask.

## Panel back-1: how to find or start a group. The steps are numbered by themselves.

# state: draft 8dd60dc2
start-heading = Find a group, or start one
# state: draft 79bab446
start-find = Ring us on { $phone } and ask if there is a group near you. In many places there is also a *contact point*. It may be a volunteer centre ([frivilligsentral](lang:nb)), a healthy-life centre ([frisklivssentral](lang:nb)), a learning and coping centre or an organisation.
# state: draft afe670ad
start-own-heading = Is there no group where you live?
# state: draft 0c87d575
start-own = Then you can start one. You don’t need to know anything about groups, and you don’t need to do it alone.
# state: draft 3e64a18d
start-step-1-title = Say that you want to
# state: draft 7af4011a
start-step-1 = Put up a note or place an advertisement, and write how people can reach you. Or tell a contact point.
# state: draft c0a9bfb2
start-step-2-title = Collect names
# state: draft 92f89852
start-step-2 = Write down who gets in touch. If you are too few, wait a little and ask more people.
# state: draft 4b653281
start-step-3-title = Find a room
# state: draft 19bf80a3
start-step-3 = It can be simple. You need chairs and a door that closes. Ask at the library or the volunteer centre.
# state: draft d9adf4ae
start-step-4-title = Meet one another
# state: draft c88daa9a
start-step-4 = Agree on when to meet, and on what you want to hold on to. An initiator can be there the first few times.
# state: draft dfe5feda
start-closing = Are you nervous about the first meeting? Perhaps the others are, too.

## Panel back-2: contact, help that cannot wait, imprint. The labels of the card and the first lines of the imprint are in house.ftl.
## The telephone numbers 113, 116 117 and 116 123 are the same in all languages.

# state: draft 3849a967
contact-heading = Talk to us
# state: draft 3e83aa15
contact-intro = You don’t need to have made up your mind. Ring or write, and ask whatever you like.
# state: draft a86801e8
contact-card-title = { -publisher } ([Selvhjelp Norge](lang:nb))
# state: draft cff45a23
contact-phone = [{ $phone }]({ $phone-link })
# state: draft b0b431e3
contact-email = [{ $email }](mailto:{ $email })
# state: draft 88629bc9
contact-web = [{ $web }](https://{ $web })
# state: draft d8117b03
contact-address = { $street }, { $place }
# state: draft 5746015c
contact-qr-alt = QR code that leads to { $web }
# state: draft bdff2eeb
contact-qr-caption = Read more and order free brochures at { $web }.
# state: draft ce551bf4
acute-title = Do you need help now?
# state: draft a025a050
acute-lead = When it is urgent, don’t wait for a group. Ring:
# state: draft 0860ec33
acute-life = **113** when a life is in danger
# state: draft 5a60abba
acute-doctor = **116&nbsp;117** ([legevakt](lang:nb)) when you need a doctor now
# state: draft a132ff07
acute-talk = **116&nbsp;123** ([Mental Helse](lang:nb)) when you need someone to talk to
# state: draft d7f663ac
imprint-commission = { -publisher } is run on behalf of the Norwegian Directorate of Health.
