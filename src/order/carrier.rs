//! In which class of the post does a parcel travel, and what does its packing weigh?

use std::fmt;

use serde::Serialize;

use super::measure::{CopySize, Extent, Weight};

/// A class of the post by size and weight. Each has its largest sides, thickness and weight.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Class {
    /// 25 × 17.6 × 0.5 cm, 2 kg.
    LetterSmall,
    /// 35.3 × 25 × 2 cm, 2 kg.
    LetterLarge,
    /// 35.3 × 25 × 7 cm, 2 kg.
    LetterParcel,
    /// 35 × 25 × 12 cm, 5 kg.
    MailboxParcel,
    /// 120 × 60 × 60 cm, 35 kg.
    Parcel,
}

/// What a class takes at most, and what it is packed in.
struct Limits {
    height: Extent,
    width: Extent,
    thickness: Extent,
    weight: Weight,
    packing: Weight,
    /// The packing's own thickness.
    wall: Extent,
}

impl Class {
    /// All classes, the lightest first.
    pub const ALL: [Self; 5] = [
        Self::LetterSmall,
        Self::LetterLarge,
        Self::LetterParcel,
        Self::MailboxParcel,
        Self::Parcel,
    ];

    /// As it is kept and printed in files for programs: `letter-small`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::LetterSmall => "letter-small",
            Self::LetterLarge => "letter-large",
            Self::LetterParcel => "letter-parcel",
            Self::MailboxParcel => "mailbox-parcel",
            Self::Parcel => "parcel",
        }
    }

    /// The message in `locales/<language>/orders.ftl` that holds its name.
    pub const fn message(self) -> &'static str {
        match self {
            Self::LetterSmall => "class-letter-small",
            Self::LetterLarge => "class-letter-large",
            Self::LetterParcel => "class-letter-parcel",
            Self::MailboxParcel => "class-mailbox-parcel",
            Self::Parcel => "class-parcel",
        }
    }

    /// The class of a name that [`Class::name`] gave.
    pub fn of(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|class| class.name() == name)
    }

    const fn limits(self) -> Limits {
        let (height, width, thickness, grams, packing, wall) = match self {
            Self::LetterSmall => (250_000, 176_000, 5_000, 2_000, 8, 400),
            Self::LetterLarge => (353_000, 250_000, 20_000, 2_000, 20, 500),
            Self::LetterParcel => (353_000, 250_000, 70_000, 2_000, 90, 3_000),
            Self::MailboxParcel => (350_000, 250_000, 120_000, 5_000, 150, 4_000),
            Self::Parcel => (1_200_000, 600_000, 600_000, 35_000, 500, 8_000),
        };
        Limits {
            height: Extent::micrometres(height),
            width: Extent::micrometres(width),
            thickness: Extent::micrometres(thickness),
            weight: Weight::grams(grams),
            packing: Weight::grams(packing),
            wall: Extent::micrometres(wall),
        }
    }

    /// Whether a packed parcel of this size is taken in this class.
    pub fn takes(self, parcel: Parcel) -> bool {
        let limits = self.limits();
        parcel.weight <= limits.weight
            && parcel.height <= limits.height
            && parcel.width <= limits.width
            && parcel.thickness <= limits.thickness
    }
}

impl fmt::Display for Class {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

/// A parcel as it lies on the counter, packing included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Parcel {
    /// Everything together.
    pub weight: Weight,
    /// The longest side.
    pub height: Extent,
    /// The middle side.
    pub width: Extent,
    /// The shortest side.
    pub thickness: Extent,
}

/// The steps at which postage of letters rises, as the post prints them.
pub const POSTAGE_STEPS: [Weight; 6] = [
    Weight::grams(20),
    Weight::grams(50),
    Weight::grams(100),
    Weight::grams(350),
    Weight::grams(1000),
    Weight::grams(2000),
];

/// The postage step of a letter of this weight: the first that is not lighter; none above the last.
pub fn postage_step(weight: Weight) -> Option<Weight> {
    POSTAGE_STEPS.into_iter().find(|step| weight <= *step)
}

