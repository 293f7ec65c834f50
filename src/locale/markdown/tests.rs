//! Does a message become the runs that its markup says, and is what print cannot show refused?

use super::*;

/// The runs as one text: `e{}` emphasis, `s{}` strong, `c{}` code, `r{}` raised, `f{}` fraction, `l(…){}` link, `x(…){}`
/// language, `|` line break.
fn shown(text: &str) -> String {
    let runs = runs(text).unwrap_or_else(|finding| panic!("{text}: {finding:?}"));
    let mut shown = String::new();
    for run in runs {
        let mut marks = String::new();
        let (raised, fraction) = (run.form == Form::Superior, run.form == Form::Fraction);
        let all = [
            ("e", run.emphasis),
            ("s", run.strong),
            ("c", run.code),
            ("r", raised),
            ("f", fraction),
        ];
        for (mark, on) in all {
            if on {
                marks += mark;
            }
        }
        marks += &run.link.map(|link| format!("l({link})")).unwrap_or_default();
        marks += &run.language.map(|tag| format!("x({tag})")).unwrap_or_default();
        let text = run.text.replace(LINE_BREAK, "|");
        shown += &if marks.is_empty() {
            text
        } else {
            format!("{marks}{{{text}}}")
        };
    }
    shown
}

fn refused(text: &str) -> Code {
    runs(text).expect_err(text).code
}

#[test]
fn plain_words_are_one_run() {
    assert_eq!(runs("Du er ikke alene.").unwrap().len(), 1);
}

#[test]
fn emphasis_strong_and_code() {
    assert_eq!(shown("a *b* **c** `d` ***e***"), "a e{b} s{c} c{d} es{e}");
}

#[test]
fn what_stands_between_two_carets_is_raised() {
    assert_eq!(shown("1^st^ and m^2^."), "1r{st} and mr{2}.");
    assert_eq!(shown("**1^st^** ^*a*^"), "s{1}sr{st} er{a}");
    assert_eq!(shown("[1^st^](https://a.no)"), "l(https://a.no){1}rl(https://a.no){st}");
    assert_eq!(shown("`a^b` 2\\^3"), "c{a^b} 2^3");
}

#[test]
fn numbers_with_a_slash_between_two_carets_are_a_fraction() {
    assert_eq!(shown("^1/2^ kopp, 1&nbsp;^3/4^"), "f{1/2} kopp, 1\u{a0}f{3/4}");
    assert_eq!(shown("^1/2/3^ ^a/b^ 1/2"), "r{1/2/3} r{a/b} 1/2");
}

#[test]
fn carets_without_partner_or_around_spaces_are_refused() {
    for text in ["1^st", "a ^ b", "^a b^", "^a *b^"] {
        assert_eq!(refused(text), Code::MarkdownUnsupported, "{text}");
    }
    assert_eq!(shown(&format!("x{}", shield("^2"))), "x^2");
}

#[test]
fn a_link_keeps_its_address() {
    assert_eq!(
        shown("se [nettsiden](https://selvhjelp.no/a_b)"),
        "se l(https://selvhjelp.no/a_b){nettsiden}"
    );
}

#[test]
fn mail_and_telephone_links() {
    assert_eq!(
        shown("[a](mailto:a@b.no) [b](tel:+4722222222)"),
        "l(mailto:a@b.no){a} l(tel:+4722222222){b}"
    );
}

#[test]
fn addresses_in_angle_brackets_are_links() {
    assert_eq!(
        shown("<https://selvhjelp.no> <a@b.no>"),
        "l(https://selvhjelp.no){https://selvhjelp.no} l(mailto:a@b.no){a@b.no}"
    );
}

#[test]
fn words_in_another_language() {
    assert_eq!(shown("kalles [self-help](lang:en) her"), "kalles x(en){self-help} her");
}

#[test]
fn markup_inside_a_link_stays_one_link() {
    assert_eq!(shown("[a *b*](https://c.no)"), "l(https://c.no){a }el(https://c.no){b}");
}

#[test]
fn a_line_end_is_a_space() {
    assert_eq!(shown("en linje\n  og en til"), "en linje og en til");
}

#[test]
fn br_breaks_the_line() {
    assert_eq!(shown("en <br> to<br/>tre"), "en|to|tre");
}

#[test]
fn a_backslash_at_the_end_breaks_the_line() {
    assert_eq!(shown("en\\\nto"), "en|to");
}

#[test]
fn spaces_at_the_end_of_a_line_do_not_break_it() {
    assert_eq!(shown("en   \nto"), "en to");
}

#[test]
fn soft_hyphens_and_no_break_spaces_by_name() {
    assert_eq!(
        shown("iešveahkke&shy;joavku 5&nbsp;km"),
        "iešveahkke\u{ad}joavku 5\u{a0}km"
    );
}

