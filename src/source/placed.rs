//! Where in its file does each value of a YAML source stand?

use std::ops::Deref;
use std::sync::Arc;

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::{Deserialize, Deserializer};

use crate::diag::Place;
use crate::geom::Length;

/// A value of a YAML file together with the line and column where it is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Placed<T> {
    /// The value itself.
    pub value: T,
    /// Line, from 1; 0 when the value was not written in a file.
    pub line: u32,
    /// Column in characters, from 1.
    pub column: u32,
}

impl<T> Placed<T> {
    /// A value that stands in no file, such as a default.
    pub const fn nowhere(value: T) -> Self {
        Self {
            value,
            line: 0,
            column: 0,
        }
    }

    /// Where the value stands, given its file; the whole file when it was not written in one.
    pub fn place(&self, file: &Arc<str>) -> Place {
        Place::at(file.clone(), self.line, self.column)
    }
}

impl<T> Deref for Placed<T> {
    type Target = T;
    fn deref(&self) -> &T {
        &self.value
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Placed<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let spanned = serde_saphyr::Spanned::<T>::deserialize(deserializer)?;
        let number = |n: u64| u32::try_from(n).unwrap_or(u32::MAX);
        Ok(Self {
            line: number(spanned.referenced.line()),
            column: number(spanned.referenced.column()),
            value: spanned.value,
        })
    }
}

impl<T: JsonSchema> JsonSchema for Placed<T> {
    fn inline_schema() -> bool {
        T::inline_schema()
    }
    fn schema_name() -> std::borrow::Cow<'static, str> {
        T::schema_name()
    }
    fn schema_id() -> std::borrow::Cow<'static, str> {
        T::schema_id()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        T::json_schema(generator)
    }
}

/// A length with its unit, as in `9.5pt` or `3mm`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Measure(pub Length);

impl<'de> Deserialize<'de> for Measure {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse()
            .map(Self)
            .map_err(|error| serde::de::Error::custom(format!("measure-invalid: {error}")))
    }
}

impl JsonSchema for Measure {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Measure".into()
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        schemars::json_schema!({
            "type": "string",
            "pattern": r"^[+-]?[0-9]*\.?[0-9]+ ?(pt|mm)$",
            "description": "A length with its unit: `9.5pt` or `3mm`."
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::brochure::{Block, Brochure};
    use crate::source::sample::BOOKLET;
    use crate::source::{SourceText, yaml};

    fn booklet() -> Brochure {
        yaml::parse(&SourceText::new("b.yaml", BOOKLET)).unwrap()
    }

    /// What stands in the booklet at the place of a value.
    fn written<T>(placed: &Placed<T>) -> String {
        let line = BOOKLET.lines().nth(placed.line as usize - 1).unwrap();
        line.chars().skip(placed.column as usize - 1).collect()
    }

    #[test]
    fn a_value_of_a_group_keeps_its_place() {
        assert_eq!(written(&booklet().code), "SN-101");
    }

    #[test]
    fn a_value_in_an_option_keeps_its_place() {
        assert!(written(booklet().footer.unwrap().baseline.as_ref().unwrap()).starts_with("12mm }"));
    }

    #[test]
    fn values_of_a_list_keep_their_places() {
        assert!(written(&booklet().languages[1]).starts_with("se]"));
    }

    #[test]
    fn a_group_stands_where_its_first_key_stands() {
        assert_eq!(written(&booklet().parts[1]), "name: contents");
    }

    #[test]
    fn a_block_stands_where_its_name_stands() {
        assert_eq!(written(&booklet().parts[2].blocks[1]), "lead: lead-1");
    }

    #[test]
    fn a_value_inside_a_block_keeps_its_place() {
        let brochure = booklet();
        let Block::Lead(text) = &*brochure.parts[2].blocks[1] else {
            panic!("lead")
        };
        assert_eq!(written(text), "lead-1");
    }

    #[test]
    fn a_value_in_a_block_in_a_block_in_a_block_keeps_its_place() {
        let brochure = booklet();
        let Block::Aside(aside) = &*brochure.parts[2].blocks[6] else {
            panic!("aside")
        };
        let Block::Columns(columns) = &*aside.blocks[1] else {
            panic!("columns")
        };
        let Block::Paragraph(text) = &*columns.blocks[0] else {
            panic!("paragraph")
        };
        assert_eq!(written(text), "aside-2");
    }

    #[test]
    fn a_cell_keeps_its_place() {
        let brochure = booklet();
        let Block::Table(table) = &*brochure.parts[2].blocks[8] else {
            panic!("table")
        };
        assert_eq!(written(&table.rows[0][1]), "cell-2]");
    }

    #[test]
    fn a_style_of_the_map_keeps_its_place() {
        assert!(written(&booklet().styles["note"]).starts_with("{ based-on"));
    }

    #[test]
    fn a_value_through_an_alias_stands_where_it_is_used() {
        let text = BOOKLET
            .replace("title: title\n", "title: &t title\n")
            .replace("text: running", "text: *t");
        let brochure: Brochure = yaml::parse(&SourceText::new("b.yaml", &text)).unwrap();
        let running = brochure.footer.unwrap().text.unwrap();
        assert_eq!((running.line, running.column, &*running.value), (11, 17, "title"));
    }
}
