//! Which words does one language have for a brochure?

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Arc;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::resolver::{ResolverError, errors::ReferenceKind};
use fluent_bundle::{FluentError, FluentResource};
use fluent_syntax::ast;

use super::bundle::bundle;
use super::ftl::{self, Tree, place_of};
use super::references::{self, Names};
use super::variables::Variables;
use super::{Words, markdown};
use crate::diag::{Code, Finding, Findings, Origin, Place, closest};
use crate::source::house::{Conventions, LanguageSettings};
use crate::source::{FTL_LIMIT, SourceText};

/// The messages of one language for one brochure: those of `house.ftl` and its own. Threads can share it.
pub struct Locale {
    language: Arc<str>,
    conventions: Conventions,
    bundle: FluentBundle<FluentResource>,
    entries: BTreeMap<String, Entry>,
    /// What is wrong with terms, by name without hyphen.
    terms: BTreeMap<String, Vec<Finding>>,
    variables: Variables,
    /// The brochure's own file, for hints.
    own_file: Arc<str>,
    /// Files that no person who knows the language has read.
    drafts: Vec<Arc<str>>,
    /// Whether the brochure's own file would be a draft if it were no source.
    only_source: bool,
}

/// A message and what is known about it.
struct Entry {
    place: Place,
    /// Whether it stands in the brochure's own file.
    own: bool,
    /// Whether it has words of its own, not only attributes.
    value: bool,
    /// Other messages that it prints.
    messages: BTreeSet<String>,
    problems: Vec<Finding>,
}

impl Locale {
    /// Reads `locales/<language>/house.ftl` and `locales/<language>/<brochure>.ftl` below the project folder `root`.
    ///
    /// # Errors
    /// `file-unreadable`, `file-too-large`, `file-encoding`, `ftl-syntax` and `ftl-duplicate`, all that there are.
    /// Messages that cannot be put together are reported when they are asked for, by [`Locale::words`].
    pub fn load(
        root: &Path,
        language: &str,
        settings: &LanguageSettings,
        brochure: &str,
        variables: Variables,
    ) -> Result<Self, Findings> {
        if !crate::source::is_language_tag(language) {
            let shown: String = language.chars().take(40).collect();
            return Err(Finding::error(Code::NameUnknown, format!("`{shown}` is not a language tag")).into());
        }
        let mut findings = Findings::new();
        let mut read = |name: &str| {
            let path = format!("locales/{language}/{name}.ftl");
            let text = SourceText::read_within(root, &path, FTL_LIMIT).map_err(|finding| match finding.code {
                Code::FileUnreadable => finding
                    .hint(format!(
                        "copy `{name}.ftl` from another language's folder to locales/{language} and translate it"
                    ))
                    .into(),
                _ => Findings::from(finding),
            });
            findings.take(text)
        };
        match (read("house"), read(brochure)) {
            (Some(house), Some(own)) => Self::new(language, settings, &house, &own, variables),
            _ => Err(findings),
        }
    }

    /// The same from texts that need not stand in files.
    ///
    /// # Errors
    /// `ftl-syntax` and `ftl-duplicate`, all that there are.
    pub fn new(
        language: &str,
        settings: &LanguageSettings,
        house: &SourceText,
        own: &SourceText,
        variables: Variables,
    ) -> Result<Self, Findings> {
        let unix = |source: &SourceText| SourceText::new(&source.path, &source.text.replace("\r\n", "\n"));
        let sources = [unix(house), unix(own)];
        let mut findings = Findings::new();
        let trees: Vec<Tree<'_>> = sources
            .iter()
            .filter_map(|source| findings.take(ftl::parse(source)))
            .collect();
        let [house_tree, own_tree] = trees.as_slice() else {
            return Err(findings);
        };
        let trees = [house_tree, own_tree];
        let (mut drafts, mut only_source) = (Vec::new(), false);
        for (tree, source) in trees.iter().zip(&sources) {
            let Some(head) = findings.take(ftl::state(tree, source).map_err(Findings::from)) else {
                continue;
            };
            if findings.take(ftl::has_drafts(tree, source, head)) == Some(true) {
                drafts.push(source.path.clone());
            }
            only_source = head == ftl::State::Source && ftl::has_drafts(tree, source, ftl::State::Draft) == Ok(true);
        }
        duplicates(&trees, &sources, &mut findings);
        if !findings.is_empty() {
            return Err(findings);
        }
        let (entries, terms) = entries(&trees, &sources, &variables);
        let bundle = bundle(language, settings.conventions, &sources)?;
        Ok(Self {
            language: language.into(),
            conventions: settings.conventions,
            bundle,
            entries,
            terms,
            variables,
            own_file: own.path.clone(),
            drafts,
            only_source,
        })
    }

