### “Self-help – an introduction”: the booklet that explains what self-organised self-help is, in British English.
### The reader is in trouble and may be tired. Write as one adult to another: short sentences, plain words, “you”, contractions.
### The reader lives in Norway: Norwegian names that one meets on a door or a telephone list follow in brackets, marked (lang:nb).
### One message is one paragraph. Marks inside it: *stress*, **strong**, [text](https://…), [word](lang:nb) for a word in another
### language, &nbsp; for a space that must not break. Keep the marks, the { $variables } and the number of messages.
### Each chapter has one page. This text may be about a tenth longer or shorter than the bokmål; more, and the page overflows.
### State: draft

## The booklet as a whole

# Title in catalogues, in the file's data and at the foot of the pages.
# state: draft a5e89312
title = Self-help&nbsp;– an introduction
# One sentence for catalogues and search engines.
# state: draft ffb64c43
subject = What self-organised self-help is, how a self-help group works, and how to find or start one.

# Small lines above the chapter headings: which part of the booklet this is.
# state: draft 215df23d
section-self = Starting with yourself
# state: draft e5f2f945
section-group = Being in a group
# state: draft 52d97f67
section-start = Getting started
# state: draft 0468125f
section-know = Good to know
# state: draft 60a7096c
section-you = For you

## Cover

# state: draft a5e89312
cover-title = Self-help&nbsp;– an&nbsp;introduction
# state: draft 64743207
cover-subtitle = For anyone who has a problem and wants to do something about it, together with others
# Three pairs: what people around you say, in quotation marks, and your own answer, without.
# state: draft e24c76a8
cover-told-1 = “Pull yourself together.”
# state: draft dee8f044
cover-own-1 = We can pull together.
# state: draft e448500e
cover-told-2 = “It’ll pass.”
# state: draft bd3ec211
cover-own-2 = I want to do something about it now.
# state: draft c835619d
cover-told-3 = “We know what you need.”
# state: draft 20276438
cover-own-3 = I know what hurts.

## Inside cover: one sentence alone on the page

# state: draft abd368d1
opening-line = You don’t need words for everything before you begin.

## Contents

# state: draft a4f838b2
contents-title = Contents
# state: draft ab511ff6
contents-note = Read what you need first. Each chapter stands on its own.

## What is self-help?

# state: draft ef6551fa
what-title = What is self-help?
# state: draft fdbc3521
what-lead = Self-help begins when you want to do something about a problem of your own. You do it together with others who want to do something about theirs.
# state: draft eea6f0fb
what-p1 = Perhaps you have carried something for a long time: nights of worry, a grief that won’t let go, a relationship that wears you out, something you drink to forget. Or a sense that the days are passing without you. The problem doesn’t need a name. It is enough that it is yours, and that you can feel it.
# state: draft 02f4b88c
what-p2 = In a self-help group a few people meet regularly, and each of them works on something of their own. They talk and listen, and between meetings they try to do something a little differently. Nobody is there to treat you, teach you or tell you how to live. Everyone is there for their own sake.
# Pulled out of what-p1; translate it the same way there.
# state: draft 67527a53
what-quote = The problem doesn’t need a name. It is enough that it is yours.
# state: draft 9b6cb10c
what-organised-title = What does self-organised mean?
# state: draft 5bef3ece
what-p3 = Self-organised means that the people in the group run it themselves. They decide where and when to meet, what to talk about and how long the group will last. No leader sits there with the answers, and nobody keeps records.
# state: draft 3eb2cba7
what-p4 = In guided self-help a professional takes you through a programme, and that belongs to treatment. A self-organised group is something else. It is part of your everyday life, whether you are having treatment or not.

## When something hurts: acknowledging a problem

