#!/usr/bin/env python3
"""Do foreign programs agree that the PDFs are what they claim to be?

usage: judges.py [--trykksak PROGRAM] [--project DIR] [BROCHURE...]

Builds the brochures twice, in different surroundings, and lets every judge look at the files. Then every judge gets a
file that it must reject. One line for each judge and a last line `N passed, N failed`; exit status 0 when all passed, 1 when
one failed, 2 when a tool is missing.
"""
import argparse, filecmp, json, os, pathlib, re, shutil, subprocess, sys, tempfile, unicodedata

import press_judges

HERE = pathlib.Path(__file__).resolve().parent
VERAPDF = HERE / "verapdf" / "verapdf"
PACKAGES = {
    "pdftotext": "poppler-utils", "pdffonts": "poppler-utils", "pdfinfo": "poppler-utils", "pdftoppm": "poppler-utils",
    "pdfimages": "poppler-utils", "qpdf": "qpdf", "gs": "ghostscript", "mutool": "mupdf-tools", "java": "default-jdk-headless",
}
# Roles that every file must have, and roles that at least one of the files must have.
EVERYWHERE = {"Document", "H1", "P"}
SOMEWHERE = {"Sect", "H2", "L", "LI", "Lbl", "LBody", "Figure", "Table", "TR", "TH", "TD", "TOC", "TOCI", "Link"}

# The dots that lead from a title to its page number are decoration.
LEADERS = re.compile(r"(?:\s*\.){4,}")


def run(*command, **settings):
    """The finished process, with its output as text."""
    return subprocess.run([str(word) for word in command], capture_output=True, text=True, errors="replace", **settings)


def plain(text):
    """The words alone: one space between them, composed letters, no form feeds."""
    return " ".join(unicodedata.normalize("NFC", text).split())


# ---- The judges. Each takes what was built and gives a list of complaints.

def verapdf(profile):
    def judge(files):
        result = run(VERAPDF, profile, *[file["path"] for file in files])
        passed = sum(line.startswith("PASS ") for line in result.stdout.splitlines())
        if result.returncode == 0 and passed == len(files):
            return []
        if result.returncode == 2:
            return [f"veraPDF cannot run: {result.stderr.strip()}"]
        return [line for line in result.stdout.splitlines() if not line.startswith("PASS ")] or [result.stderr[-2000:]]
    return judge


def each(judge):
    """A judge of one file as a judge of all."""
    return lambda files: [f"{file['path'].name}: {word}" for file in files for word in judge(file)]


def qpdf(file):
    result = run("qpdf", "--check", file["path"])
    if result.returncode == 0 and "WARNING" not in result.stderr:
        return []
    return (result.stdout + result.stderr).strip().splitlines()[-3:]


def fonts(file):
    """Every font is embedded, a subset, and says which letters its glyphs are."""
    result = run("pdffonts", file["path"])
    rows = result.stdout.splitlines()[2:]
    if result.returncode or not rows:
        return [f"no fonts are listed {result.stderr.strip()}"]
    # Names may be cut, types have spaces: the three answers stand before the object's number and generation.
    return [f"not embedded, subset and with Unicode: {row}" for row in rows if row.split()[-5:-2] != ["yes"] * 3]


def structure(file):
    """The lines of the structure tree with their text."""
    result = run("pdfinfo", "-struct-text", file["path"])
    return result.stdout.splitlines() if result.returncode == 0 else []


def role_of(line):
    """The role that a line of the structure tree names, or None for text, attributes and objects."""
    match = re.match(r"\s*([A-Z][A-Za-z0-9]*)(?: <[^>]*>)?(?: \"[^\n]*\")?(?: \((?:block|inline)\))?:?$", line)
    return match.group(1) if match else None


def roles(files, somewhere=SOMEWHERE):
    found = {file["path"].name: {role_of(line) for line in structure(file)} for file in files}
    wrong = [f"{name}: lacks {', '.join(sorted(EVERYWHERE - has))}" for name, has in found.items() if EVERYWHERE - has]
    lacking = somewhere - set().union(*found.values())
    return wrong + ([f"no file has {', '.join(sorted(lacking))}"] if lacking else [])


