#!/usr/bin/env python3
"""Do foreign programs agree that the web pages and the large-print PDFs are what they claim to be?

usage: web_judges.py [--trykksak PROGRAM] [--project DIR] [BROCHURE...]

Builds the editions `html` and `large-print` and lets every judge look at the files: axe-core in headless Chromium (in light
and dark, wide and narrow), the same browser for words that are parted, the Nu HTML checker, veraPDF, and MuPDF for the size of
the type. Then every judge gets a file that it must reject. axe-core, the Nu checker and Playwright come from npm into the target
folder. One line for each judge and a last line `N passed, N failed`; exit status 0 when all passed, 1 when one failed, 2 when a
tool is missing.
"""
import argparse, json, os, pathlib, re, shutil, subprocess, sys, tempfile

from judges import VERAPDF, run

HERE = pathlib.Path(__file__).resolve().parent
TARGET = pathlib.Path(os.environ.get("CARGO_TARGET_DIR", HERE.parent / "target")).resolve()
NPM = TARGET / "web-judges"
NEEDED = {"axe-core": "4.14.1", "vnu-jar": "26.9.27", "playwright-core": "1.65.1"}
TOOLS = {"node": "nodejs", "npm": "npm", "chromium": "chromium", "java": "default-jdk-headless", "mutool": "mupdf-tools"}
LEAST_TYPE = 16.0

# Opens each page in each colour scheme and width, looks at it, and prints what was found, a JSON list.
VISIT = """
const { chromium } = require('playwright-core');
const found = [];
const visit = async (schemes, widths, look) => {
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args: ['--no-sandbox', '--disable-gpu',
    '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'] });
  for (const colorScheme of schemes) for (const width of widths) {
    const context = await browser.newContext({ colorScheme, viewport: { width, height: 900 }, javaScriptEnabled: true });
    const page = await context.newPage();
    for (const file of process.argv.slice(2)) {
      await page.goto('file://' + file);
      for (const what of await look(page)) found.push({ file, what: `${what} (${colorScheme}, ${width} px)` });
    }
    await context.close();
  }
  await browser.close();
  console.log(JSON.stringify(found));
};
"""

AXE = """
const axe = require('fs').readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
visit(['light', 'dark'], [1280, 360], async page => {
  await page.evaluate(axe);
  const result = await page.evaluate(() => axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }));
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth + 1);
  return [...result.violations.map(v => `${v.id}: ${v.help}: ${v.nodes[0].html.slice(0, 120)}`), ...wide ? ['the page is too wide'] : []];
});
"""

# Words of headings whose last letter is on another line than the first, without a hyphen.
PARTED = """
visit(['light'], [2560, 1920, 1200, 1000, 700, 420, 360, 320], page => page.evaluate(() => {
  const parted = [];
  for (const heading of document.querySelectorAll('h1, h2, h3')) {
    const walk = document.createTreeWalker(heading, NodeFilter.SHOW_TEXT);
    const line = at => {
      const range = document.createRange();
      range.setStart(walk.currentNode, at);
      range.setEnd(walk.currentNode, at + 1);
      return Math.round([...range.getClientRects()].at(-1).top);
    };
    while (walk.nextNode()) for (const { 0: word, index } of walk.currentNode.data.matchAll(/[^\\s\\u00ad\\u2010–-]+/g))
      if (line(index) !== line(index + word.length - 1)) parted.push(`“${word}” is parted`);
  }
  return parted;
}));
"""


def install():
    """The judges from npm, once."""
    if all((NPM / "node_modules" / name / "package.json").exists() for name in NEEDED):
        return
    NPM.mkdir(parents=True, exist_ok=True)
    packages = [f"{name}@{version}" for name, version in NEEDED.items()]
    result = run("npm", "install", "--silent", "--no-audit", "--no-fund", "--prefix", NPM, *packages)
    if result.returncode:
        sys.exit(f"web_judges: npm install {' '.join(packages)} failed: {result.stderr.strip()[-500:]}")


def browser(name, look):
    """A judge that looks at pages in a browser."""
    def judge(files):
        script = NPM / f"{name}.js"
        script.write_text(VISIT + look)
        env = dict(os.environ, CHROMIUM=shutil.which("chromium"))
        result = run("node", script, *files, env=env, cwd=NPM, timeout=600)
        if result.returncode:
            return [f"{name} cannot run: {result.stderr.strip()[-500:]}"]
        return [f"{pathlib.Path(found['file']).name}: {found['what']}" for found in json.loads(result.stdout)]
    return judge


axe, parted = browser("axe", AXE), browser("parted", PARTED)


def nu(files):
    jar = NPM / "node_modules/vnu-jar/build/dist/vnu.jar"
    result = run("java", "-jar", jar, "--errors-only", "--format", "gnu", *files)
    return result.stderr.strip().splitlines() if result.returncode else []


