//! Are the lines of a form right: a title that there is, a language that it exists in, a number of copies?

use super::shape::shown;
use super::{Desk, Field, FormLine, OrderLine};
use crate::diag::{Code, Severity, closest};
use crate::order::item::Item;

/// The most copies that one line can have; more is a slip of the finger.
pub const MOST_COPIES: i64 = 100_000;

impl Desk<'_> {
    /// The lines of the form, each item once.
    pub(super) fn lines(&mut self) -> Vec<OrderLine> {
        let form = self.form;
        let wording = self.checker.wording;
        let mut lines: Vec<OrderLine> = Vec::new();
        if form.lines.is_empty() {
            let say = |name| wording.say(name, &[]);
            self.push(
                Severity::Error,
                Code::FieldMissing,
                say("check-lines"),
                say("check-lines-hint"),
            );
        }
        for line in &form.lines {
            let item = self.item(line);
            let copies = self.copies(&line.copies);
            let (Some(item), Some(copies)) = (item, copies) else {
                continue;
            };
            match lines.iter_mut().find(|other| other.item == item) {
                Some(other) => {
                    other.copies += copies;
                    let name = item.to_string();
                    let say = |message| wording.say(message, &[("item", &name)]);
                    let (message, hint) = (say("check-twice"), say("check-twice-hint"));
                    self.push(Severity::Warning, Code::CopiesInvalid, message, hint);
                }
                None => lines.push(OrderLine {
                    item,
                    copies,
                    over_limit: false,
                }),
            }
        }
        for line in &mut lines {
            let limit = self.checker.rules.limit(&line.item.title);
            line.over_limit = line.copies > limit;
            if line.over_limit {
                let (copies, limit, title) = (line.copies.to_string(), limit.to_string(), line.item.to_string());
                let values = [("copies", copies.as_str()), ("limit", &limit), ("title", &title)];
                let (name, hint) = ("check-limit", "check-limit-hint");
                self.say(
                    Severity::Warning,
                    Code::LimitExceeded,
                    name,
                    hint,
                    Field::Copies,
                    &values,
                );
            }
        }
        lines.sort_by(|a, b| a.item.cmp(&b.item));
        lines
    }

    fn item(&mut self, line: &FormLine) -> Option<Item> {
        let typed = self.text(Field::Title, &line.title);
        let language = self.text(Field::Language, &line.language);
        if typed.is_empty() {
            return None;
        }
        let catalogue = self.checker.catalogue;
        let Some(title) = catalogue.find(&typed) else {
            let all: Vec<&str> = catalogue.titles().iter().map(|title| title.id.as_str()).collect();
            let near = closest(&typed, all.iter().copied()).map_or_else(|| all.join(", "), ToOwned::to_owned);
            let values = [("value", shown(&typed)), ("titles", near)];
            let values = values.each_ref().map(|(name, value)| (*name, value.as_str()));
            self.wrong(Code::TitleUnknown, "check-title", Field::Title, &values);
            return None;
        };
        if language.is_empty() {
            return None;
        }
        match self.tag(&language).filter(|tag| title.name(tag).is_some()) {
            Some(tag) => Some(Item::new(&title.id, tag)),
            None => {
                let languages: Vec<&str> = title.languages().collect();
                let values = [
                    ("title", title.id.clone()),
                    ("value", shown(&language)),
                    ("languages", languages.join(", ")),
                ];
                let values = values.each_ref().map(|(name, value)| (*name, value.as_str()));
                self.wrong(Code::TitleUnknown, "check-language", Field::Language, &values);
                None
            }
        }
    }

    /// The tag of a language that somebody typed: the tag itself or a name of the language.
    pub(super) fn tag(&self, typed: &str) -> Option<String> {
        let wanted = typed.to_lowercase();
        let known = self.checker.wording.language_called(&wanted);
        let other = OTHER_NAMES
            .iter()
            .find(|(name, _)| *name == wanted)
            .map(|(_, tag)| *tag);
        let catalogue = self.checker.catalogue.titles().iter();
        let printed = catalogue.flat_map(|title| title.languages()).find(|tag| *tag == wanted);
        known.or(other).or(printed).map(ToOwned::to_owned)
    }

    fn copies(&mut self, typed: &str) -> Option<i64> {
        let typed = self.text(Field::Copies, typed);
        if typed.is_empty() {
            return None;
        }
        let digits = typed.bytes().all(|b| b.is_ascii_digit());
        let number = typed.parse().ok().filter(|n| digits && (1..=MOST_COPIES).contains(n));
        if number.is_none() {
            let most = MOST_COPIES.to_string();
            let values = [("value", shown(&typed)), ("most", most)];
            let values = values.each_ref().map(|(name, value)| (*name, value.as_str()));
            self.wrong(Code::CopiesInvalid, "check-copies", Field::Copies, &values);
        }
        number
    }
}

/// Names of languages in each other.
const OTHER_NAMES: [(&str, &str); 16] = [
    ("bokmål", "nb"),
    ("norsk", "nb"),
    ("girjedárogiella", "nb"),
    ("nynorsk", "nn"),
    ("ođđadárogiella", "nn"),
    ("samisk", "se"),
    ("nordsamisk", "se"),
    ("northern sami", "se"),
    ("sami", "se"),
    ("sme", "se"),
    ("engelsk", "en"),
    ("eaŋgalsgiella", "en"),
    ("norwegian bokmål", "nb"),
    ("norwegian nynorsk", "nn"),
    ("no", "nb"),
    ("en-gb", "en"),
];