/// The lightest class that takes these copies, and the parcel packed for it; none when they must be split.
pub fn pack(copies: &[(CopySize, i64)]) -> Option<(Class, Parcel)> {
    Class::ALL.into_iter().find_map(|class| {
        let parcel = packed(class, copies)?;
        class.takes(parcel).then_some((class, parcel))
    })
}

/// The copies packed for a class: side by side as often as its footprint allows, in piles of the same height. None
/// when one copy alone is too large.
fn packed(class: Class, copies: &[(CopySize, i64)]) -> Option<Parcel> {
    let limits = class.limits();
    let mut footprint = (Extent::mm(0), Extent::mm(0));
    let (mut weight, mut stack) = (limits.packing, Extent::mm(0));
    for (size, count) in copies {
        footprint = (footprint.0.max(size.width), footprint.1.max(size.height));
        weight = weight + size.weight * *count;
        stack = stack + size.thickness * *count;
    }
    let (width, height) = (footprint.0.to_micrometres().max(1), footprint.1.to_micrometres().max(1));
    let fits = |room: Extent, side: i64| room.to_micrometres() / side;
    let upright = (fits(limits.width, width), fits(limits.height, height));
    let turned = (fits(limits.height, width), fits(limits.width, height));
    let upright_is_better = upright.0 * upright.1 >= turned.0 * turned.1;
    let (across, along) = if upright_is_better { upright } else { turned };
    let piles = across * along;
    if piles == 0 {
        return None;
    }
    let stack = stack.to_micrometres();
    // As few piles as keep the parcel under the class's thickness, so that letters stay letters.
    let room = (limits.thickness.to_micrometres() - limits.wall.to_micrometres()).max(1);
    let used = ((stack + room - 1) / room).clamp(1, piles);
    let rows = used.min(across);
    let lines = (used + rows - 1) / rows;
    let (a, b) = (width * rows, height * lines);
    Some(Parcel {
        weight,
        height: Extent::micrometres(a.max(b)),
        width: Extent::micrometres(a.min(b)),
        thickness: Extent::micrometres((stack + used - 1) / used) + limits.wall,
    })
}

