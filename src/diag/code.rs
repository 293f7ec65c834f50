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
    OutputStale "output-stale" "A file could not be made; one from an earlier build still stands in its place.",
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
    CatalogueIncomplete "catalogue-incomplete" "The catalogue lacks a brochure, its cover, or the print run of a language.",
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
    MergeConflict "merge-conflict" "A file still holds the marks of two versions that were put together.",
    MessageMissing "message-missing" "A language lacks a message that the brochure uses.",
    MessageUnused "message-unused" "A message is not used by the brochure.",
    MessageError "message-error" "A message cannot be put together: a variable or term is unknown.",
    MarkdownBlock "markdown-block" "A message holds block Markdown; messages are single paragraphs.",
    MarkdownUnsupported "markdown-unsupported" "A message uses inline markup that print cannot show.",
    // Translations.
    TranslationOutdated "translation-outdated" "A press edition has messages whose source changed after they were translated.",
    TranslationDraft "translation-draft" "A press edition has messages that nobody who knows the language has read.",
    TranslationsBusy "translations-busy" "Another command is writing the translations.",
    TranslationChanged "translation-changed" "A file was changed by another program while a command worked on it.",
    ExchangeSyntax "exchange-syntax" "An exchange file (XLIFF, PO) cannot be read, or a text in it is no message.",
    ExchangeMismatch "exchange-mismatch" "An exchange file belongs to another language or to another version of the source.",
    ExchangeOlder "exchange-older" "An exchange file has something older or less reviewed than the project.",
    ExchangeConflict "exchange-conflict" "A message was edited or marked in the project after it was exported, and has other words or another state in the exchange file.",
    LintVariables "lint-variables" "A translation fills in other variables than its source.",
    LintAttributes "lint-attributes" "A message has other attributes (`.name = …`) than its source, or one twice.",
    LintPlural "lint-plural" "A choice by number lacks plural forms of the language, has forms that it does not have, or has one twice.",
    LintCase "lint-case" "A term is asked for a form that it does not have, or a choice has a form twice.",
    LintMarkdown "lint-markdown" "Markup is not whole: its signs would be printed.",
    LintLink "lint-link" "Links of a translation lead elsewhere than those of its source.",
    LintQuotes "lint-quotes" "A quotation mark or apostrophe is not that of the language.",
    LintDash "lint-dash" "A hyphen stands where a dash is meant.",
    LintPerCent "lint-per-cent" "The space before per cent is not that of the language.",
    LintSpace "lint-space" "Two spaces follow each other.",
    LintNoBreak "lint-no-break" "A plain space stands where a line must not end.",
    LintUntranslated "lint-untranslated" "A translation is a copy of its source.",
    LintLength "lint-length" "A translation is far longer or shorter than its source.",
    LintSpelling "lint-spelling" "A dictionary does not have a word.",
    DictionaryMissing "dictionary-missing" "There is no dictionary for a language whose spelling shall be checked.",
    DictionaryUnreadable "dictionary-unreadable" "A folder of dictionaries, or a dictionary, cannot be read.",
    LintTerm "lint-term" "A translation has none of the words that the glossary has for a term.",
    // Fonts and text.
    FontMissing "font-missing" "No font file serves a font role.",
    FontInvalid "font-invalid" "A font file is damaged.",
    WeightMissing "weight-missing" "No font file has the weight that a style asks for; the nearest one stands in for it.",
    FontNotEmbeddable "font-not-embeddable" "A font's licence bits forbid embedding.",
    GlyphMissing "glyph-missing" "No font of the theme has a glyph for a character.",
    FeatureUnknown "feature-unknown" "An OpenType feature is not in the font.",
    HyphenationInvalid "hyphenation-invalid" "A list of divided words or a file of hyphenation patterns holds something that cannot be used.",
    WordTooLong "word-too-long" "A word is wider than its line and cannot be divided.",
    // Layout.
    OversetFrame "overset-frame" "Text does not fit into its frame.",
    InitialTooHigh "initial-too-high" "A drop initial is higher than its paragraph, or leaves no room beside it.",
    NoRoomBeside "no-room-beside" "No text can flow beside a box or picture: there is no room, or no paragraph follows.",
    FigureTooWide "figure-too-wide" "A picture is wider than its column.",
    TableTooWide "table-too-wide" "The words of a table's columns are together wider than its frame.",
    FrameTooSmall "frame-too-small" "A frame has no room for any text.",
    RunningTitleLong "running-title-long" "A running title is longer than its line, and is shortened.",
    PageCount "page-count" "The brochure has another number of pages than its format needs.",
    ContrastLow "contrast-low" "Text and its background differ too little to be read easily.",
    // Printing.
    ProfileInvalid "profile-invalid" "A colour profile is damaged, or not one of a press that prints cyan, magenta, yellow and black.",
    InkLimit "ink-limit" "A colour has more ink than the printing condition allows.",
    SpotClash "spot-clash" "A spot colour has two meanings, or a name that presses keep for other things.",
    ImageResolution "image-resolution" "A picture has too few pixels for the size at which it is printed.",
    SheetSmall "sheet-small" "The brochure does not fit on the sheet that the press prints.",
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
    // Orders: files that they come in.
    ImportUnreadable "import-unreadable" "A file of orders is damaged, or of a kind that orders do not come in.",
    ImportColumns "import-columns" "The columns of a file of orders are not those of the form.",
    ImportConflict "import-conflict" "An order with the same source and id, but other content, is in the book already.",
    ImportEqual "import-equal" "An order without a number of its own may be one that is in the book: it says the same, or came at the same time. It counts as that one, or waits to be approved.",
    ImportSkipped "import-skipped" "A folder of orders has nothing to read, or it or a file holds what is not read.",
    PdfFormForeign "pdf-form-foreign" "A PDF is not the order form, or holds what the form never holds, such as scripts.",
    // Orders: the order book.
    StoreUnencrypted "store-unencrypted" "The address of the order book asks for an encrypted connection, which the program does not make.",
    StoreUnreachable "store-unreachable" "The order book cannot be opened, or its server does not answer.",
    StoreForeign "store-foreign" "The file is not an order book.",
    StoreNewer "store-newer" "A newer program has written the order book.",
    StoreBusy "store-busy" "Another program keeps the order book to itself.",
    StoreReadOnly "store-read-only" "The order book may be read, but not written.",
    StoreForbidden "store-forbidden" "The access rights forbid reading or writing the order book.",
    StoreFull "store-full" "There is no room left for the order book.",
    StoreDamaged "store-damaged" "The order book is damaged, or its figures do not add up.",
    StoreRefused "store-refused" "The order book's own rules forbid a change.",
    OrderUnknown "order-unknown" "No order has this number.",
    StepIllegal "step-illegal" "This cannot be done with an order in this state.",
    StockUnknown "stock-unknown" "No print run has this name and number.",
    StockShort "stock-short" "Fewer copies would be left than planned batches have taken.",
    CountUnlikely "count-unlikely" "A count differs much from what the order book has; somebody must confirm it.",
    PersonUnknown "person-unknown" "The order book has no contact data with this e-mail address.",
    PersonOpen "person-open" "A person's data cannot go while an order of theirs is open.",
    PapersUnreached "papers-unreached" "Papers that show deleted names lie in a folder that is out of reach.",
    PurgeUnfinished "purge-unfinished" "Personal data is deleted, but its bytes may still be in the order book's file.",
    BatchUnknown "batch-unknown" "No batch has this number.",
    BatchClosed "batch-closed" "The batch is sent or dropped already, and cannot be changed.",
    BatchEarly "batch-early" "A batch cannot be closed on a day before that of its plan.",
    BatchUnlikely "batch-unlikely" "A day of closing is far from the plan and from today; somebody must confirm it.",
    BatchOpen "batch-open" "The batch is not closed, so it has no papers yet.",
    // Editions.
    PdfInternal "pdf-internal" "The PDF could not be put together.",
    // Finished files: their build.
    PdfUnreadable "pdf-unreadable" "The file is not a PDF that can be read.",
    PdfDamaged "pdf-damaged" "The PDF is damaged; what can be read of it was guessed.",
    PdfEncrypted "pdf-encrypted" "The PDF is encrypted or protected by a password.",
    PdfLimit "pdf-limit" "The PDF is too large, too deep or runs in circles, so it was not judged to the end.",
    // Finished files: PDF/X-4.
    X4Version "press-version" "A press file is a newer PDF than 1.6.",
    X4Identifier "press-identifier" "A press file does not say in its metadata that it is PDF/X-4.",
    X4Metadata "press-metadata" "Metadata that PDF/X-4 wants is missing or contradicts itself.",
    X4Trapped "press-trapped" "A press file does not say whether it is trapped.",
    X4Id "press-id" "A press file has no identifier in its trailer.",
    X4Intent "press-intent" "A press file has not exactly one complete output intent.",
    X4Profile "press-profile" "The output profile of a press file is not one for printing.",
    X4Boxes "press-boxes" "A page lacks a trim or bleed box, or its boxes do not lie in each other.",
    X4Turned "press-turned" "A page of a press file is turned or scaled by a setting.",
    FontNotEmbedded "font-not-embedded" "A font is not in the file.",
    FontWidths "font-widths" "The widths that the file gives for a font differ from those of its glyphs.",
    FontNotdef "font-notdef" "Text is shown with a glyph that the font does not have.",
    FontNotSubset "font-not-subset" "A font is embedded whole, with glyphs that nobody uses.",
    ColorRgb "color-rgb" "Something in a press file is painted in red, green and blue.",
    ColorGroup "color-group" "Transparency in a press file is blended in red, green and blue.",
    SpotAlternate "spot-alternate" "A spot colour has no CMYK values to stand in for it.",
    PdfActive "pdf-active" "A press file holds JavaScript, an action or a form.",
    PdfPostscript "pdf-postscript" "A press file holds PostScript.",
    PictureAlternates "picture-alternates" "A picture in a press file has other versions of itself.",
    TransferFunction "transfer-function" "A press file changes tones by a transfer function.",
    FilterForbidden "filter-forbidden" "A press file is compressed in a way that not every press reads.",
    AnnotationPrinted "annotation-printed" "A link or note lies in the printed area of a press file.",
    BlendUnknown "blend-unknown" "A blend mode is not known to PDF.",
    ContentBroken "content-broken" "A page uses a font, picture or setting that the file lacks, or a picture with damaged data.",
    // Finished files: what printers check.
    PictureCoarse "picture-coarse" "A picture has too few pixels for its size on the page.",
    PictureSoft "picture-soft" "A picture has fewer pixels than it should for its size on the page.",
    BitmapCoarse "bitmap-coarse" "A one-bit picture has too few pixels for its size on the page.",
    InkSum "ink-sum" "There is more ink in one place than the paper takes.",
    BlackRich "black-rich" "Small black text or a thin black line prints in more inks than black.",
    BlackKnockout "black-knockout" "Small black text or a thin black line does not overprint.",
    WhiteOverprint "white-overprint" "White text overprints, so that it does not show in print.",
    WhiteSmall "white-small" "White text is so small that ink may fill it.",
    TextInks "text-inks" "Small text prints in more than one ink.",
    LineThin "line-thin" "A line is too thin to print.",
    SpotUsed "spot-used" "There are spot colours, each a plate that the printer must know of.",
    SpotMany "spot-many" "There are more spot colours than the job may have.",
    TrimDiffers "trim-differs" "The pages are not all of the same size.",
    TrimNarrower "trim-narrower" "Some pages are a little narrower, as the panels of a roll fold are.",
    PageEmpty "page-empty" "A page is empty.",
    BleedSmall "bleed-small" "There is less bleed than the printer needs.",
    BleedUnfilled "bleed-unfilled" "Artwork touches the trim and does not fill the bleed.",
    SafeZone "safe-zone" "Text or a picture stands so close to the trim that it may be cut.",
    // Finished files: for readers.
    PdfUa "pdf-ua" "An accessible file breaks a rule of PDF/UA-1.",
    PdfA "pdf-a" "An accessible file breaks a rule of PDF/A-2a.",
    PdfUnjudged "pdf-unjudged" "A standard could not be checked on this file.",
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
