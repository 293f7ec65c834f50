//! Does the accessible edition keep its promises?

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