def tagged(file):
    """The file says that it is tagged, and has a title."""
    facts = dict(re.findall(r"^([^:\n]+):[ \t]*(.*)$", run("pdfinfo", file["path"]).stdout, re.M))
    wrong = [] if facts.get("Tagged") == "yes" else ["is not tagged"]
    return wrong + ([] if facts.get("Title") else ["has no title"])


def first_difference(ours, theirs):
    at = next((i for i, (a, b) in enumerate(zip(ours, theirs)) if a != b), min(len(ours), len(theirs)))
    around = slice(max(0, at - 5), at + 6)
    return [f"word {at}: the messages say «{' '.join(ours[around])}», the file says «{' '.join(theirs[around])}»"]


def letters(text):
    """The text without spaces and hyphens: Poppler's structure tree shows divided words as they are painted."""
    return "".join(c for c in unicodedata.normalize("NFC", text) if not c.isspace() and c not in "-\u00ad\u2010\ufffd")


def spoken(file):
    """The structure tree holds the letters of the messages in reading order. Words are the judge of `pdftotext`."""
    quoted = (re.match(r'\s*"(.*)"$', line) for line in structure(file) if role_of(line) is None)
    theirs, ours = letters("".join(match.group(1) for match in quoted if match)), letters(file["text"])
    if ours == theirs:
        return []
    at = next((i for i, (a, b) in enumerate(zip(ours, theirs)) if a != b), min(len(ours), len(theirs)))
    return [f"letter {at}: the messages say «{ours[max(0, at - 30):at + 30]}», the file «{theirs[max(0, at - 30):at + 30]}»"]


def joined(text):
    """A line that ends in a word's own hyphen looks to pdftotext like two words; the messages tell no more than the hyphen."""
    return re.sub(r"(?<=\w)-\s+(?=\w)", "-", text)


def within_bleed(path):
    """Arguments of pdftotext that leave out what stands above the bleed: the mark of drafts."""
    boxes = dict(re.findall(r"^(\w+Box):\s+(.*)$", run("pdfinfo", "-box", path).stdout, re.M))
    media, bleed = ([float(number) for number in boxes[name].split()] for name in ("MediaBox", "BleedBox"))
    above = int(media[3] - bleed[3])
    return ["-x", "0", "-y", above, "-W", "10000", "-H", "10000"] if above > 0 else []


def extracted(file):
    """What copying gives is what the messages say, page after page, apart from the foot of the page."""
    result = run("pdftotext", "-raw", *within_bleed(file["path"]), file["path"], "-")
    title = plain(dict(re.findall(r"^([^:\n]+):[ \t]*(.*)$", run("pdfinfo", file["path"]).stdout, re.M)).get("Title", ""))
    ours, at = joined(file["text"]).split(), 0
    for number, page in enumerate(result.stdout.split("\f")[:-1], 1):
        words = joined(plain(LEADERS.sub(" ", page))).split()
        feet = [plain(foot).split() for foot in ("", f"{title} {number}", f"{number} {title}", str(number), title)]
        for foot in feet:
            n = len(words) - len(foot)
            body = words[:n] if words[n:] == foot else words[len(foot):] if words[:len(foot)] == foot else None
            if body is not None and body == ours[at:at + n]:
                at += n
                break
        else:
            return [f"page {number}, " + first_difference(ours[at:], words)[0]]
    return [] if at == len(ours) else [f"ends before «{' '.join(ours[at:at + 8])}»"]


def drawn(file):
    """Two renderers draw every page without complaint."""
    with tempfile.TemporaryDirectory() as folder:
        poppler = run("pdftoppm", "-r", "30", "-png", file["path"], f"{folder}/page")
        mupdf = run("mutool", "draw", "-q", "-r", "30", "-o", f"{folder}/mu%d.png", file["path"])
        wrong = []
        if poppler.returncode or poppler.stderr.strip():
            wrong.append(f"pdftoppm: {poppler.stderr.strip()[:300]}")
        # Debian's MuPDF is built without colour management and says so about every file with a profile.
        words = [line for line in mupdf.stderr.splitlines() if "ICC support is not available" not in line]
        if mupdf.returncode or any(re.search(r"error|warning", line) for line in words):
            wrong.append(f"mutool: {' '.join(words)[:300]}")
        return wrong