#[test]
fn equal_neighbours_are_one_run() {
    assert_eq!(runs("a &amp; b &lt; c").unwrap().len(), 1);
}

#[test]
fn a_date_at_the_start_is_no_list() {
    assert_eq!(shown("5. juni 2014"), "5. juni 2014");
}

#[test]
fn a_date_on_the_second_line_is_no_list() {
    assert_eq!(shown("Den\n1. juni"), "Den 1. juni");
}

#[test]
fn a_telephone_number_with_plus_is_no_list() {
    assert_eq!(shown("+47 22 22 22 22"), "+47 22 22 22 22");
}

#[test]
fn a_hash_without_space_is_plain() {
    assert_eq!(shown("#selvhjelp"), "#selvhjelp");
}

#[test]
fn deep_indentation_is_no_code() {
    assert_eq!(shown("a\n        b"), "a b");
}

#[test]
fn escaped_signs_are_plain() {
    assert_eq!(shown(r"\*a\* \# \[b](c) 1\. \<br>"), "*a* # [b](c) 1. <br>");
}

#[test]
fn an_escaped_dash_at_the_start_is_plain() {
    assert_eq!(shown(r"\- ikke en liste"), "- ikke en liste");
}

#[test]
fn shielded_facts_are_never_markup() {
    assert_eq!(
        shown(&format!("skriv til *{}*", shield("_a*b_@c.no"))),
        "skriv til e{_a*b_@c.no}"
    );
}

#[test]
fn shielded_facts_work_in_addresses() {
    assert_eq!(
        shown(&format!("[a](mailto:{})", shield("a_b@c.no"))),
        "l(mailto:a_b@c.no){a}"
    );
}

#[test]
fn spaces_are_single_and_inside() {
    assert_eq!(shown("  a  * b*  *c* "), "a * b* e{c}");
}

#[test]
fn no_words_are_no_runs() {
    assert_eq!(runs("  \n ").unwrap(), []);
}

#[test]
fn two_paragraphs_are_refused() {
    assert_eq!(refused("a\n\nb"), Code::MarkdownBlock);
}

#[test]
fn a_heading_is_refused() {
    assert_eq!(refused("# a"), Code::MarkdownBlock);
}

#[test]
fn an_underlined_heading_is_refused() {
    assert_eq!(refused("a\n==="), Code::MarkdownBlock);
}

#[test]
fn a_list_is_refused() {
    assert_eq!(refused("- a\n- b"), Code::MarkdownBlock);
}

#[test]
fn a_numbered_list_is_refused() {
    assert_eq!(refused("1. a\n2. b"), Code::MarkdownBlock);
}

#[test]
fn a_block_quote_is_refused() {
    assert_eq!(refused("> a"), Code::MarkdownBlock);
}

#[test]
fn a_code_block_is_refused() {
    assert_eq!(refused("```\na\n```"), Code::MarkdownBlock);
}

#[test]
fn a_rule_is_refused() {
    assert_eq!(refused("***"), Code::MarkdownBlock);
}

#[test]
fn a_link_definition_is_refused() {
    assert_eq!(refused("[a]: https://b.no"), Code::MarkdownBlock);
}

#[test]
fn a_picture_is_refused() {
    assert_eq!(refused("![a](b.png)"), Code::MarkdownUnsupported);
}

#[test]
fn html_is_refused() {
    assert_eq!(refused("a <b>c</b>"), Code::MarkdownUnsupported);
}

#[test]
fn a_block_of_html_is_refused() {
    assert_eq!(refused("<div>\na\n</div>"), Code::MarkdownUnsupported);
}

#[test]
fn an_unsafe_address_is_refused() {
    assert_eq!(refused("[a](javascript:b)"), Code::MarkdownUnsupported);
}

#[test]
fn http_is_refused_with_the_right_address() {
    assert_eq!(runs("[a](http://b.no)").unwrap_err().hints, ["write `https://`"]);
}

#[test]
fn an_address_in_this_file_is_refused() {
    assert_eq!(refused("[a](#b)"), Code::MarkdownUnsupported);
}

#[test]
fn a_wrong_language_tag_is_refused() {
    assert_eq!(refused("[a](lang:engelsk språk)"), Code::MarkdownUnsupported);
}

#[test]
fn stars_without_partner_are_refused() {
    assert_eq!(refused("a **b c"), Code::MarkdownUnsupported);
}

#[test]
fn a_link_in_a_link_is_refused() {
    assert_eq!(refused("[se [a](https://b.no)](lang:en)"), Code::MarkdownUnsupported);
}

#[test]
fn endless_brackets_end() {
    assert!(runs(&"[".repeat(50_000)).is_ok());
    assert!(runs(&"*a ".repeat(20_000)).is_ok());
}
