"""`kaffegen commit`: the message says what happened, and nothing but the journal is committed."""

import os
import sys
from pathlib import Path

import pytest

from tests.commands.terminal import answering

from .repository import KAFFE, KARI, Repository, environment

PATH = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
MANY = {
    KARI: "name: Kari Berg\n---\n- [x] ringe\n- [x] skrive",
    "meetings/ola.md": "contact: Ola Dahl\ninvited: 2026-11-18",
    "meetings/per.md": "contact: Per Moe\ninvited: 2026-11-18",
    "meetings/eva.md": "contact: Eva Lie\ndate: 2026-11-17\nwent: ok\nthanked: 2026-11-18",
}
BEFORE = {
    KARI: "name: Kari Berg\n---\n- [ ] ringe\n- [ ] skrive",
    "meetings/ola.md": "contact: Ola Dahl",
    "meetings/per.md": "contact: Per Moe",
    "meetings/eva.md": "contact: Eva Lie\ndate: 2026-11-17\nwent: ok",
}


@pytest.fixture
def full(repository: Repository) -> Repository:
    return repository.commit("2026-11-10", BEFORE).write(MANY)


def message(repository):
    return repository.git("log", "-1", "--format=%B")


@pytest.mark.parametrize(
    ("language", "subject"),
    [
        ("nb", "Inviterte Ola Dahl og Per Moe; takket Eva Lie; 2 løfter holdt …"),
        ("da", "Inviterede Ola Dahl og Per Moe; sagde tak til Eva Lie; 2 løfter holdt …"),
        ("en", "Invited Ola Dahl and Per Moe; thanked Eva Lie; 2 promises kept …"),
    ],
)
def test_the_message_says_what_happened(tmp_path, language, subject):
    repository = Repository(tmp_path / language, language=language).begin().commit("2026-11-10", BEFORE).write(MANY)
    assert repository.kaffegen("commit", "--yes").returncode == 0
    said = message(repository).splitlines()
    assert said[0].removesuffix(" …") == subject.removesuffix(" …")
    assert len(said[0]) <= 72
    assert len([line for line in said if line.startswith("- ")]) == 5


def test_one_thing_is_one_line(repository):
    repository.commit("2026-11-10", {KAFFE: "contact: Kari Berg"})
    repository.write({KAFFE: "contact: Kari Berg\ninvited: 2026-11-18"}).kaffegen("commit", "--yes")
    assert message(repository) == "Inviterte Kari Berg"


def test_what_means_nothing_is_tidied(repository):
    repository.commit("2026-11-10", {KARI: "name: Kari Berg"}).write({KARI: "name: Kari Berg\n---\nmer tekst"})
    repository.kaffegen("commit", "--yes")
    assert message(repository) == "Pusset på 1 notat"


def test_only_the_journal_is_committed_and_what_is_staged_stays(full):
    (full.root / "annet.txt").write_text("a", "utf-8")
    (full.root / "staged.txt").write_text("a", "utf-8")
    full.git("add", "staged.txt")
    full.kaffegen("commit", "--yes")
    changed = full.git("show", "--name-only", "--format=", "HEAD").split()
    assert sorted(changed) == sorted(f"journal/{name}" for name in MANY)
    assert full.git("status", "--short").split("\n") == ["A  staged.txt", "?? annet.txt"]
    assert full.outlook().known.history.unsaved.notes == 0


def test_new_and_removed_notes_are_committed(repository):
    repository.commit("2026-11-10", {KARI: "name: Kari Berg", "contacts/ola.md": "name: Ola Dahl"})
    repository.write({KARI: None, "contacts/per.md": "name: Per Moe"})
    assert repository.kaffegen("commit", "--yes").returncode == 0
    assert repository.git("status", "--short") == ""
    assert message(repository) == "Per Moe kom inn i dagboken"


def test_the_first_commit_of_all(tmp_path):
    repository = Repository(tmp_path / "ny").write({KARI: "name: Kari Berg"})
    repository.git("init", "--quiet", "-b", "main")
    done = repository.kaffegen("commit", "--yes")
    assert (done.returncode, done.stderr) == (0, "")
    assert (
        repository.git("show", "--name-only", "--format=%s")
        == "Kari Berg kom inn i dagboken\n\njournal/contacts/kari-berg.md"
    )


def test_a_journal_below_the_top_of_a_repository(tmp_path):
    repository = Repository(tmp_path / "alt" / "dag bok's")
    repository.write({KARI: "name: Kari Berg"})
    (tmp_path / "alt" / "annet.txt").write_text("a", "utf-8")
    repository.git("init", "--quiet", "-b", "main", "..")
    assert repository.kaffegen("commit", "--yes").returncode == 0
    assert repository.git("ls-files", "--full-name") == '"dag bok\'s/journal/contacts/kari-berg.md"'.strip('"')
    assert repository.told == ["appeared"]


