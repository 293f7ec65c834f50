//! Which messages do a language's Fluent files define, and where?

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentResource, FluentValue};
use fluent_syntax::ast::{CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser::{ErrorKind, ParserError};
use unic_langid::LanguageIdentifier;

use super::conventions;
use crate::diag::{Code, Finding, Findings, Place};
use crate::source::SourceText;
use crate::source::house::Conventions;

/// All messages of one language for one brochure.
pub(super) struct Messages {
    pub bundle: FluentBundle<FluentResource>,
    /// Messages of the brochure's own file, in its order.
    pub own: Vec<String>,
    /// Messages that other messages refer to.
    pub referred: BTreeSet<String>,
    /// The brochure's own file.
    pub own_file: Arc<str>,
    /// Whether that file is a draft.
    pub draft: bool,
    places: BTreeMap<String, Place>,
}

impl Messages {
    /// Reads the files in order; the last is the brochure's own.
    pub fn read(language: &str, conventions: Conventions, files: &[SourceText]) -> Result<Self, Findings> {
        // `se` is a valid tag and selects the plural rules of Northern Sami; `sme` would silently select English ones.
        let tag: LanguageIdentifier = language.parse().map_err(|_| unknown_tag(language, files))?;
        let mut bundle = FluentBundle::new_concurrent(vec![tag]);
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(formatter(conventions)));
        let mut read = Self {
            // NUMBER() is the only function; it cannot be taken, for the bundle is new.
            bundle,
            own: Vec::new(),
            referred: BTreeSet::new(),
            own_file: files.last().map_or_else(|| "locales".into(), |file| file.path.clone()),
            draft: files.last().is_none_or(|file| !is_final(&file.text)),
            places: BTreeMap::new(),
        };
        let mut findings = Findings::new();
        if read.bundle.add_builtins().is_err() {
            findings.push(Finding::error(
                Code::MessageError,
                "the function NUMBER() is defined twice",
            ));
        }
        for (index, file) in files.iter().enumerate() {
            read.add(file, index + 1 == files.len(), &mut findings);
        }
        if findings.has_errors() { Err(findings) } else { Ok(read) }
    }

    /// Where a message is written.
    pub fn place(&self, id: &str) -> Option<Place> {
        self.places.get(id).cloned()
    }

    /// All names of messages.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.places.keys().map(String::as_str).filter(|id| !id.starts_with('-'))
    }

    fn add(&mut self, file: &SourceText, own: bool, findings: &mut Findings) {
        let resource = match FluentResource::try_new(file.text.to_string()) {
            Ok(resource) => resource,
            Err((resource, errors)) => {
                findings.extend(errors.iter().map(|error| syntax_finding(file, error)));
                resource
            }
        };
        let text = resource.source().as_ptr() as usize;
        for entry in resource.entries() {
            let (name, patterns, term) = match entry {
                Entry::Message(message) => (message.id.name, message.value.as_ref(), false),
                Entry::Term(term) => (term.id.name, Some(&term.value), true),
                _ => continue,
            };
            let place = file
                .place((name.as_ptr() as usize).saturating_sub(text))
                .spanning(name.chars().count() as u32);
            let id = if term { format!("-{name}") } else { name.to_owned() };
            patterns.into_iter().for_each(|pattern| self.note_references(pattern));
            if let Some(first) = self.places.get(&id) {
                findings.push(duplicate(&id, place, first));
                continue;
            }
            if own && !term {
                self.own.push(id.clone());
            }
            self.places.insert(id, place);
        }
        // What is defined twice has been reported above, with both places.
        let _ = self.bundle.add_resource(resource);
    }

    fn note_references(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.note_expression(expression);
            }
        }
    }

    fn note_expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.note_inline(inline),
            Expression::Select { selector, variants } => {
                self.note_inline(selector);
                variants.iter().for_each(|variant| self.note_references(&variant.value));
            }
        }
    }

    fn note_inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::MessageReference { id, .. } => {
                self.referred.insert(id.name.to_owned());
            }
            InlineExpression::FunctionReference { arguments, .. } => self.note_arguments(arguments),
            InlineExpression::TermReference {
                arguments: Some(arguments),
                ..
            } => self.note_arguments(arguments),
            InlineExpression::Placeable { expression } => self.note_expression(expression),
            _ => {}
        }
    }

    fn note_arguments(&mut self, arguments: &CallArguments<&str>) {
        arguments.positional.iter().for_each(|inline| self.note_inline(inline));
        arguments.named.iter().for_each(|named| self.note_inline(&named.value));
    }
}

