//! What kind of organisation orders?

use serde::Serialize;

/// What kind of organisation orders, for statistics.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// A district office of the publisher, or a LINK centre.
    Office,
    /// A local contact point: volunteer centre, healthy-life centre, learning and coping centre.
    ContactPoint,
    /// A municipality.
    Municipality,
    /// A health trust or hospital.
    Health,
    /// A NAV office.
    Nav,
    /// A university or college.
    University,
    /// A school.
    School,
    /// A prison.
    Prison,
    /// A conference or fair.
    Conference,
    /// An association or another organisation.
    Organisation,
    /// A person without an organisation.
    Private,
}

impl Kind {
    /// All kinds, in the order of tables.
    pub const ALL: [Self; 11] = [
        Self::Office,
        Self::ContactPoint,
        Self::Municipality,
        Self::Health,
        Self::Nav,
        Self::University,
        Self::School,
        Self::Prison,
        Self::Conference,
        Self::Organisation,
        Self::Private,
    ];

    /// As it is typed and kept.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Office => "office",
            Self::ContactPoint => "contact-point",
            Self::Municipality => "municipality",
            Self::Health => "health",
            Self::Nav => "nav",
            Self::University => "university",
            Self::School => "school",
            Self::Prison => "prison",
            Self::Conference => "conference",
            Self::Organisation => "organisation",
            Self::Private => "private",
        }
    }

    /// The kind of a name that [`Kind::name`] gave.
    pub fn of(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }

    /// The message in `locales/<language>/orders.ftl` that holds its name: `kind-municipality`.
    pub fn message(self) -> String {
        format!("kind-{}", self.name())
    }
}

/// The kind of an organisation by words in its name.
pub(super) fn kind_of(organisation: &str) -> Kind {
    let name = organisation.to_lowercase();
    let words: Vec<&str> = name
        .split(|c: char| !c.is_alphanumeric())
        .filter(|w| !w.is_empty())
        .collect();
    let whole = |word: &str| words.contains(&word);
    let part = |part: &str| name.contains(part);
    let rules: [(Kind, bool); 10] = [
        (
            Kind::Office,
            whole("link") || part("distriktskontor") || part("selvhjelp norge"),
        ),
        (Kind::Nav, whole("nav")),
        (
            Kind::Prison,
            part("fengsel") || part("kriminalomsorg") || part("giddagas"),
        ),
        (
            Kind::Conference,
            part("konferanse") || part("arendalsuka") || whole("messe") || part("conference"),
        ),
        (
            Kind::ContactPoint,
            part("frivilligsentral")
                || part("frisklivssentral")
                || part("læringssenter")
                || part("mestringssenter")
                || whole("lms"),
        ),
        (
            Kind::Health,
            part("helseforetak")
                || part("sykehus")
                || part("sjukehus")
                || whole("hf")
                || part("buohcceviessu")
                || part("hospital")
                || part("helse "),
        ),
        (
            Kind::University,
            part("universitet")
                || part("høgskole")
                || part("høyskole")
                || part("høgskule")
                || part("universit")
                || part("allaskuvla"),
        ),
        (
            Kind::School,
            part("skole") || part("skule") || part("skuvla") || part("school"),
        ),
        (
            Kind::Municipality,
            part("kommune") || part("gielda") || part("suohkan") || part("municipality"),
        ),
        (
            Kind::Private,
            part("privatperson") || whole("privat") || whole("private"),
        ),
    ];
    let found = rules.into_iter().find(|(_, fits)| *fits);
    found.map_or(Kind::Organisation, |(kind, _)| kind)
}
