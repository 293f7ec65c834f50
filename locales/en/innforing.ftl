### “Self-help – an introduction”: the booklet that explains what self-organised self-help is, in British English.
### The reader is in trouble and may be tired. Write as one adult to another: short sentences, plain words, “you”, contractions.
### The reader lives in Norway: Norwegian names that one meets on a door or a telephone list follow in brackets, marked (lang:nb).
### One message is one paragraph. Marks inside it: *stress*, **strong**, [text](https://…), [word](lang:nb) for a word in another
### language, &nbsp; for a space that must not break. Keep the marks, the { $variables } and the number of messages.
### Each chapter has one page. This text may be about a tenth longer or shorter than the bokmål; more, and the page overflows.
### State: draft

## The booklet as a whole

# Title in catalogues, in the file's data and at the foot of the pages.
title = Self-help&nbsp;– an introduction
# One sentence for catalogues and search engines.
subject = What self-organised self-help is, how a self-help group works, and how to find or start one.

# Small lines above the chapter headings: which part of the booklet this is.
section-self = Starting with yourself
section-group = Being in a group
section-start = Getting started
section-know = Good to know
section-you = For you

## Cover

cover-title = Self-help&nbsp;– an&nbsp;introduction
cover-subtitle = For anyone who has a problem and wants to do something about it, together with others
# Three pairs: what people around you say, in quotation marks, and your own answer, without.
cover-told-1 = “Pull yourself together.”
cover-own-1 = We can pull together.
cover-told-2 = “It’ll pass.”
cover-own-2 = I want to do something about it now.
cover-told-3 = “We know what you need.”
cover-own-3 = I know what hurts.

## Inside cover: one sentence alone on the page

opening-line = You don’t need words for everything before you begin.

## Contents

contents-title = Contents
contents-note = Read what you need first. Each chapter stands on its own.

## What is self-help?

what-title = What is self-help?
what-lead = Self-help begins when you want to do something about a problem of your own. You do it together with others who want to do something about theirs.
what-p1 = Perhaps you have carried something for a long time: nights of worry, a grief that won’t let go, a relationship that wears you out, something you drink to forget. Or a sense that the days are passing without you. The problem doesn’t need a name. It is enough that it is yours, and that you can feel it.
what-p2 = In a self-help group a few people meet regularly, and each of them works on something of their own. They talk and listen, and between meetings they try to do something a little differently. Nobody is there to treat you, teach you or tell you how to live. Everyone is there for their own sake.
# Pulled out of what-p1; translate it the same way there.
what-quote = The problem doesn’t need a name. It is enough that it is yours.
what-organised-title = What does self-organised mean?
what-p3 = Self-organised means that the people in the group run it themselves. They decide where and when to meet, what to talk about and how long the group will last. No leader sits there with the answers, and nobody keeps records.
what-p4 = In guided self-help a professional takes you through a programme, and that belongs to treatment. A self-organised group is something else. It is part of your everyday life, whether you are having treatment or not.

## When something hurts: acknowledging a problem

hurt-title = When something hurts
hurt-lead = The first thing you do is say it to yourself: this is a problem, and it is mine.
hurt-p1 = It sounds simple. Often it isn’t. We are good at waiting. We think that it will pass, that others have it worse, that we ought to manage. We work more, we keep away from people, we laugh when we are really sad. And then another winter has gone by.
hurt-p2 = Acknowledging a problem is not giving up. It means you stop spending your strength on hiding it. You also know a great deal: when it is at its worst, what helps a little, and what you have tried to no avail. That is what you work with in a group.
hurt-questions-title = Four questions for a quiet moment
hurt-question-1 = What hurts, or keeps me from living the way I want to?
hurt-question-2 = Where do I notice it: in my body, in my sleep, with other people?
hurt-question-3 = What do I do to avoid feeling it?
hurt-question-4 = What would be different on an ordinary Tuesday if it got a little better?
hurt-p3 = Answer the ones you like. If you can’t find the words, start with half a sentence: “I’m not doing well with …”
hurt-aside-title = Are you reading this for someone else?
hurt-aside = You can’t acknowledge a problem for another person, but you can pass this booklet on. Ask yourself, too, what it does to you to stand so close. That may be reason enough to join a group.

## Together with others: the group

group-title = Together with others
# What the drawing circle.svg shows.
group-figure-alt = Seven different chairs stand in a ring. The ring is open at the front.
group-lead = You can think alone for a long time. Something else happens when you hear yourself say it aloud, and someone listens.
group-p1 = In the group you meet people who recognise something. They haven’t been through exactly what you have, but they know what it is to be stuck. You needn’t explain why it is hard, or comfort the person you are telling.
group-p2 = It goes both ways. When you listen, you catch sight of something of your own. When you talk, you give the others something to think about. Nobody only gives, and nobody only takes.
group-p3 = Everyone counts the same. It doesn’t matter what your job is or how old you are. You decide how much to tell. Some say a lot on the first evening. Others need several meetings before they say anything about themselves. Both are fine.
group-p4 = A group is not a circle of friends, though some may become friends. It is a place to work on something of your own. The rest of the week you try things out: say no once, ring someone you have been avoiding, go to bed an hour earlier.

