#!/usr/bin/env python3
"""Do the tools that translators use agree: the reference parser of Fluent, compare-locales, translate-toolkit?

Installs them below target/ (npm, a virtual environment) or says what is missing. Exit status 0, 1 when a tool
disagrees, 2 when one cannot be had.

The OASIS schema of XLIFF 2.1 is not among the judges: no package has it. Debian has none about XLIFF 2; on PyPI
translate-toolkit holds that of XLIFF 1.2 and vexy-markliff none; on npm there are no openxliff and typesxliff. So
translate-toolkit opens the files and gives them back.
"""

import argparse
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
TOOLS = pathlib.Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target")) / "translators"
NPM = ["@fluent/syntax@0.19.0"]
PYPI = ["compare-locales==9.0.4", "translate-toolkit==3.17.5", "lxml"]

PARSER = """
import { FluentParser, Junk } from "@fluent/syntax";
import { readFileSync } from "node:fs";
const parser = new FluentParser();
const result = {};
for (const file of process.argv.slice(2)) {
  const body = parser.parse(readFileSync(file, "utf8")).body;
  result[file] = {
    junk: body.filter((e) => e instanceof Junk).map((e) => e.content),
    ids: body.filter((e) => e.type === "Message" || e.type === "Term").map((e) => (e.type === "Term" ? "-" : "") + e.id.name),
  };
}
console.log(JSON.stringify(result));
"""


def need(tool, hint):
    if not shutil.which(tool):
        fail(2, f"{tool} is missing; {hint}")


def fail(status, words):
    print(f"tests/translators.py: {words}", file=sys.stderr)
    sys.exit(status)


def run(*command, **options):
    return subprocess.run([str(part) for part in command], capture_output=True, text=True, **options)


def install():
    """The tools, once."""
    need("npm", "please install: apt-get install nodejs npm")
    TOOLS.mkdir(parents=True, exist_ok=True)
    (TOOLS / "package.json").write_text('{ "private": true, "type": "module" }\n')
    if not (TOOLS / "node_modules/@fluent/syntax").is_dir():
        done = run("npm", "install", "--silent", "--no-audit", "--no-fund", *NPM, cwd=TOOLS)
        if done.returncode:
            fail(2, f"npm cannot install {NPM}: {done.stderr}")
    python = TOOLS / "venv/bin/python"
    if not python.exists():
        done = run(sys.executable, "-m", "venv", TOOLS / "venv")
        if done.returncode:
            fail(2, "please install: apt-get install python3-venv")
    if run(python, "-c", "import compare_locales, translate, lxml").returncode:
        done = run(python, "-m", "pip", "install", "--quiet", *PYPI)
        if done.returncode:
            fail(2, f"pip cannot install {PYPI}: {done.stderr}")
    return python


def complaint(good, words):
    """Counts what a tool says against us."""
    if not good:
        complaints.append(words)
        print("  WRONG:", words)


complaints = []


def parsed(files):
    script = TOOLS / "parse.mjs"
    script.write_text(PARSER)
    done = run("node", script, *files, cwd=TOOLS)
    if done.returncode:
        fail(1, f"the reference parser stopped: {done.stderr}")
    return json.loads(done.stdout)


def fluent(project):
    """Every Fluent file parses in the reference parser, before and after `sync`, with the same messages."""
    files = sorted((project / "locales").glob("*/*.ftl"))
    before = parsed(files)
    for file, result in before.items():
        complaint(not result["junk"], f"{file}: {result['junk'][:1]}")
    return before


COMPARE = """
import sys, json
from compare_locales.checks import getChecker
from compare_locales.parser import getParser
from compare_locales.paths import File
source, target, locale = sys.argv[1:]
def entities(path):
    parser = getParser("x.ftl")
    parser.readFile(path)
    return {e.key: e for e in parser.parse() if e.key and type(e).__name__ != "Junk"}, [e for e in parser.walk() if type(e).__name__ == "FluentJunk" or type(e).__name__ == "Junk"]
old, _ = entities(source)
new, junk = entities(target)
checker = getChecker(File(target, "x.ftl", locale=locale))
said = {"error": [], "warning": []}
for key in old.keys() & new.keys():
    for e in checker.check(old[key], new[key]):
        said[e[0]].append(str(e))
print(json.dumps({"missing": sorted(old.keys() - new.keys()), "obsolete": sorted(new.keys() - old.keys()), "errors": said["error"], "warnings": said["warning"], "junk": len(junk)}))
"""


