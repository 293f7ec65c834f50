//! What can be typed on the command line? Help, man page and completions come from this definition.

use std::num::NonZeroUsize;
use std::path::PathBuf;

use clap::builder::styling::{AnsiColor, Styles};
use clap::{Args, Parser, Subcommand, ValueEnum, ValueHint};

use super::copyfit::Fitting;
use super::format::{Format, Formats};
use super::orders::{BatchCommand, OrderCommand, PostalCommand, StatsArguments, StockCommand};
use super::preflight::Preflight;
use super::translate::Translate;

const STYLES: Styles = Styles::styled()
    .header(AnsiColor::Green.on_default().bold())
    .usage(AnsiColor::Green.on_default().bold())
    .literal(AnsiColor::Cyan.on_default().bold())
    .placeholder(AnsiColor::Cyan.on_default());

/// Makes brochures as PDFs that everybody can read, from texts in several languages.
///
/// A project is a folder with three others in it: `brochures` says what each brochure is made of, `locales` holds its
/// words in each language, `fonts` holds the typefaces. The finished PDFs go to `output`.
#[derive(Debug, Parser)]
#[command(
    name = "trykksak",
    version,
    styles = STYLES,
    arg_required_else_help = true,
    disable_help_subcommand = true,
    max_term_width = 100,
    after_help = "\
Examples:
  trykksak build                          make all brochures in all languages
  trykksak build kort-om --language se    make one brochure in Northern Sami
  trykksak check                          look for errors without making anything
  trykksak preflight advert.pdf           judge a finished PDF before it is printed
  trykksak new helse                      start a brochure called `helse`
  trykksak explain overset-frame          say what an error means

Each command explains itself: `trykksak build --help`.

Exit status: 0 done, 1 done but errors were found, 2 could not run."
)]
pub struct Arguments {
    /// What applies to every command.
    #[command(flatten)]
    pub global: Global,
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// What applies to every command.
#[derive(Args, Debug)]
pub struct Global {
    /// The project's folder [default: this folder or the nearest above it that has brochures/house.yaml]
    #[arg(long, global = true, value_name = "DIR", value_hint = ValueHint::DirPath, help_heading = "Everywhere")]
    pub project: Option<PathBuf>,
    /// How errors and results are written
    #[arg(
        long,
        global = true,
        value_name = "FORMAT",
        default_value = "human",
        help_heading = "Everywhere"
    )]
    pub format: Format,
    /// Whether to use colours
    #[arg(
        long,
        global = true,
        value_name = "WHEN",
        default_value = "auto",
        help_heading = "Everywhere"
    )]
    pub color: Color,
    /// Say nothing but what is wrong
    #[arg(long, short, global = true, help_heading = "Everywhere")]
    pub quiet: bool,
}

/// Whether to use colours.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Color {
    /// On a terminal that can show them
    Auto,
    /// Always
    Always,
    /// Never
    Never,
}

/// What to do.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Make the PDFs
    #[command(after_help = "\
Examples:
  trykksak build                             everything
  trykksak build innforing kort-om           two brochures in all their languages
  trykksak build kort-om --language nb,nn    one brochure, bokmål and nynorsk
  trykksak build --output ~/Desktop/proofs   somewhere else
  trykksak build kort-om -e html --watch     again after every change, to look at while you write

A brochure with an error is not made in the languages that have it; all others are. Each error names the
file and the line to look at, and says what you can do.")]
    Build(Build),
    /// Find what is wrong without making anything
    #[command(after_help = "\
Examples:
  trykksak check                           everything
  trykksak check kort-om --language se     one brochure in Northern Sami
  trykksak check --format json             for another program

`check` finds everything that `build` finds, and writes no file.")]
    Check(Check),
    /// Print the words of a brochure as a reader gets them, one paragraph a line
    #[command(after_help = "\
Examples:
  trykksak text kort-om --language se             for reading aloud, or for comparing with a PDF
  trykksak text kort-om --language se --places    with the place of every piece on its page

The words come from the finished pages in reading order. They hold the numbers of pages, lists and steps, too.")]
    Text(Text),
    /// Measure how even the lines are: word spaces, hyphens, widows, rivers
    #[command(after_help = "\
Examples:
  trykksak quality                           all brochures in all languages
  trykksak quality innforing -l nb           one of them
  trykksak quality --format json             for another program

The figures come from the finished pages. Word spaces are measured in justified text only.")]
    Quality(super::measure::QualityOf),
    /// Show where words may be divided at a line end
    #[command(after_help = "\
Examples:
  trykksak hyphenate --language nb selvhjelpsgruppe
  trykksak hyphenate --language se iešveahkkejoavku dahje    with the rule that gave each break

A `=` is the seam of a compound, where a word divides best; a `-` is between syllables.")]
    Hyphenate(super::divide::Words),
    /// Show how full each frame is in each language, and what would have to be shortened
    #[command(after_help = "\
Examples:
  trykksak copyfit                            all brochures
  trykksak copyfit kort-om --language nb,se   one brochure in two languages
  trykksak --format html copyfit > fit.html   as a page for a browser

