//! Which pictures are there? (stub until the room is merged)
#![allow(missing_docs)]
use crate::geom::{Length, Path, Size};
use std::sync::Arc;
#[derive(Clone, Debug)]
pub enum Picture {
    Raster(Raster),
    Drawing(Drawing),
}
#[derive(Clone, Debug)]
pub enum Channels {
    Gray,
    Rgb,
}
#[derive(Clone, Debug)]
pub struct Raster {
    pub width: u32,
    pub height: u32,
    pub channels: Channels,
    pub pixels: Arc<[u8]>,
    pub jpeg: Option<Arc<[u8]>>,
}
#[derive(Clone, Debug)]
pub struct Drawing {
    pub size: Size,
    pub nodes: Vec<Node>,
}
#[derive(Clone, Debug)]
pub enum Node {
    Shape(Shape),
    Clip { path: Path, nodes: Vec<Node> },
}
#[derive(Clone, Debug)]
pub struct Shape {
    pub path: Path,
    pub fill: Option<Fill>,
    pub stroke: Option<Stroke>,
}
#[derive(Clone, Debug)]
pub struct Fill {
    pub rgb: [u8; 3],
    pub even_odd: bool,
}
#[derive(Clone, Debug)]
pub struct Stroke {
    pub rgb: [u8; 3],
    pub width: Length,
    pub round: bool,
    pub dash: Vec<Length>,
}