def test_nothing_to_commit_is_said(repository):
    (repository.root / "journal" / "bilde.png").write_bytes(b"\x89PNG\r\n\xff\x00")
    repository.commit("2026-11-10", {KARI: "name: Kari Berg"})
    for arguments in (("--yes",), ("--dry-run",), ()):
        done = repository.kaffegen("commit", *arguments)
        assert (done.returncode, done.stdout, done.stderr) == (0, "", "Alt er lagret fra før.\n")


def test_it_is_shown_and_asked(full):
    before = full.git("rev-parse", "HEAD")
    code, said = answering(full.root, ["commit"], ["n"], **environment())
    assert (code, full.git("rev-parse", "HEAD")) == (0, before)
    assert "Inviterte Ola Dahl og Per Moe" in said
    code, _ = answering(full.root, ["commit"], ["j"], **environment())
    assert (code, full.git("rev-parse", "HEAD~1")) == (0, before)


@pytest.mark.parametrize("arguments", [("commit",), ("commit", "--dry-run"), ("commit", "--dry-run", "--yes")])
def test_without_a_yes_nothing_is_committed(full, arguments):
    before = full.git("rev-parse", "HEAD")
    done = full.kaffegen(*arguments)
    assert (done.returncode, full.git("rev-parse", "HEAD")) == (0, before)
    assert "Inviterte Ola Dahl og Per Moe" in done.stdout


def test_what_git_refuses_is_said(full):
    hook = full.root / ".git" / "hooks" / "pre-commit"
    hook.write_text("#!/bin/sh\necho ikke i dag >&2\nexit 1\n")
    hook.chmod(0o755)
    done = full.kaffegen("commit", "--yes")
    assert done.returncode == 2
    assert "ikke i dag" in done.stderr


def test_without_a_repository_it_says_so(tmp_path):
    repository = Repository(tmp_path / "uten").write({KARI: "name: Kari Berg"})
    done = repository.kaffegen("commit", "--yes")
    assert (done.returncode, done.stderr) == (2, "kaffegen: Dagboken ligger ikke i git, så historikken er ukjent.\n")


@pytest.mark.parametrize("below", ["", "under her"])
def test_the_hook_begins_the_message_of_plain_git(tmp_path, monkeypatch, below):
    monkeypatch.setenv("PATH", PATH)
    top = tmp_path / "alt"
    repository = Repository(top / below)
    repository.git("init", "--quiet", "-b", "main", str(top))
    repository.commit("2026-11-10", BEFORE)
    assert repository.kaffegen("commit", "--hook").returncode == 0
    repository.write(MANY)
    repository.git("add", "journal/meetings/ola.md")
    repository.git("-c", "core.editor=true", "commit", "--quiet")
    assert message(repository) == "Inviterte Ola Dahl"  # what is staged, and nothing else
    repository.git("-c", "core.editor=true", "commit", "--quiet", "--", "journal/meetings/per.md")
    assert message(repository) == "Inviterte Per Moe"
    repository.git("commit", "--quiet", "-am", "mine ord")
    assert message(repository) == "mine ord"


def test_a_hook_that_is_there_stays(repository):
    hook = repository.root / ".git" / "hooks" / "prepare-commit-msg"
    hook.parent.mkdir(exist_ok=True)
    hook.write_text("#!/bin/sh\n")
    done = repository.kaffegen("commit", "--hook")
    assert (done.returncode, hook.read_text()) == (0, "#!/bin/sh\n")
    assert "kaffegen commit" in done.stdout


@pytest.mark.parametrize("is_there", [True, False])
def test_the_lines_that_are_shown_can_stand_in_another_hook(repository, monkeypatch, is_there):
    monkeypatch.setenv("PATH", PATH if is_there else os.defpath)
    repository.commit("2026-11-10", BEFORE)
    hook = repository.root / ".git" / "hooks" / "prepare-commit-msg"
    hook.parent.mkdir(exist_ok=True)
    hook.write_text("#!/bin/sh\n")
    lines = repository.kaffegen("commit", "--hook").stdout.partition("\n\n")[2].partition("\n\n")[2]
    hook.write_text(f'#!/bin/sh\nset -eu\n{lines}echo "Ikke glem" >> "$1"\ncat >/dev/null\n')
    hook.chmod(0o755)
    assert "på plass fra før" in repository.kaffegen("commit", "--hook").stdout
    repository.write(MANY).git("add", "journal/meetings/ola.md")
    repository.git("-c", "core.editor=true", "commit", "--quiet")
    begun = ["Inviterte Ola Dahl"] if is_there else []
    assert [line for line in message(repository).splitlines() if line] == [*begun, "Ikke glem"]
    repository.git("commit", "--quiet", "-am", "mine ord")
    assert message(repository).splitlines() == ["mine ord", "Ikke glem"]


