"""`kaffegen done`: by id, by person, by person and rule; asked when several are meant; shown only; committed."""

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.commands.acting import NOTES, THANKS, UNDO, at_terminal, begun, held, others
from tests.commands.conftest import Run
from tests.commands.small_journal import write

A = "meetings/a.md"
DEMO = Path(__file__).parent.parent.parent
NO_CONFIG = {"GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_NOSYSTEM": "1"}
NAMED = {f"GIT_{who}_{part}": "siri@example.org" for who in ("AUTHOR", "COMMITTER") for part in ("NAME", "EMAIL")}


def actions(run: Run) -> dict[str, str]:
    """Give the rule and the contact of each follow-up, with its id."""
    found = json.loads(run("due", "--all", "--format", "json").stdout)["actions"]
    return {f"{action['rule']} {action['contact']}": action["id"] for action in found}


@pytest.mark.parametrize("code", ["nb", "da", "en"])
def test_it_is_written_and_said_and_gone(run: Run, journal: Path, code: str) -> None:
    before = begun(journal, code)
    found = run("done", "kari", "berg", "thank")
    assert (found.returncode, found.stderr) == (0, "")
    assert found.stdout == f"{THANKS[code]} · journal/meetings/a.md ({UNDO[code]}: kaffegen undo)\n"
    written = NOTES[A].replace("\nskip", "\nthanked: 2026-11-18\nskip")
    assert others(journal, before) == {A: f"---\n{written}\n---\n"}
    assert "thank kari-berg" not in actions(run)


@pytest.mark.parametrize("length", [None, 8])
def test_an_id_or_how_it_begins(run: Run, journal: Path, length: int | None) -> None:
    before = begun(journal)
    id_ = actions(run)["thank kari-berg"]
    assert run("done", id_[:length]).returncode == 0
    assert list(others(journal, before)) == [A]


@pytest.mark.parametrize(
    "who", [["a", "thank"], ["journal/meetings/a.md", "thank"], ["Kari Berg", "thank"], ["berg", "thank"]]
)
def test_a_meeting_or_any_part_of_a_name(run: Run, journal: Path, who: list[str]) -> None:
    before = begun(journal)
    assert run("done", *who).returncode == 0
    assert list(others(journal, before)) == [A]


def test_several_are_named_with_their_ids(run: Run, journal: Path) -> None:
    before = begun(journal)
    found = run("done", "kari-berg")
    ids = actions(run)
    assert (found.returncode, found.stdout, others(journal, before)) == (2, "", {})
    assert found.stderr.splitlines() == [
        "kaffegen: «kari-berg» kan bety flere:",
        f"  {ids['thank kari-berg']}  Takk Kari Berg for praten · har ventet én dag",
        f"  {ids['agree-next-step kari-berg']}  Hva er neste steg med Kari Berg? · har ventet én dag",
        f"  {ids['memo kari-berg']}  Send Kari Berg en kort oppsummering · i morgen",
    ]


def test_at_a_terminal_it_asks_which(journal: Path) -> None:
    before = begun(journal)
    code, said = at_terminal(journal, "9\n1 3\n", "done", "kari-berg")
    assert code == 0, said
    assert "  1  Takk Kari Berg for praten · har ventet én dag" in said
    assert "skriv et tall fra 1 til 3" in said
    assert "Takket Kari Berg · " in said
    assert "Sendte Kari Berg en oppsummering · " in said
    changed = others(journal, before)
    assert list(changed) == [A]
    assert "thanked: 2026-11-18\nmemo: 2026-11-18\n" in changed[A]


def test_rules_one_after_the_other_are_each_done(run: Run, journal: Path) -> None:
    before = begun(journal)
    assert run("done", "kari-berg", "thank", "memo").returncode == 0
    assert "thanked: 2026-11-18\nmemo: 2026-11-18\n" in others(journal, before)[A]


@pytest.mark.parametrize(
    "words", [["kari", "berg", "rapporten"], ["sende rapporten"], ["kari-berg", "next-step", "sende"]]
)
def test_words_of_what_was_promised_say_which(run: Run, journal: Path, words: list[str]) -> None:
    steps = (
        "contact: kari-berg\ndate: 2026-11-16\nskip: [thank, memo, connect]\nnext_steps: [ringe Ola, sende rapporten]"
    )
    write(journal, {**NOTES, A: steps}, "nb")
    assert run("done", *words).returncode == 0
    assert 'next_steps: [ringe Ola, {what: "sende rapporten", done: 2026-11-18}]' in held(journal)[A].decode()


