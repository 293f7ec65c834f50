//! Is the file a PDF 1.6, and nothing newer inside (PDF/X-4, rule 1)?

use super::{Desk, Fact, Observed};
use crate::preflight::reader::Object;

pub(super) fn check(desk: &mut Desk<'_>) {
    let header = desk.file.version().to_owned();
    let catalog = desk.file.catalog();
    let inside = match desk.file.get(&catalog, b"Version") {
        Object::Name(name) => String::from_utf8_lossy(&name).into_owned(),
        _ => String::new(),
    };
    for (where_, version) in [("its first line", header), ("its catalog", inside)] {
        if newer(&version) {
            let message = format!("{where_} says PDF {version}; PDF/X-4 files are PDF 1.6");
            desk.add(
                where_,
                Observed::new(Fact::Version, message)
                    .hint("export it anew as PDF/X-4, or let the program write PDF 1.6"),
            );
        }
    }
}

fn newer(version: &str) -> bool {
    let (major, minor) = version.split_once('.').unwrap_or((version, "0"));
    let (major, minor) = (major.parse().unwrap_or(0_u32), minor.parse().unwrap_or(0_u32));
    (major, minor) > (1, 6)
}

#[cfg(test)]
mod tests {
    use super::newer;

    #[test]
    fn versions_are_compared_as_numbers() {
        assert_eq!(
            ["1.4", "1.6", "1.7", "2.0", "1.10", ""].map(newer),
            [false, false, true, true, true, false]
        );
    }
}
