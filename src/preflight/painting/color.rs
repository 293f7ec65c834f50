//! Which inks does a colour ask for, and what does it look like (ISO 32000-1, 8.6)?

use std::sync::Arc;

use super::function::Function;
use super::least::Least;
use crate::preflight::reader::{Dict, File, Object};

/// A colour space, reduced to what printing cares about.
#[derive(Clone, Debug)]
pub enum Space {
    /// DeviceGray.
    Gray,
    /// DeviceRGB.
    Rgb,
    /// DeviceCMYK.
    Cmyk,
    /// ICCBased, or calibrated, of this many components.
    Icc(usize),
    /// Lab.
    Lab,
    /// Separation or DeviceN: names, alternate space, what the alternate is made of.
    Inks(Vec<Arc<str>>, Arc<Space>, Option<Arc<Function>>),
    /// Indexed: base and the table's bytes.
    Indexed(Arc<Space>, Arc<[u8]>),
    /// Pattern, with the space of an uncoloured one.
    Pattern(Option<Arc<Space>>),
    /// Something that cannot be read.
    Unknown,
}

/// Ink on the plates, each from 0 to 1.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Inks {
    /// Cyan, magenta, yellow, black.
    pub process: [f32; 4],
    /// Further plates by name.
    pub spots: Vec<(Arc<str>, f32)>,
    /// Which process plates the colour speaks of; the others are left alone when it overprints.
    pub speaks: [bool; 4],
}

impl Inks {
    /// All inks together; 1 is 100 %.
    pub fn sum(&self) -> f32 {
        self.process.iter().sum::<f32>() + self.spots.iter().map(|(_, tint)| tint).sum::<f32>()
    }

    /// How many plates print.
    pub fn count(&self) -> usize {
        let some = |ink: &&f32| **ink > 0.005;
        self.process.iter().filter(some).count() + self.spots.iter().map(|(_, t)| t).filter(some).count()
    }
}

/// What an area, line or letter is painted with.
#[derive(Clone, Debug)]
pub struct Paint {
    /// The space it is given in.
    pub space: Arc<Space>,
    /// Its inks; `None` where the printer's conversion decides (RGB, Lab) or a pattern varies.
    pub inks: Option<Inks>,
    /// Red, green, blue from 0 to 1, by plain arithmetic.
    pub light: Option<[f32; 3]>,
    /// Where a pattern varies, the inks that are sure; only sums of ink ask for them.
    pub least: Option<Arc<Least>>,
}

/// The registration colour: every plate.
pub const ALL: &str = "All";

impl Space {
    /// Reads a colour space; names are looked up in the resources.
    pub fn read(file: &File<'_>, object: &Object, resources: &Dict) -> Arc<Self> {
        Arc::new(Self::read_at(file, object, resources, 8))
    }

    fn read_at(file: &File<'_>, object: &Object, resources: &Dict, depth: usize) -> Self {
        let Some(depth) = depth.checked_sub(1) else {
            return Self::Unknown;
        };
        let object = file.resolve(object);
        let below = |object: &Object| Arc::new(Self::read_at(file, object, resources, depth));
        if let Some(name) = object.name() {
            return Self::named(file, name, resources, depth);
        }
        let items = object.array();
        let first = items.first().map(|item| file.resolve(item));
        match first.as_ref().and_then(Object::name).unwrap_or_default() {
            b"ICCBased" => {
                let stream = items.get(1).map(|item| file.resolve(item)).unwrap_or(Object::Null);
                let count = stream.dict().and_then(|dict| file.get(dict, b"N").int());
                match count {
                    Some(count @ (1 | 3 | 4)) => Self::Icc(count as usize),
                    _ => Self::Unknown,
                }
            }
            b"CalGray" => Self::Icc(1),
            b"CalRGB" => Self::Icc(3),
            b"Lab" => Self::Lab,
            b"Separation" | b"DeviceN" => {
                let names = items.get(1).map(|item| file.resolve(item)).unwrap_or(Object::Null);
                let name = |object: &Object| {
                    let name = file.resolve(object);
                    Arc::from(String::from_utf8_lossy(name.name().unwrap_or_default()).as_ref())
                };
                let names: Vec<Arc<str>> = match &names {
                    Object::Array(list) => list.iter().take(32).map(name).collect(),
                    single => vec![name(single)],
                };
                let alternate = below(items.get(2).unwrap_or(&Object::Null));
                let tint = items.get(3).and_then(|tint| Function::read(file, tint)).map(Arc::new);
                Self::Inks(names, alternate, tint)
            }
            b"Indexed" | b"I" => {
                let base = below(items.get(1).unwrap_or(&Object::Null));
                let table = match items.get(3).map(|item| file.resolve(item)) {
                    Some(Object::Text(bytes)) => bytes,
                    Some(Object::Stream(stream)) => file.decode_up_to(&stream, 1 << 20).bytes(),
                    _ => Vec::new(),
                };
                Self::Indexed(base, table.into())
            }
            b"Pattern" => Self::Pattern(items.get(1).map(below)),
            name @ (b"DeviceGray" | b"DeviceRGB" | b"DeviceCMYK") => Self::named(file, name, resources, depth),
            _ => Self::Unknown,
        }
    }

