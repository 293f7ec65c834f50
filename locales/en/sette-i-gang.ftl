### “How to start a self-organised self-help group”: the booklet for somebody who wants to start a group, in British English (a new edition).
### The reader has a problem of their own and has perhaps never started anything. Be practical: what to do, with whom, in which order; “you”, contractions.
### The reader lives in Norway: Norwegian names that one meets on a door or a telephone list follow in brackets, marked (lang:nb).
### One message is one paragraph. Marks inside it: *stress*, **strong**, [text](https://…), [word](lang:nb) for a word in another
### language, &nbsp; for a space that must not break. Keep the marks, the { $variables } and the number of messages.
### Each chapter has one page. This text may be about a tenth longer than the bokmål; more, and the page overflows.
### State: draft

## The booklet as a whole

# Title in catalogues, in the file's data and at the foot of the pages.
# state: draft 49a5ffc1
title = How to start a self-organised self-help group
# One sentence for catalogues and search engines.
# state: draft bbc984dd
subject = Step by step from a thought to a group that meets: how to find people and a room, hold the first meeting and carry on.

# Small lines above the chapter headings: which part of the booklet this is.
# state: draft dc36420c
section-before = Before you meet
# state: draft f6f214db
section-meet = When you meet
# state: draft e2a2b78e
section-hand = Keep at hand

## Cover

# state: draft 7ab97bdd
cover-title = How to start a self-organised self-help group
# state: draft 51048413
cover-subtitle = For anyone who wants to do something about their own problem and won’t wait for others to begin

## Contents

# state: draft a4f838b2
contents-title = Contents
# state: draft 91cf8861
contents-note = Bring a pencil. This booklet is for writing in.

## You can begin

# state: draft 7ccde269
begin-title = You can begin
# state: draft cd675786
begin-lead = A self-help group begins when one person wants to do something about their own problem, and tells another. That can be you.
# state: draft 4557a89f
begin-p1 = Perhaps you have looked for a group and found none. Perhaps two or three of you are already talking about it on the doorstep. You don’t have to be done with what you struggle with. It is exactly what you will use.
# state: draft c7c6ee69
begin-p2 = Whoever starts a group is not its leader. You bring people together in a room, and then you take part like everybody else: you tell, listen and work on what is yours. The group belongs to everyone from the first evening.
# Two short lists: what one needs, and what one does not need.
# state: draft 8b6285bf
begin-need-title = What you need
# state: draft 8a0d7f67
begin-need-1 = something in your own life that you want to do something about
# state: draft 1c4d38f5
begin-need-2 = a little time every week for the first few months
# state: draft 022d3d58
begin-need-3 = at least one person to think aloud with
# state: draft f2166414
begin-not-title = What you don’t need
# state: draft 6c0a6bea
begin-not-1 = professional training or a certificate
# state: draft 0e20bada
begin-not-2 = answers to how others should live
# state: draft f5445909
begin-not-3 = money, for a group costs next to nothing
# state: draft ad8ba66d
begin-aside-title = The same problem, or a mixed group?
# state: draft 1a58e07f
begin-aside = You may share a problem, or each have your own. In small places a mixed group is easiest to get going. It is enough that everyone wants a change, and nobody at the door can see why you came.

## Five steps. The numbers come by themselves.

# state: draft 431cdf57
steps-title = Five steps to the first meeting
# state: draft 1a0fd4c6
steps-lead = Take them at your own pace. It doesn’t matter if it takes some weeks, or a whole winter.
# state: draft 0e256b35
steps-1 = Write one sentence
# state: draft 6cd7b121
steps-1-text = What kind of group is it? “A mixed group for adults who want to change something.” If you can say it briefly, others can pass it on.
# state: draft a9ca00b5
steps-2 = Ask somebody who knows
# state: draft 77d4c091
steps-2-text = Ring { -publisher } or a contact point, such as the volunteer centre ([frivilligsentral](lang:nb)). They know the place and can take names for you.
# state: draft 6e17158e
steps-3 = Make it known
# state: draft bcdd01e9
steps-3-text = Put up notes, write a post, place a small advertisement in the local paper. One note at the library may be enough.
# state: draft 13016864
steps-4 = Talk to those who get in touch
# state: draft 4331e5b9
steps-4-text = Say what the group is, and what it isn’t. Write down first names and numbers. If you are too few, wait a little and put up more notes.
# state: draft 75aba996
steps-5 = Settle on a day and a room
# state: draft 88dc3797
steps-5-text = Set a date when there are so many of you that it doesn’t matter if one or two are away.

