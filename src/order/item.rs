//! What is ordered, stocked and sent?

use std::fmt;

use serde::Serialize;

/// A title in one language: what people order.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct Item {
    /// The brochure's name, such as `kort-om`: its folder in `brochures/`.
    pub title: String,
    /// The language's tag, such as `se`.
    pub language: String,
}

impl Item {
    /// A title in a language.
    pub fn new(title: impl Into<String>, language: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            language: language.into(),
        }
    }
}

impl fmt::Display for Item {
    /// `kort-om.se`, as the brochure's files are called.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.title, self.language)
    }
}

/// One print run of an item: what lies on the shelf. Runs of an item are numbered from 1.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct RunKey {
    /// The title and language.
    pub item: Item,
    /// The print run, from 1.
    pub run: i64,
}

impl fmt::Display for RunKey {
    /// `kort-om.se/2`: the second print run.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.item, self.run)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_item_is_written_like_its_files() {
        let item = Item::new("kort-om", "se");
        assert_eq!(RunKey { item, run: 2 }.to_string(), "kort-om.se/2");
    }
}