def test_a_hook_for_all_repositories_is_left_alone(repository, tmp_path):
    hooks = tmp_path / "hooks"
    hooks.mkdir()
    repository.git("config", "core.hooksPath", str(hooks))
    said = repository.kaffegen("commit", "--hook").stdout
    assert list(hooks.iterdir()) == []
    assert "gjelder for flere" in said
    assert "\n#!/bin/sh\n# kaffegen" in said


def test_the_hook_is_never_in_the_way(repository, monkeypatch):
    monkeypatch.setenv("PATH", PATH)
    repository.commit("2026-11-10", BEFORE)
    repository.kaffegen("commit", "--hook")
    (repository.root / "mkdocs.yml").write_text("plugins: [\n", "utf-8")
    repository.write(MANY)
    repository.git("add", "--all")
    repository.git("commit", "--quiet", "-m", "x")
    file = repository.root / "message"
    file.write_bytes(b"\n# \xff\n")
    assert repository.kaffegen("commit", "--message-file", str(file)).returncode == 2
    assert file.read_bytes() == b"\n# \xff\n"


def unsaved(repository):
    return repository.outlook().known.history.unsaved


def test_what_git_ignores_is_told_neither_in_the_message_nor_on_the_first_page(repository):
    (repository.root / ".gitignore").write_text("journal/contacts/hemmelig/\n", "utf-8")
    repository.commit("2026-11-10", {KARI: "name: Kari Berg"})
    repository.write({KARI: "name: Kari Berg\ncompany: Alfa\n---\nmer", "contacts/hemmelig/z.md": "name: Zebulon Ås"})
    assert (unsaved(repository).changes, unsaved(repository).notes) == ((), 1)
    assert repository.kaffegen("commit", "--yes").returncode == 0
    assert message(repository) == "Pusset på 1 notat"
    assert unsaved(repository).notes == 0


def test_a_note_that_was_only_moved_is_no_new_one(repository):
    repository.commit("2026-11-10", {"contacts/ola.md": "name: Ola Dahl", KARI: "name: Kari Berg"})
    repository.write({"contacts/ola.md": None, "contacts/venner/ola-dahl.md": "name: Ola Dahl"})
    assert (unsaved(repository).changes, unsaved(repository).notes) == ((), 1)
    repository.kaffegen("commit", "--yes")
    assert message(repository) == "Pusset på 1 notat"


def test_the_line_ends_of_windows_are_no_change(repository):
    repository.git("config", "core.autocrlf", "true")
    repository.commit("2026-11-10", {KARI: "name: Kari Berg"})
    path = repository.root / "journal" / KARI
    path.unlink()
    repository.git("checkout", "--", f"journal/{KARI}")
    assert b"\r\n" in path.read_bytes()
    assert unsaved(repository).notes == 0


def test_a_merge_that_is_not_finished_is_left_to_git(repository):
    repository.commit("2026-11-10", {KARI: "name: Kari Berg"})
    repository.git("switch", "--quiet", "-c", "annen")
    repository.commit("2026-11-11", {KARI: "name: Kari Berg\ncompany: Alfa"})
    repository.git("switch", "--quiet", "main")
    repository.commit("2026-11-12", {KARI: "name: Kari Berg\ncompany: Beta"})
    repository.git("merge", "--quiet", "annen", ends_with=(1,))
    before = repository.git("ls-files", "--unmerged")
    done = repository.kaffegen("commit", "--yes")
    assert (done.returncode, done.stdout) == (2, "")
    assert "Gjør den ferdig med git først" in done.stderr
    assert repository.git("ls-files", "--unmerged") == before != ""


def test_a_hook_that_refuses_in_silence_leaves_all_as_it_was(full):
    hook = full.root / ".git" / "hooks" / "pre-commit"
    hook.write_text("#!/bin/sh\nexit 1\n")
    hook.chmod(0o755)
    full.write({"contacts/ny ø.md": "name: Ny Navn"})
    full.git("add", "journal/meetings/ola.md")
    before = full.git("status", "--short")
    done = full.kaffegen("commit", "--yes")
    assert (done.returncode, full.git("status", "--short")) == (2, before)
    assert "git sa ikke hvorfor" in done.stderr


@pytest.mark.parametrize("option", ["commit.verbose=true", "core.commentChar=;", "core.commentChar=auto"])
def test_the_hook_knows_what_git_itself_writes_into_a_message(repository, monkeypatch, option):
    monkeypatch.setenv("PATH", PATH)
    repository.commit("2026-11-10", BEFORE)
    repository.kaffegen("commit", "--hook")
    repository.write(MANY).git("add", "journal/meetings/ola.md")
    repository.git("-c", option, "-c", "core.editor=true", "commit", "--quiet")
    assert message(repository) == "Inviterte Ola Dahl"
