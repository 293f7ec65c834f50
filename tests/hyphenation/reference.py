#!/usr/bin/env python3
"""Makes words-*.txt: words of the project and of CLDR, divided by LuaTeX with the pattern files of hyph-utf8.

usage: reference.py PATTERNS...    (folders that hold hyph-nb.pat.txt, hyph-nn.pat.txt, hyph-en-gb.pat.txt and the .hyp.txt beside them)

The project's are those of its messages, for English those of the README as well; CLDR's (Unicode licence) are the names of languages,
countries, scripts, currencies and units. Needs lualatex and Babel (python3 -m pip install babel). Debian has the files of nb and nn in texlive-lang-european and those of en-gb in texlive-lang-english, below
/usr/share/texlive/texmf-dist/tex/generic/hyph-utf8/patterns/txt. Commit what it writes: the tests compare it with `trykksak`.
"""
import pathlib, re, subprocess, sys, tempfile

HERE = pathlib.Path(__file__).resolve().parent
LOCALES = HERE.parent.parent / "locales"
# Letters that must stay before and after a hyphen, as the files say themselves.
LEAST = {"nb": (2, 2), "nn": (2, 2), "en": (2, 3)}
FILES = {"nb": "hyph-nb", "nn": "hyph-nn", "en": "hyph-en-gb"}

LUA = r"""
local function read(name) local f = assert(io.open(name)); local s = f:read("a"); f:close(); return s end
local l = lang.new()
l:patterns(read("patterns.txt")); l:hyphenation(read("exceptions.txt"))
local out = assert(io.open("divided.txt", "w"))
for word in read("words.txt"):gmatch("%S+") do
  local head, tail
  for _, code in utf8.codes(word) do
    local glyph = node.new("glyph")
    glyph.subtype, glyph.char, glyph.font = 1, code, font.current()
    glyph.lang, glyph.left, glyph.right, glyph.uchyph = l:id(), LEFT, RIGHT, 1
    if tail then tail.next = glyph; glyph.prev = tail else head = glyph end
    tail = glyph
  end
  -- TeX divides words that follow a space.
  local glue = node.new("glue"); glue.next = head; head.prev = glue
  local last = node.new("glue"); tail.next = last; last.prev = tail
  lang.hyphenate(glue, last)
  local text = ""
  for n in node.traverse(glue) do
    if n.id == node.id("disc") then text = text .. "-" elseif n.id == node.id("glyph") then text = text .. utf8.char(n.char) end
  end
  out:write(text, "\n")
end
out:close()
"""


def words(language):
    """Words of five letters and more, in lower case."""
    found = cldr(language)
    if language == "en":
        text = re.sub(r"```.*?```|`[^`]*`|https?:\S+", " ", (HERE.parent.parent / "README.md").read_text(), flags=re.S)
        found.update(word.lower() for word in re.findall(r"\b[A-Z]?[a-z]{4,}\b", text))
    for file in (LOCALES / language).glob("*.ftl"):
        for line in file.read_text().splitlines():
            if not line.startswith("#"):
                text = re.sub(r"\{[^}]*\}|\]\([^)]*\)|&\w+;|https?:\S+|\S+@\S+", " ", line.split("=", 1)[-1])
                found.update(word.lower() for word in re.findall(r"[^\W\d_]{5,}", text))
    return found


def cldr(language):
    """Words of CLDR in the letters of the language."""
    from babel import Locale
    letters, found = r"[a-z]{5,}" if language == "en" else r"[a-zæøå]{5,}", set()

    def walk(value):
        if isinstance(value, str):
            found.update(word for word in re.findall(r"[^\W\d_]+", value.lower()) if re.fullmatch(letters, word))
        elif isinstance(value, (list, tuple)):
            [walk(one) for one in value]
        elif hasattr(value, "values"):
            [walk(one) for one in value.values()]
    data = Locale.parse("en_GB" if language == "en" else language)._data
    for kind in ("languages", "territories", "scripts", "currency_names", "variants", "unit_display_names", "months", "days"):
        walk(dict(data[kind]))
    return found


def find(folders, name):
    for folder in folders:
        if (path := pathlib.Path(folder) / name).exists():
            return path.read_text()
    sys.exit(f"reference.py: no {name} in {', '.join(map(str, folders))}")


def divide(language, folders):
    name = FILES[language]
    exceptions = find(folders, f"{name}.hyp.txt")
    listed = words(language) | {word.replace("-", "") for word in exceptions.split()}
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        (folder / "patterns.txt").write_text(find(folders, f"{name}.pat.txt"))
        (folder / "exceptions.txt").write_text(exceptions)
        (folder / "words.txt").write_text("\n".join(sorted(listed)))
        left, right = LEAST[language]
        (folder / "divide.lua").write_text(f"local LEFT, RIGHT = {left}, {right}\n" + LUA)
        (folder / "run.tex").write_text(r"\documentclass{article}\begin{document}\directlua{dofile('divide.lua')}x\end{document}")
        done = subprocess.run(["lualatex", "-interaction=batchmode", "run.tex"], cwd=folder, capture_output=True, text=True)
        if not (folder / "divided.txt").exists():
            sys.exit(done.stdout[-2000:] + (folder / "run.log").read_text()[-2000:])
        return (folder / "divided.txt").read_text()


def main(folders):
    for language in LEAST:
        text = divide(language, folders)
        (HERE / f"words-{language}.txt").write_text(text)
        print(f"words-{language}.txt: {len(text.splitlines())} words, {text.count('-')} places")


main(sys.argv[1:] or sys.exit(__doc__))