/// Whether a file says that its words are final: the source language, or reviewed by somebody who knows the language.
fn is_final(text: &str) -> bool {
    let states = text
        .lines()
        .filter_map(|line| line.trim_start_matches('#').trim().strip_prefix("State:"));
    states
        .last()
        .is_some_and(|state| matches!(state.trim(), "source" | "reviewed"))
}

/// Numbers in messages follow the language's custom; Fluent itself would print them bare.
fn formatter<M>(conventions: Conventions) -> fn(&FluentValue<'_>, &M) -> Option<String> {
    fn with<const BRITISH: bool, M>(value: &FluentValue<'_>, _: &M) -> Option<String> {
        let FluentValue::Number(number) = value else {
            return None;
        };
        let conventions = if BRITISH {
            Conventions::British
        } else {
            Conventions::Norwegian
        };
        Some(conventions::number(&number.as_string(), conventions))
    }
    match conventions {
        Conventions::British => with::<true, M>,
        Conventions::Norwegian | Conventions::Sami => with::<false, M>,
    }
}

fn unknown_tag(language: &str, files: &[SourceText]) -> Findings {
    Finding::error(Code::NameUnknown, format!("`{language}` is not a language tag"))
        .at(files.first().map(|file| Place::file(file.path.clone())))
        .hint("use the tags of house.yaml: nb, nn, se, en")
        .into()
}

fn duplicate(id: &str, place: Place, first: &Place) -> Finding {
    Finding::error(Code::FtlDuplicate, format!("`{id}` is defined twice"))
        .note(format!("the first time in {}:{}", first.file, first.line))
        .at(place)
        .hint("keep one of them, or give one another name")
}

fn syntax_finding(file: &SourceText, error: &ParserError) -> Finding {
    let (message, hint) = explain(&error.kind);
    Finding::error(Code::FtlSyntax, message)
        .at(file.place(error.pos.start))
        .hint(hint)
}

/// What a syntax error means to somebody who edits text.
fn explain(kind: &ErrorKind) -> (String, &'static str) {
    let brace = "a placeable needs both braces, as in `{ $phone }`; to print a brace write `{\"{\"}`";
    let entry = "a message is `name = text`; its further lines start with a space; a comment starts with `# `";
    match kind {
        ErrorKind::ExpectedToken('=') => ("there is no `=` after the name".into(), entry),
        ErrorKind::ExpectedToken('}') => ("a brace is opened and not closed".into(), brace),
        ErrorKind::ExpectedToken(c) => (format!("`{c}` is missing here"), entry),
        ErrorKind::UnbalancedClosingBrace => ("a brace is closed that was not opened".into(), brace),
        ErrorKind::ExpectedMessageField { entry_id } => (format!("the message `{entry_id}` has no text"), entry),
        ErrorKind::ExpectedTermField { entry_id } => (format!("the term `-{entry_id}` has no text"), entry),
        ErrorKind::MissingDefaultVariant | ErrorKind::MultipleDefaultVariants => (
            "a choice needs exactly one default".into(),
            "put a star before the variant that counts otherwise: `*[other]`",
        ),
        ErrorKind::UnterminatedStringLiteral => (
            "a text in quotes does not end".into(),
            "close it with `\"` on the same line",
        ),
        ErrorKind::ExpectedInlineExpression | ErrorKind::ExpectedSimpleExpressionAsSelector => {
            ("the braces hold nothing that can be filled in".into(), brace)
        }
        ErrorKind::ExpectedCharRange { .. } => ("a name or a comment is expected here".into(), entry),
        other => (format!("this cannot be read: {other}"), entry),
    }
}
