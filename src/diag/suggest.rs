//! Which known name did the user probably mean?

/// Names longer than this are not compared: nobody mistypes them, and comparing takes time.
const LONGEST: usize = 80;

/// The known name that is most like `name`, when it is close enough to be a slip of the pen.
///
/// One change for every three letters begun is allowed, three changes at most; two letters that changed places count as one
/// change, and so does nothing when only the case differs. Of equally close names the first wins.
pub fn closest<'a>(name: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let wanted = name.to_lowercase();
    let letters = wanted.chars().count();
    if letters == 0 || letters > LONGEST {
        return None;
    }
    let allowed = letters.div_ceil(3).min(3);
    known
        .into_iter()
        .filter(|candidate| candidate.len() <= 2 * LONGEST)
        .map(|candidate| {
            (
                strsim::damerau_levenshtein(&wanted, &candidate.to_lowercase()),
                candidate,
            )
        })
        .filter(|(changes, _)| *changes <= allowed)
        .min_by_key(|(changes, _)| *changes)
        .map(|(_, candidate)| candidate)
}

/// Names in back quotes for the middle of a sentence: `a`, `b` and `c`; of more than twenty-four the first ones.
pub fn listed<'a>(names: impl IntoIterator<Item = &'a str>) -> String {
    let mut quoted: Vec<String> = names.into_iter().map(|name| format!("`{name}`")).collect();
    let more = quoted.len().saturating_sub(24);
    if more > 0 {
        quoted.truncate(24);
        return format!("{} and {more} more", quoted.join(", "));
    }
    match quoted.pop() {
        None => "none".to_owned(),
        Some(only) if quoted.is_empty() => only,
        Some(last) => format!("{} and {last}", quoted.join(", ")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn swapped_letters_are_recognised() {
        assert_eq!(closest("haeding", ["lead", "heading"]), Some("heading"));
    }

    #[test]
    fn far_names_are_not_suggested() {
        assert_eq!(closest("banana", ["lead", "heading"]), None);
    }

    #[test]
    fn endless_names_are_not_compared() {
        assert_eq!(closest(&"x".repeat(100_000), ["x"]), None);
    }

    #[test]
    fn lists_read_as_sentences() {
        assert_eq!(listed(["a", "b", "c"]), "`a`, `b` and `c`");
        assert_eq!(listed(["a"]), "`a`");
        assert_eq!(listed([]), "none");
    }
}
