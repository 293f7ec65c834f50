//! How far may a frame give way when a language needs more room, or less?

use std::str::FromStr;

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::{Deserialize, Deserializer};

use super::Placed;

/// How far the frames of a part may give way so that their text fits. What is not given does not change. The text gets
/// the smallest change that lets it fit, in this order: space between blocks, width of letters and space between them,
/// leading, height of pictures, size. Parts with the same bounds on facing pages or on one face of a sheet change alike.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Fit {
    /// Space between blocks, in per cent of the styles': `60%`, or `60% to 130%` when it may grow, too.
    pub spacing: Option<Placed<Share>>,
    /// Width of letters, line by line, down to this per cent of the natural one: `98%`.
    pub expansion: Option<Placed<Share>>,
    /// Space between letters, down to so many thousandths of the size: `-10`.
    pub tracking: Option<Placed<i16>>,
    /// From one baseline to the next, in per cent of the styles': `96%`, or `96% to 104%`. The grid goes with it, on the
    /// whole spread: what stands on it in other parts follows.
    pub leading: Option<Placed<Share>>,
    /// Height of pictures, in per cent: `70%`, or `70% to 120%`. They keep their proportions.
    pub picture_height: Option<Placed<Share>>,
    /// Size of the type, down to this per cent of the styles': `94%`.
    pub size: Option<Placed<Share>>,
}

impl Fit {
    /// Whether it allows nothing at all.
    pub fn is_empty(&self) -> bool {
        self.shares().is_empty() && self.tracking.is_none()
    }

    /// The bounds in per cent with their names.
    pub fn shares(&self) -> Vec<(&'static str, &Placed<Share>)> {
        [
            ("spacing", &self.spacing),
            ("expansion", &self.expansion),
            ("leading", &self.leading),
            ("picture-height", &self.picture_height),
            ("size", &self.size),
        ]
        .into_iter()
        .filter_map(|(name, share)| share.as_ref().map(|share| (name, share)))
        .collect()
    }
}

/// Bounds in whole per cent, as in `92%` or `92% to 105%`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Share {
    /// The least.
    pub least: u16,
    /// The most; 100 when not given.
    pub most: u16,
}

impl FromStr for Share {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let wrong = || {
            let shown: String = text.chars().take(40).collect();
            format!("`{shown}` is not a bound; write per cent, as in `92%` or `92% to 105%`")
        };
        let percent = |text: &str| -> Option<u16> {
            let digits = text.trim().strip_suffix('%')?.trim_end();
            digits
                .bytes()
                .all(|b| b.is_ascii_digit())
                .then(|| digits.parse().ok())?
        };
        let (least, most) = match text.split_once(" to ") {
            Some((least, most)) => (percent(least), percent(most)),
            None => (percent(text), Some(100)),
        };
        let (Some(least), Some(most)) = (least, most) else {
            return Err(wrong());
        };
        Ok(Self { least, most })
    }
}

impl<'de> Deserialize<'de> for Share {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let share: Result<Self, String> = String::deserialize(deserializer)?.parse();
        share.map_err(|error| serde::de::Error::custom(format!("yaml-value: {error}")))
    }
}

impl JsonSchema for Share {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Share".into()
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        schemars::json_schema!({
            "type": "string",
            "pattern": r"^[0-9]+ ?%( to [0-9]+ ?%)?$",
            "description": "Bounds in whole per cent: `92%` or `92% to 105%`."
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_bound_is_the_least() {
        assert_eq!("92%".parse(), Ok(Share { least: 92, most: 100 }));
    }

    #[test]
    fn two_bounds_are_the_least_and_the_most() {
        assert_eq!("92% to 105 %".parse(), Ok(Share { least: 92, most: 105 }));
    }

    #[test]
    fn anything_else_is_no_bound() {
        for text in ["92", "%", "-5%", "9.5%", "a lot", "92%-105%", "99999999%", "+9%"] {
            assert!(text.parse::<Share>().is_err(), "{text}");
        }
    }
}
