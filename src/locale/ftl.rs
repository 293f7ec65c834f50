//! What does a Fluent file hold, where, and what is wrong with its syntax?

use fluent_syntax::ast;
use fluent_syntax::parser::{self, ErrorKind, ParserError};

use super::state;
use crate::diag::{Code, Finding, Findings, Place};
use crate::source::SourceText;

/// The deepest nesting of braces and brackets inside a message.
const DEPTH: usize = 40;

/// The syntax tree of a file; names in it are slices of the file's text.
pub(crate) type Tree<'a> = ast::Resource<&'a str>;

/// Whether a person who knows the language has read the words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum State {
    Draft,
    Reviewed,
    /// Written, not translated: as good as reviewed where the brochure is translated from this language, else a draft.
    Source,
    /// Made by a program to try out layouts: no words of any language.
    Artificial,
}

impl State {
    /// Whether a message is a draft that says nothing itself, in a file of this state.
    pub(super) fn is_draft(self) -> bool {
        match self {
            Self::Draft | Self::Artificial => true,
            Self::Reviewed | Self::Source => false,
        }
    }
}

/// Reads a file. `text` must be that of `source` with line ends `\n`.
///
/// # Errors
/// `merge-conflict` and line ends that are neither LF nor CRLF, the first place; else `ftl-syntax`, every place.
pub(crate) fn parse<'a>(source: &'a SourceText) -> Result<Tree<'a>, Findings> {
    if let Some(finding) = conflict(source) {
        return Err(finding.into());
    }
    if let Some(at) = source.text.find('\r') {
        return Err(Finding::error(
            Code::FtlSyntax,
            "a line ends in the way of old Macintosh files (CR alone)",
        )
        .at(source.place(at))
        .hint("save the file with line ends LF (Unix) or CRLF (Windows)")
        .into());
    }
    if let Some(at) = too_deep(&source.text) {
        return Err(Finding::error(
            Code::FtlSyntax,
            format!("braces are nested more than {DEPTH} levels deep"),
        )
        .at(source.place(at))
        .hint("close each `{` with a `}`; for a brace as such write `{\"{\"}`")
        .into());
    }
    parser::parse(&*source.text).map_err(|(_, errors)| errors.iter().map(|error| explain(error, source)).collect())
}

/// Where a byte of the tree stands; `part` must be a slice of the file's text.
pub(crate) fn place_of(source: &SourceText, part: &str) -> Place {
    let offset = (part.as_ptr() as usize).wrapping_sub(source.text.as_ptr() as usize);
    let length = u32::try_from(part.chars().count()).unwrap_or(0);
    if offset <= source.text.len() {
        source.place(offset).spanning(length)
    } else {
        Place::file(source.path.clone())
    }
}

/// What the file says about itself in a comment `### State: draft`, `### State: reviewed`, `### State: source` (the language
/// that the others are translated from) or `### State: artificial` (of the pseudo-language); a draft when it says nothing.
///
/// # Errors
/// `ftl-syntax` for any other word.
pub(crate) fn state(tree: &Tree<'_>, source: &SourceText) -> Result<State, Finding> {
    let comments = tree.body.iter().filter_map(|entry| match entry {
        ast::Entry::ResourceComment(comment) => Some(&comment.content),
        _ => None,
    });
    for line in comments.flatten() {
        let Some((key, value)) = line.split_once(':') else {
            continue;
        };
        if !key.trim().eq_ignore_ascii_case("state") {
            continue;
        }
        return match value.trim().to_ascii_lowercase().as_str() {
            "draft" => Ok(State::Draft),
            "reviewed" => Ok(State::Reviewed),
            // The source language needs no reader from outside: its author is one.
            "source" => Ok(State::Source),
            "artificial" => Ok(State::Artificial),
            _ => Err(Finding::error(Code::FtlSyntax, "the state of the file is not known")
                .at(place_of(source, value.trim()))
                .hint("write `### State: draft`, or `### State: reviewed` when a person who knows the language has read it")
                .hint("the language that the others are translated from says `### State: source`")),
        };
    }
    Ok(State::Draft)
}

