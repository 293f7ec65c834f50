### The catalogue: a poster, A3, with the covers of all brochures, in bokmål (the source language).
### It hangs where people wait: at the doctor’s, in the library, in the hall of a volunteer centre.
### State: source

## The poster as a whole: title and description. No markup here.

title = Hefter og brosjyrer om selvhjelp
subject = Alt { -publisher } gir ut om selvorganisert selvhjelp: forsider, titler, år, format og språk.

## Head. The title is set large, on one line.

cover-title = Hefter og brosjyrer
cover-line = Til å lese alene eller ha med til andre. Alt er gratis.

## Each brochure. Its title comes from its own file; the names of languages come from house.yaml.

# For readers who do not see the cover. $title is the title of the brochure.
cover-alt = Forsida til «{ $title }»
# $code is the order number, $year the year in which it came out first, or unknown; $format is the name of a format in house.yaml.
facts = { $code }&nbsp;· { $year ->
    [unknown] {""}
   *[other] { $year }&nbsp;·{" "}
}{ $format ->
    [a5-booklet] hefte, A5, { $pages } sider
    [a4-z-dl] brosjyre, A4 brettet i tre
    [a4-roll-dl] brosjyre, A4 brettet i tre
    [a5-half] brosjyre, A4 brettet til A5
    [a5-flyer] blad, A5
    [a6-flyer] blad, A6
   *[other] { $format }
}

## Foot

order = **Slik får du dem:** Ring [{ $phone }]({ $phone-link }), skriv til [{ $email }](mailto:{ $email }), eller bestill på [{ $web }](https://{ $web }).
