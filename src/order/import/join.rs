//! How do the rows of one order find each other, also when other rows stand between them?
//!
//! A web form may write a row for each line of an order. Mostly they stand together, and then an order is known as soon as
//! the next one begins. A file that somebody has sorted is looked through first, to see which numbers stand apart; of
//! those alone rows are held until the last one has come. When they would take too much memory, the file is read several
//! times, and each time a part of them is held.

use std::collections::{BTreeMap, VecDeque};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::mem;

use crate::diag::Findings;
use crate::order::form::OrderForm;

/// How many bytes of a file may be held at a time: what is held takes about seven times as much memory.
const HELD: u64 = 16 << 20;

/// A look through the ids of a file.
#[derive(Default)]
pub(super) struct Runs {
    /// The first row of each run of rows with one id.
    starts: Vec<u64>,
    last: Option<u64>,
}

impl Runs {
    /// The next row has this id, or none.
    pub fn row(&mut self, id: &str) {
        let id = id.trim();
        let hash = (!id.is_empty()).then(|| hash(id));
        if let Some(hash) = hash.filter(|_| hash != self.last) {
            self.starts.push(hash);
        }
        self.last = hash;
    }

    /// Which ids have rows apart from each other, in a file of so many bytes.
    pub fn apart(mut self, bytes: u64) -> Apart {
        self.starts.sort_unstable();
        let all = self.starts.len() as u64;
        let runs: BTreeMap<u64, usize> = self
            .starts
            .chunk_by(|a, b| a == b)
            .filter(|runs| runs.len() > 1)
            .map(|runs| (runs[0], runs.len()))
            .collect();
        let apart: u64 = runs.values().map(|count| *count as u64).sum();
        let held = u128::from(bytes) * u128::from(apart) / u128::from(all.max(1));
        let passes = u64::try_from(held / u128::from(HELD)).unwrap_or(u64::MAX) + 1;
        Apart { runs, passes }
    }
}

/// The ids that have rows apart from each other.
#[derive(Default)]
pub(super) struct Apart {
    /// How many runs of rows each has.
    runs: BTreeMap<u64, usize>,
    /// How many times the file is read.
    passes: u64,
}

/// The same for the same id, in every run of the program.
fn hash(id: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    id.hash(&mut hasher);
    hasher.finish()
}

/// Forms of which some rows are still to come.
struct Held {
    left: usize,
    forms: Vec<OrderForm>,
}

/// The forms of a file from its rows.
pub(super) struct Joined<R, O> {
    open: O,
    rows: R,
    apart: Apart,
    pass: u64,
    /// The run of rows that is being read, and their id.
    run: Vec<OrderForm>,
    id: String,
    held: BTreeMap<u64, Held>,
    ready: VecDeque<OrderForm>,
}

impl<R, O> Joined<R, O>
where
    R: Iterator<Item = Result<OrderForm, Findings>>,
    O: FnMut() -> Result<R, Findings>,
{
    /// Joins the rows of a file that `open` reads from its start.
    ///
    /// # Errors
    /// What `open` gives.
    pub fn new(apart: Apart, mut open: O) -> Result<Self, Findings> {
        Ok(Self {
            rows: open()?,
            open,
            apart,
            pass: 0,
            run: Vec::new(),
            id: String::new(),
            held: BTreeMap::new(),
            ready: VecDeque::new(),
        })
    }

    /// The run of rows has ended.
    fn close(&mut self) {
        let run = mem::take(&mut self.run);
        if run.is_empty() {
            return;
        }
        let hash = hash(&self.id);
        let Some(runs) = self.apart.runs.get(&hash) else {
            if self.pass == 0 {
                self.ready.extend(together(run));
            }
            return;
        };
        if hash % self.apart.passes != self.pass {
            return;
        }
        let held = self.held.entry(hash).or_insert_with(|| Held {
            left: *runs,
            forms: Vec::new(),
        });
        held.left = held.left.saturating_sub(1);
        for form in run {
            add(&mut held.forms, form);
        }
        if held.left == 0 {
            let done = self.held.remove(&hash).map(|held| held.forms);
            self.ready.extend(together(done.unwrap_or_default()));
        }
    }

    fn row(&mut self, form: OrderForm) {
        let id = form.id.trim();
        if id.is_empty() || id != self.id {
            self.close();
            id.clone_into(&mut self.id);
        }
        match id.is_empty() {
            false => add(&mut self.run, form),
            true if self.pass == 0 => self.ready.push_back(form),
            true => {}
        }
    }

    /// Begins to read the file once more, where that is needed; false when everything has been read.
    fn again(&mut self) -> Result<bool, Findings> {
        self.close();
        // The file has changed since it was looked through: what is there is all that there is.
        let rest = mem::take(&mut self.held).into_values();
        self.ready.extend(rest.flat_map(|held| together(held.forms)));
        if self.pass + 1 >= self.apart.passes {
            return Ok(false);
        }
        self.pass += 1;
        self.rows = (self.open)()?;
        Ok(true)
    }
}

