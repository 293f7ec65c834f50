#!/usr/bin/env python3
"""Does the PDF show the lines that `trykksak quality` tells of?

usage: linejudge.py [--trykksak PROGRAM]

Builds the brochures of tests/quality, measures them with tests/linequality.py (PyMuPDF) and compares the figures with those that the
program takes from its pages. Then the judge must see a difference where there is one. Copying the text of the
justified lines must give the words, too (pdftotext). The brochures of the project are ragged: of them the edge is compared. Makes
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
        if any(abs(a - b) > most for a, b, most in zip(ours, theirs, TOLERANCE)):
            wrong.append(f"{row['brochure']}: the pages say {ours}, the PDF {theirs}")
    first, last = rows[0]["brochure"], rows[-1]["brochure"]
    if all(abs(a - b) <= most for a, b, most in zip(measured[first][0], measured[last][1], TOLERANCE)):
        wrong.append("the judge sees no difference between two measures")
    edges = ragged(arguments.trykksak, linequality, wrong)
    # A justified text has no edge: taken for a ragged one it must not pass.
    straight = linequality.rag(project / f"output/accessible/{first}.{rows[0]['language']}.pdf")[1:]
    if all(agree(ours, straight, RAGGED) for ours in edges):
        wrong.append("the judge sees no difference between ragged and justified text")
    print("\n".join(wrong) or f"linejudge: {len(rows) + len(edges)} files agree")
    sys.exit(1 if wrong else 0)


main()
