### The catalogue: a poster, A3, with the covers of all brochures. In nynorsk.
### It hangs where people wait: at the doctor’s, in the library, in the hall of a volunteer centre.
### State: draft

## The poster as a whole: title and description. No markup here.

# state: draft dc2aa5ad
title = Hefte og brosjyrar om sjølvhjelp
# state: draft 1914073e
subject = Alt { -publisher } gir ut om sjølvorganisert sjølvhjelp: framsider, titlar, år, format og språk.

## Head. The title is set large, on one line.

# state: draft e00fa65d
cover-title = Hefte og brosjyrar
# state: draft 16dcc3ea
cover-line = Til å lese åleine eller ha med til andre. Alt er gratis.

## Each brochure. Its title comes from its own file; the names of languages come from house.yaml.

# For readers who do not see the cover. $title is the title of the brochure.
# state: draft 24ee1a9f
cover-alt = Framsida til «{ $title }»
# $code is the order number, $year the year in which it came out first, or unknown; $format is the name of a format in house.yaml.
# state: draft d0f4e9b6
facts = { $code }&nbsp;· { $year ->
    [unknown] {""}
   *[other] { $year }&nbsp;·{" "}
}{ $format ->
    [a5-booklet] hefte, A5, { $pages } sider
    [a4-z-dl] brosjyre, A4 bretta i tre
    [a4-roll-dl] brosjyre, A4 bretta i tre
    [a5-half] brosjyre, A4 bretta til A5
    [a5-flyer] blad, A5
    [a6-flyer] blad, A6
   *[other] { $format }
}

## Foot

# state: draft c556d483
order = **Slik får du dei:** Ring [{ $phone }]({ $phone-link }), skriv til [{ $email }](mailto:{ $email }), eller ting på [{ $web }](https://{ $web }).