# state: draft 168e1443
hurt-title = When something hurts
# state: draft faf48e9b
hurt-lead = The first thing you do is say it to yourself: this is a problem, and it is mine.
# state: draft 3c19ac76
hurt-p1 = It sounds simple. Often it isn’t. We are good at waiting. We think that it will pass, that others have it worse, that we ought to manage. We work more, we keep away from people, we laugh when we are really sad. And then another winter has gone by.
# state: draft e5a46530
hurt-p2 = Acknowledging a problem is not giving up. It means you stop spending your strength on hiding it. You also know a great deal: when it is at its worst, what helps a little, and what you have tried to no avail. That is what you work with in a group.
# state: draft 5d435733
hurt-questions-title = Four questions for a quiet moment
# state: draft 83b31127
hurt-question-1 = What hurts, or keeps me from living the way I want to?
# state: draft d05fe84b
hurt-question-2 = Where do I notice it: in my body, in my sleep, with other people?
# state: draft c36c509a
hurt-question-3 = What do I do to avoid feeling it?
# state: draft 73dd1a99
hurt-question-4 = What would be different on an ordinary Tuesday if it got a little better?
# state: draft 2b217711
hurt-p3 = Answer the ones you like. If you can’t find the words, start with half a sentence: “I’m not doing well with …”
# state: draft 45d1daf7
hurt-aside-title = Are you reading this for someone else?
# state: draft 95b2f432
hurt-aside = You can’t acknowledge a problem for another person, but you can pass this booklet on. Ask yourself, too, what it does to you to stand so close. That may be reason enough to join a group.

## Together with others: the group

# state: draft 64c8f135
group-title = Together with others
# What the drawing circle.svg shows.
# state: draft 7ade0c6e
group-figure-alt = Seven different chairs stand in a ring. The ring is open at the front.
# state: draft 7a5a1d87
group-lead = You can think alone for a long time. Something else happens when you hear yourself say it aloud, and someone listens.
# state: draft 5be3c2e1
group-p1 = In the group you meet people who recognise something. They haven’t been through exactly what you have, but they know what it is to be stuck. You needn’t explain why it is hard, or comfort the person you are telling.
# state: draft b7d352a3
group-p2 = It goes both ways. When you listen, you catch sight of something of your own. When you talk, you give the others something to think about. Nobody only gives, and nobody only takes.
# state: draft 11f32937
group-p3 = Everyone counts the same. It doesn’t matter what your job is or how old you are. You decide how much to tell. Some say a lot on the first evening. Others need several meetings before they say anything about themselves. Both are fine.
# state: draft c7b4c0a1
group-p4 = A group is not a circle of friends, though some may become friends. It is a place to work on something of your own. The rest of the week you try things out: say no once, ring someone you have been avoiding, go to bed an hour earlier.

## Two kinds of groups (with a table)

# state: draft ed3a114e
kinds-title = Two kinds of groups
# state: draft b98b6a88
kinds-lead = Some groups bring together people with the same problem. Others are mixed. In both, each person works on something of their own.
# state: draft 3f178131
kinds-table-caption = Alike and different
# The three header cells: the first stands above the names of the rows.
# state: draft 97d0f274
kinds-head-topic = You may wonder
# state: draft d796c59b
kinds-head-shared = Same problem
# state: draft 1aca6948
kinds-head-mixed = Mixed group
# state: draft c7ab846c
kinds-row-common = What do we share?
# state: draft 5a7a636e
kinds-shared-common = A problem or a diagnosis, such as anxiety, grief or drinking.
# state: draft 25500b31
kinds-mixed-common = The wish for something to change. The problems differ.
# state: draft 57504ff0
kinds-row-good = What’s good about it?
# state: draft 1d608ae9
kinds-shared-good = The others know it from the inside.
# state: draft 67a4e3eb
kinds-mixed-good = Nobody can tell from the door what you struggle with.
# state: draft 7d94ee07
kinds-row-small = And in a small place?
# state: draft c721fe93
kinds-shared-small = It may take time to find enough people.
# state: draft 0e63b69d
kinds-mixed-small = Easier to get going: people need only want a change.
# state: draft c2131dae
kinds-p1 = One is no better than the other. Ask yourself: do I need to meet people who have what I have? Or would I rather be one of several, without the problem being the first thing they learn about me? You can try one and change later.
# state: draft 140f65f1
kinds-aside-title = By telephone
# state: draft ae6c3ecf
kinds-aside = Some groups meet by telephone. That may suit you if you live far away, can’t get out, or would rather sit in your own chair when you talk.

