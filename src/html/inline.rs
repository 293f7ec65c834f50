//! What does a run of words become?

use maud::{Markup, html};

use crate::content::Para;
use crate::locale::{Inline, Words};

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
