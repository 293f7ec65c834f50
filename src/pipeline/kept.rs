//! What does a build leave for the next one of the same process?

use std::sync::{Arc, Mutex, PoisonError};

use crate::text::{Typesetter, Voices};

/// The words that builds have shaped, for those that follow; builds with other fonts start anew.
#[derive(Default)]
pub struct Kept {
    voices: Mutex<Option<Arc<Voices>>>,
}

impl Kept {
    /// The typesetter with what is kept, which from now on is what it shapes.
    pub(super) fn serve<'a>(&self, typesetter: Typesetter<'a>) -> Typesetter<'a> {
        let mut voices = self.voices.lock().unwrap_or_else(PoisonError::into_inner);
        let typesetter = match &*voices {
            Some(voices) => typesetter.with_voices(voices),
            None => typesetter,
        };
        *voices = Some(typesetter.voices().clone());
        typesetter
    }

    /// How many words were shaped, and how many there are, each counted once for each voice: a face, a script, the rules
    /// of a language, features and a direction.
    pub fn shaped(&self) -> (usize, usize) {
        let voices = self.voices.lock().unwrap_or_else(PoisonError::into_inner);
        voices
            .as_ref()
            .map_or((0, 0), |voices| (voices.shapings(), voices.words()))
    }
}