## What we hold on to: the principles (a list)

# state: draft d6d50ec6
principles-title = What we hold on to
# state: draft c3aa8a3f
principles-lead = Groups differ, because people do. But a few things hold for all of them, and they make the group safe.
# Each item: a short sentence in strong, then one or two that explain it.
# state: draft fc0eefb3
principles-1 = **You use what you have.** The group builds on everyone’s strengths and experience.
# state: draft 663ff660
principles-2 = **You start from a problem you have acknowledged.** What you know of it is what you work with.
# state: draft a886009a
principles-3 = **You choose it yourself.** You feel the need, and you want to. Nobody can send you.
# state: draft 970c8f55
principles-4 = **You answer for yourself.** You take part on your own responsibility and leave others theirs.
# state: draft f42d42bb
principles-5 = **Everyone counts the same.** You give each other time and room to be different.
# state: draft eba51e0b
principles-6 = **You take part.** No solution is served up. You each look for your own.
# state: draft 23beb02a
principles-7 = **You talk about feelings and thoughts.** Not only what happened, but what it is like.
# state: draft 8d3ebed8
principles-8 = **You are as open as you want to be.** Nobody presses you to say more.
# state: draft 1413973c
principles-9 = **What is said in the group stays there.** Nobody passes on who comes or what they say.
# state: draft 81338e44
principles-10 = **You say so when you can’t come.** Otherwise the others sit there wondering.
# state: draft 8924c01d
principles-11 = **It grows from within.** Nobody comes from outside to help or to teach.
# state: draft 999757bd
principles-p1 = Read them aloud at the first meeting. When something feels wrong later, it is often one of these that has been forgotten.

## How a meeting goes (steps)

# state: draft 3127957e
meeting-title = How a meeting might go
# state: draft c9b8a275
meeting-lead = Every group finds its own way. An evening may look like this when the group has met a few times.
# state: draft 2906998c
meeting-step-1 = You arrive
# state: draft 2f2cc101
meeting-step-1-text = Someone has unlocked the door and put the chairs in a ring. You begin when you have agreed to begin.
# state: draft 3ca6b6b4
meeting-step-2 = A first round
# state: draft 96773ccb
meeting-step-2-text = Everyone says briefly how things are, and whether there is something they want time for. You can say, “I’ll pass.”
# state: draft cdd933ec
meeting-step-3 = One person talks
# state: draft 291adf75
meeting-step-3-text = The others listen. They don’t interrupt, and they don’t give advice.
# state: draft 3568b434
meeting-step-4 = You answer from your own life
# state: draft e0be4d2f
meeting-step-4-text = Those who want to, say what they recognised: “I get scared too when …” Not: “You ought to …”
# state: draft e26f0393
meeting-step-5 = It may go quiet
# state: draft 1e7f1099
meeting-step-5-text = Sometimes somebody cries. Wait a little. Nothing has to be repaired.
# state: draft 697f9d79
meeting-step-6 = One last round
# state: draft 3c407690
meeting-step-6-text = Everyone names one thing they take with them, or something small to try. You agree when to meet next, tidy up and go.
# state: draft bb37969d
meeting-first-title = The first time
# state: draft 1852d452
meeting-p1 = It is common to dread it, even if you made up your mind long ago. Say your first name, and by all means say that you would rather just listen. Go home and see how it feels before you decide whether to come back.

## Finding or starting a group (steps)