/// Splits copies into as few parcels as possible, each taken by some class, filled in the order given.
pub fn split(copies: &[(CopySize, i64)]) -> Vec<Vec<(usize, i64)>> {
    let mut parcels: Vec<Vec<(usize, i64)>> = Vec::new();
    let mut open: Vec<(usize, i64)> = Vec::new();
    let sized = |open: &[(usize, i64)]| -> Vec<(CopySize, i64)> {
        open.iter().map(|(index, count)| (copies[*index].0, *count)).collect()
    };
    for (index, (_, count)) in copies.iter().enumerate() {
        let mut rest = *count;
        while rest > 0 {
            // The most copies that still fit, by halving.
            let fits = |n: i64| {
                let mut tried = open.clone();
                tried.push((index, n));
                pack(&sized(&tried)).is_some()
            };
            let mut low = 0;
            let mut high = rest;
            while low < high {
                let middle = (low + high + 1) / 2;
                if fits(middle) {
                    low = middle;
                } else {
                    high = middle - 1;
                }
            }
            if low == 0 && open.is_empty() {
                // A single copy that no class takes travels alone; the plan reports it.
                low = 1;
            }
            if low > 0 {
                open.push((index, low));
                rest -= low;
            }
            if rest > 0 {
                parcels.push(std::mem::take(&mut open));
            }
        }
    }
    if !open.is_empty() {
        parcels.push(open);
    }
    parcels
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parcel(milligrams: i64, height: i64, width: i64, thickness: i64) -> Parcel {
        Parcel {
            weight: Weight::milligrams(milligrams),
            height: Extent::micrometres(height),
            width: Extent::micrometres(width),
            thickness: Extent::micrometres(thickness),
        }
    }

    fn class(parcel: Parcel) -> Option<Class> {
        Class::ALL.into_iter().find(|class| class.takes(parcel))
    }

    /// The largest parcel of each class is in it, and one more of anything is not.
    #[test]
    fn every_border_of_every_class() {
        let cases = [
            (Class::LetterSmall, 2_000_000, 250_000, 176_000, 5_000),
            (Class::LetterLarge, 2_000_000, 353_000, 250_000, 20_000),
            (Class::LetterParcel, 2_000_000, 353_000, 250_000, 70_000),
            (Class::MailboxParcel, 5_000_000, 350_000, 250_000, 120_000),
            (Class::Parcel, 35_000_000, 1_200_000, 600_000, 600_000),
        ];
        for (wanted, weight, height, width, thickness) in cases {
            assert!(wanted.takes(parcel(weight, height, width, thickness)), "{wanted}");
            assert_eq!(class(parcel(weight, height, width, thickness)), Some(wanted));
            assert!(!wanted.takes(parcel(weight + 1, height, width, thickness)), "{wanted}");
            assert!(!wanted.takes(parcel(weight, height + 1, width, thickness)), "{wanted}");
            assert!(!wanted.takes(parcel(weight, height, width + 1, thickness)), "{wanted}");
            assert!(!wanted.takes(parcel(weight, height, width, thickness + 1)), "{wanted}");
        }
        assert_eq!(class(parcel(35_000_001, 1, 1, 1)), None);
    }

    #[test]
    fn two_centimetres_are_a_large_letter_and_a_hair_more_a_parcel() {
        assert_eq!(
            class(parcel(1_000_000, 300_000, 200_000, 20_000)),
            Some(Class::LetterLarge)
        );
        assert_eq!(
            class(parcel(1_000_000, 300_000, 200_000, 20_001)),
            Some(Class::LetterParcel)
        );
    }

    #[test]
    fn two_and_five_kilograms_are_borders() {
        assert_eq!(
            class(parcel(2_000_000, 200_000, 150_000, 60_000)),
            Some(Class::LetterParcel)
        );
        assert_eq!(
            class(parcel(2_000_100, 200_000, 150_000, 60_000)),
            Some(Class::MailboxParcel)
        );
        assert_eq!(
            class(parcel(5_000_000, 200_000, 150_000, 60_000)),
            Some(Class::MailboxParcel)
        );
        assert_eq!(class(parcel(5_000_100, 200_000, 150_000, 60_000)), Some(Class::Parcel));
    }

    #[test]
    fn postage_rises_at_350_grams() {
        assert_eq!(postage_step(Weight::milligrams(350_000)), Some(Weight::grams(350)));
        assert_eq!(postage_step(Weight::milligrams(350_100)), Some(Weight::grams(1000)));
        assert_eq!(postage_step(Weight::milligrams(2_000_100)), None);
    }

    fn a5() -> CopySize {
        CopySize {
            weight: Weight::grams(35),
            width: Extent::mm(148),
            height: Extent::mm(210),
            thickness: Extent::micrometres(900),
        }
    }

    #[test]
    fn copies_travel_in_the_lightest_class_that_takes_them() {
        let class = |count| pack(&[(a5(), count)]).map(|(class, _)| class);
        assert_eq!(class(1), Some(Class::LetterSmall));
        assert_eq!(class(5), Some(Class::LetterSmall));
        assert_eq!(class(6), Some(Class::LetterLarge));
        assert_eq!(class(54), Some(Class::LetterParcel));
        assert_eq!(class(55), Some(Class::MailboxParcel));
        assert_eq!(class(138), Some(Class::MailboxParcel));
        assert_eq!(class(139), Some(Class::Parcel));
        assert_eq!(class(985), Some(Class::Parcel));
        assert_eq!(class(986), None);
    }

    #[test]
    fn what_is_too_heavy_is_split_and_no_copy_is_lost() {
        let parcels = split(&[(a5(), 1500), (a5(), 600)]);
        assert_eq!(parcels.len(), 3);
        let total: i64 = parcels.iter().flatten().map(|(_, count)| count).sum();
        assert_eq!(total, 2100);
        for parcel in &parcels {
            let copies: Vec<_> = parcel.iter().map(|(_, count)| (a5(), *count)).collect();
            assert!(pack(&copies).is_some());
        }
    }

    #[test]
    fn two_piles_lie_side_by_side_where_one_is_too_high() {
        let (class, parcel) = pack(&[(a5(), 100)]).unwrap();
        assert_eq!(class, Class::MailboxParcel);
        assert!(parcel.thickness <= Extent::mm(120));
    }
}
