### “Self-help is good for your health”: a flyer of two sides, in British English.
### It lies in waiting rooms. The reader has three minutes and is not well. Promise nothing: a group is not a cure. Short sentences, “you”.
### The reader lives in Norway: Norwegian names that one hears on the telephone follow in brackets, marked (lang:nb).
### One message is one paragraph. Marks inside it: *stress*, **strong**, [text](https://…), &nbsp; for a space that must not break.
### All of the back stands on one page. This text may be about a tenth longer than the bokmål; more, and the page overflows.
### State: draft

## The flyer as a whole: title and description in catalogues. No markup here.

title = Self-help is good for your health
subject = Why it does you good to work on a problem together with others, and what a self-help group is not.

## Front. The title is set large, in two or three lines.

cover-title = Self-help is good for your health
cover-line = It is easier to look after yourself when somebody listens

## Back

what-title = Health is more than not being ill
what-lead = It is also sleeping, having somebody to talk to, and feeling that you can do something about what is hard.
what-p1 = What we carry alone tends to settle somewhere: in the neck, in the stomach, in the nights. In a self-help group you say it aloud to others who want to do something about theirs. You listen and share what you have lived through. Then each of you finds a next step.
do-title = What you can practise in a group
do-1 = noticing how you are before it gets too much
do-2 = putting words to what you feel
do-3 = saying no, and asking for something
do-4 = doing one thing differently, and telling how it went
what-p2 = It is free, and you are anonymous. Nobody can refer you. You come because you want to.
beside-title = Beside the doctor, not instead
beside = Keep seeing your doctor or psychologist, and talk to the doctor before you change any medicine. A group isn’t treatment. It is something you do yourself, together with others.
contact-title = Is there a group near you?
contact-phone = [{ $phone }]({ $phone-link })
contact-email = [{ $email }](mailto:{ $email })
contact-web = [{ $web }](https://{ $web })
# The three numbers are the same in all languages.
urgent = **Is it urgent?** Ring **113** when life is in danger, **116&nbsp;117** ([legevakt](lang:nb)) when you need a doctor now, or **116&nbsp;123** ([Mental Helse](lang:nb)) when you need someone to talk to.
