//! How far is the work, and how long did each stage take?

use std::collections::BTreeMap;
use std::sync::Mutex;
use std::time::Duration;

use indicatif::{ProgressBar, ProgressStyle};

use crate::pipeline::Progress;

/// Watches a run: a bar where somebody watches, and the time that each stage takes.
pub(super) struct Watch {
    bar: ProgressBar,
    stages: Mutex<BTreeMap<&'static str, Duration>>,
}

impl Watch {
    /// A bar when `visible`, else only the times.
    pub fn new(visible: bool) -> Self {
        let bar = if visible {
            ProgressBar::new(0)
        } else {
            ProgressBar::hidden()
        };
        if let Ok(style) = ProgressStyle::with_template("{bar:24} {pos}/{len} {msg}") {
            bar.set_style(style.progress_chars("━╸─"));
        }
        Self {
            bar,
            stages: Mutex::default(),
        }
    }

    /// Takes in what happens; several threads may report at once.
    pub fn on(&self, progress: Progress<'_>) {
        match progress {
            Progress::Planned { files } => self.bar.set_length(u64::try_from(files).unwrap_or(u64::MAX)),
            Progress::Made { file } => {
                self.bar.set_message(file.to_owned());
                self.bar.inc(1);
            }
            Progress::Timed { stage, took } => {
                // A thread that panicked while it added two durations leaves them as they were.
                let mut stages = self.stages.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
                *stages.entry(stage).or_default() += took;
            }
        }
    }

    /// How many files will be made; none when that is not known.
    pub fn planned(&self) -> usize {
        usize::try_from(self.bar.length().unwrap_or(0)).unwrap_or(usize::MAX)
    }

    /// Removes the bar and gives the stages with their times, the longest first.
    pub fn finish(self) -> Vec<(&'static str, Duration)> {
        self.bar.finish_and_clear();
        let stages = self
            .stages
            .into_inner()
            .unwrap_or_else(std::sync::PoisonError::into_inner);
        let mut stages: Vec<_> = stages.into_iter().collect();
        stages.sort_by_key(|&(_, took)| std::cmp::Reverse(took));
        stages
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_of_a_stage_add_up_and_the_longest_comes_first() {
        let watch = Watch::new(false);
        for (stage, ms) in [("text", 2), ("pdf", 3), ("text", 2)] {
            watch.on(Progress::Timed {
                stage,
                took: Duration::from_millis(ms),
            });
        }
        assert_eq!(
            watch.finish(),
            [("text", Duration::from_millis(4)), ("pdf", Duration::from_millis(3))]
        );
    }

    #[test]
    fn a_hidden_bar_counts_without_drawing() {
        let watch = Watch::new(false);
        watch.on(Progress::Planned { files: 2 });
        watch.on(Progress::Made { file: "a.nb.pdf" });
        assert_eq!((watch.bar.position(), watch.planned()), (1, 2));
    }
}
