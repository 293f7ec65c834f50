//! What does a catalogue say about each brochure that it lists?

use std::sync::Arc;

use super::blocks::{Catalogue, CatalogueEntry, Figure, Heading, Para};
use super::compose::{Composer, Context, measure};
use crate::diag::Origin;
use crate::geom::{Length, Path, Rect, Size};
use crate::locale::{Form, Inline, Variable, Variables, Words};
use crate::source::Placed;
use crate::source::brochure as written;
use crate::source::house::Align;
use crate::source::picture::{Drawing, Node, Picture, Shape, Stroke};
use crate::source::printing::Intent;

/// What stands between the names of languages.
const BETWEEN: &str = "\u{a0}· ";
/// The thinnest line on the page: printers want 0.25 pt at least.
const THINNEST: Length = Length::micropoints(260_000);

/// A brochure as a catalogue lists it.
#[derive(Clone, Debug)]
pub struct Listed {
    /// The name of its folder.
    pub id: Arc<str>,
    /// Its order code.
    pub code: String,
    /// The year in which it came out first; `None` when nobody knows it.
    pub year: Option<u16>,
    /// Whether the words of its cover are a draft.
    pub draft: bool,
    /// The name of its format.
    pub format: String,
    /// How many pages it has; panels and sides count.
    pub pages: u16,
    /// The language that its title and cover are shown in: the catalogue's where it has it, else its first.
    pub language: Arc<str>,
    /// Its title in that language.
    pub title: Words,
    /// Its cover in that language, in its own size.
    pub cover: Drawing,
    /// Its languages: tags, and the names that they give themselves.
    pub languages: Vec<(Arc<str>, Arc<str>)>,
}

impl Composer<'_> {
    /// The brochures of the catalogue; nothing when one of them cannot be shown, which is a finding.
    pub(super) fn catalogue(&self, block: &Placed<written::Block>, covers: &written::Covers) -> Option<Catalogue> {
        let context = self.color(&covers.color);
        let listed = match (self.sources.listed)(self.sources.locale.language()) {
            Ok(listed) => listed,
            Err(findings) => {
                for finding in findings {
                    let at = finding.place.clone().unwrap_or_else(|| self.place(block));
                    self.report(finding.at(at));
                }
                return None;
            }
        };
        let most = measure(&covers.cover_height).unwrap_or(Length::mm(60));
        let highest = listed.iter().map(|one| one.cover.size.height).max()?;
        let entries: Option<Vec<_>> = listed
            .into_iter()
            .map(|one| self.catalogue_entry(one, covers, (most, highest), context))
            .collect();
        Some(Catalogue {
            columns: covers.columns.as_ref().map_or(3, |columns| columns.value.max(1)),
            gutter: measure(&covers.gutter).unwrap_or(Length::mm(8)),
            entries: entries?,
        })
    }

    /// One brochure; the highest cover, `highest` in its own size, is drawn `most` high.
    fn catalogue_entry(
        &self,
        one: Listed,
        covers: &written::Covers,
        (most, highest): (Length, Length),
        context: Context,
    ) -> Option<CatalogueEntry> {
        let text = |text: &str| Variable::Text(text.to_owned());
        let facts = Variables::new()
            .with("title", text(&one.title.plain()))
            .with("code", text(&one.code))
            .with(
                "year",
                text(&one.year.map_or_else(|| "unknown".to_owned(), |year| year.to_string())),
            )
            .with("format", text(&one.format))
            .with("pages", Variable::Number(f64::from(one.pages)));
        let (alt, line) = (self.said(&covers.alt, &facts), self.said(&covers.facts, &facts));
        let style = |name: &str| Arc::new(self.styles.get(name, context));
        let width = one
            .cover
            .size
            .width
            .scale(most.to_micropoints(), highest.to_micropoints().max(1));
        Some(CatalogueEntry {
            id: one.id,
            cover: Figure {
                picture: Arc::new(Picture::Drawing(standing(one.cover, highest, most))),
                alt: Some(alt?),
                caption: None,
                width: Some(width),
                scale: 1000,
                beside: None,
                align: Align::Start,
                intent: Intent::RelativeColorimetric,
            },
            title: Heading {
                level: 2,
                text: Para {
                    words: self.spoken_in(one.title, &one.language, &covers.facts),
                    style: style("catalogue-title"),
                },
                kicker: None,
            },
            facts: Para {
                words: line?,
                style: style("catalogue-facts"),
            },
            spoken: Para {
                words: self.names(&covers.facts, &one.languages),
                style: style("catalogue-languages"),
            },
            languages: one.languages,
        })
    }

    /// A message with facts of its own.
    fn said(&self, message: &written::MessageRef, facts: &Variables) -> Option<Words> {
        self.used.borrow_mut().insert(message.value.clone());
        match self.sources.locale.words_with(message, facts) {
            Ok(words) => Some(words),
            Err(finding) => {
                let at = finding.place.clone().unwrap_or_else(|| self.place(message));
                self.report(finding.at(at));
                None
            }
        }
    }

    /// Words of another brochure, marked with their language where it is not this one's.
    fn spoken_in(&self, mut words: Words, language: &Arc<str>, facts: &written::MessageRef) -> Words {
        let own = self.sources.locale.language();
        for run in words.runs.iter_mut().filter(|_| language != own) {
            run.language.get_or_insert_with(|| language.clone());
        }
        words.origin.language = own.clone();
        words.origin.place = Some(self.place(facts));
        words
    }

    /// The names of languages in a line, each marked as being in itself.
    fn names(&self, message: &written::MessageRef, languages: &[(Arc<str>, Arc<str>)]) -> Words {
        let own = self.sources.locale.language();
        let run = |text: &str, language: Option<Arc<str>>| Inline {
            text: text.into(),
            emphasis: false,
            strong: false,
            code: false,
            form: Form::Plain,
            link: None,
            language,
        };
        let mut runs = Vec::new();
        for (tag, name) in languages {
            if !runs.is_empty() {
                runs.push(run(BETWEEN, None));
            }
            // Within a name no line ends.
            let name = name.replace(' ', "\u{a0}");
            runs.push(run(&name, (tag != own).then(|| tag.clone())));
        }
        Words {
            runs,
            origin: Origin {
                place: Some(self.place(message)),
                message_place: None,
                language: own.clone(),
                message: "languages".into(),
            },
        }
    }
}

