//! How does one language say it: messages, numbers, dates, quotes?

mod bundle;
pub mod conventions;
pub mod divisions;
pub(crate) mod ftl;
mod markdown;
mod messages;
mod references;
pub mod sami;
pub mod state;
pub mod ties;
mod variables;

pub use messages::Locale;
pub use variables::{Variable, Variables};

use std::sync::Arc;

use crate::diag::Origin;

/// A message put together in one language: inline runs, no markup left.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Words {
    /// The runs in reading order; `\u{2028}` in their text is an explicit line break, `\u{ad}` a soft hyphen.
    pub runs: Vec<Inline>,
    /// Where they come from, for findings.
    pub origin: Origin,
}

impl Words {
    /// The text alone: soft hyphens dropped, line breaks as spaces.
    pub fn plain(&self) -> String {
        let text: String = self.runs.iter().map(|run| &*run.text).collect();
        text.replace('\u{ad}', "").replace('\u{2028}', " ")
    }
}

/// How the signs of a run stand on their line.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Form {
    /// As any others.
    #[default]
    Plain,
    /// Small and raised: ordinals, exponents, marks of notes.
    Superior,
    /// Numbers with a slash between them as a fraction.
    Fraction,
}

/// A run of words with the same markup.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Inline {
    /// The text.
    pub text: Arc<str>,
    /// Stressed: `*so*`.
    pub emphasis: bool,
    /// Important: `**so**`.
    pub strong: bool,
    /// A name that is typed as it stands: `` `so` ``.
    pub code: bool,
    /// How it stands on its line: `1^st^`, `^1/2^`.
    pub form: Form,
    /// Where it leads: `[so](https://…)`.
    pub link: Option<Arc<str>>,
    /// Its language where it differs from the message's: `[self-help](lang:en)`.
    pub language: Option<Arc<str>>,
}
