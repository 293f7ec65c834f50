//! Does everything that a message refers to exist: variables, terms, other messages, functions?
//!
//! Fluent looks only at the choice that it takes, and lets some errors pass in silence; this looks at all of them.

use std::cell::Cell;
use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast;

use super::ftl::{Tree, place_of};
use super::variables::{Variable, Variables};
use crate::diag::{Code, Finding, closest, listed};
use crate::source::SourceText;

type Pattern<'a> = ast::Pattern<&'a str>;
type Inline<'a> = ast::InlineExpression<&'a str>;

/// The longest number that a message may write; longer ones overflow plural rules.
const DIGITS: usize = 12;

/// The functions that messages can call.
const FUNCTIONS: [&str; 1] = ["NUMBER"];

/// For so many names that are not known the nearest known one is looked up: comparing thousands with thousands takes
/// minutes, and nobody reads that far.
const HINTS: usize = 100;

/// Messages and terms of both files by name. The first of two equal names counts.
pub(super) struct Names<'a> {
    messages: BTreeMap<&'a str, &'a ast::Message<&'a str>>,
    terms: BTreeMap<&'a str, &'a ast::Term<&'a str>>,
    /// How many hints with names are left.
    hints: Cell<usize>,
}

impl<'a> Names<'a> {
    /// The entries of these files.
    pub(super) fn of(trees: &[&'a Tree<'a>]) -> Self {
        let mut names = Self {
            messages: BTreeMap::new(),
            terms: BTreeMap::new(),
            hints: Cell::new(HINTS),
        };
        for entry in trees.iter().flat_map(|tree| &tree.body) {
            match entry {
                ast::Entry::Message(message) => {
                    names.messages.entry(message.id.name).or_insert(message);
                }
                ast::Entry::Term(term) => {
                    names.terms.entry(term.id.name).or_insert(term);
                }
                _ => {}
            }
        }
        names
    }
}

/// What a message refers to, and what is wrong with that.
#[derive(Debug, Default)]
pub(super) struct Outcome {
    /// Other messages that it prints, directly.
    pub(super) messages: BTreeSet<String>,
    /// What is wrong, each at its place in the Fluent file.
    pub(super) problems: Vec<Finding>,
}

/// Looks at a message of `source`.
pub(super) fn check(
    message: &ast::Message<&str>,
    source: &SourceText,
    names: &Names<'_>,
    variables: &Variables,
) -> Outcome {
    let mut check = Check {
        source,
        names,
        variables,
        outcome: Outcome::default(),
    };
    if let Some(value) = &message.value {
        check.pattern(value, Inside::Message);
    }
    if check.circle(message.id.name) {
        let finding = Finding::error(
            Code::MessageError,
            format!("the message `{}` prints itself", message.id.name),
        );
        check.outcome.problems.push(
            finding
                .at(place_of(source, message.id.name))
                .hint("take one of the references out"),
        );
    }
    check.outcome
}

/// Looks at a term of `source`: everything but its own arguments.
pub(super) fn check_term(
    term: &ast::Term<&str>,
    source: &SourceText,
    names: &Names<'_>,
    variables: &Variables,
) -> Vec<Finding> {
    let mut check = Check {
        source,
        names,
        variables,
        outcome: Outcome::default(),
    };
    check.pattern(&term.value, Inside::Term);
    if check.term_circle(term.id.name) {
        let hints = vec!["take one of the references out".to_owned()];
        check.problem(
            term.id.name,
            format!("the term `-{}` prints itself", term.id.name),
            hints,
        );
    }
    check.outcome.problems
}

/// Whose variables are meant.
#[derive(Clone, Copy, PartialEq)]
enum Inside {
    /// The facts that every message can name.
    Message,
    /// Arguments of a term, which are checked where it is used.
    Term,
}

struct Check<'c> {
    source: &'c SourceText,
    names: &'c Names<'c>,
    variables: &'c Variables,
    outcome: Outcome,
}