## Finding the others. First comes a note to hang up: an example that readers may copy.

# state: draft f7961910
people-title = Finding the others
# state: draft aac214dd
people-lead = Most people hesitate for a long time before they get in touch. Write so that the first step is easy.
# state: draft 8ad13441
people-note-title = What the note may look like
# state: draft 19cb9b86
people-note-head = Do you want to change something in your life?
# state: draft de603940
people-note-1 = We are starting a mixed self-help group. We meet on Tuesdays at 6.30&nbsp;p.m., talk together and each work on our own problem. It is free.
# state: draft 982d25f1
people-note-2 = Ring or drop in at the volunteer centre. You don’t have to say your name, and you don’t have to have made up your mind.
# state: draft efcdea1b
people-where-title = Where people see it
# state: draft b85d6cc2
people-where-1 = at the library, in the shop and at the swimming pool
# state: draft 5e0b7452
people-where-2 = in the doctor’s waiting room, at the learning and coping centre
# state: draft 6ec4a184
people-where-3 = at the volunteer centre and the healthy-life centre
# state: draft 35f68544
people-where-4 = in the local paper and on local pages online
# state: draft 7ea8682c
people-call-title = When somebody gets in touch
# state: draft 880ede5d
people-call = Tell everyone the same: that the group is free, that it runs itself, and that it isn’t treatment. Ask what they hope for. Say that they may come once to see what it is like.
# state: draft c0a26b26
people-name-title = Your own name
# state: draft 5d90f547
people-name = Your own number doesn’t have to be on the note. Make an email address for the group, or ask the contact point to take messages.

## A room and a door. A drawing stands under the lead.

# state: draft 0d0c4570
room-title = A room and a door
# state: draft a17cea0d
room-lead = The room needn’t be pretty. It only has to be yours while you are there.
# What the drawing room.svg shows.
# state: draft 68b2747a
room-figure-alt = A door stands ajar, and the light from the room falls on the floor. Inside, a few chairs stand ready.
# state: draft f9e8afb2
room-look-title = What to look for
# state: draft 2e28cd8b
room-look-1 = a door that closes, and walls that keep the sound in
# state: draft 3f29eac5
room-look-2 = space to put the chairs in a ring
# state: draft d5218554
room-look-3 = an entrance that everyone can use, with a wheelchair too
# state: draft 87e73d12
room-look-4 = a bus stop close by, and lights on the way home
# state: draft 59f54eb0
room-ask = Ask at the volunteer centre, the library or the village hall. Say that you are a group that meets regularly and tidies up afterwards. They needn’t know more. Avoid meeting in somebody’s home: whoever lives there becomes the host, and then you are no longer equals.
# state: draft 1bb2d521
room-time-title = Day and time
# state: draft 836504e7
room-time = Choose a fixed time and keep to it: the same day, the same room, two hours. Half of that goes quickly when everyone is to have a turn.

## The first meeting: an agenda as a table. Keep the cells short; the times may be changed to the habits of the language.