def compared(python, source, target, language):
    """What compare-locales says of a translation."""
    done = run(python, "-c", COMPARE, source, target, language)
    if done.returncode:
        fail(1, f"compare-locales stopped at {target}: {done.stderr}")
    return json.loads(done.stdout)


def compare_locales(python, project):
    """compare-locales: no errors in any language, and the same missing and obsolete messages as `status`."""
    for language in sorted(path.name for path in (project / "locales").iterdir() if path.is_dir() and path.name != "nb"):
        for target in sorted((project / "locales" / language).glob("*.ftl")):
            source = project / "locales/nb" / target.name
            if not source.exists():
                continue
            theirs = compared(python, source, target, language)
            name = f"{language}/{target.stem}"
            complaint(not theirs["errors"] and not theirs["junk"], f"{name}: {theirs}")
            yield name, theirs


# A choice with all plural forms of Northern Sami.
CHOICE = "{ $year ->\n    [one] x\n    [two] x\n   *[other] x\n  }"

# Plural forms that are missing are not among these: compare-locales knows none of the Sami languages.
# What is done to the words of a message, what compare-locales has against it, and our code for it.
BAD = [
    ("a line without `=`", lambda text: text.replace("\ngroup-heading = ", "\ngroup-heading "), "junk", "ftl-syntax"),
    ("a brace left open", lambda text: text.replace("\ngroup-heading = ", "\ngroup-heading = { "), "junk", "ftl-syntax"),
    ("a message without words", lambda text: bare(text, "group-heading", "\n    .title = x"), "errors", "message-missing"),
    ("a message that is not there", lambda text: bare(text, "group-heading", "{ nothing }"), "warnings", "message-error"),
    ("a term that is not there", lambda text: bare(text, "group-heading", "{ -nothing }"), "warnings", "message-error"),
    ("an attribute that the source lacks", lambda text: bare(text, "group-heading", "x\n    .title = x"), "errors", "lint-attributes"),
    ("an attribute twice", lambda text: bare(text, "group-heading", "x\n    .title = x\n    .title = y"), "warnings", "lint-attributes"),
    ("a form twice", lambda text: bare(text, "group-heading", CHOICE.replace("    [two]", "    [one] x\n    [two]")), "warnings", "lint-plural"),
    ("a message that is lost", lambda text: bare(text, "group-heading", None), "missing", "message-missing"),
    ("a message of the translation alone", lambda text: text + "\nmine = x\n", "obsolete", "message-unused"),
]


def bare(text, name, words):
    """The text with other words for a message of one line; without it for None."""
    new = "" if words is None else f"{name} = {words}\n"
    return "".join(new if line.startswith(f"{name} = ") else line for line in text.splitlines(keepends=True))


def refused(python, trykksak, project):
    """Bad files: compare-locales has something against each of them, and so has `check`; against the good one neither."""
    source, target = project / "locales/nb/kort-om.ftl", project / "locales/se/kort-om.ftl"
    good = target.read_text("utf-8")

    def ours():
        done = run(trykksak, "check", "kort-om", "--language", "se", "--edition", "accessible", "--format", "json", cwd=project)
        return [finding["code"] for finding in json.loads(done.stdout)["findings"]]

    theirs, codes = compared(python, source, target, "se"), ours()
    for what, change, theirs_of, code in BAD:
        complaint(not theirs[theirs_of] and code not in codes, f"the good file: {theirs}, {codes}")
        bad = change(good)
        complaint(bad != good, f"{what}: the file is as it was")
        target.write_text(bad, "utf-8")
        judged = compared(python, source, target, "se")
        complaint(judged[theirs_of], f"{what}: compare-locales finds nothing: {judged}")
        found = ours()
        complaint(code in found, f"{what}: check finds {found}")
    target.write_text(good, "utf-8")
    print(f"compare-locales: {len(BAD)} bad files refused, by `check`, too")