    /// The same of a brochure that is translated from another language: that its own file calls itself the source says
    /// nothing about who has read it.
    pub fn translated(mut self) -> Self {
        if std::mem::take(&mut self.only_source) {
            self.drafts.push(self.own_file.clone());
        }
        self
    }

    /// The language's tag.
    pub fn language(&self) -> &Arc<str> {
        &self.language
    }

    /// How the language writes numbers and dates.
    pub fn conventions(&self) -> Conventions {
        self.conventions
    }

    /// Whether one of the files has drafts: messages that say so in their comment, or say nothing while the head of their
    /// file says `### State: draft` or nothing.
    pub fn is_draft(&self) -> bool {
        !self.drafts.is_empty()
    }

    /// The files that are drafts.
    pub fn drafts(&self) -> &[Arc<str>] {
        &self.drafts
    }

    /// The names of all messages, sorted; those of the house included.
    pub fn ids(&self) -> impl Iterator<Item = &str> + Clone {
        self.entries.keys().map(String::as_str)
    }

    /// The words of a message; `place` is where the brochure asks for them.
    ///
    /// # Errors
    /// `message-missing` at `place`; `message-error`, `markdown-block` and `markdown-unsupported` where the message is
    /// written, the first that there is.
    pub fn words(&self, id: &str, place: Option<Place>) -> Result<Words, Finding> {
        self.filled(id, place, &Variables::new())
    }

    /// As [`Locale::words`], with these facts in place of those of the same names.
    ///
    /// # Errors
    /// Those of [`Locale::words`].
    pub fn words_with(&self, id: &str, facts: &Variables) -> Result<Words, Finding> {
        self.filled(id, None, facts)
    }

    fn filled(&self, id: &str, place: Option<Place>, facts: &Variables) -> Result<Words, Finding> {
        let Some(entry) = self.entries.get(id) else {
            return Err(self.missing(id, place));
        };
        let origin = Origin {
            place,
            message_place: Some(entry.place.clone()),
            language: self.language.clone(),
            message: id.into(),
        };
        let here = |finding: Finding| {
            let at = finding.place.clone().unwrap_or_else(|| entry.place.clone());
            noted(finding.at(at), &origin)
        };
        if !entry.value {
            let finding = Finding::error(
                Code::MessageMissing,
                format!("the message `{id}` has no words of its own"),
            );
            return Err(here(finding.hint("write them after `=`")));
        }
        if let Some(problem) = self.problem(id) {
            return Err(here(problem.clone()));
        }
        let text = self.text(id, facts).map_err(here)?;
        let runs = markdown::runs(&text).map_err(here)?;
        let seen = |c: char| !c.is_whitespace() && !"\u{ad}\u{200b}\u{200c}\u{200d}\u{2060}".contains(c);
        if !runs.iter().any(|run| run.text.chars().any(seen)) {
            let finding = Finding::error(Code::MessageMissing, format!("the message `{id}` is empty"));
            return Err(here(finding.hint("write its words, or take it out of the brochure")));
        }
        Ok(Words { runs, origin })
    }

    /// Every problem of every message and term, used or not, for checks of a whole translation; messages first, both in
    /// the order of their names.
    pub fn problems(&self) -> Findings {
        let messages = self.entries.iter().map(|(id, entry)| (id.clone(), &entry.problems));
        let terms = self.terms.iter().map(|(id, problems)| (format!("-{id}"), problems));
        let of = |(id, problems): (String, &Vec<Finding>)| {
            let origin = Origin {
                place: None,
                message_place: None,
                language: self.language.clone(),
                message: id.into(),
            };
            problems
                .iter()
                .map(|problem| noted(problem.clone(), &origin))
                .collect::<Vec<_>>()
        };
        messages.chain(terms).flat_map(of).collect()
    }

