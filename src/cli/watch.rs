//! When do sources change?
//!
//! The files are looked at again and again, by size and time. A system's own notices would come a little sooner, but not from
//! network disks, not through links, and not of a folder that was put in another's place.

use std::collections::BTreeMap;
use std::fmt::{self, Display, Formatter};
use std::fs;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, SystemTime};

use crate::pipeline::Edition;
use crate::source::Project;

/// The folders of a project that sources stand in.
const FOLDERS: [&str; 3] = ["brochures", "locales", "fonts"];

/// From one look to the next. A change is told when the look after it shows nothing new: editors write a file in several
/// steps, and people save several files.
const STEP: Duration = Duration::from_millis(120);

/// No more changes are named at once: more is a branch that was switched, and its names are of no use.
const NAMED: usize = 4;

/// What a look shows: for each file, as a path in the project with `/` between folders, its size and time.
type Sight = BTreeMap<String, (u64, Option<SystemTime>)>;

/// Files that have changed, as paths in the project with `/` between folders; at least one.
#[derive(Debug)]
pub(super) struct Changes {
    pub files: Vec<String>,
}

impl Display for Changes {
    /// The files, of many the first few.
    fn fmt(&self, out: &mut Formatter<'_>) -> fmt::Result {
        let names: Vec<&str> = self.files.iter().take(NAMED).map(String::as_str).collect();
        write!(out, "{}", names.join(", "))?;
        match self.files.len().saturating_sub(NAMED) {
            0 => Ok(()),
            more => write!(out, " and {more} more"),
        }
    }
}

/// Looks at the sources of a project.
pub(super) struct Sentry {
    root: PathBuf,
    output: PathBuf,
    /// Files outside of the folders that the house names.
    others: Vec<String>,
    /// What was there before the last build.
    known: Sight,
}

impl Sentry {
    /// Changes count from now on. What a build writes below `output` is no source, wherever that is.
    pub fn new(root: &Path, output: &Path) -> Self {
        let mut sentry = Self {
            root: root.to_path_buf(),
            output: output.to_path_buf(),
            others: Vec::new(),
            known: Sight::new(),
        };
        sentry.renew();
        sentry
    }

    /// Waits until sources have changed and stay as they are for a moment.
    pub fn wait(&mut self) -> Changes {
        let mut last = self.known.clone();
        loop {
            thread::sleep(STEP);
            let now = self.look();
            if now != last {
                last = now;
                continue;
            }
            if last != self.known {
                let before = self.renew();
                let files = differences(&before, &self.known);
                if !files.is_empty() {
                    return Changes { files };
                }
            }
        }
    }

    /// Takes what is there now as known, and gives what was known before.
    fn renew(&mut self) -> Sight {
        if let Ok(project) = Project::load(&self.root) {
            self.others = project.house().files().into_iter().map(str::to_owned).collect();
        }
        let now = self.look();
        std::mem::replace(&mut self.known, now)
    }

    fn look(&self) -> Sight {
        let mut sight = Sight::new();
        // They come into being with the first build.
        let made: Vec<PathBuf> = Edition::ALL
            .iter()
            .filter_map(|edition| self.output.join(edition.name()).canonicalize().ok())
            .collect();
        for folder in FOLDERS {
            see(&self.root.join(folder), folder, &made, &mut Vec::new(), &mut sight);
        }
        for file in &self.others {
            if let Ok(about) = fs::metadata(self.root.join(file)) {
                sight.insert(file.clone(), (about.len(), about.modified().ok()));
            }
        }
        sight
    }
}

/// Adds the files of a folder called `name`, and of those inside it; links count as what they lead to. Of `made` are the folders
/// that hold no sources, of `around` those that this one is in.
fn see(folder: &Path, name: &str, made: &[PathBuf], around: &mut Vec<PathBuf>, sight: &mut Sight) {
    let Ok(real) = folder.canonicalize() else { return };
    // A link can lead to a folder around it.
    if made.contains(&real) || around.contains(&real) {
        return;
    }
    around.push(real);
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let file = entry.file_name().to_string_lossy().into_owned();
        if is_an_editors(&file) {
            continue;
        }
        let (path, name) = (entry.path(), format!("{name}/{file}"));
        match fs::metadata(&path) {
            Ok(about) if about.is_dir() => see(&path, &name, made, around, sight),
            Ok(about) => drop(sight.insert(name, (about.len(), about.modified().ok()))),
            Err(_) => {}
        }
    }
    around.pop();
}

