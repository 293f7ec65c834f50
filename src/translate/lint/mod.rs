//! What is wrong with the words of a translation, as far as a program can tell?
//!
//! Each rule is a function from one message to findings, on the syntax tree; rules about typography also judge the
//! source. Errors are slips that change what a reader gets; the rest are warnings.

mod attributes;
mod case;
mod glossary;
mod length;
mod markup;
mod plural;
mod rendering;
mod spelling;
mod typography;
mod variables;

pub use glossary::{GLOSSARY_FILE, Glossary};

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use fluent_syntax::ast;

use super::file::MessageFile;
use super::spelling::Speller;
use crate::diag::{Code, Finding, Findings, Place, closest};
use crate::locale::ftl;
use crate::source::SourceText;
use crate::source::house::Conventions;

/// For how many names of a file a similar one is looked for: comparing thousands with thousands takes minutes, and nobody reads
/// that far.
const LOOKED_FOR: usize = 20;

type Pattern<'a> = ast::Pattern<&'a str>;

/// What a language wants of its words.
#[derive(Clone, Debug)]
pub struct Settings<'a> {
    /// Its tag.
    pub language: &'a str,
    /// How it writes quotes and per cent.
    pub conventions: Conventions,
    /// The terms that the house has settled.
    pub glossary: &'a Glossary,
    /// Terms of both files by name, for calls such as `{ -publisher(case: "illative") }`.
    pub terms: &'a Terms,
    /// How much room each message has where it is printed; `None` where that is not known.
    pub rooms: Option<&'a BTreeMap<Arc<str>, Room>>,
    /// How words are spelt; `None` where nobody has asked.
    pub spelling: Option<&'a Speller>,
}

/// How full the frames of a part are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Room {
    /// The part's name in the brochure.
    pub part: Arc<str>,
    /// About how many characters are to spare or, negative, too many.
    pub spare: i64,
}

/// The choices that terms offer: by term, by argument, the names of the choices.
pub type Terms = BTreeMap<String, BTreeMap<String, Vec<String>>>;

/// A message with all its texts.
struct Message<'a> {
    id: String,
    /// Its value and its attributes.
    patterns: Vec<&'a Pattern<'a>>,
    /// The names of its attributes.
    attributes: Vec<&'a str>,
    name: &'a str,
    is_term: bool,
}

/// A file under judgement: its text, and where lines begin.
struct Text {
    source: SourceText,
    starts: Vec<usize>,
}

impl Text {
    fn of(file: &MessageFile) -> Self {
        let source = SourceText::new(&file.path, &file.lines.concat().replace("\r\n", "\n"));
        let starts = std::iter::once(0)
            .chain(source.text.match_indices('\n').map(|(at, _)| at + 1))
            .collect();
        Self { source, starts }
    }

    /// Where a slice of the text stands.
    fn place(&self, part: &str) -> Place {
        let offset = (part.as_ptr() as usize).wrapping_sub(self.source.text.as_ptr() as usize);
        let Some(line) = self.starts.partition_point(|start| *start <= offset).checked_sub(1) else {
            return Place::file(self.source.path.clone());
        };
        let column = self
            .source
            .text
            .get(self.starts[line]..offset)
            .map_or(0, |before| before.chars().count() + 1);
        let number = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        Place::at(self.source.path.clone(), number(line + 1), number(column)).spanning(number(part.chars().count()))
    }
}

/// A rule's view of one message.
struct Context<'a> {
    settings: &'a Settings<'a>,
    text: &'a Text,
    message: &'a Message<'a>,
    /// The same message in the source; `None` for the source itself.
    original: Option<&'a Message<'a>>,
    /// The plural forms of the language, where they are known.
    forms: Option<&'a plural::Forms>,
    findings: Findings,
    /// Words of the file that the dictionary lacks and that were named already.
    spelt: BTreeSet<String>,
    /// For how many more names of the file a similar one is looked for.
    left: usize,
}

impl Context<'_> {
    fn error(&mut self, code: Code, at: &str, message: impl Into<String>, hint: impl Into<String>) {
        self.add(Finding::error(code, message), at, hint);
    }

    fn warn(&mut self, code: Code, at: &str, message: impl Into<String>, hint: impl Into<String>) {
        self.add(Finding::warning(code, message), at, hint);
    }

    /// The name that was most likely meant; `None` also after [`LOOKED_FOR`] names.
    fn near<'k>(&mut self, name: &str, known: impl IntoIterator<Item = &'k str>) -> Option<&'k str> {
        self.left = self.left.checked_sub(1)?;
        closest(name, known)
    }

    fn add(&mut self, finding: Finding, at: &str, hint: impl Into<String>) {
        let note = format!("language {}, message `{}`", self.settings.language, self.message.id);
        self.findings
            .push(finding.at(self.text.place(at)).note(note).hint(hint));
    }
}

