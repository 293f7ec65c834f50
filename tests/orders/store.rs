//! Does a clerk hear what stands in the way of an order book, and what to do about it?

#![cfg(unix)]

use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _};
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use crate::project::{Project, stderr, stdout, trykksak};

/// The program's answer to a line, as somebody who is not allowed everything.
fn as_nobody(project: &Project, line: &str) -> Output {
    let mut command = trykksak(&project.root);
    command.args(line.split(' '));
    if is_root() {
        command.gid(65534).uid(65534);
    }
    command.output().expect("trykksak starts")
}

fn is_root() -> bool {
    std::fs::metadata("/proc/self").expect("a system with /proc").uid() == 0
}

/// The only finding of a command that could not run: its code, and all that was said.
fn finding(output: &Output) -> (String, String) {
    let said = stderr(output);
    assert_eq!(output.status.code(), Some(2), "{said}{}", stdout(output));
    assert!(said.contains("hint:") && said.matches("error[").count() == 1, "{said}");
    let code = said.split(['[', ']']).nth(1).unwrap_or_default().to_owned();
    (code, said)
}

fn allow(path: &Path, mode: u32) {
    std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode)).unwrap();
}

#[test]
fn missing_rights_are_named_with_what_lacks_them() {
    let project = Project::base("orders-store-rights");
    let folder = project.root.join("books");
    std::fs::create_dir(&folder).unwrap();
    allow(&folder, 0o777);
    let added = as_nobody(&project, "stock add tiny.nb 5 --store books/orders.db");
    assert!(added.status.success(), "{}", stderr(&added));
    let book = folder.join("orders.db");
    let refused = |line: &str| finding(&as_nobody(&project, line));
    allow(&book, 0o000);
    let (code, said) = refused("order list --store books/orders.db");
    assert!(code == "store-forbidden" && said.contains("orders.db`"), "{said}");
    allow(&book, 0o444);
    // Who may only read it may look.
    let listed = as_nobody(&project, "stock list --store books/orders.db");
    assert!(listed.status.success(), "{}", stderr(&listed));
    let (code, said) = refused("stock add tiny.nb 5 --store books/orders.db");
    assert!(code == "store-forbidden" && said.contains("orders.db`"), "{said}");
    // The book may be written, but no log beside it.
    allow(&book, 0o666);
    for log in ["orders.db-wal", "orders.db-shm"] {
        let _ = std::fs::remove_file(folder.join(log));
    }
    allow(&folder, 0o555);
    let (code, said) = refused("stock add tiny.nb 5 --store books/orders.db");
    assert!(code == "store-forbidden" && said.contains("books`"), "{said}");
    let (code, said) = refused("stock add tiny.nb 5 --store books/new.db");
    assert!(code == "store-forbidden" && said.contains("books`"), "{said}");
    allow(&folder, 0o000);
    assert_eq!(refused("order list --store books/orders.db").0, "store-forbidden");
    allow(&folder, 0o777);
    let added = as_nobody(&project, "stock list --store books/orders.db --format csv");
    assert!(stdout(&added).contains(",5,0,5"), "{}", stdout(&added));
}

#[test]
fn what_is_no_order_book_is_said_to_be_something_else_and_stays() {
    let project = Project::base("orders-store-foreign");
    for journal in ["DELETE", "WAL"] {
        let path = project.root.join(format!("{journal}.db"));
        let other = rusqlite::Connection::open(&path).unwrap();
        other
            .execute_batch(&format!(
                "PRAGMA journal_mode = {journal}; CREATE TABLE orders (id INTEGER);"
            ))
            .unwrap();
        // While the other program has it open, and afterwards.
        let line = format!("order list --store {journal}.db");
        assert_eq!(finding(&as_root(&project, &line)).0, "store-foreign", "{journal}");
        drop(other);
        let before = std::fs::read(&path).unwrap();
        assert_eq!(finding(&as_root(&project, &line)).0, "store-foreign", "{journal}");
        assert_eq!(std::fs::read(&path).unwrap(), before, "{journal}");
    }
    for (name, bytes) in [("short.txt", b"hei".to_vec()), ("long.txt", vec![b'x'; 70_000])] {
        project.write(name, &bytes);
        assert_eq!(
            finding(&as_root(&project, &format!("stock list --store {name}"))).0,
            "store-foreign"
        );
        assert_eq!(project.read(name), bytes, "{name}");
    }
    let (code, said) = finding(&as_root(&project, "stock list --store nowhere/orders.db"));
    assert!(
        code == "store-unreachable" && said.contains("there is no folder"),
        "{said}"
    );
}

