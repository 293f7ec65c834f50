"""Do foreign programs agree that the press edition is ready to be printed?

Each judge takes a file of the press edition (its path, its twin of the accessible edition, its ink limit) and gives a list of complaints. Ghostscript
draws the plates; it knows nothing of how the file was made.
"""
import functools, json, pathlib, re, shutil, subprocess, sys, tempfile

PROFILE = pathlib.Path(__file__).resolve().parent.parent / "src" / "source" / "profiles" / "FOGRA39L.icc"
# The most ink that the house's printing conditions allow, in per cent.
INK_LIMIT = 300
# Fewer pixels an inch than these are too few (Ghent Workgroup).
LEAST_PPI = 224


def run(*command, **settings):
    return subprocess.run([str(word) for word in command], capture_output=True, **settings)


def words(result):
    return (result.stdout + result.stderr).decode(errors="replace")


# ---- Boxes and pictures, as Poppler reads them.

def boxes(file):
    """Trim within bleed within media on every page, with 3 mm between trim and bleed."""
    text = words(run("pdfinfo", "-box", "-f", "1", "-l", "9999", file["path"]))
    found = {name: [tuple(map(float, row)) for row in re.findall(rf"{name}:" + r"\s+([-\d.]+)" * 4, text)]
             for name in ("MediaBox", "BleedBox", "TrimBox")}
    rows = list(zip(*found.values()))
    wrong = [] if rows else ["no boxes are listed"]
    for number, (media, bleed, trim) in enumerate(rows, 1):
        gaps = [bleed[i] - trim[i] if i > 1 else trim[i] - bleed[i] for i in range(4)]
        if any(abs(gap - 8.504) > 0.02 for gap in gaps):
            wrong.append(f"page {number}: the bleed is {gaps} points")
        if any(media[i] > bleed[i] + 0.01 if i < 2 else media[i] < bleed[i] - 0.01 for i in range(4)):
            wrong.append(f"page {number}: the bleed is outside of the media")
    return wrong


def pictures(file):
    """Pictures are of inks or grey, and have enough pixels."""
    wrong = []
    for row in words(run("pdfimages", "-list", file["path"])).splitlines()[2:]:
        columns = row.split()
        color, ppi = columns[5], min(int(columns[-4]), int(columns[-3]))
        if color not in ("cmyk", "gray"):
            wrong.append(f"a picture is {color}: {row}")
        if ppi < LEAST_PPI:
            wrong.append(f"a picture has {ppi} pixels an inch: {row}")
    return wrong


# ---- Plates, as Ghostscript draws them.

def plates(file):
    """Exactly the plates that were asked for."""
    wanted = {"Cyan", "Magenta", "Yellow", "Black", *file.get("spots", [])}
    with tempfile.TemporaryDirectory() as folder:
        result = run("gs", "-q", "-dSAFER", "-sDEVICE=tiffsep", "-r20", "-o", f"{folder}/%d.tif", file["path"])
        found = {match.group(1) for path in pathlib.Path(folder).iterdir() if (match := re.search(r"\((.*)\)\.tif$", path.name))}
    if result.returncode:
        return [words(result)[-300:]]
    return [] if found == wanted else [f"the plates are {sorted(found)}, not {sorted(wanted)}"]


@functools.lru_cache(maxsize=8)
def inks(path):
    """For each page the inks of its pixels, four bytes each."""
    with tempfile.TemporaryDirectory() as folder:
        run("gs", "-q", "-dSAFER", "-sDEVICE=pamcmyk32", "-r40", "-o", f"{folder}/%04d.pam", path, check=True)
        pages = [image.read_bytes() for image in sorted(pathlib.Path(folder).iterdir())]
    return [page.split(b"ENDHDR\n", 1)[1] for page in pages]


def pixels(data, channels):
    return zip(*[iter(data)] * channels)


def ink_sums(file):
    """Nowhere more ink than the printing condition allows."""
    wrong = []
    for number, page in enumerate(inks(file["path"]), 1):
        most = max(sum(pixel) for pixel in set(pixels(page, 4))) / 2.55
        if most > INK_LIMIT + 1:
            wrong.append(f"page {number} has {most:.0f} % of ink in one place")
    return wrong


def black_text(file):
    """Where black is full there is no other ink but that of a light ground below it; and there is full black."""
    wrong, seen = [], 0
    for number, page in enumerate(inks(file["path"]), 1):
        full = [pixel for pixel in pixels(page, 4) if pixel[3] >= 252]
        seen += len(full)
        rich = [pixel for pixel in full if sum(pixel[:3]) > 0.6 * 255]
        if rich:
            wrong.append(f"page {number}: {len(rich)} pixels of rich black, such as {rich[0]}")
    return wrong + ([] if seen else ["there is no black text"])


# ---- Colours, in both editions.

@functools.lru_cache(maxsize=None)
def lab(rgb):
    """CIE L*a*b* (D65) of a colour of sRGB (IEC 61966-2-1)."""
    linear = [v / 12.92 if v <= 0.04045 else ((v + 0.055) / 1.055) ** 2.4 for v in (part / 255 for part in rgb)]
    rows = ((0.4124, 0.3576, 0.1805), (0.2126, 0.7152, 0.0722), (0.0193, 0.1192, 0.9505))
    xyz = [sum(a * b for a, b in zip(row, linear)) / white for row, white in zip(rows, (0.9505, 1.0, 1.089))]
    f = [v ** (1 / 3) if v > 216 / 24389 else (24389 / 27 * v + 16) / 116 for v in xyz]
    return 116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])