/// The cover at the foot of a picture of this height, which is drawn `drawn` high. Lines stay thick enough to print.
fn standing(cover: Drawing, height: Length, drawn: Length) -> Drawing {
    let down = height - cover.size.height;
    let thinnest = THINNEST.scale(height.to_micropoints(), drawn.to_micropoints().max(1));
    let size = Size::new(cover.size.width, height);
    // What hangs over the edges of the cover was cut off already; this gives the picture its extent.
    let extent = Path::rect(Rect::new(Length::ZERO, Length::ZERO, size.width, size.height));
    Drawing {
        size,
        nodes: vec![Node::Clip {
            path: extent,
            nodes: cover
                .nodes
                .into_iter()
                .map(|node| lowered(node, down, thinnest))
                .collect(),
        }],
    }
}

fn lowered(node: Node, down: Length, thinnest: Length) -> Node {
    match node {
        Node::Shape(shape) => Node::Shape(Shape {
            path: shape.path.shifted(Length::ZERO, down),
            stroke: shape.stroke.map(|stroke| Stroke {
                width: stroke.width.max(thinnest),
                ..stroke
            }),
            ..shape
        }),
        Node::Clip { path, nodes } => Node::Clip {
            path: path.shifted(Length::ZERO, down),
            nodes: nodes.into_iter().map(|node| lowered(node, down, thinnest)).collect(),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::picture::Fill;

    #[test]
    fn a_lower_cover_stands_at_the_foot_of_its_picture() {
        let (low, high) = (Length::mm(148), Length::mm(210));
        let shape = Shape {
            path: Path::rect(Rect::new(Length::ZERO, Length::ZERO, Length::mm(105), low)),
            fill: Some(Fill {
                rgb: [0; 3],
                even_odd: false,
            }),
            stroke: Some(Stroke {
                rgb: [0; 3],
                width: Length::micropoints(300_000),
                round: false,
                dash: Vec::new(),
            }),
        };
        let cover = Drawing {
            size: Size::new(Length::mm(105), low),
            nodes: vec![Node::Shape(shape)],
        };
        let drawing = standing(cover, high, high / 2);
        assert_eq!(drawing.size, Size::new(Length::mm(105), high));
        let [Node::Clip { nodes, .. }] = drawing.nodes.as_slice() else {
            panic!("not one clip")
        };
        let [Node::Shape(shape)] = nodes.as_slice() else {
            panic!("not one shape")
        };
        let bounds = shape.path.bounds().expect("an extent");
        assert_eq!((bounds.y, bounds.bottom()), (high - low, high));
        // At half its size the line would be too thin.
        let width = shape.stroke.as_ref().map(|stroke| stroke.width);
        assert_eq!(width, Some(THINNEST * 2));
    }
}