impl Check<'_> {
    fn pattern(&mut self, pattern: &Pattern<'_>, inside: Inside) {
        for element in &pattern.elements {
            if let ast::PatternElement::Placeable { expression } = element {
                self.expression(expression, inside);
            }
        }
    }

    fn expression(&mut self, expression: &ast::Expression<&str>, inside: Inside) {
        match expression {
            ast::Expression::Inline(inline) => self.inline(inline, inside),
            ast::Expression::Select { selector, variants } => {
                self.inline(selector, inside);
                for variant in variants {
                    if let ast::VariantKey::NumberLiteral { value } = variant.key {
                        self.number(value);
                    }
                    self.pattern(&variant.value, inside);
                }
            }
        }
    }

    fn inline(&mut self, inline: &Inline<'_>, inside: Inside) {
        match inline {
            ast::InlineExpression::StringLiteral { .. } => {}
            ast::InlineExpression::NumberLiteral { value } => self.number(value),
            ast::InlineExpression::VariableReference { id } => self.variable(id.name, inside),
            ast::InlineExpression::FunctionReference { id, arguments } => self.function(id.name, arguments, inside),
            ast::InlineExpression::MessageReference { id, attribute } => {
                self.message(id.name, attribute.as_ref().map(|a| a.name))
            }
            ast::InlineExpression::TermReference {
                id,
                attribute,
                arguments,
            } => {
                self.term(id.name, attribute.as_ref().map(|a| a.name), arguments.as_ref());
            }
            ast::InlineExpression::Placeable { expression } => self.expression(expression, inside),
        }
    }

    fn problem(&mut self, at: &str, message: String, hints: Vec<String>) {
        let mut finding = Finding::error(Code::MessageError, message).at(place_of(self.source, at));
        finding.hints = hints;
        self.outcome.problems.push(finding);
    }

    fn unknown<'n>(&mut self, at: &str, what: &str, sign: &str, known: impl Iterator<Item = &'n str> + Clone) {
        let mut hints = Vec::new();
        if let Some(left) = self.names.hints.get().checked_sub(1) {
            self.names.hints.set(left);
            if let Some(near) = closest(at, known.clone()) {
                hints.push(format!("did you mean `{sign}{near}`?"));
            }
            let all: Vec<String> = known.map(|name| format!("{sign}{name}")).collect();
            hints.push(format!("there are: {}", listed(all.iter().map(String::as_str))));
        } else {
            hints.push("compare with the source language".to_owned());
        }
        self.problem(at, format!("the {what} `{sign}{at}` is not known"), hints);
    }

    fn number(&mut self, value: &str) {
        if value.len() > DIGITS {
            let hints = vec![format!("write at most {DIGITS} digits, or put the number in quotes")];
            self.problem(value, "the number is too long".to_owned(), hints);
        }
    }

    fn variable(&mut self, name: &str, inside: Inside) {
        if inside == Inside::Message && self.variables.get(name).is_none() {
            self.unknown(name, "variable", "$", self.variables.names());
        }
    }

    fn function(&mut self, name: &str, arguments: &ast::CallArguments<&str>, inside: Inside) {
        if !FUNCTIONS.contains(&name) {
            self.unknown(name, "function", "", FUNCTIONS.into_iter());
            return;
        }
        for argument in &arguments.positional {
            self.inline(argument, inside);
        }
        let is_number = match arguments.positional.as_slice() {
            [ast::InlineExpression::NumberLiteral { .. }] => true,
            // What is not known is reported already.
            [ast::InlineExpression::VariableReference { id }] => {
                inside == Inside::Term || !matches!(self.variables.get(id.name), Some(Variable::Text(_)))
            }
            _ => false,
        };
        if !is_number {
            let hints = vec!["write a number or a variable that is a number, as in `NUMBER($edition)`".to_owned()];
            self.problem(
                name,
                "`NUMBER` is given something that is not a number".to_owned(),
                hints,
            );
        }
        for argument in &arguments.named {
            self.option(argument.name.name, &argument.value);
        }
    }

    fn option(&mut self, name: &str, value: &Inline<'_>) {
        match (name, value) {
            ("type", ast::InlineExpression::StringLiteral { value: "cardinal" })
            | (
                "style",
                ast::InlineExpression::StringLiteral {
                    value: "decimal" | "percent",
                },
            )
            | (
                "useGrouping",
                ast::InlineExpression::StringLiteral {
                    value: "true" | "false",
                },
            ) => {}
            ("type", _) => {
                let hints = vec!["choose by the number itself, as in `[1] first *[other] later`".to_owned()];
                self.problem(name, "ordinal numbers do not exist in all languages".to_owned(), hints);
            }
            ("minimumFractionDigits" | "maximumFractionDigits", ast::InlineExpression::NumberLiteral { value })
                if value.parse::<u8>().is_ok_and(|digits| digits <= 10) => {}
            _ => {
                let hints = vec!["options are `minimumFractionDigits` and `maximumFractionDigits` (0 to 10), `style: \"percent\"` and `useGrouping: \"false\"`".to_owned()];
                self.problem(
                    name,
                    format!("the option `{name}` of `NUMBER` is not known or has a wrong value"),
                    hints,
                );
            }
        }
    }

    fn message(&mut self, name: &str, attribute: Option<&str>) {
        let Some(message) = self.names.messages.get(name) else {
            self.unknown(name, "message", "", self.names.messages.keys().copied());
            return;
        };
        self.outcome.messages.insert(name.to_owned());
        if let Some(attribute) = attribute {
            if !message.attributes.iter().any(|own| own.id.name == attribute) {
                let known: Vec<&str> = message.attributes.iter().map(|own| own.id.name).collect();
                self.unknown(attribute, "attribute", ".", known.into_iter());
            }
        } else if message.value.is_none() {
            self.problem(
                name,
                format!("the message `{name}` has no words of its own"),
                vec!["give it words after `=`".to_owned()],
            );
        }
    }

    fn term(&mut self, name: &str, attribute: Option<&str>, arguments: Option<&ast::CallArguments<&str>>) {
        let Some(term) = self.names.terms.get(name) else {
            self.unknown(name, "term", "-", self.names.terms.keys().copied());
            return;
        };
        if let Some(attribute) = attribute {
            if !term.attributes.iter().any(|own| own.id.name == attribute) {
                let known: Vec<&str> = term.attributes.iter().map(|own| own.id.name).collect();
                self.unknown(attribute, "attribute", ".", known.into_iter());
            }
            return;
        }
        let given: Vec<&str> = arguments
            .iter()
            .flat_map(|all| &all.named)
            .map(|argument| argument.name.name)
            .collect();
        let mut printed = Vec::new();
        printed_variables(&term.value, &mut printed);
        for wanted in printed {
            if !given.contains(&wanted) {
                let hints = vec![format!("write `{{ -{name}({wanted}: \"…\") }}`")];
                self.problem(
                    name,
                    format!("the term `-{name}` prints `${wanted}`, which is not given to it"),
                    hints,
                );
            }
        }
    }

    /// Whether a message prints itself, through others or not.
    fn circle(&self, start: &str) -> bool {
        comes_back(start, |name| {
            let mut next = BTreeSet::new();
            if let Some(value) = self.names.messages.get(name).and_then(|message| message.value.as_ref()) {
                printed_messages(value, &mut next);
            }
            next
        })
    }

    /// Whether a term prints itself, through others or not.
    fn term_circle(&self, start: &str) -> bool {
        comes_back(start, |name| {
            let mut next = BTreeSet::new();
            if let Some(term) = self.names.terms.get(name) {
                terms_of(&term.value, &mut next);
            }
            next
        })
    }
}

