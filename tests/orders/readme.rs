//! Do the commands of the README's day at the office lead from the form to the statistics, word for word?

use std::path::Path;
use std::process::Command;

use crate::project::{Project, list, stderr, stdout, trykksak};
use crate::walk::{filled, places};

/// The commands of the section, without the remarks behind them.
fn commands() -> Vec<&'static str> {
    let readme = include_str!("../../README.md");
    let (_, section) = readme.split_once("### A day at the office").expect("the section");
    let block = section.split("```").nth(1).expect("its commands");
    let lines = block
        .lines()
        .map(|line| line.split(" #").next().unwrap_or_default().trim());
    lines.filter(|line| !line.is_empty()).collect()
}

/// The project itself, in a folder of its own.
fn office() -> Project {
    let project = Project::empty("orders-readme");
    let repository = Path::new(env!("CARGO_MANIFEST_DIR"));
    for folder in ["brochures", "locales", "fonts"] {
        for file in list(&repository.join(folder)) {
            let bytes = std::fs::read(repository.join(folder).join(&file)).unwrap();
            project.write(Path::new(folder).join(file), &bytes);
        }
    }
    project
}

fn run(project: &Project, line: &str) -> String {
    let words = line
        .strip_prefix("trykksak ")
        .expect("a command of the program")
        .split_whitespace();
    let mut command = trykksak(&project.root);
    command.args(words).args(["--date", "2026-11-24", "--by-whom", "ab"]);
    let output = command.output().expect("trykksak starts");
    let said = format!("{line}\n{}{}", stdout(&output), stderr(&output));
    assert_eq!(output.status.code(), Some(0), "{said}");
    stdout(&output)
}

/// Copies sent in the year, in all and as the rows add up, by a command of the README.
fn sent(project: &Project, line: &str) -> i64 {
    let report: serde_json::Value = serde_json::from_str(&run(project, &format!("{line} --format json"))).unwrap();
    let statistics = &report["statistics"];
    let rows = statistics["rows"].as_array().unwrap().iter();
    let sum: i64 = rows.map(|row| row["sent"].as_i64().unwrap()).sum();
    assert_eq!(statistics["total"]["sent"], sum);
    sum
}

/// The words of a paper as Poppler reads them, with single spaces.
fn words(file: &Path) -> String {
    let mut command = Command::new("pdftotext");
    command.arg(file).arg("-");
    let output = command
        .output()
        .expect("pdftotext is missing: apt-get install poppler-utils");
    assert!(output.status.success(), "{}", file.display());
    let text = String::from_utf8(output.stdout).expect("UTF-8");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// An order from the web form: who, where to, how many copies.
struct Web {
    organisation: String,
    street: String,
    place: String,
    copies: i64,
}

fn two_hundred() -> Vec<Web> {
    let places = places().step_by(16).take(200).enumerate();
    let order = |(number, place): (usize, &trykksak::order::postal::PostalPlace)| Web {
        organisation: format!("Forening {number}"),
        street: format!("Storgata {number}"),
        place: format!("{};{}", place.postcode, place.town),
        // One of them is over the limit: the README approves order 17.
        copies: if number == 16 { 150 } else { number as i64 % 4 + 1 },
    };
    places.map(order).collect()
}

fn csv(orders: &[Web]) -> String {
    let head =
        "Referanse;Virksomhet;Kontaktperson;Epostadresse;Postadresse;Postnummer;Poststed;Tittel;Språk;Antall\r\n";
    let rows = orders.iter().enumerate().map(|(number, order)| {
        let Web {
            organisation,
            street,
            place,
            copies,
        } = order;
        format!(
            "{number};{organisation};Kontakt {number};post{number}@example.no;{street};{place};kort-om;nb;{copies}\r\n"
        )
    });
    std::iter::once(head.to_owned()).chain(rows).collect()
}

#[test]
fn the_day_at_the_office_goes_as_the_readme_says() {
    let commands = commands();
    let wanted = [
        "order form",
        "stock add",
        "order import",
        "order import",
        "order list",
        "order approve",
    ];
    let wanted = wanted.into_iter().chain(["batch plan", "batch close", "stats"]);
    assert!(commands.len() == 9, "{commands:?}");
    for (command, wanted) in commands.iter().zip(wanted) {
        assert!(command.contains(wanted), "{command}: {wanted}");
    }
    let [form, stock, dry, import, list, approve, plan, close, stats] = commands[..] else {
        panic!("{commands:?}");
    };
    let project = office();
    let orders = two_hundred();
    project.write("web.csv", csv(&orders).as_bytes());
    run(&project, form);
    let copies_of_form = 30;
    let filled = filled(&project.read("output/order-form.se.pdf"), ("antall.kort-om.nb", "30"));
    project.write("skjema/kárášjohka.pdf", &filled);
    run(&project, stock);
    assert!(run(&project, dry).contains("200 new"));
    assert!(run(&project, import).contains("201 new"));
    assert!(run(&project, list).contains("1 order\n"));
    assert!(run(&project, approve).contains("order 17 is confirmed"));
    let granted = 120;
    let copies = orders.iter().map(|order| order.copies.min(granted)).sum::<i64>() + copies_of_form;
    let planned = run(&project, plan);
    assert!(
        planned.contains(&format!("{copies} copies in 201 shipments of 201 orders")),
        "{planned}"
    );
    let before = sent(&project, stats);
    let closed = run(&project, close);
    assert_eq!(sent(&project, stats) - before, copies);
    let shelf = run(&project, "trykksak stock list --format csv");
    assert!(
        shelf.contains(&format!("kort-om.nb/1,2026-11-24,{0},0,{0}", 1000 - copies)),
        "{shelf}"
    );
    for paper in closed.lines().skip(1) {
        assert!(project.root.join(paper).is_file(), "{paper}");
    }
    papers(&project.root.join("output/orders/B-2026-0001"), &orders, copies);
}

/// The papers that the README names say who gets what.
fn papers(folder: &Path, orders: &[Web], copies: i64) {
    let read = |name: &str| words(&folder.join(name));
    let picking = read("picking-list.pdf");
    assert!(
        picking.contains("Kort om selvhjelp") && picking.contains(&copies.to_string()),
        "{picking}"
    );
    let (slips, labels) = (read("packing-slips.nb.pdf"), read("labels-70x37.pdf"));
    let (manifest, single) = (read("manifest.pdf"), read("labels-100x150.pdf"));
    for (number, order) in orders.iter().enumerate() {
        let (postcode, town) = order.place.split_once(';').unwrap();
        let address = format!(
            "{} v. Kontakt {number} {} {postcode} {}",
            order.organisation,
            order.street,
            town.to_uppercase()
        );
        for (name, paper) in [("slips", &slips), ("labels", &labels), ("single labels", &single)] {
            assert!(paper.contains(&address), "{name} lack {address}");
        }
    }
    let sami = read("packing-slips.se.pdf");
    assert!(
        sami.contains("Kárášjoga gielda v. Kontakt Rádjegeaidnu 1 9730 KARASJOK"),
        "{sami}"
    );
    let table = String::from_utf8(std::fs::read(folder.join("carrier.csv")).unwrap()).unwrap();
    assert_eq!(table.lines().count(), 1 + 201, "{table}");
    for number in 1..=201 {
        let shipment = format!("S-2026-{number:06}");
        let slip = slips.contains(&shipment) || sami.contains(&shipment);
        assert!(
            slip && manifest.contains(&shipment) && table.contains(&shipment),
            "{shipment}"
        );
    }
}