def drawn(path):
    """For each page its size and the colours of its pixels, cut at the trim."""
    with tempfile.TemporaryDirectory() as folder:
        run("gs", "-q", "-dSAFER", f"--permit-file-read={PROFILE}", "-sDEVICE=ppmraw", "-r30", "-dUseTrimBox", "-dBlackPtComp=1",
            "-dRenderIntent=1", f"-sDefaultCMYKProfile={PROFILE}", "-o", f"{folder}/%04d.ppm", path, check=True)
        for image in sorted(pathlib.Path(folder).iterdir()):
            head, rest = re.match(rb"P6\s+(?:#.*\s+)?(\d+)\s+(\d+)\s+255\s", image.read_bytes()), image.read_bytes()
            yield int(head.group(1)), int(head.group(2)), list(pixels(rest[head.end():], 3))


def flat(page):
    """The places in the middle of areas of one colour."""
    width, height, colors = page
    for y in range(2, height - 2):
        for x in range(2, width - 2):
            at = y * width + x
            if all(colors[at + dy * width + dx] == colors[at] for dy in (-2, 0, 2) for dx in (-2, 0, 2)):
                yield at


def alike(file):
    """Areas of one colour differ by less than ΔE 3 (CIE 1976) from the accessible edition."""
    wrong = []
    for number, (ours, theirs) in enumerate(zip(drawn(file["path"]), drawn(file["twin"])), 1):
        if ours[:2] != theirs[:2]:
            wrong.append(f"page {number} is {ours[:2]} and {theirs[:2]} pixels large")
            continue
        pairs = {(ours[2][at], theirs[2][at]) for at in set(flat(ours)) & set(flat(theirs))}
        for one, other in sorted(pairs):
            difference = sum((a - b) ** 2 for a, b in zip(lab(one), lab(other))) ** 0.5
            if difference >= 3:
                wrong.append(f"page {number}: {one} and {other} differ by {difference:.1f}")
    return wrong


# Judges of files in every language, then of files in one: inks do not depend on the words.
EVERY = {"boxes": boxes, "pdfimages": pictures}
ONE = {"plates": plates, "ink sums": ink_sums, "black text": black_text, "alike in both editions": alike}


# ---- A job with a spot colour, and a photograph in inks.

TESTS = pathlib.Path(__file__).resolve().parent
# The four areas of tests/colors/inks.jpg, and how far a JPEG is off.
INKS = [(200, 30, 10, 40), (10, 220, 180, 0), (0, 0, 0, 255), (40, 90, 200, 60)]
OFF = 3


def inks_kept(file):
    """The areas of a photograph in inks are printed with those very inks."""
    seen = {pixel for page in inks(file["path"]) for pixel in pixels(page, 4)}
    return [f"no place has the inks {wanted}" for wanted in INKS
            if not any(all(abs(a - b) <= OFF for a, b in zip(wanted, pixel)) for pixel in seen)]


def colored_job(folder, program):
    """The smallest brochure of the cases, with a heading in a spot colour and a photograph in inks, as files to judge."""
    project = folder / "colored"
    shutil.copytree(TESTS / "cases" / "base", project)
    shutil.copytree(TESTS.parent / "fonts", project / "fonts")
    shutil.copy(TESTS / "colors" / "inks.jpg", project / "brochures" / "tiny")
    changes = {
        "house.yaml": [("      ink: {", "      sea: { cmyk: [90, 40, 45, 45], spot: PANTONE 3035 C }\n      ink: {")],
        "tiny/brochure.yaml": [("picture: hill.svg", "picture: inks.jpg"), ("parts:", "styles:\n  title: { color: sea }\n  heading-1: { color: sea }\n\nparts:")],
    }
    for name, pairs in changes.items():
        path = project / "brochures" / name
        text = path.read_text()
        for old, new in pairs:
            assert text.count(old) == 1, f"{name} has {text.count(old)} times {old!r}"
            text = text.replace(old, new)
        path.write_text(text)
    result = run(program, "build", "--project", project, "--output", folder / "colored.out", "--language", "nb", "--edition", "accessible,press",
                 "--format", "json")
    if result.returncode:
        sys.exit(f"judges: the coloured job ended with status {result.returncode}\n{words(result)}")
    made = {(file["edition"], file["kind"]): project / file["file"] for file in json.loads(result.stdout)["made"]}
    return {"path": made["press", "pages"], "twin": made["accessible", "pages"], "spots": ["PANTONE 3035 C"]}


COLORED = {**EVERY, **ONE, "inks of a photograph": inks_kept}


# ---- Files that must be rejected.

BAD = """%!PS
[/TrimBox [0 0 200 200] /PAGE pdfmark
0 0 0 1 setcmykcolor 20 20 30 30 rectfill
1 1 1 1 setcmykcolor 60 60 60 60 rectfill
[/Separation (Extra) /DeviceCMYK {0 exch 0 0 }] setcolorspace 1 setcolor 130 130 40 40 rectfill
gsave 140 20 translate 40 40 scale 2 2 8 [2 0 0 2 0 0] (\\377\\0\\0\\0\\377\\0\\0\\0\\377\\377\\377\\0) false 3 colorimage grestore
showpage
"""


def bad_file(folder, good):
    """A file with rich black, too much ink, a plate too many, a coarse picture of light, no bleed, and colours of another file."""
    source, bad = folder / "bad.ps", folder / "bad.pdf"
    source.write_text(BAD)
    run("gs", "-q", "-sDEVICE=pdfwrite", "-dColorConversionStrategy=/LeaveColorUnchanged", "-dDEVICEWIDTHPOINTS=200",
        "-dDEVICEHEIGHTPOINTS=200", "-o", bad, source, check=True)
    return {"path": bad, "twin": good["twin"]}
