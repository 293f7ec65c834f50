//! How does an editor learn what may stand in the YAML sources?

use schemars::JsonSchema;
use schemars::generate::SchemaSettings;

use super::brochure::Brochure;
use super::catalogue::Catalogue;
use super::house::House;

/// The JSON Schema of `brochures/<id>/brochure.yaml`, indented, with a line end at the end.
///
/// The file `brochures/brochure.schema.json` holds it; a brochure names it in its first line,
/// `# yaml-language-server: $schema=../brochure.schema.json`, and the editor completes and checks the rest.
pub fn brochure_schema() -> String {
    schema::<Brochure>()
}

/// The JSON Schema of `brochures/house.yaml`, as [`brochure_schema`]; the file is `brochures/house.schema.json`.
pub fn house_schema() -> String {
    schema::<House>()
}

/// The JSON Schema of `brochures/catalogue.yaml`, as [`brochure_schema`]; the file is `brochures/catalogue.schema.json`.
pub fn catalogue_schema() -> String {
    schema::<Catalogue>()
}

/// The schema of a YAML source, as [`brochure_schema`].
pub(crate) fn schema<T: JsonSchema>() -> String {
    // Draft 7 is what the YAML language server understands in full.
    let schema = SchemaSettings::draft07().into_generator().into_root_schema_for::<T>();
    let mut text = serde_json::to_string_pretty(&schema).unwrap_or_default();
    text.push('\n');
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Compares a schema with the file in the project; `trykksak schema` writes the files anew.
    fn assert_current(file: &str, schema: &str) {
        let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("brochures")
            .join(file);
        let committed = std::fs::read_to_string(path).unwrap_or_default();
        assert!(
            committed == schema,
            "brochures/{file} is out of date: write it anew with `trykksak schema`"
        );
    }

    #[test]
    fn the_brochure_schema_file_is_current() {
        assert_current("brochure.schema.json", &brochure_schema());
    }

    #[test]
    fn the_house_schema_file_is_current() {
        assert_current("house.schema.json", &house_schema());
    }

    #[test]
    fn the_catalogue_schema_file_is_current() {
        assert_current("catalogue.schema.json", &catalogue_schema());
    }

    #[test]
    fn the_schema_knows_the_keys_of_blocks() {
        assert!(brochure_schema().contains("\"kicker\""));
    }
}