fn as_root(project: &Project, line: &str) -> Output {
    project.run(line.split(' '))
}

/// The start of a command with disks of its own.
fn unshare() -> Command {
    let mut command = Command::new("unshare");
    command.args(if is_root() {
        &["--mount"][..]
    } else {
        &["--map-root-user", "--mount"]
    });
    command
}

fn can_mount(project: &Project) -> bool {
    let folder = disk(project);
    let mut may = unshare();
    may.args(["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs"])
        .arg(&folder);
    may.output().is_ok_and(|output| output.status.success())
}

/// An empty folder.
fn disk(project: &Project) -> PathBuf {
    let folder = project.root.join("disk");
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).unwrap();
    folder
}

/// Runs a shell script in which `$1` is the program and `$2` an empty folder, with disks of its own.
fn with_disk(project: &Project, script: &str) -> Output {
    assert!(
        can_mount(project),
        "no disk can be mounted here, which this test needs: install `unshare` (util-linux) and run it as root, or let users \
         have namespaces (kernel.unprivileged_userns_clone=1, kernel.apparmor_restrict_unprivileged_userns=0)"
    );
    run_in(unshare().arg("bash"), project, script)
}

/// Runs such a script where no file may grow beyond what `ulimit -f` says in it: for whoever writes, the disk is full then
/// (`EFBIG` instead of `ENOSPC`). This can be done everywhere.
fn with_limit(project: &Project, script: &str) -> Output {
    // Else the system ends the program.
    run_in(&mut Command::new("bash"), project, &format!("trap '' XFSZ; {script}"))
}

fn run_in(command: &mut Command, project: &Project, script: &str) -> Output {
    command
        .args(["-ec", script, "-", env!("CARGO_BIN_EXE_trykksak")])
        .arg(disk(project));
    command.current_dir(&project.root).output().expect("the shell starts")
}

#[test]
fn a_disk_that_can_only_be_read_is_a_finding_of_its_own() {
    let project = Project::base("orders-store-mount");
    for (line, before) in [
        ("order list", "$1 stock add tiny.nb 5 --store $2/orders.db >/dev/null"),
        (
            "stock add tiny.nb 5",
            "$1 stock add tiny.nb 5 --store $2/orders.db >/dev/null",
        ),
        ("stock add tiny.nb 5", "true"),
    ] {
        let script = format!(
            "mount -t tmpfs -o size=4m tmpfs $2; {before}; mount -o remount,ro $2; exec $1 {line} --store $2/orders.db"
        );
        let (code, said) = finding(&with_disk(&project, &script));
        assert_eq!(code, "store-read-only", "{line} after {before}\n{said}");
        assert!(said.contains("can only be read"), "{said}");
    }
}

/// What fills the disk: nothing else fits then.
const FILL: &str = "dd if=/dev/zero of=$2/fill bs=4k 2>/dev/null || true";

