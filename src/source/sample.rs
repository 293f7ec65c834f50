//! Which small project do the unit tests of this room start from?

/// A house with a booklet, two leaflets, a flyer and a sheet; it has no faults.
pub(crate) const HOUSE: &str = "\
publisher:
  name: publisher-name
  street: Kirkeveien 63
  postcode: \"0364\"
  town: Oslo
  phone: \"23331900\"
  email: post@selvhjelp.no
  web: selvhjelp.no
  organisation-number: \"980495361\"
languages:
  nb: { conventions: norwegian, hyphenation: nb }
  nn: { conventions: norwegian, hyphenation: nn }
  se: { conventions: sami }
  en: { conventions: british, hyphenation: en-gb }
formats:
  a5-booklet:
    kind: booklet
    trim: { width: 148mm, height: 210mm }
    margins: { top: 18mm, bottom: 22mm, inside: 16mm, outside: 14mm }
    grid: { first: 10pt, step: 14pt }
  a4-z:
    kind: leaflet
    fold: z
    trim: { width: 297mm, height: 210mm }
    margins: { top: 12mm, bottom: 14mm, inside: 10mm, outside: 10mm }
    grid: { first: 10pt, step: 13pt }
    panels:
      - { name: cover, side: outside, position: 3, width: 99mm }
      - { name: left, side: inside, position: 1, width: 99mm }
      - { name: middle, side: inside, position: 2, width: 99mm }
      - { name: right, side: inside, position: 3, width: 99mm }
      - { name: flap, side: outside, position: 1, width: 99mm }
      - { name: back, side: outside, position: 2, width: 99mm }
  a4-roll:
    kind: leaflet
    fold: roll
    trim: { width: 297mm, height: 210mm }
    margins: { top: 12mm, bottom: 14mm, inside: 10mm, outside: 10mm }
    grid: { first: 10pt, step: 13pt }
    panels:
      - { name: cover, side: outside, position: 3, width: 100mm }
      - { name: left, side: inside, position: 1, width: 100mm }
      - { name: middle, side: inside, position: 2, width: 100mm }
      - { name: right, side: inside, position: 3, width: 97mm }
      - { name: flap, side: outside, position: 1, width: 97mm }
      - { name: back, side: outside, position: 2, width: 100mm }
  a6-flyer:
    kind: flyer
    trim: { width: 105mm, height: 148mm }
    margins: { top: 8mm, bottom: 8mm, inside: 8mm, outside: 8mm }
    grid: { first: 10pt, step: 13pt }
    panels:
      - { name: front, side: outside }
      - { name: rear, side: inside }
  a4-sheet:
    kind: sheet
    trim: { width: 210mm, height: 297mm }
    margins: { top: 20mm, bottom: 20mm, inside: 20mm, outside: 20mm }
    columns: { count: 2, gutter: 6mm }
    grid: { first: 10pt, step: 14pt }
styles:
  body: { font: text, weight: 400, size: 9.5pt, leading: 14pt, color: ink }
  lead: { size: 12pt }
  heading-1: { font: display, size: 28pt, leading: 28pt, weight: 700, features: [lnum, -liga] }
  heading-2: { based-on: heading-1, size: 18pt }
themes:
  calm:
    colors:
      ink: { cmyk: [20, 0, 0, 95] }
      paper: { cmyk: [0, 0, 0, 0], srgb: \"#ffffff\" }
      tint: { cmyk: [10, 0, 5, 0], srgb: \"#e6f2ee\" }
    fonts:
      text: { family: Source Sans 3 }
      display: { family: Literata, fallback: [Source Sans 3] }
    styles:
      lead: { color: ink }
papers:
  silk-115: { grammage: 115, thickness: 92 }
printing:
  default: coated
  conditions:
    coated:
      profile: FOGRA39L
      output-condition: FOGRA39
      ink-limit: 300
      paper: silk-115
      press-sheet: { name: SRA3, width: 450mm, height: 320mm }
    wide:
      profile: FOGRA39L
      output-condition: FOGRA39
      ink-limit: 300
      paper: silk-115
      press-sheet: { name: SRA3, width: 450mm, height: 320mm }
      bleed: 5mm
";

/// A booklet of the house; it has no faults. `picture.svg` need not exist for the checks of the text alone.
pub(crate) const BOOKLET: &str = "\
title: title
subject: subject
languages: [nb, se]
format: a5-booklet
theme: calm
code: SN-101
year: 2026
edition: 1
date: 2026-03-05
pages: 8
footer: { text: running, baseline: 12mm }
styles:
  note: { based-on: body, size: 8pt }
parts:
  - name: cover
    start: right
    footer: false
    background:
      - color: tint
      - { picture: picture.svg, box: { left: 10mm, width: 60mm, top: 20mm, height: 30mm } }
    blocks:
      - heading: { level: 1, text: title }
      - contrast:
          pairs:
            - { told: told-1, own: own-1 }
  - name: contents
    blocks:
      - contents: { depth: 2 }
      - break: page
  - name: chapter
    blocks:
      - heading: { level: 2, text: chapter-1, kicker: kicker-1 }
      - lead: lead-1
      - paragraphs: [p-1, p-2]
      - styled: { style: note, text: note-1 }
      - list: { kind: numbers, items: [item-1, item-2] }
      - quote: { text: quote-1 }
      - aside:
          title: aside-title
          background: tint
          blocks:
            - paragraph: aside-1
            - columns:
                count: 2
                blocks:
                  - paragraph: aside-2
      - figure: { picture: picture.svg, alt: figure-alt, width: 40mm }
      - table:
          header: [head-1, head-2]
          rows:
            - [cell-1, cell-2]
          shares: [1, 2]
      - steps: { items: [{ title: step-1, text: step-1-text }] }
      - band: { background: tint, color: ink, blocks: [{ paragraph: band-1 }] }
      - spacer: 4mm
      - contact: { title: contact, rows: [{ label: phone-label, value: phone-value }] }
      - qr: { url: \"https://selvhjelp.no\", alt: qr-alt }
      - imprint: { lines: [imprint-1] }
";

/// A leaflet of the house; it has no faults.
pub(crate) const LEAFLET: &str = "\
title: title
subject: subject
languages: [nb]
format: a4-z
theme: calm
code: SN-102
year: 2026
edition: 1
date: 2026-03-05
parts:
  - name: cover
    panels: [cover]
    vertical: middle
    blocks:
      - heading: { level: 1, text: title }
  - name: text
    panels: [left, middle, right, flap]
    blocks:
      - heading: { level: 2, text: what }
      - paragraph: what-1
  - name: back
    panels: [back]
    blocks:
      - imprint: { lines: [imprint-1] }
";