def whole(files):
    """Nothing runs, and nothing is fetched."""
    fetched = re.compile(r"<script|<link|<iframe|<object|@import|url\((?!#)|\son\w+=|src=\"(?!data:)")
    return [f"{file.name}: {match[0]!r}" for file in files for match in fetched.finditer(file.read_text())]


def verapdf(profile):
    def judge(files):
        result = run(VERAPDF, profile, *files)
        passed = sum(line.startswith("PASS ") for line in result.stdout.splitlines())
        if result.returncode == 0 and passed == len(files):
            return []
        return [line for line in result.stdout.splitlines() if not line.startswith("PASS ")] or [result.stderr[-500:]]
    return judge


def large(files):
    """No letter is smaller than large print allows."""
    complaints = []
    for file in files:
        result = run("mutool", "draw", "-q", "-F", "stext", file)
        sizes = [float(size) for size in re.findall(r'<font name="[^"]*" size="([0-9.]+)"', result.stdout)]
        if result.returncode or not sizes:
            complaints.append(f"{file.name}: no text found")
        elif min(sizes) < LEAST_TYPE - 0.01:
            complaints.append(f"{file.name}: type of {min(sizes)} pt")
    return complaints


def broken(pages, pdfs, folder):
    """For each judge a file that it must reject."""
    text = pages[0].read_text()
    made = {}
    for name, old, new in [
        ("no-language", '<html lang="', '<html data-was="'),
        ("huge", "</style>", "h1{font-size:20rem!important}</style>"),
        ("pale", "</style>", "p{color:#bbb!important;background:#fff!important}</style>"),
        ("unclosed", "</main>", "</section></main>"),
        ("script", "</main>", "<script>1</script></main>"),
    ]:
        assert old in text, name
        made[name] = folder / f"{name}.html"
        made[name].write_text(text.replace(old, new, 1))
    plain = folder / "plain.pdf"
    run("qpdf", "--qdf", pdfs[0], plain)
    data = plain.read_bytes()
    for name, old, new in [("untagged", b"/Marked true", b"/Marked null"), ("not-2a", b"pdfaid:part>2", b"pdfaid:part>9")]:
        assert old in data, name
        made[name] = folder / f"{name}.pdf"
        made[name].write_bytes(data.replace(old, new))
    return made


def report(name, complaints):
    print(("ok    " if not complaints else "FAIL  ") + name, flush=True)
    for complaint in complaints[:12]:
        print(f"      {complaint}")
    return not complaints


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--trykksak", default=TARGET / "release" / "trykksak", type=pathlib.Path)
    parser.add_argument("--project", default=HERE.parent, type=pathlib.Path)
    parser.add_argument("brochures", nargs="*")
    asked = parser.parse_args()
    missing = sorted({package for tool, package in TOOLS.items() if not shutil.which(tool)})
    if missing:
        sys.exit(f"web_judges: please install: apt-get install {' '.join(missing)}")
    install()
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name).resolve()
        built = run(asked.trykksak.resolve(), "--project", asked.project, "build", *asked.brochures, "--edition",
                    "html,large-print", "--output", folder / "out")
        pages, pdfs = sorted(folder.glob("out/html/*.html")), sorted(folder.glob("out/large-print/*.pdf"))
        results = [report(f"build makes the web pages and the large print: {len(pages)} and {len(pdfs)} files",
                          [] if built.returncode == 0 and pages and pdfs else [built.stdout[-2000:] + built.stderr[-2000:]])]
        if results[0]:
            judges = [("axe-core finds nothing", axe, pages), ("no word of a heading is parted", parted, pages),
                      ("the Nu checker finds nothing", nu, pages),
                      ("pages need nothing but themselves", whole, pages), ("veraPDF: PDF/UA-1", verapdf("ua1"), pdfs),
                      ("veraPDF: PDF/A-2a", verapdf("2a"), pdfs), ("no type below 16 pt", large, pdfs)]
            results += [report(name, judge(files)) for name, judge, files in judges]
            bad = broken(pages, pdfs, folder)
            run(asked.trykksak.resolve(), "--project", asked.project, "build", *asked.brochures[:1] or ["kort-om"], "--edition",
                "accessible", "--output", folder / "designed")
            designed = next(folder.glob("designed/accessible/*.pdf"))
            rejected = [("a page without a language", axe, bad["no-language"]), ("pale text", axe, bad["pale"]),
                        ("a title too large for its words", parted, bad["huge"]),
                        ("a tag too many", nu, bad["unclosed"]), ("a script", whole, bad["script"]),
                        ("an untagged PDF", verapdf("ua1"), bad["untagged"]), ("another part of PDF/A", verapdf("2a"), bad["not-2a"]),
                        ("the designed pages as large print", large, designed)]
            results += [report(f"rejected: {name}", [] if judge([file]) else ["nothing was found"]) for name, judge, file in rejected]
    print(f"{sum(results)} passed, {len(results) - sum(results)} failed")
    sys.exit(0 if all(results) else 1)


if __name__ == "__main__":
    main()
