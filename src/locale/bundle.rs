//! How does Fluent get the messages of a language, and numbers in its way?

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::types::{FluentNumber, FluentNumberStyle};
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};

use super::conventions::{self, NumberForm};
use crate::diag::{Code, Finding, Findings, Place};
use crate::source::SourceText;
use crate::source::house::Conventions;

/// The messages of these files, ready to be put together.
pub(super) fn bundle(
    language: &str,
    conventions: Conventions,
    sources: &[SourceText; 2],
) -> Result<FluentBundle<FluentResource>, Findings> {
    let tag = language
        .parse()
        .map_err(|_| Finding::error(Code::NameUnknown, format!("`{language}` is not a language tag")))?;
    let mut bundle = FluentBundle::new_concurrent(vec![tag]);
    // Isolating marks are invisible characters that would end up in the PDF's text.
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(match conventions {
        Conventions::Norwegian => |value, _| formatted(Conventions::Norwegian, value),
        Conventions::Sami => |value, _| formatted(Conventions::Sami, value),
        Conventions::British => |value, _| formatted(Conventions::British, value),
    }));
    let broken = || Finding::error(Code::MessageError, "the messages cannot be put together");
    bundle.add_function("NUMBER", number_function).map_err(|_| broken())?;
    for source in sources {
        let resource = FluentResource::try_new(source.text.to_string())
            .map_err(|_| broken().at(Place::file(source.path.clone())))?;
        bundle
            .add_resource(resource)
            .map_err(|_| broken().at(Place::file(source.path.clone())))?;
    }
    Ok(bundle)
}

/// `NUMBER($edition, …)`: the same number with these options.
fn number_function<'a>(positional: &[FluentValue<'a>], named: &FluentArgs<'_>) -> FluentValue<'a> {
    match positional.first() {
        Some(FluentValue::Number(number)) => {
            let mut number = number.clone();
            if named.get("style").is_some() {
                // `0.433` asks for three decimals by itself, but not of its per cent.
                number.options.minimum_fraction_digits = None;
            }
            number.options.merge(named);
            FluentValue::Number(number)
        }
        _ => FluentValue::Error,
    }
}

/// Numbers by the language's custom; everything else as it is.
fn formatted(conventions: Conventions, value: &FluentValue<'_>) -> Option<String> {
    let FluentValue::Number(FluentNumber { value, options }) = value else {
        return None;
    };
    let least_decimals = options.minimum_fraction_digits.unwrap_or(0);
    let form = NumberForm {
        least_decimals,
        most_decimals: options.maximum_fraction_digits.unwrap_or(3.max(least_decimals)),
        grouped: options.use_grouping,
    };
    Some(match options.style {
        FluentNumberStyle::Percent => conventions::per_cent(conventions, value * 100.0, form),
        _ => conventions::number(conventions, *value, form),
    })
}
