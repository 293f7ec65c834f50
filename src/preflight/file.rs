//! In what order is a file judged?

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::sync::Arc;

use super::checks::{self, Claims, Desk, Frame};
use super::facts::Fact;
use super::limits::Limits;
use super::painting::{Area, Grid, Workshop, survey};
use super::reader::{File, Source, Trouble, pages};
use super::report::{Judged, Observations, Observed, Profile};

/// A file larger than this is not judged: two gigabytes.
const LARGEST_FILE: u64 = 2 << 30;

/// So much around the trim is looked at for ink and bleed, in points: 6 mm.
const AROUND: f64 = 17.0;

/// Why a file was not judged: the system does not give it.
#[derive(Debug)]
pub struct Unopened(pub std::io::Error);

/// Judges a PDF from its bytes. Without a profile the file's metadata decide; a file that claims nothing is judged as a
/// press file.
pub fn judge(name: impl Into<Arc<str>>, bytes: &[u8], profile: Option<Profile>, limits: &Limits) -> Judged {
    from(&Source::Memory(bytes), name.into(), profile, limits)
}

/// The same for a file that stays on the disk: only what is needed of it is read, one stream at a time.
///
/// # Errors
/// What the system says when the file cannot be opened.
pub fn judge_file(
    path: &Path,
    name: impl Into<Arc<str>>,
    profile: Option<Profile>,
    limits: &Limits,
) -> Result<Judged, Unopened> {
    let source = Source::open(path).map_err(Unopened)?;
    Ok(from(&source, name.into(), profile, limits))
}

fn from(source: &Source<'_>, name: Arc<str>, profile: Option<Profile>, limits: &Limits) -> Judged {
    // A fault of the judge must not take down the build or the files that wait behind this one.
    let attempt = catch_unwind(AssertUnwindSafe(|| steps(source, name.clone(), profile, limits)));
    attempt.unwrap_or_else(|_| {
        let observed = Observed::new(Fact::Unjudged, "the file could not be judged")
            .hint("this is a fault of trykksak: please report it together with the file");
        refused(name, profile, observed)
    })
}

fn steps(source: &Source<'_>, name: Arc<str>, profile: Option<Profile>, limits: &Limits) -> Judged {
    if source.len() > LARGEST_FILE {
        let message = format!(
            "it has {} MB; files over {} MB are not judged",
            source.len() >> 20,
            LARGEST_FILE >> 20
        );
        let hint = "split it, or place its pictures in the resolution that print needs (300 pixels an inch)";
        return refused(name, profile, Observed::new(Fact::Limit, message).hint(hint));
    }
    let file = match File::read(source) {
        Ok(file) => file,
        Err(trouble) => return refused(name, profile, unread(trouble)),
    };
    let claims = checks::claims(&file);
    let claimed = match (&claims.press, claims.accessible) {
        (Some(_), _) => Some(Profile::Press),
        (None, true) => Some(Profile::Accessible),
        (None, false) => None,
    };
    let chosen = profile.or(claimed).unwrap_or(Profile::Press);
    let pages = pages(&file);
    let mut desk = Desk {
        file: &file,
        pages: &pages,
        limits,
        seen: Observations::default(),
    };
    if pages.is_empty() {
        let observed = Observed::new(Fact::Unreadable, "it has no pages");
        desk.seen
            .add("pages", observed.hint("export it anew from the program that made it"));
    }
    match chosen {
        Profile::Press => press(&mut desk, &claims),
        Profile::Accessible => accessible(&mut desk, source),
    }
    for trouble in file.troubles() {
        desk.seen.add(format!("{trouble:?}"), troubled(trouble));
    }
    let count = pages.len();
    let seen = std::mem::take(&mut desk.seen);
    Judged::of(name, chosen, claimed.is_some(), count, seen)
}

fn press(desk: &mut Desk<'_>, claims: &Claims) {
    checks::of_press_file(desk, claims);
    let mut shop = Workshop::new(desk.file);
    for page in desk.pages {
        let frame = Frame::of(desk.file, page);
        let around = frame.trim.grown(AROUND).shared(Area::of(page.media));
        let survey = survey(&mut shop, page, Grid::over(around));
        checks::of_press_page(desk, &frame, &survey);
    }
    checks::of_press_whole(desk, &shop);
}

fn accessible(desk: &mut Desk<'_>, source: &Source<'_>) {
    // The validator of the standards takes a file's table of objects at its word; a damaged one is reported as such.
    if !desk.file.troubles().is_empty() {
        return look(desk);
    }
    if source.len() > checks::LARGEST_FOR_STANDARDS {
        let message = format!(
            "it has {} MB, too much to check it against PDF/UA and PDF/A",
            source.len() >> 20
        );
        let hint = "place pictures in the resolution that a screen needs (150 pixels an inch)";
        desk.seen.add("size", Observed::new(Fact::Unjudged, message).hint(hint));
        return look(desk);
    }
    let bytes = source.fetch(0, usize::try_from(source.len()).unwrap_or(usize::MAX));
    checks::standards(desk, &bytes, look);
}

/// Looks at the pages of a file for readers.
fn look(desk: &mut Desk<'_>) {
    let mut shop = Workshop::new(desk.file);
    for page in desk.pages {
        let survey = survey(&mut shop, page, None);
        checks::of_accessible_page(desk, &Frame::of(desk.file, page), &survey);
    }
}

fn refused(name: Arc<str>, profile: Option<Profile>, observed: Observed) -> Judged {
    let mut seen = Observations::default();
    seen.add("", observed);
    Judged::of(name, profile.unwrap_or(Profile::Press), false, 0, seen)
}

/// Why nothing of a file can be read.
fn unread(trouble: Trouble) -> Observed {
    const AGAIN: &str =
        "export it anew from the program that made it, or copy it again: it may have been cut off on the way";
    match trouble {
        Trouble::NotPdf => Observed::new(
            Fact::Unreadable,
            "it is not a PDF, or so damaged that nothing can be read",
        )
        .hint(AGAIN),
        Trouble::Encrypted => Observed::new(Fact::Encrypted, "it is encrypted or protected by a password")
            .hint("save it without a password and without restrictions; neither printers nor screen readers want them"),
        Trouble::Table | Trouble::Objects | Trouble::Limit => troubled(trouble),
    }
}

/// What a trouble means for a file that could be read in part.
fn troubled(trouble: Trouble) -> Observed {
    const AGAIN: &str = "export it anew from the program that made it";
    match trouble {
        Trouble::Table => Observed::new(
            Fact::Damaged,
            "its table of objects is damaged; they were found by searching",
        )
        .hint(AGAIN),
        Trouble::Objects => Observed::new(Fact::Damaged, "some of its objects are damaged or missing").hint(AGAIN),
        Trouble::Limit => Observed::new(
            Fact::Limit,
            "it is too large, too deep or runs in circles somewhere, so that not all of it was judged",
        )
        .hint(AGAIN),
        Trouble::NotPdf | Trouble::Encrypted => unread(trouble),
    }
}