    /// Warnings for messages of the brochure's own file that are not among `used` and not printed by any of those.
    pub fn unused<'a>(&self, used: impl IntoIterator<Item = &'a str>) -> Findings {
        let mut reached: BTreeSet<&str> = BTreeSet::new();
        let mut open: Vec<&str> = used.into_iter().collect();
        while let Some(id) = open.pop() {
            if let Some((id, entry)) = self.entries.get_key_value(id)
                && reached.insert(id)
            {
                open.extend(entry.messages.iter().map(String::as_str));
            }
        }
        let unused = self
            .entries
            .iter()
            .filter(|(id, entry)| entry.own && !reached.contains(id.as_str()));
        let warning = |(id, entry): (&String, &Entry)| {
            Finding::warning(Code::MessageUnused, format!("the message `{id}` is not used"))
                .at(entry.place.clone())
                .note(format!("language {}, message `{id}`", self.language))
                .hint("take it out, or name it in the brochure's YAML")
        };
        let mut findings: Findings = unused.map(warning).collect();
        findings.sort();
        findings
    }

    fn missing(&self, id: &str, place: Option<Place>) -> Finding {
        let shown: String = id.chars().take(60).collect();
        let finding = Finding::error(
            Code::MessageMissing,
            format!("the language {} has no message `{shown}`", self.language),
        )
        .at(place)
        .note(format!("language {}, message `{shown}`", self.language));
        let finding = match closest(id, self.ids()) {
            Some(near) => finding.hint(format!("did you mean `{near}`?")),
            None => finding,
        };
        finding.hint(format!("add `{shown} = …` to {}", self.own_file))
    }

    /// The first problem of a message or of those that it prints.
    fn problem(&self, id: &str) -> Option<&Finding> {
        let mut seen = BTreeSet::new();
        let mut open = vec![id];
        while let Some(id) = open.pop() {
            let Some(entry) = self.entries.get(id) else { continue };
            if let Some(problem) = entry.problems.first() {
                return Some(problem);
            }
            open.extend(entry.messages.iter().map(String::as_str).filter(|id| seen.insert(*id)));
        }
        None
    }

    /// The message with all placeables filled in, markup still in it.
    fn text(&self, id: &str, facts: &Variables) -> Result<String, Finding> {
        let pattern = self.bundle.get_message(id).and_then(|message| message.value());
        let Some(pattern) = pattern else {
            return Err(Finding::error(
                Code::MessageMissing,
                format!("the message `{id}` has no words of its own"),
            ));
        };
        let mut arguments = self.variables.arguments();
        for (name, value) in facts.arguments() {
            arguments.set(name, value);
        }
        let mut errors = Vec::new();
        let text = self
            .bundle
            .format_pattern(pattern, Some(&arguments), &mut errors)
            .into_owned();
        match errors.first() {
            None => Ok(text),
            Some(error) => Err(unresolved(error)),
        }
    }
}

/// The finding with the language, the message and where it is used.
fn noted(finding: Finding, origin: &Origin) -> Finding {
    let note = format!("language {}, message `{}`", origin.language, origin.message);
    match &origin.place {
        Some(place) if place.line > 0 => finding.note(format!("{note}, used in {}, line {}", place.file, place.line)),
        _ => finding.note(note),
    }
}

/// An error that Fluent reports itself; the checks before have usually found it.
fn unresolved(error: &FluentError) -> Finding {
    let what = match error {
        FluentError::ResolverError(ResolverError::Reference(reference)) => match reference {
            ReferenceKind::Function { id } => format!("the function `{id}` is not known"),
            ReferenceKind::Message { id, .. } => format!("the message `{id}` is not known"),
            ReferenceKind::Term { id, .. } => format!("the term `-{id}` is not known"),
            ReferenceKind::Variable { id } => format!("the variable `${id}` is not known"),
        },
        FluentError::ResolverError(ResolverError::Cyclic) => "the message prints itself".to_owned(),
        FluentError::ResolverError(ResolverError::TooManyPlaceables) => {
            "the message has more than 100 braces, those of messages that it prints included".to_owned()
        }
        _ => "the message cannot be put together".to_owned(),
    };
    Finding::error(Code::MessageError, what).hint("look at what stands between the braces")
}

