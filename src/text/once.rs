//! What has been set already?

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::sync::Arc;

use super::typeset::{Set, Typesetter};
use super::{Paragraph, Shape};

/// Sets each paragraph once for each room that it gets, and remembers it for as long as it lives.
pub struct Once<'a> {
    typesetter: &'a Typesetter<'a>,
    known: RefCell<BTreeMap<(Paragraph, Shape), Arc<Set>>>,
}

impl<'a> Once<'a> {
    /// Nothing set yet.
    pub fn new(typesetter: &'a Typesetter<'a>) -> Self {
        Self {
            typesetter,
            known: RefCell::default(),
        }
    }

    /// As [`Typesetter::set_in`].
    pub fn set_in(&self, paragraph: &Paragraph, shape: &Shape) -> Arc<Set> {
        let key = (paragraph.clone(), shape.clone());
        let mut known = self.known.borrow_mut();
        let set = || self.typesetter.set_in(paragraph, shape).into();
        known.entry(key).or_insert_with(set).clone()
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::{paragraph, run, typesetter};
    use super::*;
    use crate::geom::Length;

    #[test]
    fn a_paragraph_is_set_once_for_each_room() {
        let typesetter = typesetter();
        let once = Once::new(&typesetter);
        let words = |text| paragraph(vec![run(text, "nb")]);
        let [wide, narrow] = [200, 60].map(|points| Shape::plain(Length::pt(points)));
        let first = once.set_in(&words("Du trenger ikke \u{16a0}"), &wide);
        assert_eq!(*first, typesetter.set_in(&words("Du trenger ikke \u{16a0}"), &wide));
        assert!(!first.findings.is_empty());
        assert!(Arc::ptr_eq(
            &first,
            &once.set_in(&words("Du trenger ikke \u{16a0}"), &wide)
        ));
        let others = [
            once.set_in(&words("Du trenger ikke \u{16a0}"), &narrow),
            once.set_in(&words("Du trenger ikke"), &wide),
        ];
        assert!(
            others
                .iter()
                .all(|other| !Arc::ptr_eq(&first, other) && **other != *first)
        );
    }
}
