//! Do pages come together in reading order when the sheets are cut and folded?

use std::sync::Arc;

use super::*;
use crate::content::{Format, Panel};
use crate::display::{Page, Printing};
use crate::source::house::{Fold, FormatKind, Side as Face};

fn document(format: Format, labels: &[&str]) -> Document {
    let page = |label: &&str| Page {
        label: (*label).to_owned(),
        trim: format.trim,
        bleed: format.bleed,
        ..Page::default()
    };
    Document {
        pages: labels.iter().map(page).collect(),
        format,
        ..Document::default()
    }
}

fn a5(kind: FormatKind) -> Format {
    Format {
        kind,
        trim: Size::new(Length::mm(148), Length::mm(210)),
        ..Format::default()
    }
}

fn booklet(pages: usize) -> Document {
    let labels: Vec<String> = (1..=pages).map(|n| n.to_string()).collect();
    let labels: Vec<&str> = labels.iter().map(String::as_str).collect();
    document(a5(FormatKind::Booklet), &labels)
}

fn pages(piece: &[pieces::Cell]) -> Vec<usize> {
    piece.iter().map(|cell| cell.page + 1).collect()
}

#[test]
fn spreads_of_a_booklet_pair_the_last_page_with_the_first() {
    let made = pieces::pieces(&booklet(8)).unwrap();
    let order: Vec<_> = made
        .iter()
        .map(|piece| (pages(&piece.front), pages(&piece.back)))
        .collect();
    assert_eq!(order, [(vec![8, 1], vec![2, 7]), (vec![6, 3], vec![4, 5])]);
}

#[test]
fn inner_spreads_move_towards_the_spine_and_are_cut_shorter() {
    let made = pieces::pieces(&booklet(16)).unwrap();
    let leaf = Printing::default().paper.leaf();
    assert_eq!(made[0].cuts, (Length::ZERO, Length::mm(148) * 2));
    for (index, piece) in made.iter().enumerate() {
        let creep = leaf * index as i64;
        assert_eq!(piece.front[0].x, creep);
        assert_eq!(piece.front[1].x, Length::mm(148) - creep);
        assert_eq!(piece.cuts, (creep, Length::mm(148) * 2 - creep));
        // What is seen of both pages meets in the spine.
        assert_eq!(piece.front[0].x + piece.front[0].seen.right(), Length::mm(148));
        assert_eq!(piece.front[1].x + piece.front[1].seen.x, Length::mm(148));
    }
}

#[test]
fn a_booklet_of_fourteen_pages_is_a_finding() {
    let findings = impose(&booklet(14), &[]).unwrap_err();
    let finding = findings.iter().next().unwrap();
    assert_eq!(finding.code, Code::PageCount);
    assert!(finding.message.contains("14"));
}

#[test]
fn a_page_that_is_larger_than_the_press_sheet_is_a_finding() {
    let mut large = booklet(4);
    large.format.trim = Size::new(Length::mm(420), Length::mm(594));
    let findings = impose(&large, &[]).unwrap_err();
    assert_eq!(findings.iter().next().unwrap().code, Code::SheetSmall);
}

fn roll() -> Document {
    let panel = |name: &str, side, position, width| Panel {
        name: name.into(),
        side,
        position,
        size: Size::new(Length::mm(width), Length::mm(210)),
    };
    let format = Format {
        kind: FormatKind::Leaflet,
        fold: Some(Fold::Roll),
        trim: Size::new(Length::mm(297), Length::mm(210)),
        panels: vec![
            panel("cover", Face::Outside, 3, 100),
            panel("inside-1", Face::Inside, 1, 100),
            panel("inside-2", Face::Inside, 2, 100),
            panel("inside-3", Face::Inside, 3, 97),
            panel("flap", Face::Outside, 1, 97),
            panel("back", Face::Outside, 2, 100),
        ],
        ..Format::default()
    };
    document(format, &["cover", "inside-1", "inside-2", "inside-3", "flap", "back"])
}

#[test]
fn the_folds_of_a_leaflet_are_between_its_panels() {
    let piece = pieces::pieces(&roll()).unwrap().remove(0);
    assert_eq!(piece.folds, [Length::mm(97), Length::mm(97) + Length::mm(100)]);
    assert_eq!(pages(&piece.front), [5, 6, 1]);
    assert_eq!(pages(&piece.back), [2, 3, 4]);
}