# state: draft 74654744
first-title = The first meeting
# state: draft 316f7977
first-lead = Everyone is new, you too. A simple plan on a sheet of paper makes it easier to breathe.
# state: draft b03f495f
first-caption = A suggestion for an evening
# state: draft 0932388a
first-head-time = Time
# state: draft 85e2d12d
first-head-what = What
# state: draft c6b7e52e
first-head-how = How you can do it
# state: draft b773268c
first-1-time = 6.15
# state: draft 591538de
first-1-what = Open up
# state: draft 40a5a5bb
first-1-how = Put the chairs in a ring, with no table between.
# state: draft 0cdc9201
first-2-time = 6.30
# state: draft bbee0ca5
first-2-what = Welcome
# state: draft fe225faa
first-2-how = The one who took the initiative says why. Briefly.
# state: draft 7ebba650
first-3-time = 6.40
# state: draft da5636ef
first-3-what = First round
# state: draft 1239a630
first-3-how = First names, and one sentence about why you came. You may pass.
# state: draft b4c3aa77
first-4-time = 7.00
# state: draft 077f2a01
first-4-what = Read aloud
# state: draft e9bb4023
first-4-how = One point each of “Read this aloud”. Talk about what it means to you.
# state: draft bbc34b15
first-5-time = 7.30
# state: draft 105b296a
first-5-what = Break
# state: draft a9d7bf3c
first-5-how = Coffee, tea and an open window.
# state: draft add33afb
first-6-time = 7.40
# state: draft 2d6d5da5
first-6-what = Agree
# state: draft 8341f4b0
first-6-how = Day and room. Who opens up. How to let the others know when you can’t come.
# state: draft b8b98aaa
first-7-time = 8.00
# state: draft cb05402c
first-7-what = Second round
# state: draft d391178e
first-7-how = What do I want to work on? Nobody answers, and nobody gives advice.
# state: draft a5e5dba0
first-8-time = 8.20
# state: draft 9db99ab3
first-8-what = Last words
# state: draft 28aeafbb
first-8-how = One thing you take with you. Then you tidy up and lock the door.
# state: draft 74deb2d1
first-p1 = It is quite all right if you don’t get through it all. The rounds matter most: that everyone has heard their own voice, and that somebody has listened.
# state: draft 810edb4f
first-p2 = Does somebody want to sit quietly? Let them. Coming was perhaps enough for that evening.

## To be read aloud at the first meeting: the principles, in the we-form. Each item: a short sentence in strong, then one that explains it.

# state: draft 30186fec
hold-title = Read this aloud
# state: draft b1a7a288
hold-lead = One person reads the first point, the next one takes the next. So it goes round.
# state: draft ffe7dd84
hold-1 = **We are here for our own sake.** Each of us has a problem that we know and want to do something about.
# state: draft a210eff2
hold-2 = **We have chosen it ourselves.** Nobody is sent here, and nobody is held back.
# state: draft 0629a7c6
hold-3 = **We build on what we have.** What we have lived through is what we work with.
# state: draft fb39ac88
hold-4 = **We are equals.** There is no leader here, no teacher and no onlooker.
# state: draft cad1acc6
hold-5 = **We are responsible for ourselves.** We listen to each other but don’t carry each other.
# state: draft 434025f2
hold-6 = **We talk about feelings and thoughts.** What happened is only the beginning.
# state: draft 44477e56
hold-7 = **We decide for ourselves how open to be.** It is always all right to say no.
# state: draft f6a0d227
hold-8 = **We bear with being different.** We needn’t agree.
# state: draft 11688d8b
hold-9 = **What is said here stays here.** That goes for who was here, too.
# state: draft 0d4855ad
hold-10 = **We let the others know when we can’t come.** Then they needn’t wonder.
# state: draft 147d4ca8
hold-p1 = Talk about the points afterwards. Which one is easy for me? Which one will be hard?

## The next meetings