def same(first, second):
    """Two folders hold the same files with the same bytes."""
    def listed(folder):
        return sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file())
    if not listed(first) or listed(first) != listed(second):
        return [f"{listed(first)} and {listed(second)} are not the same files"]
    return [f"{name} differs" for name in listed(first) if not filecmp.cmp(first / name, second / name, shallow=False)]


def roles_of_press(files):
    """Links are words there."""
    return roles(files, SOMEWHERE - {"Link"})


JUDGES = {
    "veraPDF PDF/UA-1": verapdf("ua1"), "veraPDF PDF/A-2a": verapdf("2a"), "qpdf --check": each(qpdf),
    "pdffonts": each(fonts), "tagged, with a title": each(tagged), "roles": roles,
    "text of the structure": each(spoken), "pdftotext": each(extracted), "drawn without errors": each(drawn),
}

# Pages of the press edition meet PDF/UA-1, too, and say the same words; its sheets are for machines.
PRESS = {
    "press: veraPDF PDF/UA-1": verapdf("ua1"), "press: qpdf --check": each(qpdf), "press: pdffonts": each(fonts),
    "press: tagged, with a title": each(tagged), "press: roles": roles_of_press, "press: text of the structure": each(spoken),
    "press: pdftotext": each(extracted), "press: drawn without errors": each(drawn),
    **{f"press: {name}": each(judge) for name, judge in press_judges.EVERY.items()},
}
SHEETS = {
    "sheets: qpdf --check": each(qpdf), "sheets: pdffonts": each(fonts), "sheets: drawn without errors": each(drawn),
    "sheets: boxes": each(press_judges.boxes), "sheets: pdfimages": each(press_judges.pictures),
}
# Inks do not depend on the words, so one language of each brochure is enough for them.
INKS = {f"press: {name}": each(judge) for name, judge in press_judges.ONE.items()}


# ---- What they judge.

def build(program, project, output, jobs, brochures, **surroundings):
    """Builds, and gives the report. The surroundings must make no difference."""
    folder = surroundings.pop("cwd")
    words = [program, "build", *brochures, "--project", project, "--output", output, "-j", jobs, "--format", "json"]
    result = run(*words, cwd=folder, env={**os.environ, **surroundings})
    if result.returncode not in (0, 1):
        sys.exit(f"judges: the build ended with status {result.returncode}\n{result.stdout}{result.stderr}")
    return json.loads(result.stdout)


def files_of(report, folder, program, project):
    """The files of a report by edition and kind, each with the words of its messages and its twin of the accessible edition."""
    files, texts = {}, {}
    for made in report["made"]:
        which = made["brochure"], made["language"]
        if which not in texts:
            text = run(program, "text", which[0], "--language", which[1], "--project", project)
            if text.returncode:
                sys.exit(f"judges: `trykksak text` ended with status {text.returncode}\n{text.stdout}{text.stderr}")
            texts[which] = plain(text.stdout)
        path = folder / made["file"]
        twin = path.parent.parent / "accessible" / f"{which[0]}.{which[1]}.pdf"
        file = {"path": path, "text": texts[which], "twin": twin, "brochure": which[0], "language": which[1]}
        files.setdefault((made["edition"], made["kind"]), []).append(file)
    return files


def one_language(files):
    """The first file of each brochure."""
    return list({file["brochure"]: file for file in reversed(files)}.values())


def broken(folder):
    """Files that nothing is right about: what Ghostscript makes of a page without tags, and half of it."""
    source = folder / "page.ps"
    source.write_text("%!PS\n/Helvetica findfont 20 scalefont setfont 72 700 moveto (Words without tags) show showpage\n")
    whole, half = folder / "untagged.pdf", folder / "half.pdf"
    run("gs", "-q", "-sDEVICE=pdfwrite", "-dEmbedAllFonts=false", "-dSubsetFonts=false", "-o", whole, source)
    half.write_bytes(whole.read_bytes()[:700])
    return [{"path": whole, "text": "Other words"}], [{"path": half, "text": "Other words"}]


