//! In which folders do the papers of a batch lie, and are they gone from all of them?
//!
//! A folder of papers has a mark, a hidden file with a name that no other such folder has. The book keeps that name and
//! the folder's path with each batch, so papers are gone only when the very folder was there and they were not in it: a
//! disk that is not plugged in, or another office's machine, has no such mark.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::part::remove_left;
use crate::diag::{Code, Finding, Findings};
use crate::order::book::connection::{Connection, Dialect, Ending, values};
use crate::order::book::{Actor, Book, Location};
use crate::source::write::{Lasting, write_whole};

/// The file in a folder of papers that holds its name.
pub(super) const MARK: &str = ".trykksak-papers";

/// The name of the place of papers whose folder nobody has noted: an older program has made them.
const UNNOTED: &str = "";

/// Papers of a batch in a folder.
pub(super) struct Lying {
    pub batch: i64,
    pub number: String,
    /// `made`, `removed` or `none`.
    pub papers: String,
    /// Whether they are the originals and not only a copy.
    pub original: bool,
    place: String,
    path: String,
}

impl Lying {
    /// The folder with this folder of papers, when it is within reach; `given` is the one that the command names.
    pub fn reached(&self, location: &Location, given: &Path) -> Option<PathBuf> {
        if self.place == UNNOTED {
            let there = [self.number.clone(), copy_of(&self.number)];
            return there
                .iter()
                .any(|name| given.join(name).is_dir())
                .then(|| given.to_owned());
        }
        let folder = resolve(location, &self.path);
        is(&folder, &self.place).then_some(folder)
    }

    /// Takes the papers and their copies away from a folder.
    fn remove(&self, folder: &Path) -> io::Result<()> {
        for name in [self.number.clone(), copy_of(&self.number)] {
            match fs::remove_dir_all(folder.join(name)) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
                _ => {}
            }
        }
        Ok(())
    }
}

/// The name of the folder with the copies of a batch's papers.
pub(super) fn copy_of(number: &str) -> String {
    format!("{number}.copy")
}

impl Book {
    /// Notes that papers of a batch lie in a folder from now on; the folder is made and marked when it is new.
    pub(super) fn note_place(&mut self, number: &str, papers: &Path, original: bool) -> Result<(), Findings> {
        let location = self.location.clone();
        let path = written(&location, papers);
        self.connection.write::<_, Findings>(|connection| {
            let mark = mark_of(papers);
            let noted = match &mark {
                Some(mark) => noted_path(connection, mark)?,
                None => None,
            };
            let stands = |mark: &str| noted.as_ref().is_some_and(|old| is(&resolve(&location, old), mark));
            let same = |old: &str| resolve(&location, old).canonicalize().ok() == papers.canonicalize().ok();
            let place = match mark {
                // Somebody has copied the folder: it needs a mark of its own.
                Some(mark) if !stands(&mark) || noted.as_deref().is_some_and(same) => mark,
                _ => {
                    let place = new_name(connection)?;
                    let file = papers.join(MARK);
                    write_whole(&file, format!("{place}\n").as_bytes(), Lasting::Kept)?;
                    place
                }
            };
            if !stands(&place) {
                connection.run(
                    "INSERT INTO paper_place (id, path) VALUES (?1, ?2) ON CONFLICT (id) DO UPDATE SET path = ?2",
                    values![&place, &path],
                )?;
            }
            connection.run(
                "INSERT INTO batch_place (batch, place, original) SELECT id, CAST(?2 AS TEXT), CAST(?3 AS BIGINT) FROM batch
                 WHERE number = ?1 ON CONFLICT (batch, place) DO NOTHING",
                values![number, &place, original],
            )?;
            Ok(((), Ending::Keep))
        })
    }