/// Judges a translation, and typography only when there is no source.
///
/// # Errors
/// What stands in the way of reading one of the files.
pub fn lint(source: Option<&MessageFile>, target: &MessageFile, settings: &Settings<'_>) -> Result<Findings, Findings> {
    let text = Text::of(target);
    let tree = ftl::parse(&text.source)?;
    let original_text = source.map(Text::of);
    let original_tree = original_text
        .as_ref()
        .map(|text| ftl::parse(&text.source))
        .transpose()?;
    let originals: BTreeMap<String, Message<'_>> = original_tree
        .iter()
        .flat_map(messages)
        .map(|message| (message.id.clone(), message))
        .collect();
    let forms = plural::Forms::of(settings.language);
    let (mut findings, mut spelt, mut left) = (Findings::new(), BTreeSet::new(), LOOKED_FOR);
    for message in messages(&tree) {
        let original = originals.get(&message.id);
        if source.is_some() && original.is_none() {
            // Obsolete: nobody prints it.
            continue;
        }
        let mut context = Context {
            settings,
            text: &text,
            message: &message,
            original,
            forms: forms.as_ref(),
            findings: Findings::new(),
            spelt: std::mem::take(&mut spelt),
            left,
        };
        judge(&mut context);
        (spelt, left) = (context.spelt, context.left);
        findings.extend(context.findings);
    }
    Ok(findings)
}

/// All rules, in the order of the README.
fn judge(context: &mut Context<'_>) {
    variables::check(context);
    attributes::check(context);
    plural::check(context);
    case::check(context);
    markup::check(context);
    typography::check(context);
    length::check(context);
    spelling::check(context);
    glossary::check(context);
}

/// The choices that the terms of some files offer.
pub fn terms(files: &[&MessageFile]) -> Terms {
    let mut terms = Terms::new();
    for file in files {
        let text = Text::of(file);
        let Ok(tree) = ftl::parse(&text.source) else { continue };
        for entry in &tree.body {
            if let ast::Entry::Term(term) = entry {
                let choices = terms.entry(term.id.name.to_owned()).or_default();
                case::choices(&term.value, choices);
            }
        }
    }
    terms
}

fn messages<'a>(tree: &'a ftl::Tree<'a>) -> impl Iterator<Item = Message<'a>> {
    tree.body.iter().filter_map(|entry| match entry {
        ast::Entry::Message(message) => Some(Message {
            id: message.id.name.to_owned(),
            patterns: message
                .value
                .iter()
                .chain(message.attributes.iter().map(|a| &a.value))
                .collect(),
            attributes: names(&message.attributes),
            name: message.id.name,
            is_term: false,
        }),
        ast::Entry::Term(term) => Some(Message {
            id: format!("-{}", term.id.name),
            patterns: std::iter::once(&term.value)
                .chain(term.attributes.iter().map(|a| &a.value))
                .collect(),
            attributes: names(&term.attributes),
            name: term.id.name,
            is_term: true,
        }),
        _ => None,
    })
}

fn names<'a>(attributes: &[ast::Attribute<&'a str>]) -> Vec<&'a str> {
    attributes.iter().map(|attribute| attribute.id.name).collect()
}

/// Calls `found` with every expression of a pattern, those inside others and what decides a choice included.
fn expressions<'a>(pattern: &'a Pattern<'a>, found: &mut dyn FnMut(&'a ast::Expression<&'a str>)) {
    for element in &pattern.elements {
        if let ast::PatternElement::Placeable { expression } = element {
            inside(expression, found);
        }
    }
}

fn inside<'a>(expression: &'a ast::Expression<&'a str>, found: &mut dyn FnMut(&'a ast::Expression<&'a str>)) {
    found(expression);
    match expression {
        ast::Expression::Inline(ast::InlineExpression::Placeable { expression }) => inside(expression, found),
        ast::Expression::Inline(_) => {}
        ast::Expression::Select { variants, .. } => {
            variants.iter().for_each(|variant| expressions(&variant.value, found));
        }
    }
}

/// The language's part of a tag: `se` of `se-NO`.
fn primary(language: &str) -> &str {
    language.split('-').next().unwrap_or(language)
}

/// Reads the glossary of a project; an empty one when there is none.
///
/// # Errors
/// What is wrong with the file.
pub fn glossary(root: &std::path::Path) -> Result<Glossary, Findings> {
    if !root.join(GLOSSARY_FILE).exists() {
        return Ok(Glossary::default());
    }
    let source = SourceText::read(root, GLOSSARY_FILE)?;
    let mut glossary: Glossary = crate::source::yaml::parse(&source)?;
    glossary.file = Arc::clone(&source.path);
    Ok(glossary)
}

#[cfg(test)]
mod tests;