/// Whether editors and file managers keep a file of this name for themselves: `.a.ftl.swp`, `a.ftl~`, `#a.ftl#`, `~$a.docx`.
fn is_an_editors(name: &str) -> bool {
    name.starts_with('.')
        || name.ends_with('~')
        || name.starts_with("~$")
        || name.starts_with('#') && name.ends_with('#')
}

/// The files that are only on one side, or differ.
fn differences(before: &Sight, now: &Sight) -> Vec<String> {
    let gone = before.keys().filter(|file| !now.contains_key(*file));
    let other = now.iter().filter(|(file, about)| before.get(*file) != Some(about));
    let mut files: Vec<String> = gone.chain(other.map(|(file, _)| file)).cloned().collect();
    files.sort();
    files
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A project's folders, empty, and a watch over them.
    fn site() -> (tempfile::TempDir, Sentry) {
        let folder = tempfile::tempdir().expect("a folder");
        for name in FOLDERS {
            fs::create_dir(folder.path().join(name)).expect("a folder");
        }
        let sentry = Sentry::new(folder.path(), &folder.path().join("brochures/../brochures/out"));
        (folder, sentry)
    }

    #[test]
    fn files_that_are_written_moved_or_removed_are_named() {
        let (folder, mut sentry) = site();
        let at = |name: &str| folder.path().join(name);
        fs::write(at("locales/a.ftl"), "a = b").expect("a file");
        assert_eq!(sentry.wait().to_string(), "locales/a.ftl");
        fs::create_dir(at("locales/nb")).expect("a folder");
        fs::rename(at("locales/a.ftl"), at("locales/nb/a.ftl")).expect("a file");
        assert_eq!(sentry.wait().to_string(), "locales/a.ftl, locales/nb/a.ftl");
        fs::rename(at("locales"), at("old")).expect("a folder");
        assert_eq!(sentry.wait().to_string(), "locales/nb/a.ftl");
        fs::rename(at("old"), at("locales")).expect("a folder");
        assert_eq!(sentry.wait().to_string(), "locales/nb/a.ftl");
    }

    #[test]
    fn an_editors_own_files_and_what_is_made_are_no_sources() {
        let (folder, mut sentry) = site();
        fs::create_dir_all(folder.path().join("brochures/out/html")).expect("a folder");
        for name in [
            "brochures/out/html/a.nb.html",
            "locales/.a.ftl.swp",
            "locales/a.ftl~",
            "locales/#a.ftl#",
        ] {
            fs::write(folder.path().join(name), "a").expect("a file");
        }
        fs::write(folder.path().join("brochures/#1.svg"), "a").expect("a file");
        assert_eq!(sentry.wait().to_string(), "brochures/#1.svg");
    }

    #[cfg(unix)]
    #[test]
    fn links_count_as_what_they_lead_to_and_may_run_in_circles() {
        let (folder, mut sentry) = site();
        let at = |name: &str| folder.path().join(name);
        fs::write(at("shared.ftl"), "a = b").expect("a file");
        std::os::unix::fs::symlink(at("shared.ftl"), at("locales/a.ftl")).expect("a link");
        std::os::unix::fs::symlink(at("locales"), at("locales/again")).expect("a link");
        assert_eq!(sentry.wait().to_string(), "locales/a.ftl");
        fs::write(at("shared.ftl"), "a = bc").expect("a file");
        assert_eq!(sentry.wait().to_string(), "locales/a.ftl");
    }

    #[test]
    fn of_many_changes_a_few_are_named() {
        let files = (0..9).map(|n| n.to_string()).collect();
        assert_eq!(Changes { files }.to_string(), "0, 1, 2, 3 and 5 more");
    }
}
