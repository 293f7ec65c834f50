//! How far is the translation of one message, as the comment above it says?
//!
//! ```text
//! # state: reviewed 3f9a2c1e, 2026-11-20, N.N.
//! ```
//!
//! The word is `draft` or `reviewed`; the eight digits are the fingerprint of the source message that was translated
//! (see `translate`); date and name are of the last reader. A message without such a line is what its file's head says.

use super::ftl::State;

/// What the state line of a message says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    /// Whether somebody who knows the language has read the message.
    pub reviewed: bool,
    /// The fingerprint of the source message that was translated: eight hexadecimal digits.
    pub fingerprint: Option<String>,
    /// When it was marked, `YYYY-MM-DD`.
    pub date: Option<String>,
    /// Who marked it.
    pub by: Option<String>,
}

impl Mark {
    /// Reads a line of a comment, without its `#`. `None` when it is not about the state.
    ///
    /// # Errors
    /// The word that is neither `draft` nor `reviewed`.
    pub fn read(line: &str) -> Option<Result<Self, String>> {
        let (key, value) = line.split_once(':')?;
        if !key.trim().eq_ignore_ascii_case("state") {
            return None;
        }
        let mut parts = value.split(',').map(str::trim);
        let mut words = parts.next().unwrap_or_default().split_whitespace();
        let word = words.next().unwrap_or_default();
        let reviewed = match word.to_ascii_lowercase().as_str() {
            "draft" => false,
            "reviewed" => true,
            _ => return Some(Err(word.to_owned())),
        };
        let fingerprint = words.next().map(str::to_owned);
        if fingerprint.as_deref().is_some_and(|digits| !is_fingerprint(digits)) || words.next().is_some() {
            // Something that somebody wrote: it is not overwritten.
            return Some(Err(value.trim().to_owned()));
        }
        let mut rest: Vec<&str> = parts.filter(|part| !part.is_empty()).collect();
        let date = rest.first().copied().filter(|part| is_date(part)).map(str::to_owned);
        if date.is_some() {
            rest.remove(0);
        }
        let by = (!rest.is_empty()).then(|| rest.join(", "));
        Some(Ok(Self {
            reviewed,
            fingerprint,
            date,
            by,
        }))
    }

    /// The line as it stands in a comment, without `# `.
    pub fn line(&self) -> String {
        let word = if self.reviewed { "reviewed" } else { "draft" };
        let mut line = format!("state: {word}");
        if let Some(fingerprint) = &self.fingerprint {
            line.push_str(&format!(" {fingerprint}"));
        }
        for part in [&self.date, &self.by].into_iter().flatten() {
            line.push_str(&format!(", {part}"));
        }
        line
    }
}

/// What the comment of the message `id` says about its state: its state line, or the first line of a stub that has been filled
/// in (`missing: id 3f9a2c1e`), which makes it a draft. Of several state lines, as a merge leaves them, the least counts: the first
/// that says `draft`.
///
/// # Errors
/// The number of the comment's line whose word is unknown, and the word.
pub fn mark_of(id: &str, comment: &[&str]) -> Result<Option<Mark>, (usize, String)> {
    let (mut stub, mut found) = (None, None::<Mark>);
    for (at, line) in comment.iter().enumerate() {
        match Mark::read(line) {
            Some(Ok(mark)) if !mark.reviewed => return Ok(Some(mark)),
            Some(Ok(mark)) => found = found.or(Some(mark)),
            Some(Err(word)) if found.is_none() => return Err((at, word)),
            _ => {}
        }
        if let Some((_, fingerprint)) = stub_line(line).filter(|(name, _)| *name == id) {
            stub = Some(Mark {
                reviewed: false,
                fingerprint: Some(fingerprint.to_owned()),
                date: None,
                by: None,
            });
        }
    }
    Ok(found.or(stub))
}

/// Id and fingerprint of the first line of a stub, `missing: id 3f9a2c1e`.
pub fn stub_line(line: &str) -> Option<(&str, &str)> {
    let mut words = line.trim().strip_prefix("missing:")?.split_whitespace();
    let (id, fingerprint) = (words.next()?, words.next()?);
    (is_fingerprint(fingerprint) && words.next().is_none()).then_some((id, fingerprint))
}

/// Whether a text looks like `3f9a2c1e`.
pub fn is_fingerprint(text: &str) -> bool {
    text.len() == 8 && text.bytes().all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b))
}

/// Whether a text looks like `2026-11-20`.
pub fn is_date(text: &str) -> bool {
    let bytes = text.as_bytes();
    bytes.len() == 10
        && bytes.iter().enumerate().all(|(at, byte)| match at {
            4 | 7 => *byte == b'-',
            _ => byte.is_ascii_digit(),
        })
}

/// Whether a message with this mark, in a file whose head says `head`, is a draft.
pub(super) fn is_draft(mark: Option<&Mark>, head: State) -> bool {
    match mark {
        Some(mark) => !mark.reviewed,
        None => head.is_draft(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_read_and_written_alike() {
        for line in [
            "state: draft",
            "state: draft 3f9a2c1e",
            "state: reviewed 3f9a2c1e, 2026-11-20",
            "state: reviewed 3f9a2c1e, N.N., Karasjok",
            "state: reviewed 3f9a2c1e, 2026-11-20, N.N.",
        ] {
            let mark = Mark::read(line).expect("a state").expect("a known word");
            assert_eq!(mark.line(), line);
        }
    }

    #[test]
    fn other_lines_are_not_about_the_state() {
        assert_eq!(Mark::read(" What the drawing shows: a circle."), None);
        assert_eq!(stub_line("missing: a"), None);
    }

    #[test]
    fn an_unknown_word_is_named() {
        assert_eq!(Mark::read("state: done"), Some(Err("done".into())));
        assert_eq!(Mark::read("state: draft of a map"), Some(Err("draft of a map".into())));
        assert_eq!(mark_of("a", &["a note", "state: done"]), Err((1, "done".into())));
    }

    #[test]
    fn the_least_of_several_state_lines_counts() {
        let (draft, reviewed) = ("state: draft 01234567", "state: reviewed 89abcdef, 2026-11-20");
        for lines in [[draft, reviewed], [reviewed, draft]] {
            let mark = mark_of("a", &lines).expect("known").expect("a mark");
            assert_eq!(mark.line(), draft, "{lines:?}");
        }
        let both = mark_of("a", &[reviewed, "a note", reviewed]).expect("known");
        assert_eq!(both.map(|mark| mark.line()).as_deref(), Some(reviewed));
        // A line below the state that only looks like one is a note.
        assert!(mark_of("a", &[reviewed, "state: the region"]).is_ok());
    }

    #[test]
    fn a_filled_stub_is_a_draft_of_its_source() {
        let mark = mark_of("a", &["missing: a 01234567", " | Hei"])
            .expect("known")
            .expect("a mark");
        assert_eq!((mark.reviewed, mark.fingerprint.as_deref()), (false, Some("01234567")));
    }
}
