### The catalogue: a poster, A3, with the covers of all brochures. In British English.
### It hangs where people wait: at the doctor’s, in the library, in the hall of a volunteer centre.
### State: draft

## The poster as a whole: title and description. No markup here.

# state: draft dc2aa5ad
title = Booklets and brochures about self-help
# state: draft 1914073e
subject = Everything that { -publisher } publishes about self-organised self-help: covers, titles, years, formats and languages.

## Head. The title is set large, on one line.

# state: draft e00fa65d
cover-title = Booklets and brochures
# state: draft 16dcc3ea
cover-line = To read on your own, or to take to somebody else. All of it is free.

## Each brochure. Its title comes from its own file; the names of languages come from house.yaml.

# For readers who do not see the cover. $title is the title of the brochure.
# state: draft 24ee1a9f
cover-alt = Cover of “{ $title }”
# $code is the order number, $year the year in which it came out first, or unknown; $format is the name of a format in house.yaml.
# state: draft d0f4e9b6
facts = { $code }&nbsp;· { $year ->
    [unknown] {""}
   *[other] { $year }&nbsp;·{" "}
}{ $format ->
    [a5-booklet] booklet, A5, { $pages } pages
    [a4-z-dl] leaflet, A4 folded in three
    [a4-roll-dl] leaflet, A4 folded in three
    [a5-half] leaflet, A4 folded to A5
    [a5-flyer] flyer, A5
    [a6-flyer] flyer, A6
   *[other] { $format }
}

## Foot

# state: draft c556d483
order = **How to get them:** Ring [{ $phone }]({ $phone-link }), write to [{ $email }](mailto:{ $email }), or order at [{ $web }](https://{ $web }).