    /// Where papers lie, by batch. A folder that was moved to the one that the command names is noted there.
    pub(super) fn lying(&mut self, given: &Path) -> Result<Vec<Lying>, Finding> {
        if let Some(mark) = mark_of(given) {
            let old = noted_path(&mut self.connection, &mark)?;
            let path = written(self.location(), given);
            if old.is_some_and(|old| old != path && !is(&resolve(self.location(), &old), &mark)) {
                self.connection
                    .run("UPDATE paper_place SET path = ?2 WHERE id = ?1", values![&mark, &path])?;
            }
        }
        self.connection.all(
            "SELECT b.id, b.number, b.papers, x.original, p.id, p.path FROM batch_place x JOIN batch b ON b.id = x.batch
             JOIN paper_place p ON p.id = x.place WHERE b.state = 'closed' ORDER BY b.id, p.id",
            &[],
            |row| {
                Ok(Lying {
                    batch: row.int(0)?,
                    number: row.text(1)?,
                    papers: row.text(2)?,
                    original: row.int(3)? != 0,
                    place: row.text(4)?,
                    path: row.text(5)?,
                })
            },
        )
    }

    /// Where the papers of a closed batch belong, when that is within reach: a folder below the book's own that somebody
    /// has deleted is made again, and papers of an older program are noted where they lie.
    pub(super) fn belongs(&mut self, lying: &Lying, given: &Path) -> Result<Option<PathBuf>, Findings> {
        let reached = lying.reached(&self.location, given);
        let deleted = || {
            let folder = resolve(&self.location, &lying.path);
            let below = lying.place != UNNOTED && Path::new(&lying.path).is_relative();
            (below && is_deleted(&folder)).then_some(folder)
        };
        let Some(folder) = reached.or_else(deleted) else {
            return Ok(None);
        };
        if !is(&folder, &lying.place) {
            self.note_place(&lying.number, &folder, true)?;
            self.forget_place(lying)?;
        }
        Ok(Some(folder))
    }

    fn forget_place(&mut self, lying: &Lying) -> Result<(), Finding> {
        let which = values![lying.batch, &lying.place];
        self.connection
            .run("DELETE FROM batch_place WHERE batch = ?1 AND place = ?2", which)?;
        Ok(())
    }

    /// Takes away papers that were to go, from every folder where they lie. What is out of reach is a finding, and stays
    /// noted: the next time it is tried again.
    ///
    /// # Errors
    /// Failures of the database.
    pub(in crate::order) fn remove_papers(&mut self, given: &Path) -> Result<Findings, Findings> {
        let mut findings = Findings::new();
        for lying in self.lying(given)? {
            let folder = lying.reached(&self.location, given);
            if let Some(folder) = &folder {
                // They hold names as well; who cannot change the folder hears it below.
                let _ = remove_left(folder);
            }
            if lying.papers == "removed"
                && let Some(why) = self.remove_batch(&lying, given)?
            {
                findings.push(unreached(&lying, &self.location, &why));
            }
        }
        // A plan that was never closed can have left names half written.
        let _ = remove_left(given);
        Ok(findings)
    }

    /// Takes away the papers of a batch that were to go; says why when it cannot.
    pub(super) fn remove_batch(&mut self, lying: &Lying, given: &Path) -> Result<Option<String>, Finding> {
        let Some(folder) = lying.reached(&self.location, given) else {
            return Ok(Some("the folder is not there".to_owned()));
        };
        if let Err(error) = lying.remove(&folder) {
            return Ok(Some(error.to_string()));
        }
        self.forget_place(lying)?;
        Ok(None)
    }

    /// Notes that somebody knows that papers are gone which were to go and are out of reach; gives their folders.
    ///
    /// # Errors
    /// `batch-unknown`; `batch-closed` when the batch has no such papers; failures of the database.
    pub fn papers_gone(&mut self, number: &str, actor: &Actor) -> Result<Vec<String>, Finding> {
        let location = self.location.clone();
        self.connection.write(|connection| {
            let (batch, _) = super::data::find(connection, number)?;
            let paths = connection.all(
                "SELECT p.path FROM batch_place x JOIN batch b ON b.id = x.batch JOIN paper_place p ON p.id = x.place
                 WHERE b.id = ?1 AND b.papers = 'removed' ORDER BY p.path",
                values![batch],
                |row| row.with_text(0, |path| shown(&location, path)),
            )?;
            if paths.is_empty() {
                let message = format!("no papers of batch {number} wait to be deleted");
                return Err(Finding::error(Code::BatchClosed, message)
                    .hint("`trykksak order purge` says which papers it could not reach"));
            }
            connection.run("DELETE FROM batch_place WHERE batch = ?1", values![batch])?;
            for path in &paths {
                connection.run(
                    "INSERT INTO event (at, who, what, batch, detail) VALUES (?1, ?2, 'papers-gone', ?3, ?4)",
                    values![&actor.at, &actor.who, batch, path],
                )?;
            }
            Ok((paths, Ending::Keep))
        })
    }
}