# state: draft b0b71e2f
start-title = Finding or starting a group
# state: draft 5f7ba44b
start-lead = There may be a group near you. If not, you can be the one who begins. It takes no training.
# state: draft d8fef740
start-p1 = Ring or write to { -publisher }, or ask at a local contact point, such as the volunteer centre ([frivilligsentral](lang:nb)) or healthy-life centre ([frisklivssentral](lang:nb)). They know which groups there are. Joining is free.
# What the drawing path.svg shows.
# state: draft 3c066c7c
start-figure-alt = Stepping stones lead across dark water to a small house with light in its windows.
# state: draft 05401923
start-own-title = If you have to start it yourself
# state: draft a8ee9494
start-step-1 = Decide what kind of group
# state: draft d30e27d5
start-step-1-text = Same problem or mixed? Put it in one sentence.
# state: draft a9f5319a
start-step-2 = Tell someone
# state: draft b3da5ac3
start-step-2-text = Ask a contact point, put up a note, place a small ad in the paper. Say where people can sign up. Your name doesn’t have to be on it.
# state: draft c0a9bfb2
start-step-3 = Collect names
# state: draft 5b66a734
start-step-3-text = Let it take time. You should still be enough when someone is away.
# state: draft 4b653281
start-step-4 = Find a room
# state: draft 26acc21f
start-step-4-text = Chairs and a door that closes are enough.
# state: draft e7d72414
start-step-5 = Hold the first meeting
# state: draft 1ef56717
start-step-5-text = Read the principles together. Agree on when to meet next.

## The initiator

# state: draft 2aa7c379
initiator-title = The initiator
# state: draft 2dd87799
initiator-lead = It can be awkward to begin when everyone is new. An initiator can be with you for the first meetings.
# state: draft 9313b692
initiator-p1 = An initiator knows how self-help groups work and helps you find the form. After a few meetings the initiator withdraws. That is how it is meant to be.
# state: draft bea8e45f
initiator-does-title = An initiator can
# state: draft b8222ed6
initiator-does-1 = welcome you and explain what self-help is
# state: draft 6ae10b05
initiator-does-2 = go through the principles with you
# state: draft 94680578
initiator-does-3 = see to it that everyone gets to speak
# state: draft 79f7c639
initiator-not-title = An initiator is not there to
# state: draft 77b1488b
initiator-not-1 = lead the group or treat anyone
# state: draft ad245580
initiator-not-2 = advise you about your life
# state: draft ebd78542
initiator-not-3 = decide what you talk about
# state: draft 11d9dbe0
initiator-p2 = The group is yours from the first moment. Let one of you unlock the door and another keep an eye on the clock. Bring up whatever chafes while it is still small: someone who talks for too long, a promise that slips. It is good practice in speaking up.
# state: draft 6133acd3
initiator-aside-title = Would you like to become an initiator?
# state: draft 6566420d
initiator-aside = { -publisher } runs courses. Ring { $phone } to hear what it involves and when the next one is.

## When self-help is not enough right now

# state: draft 67cce8bf
urgent-title = When self-help is not enough
# state: draft 954fd2b7
urgent-lead = A group is not emergency help. Sometimes you need something else first.
# state: draft ce551bf4
urgent-contact-title = Do you need help now?
# state: draft 900e73e1
urgent-label-113 = If life is in danger
# state: draft 73278a4a
urgent-value-113 = 113
# state: draft df855923
urgent-label-doctor = Doctor on call ([legevakt](lang:nb))
# state: draft 21b3758e
urgent-value-doctor = 116&nbsp;117
# state: draft e2de92b3
urgent-label-talk = [Mental Helse](lang:nb), to talk to someone
# state: draft b2c87a5e
urgent-value-talk = 116&nbsp;123
# state: draft 21bfc1aa
urgent-p1 = Ring if you are thinking of taking your own life, or are afraid of what you might do. If you are not sure which number, ring 113. **You are not wasting anyone’s time.** It doesn’t have to get worse first.
# state: draft 1139c6d5
urgent-p2 = Talk to your doctor when it is less urgent but isn’t passing either: when you can’t sleep, can’t eat, drink more than you want to, or can’t face getting up.
# state: draft bfe986ec
urgent-both-title = You can have both
# state: draft 162f3bc4
urgent-p3 = A group does not take the place of treatment, nor treatment that of a group. Never stop taking medicine because the group is going well. Talk to your doctor first.
# state: draft ae9e257f
urgent-other-title = If someone in the group is in a bad way
# state: draft 789806da
urgent-p4 = Say what you see, and ask straight out. Don’t carry it alone. Stay with the person, and ring together. The promise to keep quiet does not hold when life is in danger.

