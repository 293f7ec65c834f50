//! Does the accessible edition keep its promises?

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod desk;
mod judged;
mod reader;
mod reading;
mod refused;
mod sample;
mod structure;
#[test]
fn dump() {
    std::fs::create_dir_all("/tmp/pdfout").unwrap();
    std::fs::write("/tmp/pdfout/all.pdf", sample::everything().accessible()).unwrap();
}
#[test]
fn dumpcff() {
    let mut d = desk::Desk::new(vec![desk::face("tests/pdf/fonts/squares.otf")]);
    let p = d.tag(trykksak::display::TagId(0), trykksak::display::Role::P);
    let run = d.run(desk::SANS, trykksak::geom::Length::pt(20), "ab aabb");
    d.set(trykksak::display::Mark::Tag(p), 20.0, 60.0, run);
    std::fs::write("/tmp/pdfout/cff.pdf", d.accessible()).unwrap();
}