/// Whether a message is a draft: one of the file's messages or terms says so in its comment, or says nothing while the
/// head of the file does. A file without any is what its head says.
///
/// # Errors
/// `ftl-syntax` where a comment says `state:` and an unknown word.
pub(crate) fn has_drafts(tree: &Tree<'_>, source: &SourceText, head: State) -> Result<bool, Findings> {
    let mut findings = Findings::new();
    let (mut any, mut draft) = (false, false);
    for entry in &tree.body {
        let (id, comment) = match entry {
            ast::Entry::Message(message) => (message.id.name.to_owned(), &message.comment),
            ast::Entry::Term(term) => (format!("-{}", term.id.name), &term.comment),
            _ => continue,
        };
        any = true;
        let lines = comment.as_ref().map_or(&[][..], |comment| &comment.content);
        match state::mark_of(&id, lines) {
            Ok(mark) => draft |= state::is_draft(mark.as_ref(), head),
            Err((at, word)) => findings.push(unknown_state(&word, place_of(source, lines[at].trim()))),
        }
    }
    if !findings.is_empty() {
        return Err(findings);
    }
    Ok(if any { draft } else { head.is_draft() })
}

/// The finding for a state that is neither `draft` nor `reviewed`.
pub(crate) fn unknown_state(word: &str, place: Place) -> Finding {
    let shown: String = word.chars().take(40).collect();
    Finding::error(
        Code::FtlSyntax,
        format!("the state `{shown}` of the message is not known"),
    )
    .at(place)
    .hint("write `# state: draft`, or `# state: reviewed` when a person who knows the language has read it")
}

/// What a version control system left when two people changed the same lines.
fn conflict(source: &SourceText) -> Option<Finding> {
    let mut offset = 0;
    for line in source.text.split_inclusive('\n') {
        let marked = ["<<<<<<< ", ">>>>>>> ", "||||||| "]
            .iter()
            .any(|mark| line.starts_with(mark));
        if marked || line.trim_end() == "=======" {
            return Some(conflicting(source.place(offset)));
        }
        offset += line.len();
    }
    None
}

/// The finding for the marks of two versions that were put together.
pub(crate) fn conflicting(place: Place) -> Finding {
    Finding::error(
        Code::MergeConflict,
        "two versions of the file were put together and not settled",
    )
    .at(place)
    .hint("between `<<<<<<<` and `=======` stands one version, from there to `>>>>>>>` the other: keep what is right")
    .hint("then take out the three lines with the marks")
}

/// The first byte where braces, brackets and calls inside a message are nested too deep: the parser calls itself for
/// each level.
fn too_deep(text: &str) -> Option<usize> {
    let mut depth = 0_usize;
    let mut quoted = false;
    let mut escaped = false;
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            b'\n' => quoted = false,
            _ if escaped => {}
            b'\\' if quoted => {
                escaped = true;
                continue;
            }
            b'"' if depth > 0 => quoted = !quoted,
            _ if quoted => {}
            b'{' => depth += 1,
            b'(' if depth > 0 => depth += 1,
            b'}' | b')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        escaped = false;
        if depth > DEPTH {
            return Some(at);
        }
    }
    None
}

/// A syntax error in plain words.
fn explain(error: &ParserError, source: &SourceText) -> Finding {
    let at = error.pos.start.min(source.text.len());
    let start = source
        .text
        .get(..at)
        .and_then(|before| before.rfind('\n'))
        .map_or(0, |newline| newline + 1);
    let line = source
        .text
        .get(start..)
        .and_then(|rest| rest.lines().next())
        .unwrap_or_default();
    let (message, hint) = words(&error.kind, line);
    let finding = Finding::error(Code::FtlSyntax, message).at(source.place(at)).hint(hint);
    if matches!(
        error.kind,
        ErrorKind::ExpectedToken('=') | ErrorKind::ExpectedCharRange { .. }
    ) {
        return finding.hint("if this line continues the message above it, indent it with spaces");
    }
    finding
}

