//! For which printing is the file made (PDF/X-4, rule 5)?

use super::{Desk, Fact, Observed};
use crate::preflight::reader::{Dict, Object};

const HINT: &str = "export it as PDF/X-4 with the printer's profile, such as Coated FOGRA39, as output intent";

/// The largest profile that is read.
const LARGEST: usize = 64 << 20;

pub(super) fn check(desk: &mut Desk<'_>) {
    let intents = desk.file.get(&desk.file.catalog(), b"OutputIntents");
    let dicts = intents.array().iter().filter_map(|intent| desk.file.dict(intent));
    let press: Vec<_> = dicts
        .filter(|intent| desk.file.get(intent, b"S").is(b"GTS_PDFX"))
        .collect();
    let [intent] = &press[..] else {
        let message = match press.len() {
            0 => "it does not say for which printing it is made: it has no output intent for PDF/X".to_owned(),
            count => format!("it has {count} output intents for PDF/X; there must be one"),
        };
        return desk.add("count", Observed::new(Fact::Intent, message).hint(HINT));
    };
    let identifier = desk.file.get(intent, b"OutputConditionIdentifier");
    if identifier.text().is_none_or(|text| text.is_empty()) {
        let message = "its output intent names no printing condition (`OutputConditionIdentifier`)";
        desk.add("identifier", Observed::new(Fact::Intent, message).hint(HINT));
    }
    match desk.file.get(intent, b"DestOutputProfile") {
        Object::Stream(stream) => {
            let bytes = desk.file.decode_up_to(&stream, LARGEST).bytes();
            let count = desk.file.get(&stream.dict, b"N").int();
            if let Some(message) = fault(&bytes, count) {
                desk.add("profile", Observed::new(Fact::Profile, message).hint(HINT));
            }
        }
        _ => {
            let message = match Dict::get(intent, b"DestinationOutputProfile") {
                Object::Null => "its output intent has no profile in the file (`DestOutputProfile`)",
                _ => "its output intent gives the profile under a wrong name; it must be `DestOutputProfile`",
            };
            desk.add("missing", Observed::new(Fact::Intent, message).hint(HINT));
        }
    }
}

/// What is wrong with a profile (ICC.1, 7.2): device class, colour space, number of channels.
fn fault(profile: &[u8], channels: Option<i64>) -> Option<String> {
    let (Some(class), Some(space), Some(b"acsp")) = (profile.get(12..16), profile.get(16..20), profile.get(36..40))
    else {
        return Some("its output profile is no ICC profile".into());
    };
    let shown = |word: &[u8]| String::from_utf8_lossy(word).trim().to_owned();
    if class != b"prtr" {
        return Some(format!(
            "its output profile is of the class `{}`, not for printers (`prtr`)",
            shown(class)
        ));
    }
    let wanted = match space {
        b"CMYK" => 4,
        b"GRAY" => 1,
        b"RGB " => return Some("its output profile is for printing in red, green and blue, not in inks".into()),
        other => {
            return Some(format!(
                "its output profile is for `{}`; PDF/X-4 takes CMYK or grey here",
                shown(other)
            ));
        }
    };
    match channels {
        Some(count) if count == wanted => None,
        Some(count) => Some(format!(
            "its output profile has {wanted} channels, the file says {count} (`N`)"
        )),
        None => Some("the file does not say how many channels its output profile has (`N`)".into()),
    }
}

#[cfg(test)]
mod tests {
    use super::fault;

    fn profile(class: &[u8; 4], space: &[u8; 4]) -> Vec<u8> {
        [&[0; 12][..], class, space, &[0; 16], b"acsp"].concat()
    }

    #[test]
    fn only_profiles_for_printing_in_inks_pass() {
        assert_eq!(fault(&profile(b"prtr", b"CMYK"), Some(4)), None);
        assert!(fault(&profile(b"mntr", b"RGB "), Some(3)).is_some());
        assert!(fault(&profile(b"prtr", b"RGB "), Some(3)).is_some());
        assert!(fault(&profile(b"prtr", b"CMYK"), Some(3)).is_some());
        assert!(fault(b"short", Some(4)).is_some());
    }
}
