### “How to start a self-organised self-help group”: the booklet for somebody who wants to start a group, in British English (a new edition).
### The reader has a problem of their own and has perhaps never started anything. Be practical: what to do, with whom, in which order; “you”, contractions.
### The reader lives in Norway: Norwegian names that one meets on a door or a telephone list follow in brackets, marked (lang:nb).
### One message is one paragraph. Marks inside it: *stress*, **strong**, [text](https://…), [word](lang:nb) for a word in another
### language, &nbsp; for a space that must not break. Keep the marks, the { $variables } and the number of messages.
### Each chapter has one page. This text may be about a tenth longer than the bokmål; more, and the page overflows.
### State: draft

## The booklet as a whole

# Title in catalogues, in the file's data and at the foot of the pages.
title = How to start a self-organised self-help group
# One sentence for catalogues and search engines.
subject = Step by step from a thought to a group that meets: how to find people and a room, hold the first meeting and carry on.

# Small lines above the chapter headings: which part of the booklet this is.
section-before = Before you meet
section-meet = When you meet
section-hand = Keep at hand

## Cover

cover-title = How to start a self-organised self-help group
cover-subtitle = For anyone who wants to do something about their own problem and won’t wait for others to begin

## Contents

contents-title = Contents
contents-note = Bring a pencil. This booklet is for writing in.

## You can begin

begin-title = You can begin
begin-lead = A self-help group begins when one person wants to do something about their own problem, and tells another. That can be you.
begin-p1 = Perhaps you have looked for a group and found none. Perhaps two or three of you are already talking about it on the doorstep. You don’t have to be done with what you struggle with. It is exactly what you will use.
begin-p2 = Whoever starts a group is not its leader. You bring people together in a room, and then you take part like everybody else: you tell, listen and work on what is yours. The group belongs to everyone from the first evening.
# Two short lists: what one needs, and what one does not need.
begin-need-title = What you need
begin-need-1 = something in your own life that you want to do something about
begin-need-2 = a little time every week for the first few months
begin-need-3 = at least one person to think aloud with
begin-not-title = What you don’t need
begin-not-1 = professional training or a certificate
begin-not-2 = answers to how others should live
begin-not-3 = money, for a group costs next to nothing
begin-aside-title = The same problem, or a mixed group?
begin-aside = You may share a problem, or each have your own. In small places a mixed group is easiest to get going. It is enough that everyone wants a change, and nobody at the door can see why you came.

## Five steps. The numbers come by themselves.

steps-title = Five steps to the first meeting
steps-lead = Take them at your own pace. It doesn’t matter if it takes some weeks, or a whole winter.
steps-1 = Write one sentence
steps-1-text = What kind of group is it? “A mixed group for adults who want to change something.” If you can say it briefly, others can pass it on.
steps-2 = Ask somebody who knows
steps-2-text = Ring { -publisher } or a contact point, such as the volunteer centre ([frivilligsentral](lang:nb)). They know the place and can take names for you.
steps-3 = Make it known
steps-3-text = Put up notes, write a post, place a small advertisement in the local paper. One note at the library may be enough.
steps-4 = Talk to those who get in touch
steps-4-text = Say what the group is, and what it isn’t. Write down first names and numbers. If you are too few, wait a little and put up more notes.
steps-5 = Settle on a day and a room
steps-5-text = Set a date when there are so many of you that it doesn’t matter if one or two are away.

## Finding the others. First comes a note to hang up: an example that readers may copy.

people-title = Finding the others
people-lead = Most people hesitate for a long time before they get in touch. Write so that the first step is easy.
people-note-title = What the note may look like
people-note-head = Do you want to change something in your life?
people-note-1 = We are starting a mixed self-help group. We meet on Tuesdays at 6.30&nbsp;p.m., talk together and each work on our own problem. It is free.
people-note-2 = Ring or drop in at the volunteer centre. You don’t have to say your name, and you don’t have to have made up your mind.
people-where-title = Where people see it
people-where-1 = at the library, in the shop and at the swimming pool
people-where-2 = in the doctor’s waiting room, at the learning and coping centre
people-where-3 = at the volunteer centre and the healthy-life centre
people-where-4 = in the local paper and on local pages online
people-call-title = When somebody gets in touch
people-call = Tell everyone the same: that the group is free, that it runs itself, and that it isn’t treatment. Ask what they hope for. Say that they may come once to see what it is like.
people-name-title = Your own name
people-name = Your own number doesn’t have to be on the note. Make an email address for the group, or ask the contact point to take messages.

## A room and a door. A drawing stands under the lead.

room-title = A room and a door
room-lead = The room needn’t be pretty. It only has to be yours while you are there.
# What the drawing room.svg shows.
room-figure-alt = A door stands ajar, and the light from the room falls on the floor. Inside, a few chairs stand ready.
room-look-title = What to look for
room-look-1 = a door that closes, and walls that keep the sound in
room-look-2 = space to put the chairs in a ring
room-look-3 = an entrance that everyone can use, with a wheelchair too
room-look-4 = a bus stop close by, and lights on the way home
room-ask = Ask at the volunteer centre, the library or the village hall. Say that you are a group that meets regularly and tidies up afterwards. They needn’t know more. Avoid meeting in somebody’s home: whoever lives there becomes the host, and then you are no longer equals.
room-time-title = Day and time
room-time = Choose a fixed time and keep to it: the same day, the same room, two hours. Half of that goes quickly when everyone is to have a turn.

## The first meeting: an agenda as a table. Keep the cells short; the times may be changed to the habits of the language.

