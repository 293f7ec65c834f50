//! Is nothing lost when several commands, or a command and an editor, work on the same file?

use std::process::{Child, Stdio};

use crate::project::{Project, trykksak};
use crate::{list, text};

fn start(project: &Project, arguments: &[&str]) -> Child {
    let mut command = trykksak(&project.root);
    command.args(arguments).stdout(Stdio::null()).stderr(Stdio::piped());
    command.spawn().expect("trykksak starts")
}

/// Waits for all of them.
fn done(children: Vec<Child>) {
    for child in children {
        let output = child.wait_with_output().expect("trykksak ends");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    }
}

#[test]
fn every_mark_of_many_processes_at_once_is_there() {
    let project = Project::base("translate-together");
    assert!(project.run(["translate", "sync"]).status.success());
    let before = text(&project, "locales/en/tiny.ftl");
    let ids: Vec<String> = before
        .lines()
        .filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase()))
        .filter_map(|line| line.split_once(" =").map(|(id, _)| id.to_owned()))
        .collect();
    assert_eq!(ids.len(), 15);
    // Their text is changed meanwhile by nobody, and other files by `sync`.
    let mut children: Vec<Child> = ids
        .iter()
        .map(|id| {
            start(
                &project,
                &[
                    "translate",
                    "mark",
                    "reviewed",
                    id,
                    "--language",
                    "en",
                    "--brochure",
                    "tiny",
                    "--by",
                    id,
                ],
            )
        })
        .collect();
    children.extend((0..5).map(|_| start(&project, &["translate", "sync"])));
    done(children);
    let after = text(&project, "locales/en/tiny.ftl");
    for id in &ids {
        assert!(after.contains(&format!(", {id}\n{id} =")), "{id} is lost: {after}");
    }
    assert_eq!(after.matches("# state: reviewed ").count(), 15, "{after}");
    let left: Vec<_> = list(&project.root.join("locales"))
        .into_iter()
        .filter(|file| {
            file.file_name()
                .is_some_and(|name| name.to_string_lossy().starts_with('.'))
        })
        .collect();
    assert!(left.is_empty(), "{left:?}");
}

#[cfg(unix)]
#[test]
fn links_and_access_rights_stay() {
    use std::os::unix::fs::PermissionsExt;

    let project = Project::base("translate-links");
    let (file, kept) = (project.root.join("locales/en/tiny.ftl"), project.root.join("kept.ftl"));
    std::fs::rename(&file, &kept).expect("moved");
    std::os::unix::fs::symlink("../../kept.ftl", &file).expect("a link");
    std::fs::set_permissions(&kept, std::fs::Permissions::from_mode(0o640)).expect("rights");
    assert!(project.run(["translate", "sync"]).status.success());
    assert!(file.is_symlink());
    assert!(text(&project, "kept.ftl").contains("# state: draft "));
    let mode = std::fs::metadata(&kept).expect("the file").permissions().mode();
    assert_eq!(mode & 0o777, 0o640);
}