impl<R, O> Iterator for Joined<R, O>
where
    R: Iterator<Item = Result<OrderForm, Findings>>,
    O: FnMut() -> Result<R, Findings>,
{
    type Item = Result<OrderForm, Findings>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            if let Some(form) = self.ready.pop_front() {
                return Some(Ok(form));
            }
            match self.rows.next() {
                Some(Ok(form)) => self.row(form),
                Some(Err(findings)) if self.pass == 0 => return Some(Err(findings)),
                Some(Err(_)) => {}
                None => match self.again() {
                    Err(findings) => {
                        self.pass = self.apart.passes;
                        return Some(Err(findings));
                    }
                    Ok(false) if self.ready.is_empty() => return None,
                    Ok(_) => {}
                },
            }
        }
    }
}

/// Adds a row to the forms of its id. More than one of them is a conflict, so that only the first and the last are asked.
fn add(forms: &mut Vec<OrderForm>, mut form: OrderForm) {
    let last = forms.len().saturating_sub(1);
    for index in [0, last] {
        if let Some(known) = forms.get_mut(index).filter(|known| same(known, &form)) {
            known.lines.append(&mut form.lines);
            known.wrong.extend(form.wrong);
            // A file to mend says the same about every line of an order.
            let is_new = |text: &String| !known.left.iter().any(|before| before.contains(text.as_str()));
            let new: Vec<String> = form.left.into_iter().filter(is_new).collect();
            known.left.extend(new);
            return;
        }
    }
    forms.push(form);
}

/// The forms of one id. When a row of them cannot be read whole, none is an order: it would be half of one.
fn together(mut forms: Vec<OrderForm>) -> Vec<OrderForm> {
    let wrong = forms.iter().find(|form| !form.wrong.is_empty());
    if let Some(wrong) = wrong.map(|form| form.wrong.clone()) {
        for form in forms.iter_mut().filter(|form| form.wrong.is_empty()) {
            form.wrong.clone_from(&wrong);
        }
    }
    forms
}

/// Whether two rows are lines of one order: everything but title, language and copies is the same.
fn same(one: &OrderForm, other: &OrderForm) -> bool {
    one.id.trim() == other.id.trim() && one.head() == other.head()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::order::form::FormLine;

    /// A form of an id and a number of copies, such as `a1`.
    fn row(text: &str) -> OrderForm {
        let (id, copies) = text.split_at(1);
        OrderForm {
            id: id.trim().to_owned(),
            lines: vec![FormLine {
                copies: copies.to_owned(),
                ..FormLine::default()
            }],
            ..OrderForm::default()
        }
    }

    fn joined(rows: &str, bytes: u64) -> (Vec<String>, u64) {
        let rows: Vec<OrderForm> = rows.split(',').map(row).collect();
        let mut runs = Runs::default();
        rows.iter().for_each(|row| runs.row(&row.id));
        let apart = runs.apart(bytes);
        let passes = apart.passes;
        let open = || Ok(rows.clone().into_iter().map(Ok));
        let forms = Joined::new(apart, open).unwrap().map(Result::unwrap);
        let text = |form: OrderForm| {
            let copies: Vec<String> = form.lines.into_iter().map(|line| line.copies).collect();
            format!("{}{}", form.id, copies.concat())
        };
        (forms.map(text).collect(), passes)
    }

    #[test]
    fn rows_of_an_order_are_joined_wherever_they_stand() {
        assert_eq!(joined("a1,a2,b1,c1,c2", 100).0, ["a12", "b1", "c12"]);
        assert_eq!(joined("a1,b1,a2,c1,b2,a3", 100).0, ["c1", "b12", "a123"]);
    }

    #[test]
    fn rows_without_an_id_are_orders_of_their_own() {
        assert_eq!(
            joined(" 1, 1,a1, 2,a2", 100).0,
            [" 1", " 1", " 2", "a12"].map(str::trim)
        );
    }

    #[test]
    fn what_is_too_much_is_held_in_parts() {
        let ids = ["a", "b", "c", "d", "e", "f"];
        let rows: Vec<String> = (0..5).flat_map(|n| ids.map(|id| format!("{id}{n}"))).collect();
        let (mut forms, passes) = joined(&rows.join(","), 3 * HELD);
        forms.sort();
        assert_eq!((passes, forms), (4, ids.map(|id| format!("{id}01234")).to_vec()));
        let (mut few, passes) = joined("a1,b1,a2,c1,d1,e1,f1", 3 * HELD);
        few.sort();
        assert_eq!(
            (passes, few),
            (1, ["a12", "b1", "c1", "d1", "e1", "f1"].map(str::to_owned).to_vec())
        );
    }

    #[test]
    fn rows_of_one_id_that_say_different_things_stay_apart() {
        let other = |text: &str| OrderForm {
            town: "Oslo".to_owned(),
            ..row(text)
        };
        let mut forms = Vec::new();
        for form in [row("a1"), other("a2"), row("a3"), other("a4")] {
            add(&mut forms, form);
        }
        let lines: Vec<usize> = forms.iter().map(|form| form.lines.len()).collect();
        assert_eq!(lines, [2, 2]);
    }
}
