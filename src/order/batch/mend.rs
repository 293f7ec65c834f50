//! Do the papers on the disk agree with the order book, whatever has happened to them?

use std::path::{Path, PathBuf};

use sha2::{Digest as _, Sha256};

use super::paper::PaperMaker;
use super::part::{Known, Part, remove_left, unwritable};
use super::place::Lying;
use crate::diag::{Finding, Findings};
use crate::order::book::connection::{Connection, Ending, values};
use crate::order::book::{Book, hex};

impl Book {
    /// Brings the papers into agreement with the book, in the folders where they belong: makes those of closed batches
    /// again that are missing, cut or changed, and throws away what a killed program has left half done, or what was to
    /// be deleted. What is out of reach now is left for the next time.
    ///
    /// # Errors
    /// `output-unwritable`, what stops the typesetting, and failures of the database.
    pub fn mend_papers(&mut self, maker: &dyn PaperMaker, papers: &Path) -> Result<(), Findings> {
        let mut folders = vec![papers.to_owned()];
        for lying in self.lying(papers)?.into_iter().filter(|lying| lying.original) {
            match lying.papers.as_str() {
                "made" => {
                    if let Some(folder) = self.belongs(&lying, papers)? {
                        self.mend_batch(&lying, maker, &folder)?;
                        folders.push(folder);
                    }
                }
                // A purge was interrupted; the next one says what it cannot reach.
                _ => drop(self.remove_batch(&lying, papers)?),
            }
        }
        folders.sort();
        folders.dedup();
        for folder in folders {
            remove_left(&folder).map_err(|e| unwritable(&folder, &e))?;
        }
        Ok(())
    }

    fn mend_batch(&mut self, lying: &Lying, maker: &dyn PaperMaker, papers: &Path) -> Result<(), Findings> {
        let folder = papers.join(&lying.number);
        let known = known(&mut self.connection, lying.batch)?;
        let wrong: Vec<&Known> = known.iter().filter(|paper| !paper.is_whole(&folder)).collect();
        if folder.is_dir() && wrong.is_empty() {
            return Ok(());
        }
        let data = self.papers(&lying.number, false)?;
        let settings = self.settings(&lying.number, maker)?;
        let (part, made) = Part::make(papers, &data, maker, &settings)?;
        let whole = !folder.is_dir();
        let wanted = |paper: &Known| whole || wrong.iter().any(|wrong| wrong.name == paper.name);
        let made: Vec<Known> = made.into_iter().filter(wanted).collect();
        // A newer program may set the same words a little differently.
        self.connection.write::<_, Finding>(|connection| {
            for paper in &wrong {
                let which = values![lying.batch, &paper.name];
                connection.run("DELETE FROM paper WHERE batch = ?1 AND name = ?2", which)?;
            }
            keep(connection, &lying.number, &made)?;
            Ok(((), Ending::Keep))
        })?;
        if whole {
            return part.rename(&folder);
        }
        made.iter().try_for_each(|paper| part.replace(&paper.name, &folder))
    }

    /// The settings that the papers of a batch were made with; those of today when an older program has made them.
    pub(super) fn settings(&mut self, number: &str, maker: &dyn PaperMaker) -> Result<String, Findings> {
        let kept = self.connection.first(
            "SELECT s.text FROM batch b JOIN paper_settings s ON s.digest = b.settings WHERE b.number = ?1",
            values![number],
            |row| row.text(0),
        )?;
        kept.map_or_else(|| maker.settings(), Ok)
    }

    /// The folder with the original papers of a closed batch, when it is within reach; else where it would be today.
    pub(super) fn folder_of(&mut self, number: &str, papers: &Path) -> Result<PathBuf, Findings> {
        let lying = self.lying(papers)?;
        let own = lying.iter().filter(|lying| lying.number == number && lying.original);
        let folders: Vec<PathBuf> = own.filter_map(|lying| lying.reached(&self.location, papers)).collect();
        let there = folders.iter().find(|folder| folder.join(number).is_dir());
        Ok(there.map_or(papers, PathBuf::as_path).join(number))
    }
}

fn known(connection: &mut Connection, batch: i64) -> Result<Vec<Known>, Finding> {
    connection.all(
        "SELECT name, size, digest FROM paper WHERE batch = ?1 ORDER BY name",
        values![batch],
        |row| {
            Ok(Known {
                name: row.text(0)?,
                size: row.int(1)?,
                digest: row.text(2)?,
            })
        },
    )
}

/// Keeps what the papers of a batch are known by.
pub(super) fn keep(connection: &mut Connection, number: &str, papers: &[Known]) -> Result<(), Finding> {
    let (batch, _) = super::data::find(connection, number)?;
    for paper in papers {
        connection.run(
            "INSERT INTO paper (batch, name, size, digest) VALUES (?1, ?2, ?3, ?4)
             ON CONFLICT (batch, name) DO UPDATE SET size = ?3, digest = ?4",
            values![batch, &paper.name, paper.size, &paper.digest],
        )?;
    }
    Ok(())
}

/// Keeps the settings that the papers of a batch were made with.
pub(super) fn keep_settings(connection: &mut Connection, number: &str, settings: &str) -> Result<(), Finding> {
    let digest = hex(&Sha256::digest(settings.as_bytes()));
    connection.run(
        "INSERT INTO paper_settings (digest, text) VALUES (?1, ?2) ON CONFLICT (digest) DO NOTHING",
        values![&digest, settings],
    )?;
    let which = values![number, &digest];
    connection.run("UPDATE batch SET settings = ?2 WHERE number = ?1", which)?;
    Ok(())
}