def test_without_words_it_asks_which_of_all_that_is_shown(journal: Path) -> None:
    before = begun(journal)
    code, said = at_terminal(journal, "1\n", "done")
    assert code == 0, said
    assert "  1  Hør med Ola Dahl én gang til" in said
    assert "Takk Kari Berg for praten" in said
    assert list(others(journal, before)) == ["meetings/b.md"]


@pytest.mark.parametrize("words", [["nobody"], ["thank-ffffffffff"], ["rhythm"], [""]])
def test_nothing_is_meant(run: Run, journal: Path, words: list[str]) -> None:
    before = begun(journal)
    found = run("done", *words)
    assert (found.returncode, others(journal, before)) == (2, {})
    assert found.stderr.startswith("kaffegen: ")


def test_what_only_a_person_can_do_says_how(run: Run, journal: Path) -> None:
    write(journal, {**NOTES, "meetings/b.md": "contact: ola-dahl\ninvited: 2026-11-05\nanswered: 2026-11-10"}, "en")
    found = run("done", "ola")
    assert found.returncode == 2
    assert found.stderr == (
        "kaffegen: “Find a time with Ola Dahl” cannot be ticked off here. "
        'When you have a day: kaffegen yes "Ola Dahl" --on "thursday 2pm", or date: with that day in the note. '
        "Set the status in the note when it is settled.\n"
    )


def test_a_dry_run_shows_and_writes_nothing(run: Run, journal: Path) -> None:
    before = begun(journal)
    found = run("done", "kari-berg", "thank", "--dry-run", "--commit")
    assert found.stdout.splitlines()[:2] == ["--- a/journal/meetings/a.md", "+++ b/journal/meetings/a.md"]
    assert "+thanked: 2026-11-18" in found.stdout.splitlines()
    assert (found.returncode, others(journal, before)) == (0, {})
    assert not (journal / ".cache").exists()


def test_a_note_that_was_changed_meanwhile_or_is_broken_is_refused(run: Run, journal: Path) -> None:
    begun(journal)
    (journal / "journal" / A).write_text(
        "---\ncontact: kari-berg\ndate: 2026-11-16\nwent: well\n---\n<<<<<<< HEAD\n", "utf-8"
    )
    before = held(journal)
    found = run("done", "kari-berg", "thank")
    assert (found.returncode, others(journal, before)) == (3, {})
    assert "flettekonflikt" in found.stderr


def git(root: Path, *arguments: str) -> str:
    done = subprocess.run(
        ["git", "-C", str(root), *arguments],
        capture_output=True,
        encoding="utf-8",
        check=True,
        env={**NO_CONFIG, **NAMED, "PATH": "/usr/bin:/bin"},
    )
    return done.stdout


@pytest.mark.skipif(shutil.which("git") is None, reason="there is no git")
def test_a_commit_is_of_that_file_alone_and_reads_as_a_log(run: Run, journal: Path) -> None:
    begun(journal, "en")
    git(journal, "init", "--quiet")
    (journal / "journal/meetings/b.md").write_text("---\ncontact: ola-dahl\n---\n", "utf-8")
    git(journal, "add", "journal/meetings/b.md")
    hook = journal / ".git/hooks/pre-commit"
    hook.write_text("#!/bin/sh\ntouch hook-was-here\n", "utf-8")
    hook.chmod(0o755)
    found = run("done", "kari-berg", "thank", "--commit", **NO_CONFIG, **NAMED)
    assert found.stdout.splitlines()[1] == "Committed with git: Thanked Kari Berg", found.stderr
    assert git(journal, "log", "--format=%s", "--name-only").split("\n") == [
        "Thanked Kari Berg",
        "",
        "journal/meetings/a.md",
        "",
    ]
    assert git(journal, "diff", "--cached", "--name-only") == "journal/meetings/b.md\n"
    assert (journal / "hook-was-here").exists()


@pytest.mark.parametrize(
    ("environment", "words"),
    [
        ({"GIT_DIR": "/nowhere"}, "Dagboken ligger ikke i git. Endringen i journal/meetings/a.md står, uten commit.\n"),
        ({"PATH": "/nowhere"}, "Fant ikke git. Endringen i journal/meetings/a.md står, uten commit.\n"),
    ],
)
def test_without_git_the_edit_stays(run: Run, journal: Path, environment: dict[str, str], words: str) -> None:
    before = begun(journal)
    found = run("done", "kari-berg", "thank", "--commit", GIT_CEILING_DIRECTORIES=str(journal.parent), **environment)
    assert (found.returncode, found.stderr) == (0, words)
    assert list(others(journal, before)) == [A]


