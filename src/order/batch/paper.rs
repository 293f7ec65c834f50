//! What stands on the papers of a batch: picking list, packing slips, labels, manifest?
//!
//! Plain data, complete: whoever makes the papers asks nothing else. The same batch gives the same data at any time,
//! so its papers can be made again byte for byte.

use std::io::Write as _;
use std::path::Path;

use serde::Serialize;

use crate::diag::Findings;
use crate::order::carrier::{Class, Parcel};
use crate::order::item::{Item, RunKey};
use crate::order::measure::Weight;
use crate::source::Date;

/// Everything on the papers of one batch.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct BatchPapers {
    /// The batch's number, such as `B-2026-0007`; never used again.
    pub number: String,
    /// The day on which it is sent.
    #[serde(serialize_with = "as_text")]
    pub day: Date,
    /// Whether these papers are a reprint, and must say that they are a copy.
    pub copy: bool,
    /// What to take from the shelves for the whole batch, sorted by title, language and print run.
    pub picking: Vec<Pick>,
    /// The shipments, sorted by class, region and number.
    pub shipments: Vec<Shipment>,
}

/// A line of the picking list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Pick {
    /// From which print run.
    pub run: RunKey,
    /// The title's name in its own language.
    pub name: String,
    /// The order code, such as `SN-02`.
    pub code: String,
    /// How many copies for the whole batch.
    pub copies: i64,
}

/// One parcel or letter to one address.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Shipment {
    /// Its number, such as `S-2026-000123`; the barcode says it. Never used again.
    pub number: String,
    /// Which parcel of those to the same address, from 1.
    pub parcel: i64,
    /// How many parcels go to the address.
    pub parcels: i64,
    /// The class of the post.
    pub class: Class,
    /// Its weight and size, packing included.
    pub size: Parcel,
    /// The postage step, for letters of at most 2 kg.
    pub postage_step: Option<Weight>,
    /// Number of the county on the day of the batch, such as `"18"`.
    pub county: String,
    /// Name of the county.
    pub county_name: String,
    /// The district office that the county belongs to, as `orders.yaml` names it; empty when it names none.
    pub office: String,
    /// Where it goes. None when the contact data has been deleted since.
    pub address: Option<Address>,
    /// The customer's language: `nb`, `nn`, `se` or `en`.
    pub language: String,
    /// The orders in it; one address may have more than one.
    pub orders: Vec<OrderRef>,
    /// What is in it, sorted by order, title, language and print run.
    pub lines: Vec<Line>,
}

impl Shipment {
    /// All copies in it.
    pub fn copies(&self) -> i64 {
        self.lines.iter().map(|line| line.copies).sum()
    }
}

/// An address as the label wants it: organisation / v. contact person / street or Postboks / postcode TOWN.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Address {
    /// The organisation.
    pub organisation: String,
    /// The contact person.
    pub person: String,
    /// Street or Postboks.
    pub address: String,
    /// Four digits.
    pub postcode: String,
    /// The town, in capitals.
    pub town: String,
    /// For the carrier's notice; not on the label.
    pub email: String,
}

/// An order in a shipment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct OrderRef {
    /// The order's number.
    pub number: i64,
    /// The day on which it came in.
    #[serde(serialize_with = "as_text")]
    pub received: Date,
    /// The contact person of this order; empty when deleted since.
    pub person: String,
    /// What of it waits for stock.
    pub waiting: Vec<Waiting>,
}

/// Copies of an order that are not in the batch because there are none left.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Waiting {
    /// Title and language.
    pub item: Item,
    /// The title's name in its own language.
    pub name: String,
    /// How many are still to come.
    pub copies: i64,
}

/// Copies in a shipment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Line {
    /// The order's number.
    pub order: i64,
    /// From which print run.
    pub run: RunKey,
    /// The title's name in its own language.
    pub name: String,
    /// The order code.
    pub code: String,
    /// How many copies.
    pub copies: i64,
}

/// Who makes the papers of a batch.
pub trait PaperMaker {
    /// Everything beside the batch that its papers follow from today, such as labels and words. The book keeps it when the
    /// batch is closed, and hands it to [`PaperMaker::make`] when papers are made again.
    ///
    /// # Errors
    /// What cannot be read.
    fn settings(&self) -> Result<String, Findings>;

    /// Writes all papers of the batch into an empty folder, with settings that [`PaperMaker::settings`] gave. The folder
    /// has a temporary name; the caller renames it when the batch is closed, so a file may never say where it is. Gives
    /// the names of the files, sorted.
    ///
    /// The same `papers` and `settings` must give the same bytes.
    ///
    /// # Errors
    /// `output-unwritable`, and whatever stops the typesetting. Nothing may be printed.
    fn make(&self, papers: &BatchPapers, settings: &str, folder: &Path) -> Result<Vec<String>, Findings>;
}

/// Writes the data of the papers as one JSON file, `batch.json`, for other programs.
pub struct DataPapers;

impl PaperMaker for DataPapers {
    fn settings(&self) -> Result<String, Findings> {
        Ok(String::new())
    }

    fn make(&self, papers: &BatchPapers, _: &str, folder: &Path) -> Result<Vec<String>, Findings> {
        use crate::diag::{Code, Finding};
        let unwritable = |why: String| Findings::from(Finding::error(Code::OutputUnwritable, why));
        let failed = |e: &std::io::Error| unwritable(format!("`batch.json` cannot be written: {}", e.kind()));
        let file = std::fs::File::create(folder.join("batch.json")).map_err(|e| failed(&e))?;
        let mut file = std::io::BufWriter::with_capacity(1 << 20, file);
        serde_json::to_writer_pretty(&mut file, papers).map_err(|e| unwritable(e.to_string()))?;
        file.write_all(b"\n")
            .and_then(|()| file.flush())
            .map_err(|e| failed(&e))?;
        Ok(vec!["batch.json".to_owned()])
    }
}

fn as_text<S: serde::Serializer>(day: &Date, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(day)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn data_papers_are_the_same_twice() {
        let papers = BatchPapers {
            number: "B-2026-0001".into(),
            day: "2026-11-24".parse().unwrap(),
            copy: false,
            picking: Vec::new(),
            shipments: Vec::new(),
        };
        let folder = tempfile::tempdir().unwrap();
        let made = |p: &BatchPapers| {
            DataPapers.make(p, "", folder.path()).unwrap();
            std::fs::read(folder.path().join("batch.json")).unwrap()
        };
        assert_eq!(made(&papers), made(&papers));
        assert!(String::from_utf8(made(&papers)).unwrap().contains("\"2026-11-24\""));
    }
}