/// Names that are defined twice. A message and a term cannot share a name either: Fluent would lose one of them.
fn duplicates(trees: &[&Tree<'_>; 2], sources: &[SourceText; 2], findings: &mut Findings) {
    let mut seen: BTreeMap<&str, (Place, &str)> = BTreeMap::new();
    for (tree, source) in trees.iter().zip(sources) {
        for entry in &tree.body {
            let (name, sign) = match entry {
                ast::Entry::Message(message) => (message.id.name, ""),
                ast::Entry::Term(term) => (term.id.name, "-"),
                _ => continue,
            };
            let place = place_of(source, name);
            let Some((first, first_sign)) = seen.get(name) else {
                seen.insert(name, (place, sign));
                continue;
            };
            let message = match *first_sign == sign {
                true => format!("`{sign}{name}` is defined twice"),
                false => format!("a message and a term are both called `{name}`"),
            };
            let finding = Finding::error(Code::FtlDuplicate, message)
                .at(place)
                .note(format!("the first is in {}, line {}", first.file, first.line))
                .hint("take one of the two out, or give it another name");
            findings.push(finding);
        }
    }
}

/// All messages, checked, and the problems of terms.
fn entries(
    trees: &[&Tree<'_>; 2],
    sources: &[SourceText; 2],
    variables: &Variables,
) -> (BTreeMap<String, Entry>, BTreeMap<String, Vec<Finding>>) {
    let names = Names::of(trees);
    let mut entries = BTreeMap::new();
    let mut terms = BTreeMap::new();
    for (index, (tree, source)) in trees.iter().zip(sources).enumerate() {
        for entry in &tree.body {
            match entry {
                ast::Entry::Message(message) => {
                    let outcome = references::check(message, source, &names, variables);
                    let entry = Entry {
                        place: place_of(source, message.id.name),
                        own: index == 1,
                        value: message.value.is_some(),
                        messages: outcome.messages,
                        problems: outcome.problems,
                    };
                    entries.insert(message.id.name.to_owned(), entry);
                }
                ast::Entry::Term(term) => {
                    terms.insert(term.id.name, references::check_term(term, source, &names, variables));
                }
                _ => {}
            }
        }
    }
    blame(trees, &mut entries, &terms);
    let wrong = terms.into_iter().filter(|(_, problems)| !problems.is_empty());
    let wrong = wrong.map(|(name, problems)| (name.to_owned(), problems)).collect();
    (entries, wrong)
}

/// Gives the problems of terms to the messages that use them, directly or through other terms.
fn blame(trees: &[&Tree<'_>; 2], entries: &mut BTreeMap<String, Entry>, terms: &BTreeMap<&str, Vec<Finding>>) {
    let mut inside: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for entry in trees.iter().flat_map(|tree| &tree.body) {
        if let ast::Entry::Term(term) = entry {
            references::terms_of(&term.value, inside.entry(term.id.name).or_default());
        }
    }
    for entry in trees.iter().flat_map(|tree| &tree.body) {
        let ast::Entry::Message(ast::Message {
            id, value: Some(value), ..
        }) = entry
        else {
            continue;
        };
        let Some(entry) = entries.get_mut(id.name) else {
            continue;
        };
        let mut used = BTreeSet::new();
        references::terms_of(value, &mut used);
        let mut open: Vec<&str> = used.iter().copied().collect();
        while let Some(name) = open.pop() {
            open.extend(
                inside
                    .get(name)
                    .into_iter()
                    .flatten()
                    .copied()
                    .filter(|other| used.insert(*other)),
            );
        }
        entry
            .problems
            .extend(used.iter().filter_map(|name| terms.get(name)).flatten().cloned());
    }
}

#[cfg(test)]
mod tests;