## Two kinds of groups (with a table)

kinds-title = Two kinds of groups
kinds-lead = Some groups bring together people with the same problem. Others are mixed. In both, each person works on something of their own.
kinds-table-caption = Alike and different
# The three header cells: the first stands above the names of the rows.
kinds-head-topic = You may wonder
kinds-head-shared = Same problem
kinds-head-mixed = Mixed group
kinds-row-common = What do we share?
kinds-shared-common = A problem or a diagnosis, such as anxiety, grief or drinking.
kinds-mixed-common = The wish for something to change. The problems differ.
kinds-row-good = What’s good about it?
kinds-shared-good = The others know it from the inside.
kinds-mixed-good = Nobody can tell from the door what you struggle with.
kinds-row-small = And in a small place?
kinds-shared-small = It may take time to find enough people.
kinds-mixed-small = Easier to get going: people need only want a change.
kinds-p1 = One is no better than the other. Ask yourself: do I need to meet people who have what I have? Or would I rather be one of several, without the problem being the first thing they learn about me? You can try one and change later.
kinds-aside-title = By telephone
kinds-aside = Some groups meet by telephone. That may suit you if you live far away, can’t get out, or would rather sit in your own chair when you talk.

## What we hold on to: the principles (a list)

principles-title = What we hold on to
principles-lead = Groups differ, because people do. But a few things hold for all of them, and they make the group safe.
# Each item: a short sentence in strong, then one or two that explain it.
principles-1 = **You use what you have.** The group builds on everyone’s strengths and experience.
principles-2 = **You start from a problem you have acknowledged.** What you know of it is what you work with.
principles-3 = **You choose it yourself.** You feel the need, and you want to. Nobody can send you.
principles-4 = **You answer for yourself.** You take part on your own responsibility and leave others theirs.
principles-5 = **Everyone counts the same.** You give each other time and room to be different.
principles-6 = **You take part.** No solution is served up. You each look for your own.
principles-7 = **You talk about feelings and thoughts.** Not only what happened, but what it is like.
principles-8 = **You are as open as you want to be.** Nobody presses you to say more.
principles-9 = **What is said in the group stays there.** Nobody passes on who comes or what they say.
principles-10 = **You say so when you can’t come.** Otherwise the others sit there wondering.
principles-11 = **It grows from within.** Nobody comes from outside to help or to teach.
principles-p1 = Read them aloud at the first meeting. When something feels wrong later, it is often one of these that has been forgotten.

## How a meeting goes (steps)

meeting-title = How a meeting might go
meeting-lead = Every group finds its own way. An evening may look like this when the group has met a few times.
meeting-step-1 = You arrive
meeting-step-1-text = Someone has unlocked the door and put the chairs in a ring. You begin when you have agreed to begin.
meeting-step-2 = A first round
meeting-step-2-text = Everyone says briefly how things are, and whether there is something they want time for. You can say, “I’ll pass.”
meeting-step-3 = One person talks
meeting-step-3-text = The others listen. They don’t interrupt, and they don’t give advice.
meeting-step-4 = You answer from your own life
meeting-step-4-text = Those who want to, say what they recognised: “I get scared too when …” Not: “You ought to …”
meeting-step-5 = It may go quiet
meeting-step-5-text = Sometimes somebody cries. Wait a little. Nothing has to be repaired.
meeting-step-6 = One last round
meeting-step-6-text = Everyone names one thing they take with them, or something small to try. You agree when to meet next, tidy up and go.
meeting-first-title = The first time
meeting-p1 = It is common to dread it, even if you made up your mind long ago. Say your first name, and by all means say that you would rather just listen. Go home and see how it feels before you decide whether to come back.

## Finding or starting a group (steps)

start-title = Finding or starting a group
start-lead = There may be a group near you. If not, you can be the one who begins. It takes no training.
start-p1 = Ring or write to { -publisher }, or ask at a local contact point, such as the volunteer centre ([frivilligsentral](lang:nb)) or healthy-life centre ([frisklivssentral](lang:nb)). They know which groups there are. Joining is free.
# What the drawing path.svg shows.
start-figure-alt = Stepping stones lead across dark water to a small house with light in its windows.
start-own-title = If you have to start it yourself
start-step-1 = Decide what kind of group
start-step-1-text = Same problem or mixed? Put it in one sentence.
start-step-2 = Tell someone
start-step-2-text = Ask a contact point, put up a note, place a small ad in the paper. Say where people can sign up. Your name doesn’t have to be on it.
start-step-3 = Collect names
start-step-3-text = Let it take time. You should still be enough when someone is away.
start-step-4 = Find a room
start-step-4-text = Chairs and a door that closes are enough.
start-step-5 = Hold the first meeting
start-step-5-text = Read the principles together. Agree on when to meet next.