Languages stand across, frames down: lines used of those there are, characters to spare or too many, how far the
frames give way (`fit:` in brochure.yaml), and the message to shorten where the text does not fit.")]
    Copyfit(Fitting),
    /// Show the catalogue: code, title, year, format, print runs and weight of each brochure; and make its pages
    #[command(after_help = "\
Examples:
  trykksak catalogue                        the table, and the pages in all languages as PDF and for the web
  trykksak catalogue --dry-run              the table alone
  trykksak catalogue --format csv --dry-run > catalogue.csv    for a spreadsheet

brochures/catalogue.yaml says which brochures there are, in which order, and how many copies are printed; the rest
comes from each brochure.yaml. `trykksak build` makes the pages, too.")]
    Catalogue(super::catalogue::CatalogueOf),
    /// Judge finished PDFs, made by this program or any other
    #[command(after_help = "\
Examples:
  trykksak preflight advert.pdf                          a file from somebody else, before it is printed
  trykksak preflight output/press/*.pdf                  several at once
  trykksak preflight leaflet.pdf --profile accessible    as a file for readers
  trykksak preflight advert.pdf --condition uncoated     by a printing condition of the house
  trykksak preflight advert.pdf --json                   for another program

Errors fail, warnings do not. Each finding names the page and the place in millimetres from the upper left corner
of the trim, says who asks for it, and what you can do.")]
    Preflight(Preflight),
    /// Start a new brochure: a folder with a brochure that can be built at once
    #[command(after_help = "\
Example:
  trykksak new helse     makes brochures/helse/ and helse.ftl for each language")]
    New {
        /// Its name: small letters a to z, digits and hyphens; it names the folder and the files
        #[arg(value_name = "NAME")]
        id: String,
    },
    /// See how far the translations are, and bring them on
    #[command(
        subcommand,
        arg_required_else_help = true,
        after_help = "\
Examples:
  trykksak translate status            how far every translation is
  trykksak translate sync              bring the files up to their source
  trykksak translate mark reviewed group-heading --language se --brochure kort-om

The state of a message stands in its file, in the comment above it: `# state: reviewed 3f9a2c1e`."
    )]
    Translate(Translate),
    /// Take in orders, decide about them, delete what is personal
    #[command(after_help = "\
Examples:
  trykksak order import orders.csv --dry-run        what would happen
  trykksak order import orders.csv                  all orders of the file, or none
  trykksak order list --state awaiting-approval     what waits for a yes
  trykksak order approve 17 --grant kort-om.nb=100  yes, to fewer copies")]
    Order(Box<OrderCommand>),
    /// Say what lies on the shelf, and why
    #[command(after_help = "\
Examples:
  trykksak stock add kort-om.se 500          a new print run
  trykksak stock count kort-om.se/1 480      what was counted")]
    Stock(StockCommand),
    /// Plan, close and reprint batches of shipments
    #[command(after_help = "\
Examples:
  trykksak batch plan                  shipments for what is in stock, the oldest orders first
  trykksak batch close B-2026-0001     send them, and make their papers")]
    Batch(BatchCommand),
    /// Count what was sent
    #[command(after_help = "\
Examples:
  trykksak stats --year 2019 --compare      2019 beside 2018
  trykksak stats --by region --publish      for the annual report")]
    Stats(Box<StatsArguments>),
    /// Show and renew the register of postcodes
    Postal(PostalCommand),
    /// Say what an error code means, or list them all
    #[command(after_help = "\
Examples:
  trykksak explain                  all codes
  trykksak explain overset-frame    one of them")]
    Explain {
        /// The code, as it stands in `error[code]`
        code: Option<String>,
    },
    /// Print the JSON Schema with which an editor checks and completes the YAML files
    #[command(after_help = "\
Examples:
  trykksak schema brochure > brochure.schema.json
  trykksak schema house > house.schema.json
  trykksak schema catalogue > catalogue.schema.json
  trykksak schema orders > orders.schema.json
  trykksak schema carrier > carrier.schema.json")]
    Schema {
        /// Of which file
        #[arg(default_value = "brochure")]
        source: Source,
    },
    /// Print a script that completes commands in your shell
    #[command(after_help = "\
Example:
  trykksak completions bash > ~/.local/share/bash-completion/completions/trykksak")]
    Completions {
        /// Your shell
        shell: clap_complete::Shell,
    },
    /// Print the manual page
    #[command(after_help = "\
Examples:
  trykksak man > trykksak.1
  trykksak man build | man -l -")]
    Man {
        /// A command; the page about the whole program when not given
        command: Option<String>,
    },
}

impl Command {
    /// The formats that the command has.
    pub fn formats(&self) -> Formats {
        match self {
            Self::Build(_) => Formats::plain("build"),
            Self::Check(_) => Formats::plain("check"),
            Self::Text(_) => Formats::plain("text"),
            Self::Quality(_) => Formats::tabular("quality"),
            Self::Hyphenate(_) => Formats::tabular("hyphenate"),
            Self::Catalogue(_) => Formats::tabular("catalogue"),
            Self::Copyfit(_) => Formats::tabular("copyfit"),
            Self::Preflight(_) => Formats::plain("preflight"),
            Self::New { .. } => Formats::plain("new"),
            Self::Translate(translate) => translate.formats(),
            Self::Explain { code: None } => Formats::tabular("explain"),
            Self::Explain { .. } => Formats::plain("explain CODE"),
            Self::Schema { .. } => Formats::plain("schema"),
            Self::Order(command) => command.formats(),
            Self::Stock(command) => command.formats(),
            Self::Batch(command) => command.formats(),
            Self::Stats(arguments) => arguments.formats(),
            Self::Postal(command) => command.formats(),
            Self::Completions { .. } => Formats::plain("completions"),
            Self::Man { .. } => Formats::plain("man"),
        }
    }
}

/// Which brochures, languages and editions.
#[derive(Args, Debug)]
pub struct Selection {
    /// Names of brochures: their folders in brochures/ [default: all]
    #[arg(value_name = "BROCHURE")]
    pub brochures: Vec<String>,
    /// Languages by their tags, such as nb, nn, se or en [default: all that a brochure has]
    #[arg(long, short, value_name = "LANGUAGE", value_delimiter = ',')]
    pub language: Vec<String>,
    /// Editions [default: all]
    #[arg(long, short, value_name = "EDITION", value_delimiter = ',')]
    pub edition: Vec<EditionName>,
    /// Print messages that nobody has reviewed, with a mark beside the pages
    #[arg(long)]
    pub allow_drafts: bool,
    /// How many processor cores to use [default: all]
    #[arg(short = 'j', long = "jobs", value_name = "N")]
    pub jobs: Option<NonZeroUsize>,
}

/// Editions as they are typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum EditionName {
    /// For screens and screen readers
    Accessible,
    /// For the printer: pages and sheets
    Press,
    /// For web browsers: one page that needs nothing else
    Html,
    /// For readers who need large type: A4, 16 points and more
    LargePrint,
}

/// `trykksak build`.
#[derive(Args, Debug)]
pub struct Build {
    /// Which brochures, languages and editions.
    #[command(flatten)]
    pub selection: Selection,
    /// Where the PDFs go [default: the folder `output` of the project]
    #[arg(long, short, value_name = "DIR", value_hint = ValueHint::DirPath)]
    pub output: Option<PathBuf>,
    /// Say how long each stage took
    #[arg(long)]
    pub timings: bool,
    /// Also make marked drafts of brochures whose text does not fit, as `NAME.LANGUAGE.draft.pdf`
    #[arg(long)]
    pub draft: bool,
    /// Go on until Ctrl+C: make again what depends on a file in brochures, locales or fonts when it is saved; each time a
    /// report, of what was made anew
    #[arg(long, short)]
    pub watch: bool,
}

/// `trykksak check`.
#[derive(Args, Debug)]
pub struct Check {
    /// Which brochures, languages and editions.
    #[command(flatten)]
    pub selection: Selection,
    /// Also look the words up in the Hunspell dictionaries of this folder, such as /usr/share/hunspell
    #[arg(long, value_name = "FOLDER", value_hint = ValueHint::DirPath)]
    pub spelling: Option<PathBuf>,
}

/// `trykksak text`.
#[derive(Args, Debug)]
pub struct Text {
    /// Name of the brochure: its folder in brochures/
    #[arg(value_name = "BROCHURE")]
    pub brochure: String,
    /// Its language by its tag, such as nb, nn, se or en
    #[arg(long, short, value_name = "LANGUAGE")]
    pub language: String,
    /// Every piece with its place, role and size
    #[arg(long)]
    pub places: bool,
}

/// The YAML files that have a schema.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Source {
    /// brochures/NAME/brochure.yaml
    Brochure,
    /// brochures/house.yaml
    House,
    /// brochures/catalogue.yaml
    Catalogue,
    /// brochures/orders.yaml
    Orders,
    /// brochures/carrier.yaml
    Carrier,
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::*;

    fn parse(line: &str) -> Arguments {
        Arguments::try_parse_from(line.split(' ')).expect(line)
    }

    #[test]
    fn the_definition_is_sound() {
        Arguments::command().debug_assert();
    }

    #[test]
    fn languages_are_separated_by_commas_or_repeated() {
        let Command::Build(build) = parse("trykksak build kort-om -l nb,nn -l se").command else {
            panic!("not build")
        };
        assert_eq!(build.selection.language, ["nb", "nn", "se"]);
        assert_eq!(build.selection.brochures, ["kort-om"]);
    }

    #[test]
    fn global_flags_stand_before_or_after_the_command() {
        assert_eq!(parse("trykksak --format json check").global.format, Format::Json);
        assert_eq!(parse("trykksak check --format json").global.format, Format::Json);
    }

    #[test]
    fn no_threads_at_all_is_refused() {
        assert!(Arguments::try_parse_from(["trykksak", "build", "-j", "0"]).is_err());
    }
}
