//! What is printed for orders: the form, the papers of a batch, the yearly report?
//!
//! Everything here is typeset by the same stages as brochures and is PDF/UA-1; the words are messages in
//! `locales/<language>/papers.ftl`. [`Papers`] makes what a batch needs when it is closed or reprinted, [`form`] the
//! order form, [`report`] the report of a year and charts.

mod chart;
pub mod desk;
pub mod form;
pub mod handover;
mod image;
pub mod labels;
mod manifest;
mod outline;
mod picking;
pub mod report;
pub mod settings;
mod sheet;
mod slip;

use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use crate::diag::{Code, Finding, Findings};
use crate::order::batch::paper::{BatchPapers, PaperMaker};
use crate::order::rules::{self, Rules};

use desk::Desk;
use settings::Settings;
use sheet::Sheet;

/// The language of the office, in which its own papers are.
const OFFICE: &str = "nb";

/// Makes the papers of batches.
pub struct Papers<'a> {
    desk: &'a Desk<'a>,
}

impl<'a> Papers<'a> {
    /// A maker at a desk. What could not be shown is among the desk's warnings.
    pub fn new(desk: &'a Desk<'a>) -> Self {
        Self { desk }
    }

    /// All papers of a batch with their names, sorted by name.
    ///
    /// # Errors
    /// What could not be said or set.
    pub fn files(&self, papers: &BatchPapers) -> Result<Vec<(String, Vec<u8>)>, Findings> {
        let mut sheets = vec![Sheet::new(self.desk, OFFICE)?];
        for shipment in &papers.shipments {
            if !sheets.iter().any(|sheet| sheet.language() == shipment.language) {
                sheets.push(Sheet::new(self.desk, &shipment.language)?);
            }
        }
        let settings = &self.desk.settings;
        let template = match settings.file(handover::FILE) {
            Some(file) => handover::Template::parse(&file)?,
            None => handover::Template::built_in()?,
        };
        let rules = match settings.file(rules::FILE) {
            Some(file) => Rules::parse(&file)?,
            None => Rules::default(),
        };
        let office = &sheets[0];
        let mut files = vec![
            ("carrier.csv".to_owned(), handover::carrier_table(papers, &template)?),
            ("manifest.pdf".to_owned(), manifest::manifest(office, papers)?),
            ("picking-list.pdf".to_owned(), picking::picking_list(office, papers)?),
        ];
        for kind in rules.labels {
            files.push(match labels::LabelSheet::of(kind) {
                Some(on) => (format!("{}.pdf", on.name), labels::label_sheets(office, papers, on)?),
                None => ("labels-100x150.pdf".to_owned(), labels::single_labels(office, papers)?),
            });
        }
        for sheet in &sheets {
            let slips = slip::packing_slips(sheet, papers)?;
            files.extend(slips.map(|bytes| (format!("packing-slips.{}.pdf", sheet.language()), bytes)));
        }
        files.sort();
        files.dedup();
        Ok(files)
    }

    /// Writes all papers of a batch into a folder; gives their names, sorted.
    ///
    /// # Errors
    /// `output-unwritable`, and as [`Papers::files`].
    pub fn write(&self, papers: &BatchPapers, folder: &Path) -> Result<Vec<String>, Findings> {
        let files = self.files(papers)?;
        for (name, bytes) in &files {
            std::fs::write(folder.join(name), bytes).map_err(|error| {
                Finding::error(Code::OutputUnwritable, format!("`{name}` cannot be written: {error}"))
                    .hint("is the disk full, or the folder read-only?")
            })?;
        }
        Ok(files.into_iter().map(|(name, _)| name).collect())
    }
}

/// Makes the papers of batches of a project; reads the fonts for each batch.
pub struct ProjectPapers {
    root: PathBuf,
    warnings: Mutex<Findings>,
}

impl ProjectPapers {
    /// A maker for the project in a folder.
    pub fn new(root: &Path) -> Self {
        Self {
            root: root.to_owned(),
            warnings: Mutex::default(),
        }
    }

    /// What could not be shown on the papers made since the last call.
    pub fn take_warnings(&self) -> Findings {
        std::mem::take(&mut *self.warnings.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl PaperMaker for ProjectPapers {
    fn settings(&self) -> Result<String, Findings> {
        Ok(Settings::read(&self.root)?.to_text())
    }

    fn make(&self, papers: &BatchPapers, settings: &str, folder: &Path) -> Result<Vec<String>, Findings> {
        Desk::with(&self.root, Settings::parse(settings)?, |desk| {
            let made = Papers::new(desk).write(papers, folder);
            let mut warnings = self.warnings.lock().unwrap_or_else(PoisonError::into_inner);
            warnings.extend(desk.take_warnings());
            made
        })
    }
}
