#!/usr/bin/env python3
"""Do foreign programs accept the order form, the papers of batches and the reports, and can the form be filled in?

usage: papers_judges.py [FOLDER]

Judges what `cargo test --test papers` kept in FOLDER, target/papers when not given: veraPDF (PDF/UA-1 and PDF/A-2a),
qpdf, poppler; pypdf fills in the form and poppler draws what was typed. Each judge must also reject something. One line for
each and a last line `N passed, N failed`; exit status 0 when all passed, 1 when one failed, 2 when a tool is missing.
"""
import io, pathlib, shutil, subprocess, sys, tempfile, venv

HERE = pathlib.Path(__file__).resolve().parent
TARGET = HERE.parent / "target"
VERAPDF = HERE / "verapdf" / "verapdf"
PACKAGES = {"pdftotext": "poppler-utils", "pdftoppm": "poppler-utils", "qpdf": "qpdf", "java": "default-jdk-headless"}
PYPDF = "pypdf==6.*"
VALUES = {
    "virksomhet": "Guovdageainnu suohkan", "kontaktperson": "Áilu Ŋuŋŋá Đuođđi", "epost": "ailu@example.org",
    "postadresse": "Bredbuktnesveien 6", "postnummer": "9520", "poststed": "Kautokeino", "orgnr": "980495361",
    "tillegg": "Takk!", "antall.innforing.se": "25", "antall.kort-om.nb": "10",
}


def run(*command):
    return subprocess.run([str(word) for word in command], capture_output=True, text=True, errors="replace")


def with_pypdf():
    """Starts this script again in a virtual environment that has pypdf."""
    try:
        import pypdf  # noqa: F401
        return
    except ImportError:
        pass
    folder = TARGET / "venv-papers"
    python = folder / "bin" / "python"
    if folder in pathlib.Path(sys.prefix).parents or pathlib.Path(sys.prefix) == folder:
        sys.exit("papers_judges: pypdf is not there although it was installed")
    if not python.exists():
        venv.create(folder, with_pip=True)
    if run(python, "-m", "pip", "install", "--quiet", PYPDF).returncode:
        print(f"papers_judges: please install: pip install '{PYPDF}'", file=sys.stderr)
        sys.exit(2)
    sys.exit(subprocess.run([python, __file__, *sys.argv[1:]]).returncode)


def verapdf(profile):
    def judge(files):
        result = run(VERAPDF, profile, *files)
        lines = result.stdout.splitlines()
        passed = sum(line.startswith("PASS ") for line in lines)
        if result.returncode == 0 and passed == len(files):
            return []
        return [line for line in lines if not line.startswith("PASS ")] or [result.stderr[-1000:]]
    return judge


def qpdf(files):
    return [f"{file.name}: {run('qpdf', '--check', file).stderr[-300:]}" for file in files if run("qpdf", "--check", file).returncode]


def filled(form):
    """The form filled in as a person would, as bytes."""
    from pypdf import PdfReader, PdfWriter
    writer = PdfWriter(PdfReader(form))
    writer.update_page_form_field_values(writer.pages[0], VALUES, auto_regenerate=False)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def fillable(files, values=VALUES):
    """What is filled in is read again under its name, has a description, and is drawn."""
    from pypdf import PdfReader
    wrong = []
    with tempfile.TemporaryDirectory() as folder:
        for form in [file for file in files if file.name.startswith("order-form.")]:
            path = pathlib.Path(folder) / form.name
            path.write_bytes(filled(form))
            fields = PdfReader(path).get_fields()
            for name, value in values.items():
                if (fields.get(name) or {}).get("/V") != value:
                    wrong.append(f"{form.name}: {name} holds {(fields.get(name) or {}).get('/V')!r} and not {value!r}")
            wrong += [f"{form.name}: {name} says nothing" for name, field in fields.items() if "/FT" in field and not field.get("/TU")]
            text = run("pdftotext", "-layout", path, "-").stdout
            wrong += [f"{form.name}: {value} is not shown" for value in values.values() if value not in text]
            drawn = run("pdftoppm", "-r", "40", "-png", path, f"{folder}/page")
            if drawn.returncode or drawn.stderr.strip():
                wrong.append(f"{form.name}: {drawn.stderr.strip()[:300]}")
    return wrong if any(file.name.startswith("order-form.") for file in files) else ["there is no form"]


def main():
    missing = sorted({package for tool, package in PACKAGES.items() if not shutil.which(tool)})
    if missing:
        print(f"papers_judges: please install: apt-get install {' '.join(missing)}", file=sys.stderr)
        return 2
    with_pypdf()
    folder = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else TARGET / "papers")
    files = sorted(folder.rglob("*.pdf"))
    if not files:
        print(f"papers_judges: {folder} is empty: run `cargo test --test papers` first", file=sys.stderr)
        return 2
    judges = {"veraPDF PDF/UA-1": verapdf("ua1"), "veraPDF PDF/A-2a": verapdf("2a"), "qpdf --check": qpdf, "filled in with pypdf": fillable}
    tally = {True: 0, False: 0}

    def verdict(name, complaints):
        tally[not complaints] += 1
        print(f"{'ok    ' if not complaints else 'FAILED'} {name}", flush=True)
        for word in complaints[:20]:
            print(f"         {word}")

    print(f"{len(files)} files")
    for name, judge in judges.items():
        verdict(name, judge(files))
    with tempfile.TemporaryDirectory() as temporary:
        half = pathlib.Path(temporary) / "half.pdf"
        half.write_bytes(files[0].read_bytes()[:900])
        for name in ("veraPDF PDF/UA-1", "veraPDF PDF/A-2a", "qpdf --check"):
            verdict(f"{name} rejects half a file", [] if judges[name]([half]) else ["passed"])
        forms = [file for file in files if file.name.startswith("order-form.")]
        swapped = fillable(forms[:1], {**VALUES, "poststed": "Oslo"})
        verdict("filled in with pypdf rejects another value", [] if swapped else ["passed"])
    print(f"papers judges: {tally[True]} passed, {tally[False]} failed")
    return 0 if not tally[False] else 1


if __name__ == "__main__":
    sys.exit(main())
