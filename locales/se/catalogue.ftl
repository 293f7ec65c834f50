### The catalogue: a poster, A3, with the covers of all brochures. In Northern Sami.
### It hangs where people wait: at the doctor’s, in the library, in the hall of a volunteer centre.
### State: draft

## The poster as a whole: title and description. No markup here.

# state: draft dc2aa5ad
title = Gihppagat ja brošyrat iešveahki birra
# state: draft 1914073e
subject = Buot maid { -publisher } almmuha iešorganiserejuvvon iešveahki birra: ovdasiiddut, namahusat, jagit, hámit ja gielat.

## Head. The title is set large, on one line.

# state: draft e00fa65d
cover-title = Gihppagat ja brošyrat
# state: draft 16dcc3ea
cover-line = Lohkat okto dahje addit earáide. Buot lea nuvttá.

## Each brochure. Its title comes from its own file; the names of languages come from house.yaml.

# For readers who do not see the cover. $title is the title of the brochure.
# state: draft 24ee1a9f
cover-alt = «{ $title }» ovdasiidu
# $code is the order number, $year the year in which it came out first, or unknown; $format is the name of a format in house.yaml.
# state: draft d0f4e9b6
facts = { $code }&nbsp;· { $year ->
    [unknown] {""}
   *[other] { $year }&nbsp;·{" "}
}{ $format ->
    [a5-booklet] gihpa, A5, { $pages } siiddu
    [a4-z-dl] brošyra, A4, { $pages } siiddu
    [a4-roll-dl] brošyra, A4, { $pages } siiddu
    [a5-half] brošyra, A5, { $pages } siiddu
    [a5-flyer] lihpu, A5
    [a6-flyer] lihpu, A6
   *[other] { $format }
}

## Foot

# state: draft c556d483
order = **Ná oaččut daid:** Riŋge [{ $phone }]({ $phone-link }), čále deike: [{ $email }](mailto:{ $email }), dahje diŋgo dáppe: [{ $web }](https://{ $web }).
