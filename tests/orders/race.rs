//! Do many processes at once take no more than there is, and block each other for ever?

use std::process::Stdio;

use trykksak::order::book::{Book, Filter, Location};

use crate::desk::{Desk, database, order, plan};
use crate::project::{Project, trykksak};

/// Eight clerks, each with a connection of their own, plan eight orders of 30 out of 100 copies.
fn last_hundred(mut desk: Desk) {
    let orders: Vec<i64> = (0..8)
        .map(|n| {
            desk.receive(&order(
                &n.to_string(),
                &format!("O{n}"),
                "2026-11-20",
                &[("kort-om.nb", 30)],
            ))
        })
        .collect();
    desk.stock("kort-om.nb", 100);
    let planned: i64 = std::thread::scope(|scope| {
        let clerk = |order: i64, location: Location| {
            move || {
                plan(
                    &mut Book::open(&location).expect("a book opens"),
                    &[order],
                    "2026-11-24",
                )
                .copies
            }
        };
        let clerks: Vec<_> = orders
            .iter()
            .map(|order| scope.spawn(clerk(*order, desk.location.clone())))
            .collect();
        clerks
            .into_iter()
            .map(|clerk| clerk.join().expect("no clerk fails"))
            .sum()
    });
    assert_eq!(planned, 100);
    assert_eq!(desk.book.stock().unwrap()[0].available, 0);
    desk.sound();
}

#[test]
fn eight_clerks_share_the_last_hundred_copies() {
    last_hundred(Desk::sqlite("race"));
    last_hundred(Desk::postgres("race"));
}

/// The same orders from four sides at once, each from another end.
fn interleaved(mut desk: Desk) -> String {
    let orders: Vec<_> = (0..40)
        .map(|n| order(&n.to_string(), &format!("O{n}"), "2026-11-20", &[("kort-om.nb", n + 1)]))
        .collect();
    std::thread::scope(|scope| {
        for turn in 0..4 {
            let (mut orders, location) = (orders.clone(), desk.location.clone());
            orders.rotate_left(turn * 10);
            scope.spawn(move || {
                let mut book = Book::open(&location).expect("a book opens");
                for order in &orders {
                    book.receive(order, &crate::desk::on("2026-11-24"))
                        .expect("an order is received");
                }
            });
        }
    });
    assert_eq!(desk.book.orders(&Filter::default()).unwrap().len(), 40);
    desk.sound();
    desk.book.digest().unwrap()
}

#[test]
fn interleaved_imports_say_the_same_on_both_databases() {
    let mut one = Desk::sqlite("interleaved-one");
    for n in 0..40 {
        one.receive(&order(
            &n.to_string(),
            &format!("O{n}"),
            "2026-11-20",
            &[("kort-om.nb", n + 1)],
        ));
    }
    let wanted = one.book.digest().unwrap();
    assert_eq!(interleaved(Desk::sqlite("interleaved")), wanted);
    assert_eq!(interleaved(Desk::postgres("interleaved")), wanted);
}

#[test]
fn two_clerks_close_the_same_batch_once() {
    for (mut desk, name) in [
        (Desk::sqlite("two-clerks"), "sqlite"),
        (Desk::postgres("two_clerks"), "postgres"),
    ] {
        desk.stock("kort-om.nb", 100);
        desk.receive(&order("1", "A", "2026-11-20", &[("kort-om.nb", 30)]));
        let number = desk.plan("2026-11-24").number.unwrap();
        let before: usize = std::thread::scope(|scope| {
            let clerks: Vec<_> = (0..4)
                .map(|_| {
                    let (location, number, papers) =
                        (desk.location.clone(), number.clone(), desk.folder.join("papers"));
                    scope.spawn(move || {
                        let mut book = Book::open(&location).expect("a book opens");
                        let closing = crate::desk::close(&mut book, &number, &papers, "2026-11-24");
                        usize::from(closing.expect("closing does not fail").before)
                    })
                })
                .collect();
            clerks
                .into_iter()
                .map(|clerk| clerk.join().expect("no clerk fails"))
                .sum()
        });
        assert_eq!(before, 3, "{name}");
        assert_eq!(desk.book.stock().unwrap()[0].on_hand, 70, "{name}");
        desk.sound();
    }
}