# state: draft f3b90e58
next-title = The meetings that follow
# state: draft c71297c0
next-lead = The first meetings may be a little stiff. Give them time. Trust doesn’t come in one evening.
# state: draft 4429d656
next-tasks-title = Let the tasks go round
# state: draft 3eec77a3
next-tasks = One opens up, one watches the clock, one begins the round. Change every time. Then nobody becomes a leader without meaning to.
# state: draft e777c70e
next-initiator-title = Invite an initiator if you like
# state: draft 26f9de48
next-initiator = An initiator knows this way of working, can be with you at the first meetings and withdraws when you stand firmly. Ask { -publisher } if there is one near you.
# state: draft 890b621e
next-talk-title = Talk about how you are doing
# state: draft caeff228
next-talk = Set aside a quarter of an hour now and then. Does everyone have room? Do we keep what we agreed on? Is there something that we keep stepping around?
# state: draft c9b48980
next-new-title = When somebody new wants to join
# state: draft 7a31595e
next-new = Agree on when the group is open, and tell the contact point. Let the newcomer hear what you hold on to before you begin.
# state: draft f23f7123
next-end-title = When somebody wants to stop
# state: draft da67ea1f
next-end = Whoever stops comes one last time and says so. A group may come to an end, too.
# Follows directly on next-end.
# state: draft 10eee04e
next-quote = Then it hasn’t failed. Then it is finished.

## When something goes wrong, and when it is urgent. The numbers are the same in all languages.

# state: draft 14f4883e
trouble-title = When something jars
# state: draft 97dd4d1f
trouble-lead = Every group has a hard time now and then. Say it aloud while it is small.
# state: draft be5e2ead
trouble-few-title = Only two people come
# state: draft 236d99f6
trouble-few = Hold the meeting all the same. Two people talking are a beginning. Put up new notes, and meet again next week.
# state: draft 1beb8512
trouble-talk-title = One person talks all the time
# state: draft 525a2f11
trouble-talk = Do a round with the same time for each. It is easier to be stopped by the clock than by the person beside you.
# state: draft 1991b311
trouble-advice-title = Somebody gives advice
# state: draft 1b5bd641
trouble-advice = Ask: “What has it been like for you?” Then the advice becomes a story, and that is of use to everyone.
# state: draft 463cb514
trouble-away-title = Somebody stops coming
# state: draft 2b21d317
trouble-away = Ring once. Say that the chair is there, and leave it at that.
# state: draft 4164903d
trouble-ill-title = Somebody is in a bad way
# state: draft d8f5dca5
trouble-ill = Ask straight out, stay with the person and ring together. The promise to keep quiet does not hold when life is in danger.
# state: draft 34480239
urgent-title = Does somebody need help now?
# state: draft 900e73e1
urgent-label-113 = When life is in danger
# state: draft 73278a4a
urgent-value-113 = 113
# state: draft df855923
urgent-label-doctor = Doctor on call ([legevakt](lang:nb))
# state: draft 21b3758e
urgent-value-doctor = 116&nbsp;117
# state: draft ea2ddda7
urgent-label-talk = Someone to talk to ([Mental Helse](lang:nb))
# state: draft b2c87a5e
urgent-value-talk = 116&nbsp;123

## A checklist and the contact card

# state: draft b6f24ab7
check-title = Checklist
# state: draft 4e0851e8
check-lead = Tick things off as you go. The rest can wait until tomorrow.
# state: draft 4c768698
check-1 = I know what I want to work on myself.
# state: draft 9b095b27
check-2 = I have one sentence about what kind of group it is.
# state: draft 811b10e4
check-3 = I have talked to somebody who knows.
# state: draft c021c5fb
check-4 = The notes are up, and somebody takes names.
# state: draft 95c485a4
check-5 = We have a room with a door, and a fixed day.
# state: draft a4029cc4
check-6 = We have decided whether we want an initiator.
# state: draft 56b21ab3
check-7 = “Read this aloud” is copied for everyone.
# state: draft 1e5dc9e6
check-8 = The key, the coffee and the cups are seen to.
# state: draft 75b79267
contact-title = Do ring us first
# state: draft 1f210dbf
contact-p1 = It is free, and you don’t have to say your name. Our Norwegian name is [Selvhjelp Norge](lang:nb).
# state: draft cff45a23
contact-phone = [{ $phone }]({ $phone-link })
# state: draft b0b431e3
contact-email = [{ $email }](mailto:{ $email })
# state: draft 88629bc9
contact-web = [{ $web }](https://{ $web })
# state: draft d8117b03
contact-address = { $street }, { $place }

## Back cover

# state: draft bee8e2c8
closing-line = Put out one chair more than you need. Somebody else may come.