def states(trykksak, project):
    done = run(trykksak, "translate", "status", "--messages", "--format", "json", cwd=project)
    ours = {}
    for file in json.loads(done.stdout)["files"]:
        of = lambda state: sorted(m["id"] for m in file["messages"] if m["state"] == state)
        ours[f"{file['language']}/{file['brochure']}"] = {"missing": of("missing"), "obsolete": of("obsolete")}
    return ours


def toolkit(python, files):
    """translate-toolkit opens the exported files and finds as many translations as we wrote."""
    script = """
import sys, json
out = {}
for path in sys.argv[1:]:
    if path.endswith(".po"):
        from translate.storage import pypo
        store = pypo.pofile.parsefile(path)
        units = [u for u in store.units if not u.isheader()]
        out[path] = [[u.getcontext(), u.source, u.target] for u in units]
        store.save()
    else:
        from translate.storage import xliff2
        store = xliff2.Xliff2File.parsefile(path)
        out[path] = [[u.getid(), u.source, u.target] for u in store.units]
        store.save()
print(json.dumps(out))
"""
    done = run(python, "-c", script, *files)
    if done.returncode:
        fail(1, f"translate-toolkit stopped: {done.stderr[-2000:]}")
    return json.loads(done.stdout)


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--trykksak", default=str(ROOT / "target/release/trykksak"))
    trykksak = pathlib.Path(arguments.parse_args().trykksak).resolve()
    if not trykksak.exists():
        fail(2, f"{trykksak} is missing; cargo build --release")
    python = install()
    with tempfile.TemporaryDirectory(dir=TOOLS) as folder:
        project = pathlib.Path(folder) / "project"
        for part in ["brochures", "locales", "fonts"]:
            shutil.copytree(ROOT / part, project / part)
        before = fluent(project)
        run(trykksak, "translate", "sync", cwd=project, check=True)
        after = fluent(project)
        for file, result in before.items():
            complaint(sorted(result["ids"]) == sorted(after[file]["ids"]), f"{file}: other messages after sync")
        print(f"@fluent/syntax: {len(after)} files, {sum(len(r['ids']) for r in after.values())} messages")
        ours = states(trykksak, project)
        theirs = dict(compare_locales(python, project))
        for name, states_of in ours.items():
            same = {key: theirs[name][key] for key in ["missing", "obsolete"]}
            complaint(same == states_of, f"{name}: compare-locales says {same}, status says {states_of}")
        print(f"compare-locales: {len(theirs)} translations, the same missing and obsolete messages")
        refused(python, trykksak, project)
        for form, ending in [("po", "po"), ("xliff", "xlf")]:
            out = project / form
            run(trykksak, "translate", "export", "--to", form, "--output", out, cwd=project, check=True)
            files = sorted(out.glob(f"*.{ending}"))
            units = toolkit(python, files)
            number = 0
            for file in files:
                wanted = len(after[str(project / "locales/nb" / f"{file.name.split('.')[0]}.ftl")]["ids"])
                # A message that is all filled in (`{ $phone }`) has a placeholder and no words for the tool.
                got = [unit for unit in units[str(file)] if unit[0] or unit[1]]
                complaint(len(got) == wanted, f"{file.name}: {len(got)} units for {wanted} messages")
                complaint(all(unit[2] for unit in got if unit[1]), f"{file.name}: units without a translation")
                number += len(got)
            print(f"translate-toolkit: {len(files)} {form} files, {number} units")
            # What the tool has saved says still what was exported, and comes back without any change.
            for file in files:
                kept = file.read_text("utf-8")
                wanted = len(after[str(project / "locales/nb" / f"{file.name.split('.')[0]}.ftl")]["ids"])
                for mark in ["exported: "] if form == "po" else ['"trykksak:exported"', '"trykksak:exported-state"']:
                    said = kept.count(mark)
                    complaint(said == wanted, f"{file.name}: {said} of {wanted} marks {mark} are left")
            words = {path: path.read_bytes() for path in (project / "locales").glob("*/*.ftl")}
            back = run(trykksak, "translate", "import", *files, cwd=project)
            complaint(back.returncode == 0, f"{form}: {back.stderr[-500:]}")
            complaint(all(path.read_bytes() == bytes for path, bytes in words.items()), f"{form}: import changed files")
    if complaints:
        fail(1, f"{len(complaints)} complaints")
    print("tests/translators.py: all agree")


if __name__ == "__main__":
    main()