    fn named(file: &File<'_>, name: &[u8], resources: &Dict, depth: usize) -> Self {
        let listed = file.get_dict(resources, b"ColorSpace").unwrap_or_default();
        // A default space stands in for a device space (ISO 32000-1, 8.6.5.6).
        let instead = |key: &[u8], device: Self| match listed.get(key) {
            Object::Null => device,
            other => match Self::read_at(file, other, &Dict::default(), depth) {
                Self::Unknown => device,
                space => space,
            },
        };
        match name {
            b"DeviceGray" | b"G" => instead(b"DefaultGray", Self::Gray),
            b"DeviceRGB" | b"RGB" => instead(b"DefaultRGB", Self::Rgb),
            b"DeviceCMYK" | b"CMYK" => instead(b"DefaultCMYK", Self::Cmyk),
            b"Pattern" => Self::Pattern(None),
            other => match listed.get(other) {
                Object::Null => Self::Unknown,
                // A name that leads to itself ends with `depth`.
                object => Self::read_at(file, object, resources, depth),
            },
        }
    }

    /// How many numbers a colour has.
    pub fn components(&self) -> usize {
        match self {
            Self::Gray | Self::Indexed(..) => 1,
            Self::Rgb | Self::Lab => 3,
            Self::Cmyk => 4,
            Self::Icc(count) => *count,
            Self::Inks(names, ..) => names.len(),
            Self::Pattern(base) => base.as_ref().map_or(0, |base| base.components()),
            Self::Unknown => 0,
        }
    }

    /// The colour that stands at first (ISO 32000-1, 8.6.8).
    pub fn first(&self) -> Vec<f64> {
        match self {
            Self::Cmyk | Self::Icc(4) => vec![0.0, 0.0, 0.0, 1.0],
            Self::Inks(names, ..) => vec![1.0; names.len()],
            other => vec![0.0; other.components()],
        }
    }

    /// The paint of a colour with these numbers.
    pub fn paint(self: &Arc<Self>, numbers: &[f64]) -> Paint {
        Paint {
            space: self.clone(),
            inks: self.inks(numbers),
            light: self.light(numbers),
            least: None,
        }
    }

    /// Its inks; `None` where the space has none of its own.
    pub fn inks(&self, numbers: &[f64]) -> Option<Inks> {
        let value = |i: usize| numbers.get(i).copied().unwrap_or(0.0).clamp(0.0, 1.0) as f32;
        match self {
            Self::Gray | Self::Icc(1) => Some(Inks {
                process: [0.0, 0.0, 0.0, 1.0 - value(0)],
                spots: Vec::new(),
                speaks: [true; 4],
            }),
            Self::Cmyk | Self::Icc(4) => Some(Inks {
                process: [value(0), value(1), value(2), value(3)],
                spots: Vec::new(),
                speaks: [true; 4],
            }),
            Self::Inks(names, ..) => {
                let mut inks = Inks::default();
                for (i, name) in names.iter().enumerate() {
                    let plate = ["Cyan", "Magenta", "Yellow", "Black"]
                        .iter()
                        .position(|plate| **plate == **name);
                    match (plate, name.as_ref()) {
                        (Some(plate), _) => {
                            inks.process[plate] = value(i);
                            inks.speaks[plate] = true;
                        }
                        (None, ALL) => {
                            inks.process = [value(i); 4];
                            inks.speaks = [true; 4];
                        }
                        (None, "None") => {}
                        (None, _) => inks.spots.push((name.clone(), value(i))),
                    }
                }
                Some(inks)
            }
            Self::Indexed(base, table) => base.inks(&entry(base, table, numbers)),
            _ => None,
        }
    }