/// Whether going on from a name to those that it prints leads back to it.
fn comes_back<'a>(start: &'a str, printed: impl Fn(&str) -> BTreeSet<&'a str>) -> bool {
    let mut seen = BTreeSet::new();
    let mut open = vec![start];
    while let Some(name) = open.pop() {
        let next = printed(name);
        if next.contains(start) {
            return true;
        }
        open.extend(next.into_iter().filter(|other| seen.insert(*other)));
    }
    false
}

/// Calls `found` with every expression of a pattern that is printed; what only decides a choice is left out.
fn printed<'a>(pattern: &Pattern<'a>, found: &mut dyn FnMut(&Inline<'a>)) {
    for element in &pattern.elements {
        if let ast::PatternElement::Placeable { expression } = element {
            printed_expression(expression, found);
        }
    }
}

fn printed_expression<'a>(expression: &ast::Expression<&'a str>, found: &mut dyn FnMut(&Inline<'a>)) {
    match expression {
        ast::Expression::Inline(ast::InlineExpression::Placeable { expression }) => {
            printed_expression(expression, found)
        }
        ast::Expression::Inline(inline) => found(inline),
        ast::Expression::Select { variants, .. } => variants.iter().for_each(|variant| printed(&variant.value, found)),
    }
}

fn printed_variables<'a>(pattern: &Pattern<'a>, names: &mut Vec<&'a str>) {
    printed(pattern, &mut |inline| match inline {
        ast::InlineExpression::VariableReference { id } => names.push(id.name),
        ast::InlineExpression::FunctionReference { arguments, .. } => {
            names.extend(arguments.positional.iter().filter_map(|argument| match argument {
                ast::InlineExpression::VariableReference { id } => Some(id.name),
                _ => None,
            }));
        }
        _ => {}
    });
}

fn printed_messages<'a>(pattern: &Pattern<'a>, names: &mut BTreeSet<&'a str>) {
    printed(pattern, &mut |inline| {
        if let ast::InlineExpression::MessageReference { id, attribute: None } = inline {
            names.insert(id.name);
        }
    });
}

/// The terms that a pattern names anywhere, without those that the terms name in turn.
pub(super) fn terms_of<'a>(pattern: &Pattern<'a>, names: &mut BTreeSet<&'a str>) {
    printed(pattern, &mut |inline| {
        if let ast::InlineExpression::TermReference { id, .. } = inline {
            names.insert(id.name);
        }
    });
}
