//! Which order book, which catalogue, which day and whose name stand behind a command about orders?

use std::path::{Path, PathBuf};

use super::Clerk;
use crate::cli::Exit;
use crate::cli::answer;
use crate::cli::args::Global;
use crate::cli::report::human::Sources;
use crate::cli::site::Site;
use crate::cli::stream::Streams;
use crate::diag::{Code, Finding, Findings};
use crate::order::book::{Actor, Book, Location};
use crate::order::catalogue::Catalogue;
use crate::order::day;
use crate::order::item::{Item, RunKey};
use crate::order::papers::ProjectPapers;
use crate::order::postal::Register;
use crate::order::rules::Rules;
use crate::order::words::Wording;
use crate::source::{Date, Project};

/// Everything that a command about orders works with.
pub(super) struct Desk {
    pub site: Site,
    pub catalogue: Catalogue,
    pub rules: Rules,
    pub register: Register,
    pub wording: Wording,
    pub actor: Actor,
    /// The day of the machine's clock, whichever day counts.
    pub today: Date,
    pub papers: PathBuf,
    location: Location,
}

impl Desk {
    /// Reads what is needed; the order book is opened when it is asked for.
    pub fn new(global: &Global, clerk: &Clerk) -> Result<Self, Findings> {
        let site = Site::find(global)?;
        let project = Project::load(&site.root)?;
        let written = clerk.store.clone().or_else(|| from_environment("TRYKKSAK_STORE"));
        let location = match &written {
            Some(written) => Location::of(written, &site.current),
            None => Location::File(site.root.join("orders.db")),
        };
        Ok(Self {
            catalogue: Catalogue::load(&project)?,
            rules: Rules::load(&site.root)?,
            register: Register::load(&site.root)?,
            wording: Wording::load(&site.root, &clerk.language)?,
            actor: actor(clerk),
            today: day::from_count(now().div_euclid(86_400)),
            papers: match &clerk.papers {
                Some(folder) => site.current.join(folder),
                None => site.root.join("output/orders"),
            },
            location,
            site,
        })
    }

    /// Opens the order book.
    pub fn book(&self) -> Result<Book, Finding> {
        Book::open(&self.location)
    }

    /// Who makes the papers of a batch.
    pub fn maker(&self) -> ProjectPapers {
        ProjectPapers::new(&self.site.root)
    }

    /// An item that somebody typed: `kort-om.se`.
    pub fn item(&self, typed: &str) -> Result<Item, Finding> {
        let unknown = || {
            let near = crate::diag::closest(typed, self.names().iter().map(String::as_str)).map(ToOwned::to_owned);
            let finding = Finding::error(
                Code::TitleUnknown,
                format!("`{typed}` is no title and language of the catalogue"),
            );
            match near {
                Some(near) => finding.hint(format!("did you mean `{near}`?")),
                None => finding.hint("write brochure and language, such as `kort-om.se`"),
            }
        };
        let (title, language) = typed.rsplit_once('.').ok_or_else(unknown)?;
        let title = self.catalogue.find(title).ok_or_else(unknown)?;
        let item = Item::new(&title.id, language);
        if self.catalogue.has(&item) {
            Ok(item)
        } else {
            Err(unknown())
        }
    }

    /// A print run that somebody typed: `kort-om.se/2`.
    pub fn run(typed: &str) -> Result<RunKey, Finding> {
        let parts = typed.split_once('/').and_then(|(item, run)| {
            let (title, language) = item.rsplit_once('.')?;
            Some(RunKey {
                item: Item::new(title, language),
                run: run.parse().ok()?,
            })
        });
        parts.ok_or_else(|| {
            Finding::error(Code::StockUnknown, format!("`{typed}` is not the name of a print run"))
                .hint("write brochure, language and number, such as `kort-om.se/2`; `trykksak stock list` shows them")
        })
    }

    /// Copies of items that somebody typed: `kort-om.se=50`.
    pub fn copies(&self, typed: &[String]) -> Result<Vec<(Item, i64)>, Finding> {
        let one = |typed: &String| {
            let wrong = || {
                Finding::error(
                    Code::CopiesInvalid,
                    format!("`{typed}` is not an item and a number of copies"),
                )
                .hint("write it like this: `kort-om.se=50`")
            };
            let (item, copies) = typed.split_once('=').ok_or_else(wrong)?;
            Ok((self.item(item)?, copies.parse().map_err(|_| wrong())?))
        };
        typed.iter().map(one).collect()
    }

    fn names(&self) -> Vec<String> {
        self.catalogue.items().map(|item| item.to_string()).collect()
    }

    /// A path as the user would type it.
    pub fn shown(&self, path: &Path) -> String {
        self.site.shown(path).display().to_string()
    }
}

/// Ends a command that found something that stops it.
pub(super) fn refuse(global: &Global, findings: &Findings, streams: &mut Streams) -> Exit {
    answer::tell(global, findings, streams, |findings| {
        crate::cli::report::json::outcome(&[], findings)
    });
    answer::exit(findings).max(Exit::ErrorsFound)
}

/// No source lines: findings about orders show no excerpts.
pub(super) fn no_sources() -> Sources {
    Sources::new()
}

fn actor(clerk: &Clerk) -> Actor {
    let seconds = now();
    let today = day::from_count(seconds.div_euclid(86_400));
    let name = || from_environment("USER").or_else(|| from_environment("USERNAME"));
    let who = clerk
        .by_whom
        .clone()
        .or_else(name)
        .unwrap_or_else(|| "clerk".to_owned());
    let day = clerk.date.unwrap_or(today);
    let time = seconds.rem_euclid(86_400);
    let at = match clerk.date {
        Some(day) => day.to_string(),
        None => format!("{today}T{:02}:{:02}:{:02}Z", time / 3600, time / 60 % 60, time % 60),
    };
    Actor { who, day, at }
}

fn from_environment(name: &str) -> Option<String> {
    std::env::var_os(name)
        .and_then(|value| value.into_string().ok())
        .filter(|value| !value.is_empty())
}

/// Seconds since 1970.
#[allow(
    clippy::disallowed_methods,
    reason = "an audit trail says when; `--date` replaces the clock"
)]
fn now() -> i64 {
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
    since.map_or(0, |since| i64::try_from(since.as_secs()).unwrap_or(0))
}
