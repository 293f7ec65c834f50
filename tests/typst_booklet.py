"""The same brochure for Typst: reads brochure.yaml and the Fluent messages, and writes Typst markup in similar styles.

Good enough to compare speed on the same words, pictures and structure; the pages need not look alike.
"""
import html, pathlib, re

import yaml
from fluent.runtime import FluentBundle, FluentResource

MONTHS = {
    "nb": "januar februar mars april mai juni juli august september oktober november desember".split(),
    "en": "January February March April May June July August September October November December".split(),
}
FORMATS = {"booklet": ("148mm", "210mm"), "leaflet": ("99mm", "210mm")}


def messages(root, brochure, language):
    bundle = FluentBundle([language], use_isolating=False)
    for name in ("house", brochure):
        bundle.add_resource(FluentResource((root / "locales" / language / f"{name}.ftl").read_text("utf-8")))
    return bundle


def facts(house, brochure, language):
    """The variables of the messages."""
    publisher = house["publisher"]
    year, month, day = str(brochure["date"]).split("-")
    names = MONTHS.get(language, MONTHS["nb"])
    phone = re.sub(r"(..)(?=.)", "\\1\u00a0", publisher["phone"])
    return {
        "street": publisher["street"], "place": f"{publisher['postcode']} {publisher['town']}", "phone": phone,
        "phone-link": "tel:+47" + publisher["phone"],
        "email": publisher["email"], "web": publisher["web"], "orgno": publisher["organisation-number"],
        "code": brochure["code"], "year": str(brochure.get("year", "")), "edition": str(brochure["edition"]),
        "date": f"{int(day)}. {names[int(month) - 1]} {year}",
    }


