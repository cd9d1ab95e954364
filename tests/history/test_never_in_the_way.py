"""Whatever state a repository is in, everything but the history works, and nothing in it is run (F13–F18, B15)."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from kaffegen.pages import View, pages_of

from .repository import KAFFE, KARI, TODAY, Repository, environment

NOTES = {KARI: "name: Kari Berg\ncompany: Alfa", KAFFE: "contact: kari-berg\ninvited: 2026-11-02"}


@pytest.fixture
def grown(repository: Repository) -> Repository:
    repository.commit("2026-11-02", NOTES)
    return repository.commit("2026-11-05", {KARI: "name: Kari Berg\ncompany: Beta"})


def at(root: Path) -> Repository:
    """Give the journal in a folder that is there already."""
    found = Repository.__new__(Repository)
    found.root = root
    return found


def works(repository: Repository, *, trouble: str = "", events: int = 0) -> str:
    """Look at a journal in every way; what cannot be known of its history is said once, and nothing fails."""
    log = repository.log
    assert (log.trouble, len(log.events)) == (trouble, events)
    assert "nudge" in {action.rule.name for action in repository.outlook().actions}
    assert [page.html(lambda src: src) for page in pages_of(View(repository.outlook(), repository.root))]
    for command in ("due", "check"):
        done = repository.kaffegen(command, "--today", str(TODAY))
        assert (done.returncode, done.stderr) == (0, "" if command == "due" else done.stderr)
    done = repository.kaffegen("log")
    assert done.returncode == 0
    assert "Traceback" not in done.stderr
    assert len(done.stderr.splitlines()) == bool(trouble)
    return done.stderr


def test_a_good_one(grown):
    assert works(grown, events=3) == ""


def test_no_repository(tmp_path):
    repository = Repository(tmp_path / "uten").write(NOTES)
    assert repository.log.is_kept is False
    assert repository.kaffegen("log").stderr == "Dagboken ligger ikke i git, så historikken er ukjent.\n"
    assert repository.kaffegen("due").returncode == 0


def test_git_is_missing(grown, monkeypatch, tmp_path):
    (tmp_path / "empty").mkdir()
    monkeypatch.setenv("PATH", str(tmp_path / "empty"))
    works(grown, trouble="no-git")


def test_no_commits(tmp_path):
    repository = Repository(tmp_path / "ny").write(NOTES)
    repository.git("init", "--quiet")
    works(repository, trouble="unborn")


def test_an_empty_folder_called_git(tmp_path):
    repository = Repository(tmp_path / "tom").write(NOTES)
    (repository.root / ".git").mkdir()
    works(repository, trouble="no-repository")


def test_a_detached_head(grown):
    grown.git("checkout", "--quiet", "--detach")
    works(grown, events=3)


def test_a_worktree(grown, tmp_path):
    grown.git("worktree", "add", "--quiet", str(tmp_path / "tre"))
    works(at(tmp_path / "tre"), events=3)


def test_a_submodule(grown, tmp_path):
    outer = Repository(tmp_path / "ytre").begin()
    outer.git("-c", "protocol.file.allow=always", "submodule", "--quiet", "add", str(grown.root), "inni")
    works(at(outer.root / "inni"), events=3)


def test_a_bare_one(grown, tmp_path):
    """A folder of notes that is itself a bare repository is not believed: anybody may have sent it."""
    grown.git("clone", "--quiet", "--bare", str(grown.root), str(tmp_path / "bar"))
    shutil.copytree(grown.root / "journal", tmp_path / "bar" / "journal")
    shutil.copy(grown.root / "mkdocs.yml", tmp_path / "bar")
    assert at(tmp_path / "bar").log.is_kept is False
    assert at(tmp_path / "bar").kaffegen("due").returncode == 0
    (tmp_path / "bar" / ".git").mkdir()
    assert works(at(tmp_path / "bar"), trouble="broken").startswith("git kunne ikke lese")


def test_a_shallow_clone(grown, tmp_path):
    grown.git("clone", "--quiet", "--depth", "1", f"file://{grown.root}", str(tmp_path / "grunn"))
    said = works(at(tmp_path / "grunn"), trouble="shallow")
    assert "fetch-depth: 0" in said
    assert at(tmp_path / "grunn").kaffegen("due", "--as-of", "2026-11-03").returncode == 2


def test_another_owner(grown, monkeypatch):
    monkeypatch.setenv("GIT_TEST_ASSUME_DIFFERENT_OWNER", "1")
    said = works(grown, trouble="owner")
    assert "safe.directory" in said
    assert not Path(os.environ["GIT_CONFIG_GLOBAL"]).read_text()


def test_uncommitted_changes_and_an_index_lock(grown):
    grown.write({KARI: "name: Kari Berg\ncompany: Gamma"})
    (grown.root / ".git" / "index.lock").write_text("")
    works(grown, events=3)
    assert [change.after for _, change in grown.outlook().known.history.unsaved.changes] == ["Gamma"]


def broken(repository, name):
    """Damage an object."""
    path = repository.root / ".git" / "objects" / name[:2] / name[2:]
    path.chmod(0o644)
    path.write_bytes(b"\x00" * 20)


def test_a_broken_blob(grown):
    broken(grown, grown.git("rev-parse", f"HEAD:journal/{KARI}"))
    assert works(grown, trouble="unread", events=2).startswith("Noen gamle utgaver lar seg ikke lese")
    assert {event.change.kind for event in grown.events} == {"appeared", "invited"}


def test_a_missing_blob(grown):
    name = grown.git("rev-parse", f"HEAD:journal/{KARI}")
    (grown.root / ".git" / "objects" / name[:2] / name[2:]).unlink()
    works(grown, trouble="unread", events=2)


def test_a_broken_commit(grown):
    broken(grown, grown.git("rev-parse", "HEAD~1"))
    log = grown.log
    assert log.trouble == "broken"
    assert grown.kaffegen("due").returncode == 0
    assert grown.kaffegen("log").returncode == 0


def test_a_broken_head(grown):
    (grown.root / ".git" / "HEAD").write_text("ref: refs/heads/../../../etc\n")
    assert grown.log.trouble in ("no-repository", "unborn", "broken")
    assert grown.kaffegen("due").returncode == 0


def test_what_is_broken_is_not_kept(grown):
    name = grown.git("rev-parse", f"HEAD:journal/{KARI}")
    path = grown.root / ".git" / "objects" / name[:2] / name[2:]
    whole = path.read_bytes()
    broken(grown, name)
    assert len(grown.log.events) == 2
    path.write_bytes(whole)
    assert len(grown.log.events) == 3


def test_a_repository_read_only(grown):
    for folder in (grown.root, grown.root / ".git"):
        folder.chmod(0o555)
    try:
        works(grown, events=3)
    finally:
        for folder in (grown.root, grown.root / ".git"):
            folder.chmod(0o755)


@pytest.mark.parametrize("when", ["1970-01-01T00:00:00+0000", "2038-01-20T00:00:00+1400", "2099-12-31T23:00:00-1200"])
def test_odd_times(grown, when):
    grown.commit(when, {"contacts/ola.md": "name: Ola Dahl"})
    works(grown, events=4)
    told = json.loads(grown.kaffegen("log", "--today", str(TODAY), "--format", "json").stdout)["events"]
    assert {event["date"]: event["future"] for event in told}[when[:10]] is (when[:4] > "2026")


@pytest.mark.parametrize("seconds", ["99999999999 +0000", "1700000000 +9999", "0 -0000", "18446744073709551615 +0000"])
def test_impossible_times(grown, seconds):
    text = "---\nname: Ola Dahl\n---\n"
    stream = (
        f"commit refs/heads/main\nauthor A <a@example.org> {seconds}\ncommitter A <a@example.org> 1790000000 +0000\n"
        f"data 1\nx\nfrom refs/heads/main^0\nM 100644 inline journal/contacts/ola.md\ndata {len(text)}\n{text}\n"
    )
    command = ["git", "-C", str(grown.root), "fast-import", "--quiet", "--date-format=raw-permissive", "--force"]
    done = subprocess.run(command, input=stream.encode(), env={**os.environ, **environment()}, check=False)
    if done.returncode:
        pytest.skip("this git makes no such commit")
    grown.git("reset", "--quiet", "--hard")
    works(grown, events=4)


def test_an_author_without_a_name_and_with_an_odd_one(grown):
    grown.commit("2026-11-06", {"contacts/ola.md": "name: Ola Dahl"}, author="\x1b[31m>:100644 \x01")
    works(grown, events=4)


def test_nothing_of_a_hostile_repository_is_run(grown, tmp_path):
    canary = tmp_path / "canary"
    script = tmp_path / "evil.sh"
    script.write_text(f"#!/bin/sh\ntouch '{canary}'\ncat\n")
    script.chmod(0o755)
    for name in (
        "core.fsmonitor", "core.pager", "core.sshCommand", "core.editor", "core.askPass", "diff.external",
        "diff.evil.textconv", "diff.evil.command", "filter.evil.clean", "filter.evil.smudge", "filter.evil.process",
        "gpg.program", "gpg.ssh.program", "credential.helper", "pager.log", "pager.ls-tree", "pager.cat-file",
        "alias.log", "alias.cat-file", "uploadpack.packObjectsHook", "core.alternateRefsCommand",
        "sequence.editor", "merge.evil.driver",
    ):  # fmt: skip
        grown.git("config", name, f"!{script}" if name.startswith(("alias", "credential")) else str(script))
    for name, value in {
        "log.showSignature": "true", "diff.renames": "copies", "log.follow": "true", "color.ui": "always",
        "diff.noprefix": "true", "log.date": "relative", "format.pretty": "oneline", "diff.orderFile": str(script),
        "core.quotePath": "true", "log.decorate": "full", "core.hooksPath": str(tmp_path), "diff.relative": "true",
        "extensions.partialClone": "evil", "remote.evil.url": f"ext::{script}", "remote.evil.promisor": "true",
        "log.diffMerges": "on", "diff.submodule": "log", "core.attributesFile": str(tmp_path / "attributes"),
    }.items():  # fmt: skip
        grown.git("config", name, value)
    (tmp_path / "attributes").write_text("* diff=evil filter=evil merge=evil\n")
    (grown.root / ".gitattributes").write_text("* diff=evil filter=evil merge=evil\n")
    for hook in ("post-index-change", "reference-transaction", "pre-auto-gc", "post-checkout"):
        shutil.copy(script, tmp_path / hook)
    name = grown.git("rev-parse", f"HEAD~1:journal/{KARI}")
    (grown.root / ".git" / "objects" / name[:2] / name[2:]).unlink()  # a promise that git would keep from the net
    canary.unlink(missing_ok=True)
    log = grown.log
    assert (log.trouble, {event.change.kind for event in log.events}) == ("unread", {"invited"})
    grown.write({KARI: "name: Kari Berg\ncompany: Gamma"})
    assert grown.outlook().known.history.unsaved.notes > 0
    for arguments in (("due",), ("log",), ("due", "--as-of", "2026-11-03"), ("diff", "HEAD~1", "HEAD"), ("commit",)):
        grown.kaffegen(*arguments)
        assert not canary.exists(), arguments
    subprocess.run(["git", "-C", str(grown.root), "status"], capture_output=True, check=False, timeout=20)
    assert canary.exists(), "the trap is not set"


def test_a_git_file_that_points_elsewhere(grown, tmp_path):
    other = Repository(tmp_path / "annet").write(NOTES)
    (other.root / ".git").write_text(f"gitdir: {grown.root / '.git'}\n")
    works(other, events=3)
    for text in ("gitdir: /nowhere\n", "gitdir: \n", "\x00" * 100, "x" * 100_000):
        (other.root / ".git").write_text(text)
        assert other.log.trouble in ("no-repository", "broken")
        assert other.kaffegen("due").returncode == 0


@pytest.mark.parametrize("name", ["--output=x", "-x", "HEAD", "a\u0301", "ø"])
def test_odd_names_of_branches(grown, name):
    commit = grown.git("rev-parse", "HEAD")
    ref = grown.root / ".git" / "refs" / "heads" / name
    ref.write_text(f"{commit}\n")
    (grown.root / ".git" / "HEAD").write_text(f"ref: refs/heads/{name}\n")
    works(grown, events=3)


def test_branches_that_are_packed(grown):
    grown.git("pack-refs", "--all")
    works(grown, events=3)


@pytest.mark.skipif(sys.platform == "win32", reason="no pipes in folders")
def test_a_pipe_in_place_of_a_repository(tmp_path):
    repository = Repository(tmp_path / "pipe").write(NOTES)
    (repository.root / ".git").mkdir()
    os.mkfifo(repository.root / ".git" / "config")
    os.mkfifo(repository.root / ".git" / "packed-refs")
    assert repository.kaffegen("due").returncode == 0


@pytest.mark.parametrize(("name", "value"), [("format.pretty", "nosuch"), ("diff.orderFile", "nosuch")])
def test_a_setting_of_git_that_means_nothing_empties_no_log(repository, name, value):
    repository.commit("2026-11-01", {KARI: "name: Kari Berg"})
    repository.git("config", name, value)
    assert (repository.told, repository.log.trouble) == (["appeared"], "")


@pytest.mark.skipif(sys.platform == "win32", reason="links are not for everybody there")
@pytest.mark.parametrize("way", ["link", "outside"])
def test_notes_where_git_does_not_see_them_are_told_of(grown, tmp_path, way):
    (grown.root / "journal").rename(tmp_path / "notes")
    if way == "link":
        (grown.root / "journal").symlink_to(tmp_path / "notes")
    else:
        config = grown.root / "mkdocs.yml"
        config.write_text(config.read_text("utf-8").replace("docs_dir: journal", "docs_dir: ../notes"), "utf-8")
    assert works(grown, trouble="elsewhere").startswith("Notatene ligger utenfor mappen med mkdocs.yml")


def test_a_folder_below_a_link_is_seen(grown, tmp_path):
    (tmp_path / "snarvei").symlink_to(grown.root)
    works(at(tmp_path / "snarvei"), events=3)
