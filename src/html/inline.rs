//! What does a run of words become?

use maud::{Markup, html};

use crate::content::Para;
use crate::locale::{Form, Inline, Words};

/// The runs of a message with their markup, languages and links.
pub(super) fn words(words: &Words) -> Markup {
    html! { @for run in &words.runs { (inline(run)) } }
}

/// The words of a paragraph.
pub(super) fn para(para: &Para) -> Markup {
    words(&para.words)
}

fn inline(run: &Inline) -> Markup {
    let mut markup = html! {
        @for (index, line) in run.text.split('\u{2028}').enumerate() {
            @if index > 0 { br; }
            (line)
        }
    };
    markup = match run.form {
        Form::Plain => markup,
        Form::Superior => html! { sup { (markup) } },
        Form::Fraction => html! { span class="fraction" { (markup) } },
    };
    if run.code {
        markup = html! { code { (markup) } };
    }
    if run.emphasis {
        markup = html! { em { (markup) } };
    }
    if run.strong {
        markup = html! { strong { (markup) } };
    }
    match (&run.link, &run.language) {
        (Some(link), language) => html! { a href=(link) lang=[language.as_deref()] { (markup) } },
        (None, Some(language)) => html! { span lang=(language) { (markup) } },
        (None, None) => markup,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_raised_is_sup_and_a_fraction_keeps_its_words() {
        let run = |text: &str, form| Inline {
            text: text.into(),
            emphasis: false,
            strong: false,
            code: false,
            form,
            link: None,
            language: None,
        };
        let shown = |text, form| inline(&run(text, form)).into_string();
        assert_eq!(shown("st", Form::Superior), "<sup>st</sup>");
        assert_eq!(shown("1/2", Form::Fraction), "<span class=\"fraction\">1/2</span>");
        let strong = Inline {
            strong: true,
            ..run("2", Form::Superior)
        };
        assert_eq!(inline(&strong).into_string(), "<strong><sup>2</sup></strong>");
    }
}