first-title = The first meeting
first-lead = Everyone is new, you too. A simple plan on a sheet of paper makes it easier to breathe.
first-caption = A suggestion for an evening
first-head-time = Time
first-head-what = What
first-head-how = How you can do it
first-1-time = 6.15
first-1-what = Open up
first-1-how = Put the chairs in a ring, with no table between.
first-2-time = 6.30
first-2-what = Welcome
first-2-how = The one who took the initiative says why. Briefly.
first-3-time = 6.40
first-3-what = First round
first-3-how = First names, and one sentence about why you came. You may pass.
first-4-time = 7.00
first-4-what = Read aloud
first-4-how = Read the next page, one point each. Talk about what it means to you.
first-5-time = 7.30
first-5-what = Break
first-5-how = Coffee, tea and an open window.
first-6-time = 7.40
first-6-what = Agree
first-6-how = Day and room. Who opens up. How to let the others know when you can’t come.
first-7-time = 8.00
first-7-what = Second round
first-7-how = What do I want to work on? Nobody answers, and nobody gives advice.
first-8-time = 8.20
first-8-what = Last words
first-8-how = One thing you take with you. Then you tidy up and lock the door.
first-p1 = It is quite all right if you don’t get through it all. The rounds matter most: that everyone has heard their own voice, and that somebody has listened.
first-p2 = Does somebody want to sit quietly? Let them. Coming was perhaps enough for that evening.

## To be read aloud at the first meeting: the principles, in the we-form. Each item: a short sentence in strong, then one that explains it.

hold-title = Read this aloud
hold-lead = One person reads the first point, the next one takes the next. So it goes round.
hold-1 = **We are here for our own sake.** Each of us has a problem that we know and want to do something about.
hold-2 = **We have chosen it ourselves.** Nobody is sent here, and nobody is held back.
hold-3 = **We build on what we have.** What we have lived through is what we work with.
hold-4 = **We are equals.** There is no leader here, no teacher and no onlooker.
hold-5 = **We are responsible for ourselves.** We listen to each other but don’t carry each other.
hold-6 = **We talk about feelings and thoughts.** What happened is only the beginning.
hold-7 = **We decide for ourselves how open to be.** It is always all right to say no.
hold-8 = **We bear with being different.** We needn’t agree.
hold-9 = **What is said here stays here.** That goes for who was here, too.
hold-10 = **We let the others know when we can’t come.** Then they needn’t wonder.
hold-p1 = Talk about the points afterwards. Which one is easy for me? Which one will be hard?

## The next meetings

next-title = The meetings that follow
next-lead = The first meetings may be a little stiff. Give them time. Trust doesn’t come in one evening.
next-tasks-title = Let the tasks go round
next-tasks = One opens up, one watches the clock, one begins the round. Change every time. Then nobody becomes a leader without meaning to.
next-initiator-title = Invite an initiator if you like
next-initiator = An initiator knows this way of working, can be with you at the first meetings and withdraws when you stand firmly. Ask { -publisher } if there is one near you.
next-talk-title = Talk about how you are doing
next-talk = Set aside a quarter of an hour now and then. Does everyone have room? Do we keep what we agreed on? Is there something that we keep stepping around?
next-new-title = When somebody new wants to join
next-new = Agree on when the group is open, and tell the contact point. Let the newcomer hear what you hold on to before you begin.
next-end-title = When somebody wants to stop
next-end = Whoever stops comes one last time and says so. A group may come to an end, too.
# Follows directly on next-end.
next-quote = Then it hasn’t failed. Then it is finished.

## When something goes wrong, and when it is urgent. The numbers are the same in all languages.

trouble-title = When something jars
trouble-lead = Every group has a hard time now and then. Say it aloud while it is small.
trouble-few-title = Only two people come
trouble-few = Hold the meeting all the same. Two people talking are a beginning. Put up new notes, and meet again next week.
trouble-talk-title = One person talks all the time
trouble-talk = Do a round with the same time for each. It is easier to be stopped by the clock than by the person beside you.
trouble-advice-title = Somebody gives advice
trouble-advice = Ask: “What has it been like for you?” Then the advice becomes a story, and that is of use to everyone.
trouble-away-title = Somebody stops coming
trouble-away = Ring once. Say that the chair is there, and leave it at that.
trouble-ill-title = Somebody is in a bad way
trouble-ill = Ask straight out, stay with the person and ring together. The promise to keep quiet does not hold when life is in danger.
urgent-title = Does somebody need help now?
urgent-label-113 = When life is in danger
urgent-value-113 = 113
urgent-label-doctor = Doctor on call ([legevakt](lang:nb))
urgent-value-doctor = 116&nbsp;117
urgent-label-talk = Someone to talk to ([Mental Helse](lang:nb))
urgent-value-talk = 116&nbsp;123

## A checklist and the contact card

check-title = Checklist
check-lead = Tick things off as you go. The rest can wait until tomorrow.
check-1 = I know what I want to work on myself.
check-2 = I have one sentence about what kind of group it is.
check-3 = I have talked to somebody who knows.
check-4 = The notes are up, and somebody takes names.
check-5 = We have a room with a door, and a fixed day.
check-6 = We have decided whether we want an initiator.
check-7 = Page&nbsp;8 is copied for everyone.
check-8 = The key, the coffee and the cups are seen to.
contact-title = Do ring us first
contact-p1 = It is free, and you don’t have to say your name. Our Norwegian name is [Selvhjelp Norge](lang:nb).
contact-phone = [{ $phone }]({ $phone-link })
contact-email = [{ $email }](mailto:{ $email })
contact-web = [{ $web }](https://{ $web })
contact-address = { $street }, { $place }

## Back cover

closing-line = Put out one chair more than you need. Somebody else may come.
