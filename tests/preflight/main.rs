//! Does preflight say of finished files what is true of them, whoever made them?

mod accessible;
mod broken;
mod foreign;
mod good;
mod hostile;
#[path = "../project/mod.rs"]
mod project;