/// Eight processes, started at once, each plan one order of 30 out of 100 copies.
#[test]
fn eight_processes_share_the_last_hundred_copies() {
    let project = Project::base("orders-race-processes");
    let databases = [
        project.root.join("race.db").display().to_string(),
        database("race_processes"),
    ];
    for store in databases {
        let run = |line: &str| {
            let mut command = trykksak(&project.root);
            command
                .args(line.split(' '))
                .args(["--date", "2026-11-24", "--store", &store]);
            command
                .stdout(Stdio::piped())
                .stderr(Stdio::piped())
                .spawn()
                .expect("trykksak starts")
        };
        let ended = |line: &str| assert!(run(line).wait().expect("trykksak ends").success(), "{line}");
        ended("stock add tiny.nb 100");
        for n in 0..8 {
            ended(&format!(
                "order add --organisation O{n} --person K --email a@b.no --address Storgata{n} --postcode 9510 --town Alta \
                 --copies tiny.nb=30 --id {n}"
            ));
        }
        let clerks: Vec<_> = (1..=8)
            .map(|n| run(&format!("batch plan --order {n} --format json")))
            .collect();
        let planned: i64 = clerks
            .into_iter()
            .map(|clerk| {
                let output = clerk.wait_with_output().expect("trykksak ends");
                assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
                let plan: serde_json::Value = serde_json::from_slice(&output.stdout).expect("JSON");
                plan["plan"]["copies"].as_i64().expect("a number of copies")
            })
            .sum();
        assert_eq!(planned, 100, "{store}");
        ended("order check");
    }
}

/// Four processes, started at once, close the same batch: one does, the others hear that it is done.
#[test]
fn four_processes_close_the_same_batch_once() {
    let project = Project::base("orders-race-close");
    let databases = [
        project.root.join("race.db").display().to_string(),
        database("race_close"),
    ];
    for (turn, store) in databases.into_iter().enumerate() {
        let papers = format!("papers-{turn}");
        let run = |line: &str| {
            let mut command = trykksak(&project.root);
            command.args(line.split(' ')).args(["--date", "2026-11-24"]);
            command.args(["--store", &store, "--papers", &papers]);
            command
                .stdout(Stdio::piped())
                .stderr(Stdio::piped())
                .spawn()
                .expect("trykksak starts")
        };
        let said = |clerk: std::process::Child| {
            let output = clerk.wait_with_output().expect("trykksak ends");
            assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
            String::from_utf8(output.stdout).expect("UTF-8")
        };
        said(run("stock add tiny.nb 100"));
        said(run(
            "order add --organisation O --person K --email a@b.no --address Storgata1 --postcode 9510 --town Alta \
             --copies tiny.nb=30 --id 1",
        ));
        said(run("batch plan"));
        let clerks: Vec<_> = (0..4).map(|_| run("batch close B-2026-0001")).collect();
        let answers: Vec<String> = clerks.into_iter().map(said).collect();
        let of = |words: &str| answers.iter().filter(|answer| answer.contains(words)).count();
        assert_eq!(
            (of("is closed"), of("was closed before")),
            (1, 3),
            "{store}: {answers:?}"
        );
        let names = |answer: &String| answer.lines().skip(1).map(ToOwned::to_owned).collect::<Vec<_>>();
        assert!(answers.iter().all(|answer| names(answer).len() > 4), "{answers:?}");
        assert!(said(run("stock list --format csv")).contains(",70,0,70"), "{store}");
        let events = said(run("order show 1"));
        assert_eq!(events.matches(": ship ").count(), 1, "{events}");
        // One folder of papers, its mark, and nothing half done.
        let left = std::fs::read_dir(project.root.join(&papers)).unwrap().count();
        assert_eq!(left, 2, "{store}");
        said(run("order check"));
    }
}