class Writer:
    """Writes one brochure in one language."""

    def __init__(self, root, name, language):
        self.folder = root / "brochures" / name
        self.brochure = yaml.safe_load((self.folder / "brochure.yaml").read_text("utf-8"))
        self.house = yaml.safe_load((root / "brochures" / "house.yaml").read_text("utf-8"))
        self.language = language
        self.bundle = messages(root, name, language)
        self.facts = facts(self.house, self.brochure, language)
        colors = self.house["themes"][self.brochure["theme"]]["colors"]
        self.colors = {key: value.get("srgb", "#000000") for key, value in colors.items()}

    def plain(self, message):
        value, errors = self.bundle.format_pattern(self.bundle.get_message(message).value, self.facts)
        assert not errors, (message, errors)
        return html.unescape(value.replace("<br>", " "))

    def words(self, message):
        """Inline Markdown as Typst markup."""
        parts = re.split(r"(\*\*.+?\*\*|\*.+?\*|\[.+?\]\(.+?\))", self.plain(message))
        return "".join(map(self.run, parts))

    def run(self, text):
        link = re.fullmatch(r"\[(.+?)\]\((.+?)\)", text)
        if link and link[2].startswith("lang:"):
            return f'#text(lang: "{link[2][5:]}")[{escape(link[1])}]'
        if link:
            return f'#link("{link[2]}")[{escape(link[1])}]'
        if text.startswith("**") and len(text) > 4:
            return f"#strong[{self.run(text[2:-2])}]"
        if text.startswith("*") and len(text) > 2:
            return f"#emph[{self.run(text[1:-1])}]"
        return escape(text)

    def color(self, name):
        return f'rgb("{self.colors[name]}")'

    def document(self):
        width, height = FORMATS.get(self.house["formats"][self.brochure["format"]]["kind"], FORMATS["booklet"])
        date = "datetime(year: {}, month: {}, day: {})".format(*map(int, str(self.brochure["date"]).split("-")))
        head = f"""\
#set document(title: {quoted(self.plain(self.brochure["title"]))}, author: "Selvhjelp Norge", date: {date})
#set page(width: {width}, height: {height}, margin: (top: 17mm, bottom: 22mm, x: 17mm),
  footer: context [#set text(8pt); {self.words(self.brochure["title"])} #h(1fr) #counter(page).display()])
#set text(font: "Source Sans 3", size: 10pt, lang: "{self.language}", hyphenate: true)
#set par(leading: 4.6pt, spacing: 11pt)
#show heading: set text(font: "Literata", fill: {self.color("petrol")})
#show heading.where(level: 1): set text(33pt)
#show heading.where(level: 2): set text(22pt)
#show heading.where(level: 3): set text(12pt)
#set table(stroke: 0.5pt)
"""
        parts = [self.part(part) for part in self.brochure["parts"]]
        return head + "\n#pagebreak()\n".join(parts) + "\n"

    def part(self, part):
        behind = "".join(map(self.area, part.get("background", [])))
        color = f'#set text(fill: {self.color(part["color"])})\n' if "color" in part else ""
        return behind + f"#[\n{color}{self.blocks(part['blocks'])}\n]"

    def area(self, area):
        inside = f'rect(width: 150%, height: 150%, fill: {self.color(area["color"])})' if "color" in area else \
            f"image({quoted(self.folder / area['picture'])}, width: 100% + 34mm)"
        return f"#place(top + left, dx: -17mm, dy: -17mm, pdf.artifact({inside}))\n"

    def blocks(self, blocks):
        return "\n\n".join(self.block(*next(iter(block.items()))) for block in blocks)

    def block(self, kind, value):
        return getattr(self, "write_" + kind.replace("-", "_"))(value)

    def write_heading(self, value):
        kicker = f"#text(9pt)[{self.words(value['kicker'])}]\n\n" if "kicker" in value else ""
        return f"{kicker}#heading(level: {value['level']})[{self.words(value['text'])}]"

    def write_lead(self, value):
        return f"#par(leading: 6pt, text(12.5pt)[{self.words(value)}])"

    def write_paragraph(self, value):
        return self.words(value)

    def write_paragraphs(self, value):
        return "\n\n".join(map(self.words, value))

    def write_styled(self, value):
        return f"#par(text(14pt)[{self.words(value['text'])}])"

    def write_list(self, value):
        kind = "enum" if value.get("kind") == "numbers" else "list"
        return f"#{kind}" + "".join(f"[{self.words(item)}]" for item in value["items"])

    def write_steps(self, value):
        items = (f"[#strong[{self.words(s['title'])}]\n\n{self.words(s['text']) if 'text' in s else ''}]" for s in value["items"])
        return "#enum" + "".join(items)

    def write_quote(self, value):
        return f'#quote(block: true)[#text(15pt, font: "Literata", style: "italic")[{self.words(value["text"])}]]'

    def write_aside(self, value):
        title = f"#strong[{self.words(value['title'])}]\n\n" if "title" in value else ""
        return f"#block(width: 100%, inset: 3mm, fill: {self.color('tint')})[{title}{self.blocks(value['blocks'])}]"

    def write_band(self, value):
        return f"#block(width: 100%, inset: 3mm, fill: {self.color(value['background'])})[{self.blocks(value['blocks'])}]"

    def write_figure(self, value):
        picture = f"image({quoted(self.folder / value['picture'])}, width: {value.get('width', '100%')}"
        if value.get("decorative"):
            return f"#pdf.artifact({picture}))"
        caption = f", caption: [{self.words(value['caption'])}]" if "caption" in value else ""
        return f"#figure({picture}, alt: {quoted(self.plain(value['alt']))}){caption})"

    def write_table(self, value):
        shares = value.get("shares") or [1] * len(value["header"])
        columns = ", ".join(f"{share}fr" for share in shares) + ","
        cells = "".join(f", [{self.words(cell)}]" for row in value["rows"] for cell in row)
        header = ", ".join(f"[{self.words(cell)}]" for cell in value["header"])
        table = f"table(columns: ({columns}), table.header({header}){cells})"
        caption = f", caption: [{self.words(value['caption'])}]" if "caption" in value else ""
        return f"#figure({table}{caption})"

    def write_contact(self, value):
        rows = "\n\n".join(
            (f"{self.words(row['label'])}: " if "label" in row else "") + self.words(row["value"]) for row in value["rows"])
        return f"#block(width: 100%, inset: 3mm, fill: {self.color('sand')})[#strong[{self.words(value['title'])}]\n\n{rows}]"

    def write_contents(self, value):
        return f"#outline(title: none, depth: {value.get('depth', 2)})"

    def write_qr(self, value):
        caption = self.words(value["caption"]) if "caption" in value else ""
        return f"#pdf.artifact(rect(width: {value.get('size', '22mm')}, height: {value.get('size', '22mm')}))\n\n{caption}"

    def write_contrast(self, value):
        return "\n\n".join(f"#emph[{self.words(p['told'])}] \\ #strong[{self.words(p['own'])}]" for p in value["pairs"])

    def write_order_form(self, value):
        fields = "".join(f"{self.words(field)}\n\n#line(length: 100%, stroke: 0.5pt)\n\n" for field in value["fields"])
        columns = len(value["header"])
        header = ", ".join(f"[{self.words(cell)}]" for cell in value["header"])
        cells = ", []" * columns * value["lines"]
        return f"{fields}#table(columns: (1fr,) * {columns}, rows: 8mm, table.header({header}){cells})"

    def write_imprint(self, value):
        return "\n\n".join(f"#text(8pt)[{self.words(line)}]" for line in value["lines"])

    def write_spacer(self, value):
        return f"#v({value})"

    def write_columns(self, value):
        return f"#columns({value['count']})[{self.blocks(value['blocks'])}]"

    def write_break(self, value):
        return "#colbreak()" if value == "column" else "#pagebreak()"


def escape(text):
    return re.sub(r"([\\#$*_`<>@=\[\]~/+-])", r"\\\1", text)


def quoted(text):
    return '"' + str(text).replace("\\", "\\\\").replace('"', '\\"') + '"'


def source(root, brochure, language):
    """Typst markup of a brochure."""
    return Writer(pathlib.Path(root), brochure, language).document()