## The initiator

initiator-title = The initiator
initiator-lead = It can be awkward to begin when everyone is new. An initiator can be with you for the first meetings.
initiator-p1 = An initiator knows how self-help groups work and helps you find the form. After a few meetings the initiator withdraws. That is how it is meant to be.
initiator-does-title = An initiator can
initiator-does-1 = welcome you and explain what self-help is
initiator-does-2 = go through the principles with you
initiator-does-3 = see to it that everyone gets to speak
initiator-not-title = An initiator is not there to
initiator-not-1 = lead the group or treat anyone
initiator-not-2 = advise you about your life
initiator-not-3 = decide what you talk about
initiator-p2 = The group is yours from the first moment. Let one of you unlock the door and another keep an eye on the clock. Bring up whatever chafes while it is still small: someone who talks for too long, a promise that slips. It is good practice in speaking up.
initiator-aside-title = Would you like to become an initiator?
initiator-aside = { -publisher } runs courses. Ring { $phone } to hear what it involves and when the next one is.

## When self-help is not enough right now

urgent-title = When self-help is not enough
urgent-lead = A group is not emergency help. Sometimes you need something else first.
urgent-contact-title = Do you need help now?
urgent-label-113 = If life is in danger
urgent-value-113 = 113
urgent-label-doctor = Doctor on call ([legevakt](lang:nb))
urgent-value-doctor = 116&nbsp;117
urgent-label-talk = [Mental Helse](lang:nb), to talk to someone
urgent-value-talk = 116&nbsp;123
urgent-p1 = Ring if you are thinking of taking your own life, or are afraid of what you might do. If you are not sure which number, ring 113. **You are not wasting anyone’s time.** It doesn’t have to get worse first.
urgent-p2 = Talk to your doctor when it is less urgent but isn’t passing either: when you can’t sleep, can’t eat, drink more than you want to, or can’t face getting up.
urgent-both-title = You can have both
urgent-p3 = A group does not take the place of treatment, nor treatment that of a group. Never stop taking medicine because the group is going well. Talk to your doctor first.
urgent-other-title = If someone in the group is in a bad way
urgent-p4 = Say what you see, and ask straight out. Don’t carry it alone. Stay with the person, and ring together. The promise to keep quiet does not hold when life is in danger.

## Questions and answers

questions-title = Questions and answers
questions-1 = What does it cost?
questions-1-text = Nothing. You might share the cost of the coffee.
questions-2 = Do I have to give my name?
questions-2-text = No. A first name is enough, and nobody outside the group is told that you are there.
questions-3 = Can my doctor or NAV refer me?
questions-3-text = No. They can tell you that groups exist, but nobody can refer you to one. You come because you want to.
questions-4 = What if I meet somebody I know?
questions-4-text = In small places it happens. Talk about it, the two of you, as early as you can. What you promised in the group holds in the shop as well.
questions-5 = How long should I go on?
questions-5-text = As long as it is of use to you. When you want to stop, come and say so, and let the others say goodbye.
questions-6 = What if it’s not for me?
questions-6-text = Then you needn’t come back. But the first meeting is rarely like the fourth, so do give it a little time. Another group may suit you better, too.
questions-7 = What if it makes me sadder?
questions-7-text = It may, especially at first. Saying things aloud does something to us. Tell the group. If it gets too much, sit out an evening, and see the previous page.

## Own notes: prompts with room to write

notes-title = For your own thoughts
notes-lead = Write, draw or leave it blank. Nobody else has to see it.
notes-prompt-1 = This is what I want to do something about
notes-prompt-2 = This is what I know about it already
notes-prompt-3 = This is someone I can tell
notes-prompt-4 = The first small thing I will do, and when

## Whom to turn to

contact-title = Where to find a group
contact-lead = You can ring before you have made up your mind, and without giving your name.
contact-p1 = Our Norwegian name is [Selvhjelp Norge](lang:nb). We know which groups there are where you live. If there is none yet, we can talk about starting one.
contact-phone = [{ $phone }]({ $phone-link })
contact-email = [{ $email }](mailto:{ $email })
contact-web = [{ $web }](https://{ $web })
contact-address = { $street }, { $place }
# The QR code leads to the publisher's web site.
contact-qr-alt = QR code leading to the website { $web }
contact-qr-caption = Hold your phone’s camera over the square to go to { $web }.
contact-places-title = You can also ask
contact-places = At the volunteer centre, the healthy-life centre, the learning and coping centre, or an organisation that works with what you struggle with.
contact-order-title = More copies
contact-order = The booklet is free and comes in bokmål, nynorsk, Northern Sami and English. Write to { $email } and give the order number { $code }.

## Back cover

closing-line = Keep this booklet for as long as you have a use for it. Then leave it where someone else may find it.