def self_tests(folder, good):
    """Every judge must reject a broken file; those of words and bytes a good one, too, with one word or byte changed."""
    whole, half = broken(folder)
    for name, judge in JUDGES.items():
        bad = half if name in ("qpdf --check", "drawn without errors") else whole
        yield f"{name} rejects what is broken", [] if judge(bad) else [f"{bad[0]['path'].name} passed"]
    swapped = [{**file, "text": re.sub(r"^(\S+) (\S+)", r"\2 \1", file["text"])} for file in good[:1]]
    shorter = [{**file, "text": file["text"].rsplit(" ", 1)[0]} for file in good[:1]]
    for name in ("text of the structure", "pdftotext"):
        for what, files in (("two words that changed places", swapped), ("a word too many", shorter)):
            yield f"{name} rejects {what}", [] if JUDGES[name](files) else ["passed"]
    bad = press_judges.bad_file(folder, good[0])
    for name, judge in press_judges.COLORED.items():
        yield f"press: {name} rejects what is broken", [] if judge(bad) else ["passed"]
    one, other = folder / "one", folder / "other"
    for copy in (one, other):
        copy.mkdir()
        shutil.copy(good[0]["path"], copy / "a.pdf")
    changed = bytearray((other / "a.pdf").read_bytes())
    changed[len(changed) // 2] ^= 1
    (other / "a.pdf").write_bytes(changed)
    yield "same bytes rejects one bit", [] if same(one, other) else ["passed"]


def missing_tools():
    """Debian packages of tools that are not there."""
    return sorted({package for tool, package in PACKAGES.items() if not shutil.which(tool)})


def main():
    parser = argparse.ArgumentParser(description="Foreign programs judge the PDFs.")
    parser.add_argument("--trykksak", type=pathlib.Path, default=HERE.parent / "target" / "release" / "trykksak")
    parser.add_argument("--project", type=pathlib.Path, default=HERE.parent)
    parser.add_argument("brochures", nargs="*", metavar="BROCHURE")
    asked = parser.parse_args()
    missing = missing_tools()
    if missing:
        print(f"judges: please install: apt-get install {' '.join(missing)}", file=sys.stderr)
        return 2
    program, project = asked.trykksak.resolve(), asked.project.resolve()
    tally = {True: 0, False: 0}

    def verdict(name, complaints):
        tally[not complaints] += 1
        print(f"{'ok    ' if not complaints else 'FAILED'} {name}", flush=True)
        for word in complaints[:20]:
            print(f"         {word}")

    with tempfile.TemporaryDirectory() as temporary:
        folder = pathlib.Path(temporary)
        one, two = folder / "built-once", folder / "built-again"
        elsewhere = folder / "elsewhere"
        elsewhere.mkdir()
        report = build(program, project, one, 1, asked.brochures, cwd=project, TZ="UTC", LC_ALL="C")
        build(program, project, two, 2, asked.brochures, cwd=elsewhere, TZ="Pacific/Kiritimati", LC_ALL="C.UTF-8", HOME=str(folder))
        files = files_of(report, project, program, project)
        print(f"{sum(map(len, files.values()))} files: {' '.join(sorted(file['path'].name for kind in files.values() for file in kind))}")
        errors = [f for f in report["findings"] if f["severity"] == "error"]
        verdict("built without errors", [f"{f['file']}:{f['line']}: {f['message']} {f['notes']}" for f in errors])
        verdict("same bytes with 1 and 2 threads, elsewhere, in another time zone", same(one, two))
        accessible, pages, sheets = (files.get(kind, []) for kind in
                                     (("accessible", "pages"), ("press", "pages"), ("press", "sheets")))
        for judges, judged in ((JUDGES, accessible), (PRESS, pages), (INKS, one_language(pages)), (SHEETS, sheets)):
            for name, judge in judges.items():
                verdict(name, judge(judged) if judged else ["nothing was built"])
        colored = press_judges.colored_job(folder, program)
        for name, judge in press_judges.COLORED.items():
            verdict(f"a job with a spot colour: {name}", judge(colored))
        for name, complaints in self_tests(folder, accessible) if accessible else []:
            verdict(name, complaints)
    print(f"judges: {tally[True]} passed, {tally[False]} failed")
    return 0 if not tally[False] else 1


if __name__ == "__main__":
    sys.exit(main())
