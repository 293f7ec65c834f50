#!/usr/bin/env python3
"""Does the PDF show the lines that `trykksak quality` tells of?

usage: linejudge.py [--trykksak PROGRAM]

Builds the brochures of tests/quality, measures them with tests/linequality.py (PyMuPDF) and compares the figures with those that the
program takes from its pages. Then the judge must see a difference where there is one. Copying the text of the
justified lines must give the words, too (pdftotext). On the widest measure, that of a booklet in A5, the figures of the PDF must reach the
aims (AIMS), and those of a file that is broken must not. The brochures of the project are ragged: of them the edge is compared. Makes
itself an environment with pymupdf in target/linejudge. Exit status 0 when all agree, 1 when not, 2 when something is missing.
"""
import argparse, json, pathlib, shutil, subprocess, sys, venv

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent
WORK = ROOT / "target" / "linejudge"
SIZE, SPACE = 9.5, 0.2  # of tests/quality: Source Sans 3 in 9.5 pt, whose word space is a fifth of the size
# How far the two may be apart: lines, per cent, per cent, standard deviation, hyphens in a hundred, longest run.
TOLERANCE = (4, 1.5, 0.7, 0.01, 1.0, 0)
# The same for ragged text: per cent of its lines in the zone, standard deviation and shortest line in per cent of the measure, wedges.
# Without tags a reader can take a line too many or too few (the first beside a drop initial), so the shares can differ a little.
RAGGED = (2, 0.5, 2, 1)
# What the PDF of the bench text must show at the measure of A5: per cent of lines whose word spaces are 80 to 125 % of natural, per cent over
# 150 %, standard deviation, hyphens in a hundred lines, longest run of hyphens, widows, orphans, short last lines in a hundred paragraphs.
BOOKLET = "measure-112"
AIMS = (("inside", 95, None), ("over", None, 0), ("deviation", None, 0.10), ("hyphens", None, 3), ("run of hyphens", None, 2),
        ("widows", None, 0), ("orphans", None, 0), ("short last lines", None, 10))
# In fewer lines than these one line makes a difference.
FEWEST = 15


def environment():
    """Runs this program again in an environment that has PyMuPDF."""
    python = WORK / "venv" / "bin" / "python"
    if pathlib.Path(sys.prefix) == WORK / "venv":
        return
    if not python.exists():
        venv.create(WORK / "venv", with_pip=True)
    if subprocess.run([python, "-c", "import pymupdf"], capture_output=True).returncode:
        if subprocess.run([python, "-m", "pip", "install", "-q", "pymupdf"]).returncode:
            print("linejudge: please install: python3 -m pip install pymupdf", file=sys.stderr)
            sys.exit(2)
    sys.exit(subprocess.run([python, __file__, *sys.argv[1:]]).returncode)


def agree(ours, theirs, tolerance):
    return all(abs(a - b) <= most for a, b, most in zip(ours, theirs, tolerance))


def figures(linequality, file):
    """What the aims are about, from a PDF alone."""
    _, inside, over, _, sd, hyphens, longest = linequality.measure(file, SIZE, SPACE)
    widows, orphans, short, paragraphs = linequality.ends(file, SIZE)
    return inside, over, sd, hyphens, longest, widows, orphans, 100 * short / max(paragraphs, 1)


def missed(values):
    """The aims that a file does not reach."""
    return [name for (name, least, most), value in zip(AIMS, values)
            if least is not None and value < least or most is not None and value > most]


def aims(linequality, good, run, project, wrong):
    """The good file reaches all aims; a file with a fault misses the one that it is about."""
    values = figures(linequality, good)
    print(f"{good.name}: " + ", ".join(f"{name} {value:.3g}" for (name, *_), value in zip(AIMS, values)))
    wrong += [f"{good.name}: `{name}` is {value:.3g}" for (name, *_), value in zip(AIMS, values) if name in missed(values)]
    for fault, file in faults(good, run, project):
        if fault not in missed(figures(linequality, file)):
            wrong.append(f"the judge does not see the fault `{fault}` in {file}")


def faults(good, run, project):
    """Files with a fault each, and the name of the aim that it misses."""
    import pymupdf
    # A narrow measure needs more hyphens, and some of its word spaces gape.
    narrow = good.with_name(good.name.replace(BOOKLET, "measure-60"))
    yield from (("hyphens", narrow), ("over", narrow))
    # Words that are not divided and letters that do not give.
    house = project / "brochures/house.yaml"
    text = house.read_text()
    house.write_text(text.replace("hyphenate: true", "hyphenate: false, expansion: 0", 1))
    run("build", "--quiet", "--edition", "accessible", "--output", WORK / "uneven", BOOKLET)
    house.write_text(text)
    yield from ((name, WORK / f"uneven/accessible/{good.name}") for name in ("inside", "deviation"))
    # Where a page ends within a paragraph, all but one of its lines there are taken away.
    for name in ("orphans", "widows"):
        document = pymupdf.open(good)
        page, boxes = turn(document, name)
        for box in boxes:
            document[page].add_redact_annot(box)
        document[page].apply_redactions()
        document.save(WORK / f"{name}.pdf")
        yield name, WORK / f"{name}.pdf"


def turn(document, name):
    """A page where a paragraph goes on to the next page or comes from the one before, and all its lines there but the outermost."""
    import linequality
    pages = list(linequality.pages(document.name, SIZE))
    edges = linequality.edges_of([row for page in pages for row in page if len(row) >= 20])
    full = [[linequality.reaches(row, edges) for row in page] for page in pages]
    for number, (above, below) in enumerate(zip(full, full[1:])):
        if not above[-1] or all(above) or all(below):
            continue
        first, last = len(above) - above[::-1].index(False), below.index(False)
        if name == "orphans" and first + 1 < len(above):
            return number, page_lines(document[number])[first + 1:]
        if name == "widows" and last > 0:
            return number + 1, page_lines(document[number + 1])[:last]
    sys.exit("linejudge: no page ends within a paragraph")