    /// What it looks like by plain arithmetic; profiles are not asked.
    pub fn light(&self, numbers: &[f64]) -> Option<[f32; 3]> {
        let value = |i: usize| numbers.get(i).copied().unwrap_or(0.0).clamp(0.0, 1.0) as f32;
        match self {
            Self::Gray | Self::Icc(1) => Some([value(0); 3]),
            Self::Rgb | Self::Icc(3) => Some([value(0), value(1), value(2)]),
            Self::Cmyk | Self::Icc(4) => Some([0, 1, 2].map(|i| (1.0 - value(i)) * (1.0 - value(3)))),
            Self::Inks(names, alternate, tint) => match tint {
                _ if names.iter().any(|name| &**name == ALL) => Some([1.0 - value(0); 3]),
                Some(tint) => alternate.light(&tint.of(numbers)),
                None => None,
            },
            Self::Indexed(base, table) => base.light(&entry(base, table, numbers)),
            _ => None,
        }
    }

    /// Whether device-dependent red, green and blue hide in it.
    pub fn is_rgb(&self) -> bool {
        match self {
            Self::Rgb => true,
            Self::Inks(_, alternate, _) => alternate.is_rgb(),
            Self::Indexed(base, _) => base.is_rgb(),
            Self::Pattern(base) => base.as_ref().is_some_and(|base| base.is_rgb()),
            Self::Gray | Self::Cmyk | Self::Icc(_) | Self::Lab | Self::Unknown => false,
        }
    }

    /// The names of inks that are not cyan, magenta, yellow, black, All or None, with the alternate space.
    pub fn spots(&self) -> Vec<(Arc<str>, Arc<Self>)> {
        match self {
            Self::Inks(names, alternate, _) => names
                .iter()
                .filter(|name| !["Cyan", "Magenta", "Yellow", "Black", "None", ALL].contains(&&***name))
                .map(|name| (name.clone(), alternate.clone()))
                .collect(),
            Self::Indexed(base, _) => base.spots(),
            Self::Pattern(Some(base)) => base.spots(),
            _ => Vec::new(),
        }
    }
}

impl Paint {
    /// Whether it looks black: no more than about an eighth of the light is left.
    pub fn looks_black(&self) -> bool {
        self.light
            .is_some_and(|light| light.iter().all(|channel| *channel < 0.13))
    }

    /// Whether nothing is printed: the paper shows.
    pub fn is_white(&self) -> bool {
        match &self.inks {
            Some(inks) => inks.sum() < 0.005,
            None => self
                .light
                .is_some_and(|light| light.iter().all(|channel| *channel > 0.995)),
        }
    }
}

/// The colour that an index stands for.
fn entry(base: &Space, table: &[u8], numbers: &[f64]) -> Vec<f64> {
    let count = base.components();
    let index = numbers.first().copied().unwrap_or(0.0).clamp(0.0, 255.0) as usize;
    (0..count)
        .map(|i| f64::from(table.get(index * count + i).copied().unwrap_or(0)) / 255.0)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn inks_of_each_space() {
        let cmyk = Arc::new(Space::Cmyk);
        assert_eq!(cmyk.paint(&[0.1, 0.2, 0.3, 0.4]).inks.expect("inks").count(), 4);
        let gray = Arc::new(Space::Gray);
        assert!(gray.paint(&[0.0]).looks_black() && gray.paint(&[1.0]).is_white());
        let spot = Arc::new(Space::Inks(vec!["Deep Sea".into(), "Black".into()], cmyk.clone(), None));
        let inks = spot.paint(&[0.5, 1.0]).inks.expect("inks");
        assert_eq!(
            (inks.process[3], inks.spots[0].1, inks.speaks),
            (1.0, 0.5, [false, false, false, true])
        );
        assert_eq!(Space::Rgb.inks(&[0.0; 3]), None);
    }

    #[test]
    fn rgb_is_found_where_it_hides() {
        let rgb = Arc::new(Space::Rgb);
        assert!(Space::Indexed(rgb.clone(), Arc::from([])).is_rgb());
        assert!(Space::Inks(vec!["X".into()], rgb, None).is_rgb());
        assert!(!Space::Icc(3).is_rgb());
    }
}