## Questions and answers

# state: draft 4da848a2
questions-title = Questions and answers
# state: draft 09d6e6d6
questions-1 = What does it cost?
# state: draft 3fc86360
questions-1-text = Nothing. You might share the cost of the coffee.
# state: draft 0629e0ed
questions-2 = Do I have to give my name?
# state: draft 41bd0444
questions-2-text = No. A first name is enough, and nobody outside the group is told that you are there.
# state: draft a1ec67c7
questions-3 = Can my doctor or NAV refer me?
# state: draft 2293ed1c
questions-3-text = No. They can tell you that groups exist, but nobody can refer you to one. You come because you want to.
# state: draft 9e832550
questions-4 = What if I meet somebody I know?
# state: draft 8140838a
questions-4-text = In small places it happens. Talk about it, the two of you, as early as you can. What you promised in the group holds in the shop as well.
# state: draft 41d3729b
questions-5 = How long should I go on?
# state: draft 83acd19a
questions-5-text = As long as it is of use to you. When you want to stop, come and say so, and let the others say goodbye.
# state: draft e91bd459
questions-6 = What if it’s not for me?
# state: draft ebd65eb3
questions-6-text = Then you needn’t come back. But the first meeting is rarely like the fourth, so do give it a little time. Another group may suit you better, too.
# state: draft 9761e365
questions-7 = What if it makes me sadder?
# state: draft e74b9b0f
questions-7-text = It may, especially at first. Saying things aloud does something to us. Tell the group. If it gets too much, sit out an evening, and read “When self-help is not enough”.

## Own notes: prompts with room to write

# state: draft 6e928a1f
notes-title = For your own thoughts
# state: draft 9d540517
notes-lead = Write, draw or leave it blank. Nobody else has to see it.
# state: draft 7b13429f
notes-prompt-1 = This is what I want to do something about
# state: draft bd2ee14a
notes-prompt-2 = This is what I know about it already
# state: draft 510ac65f
notes-prompt-3 = This is someone I can tell
# state: draft cfdbbfbf
notes-prompt-4 = The first small thing I will do, and when

## Whom to turn to

# state: draft f29db508
contact-title = Where to find a group
# state: draft 3e742360
contact-lead = You can ring before you have made up your mind, and without giving your name.
# state: draft fe580089
contact-p1 = Our Norwegian name is [Selvhjelp Norge](lang:nb). We know which groups there are where you live. If there is none yet, we can talk about starting one.
# state: draft cff45a23
contact-phone = [{ $phone }]({ $phone-link })
# state: draft b0b431e3
contact-email = [{ $email }](mailto:{ $email })
# state: draft 88629bc9
contact-web = [{ $web }](https://{ $web })
# state: draft d8117b03
contact-address = { $street }, { $place }
# The QR code leads to the publisher's web site.
# state: draft 90a7f1a0
contact-qr-alt = QR code leading to the website { $web }
# state: draft bf71a5d4
contact-qr-caption = Hold your phone’s camera over the square to go to { $web }.
# state: draft 2174bda0
contact-places-title = You can also ask
# state: draft 739fa447
contact-places = At the volunteer centre, the healthy-life centre, the learning and coping centre, or an organisation that works with what you struggle with.
# state: draft 75a06ae8
contact-order-title = More copies
# state: draft bf372b0f
contact-order = The booklet is free and comes in bokmål, nynorsk, Northern Sami and English. Write to { $email } and give the order number { $code }.
# state: draft b3319ec6
order-who = Or send us this page. Name and full address
# state: draft 10c33d60
order-who-web = Name and full address
# state: draft 35510742
order-what = Booklet or number
# state: draft c2bd871e
order-language = Language
# state: draft e23206b9
order-copies = Copies

## Back cover

# state: draft 80bd5654
closing-line = Keep this booklet for as long as you have a use for it. Then leave it where someone else may find it.
