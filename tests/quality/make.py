#!/usr/bin/env python3
"""Makes the text of this folder's brochures from the messages of the project: 5,000 words of bokmål in paragraphs of 75 or more.

usage: tests/quality/make.py       (writes locales/nb/house.ftl and the brochures; commit what it writes)

The text stays as it is when the project's own messages change, so that figures can be compared from one version to the next; run this
only to take a new one.
"""
import pathlib, re

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
WORDS, PARAGRAPH, MEASURES = 5000, 75, (60, 75, 90, 112)


def sentences():
    """The messages that are running text, without markup."""
    for file in sorted((ROOT / "locales" / "nb").glob("*.ftl")):
        for line in file.read_text().splitlines():
            match = re.match(r"[a-z0-9-]+ = (.{50,})", line)
            # Titles and labels are no sentences; soft hyphens would tell the programs apart.
            if not match or "{" in line or "|" in line or "&shy;" in line or not re.search(r"[.!?»]$", line):
                continue
            text = re.sub(r"\[([^]]*)\]\([^)]*\)", r"\1", match.group(1))
            yield re.sub(r"[*`\\]", "", text).strip()


def paragraphs():
    """Messages put together until they are long enough, up to the number of words wanted."""
    words, found, total = [], [], 0
    for sentence in sentences():
        words += sentence.split(" ")
        if len(words) >= PARAGRAPH:
            found.append(" ".join(words))
            total += len(words)
            words = []
        if total >= WORDS:
            return found
    return found


def main():
    texts = paragraphs()
    lines = ["### A text of 5,000 words from the project's own messages, made by tests/quality/make.py.", "### State: reviewed", "",
             "publisher-name = Selvhjelp Norge"]
    lines += [f"p-{number:02} = {text}" for number, text in enumerate(texts, 1)]
    (HERE / "locales/nb").mkdir(parents=True, exist_ok=True)
    (HERE / "locales/nb/house.ftl").write_text("\n".join(lines) + "\n")
    names = ", ".join(f"p-{number:02}" for number in range(1, len(texts) + 1))
    for measure in MEASURES:
        folder = HERE / f"brochures/measure-{measure}"
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "brochure.yaml").write_text(f"""title: title
subject: subject
languages: [nb]
format: measure-{measure}
theme: plain
code: SN-90
year: 2026
edition: 1
date: "2026-11-01"
parts:
  - name: text
    blocks:
      - heading: {{ level: 1, text: title }}
      - paragraphs: [{names}]
""")
        (HERE / f"locales/nb/measure-{measure}.ftl").write_text(f"""### State: reviewed
title = Fem tusen ord på {measure} millimeter
subject = En tekst til å måle linjer med.
""")
    print(f"{len(texts)} paragraphs, {sum(len(text.split()) for text in texts)} words")


main()