#[test]
fn a_full_disk_is_a_finding_and_the_book_is_sound_when_there_is_room_again() {
    let project = Project::base("orders-store-full");
    let add = "$1 stock add tiny.nb 5 --store $2/orders.db";
    let mut scripts = vec![
        // A new book, and one that is there.
        (false, format!("ulimit -f 40; exec {add}")),
        (false, format!("{add} >/dev/null; ulimit -f 4; exec {add}")),
    ];
    if can_mount(&project) {
        let mount = |size| format!("mount -t tmpfs -o size={size} tmpfs $2");
        scripts.push((true, format!("{}; {FILL}; exec {add}", mount("64k"))));
        scripts.push((true, format!("{}; {add} >/dev/null; {FILL}; exec {add}", mount("2m"))));
    }
    for (mounted, script) in &scripts {
        let output = if *mounted {
            with_disk(&project, script)
        } else {
            with_limit(&project, script)
        };
        let (code, said) = finding(&output);
        assert_eq!(code, "store-full", "{script}\n{said}");
    }
    let full = |begin: &str, again: &str| {
        format!(
            "{begin}$1 stock add tiny.nb 5 --store $2/orders.db >/dev/null; {FILL}
             {again}
             $1 stock add tiny.nb 9 --store $2/orders.db; $1 order check --store $2/orders.db"
        )
    };
    let fails = "! $1 stock add tiny.nb 7 --store $2/orders.db 2>/dev/null";
    let limited = format!("( ulimit -f 4; {fails} )");
    let mut outputs = vec![with_limit(&project, &full("", &limited).replace(FILL, "true"))];
    if can_mount(&project) {
        let mount = "mount -t tmpfs -o size=2m tmpfs $2; ";
        outputs.push(with_disk(&project, &full(mount, &format!("{fails}; rm $2/fill"))));
    }
    for output in outputs {
        let said = stdout(&output);
        assert!(
            said.contains("tiny.nb/2") && said.contains("add up"),
            "{said}{}",
            stderr(&output)
        );
    }
}

/// An address past its date goes from the tables although there is no room to write the book anew; the clerk hears it and
/// what was deleted, and the next purge goes on.
#[test]
fn a_purge_without_room_says_what_is_done_and_the_next_one_finishes_it() {
    let project = Project::base("orders-store-purge");
    let order =
        "--person K --email borte@example.no --address Storgata1 --postcode 9510 --town Alta --copies tiny.nb=1";
    let names = "grep -c Forsvinnende $2/orders.db $2/orders.db-wal 2>/dev/null || true";
    let script = |begin: &str, full: &str, room: &str| {
        format!(
            "{begin}s='--store '$2/orders.db
         $1 stock add tiny.nb 5 $s --date 2026-01-01
         $1 order add --organisation Forsvinnende {order} $s --date 2026-01-01
         for n in $(seq 40); do $1 stock add tiny.en $n --note $(printf '%04000d' $n) $s --date 2026-01-01 >/dev/null; done
         $1 order cancel 1 $s --date 2026-01-02
         echo first; ( {full}; $1 order purge $s --date 2026-06-01 --papers $2/papers 2>&1 || echo failed )
         $1 order show 1 $s
         {room}
         echo second; $1 order purge $s --date 2026-06-01 --papers $2/papers
         {names}"
        )
    };
    // What is left free is enough for the rows, and too little for another copy of the book.
    let limit = "ulimit -f $(( $(stat -c %s $2/orders.db) * 3 / 4096 ))";
    let mut outputs = vec![with_limit(&project, &script("", limit, "true"))];
    if can_mount(&project) {
        let mount = "mount -t tmpfs -o size=4m tmpfs $2; ";
        let full = format!("{FILL}; truncate -s -120k $2/fill");
        outputs.push(with_disk(&project, &script(mount, &full, "rm $2/fill")));
    }
    for output in outputs {
        let said = format!("{}{}", stdout(&output), stderr(&output));
        let (first, second) = said.split_once("second\n").expect("the script ends");
        assert!(
            first.contains("error[purge-unfinished]") && first.contains("failed"),
            "{said}"
        );
        assert!(first.contains("1 address, 0 folders of papers: deleted"), "{said}");
        assert!(!first.contains("nothing was changed"), "{said}");
        assert!(first.contains("(contact data deleted)"), "{said}");
        assert!(second.contains("deleted") && !second.contains("error"), "{said}");
        assert!(second.contains("orders.db:0"), "{said}");
    }
}