def page_lines(page):
    """The boxes of the lines in the body size, from the top, each a little less high than its line."""
    import pymupdf
    found = {}
    for block in page.get_text("dict")["blocks"]:
        for line in block.get("lines", []):
            for span in line["spans"]:
                if abs(span["size"] - SIZE) <= 0.15:
                    key = round(span["origin"][1] * 2)
                    found[key] = found.get(key, pymupdf.Rect()) | pymupdf.Rect(span["bbox"])
    return [pymupdf.Rect(0, box.y0 + 4, page.rect.width, box.y1 - 4) for _, box in sorted(found.items())]


def ragged(program, linequality, wrong):
    """The figures of the edges of the project's own brochures, of which each must be that of its PDF."""
    output = WORK / "brochures"
    shutil.rmtree(output, ignore_errors=True)
    run = lambda *words: subprocess.run([program, "--project", ROOT, *words], check=True, capture_output=True, text=True)
    run("build", "--quiet", "--edition", "accessible", "--output", output)
    found = []
    for row in json.loads(run("quality", "--format", "json").stdout)["quality"]:
        name = f"{row['brochure']}.{row['language']}"
        lines, *theirs = linequality.rag(output / f"accessible/{name}.pdf")
        if min(lines, row["ragged"]) < FEWEST:
            continue
        ours = (row["in_zone_percent"], row["rag_deviation_percent"], row["shortest_percent"], row["wedges"])
        print(f"{name:20s} pages {row['ragged']} {ours}  PDF {lines} {tuple(round(value, 1) for value in theirs)}")
        found.append(ours)
        if not agree(ours, theirs, RAGGED) or abs(lines - row["ragged"]) > 3 + row["ragged"] // 10:
            wrong.append(f"{name}: the pages say {row['ragged']} {ours}, the PDF {lines} {theirs}")
    if len(found) < 8:
        wrong.append(f"only {len(found)} brochures have an edge to judge")
    return found


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--trykksak", default=ROOT / "target/release/trykksak")
    arguments = parser.parse_args()
    environment()
    sys.path.insert(0, str(HERE))
    import linequality
    project = WORK / "project"
    shutil.rmtree(project, ignore_errors=True)
    shutil.copytree(HERE / "quality", project)
    shutil.copytree(ROOT / "fonts", project / "fonts")
    run = lambda *words: subprocess.run([arguments.trykksak, "--project", project, *words], check=True, capture_output=True, text=True)
    run("build", "--quiet", "--edition", "accessible")
    rows = json.loads(run("quality", "--format", "json").stdout)["quality"]
    wrong, measured = [], {}
    for row in rows:
        file = project / f"output/accessible/{row['brochure']}.{row['language']}.pdf"
        lines, inside, over, _, sd, hyphens, longest = linequality.measure(file, SIZE, SPACE)
        # The PDF does not tell which lines are the last of a paragraph; hyphens count there in justified lines.
        hyphens = hyphens * lines / row["lines"]
        theirs = (lines, inside, over, sd, hyphens, longest)
        ours = (row["justified"], row["inside_percent"], row["over_percent"], row["deviation"], row["hyphens_in_hundred"],
                row["longest_run"])
        measured[row["brochure"]] = (ours, theirs)
        print(f"{row['brochure']:12s} pages {ours}  PDF {tuple(round(value, 3) for value in theirs)}")
        words = run("text", row["brochure"], "--language", row["language"]).stdout.split()
        # In reading order: with -raw, pdftotext takes two words for one where they stand closer than 0.15 em. It takes the
        # hyphen of "lærings- og" for one of a divided word where a line ends there, so both texts are read without such.
        words = " ".join(words).replace("- ", "").split()
        copied = subprocess.run(["pdftotext", file, "-"], check=True, capture_output=True, text=True).stdout
        copied = " ".join(copied.split()).replace("- ", "").split()
        if words != copied:
            at = next((i for i, (a, b) in enumerate(zip(words, copied)) if a != b), min(len(words), len(copied)))
            wrong.append(f"{row['brochure']}: word {at} is {words[at:at + 4]}, and copying gives {copied[at:at + 4]}")
        ends = linequality.ends(file, SIZE)[:3]
        if any(abs(a - row[key]) > most for a, key, most in zip(ends, ("widows", "orphans", "short_ends"), (0, 0, 1))):
            wrong.append(f"{row['brochure']}: the PDF has {ends} widows, orphans and short last lines")
        if any(abs(a - b) > most for a, b, most in zip(ours, theirs, TOLERANCE)):
            wrong.append(f"{row['brochure']}: the pages say {ours}, the PDF {theirs}")
    first, last = rows[0]["brochure"], rows[-1]["brochure"]
    if all(abs(a - b) <= most for a, b, most in zip(measured[first][0], measured[last][1], TOLERANCE)):
        wrong.append("the judge sees no difference between two measures")
    aims(linequality, project / f"output/accessible/{BOOKLET}.{rows[0]['language']}.pdf", run, project, wrong)
    edges = ragged(arguments.trykksak, linequality, wrong)
    # A justified text has no edge: taken for a ragged one it must not pass.
    straight = linequality.rag(project / f"output/accessible/{first}.{rows[0]['language']}.pdf")[1:]
    if all(agree(ours, straight, RAGGED) for ours in edges):
        wrong.append("the judge sees no difference between ragged and justified text")
    print("\n".join(wrong) or f"linejudge: {len(rows) + len(edges)} files agree")
    sys.exit(1 if wrong else 0)


main()