fn words(kind: &ErrorKind, line: &str) -> (String, String) {
    let fixed = |message: &str, hint: &str| (message.to_owned(), hint.to_owned());
    match kind {
        ErrorKind::ExpectedToken('=') => fixed(
            "a `=` is missing after the name of the message",
            "a message is `name = words`, as in `intro-1 = Welcome`",
        ),
        ErrorKind::ExpectedToken('}') => fixed(
            "a `}` is missing",
            "close the brace; for a brace as such write `{\"{\"}`",
        ),
        ErrorKind::ExpectedToken('[') => fixed(
            "a choice is missing",
            "write each choice on a line of its own, as in `[one] one group`",
        ),
        ErrorKind::ExpectedToken(sign) => (
            format!("a `{sign}` is missing"),
            "compare the line with one that works".to_owned(),
        ),
        ErrorKind::ExpectedCharRange { .. } if line.trim_start().starts_with('{') => fixed(
            "a message starts without a name",
            "a message is `name = words`, as in `intro-1 = Welcome`",
        ),
        ErrorKind::ExpectedCharRange { .. } => fixed(
            "a name is missing or starts with a sign that is not a letter",
            "names start with a letter a to z and go on with letters, digits and hyphens",
        ),
        ErrorKind::ExpectedMessageField { entry_id } => (
            format!("the message `{entry_id}` has no words"),
            "write them after `=`, or on the next line, indented".to_owned(),
        ),
        ErrorKind::ExpectedTermField { entry_id } => (
            format!("the term `-{entry_id}` has no words"),
            "write them after `=`, or on the next line, indented".to_owned(),
        ),
        ErrorKind::ForbiddenCallee => fixed(
            "something that is not a function is called",
            "functions have capital letters, as in `NUMBER($edition)`",
        ),
        ErrorKind::MissingDefaultVariant => fixed(
            "none of the choices is the default",
            "put a star before one of them, as in `*[other]`",
        ),
        ErrorKind::MultipleDefaultVariants => fixed("two of the choices are the default", "keep one star"),
        ErrorKind::MissingValue => fixed("words are missing here", "write them after the sign before this place"),
        ErrorKind::MessageReferenceAsSelector => fixed(
            "a message cannot decide a choice",
            "choose by a variable, as in `{ $edition -> …`",
        ),
        ErrorKind::TermReferenceAsSelector => fixed(
            "a term cannot decide a choice",
            "choose by one of its attributes, as in `{ -name.gender -> …`",
        ),
        ErrorKind::MessageAttributeAsSelector => fixed(
            "an attribute of a message cannot decide a choice",
            "choose by a variable or an attribute of a term",
        ),
        ErrorKind::TermAttributeAsPlaceable => fixed(
            "an attribute of a term cannot be printed",
            "it can only decide a choice",
        ),
        ErrorKind::UnterminatedStringLiteral => fixed("a `\"` is missing", "close the quotation mark on the same line"),
        ErrorKind::PositionalArgumentFollowsNamed => {
            fixed("a plain argument follows a named one", "put plain arguments first")
        }
        ErrorKind::DuplicatedNamedArgument(name) => (
            format!("the argument `{name}` stands twice"),
            "keep one of the two".to_owned(),
        ),
        ErrorKind::UnknownEscapeSequence(found) => (
            format!("`\\{found}` means nothing here"),
            "write `\\\"`, `\\\\` or `\\u00A0`".to_owned(),
        ),
        ErrorKind::InvalidUnicodeEscapeSequence(found) => (
            format!("`{found}` is not a character"),
            "write four hexadecimal digits, as in `\\u00A0`".to_owned(),
        ),
        ErrorKind::UnbalancedClosingBrace => {
            fixed("a `}` has no `{`", "take it out; for a brace as such write `{\"}\"}`")
        }
        ErrorKind::ExpectedInlineExpression => fixed(
            "the braces hold nothing that can be printed",
            "write a variable `{ $phone }`, a term `{ -publisher }` or a message `{ name }`; for a brace as such `{\"{\"}`",
        ),
        ErrorKind::ExpectedSimpleExpressionAsSelector => fixed(
            "this cannot decide a choice",
            "choose by a variable, as in `{ $edition -> …`",
        ),
        ErrorKind::ExpectedLiteral => fixed(
            "an argument is neither a text in quotes nor a number",
            "write it as in `case: \"genitive\"`",
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn errors(text: &str) -> Vec<(u32, u32, String)> {
        let source = SourceText::new("a.ftl", text);
        let findings = parse(&source).map(|_| ()).expect_err(text);
        let show = |finding: &Finding| {
            assert_eq!(finding.code, Code::FtlSyntax);
            let place = finding.place.clone().expect("place");
            (
                place.line,
                place.column,
                format!("{} | {}", finding.message, finding.hints.join(" | ")),
            )
        };
        findings.iter().map(show).collect()
    }

    #[track_caller]
    fn one(text: &str, line: u32, words: &str) {
        let found = errors(text);
        assert_eq!((found.len(), found[0].0), (1, line), "{found:?}");
        assert!(found[0].2.contains(words), "{found:?}");
    }

    fn state_of(text: &str) -> Result<State, Finding> {
        let source = SourceText::new("a.ftl", text);
        state(&parse(&source).expect(text), &source)
    }

    #[test]
    fn a_line_that_is_not_indented() {
        one("a = one\ntwo and three\nb = c\n", 2, "indent it with spaces");
    }

    #[test]
    fn a_message_without_words() {
        one("a =\nb = c\n", 1, "the message `a` has no words");
    }

    #[test]
    fn a_brace_that_is_not_closed() {
        one("a = b { $c\n\nd = e\n", 3, "a `}` is missing");
    }

    #[test]
    fn a_brace_that_is_not_opened() {
        one("a = b }\n", 1, "a `}` has no `{`");
    }

    #[test]
    fn a_choice_without_default() {
        one("a = { $b ->\n   [one] c\n }\n", 3, "put a star");
    }

    #[test]
    fn an_empty_brace() {
        one("a = { }\n", 1, "nothing that can be printed");
    }

    #[test]
    fn every_error_is_reported() {
        assert_eq!(errors("a\nb = c\nd = }\n").len(), 2);
    }

    #[test]
    fn a_thousand_braces_are_refused() {
        assert!(
            errors(&format!("a = {}", "{".repeat(100_000)))[0]
                .2
                .contains("40 levels")
        );
    }

    #[test]
    fn a_thousand_calls_are_refused() {
        assert!(
            errors(&format!("a = {{ {}", "A(".repeat(100_000)))[0]
                .2
                .contains("40 levels")
        );
    }

    #[test]
    fn braces_in_quotes_do_not_count() {
        let text: String = (0..60).map(|n| format!("a{n} = {{\"{{\"}}\n")).collect();
        assert!(parse(&SourceText::new("a.ftl", &text)).is_ok());
    }

    #[test]
    fn names_know_their_place() {
        let source = SourceText::new("a.ftl", "# æøå\nfirst = ŋ { $name }\n");
        let tree = parse(&source).unwrap();
        let ast::Entry::Message(message) = &tree.body[0] else {
            panic!("message")
        };
        assert_eq!(place_of(&source, message.id.name), Place::at("a.ftl", 2, 1).spanning(5));
    }

    #[test]
    fn a_conflict_that_was_left_is_named_as_such() {
        let source = SourceText::new("a.ftl", "a = b\n<<<<<<< ours\nc = d\n=======\nc = e\n>>>>>>> theirs\n");
        let findings = parse(&source).map(|_| ()).unwrap_err();
        let finding = findings.iter().next().expect("a finding");
        assert_eq!((findings.len(), finding.code), (1, Code::MergeConflict));
        assert_eq!(finding.place, Some(Place::at("a.ftl", 2, 1)));
    }

    #[test]
    fn a_message_says_more_than_the_head_of_its_file() {
        let drafts = |text: &str| {
            let source = SourceText::new("a.ftl", text);
            let tree = parse(&source).expect(text);
            has_drafts(&tree, &source, state(&tree, &source).expect(text)).map_err(|_| ())
        };
        assert_eq!(drafts("### State: draft\n# state: reviewed\na = b\n"), Ok(false));
        assert_eq!(
            drafts("### State: draft\n# state: reviewed\na = b\n\nc = d\n"),
            Ok(true)
        );
        assert_eq!(drafts("### State: reviewed\n# state: draft\na = b\n"), Ok(true));
        assert_eq!(drafts("### State: draft\n"), Ok(true));
        assert_eq!(drafts("# state: finished\na = b\n"), Err(()));
    }

    #[test]
    fn a_file_that_says_nothing_is_a_draft() {
        assert_eq!(state_of("a = b\n"), Ok(State::Draft));
    }

    #[test]
    fn a_file_can_say_that_it_is_reviewed() {
        assert_eq!(
            state_of("### Kort om selvhjelp\n### State: reviewed\n\na = b\n"),
            Ok(State::Reviewed)
        );
    }

    #[test]
    fn an_unknown_state_is_a_finding() {
        let finding = state_of("### State: finished\n").unwrap_err();
        assert_eq!(
            (finding.code, finding.place),
            (Code::FtlSyntax, Some(Place::at("a.ftl", 1, 12).spanning(8)))
        );
    }
}
