//! How large is the paper, and where on it may text stand?

use std::sync::Arc;

use super::Color;
use crate::geom::{Length, Rect, Sides, Size};
use crate::source::brochure::AreaBox;
use crate::source::house::{self, Fold, FormatKind, Side};
use crate::source::picture::Picture;
use crate::source::printing::Intent;
use crate::source::{Measure, Placed};

/// A paper format without gaps.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Format {
    /// Its name, for reports.
    pub name: Arc<str>,
    /// How the paper is used.
    pub kind: FormatKind,
    /// How a leaflet is folded.
    pub fold: Option<Fold>,
    /// Size after trimming: of a page for booklets, flyers and sheets, of the open sheet for leaflets.
    pub trim: Size,
    /// Margins: `left` is the inside, `right` the outside.
    pub margins: Sides,
    /// Number of text columns.
    pub columns: u8,
    /// The gap between them.
    pub gutter: Length,
    /// The first baseline below the top margin.
    pub first_baseline: Length,
    /// From one baseline of the grid to the next; positive.
    pub grid_step: Length,
    /// How far artwork runs over the trim.
    pub bleed: Length,
    /// Panels or sides in reading order; empty for booklets and sheets.
    pub panels: Vec<Panel>,
}

/// A panel of a leaflet or a side of a flyer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Panel {
    /// What brochures call it.
    pub name: Arc<str>,
    /// Which face of the sheet.
    pub side: Side,
    /// Which panel of that face, from the left, from 1.
    pub position: u8,
    /// Its size.
    pub size: Size,
}

impl Default for Format {
    /// Loose pages of A4: what pages that are not of any brochure are printed on.
    fn default() -> Self {
        Self {
            name: "a4".into(),
            kind: FormatKind::Sheet,
            fold: None,
            trim: Size::new(Length::mm(210), Length::mm(297)),
            margins: Sides::default(),
            columns: 1,
            gutter: Length::ZERO,
            first_baseline: Length::ZERO,
            grid_step: Length::pt(12),
            bleed: Length::mm(3),
            panels: Vec::new(),
        }
    }
}

impl Format {
    /// The format as written, with its defaults filled in.
    pub fn of(name: &str, written: &house::Format) -> Self {
        let trim = Size::new(written.trim.width.0, written.trim.height.0);
        let panels = written.panels.iter().map(|panel| Panel {
            name: panel.name.as_str().into(),
            side: panel.side,
            position: panel.position.value,
            size: Size::new(panel.width.as_ref().map_or(trim.width, |w| w.0), trim.height),
        });
        Self {
            name: name.into(),
            kind: written.kind,
            fold: written.fold,
            trim,
            margins: Sides {
                top: written.margins.top.0,
                right: written.margins.outside.0,
                bottom: written.margins.bottom.0,
                left: written.margins.inside.0,
            },
            columns: written.columns.count.value.max(1),
            gutter: written.columns.gutter.0,
            first_baseline: written.grid.first.0,
            grid_step: written.grid.step.0,
            bleed: written.bleed.0,
            panels: panels.collect(),
        }
    }
}

/// Something behind the text.
#[derive(Clone, Debug)]
pub struct Area {
    /// What is painted.
    pub fill: AreaFill,
    /// Where; `None` for the whole page.
    pub frame: Option<AreaBox>,
    /// Whether it stands on every page of the part.
    pub every_page: bool,
}

/// What an area is filled with.
#[derive(Clone, Debug)]
pub enum AreaFill {
    /// One colour.
    Color(Color),
    /// A picture, scaled to cover the area, and how its colours are brought to the paper.
    Picture(Arc<Picture>, Intent),
}

impl Area {
    /// Where the area stands on a page of this size. An edge that touches or passes the trim reaches into the bleed.
    pub fn place(&self, page: Size, bleed: Length) -> Rect {
        let whole = AreaBox::default();
        let frame = self.frame.as_ref().unwrap_or(&whole);
        let (x, width) = span(&frame.left, &frame.right, &frame.width, page.width);
        let (y, height) = span(&frame.top, &frame.bottom, &frame.height, page.height);
        let (left, right) = reach(x, x + width, page.width, bleed);
        let (top, bottom) = reach(y, y + height, page.height, bleed);
        Rect::new(left, top, right - left, bottom - top)
    }
}

/// Start and length along one axis, from two of start, end and length.
fn span(
    start: &Option<Placed<Measure>>,
    end: &Option<Placed<Measure>>,
    length: &Option<Placed<Measure>>,
    page: Length,
) -> (Length, Length) {
    let value = |m: &Option<Placed<Measure>>| m.as_ref().map(|m| m.0);
    match (value(start), value(end), value(length)) {
        (start, None, Some(length)) => (start.unwrap_or_default(), length),
        (None, Some(end), Some(length)) => (page - end - length, length),
        (Some(start), Some(_), Some(length)) => (start, length),
        (start, end, None) => {
            let start = start.unwrap_or_default();
            (start, page - start - end.unwrap_or_default())
        }
    }
}

/// Both ends, moved out into the bleed where they touch the trim.
fn reach(start: Length, end: Length, page: Length, bleed: Length) -> (Length, Length) {
    (
        if start <= Length::ZERO { -bleed } else { start },
        if end >= page { page + bleed } else { end },
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mm(n: i64) -> Option<Placed<Measure>> {
        Some(Placed::nowhere(Measure(Length::mm(n))))
    }

    fn area(frame: Option<AreaBox>) -> Area {
        Area {
            fill: AreaFill::Color(Color::PAPER),
            frame,
            every_page: false,
        }
    }

    const A5: Size = Size::new(Length::mm(148), Length::mm(210));

    #[test]
    fn a_whole_page_reaches_into_the_bleed_on_all_sides() {
        let rect = area(None).place(A5, Length::mm(3));
        assert_eq!((rect.x, rect.y), (-Length::mm(3), -Length::mm(3)));
        assert_eq!(
            (rect.right(), rect.bottom()),
            (A5.width + Length::mm(3), A5.height + Length::mm(3))
        );
    }

    #[test]
    fn an_area_inside_the_page_stays_there() {
        let frame = AreaBox {
            left: mm(10),
            top: mm(10),
            width: mm(20),
            height: mm(30),
            ..AreaBox::default()
        };
        let rect = area(Some(frame)).place(A5, Length::mm(3));
        assert_eq!(
            rect,
            Rect::new(Length::mm(10), Length::mm(10), Length::mm(20), Length::mm(30))
        );
    }

    #[test]
    fn a_foot_measured_from_below_bleeds_on_three_sides() {
        let frame = AreaBox {
            bottom: mm(0),
            height: mm(60),
            ..AreaBox::default()
        };
        let rect = area(Some(frame)).place(A5, Length::mm(3));
        assert_eq!(rect.y, A5.height - Length::mm(60));
        assert_eq!(rect.bottom(), A5.height + Length::mm(3));
        assert_eq!(rect.x, -Length::mm(3));
    }
}