def test_git_refusing_is_told(run: Run, journal: Path) -> None:
    before = begun(journal)
    git(journal, "init", "--quiet")
    hook = journal / ".git/hooks/pre-commit"
    hook.write_text("#!/bin/sh\necho ikke i dag >&2; exit 1\n", "utf-8")
    hook.chmod(0o755)
    found = run("done", "kari-berg", "thank", "--commit", **NO_CONFIG, **NAMED)
    assert (found.returncode, found.stderr) == (
        0,
        "Endringen i journal/meetings/a.md står, men git ville ikke: ikke i dag\n",
    )
    assert list(others(journal, before)) == [A]


def test_each_action_of_the_demonstration_can_be_done_or_says_how(run: Run, journal: Path) -> None:
    shutil.rmtree(journal / "journal")
    shutil.copytree(DEMO / "journal", journal / "journal")
    shutil.copy(DEMO / "mkdocs.yml", journal)
    before = held(journal)
    shown = json.loads(run("due", "--format", "json").stdout)["actions"]
    assert len(shown) > 20
    by_hand = set()
    for action in shown:
        found = run("done", action["id"])
        if found.returncode == 2:
            by_hand.add(action["rule"])
            assert others(journal, before) == {}, found.stderr
            continue
        assert found.returncode == 0, found.stderr
        assert len(others(journal, before)) == 1
        left = json.loads(run("due", "--format", "json").stdout)["actions"]
        assert action["id"] not in {one["id"] for one in left}
        assert run("undo").returncode == 0
        assert others(journal, before) == {}
    assert by_hand <= {"schedule", "referral", "plan-invite", "birthday"}


@pytest.mark.parametrize(
    "command", [["done", "bjorn"], ["snooze", "bjorn", "1 uke"], ["drop", "bjorn"], ["done", "bjorn", "thank"]]
)
def test_somebody_near_is_named(run: Run, journal: Path, command: list[str]) -> None:
    begun(journal)
    (journal / "journal/contacts/bjørn-aas.md").write_text("---\nname: Bjørn Aas\n---\n", "utf-8")
    found = run(*command)
    assert (found.returncode, "Mente du Bjørn Aas?" in found.stderr) == (2, True), found.stderr


def test_nobody_else_is_named_where_there_is_nothing_to_do(run: Run, journal: Path) -> None:
    begun(journal)
    (journal / "journal/contacts/bjørn-aas.md").write_text("---\nname: Bjørn Aas\n---\n", "utf-8")
    found = run("done", "bjørn")
    assert (found.returncode, "Mente du" in found.stderr) == (2, False)


@pytest.mark.parametrize(
    "command", [["touch", "Ny Person", "x"], ["invite", "Ny Person"], ["met", "Ny Person", "--went", "ok"]]
)
def test_of_somebody_unknown_one_is_told_how_to_begin(run: Run, journal: Path, command: list[str]) -> None:
    begun(journal)
    found = run(*command)
    assert (found.returncode, 'kaffegen new contact "Ny Person"' in found.stderr) == (2, True)
    near = run(command[0], "bert", *command[2:])
    assert (near.returncode, "Mente du Berit Moe?" in near.stderr) == (2, True)


@pytest.mark.skipif(shutil.which("git") is None, reason="wants git")
def test_to_undo_leaves_the_commit_and_says_so(run: Run, journal: Path) -> None:
    begun(journal)
    as_siri = {**os.environ, **NO_CONFIG, **NAMED}
    for arguments in (["init", "--quiet"], ["add", "--all"], ["commit", "--quiet", "--message=x"]):
        subprocess.run(["git", *arguments], cwd=journal, check=True, timeout=60, env=as_siri)
    assert run("done", "kari", "berg", "memo").returncode == 0
    assert run("undo").stdout.count("git") == 0
    assert run("done", "kari", "berg", "thank", "--commit", **NO_CONFIG, **NAMED).returncode == 0
    undone = run("undo", **NO_CONFIG, **NAMED)
    assert undone.stdout.splitlines()[1:] == [
        "I git står «Takket Kari Berg» fortsatt. Skal det tilbake der også: git commit journal/meetings/a.md"
    ]
    assert run("done", "kari", "berg", "thank").returncode == 0
    assert run("drop", "kari", "berg", "memo").returncode == 0
    assert run("undo").stdout.count("git") == 0


def test_for_ever_is_said(run: Run, journal: Path) -> None:
    begun(journal)
    (journal / "journal/me.md").unlink()
    met = "---\ncontact: kari-berg\ndate: 2026-01-16\nwent: well\n---\n"
    (journal / "journal/meetings/a.md").write_text(met, "utf-8")
    dropped = run("drop", "kari-berg", "keep-in-touch")
    assert dropped.stdout.splitlines()[1].startswith("Det spørres ikke om det igjen. Angrer du: kaffegen undo, ")
    assert "eller ta keep-in-touch ut av skip i journal/contacts/kari-berg.md." in dropped.stdout
