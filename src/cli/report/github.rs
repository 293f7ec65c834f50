//! How do findings appear beside the sources on GitHub?
//!
//! As workflow commands, one line each: `::error file=…,line=…,title=code::message`.

use std::fmt::Write as _;
use std::path::Path;

use crate::diag::{Finding, Findings};

/// One line for each finding; of many alike the first twenty and a number. `folder` is where the project lies below the folder of the checkout; empty for the same.
pub fn annotations(findings: &Findings, folder: &Path) -> String {
    super::capped(findings).iter().fold(String::new(), |mut text, finding| {
        annotation(&mut text, finding, folder);
        text
    })
}

fn annotation(text: &mut String, finding: &Finding, folder: &Path) {
    let _ = write!(text, "::{} ", super::severity(finding.severity));
    if let Some(place) = &finding.place {
        let file = folder.join(&*place.file).display().to_string().replace('\\', "/");
        let _ = write!(text, "file={},", property(&file));
        if place.line > 0 {
            let _ = write!(text, "line={},", place.line);
        }
        if place.line > 0 && place.column > 0 {
            let _ = write!(text, "col={},", place.column);
            if place.length > 0 {
                let _ = write!(text, "endColumn={},", place.column.saturating_add(place.length));
            }
        }
    }
    let mut message = finding.message.clone();
    for note in &finding.notes {
        let _ = write!(message, "\n{note}");
    }
    for hint in &finding.hints {
        let _ = write!(message, "\nhint: {hint}");
    }
    let _ = writeln!(text, "title={}::{}", property(finding.code.name()), data(&message));
}

/// Escapes what would end the line.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// Escapes what would end a property, too.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::{Code, Place};

    #[test]
    fn a_place_becomes_properties_and_hints_become_lines() {
        let finding = Finding::error(Code::OversetFrame, "too long by 20%")
            .at(Place::at("brochures/a/brochure.yaml", 41, 7).spanning(4))
            .note("language se")
            .hint("shorten: it");
        assert_eq!(
            annotations(&finding.into(), Path::new("")),
            "::error file=brochures/a/brochure.yaml,line=41,col=7,endColumn=11,title=overset-frame::too long by 20%25%0Alanguage se%0Ahint: shorten: it\n"
        );
    }

    #[test]
    fn separators_in_a_file_name_are_escaped() {
        let finding = Finding::warning(Code::ImageUnreadable, "m").at(Place::file("a,b:c%.png"));
        assert_eq!(
            annotations(&finding.into(), Path::new("")),
            "::warning file=a%2Cb%3Ac%25.png,title=image-unreadable::m\n"
        );
    }

    #[test]
    fn a_message_stays_on_its_line() {
        let finding = Finding::error(Code::YamlSyntax, "one\r\n::error::two");
        assert_eq!(
            annotations(&finding.into(), Path::new("")),
            "::error title=yaml-syntax::one%0D%0A::error::two\n"
        );
    }

    #[test]
    fn a_project_below_the_checkout_is_found() {
        let finding = Finding::error(Code::YamlSyntax, "m").at(Place::file("brochures/house.yaml"));
        assert!(annotations(&finding.into(), Path::new("print")).contains("file=print/brochures/house.yaml,"));
    }
}
