//! Which rules can a source break, and what is each of them called?

/// Declares the codes once: variant, stable name, and the sentence that the documentation prints.
macro_rules! codes {
    ($($variant:ident $name:literal $meaning:literal,)*) => {
        /// A rule that a source can break. Names are stable: scripts and documentation refer to them.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Code {
            $(#[doc = $meaning] $variant,)*
        }

        impl Code {
            /// Every code, in the order of the stages that report it.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// The stable name, as in `error[overset-frame]`.
            pub const fn name(self) -> &'static str {
                match self { $(Self::$variant => $name,)* }
            }

            /// What the rule says, in one sentence.
            pub const fn meaning(self) -> &'static str {
                match self { $(Self::$variant => $meaning,)* }
            }
        }
    };
}

codes! {
    // The project folder and its files.
    ProjectMissing "project-missing" "The folder is not a trykksak project: it has no brochures/house.yaml.",
    FileUnreadable "file-unreadable" "A file cannot be read.",
    FileTooLarge "file-too-large" "A source file is larger than the limit for its kind.",
    FileEncoding "file-encoding" "A text file is not UTF-8.",
    PathOutside "path-outside" "A path leads out of the folder that it must stay in.",
    OutputUnwritable "output-unwritable" "An output file cannot be written.",
    FormatUnknown "format-unknown" "A command has no output format of this name.",
    // YAML.
    YamlSyntax "yaml-syntax" "The file is not well-formed YAML.",
    YamlLimit "yaml-limit" "The YAML is too large, too deep or repeats itself too often.",
    YamlUnknownKey "yaml-unknown-key" "A key is not known at this place.",
    YamlMissingKey "yaml-missing-key" "A required key is missing.",
    YamlValue "yaml-value" "A value is not of the kind that is wanted here.",
    MeasureInvalid "measure-invalid" "A measure has no number or a wrong unit.",
    NameUnknown "name-unknown" "A name (colour, style, font role, format, theme, panel, language) is not defined.",
    HouseInvalid "house-invalid" "The shared definitions contradict themselves.",
    BrochureInvalid "brochure-invalid" "The brochure's settings contradict its format.",
    BrochureUnknown "brochure-unknown" "No brochure has this name.",
    HeadingSkip "heading-skip" "A heading skips a level.",
    AltMissing "alt-missing" "A picture has neither a text alternative nor `decorative: true`.",
    // Pictures.
    ImageUnreadable "image-unreadable" "A picture is damaged or of an unknown kind.",
    ImageTooLarge "image-too-large" "A picture has more pixels than the limit.",
    SvgUnsafe "svg-unsafe" "An SVG holds scripts or refers to something outside itself.",
    SvgUnsupported "svg-unsupported" "An SVG uses something that cannot be drawn as plain shapes.",
    // Messages.
    FtlSyntax "ftl-syntax" "A Fluent file has a syntax error.",
    FtlDuplicate "ftl-duplicate" "A message is defined twice.",
    MessageMissing "message-missing" "A language lacks a message that the brochure uses.",
    MessageUnused "message-unused" "A message is not used by the brochure.",
    MessageError "message-error" "A message cannot be put together: a variable or term is unknown.",
    MarkdownBlock "markdown-block" "A message holds block Markdown; messages are single paragraphs.",
    MarkdownUnsupported "markdown-unsupported" "A message uses inline markup that print cannot show.",
    // Fonts and text.
    FontMissing "font-missing" "No font file serves a font role.",
    FontInvalid "font-invalid" "A font file is damaged.",
    FontNotEmbeddable "font-not-embeddable" "A font's licence bits forbid embedding.",
    GlyphMissing "glyph-missing" "No font of the theme has a glyph for a character.",
    FeatureUnknown "feature-unknown" "An OpenType feature is not in the font.",
    WordTooLong "word-too-long" "A word is wider than its line and cannot be divided.",
    // Layout.
    OversetFrame "overset-frame" "Text does not fit into its frame.",
    FrameTooSmall "frame-too-small" "A frame has no room for any text.",
    PageCount "page-count" "The brochure has another number of pages than its format needs.",
    ContrastLow "contrast-low" "Text and its background differ too little to be read easily.",
    // Printing.
    ProfileInvalid "profile-invalid" "A colour profile is damaged, or not one of a press that prints cyan, magenta, yellow and black.",
    InkLimit "ink-limit" "A colour has more ink than the printing condition allows.",
    SpotClash "spot-clash" "A spot colour has two meanings, or a name that presses keep for other things.",
    ImageResolution "image-resolution" "A picture has too few pixels for the size at which it is printed.",
    SheetSmall "sheet-small" "The brochure does not fit on the sheet that the press prints.",
    BleedSmall "bleed-small" "The format has less bleed than the printer asks for.",
    // Orders: the form.
    FieldMissing "field-missing" "A required field of an order is empty.",
    FieldInvalid "field-invalid" "A field of an order holds what cannot be right, such as letters in a postcode.",
    FieldUnsafe "field-unsafe" "A field holds line breaks or control characters, or is far too long.",
    PostcodeUnknown "postcode-unknown" "A postcode is not in the register, or no post goes there.",
    AddressOdd "address-odd" "Town or address do not fit the postcode; somebody should look before anything is sent.",
    TitleUnknown "title-unknown" "No brochure has this name, order code or title, or it does not exist in this language.",
    CopiesInvalid "copies-invalid" "A number of copies is not a whole number from 1 up.",
    LimitExceeded "limit-exceeded" "More copies than the title's limit; the order waits for approval.",
    PostalRegister "postal-register" "A file is not the register of postcodes in Bring's layout.",
    // Editions.
    PdfInternal "pdf-internal" "The PDF could not be put together.",
}

#[cfg(test)]
mod tests {
    use super::Code;

    #[test]
    fn names_are_kebab_case_and_unique() {
        let names: std::collections::BTreeSet<_> = Code::ALL.iter().map(|c| c.name()).collect();
        assert_eq!(names.len(), Code::ALL.len());
        assert!(
            names
                .iter()
                .all(|n| n.chars().all(|c| c.is_ascii_lowercase() || c == '-'))
        );
    }
}
