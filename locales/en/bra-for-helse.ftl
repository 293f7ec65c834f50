### “Self-help is good for your health”: a flyer of two sides, in British English.
### It lies in waiting rooms. The reader has three minutes and is not well. Promise nothing: a group is not a cure. Short sentences, “you”.
### The reader lives in Norway: Norwegian names that one hears on the telephone follow in brackets, marked (lang:nb).
### One message is one paragraph. Marks inside it: *stress*, **strong**, [text](https://…), &nbsp; for a space that must not break.
### All of the back stands on one page. This text may be about a tenth longer than the bokmål; more, and the page overflows.
### State: draft

## The flyer as a whole: title and description in catalogues. No markup here.

# state: draft 354c5227
title = Self-help is good for your health
# state: draft cc65446f
subject = Why it does you good to work on a problem together with others, and what a self-help group is not.

## Front. The title is set large, in two or three lines.

# state: draft 354c5227
cover-title = Self-help is good for your health
# state: draft f86a432e
cover-line = It is easier to look after yourself when somebody listens

## Back

# state: draft b775d179
what-title = Health is more than not being ill
# state: draft 968eba20
what-lead = It is also sleeping, having somebody to talk to, and feeling that you can do something about what is hard.
# state: draft a55ecd0e
what-p1 = What we carry alone tends to settle somewhere: in the neck, in the stomach, in the nights. In a self-help group you say it aloud to others who want to do something about theirs. You listen and share what you have lived through. Then each of you finds a next step.
# state: draft 41ddfb25
do-title = What you can practise in a group
# state: draft 3f15c628
do-1 = noticing how you are before it gets too much
# state: draft c276e823
do-2 = putting words to what you feel
# state: draft 3d9e75b7
do-3 = saying no, and asking for something
# state: draft 6b927cb0
do-4 = doing one thing differently, and telling how it went
# state: draft e52a0fd8
what-p2 = It is free, and you are anonymous. Nobody can refer you. You come because you want to.
# state: draft 58c6a2a6
beside-title = Beside the doctor, not instead
# state: draft d056e114
beside = Keep seeing your doctor or psychologist, and talk to the doctor before you change any medicine. A group isn’t treatment. It is something you do yourself, together with others.
# state: draft daea7cc3
contact-title = Is there a group near you?
# state: draft cff45a23
contact-phone = [{ $phone }]({ $phone-link })
# state: draft b0b431e3
contact-email = [{ $email }](mailto:{ $email })
# state: draft 88629bc9
contact-web = [{ $web }](https://{ $web })
# The three numbers are the same in all languages.
# state: draft 638a958c
urgent = **Is it urgent?** Ring **113** when life is in danger, **116&nbsp;117** ([legevakt](lang:nb)) when you need a doctor now, or **116&nbsp;123** ([Mental Helse](lang:nb)) when you need someone to talk to.