#[test]
fn a_page_without_its_panel_is_a_finding() {
    let mut leaflet = roll();
    leaflet.pages.remove(4);
    assert_eq!(
        impose(&leaflet, &[]).unwrap_err().iter().next().unwrap().code,
        Code::PageCount
    );
}

#[test]
fn flyers_fill_the_sheet_and_are_printed_with_one_set_of_plates_where_that_fits() {
    let mut a6 = a5(FormatKind::Flyer);
    a6.trim = Size::new(Length::mm(105), Length::mm(148));
    let sides = impose(&document(a6, &["front", "back"]), &[]).unwrap();
    assert_eq!(
        (sides.len(), sides[0].side, sides[0].placements.len()),
        (1, Side::WorkAndTurn, 4)
    );
    let shown: Vec<usize> = sides[0].placements.iter().map(|placement| placement.page).collect();
    assert_eq!(shown, [0, 1, 0, 1]);
}

#[test]
fn what_is_behind_a_copy_lies_behind_it() {
    let mut a6 = a5(FormatKind::Flyer);
    a6.trim = Size::new(Length::mm(105), Length::mm(148));
    let side = impose(&document(a6.clone(), &["front", "back"]), &[])
        .unwrap()
        .remove(0);
    let area = |placement: &Placement| {
        let trim = a6.trim;
        let corners = [Point::default(), Point::new(trim.width, trim.height)].map(|p| match placement.turn {
            Turn::Upright => p,
            Turn::Right => Point::new(-p.y, p.x),
            Turn::Left => Point::new(p.y, -p.x),
        });
        let x = corners.map(|p| placement.origin.x + p.x);
        let y = corners.map(|p| placement.origin.y + p.y);
        (x[0].min(x[1]), x[0].max(x[1]), y[0].min(y[1]), y[0].max(y[1]))
    };
    let (fronts, backs): (Vec<_>, Vec<_>) = side.placements.iter().partition(|placement| placement.page == 0);
    for front in fronts {
        let (left, right, top, bottom) = area(front);
        let turned = (side.size.width - right, side.size.width - left, top, bottom);
        // Halves of odd measures are rounded.
        let near = |a: Length, b: Length| (a - b).abs() <= Length::micropoints(2);
        let lies = |(l, r, t, b)| near(l, turned.0) && near(r, turned.1) && near(t, turned.2) && near(b, turned.3);
        assert!(backs.iter().any(|back| lies(area(back))), "{turned:?}");
    }
}

#[test]
fn marks_stay_outside_of_the_bleed_and_on_the_sheet() {
    for document in [booklet(8), roll()] {
        for side in impose(&document, &[]).unwrap() {
            assert!(!side.marks.is_empty());
            for mark in &side.marks {
                let (Paint::Stroke { path, .. } | Paint::Fill { path, .. }) = mark else {
                    continue;
                };
                let bounds = path.bounds().unwrap();
                let outside = bounds.right() <= side.bleed.x
                    || bounds.x >= side.bleed.right()
                    || bounds.bottom() <= side.bleed.y
                    || bounds.y >= side.bleed.bottom();
                let inside = bounds.x >= Length::ZERO && bounds.right() <= side.size.width;
                assert!(outside && inside, "{bounds:?}");
            }
        }
    }
}

#[test]
fn the_slug_line_stands_between_the_marks() {
    for document in [booklet(8), roll(), document(a5(FormatKind::Flyer), &["front", "back"])] {
        for side in impose(&document, &[]).unwrap() {
            let (start, width) = slug::room(&side);
            assert!(width > Length::mm(60), "{width:?}");
            for mark in &side.marks {
                let (Paint::Stroke { path, .. } | Paint::Fill { path, .. }) = mark else {
                    continue;
                };
                let bounds = path.bounds().unwrap();
                let beside = bounds.right() < start || bounds.x > start + width;
                assert!(bounds.y >= side.bleed.y || beside, "{bounds:?} {start:?} {width:?}");
            }
        }
    }
}

#[test]
fn a_condition_without_marks_has_none() {
    let mut plain = booklet(4);
    let printing = Printing {
        marks: Vec::new(),
        ..Printing::default()
    };
    plain.printing = Arc::new(printing);
    assert!(impose(&plain, &[]).unwrap().iter().all(|side| side.marks.is_empty()));
}