fn unreached(lying: &Lying, location: &Location, why: &str) -> Finding {
    let message = format!(
        "the papers of batch {} still show names that are deleted from the order book: {}",
        lying.number,
        shown(location, &lying.path)
    );
    let finding = Finding::error(Code::PapersUnreached, message).note(why);
    let finding = match lying.place == UNNOTED {
        true => finding.hint("an older program has made them: name their folder, `trykksak order purge --papers FOLDER`"),
        false => finding
            .hint("bring the disk or the folder back, then run `trykksak order purge` again; `--papers FOLDER` says where it is now")
            .hint("papers made on another machine are deleted by a purge there"),
    };
    finding.hint(format!(
        "if somebody has deleted them: `trykksak batch papers-gone {}`",
        lying.number
    ))
}

/// A path for people.
fn shown(location: &Location, path: &str) -> String {
    match path.is_empty() {
        true => "in a folder that is not noted".to_owned(),
        false => format!("in `{}`", resolve(location, path).display()),
    }
}

/// The name in a folder's mark.
fn mark_of(folder: &Path) -> Option<String> {
    let text = fs::read_to_string(folder.join(MARK)).ok()?;
    let name = text.trim();
    let is_name = !name.is_empty() && name.len() <= 64 && name.bytes().all(|b| b.is_ascii_hexdigit());
    is_name.then(|| name.to_owned())
}

/// Where the book has noted the folder with a mark.
fn noted_path(connection: &mut Connection, mark: &str) -> Result<Option<String>, Finding> {
    let path = "SELECT path FROM paper_place WHERE id = ?1";
    connection.first(path, values![mark], |row| row.text(0))
}

/// Whether a folder is not there because somebody has deleted it. Where a disk is plugged in, an empty folder stays.
fn is_deleted(folder: &Path) -> bool {
    let mut above = folder.ancestors().skip(1).filter(|above| above.exists());
    let holds = |above: &Path| fs::read_dir(above).is_ok_and(|mut entries| entries.next().is_some());
    !folder.is_symlink() && !folder.exists() && above.next().is_some_and(holds)
}

fn is(folder: &Path, place: &str) -> bool {
    mark_of(folder).is_some_and(|mark| mark == place)
}

/// A name that no other folder has.
fn new_name(connection: &mut Connection) -> Result<String, Finding> {
    let sql = match connection.dialect() {
        Dialect::Sqlite => "SELECT lower(hex(randomblob(16)))",
        Dialect::Postgres => "SELECT replace(CAST(gen_random_uuid() AS TEXT), '-', '')",
    };
    Ok(connection.first(sql, &[], |row| row.text(0))?.unwrap_or_default())
}

/// The folder of a book in a file: papers below it move with it.
fn home(location: &Location) -> Option<PathBuf> {
    match location {
        Location::File(path) => std::path::absolute(path).ok()?.parent().map(Path::to_owned),
        Location::Server(_) => None,
    }
}

/// A folder as the book keeps it: below the book's own folder without it, else whole.
fn written(location: &Location, folder: &Path) -> String {
    let whole = std::path::absolute(folder).unwrap_or_else(|_| folder.to_owned());
    let below = home(location).and_then(|home| whole.strip_prefix(home).ok().map(Path::to_owned));
    let path = below.filter(|path| !path.as_os_str().is_empty()).unwrap_or(whole);
    path.to_string_lossy().into_owned()
}

fn resolve(location: &Location, path: &str) -> PathBuf {
    match home(location) {
        Some(home) => home.join(path),
        None => PathBuf::from(path),
    }
}
