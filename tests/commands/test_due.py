"""`kaffegen due`: what it prints for people, and the contract for machines."""

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.commands.conftest import Run
from tests.commands.terminal import answering

NUMBER = re.compile(r"^ *\d+  ", re.MULTILINE)  # which a terminal shows before each


def rules(found: "subprocess.CompletedProcess[str]") -> list[str]:
    return [action["rule"] for action in json.loads(found.stdout)["actions"]]


def test_people_read_what_to_do_and_towards_whom(run: Run) -> None:
    found = run("due")
    assert found.returncode == 0
    assert found.stdout.splitlines()[1:3] == ["Waiting for you", "  Thank Kari Berg"]
    assert "waiting for one day · You met on 16 November. · journal/meetings/one.md:3" in found.stdout


def test_json_is_the_contract(run: Run) -> None:
    found = json.loads(run("due", "--format", "json").stdout)
    assert (found["version"], found["today"]) == (1, "2026-11-18")
    thank = found["actions"][0]
    assert thank.pop("id").startswith("thank-")
    assert thank == {
        "rule": "thank",
        "practices": ["M60", "M49"],
        "contact": "kari-berg",
        "contact_name": "Kari Berg",
        "file": "journal/meetings/one.md",
        "line": 3,
        "title": "Thank Kari Berg",
        "reason": "You met on 16 November.",
        "due": "2026-11-17",
        "shown_from": "2026-11-17",
        "state": "overdue",
        "days": 1,
    }


def test_the_usual_is_overdue_today_and_soon_and_all_is_everything(run: Run) -> None:
    usual = json.loads(run("due", "--format", "json").stdout)["actions"]
    everything = json.loads(run("due", "--all", "--format", "json").stdout)["actions"]
    assert {action["state"] for action in usual} <= {"overdue", "today", "soon"}
    assert len(everything) > len(usual)


def test_it_can_be_asked_about_a_person_a_rule_a_day(run: Run) -> None:
    assert rules(run("due", "--rule", "thank", "--format", "json")) == ["thank"]
    assert set(rules(run("due", "--person", "Kari Berg", "--format", "json"))) == {"thank", "memo", "connect"}
    assert rules(run("due", "--person", "Kari", "--format", "json")) == rules(
        run("due", "--person", "kari-berg", "--format", "json")
    )
    assert rules(run("due", "--until", "2026-11-17", "--format", "json")) == ["thank"]
    assert "keep-in-touch" in rules(run("due", "--until", "2027-12-31", "--format", "json"))


def test_a_person_or_rule_that_is_not_there_is_said(run: Run) -> None:
    person = run("due", "--person", "Kari Breg")
    assert (person.returncode, person.stderr) == (
        2,
        "kaffegen: Nobody is called “Kari Breg”. Did you mean Kari Berg?\n",
    )
    rule = run("due", "--rule", "thnk")
    assert (rule.returncode, "thank" in rule.stderr) == (2, True)


def test_an_identity_stays_until_the_text_changes(run: Run, journal: Path) -> None:
    note = journal / "journal" / "meetings" / "one.md"
    text = note.read_text("utf-8")
    note.write_text(text.replace("next_steps: none", "next_steps: [call Per, write]"), "utf-8")

    def identities() -> dict[str, str]:
        found = json.loads(run("due", "--rule", "next-step", "--all", "--format", "json").stdout)["actions"]
        return {action["title"]: action["id"] for action in found}

    before = identities()
    note.write_text(note.read_text("utf-8").replace("[call Per, write]", "[write, call Pål]"), "utf-8")
    after = identities()
    assert len(set(before.values())) == 2
    assert after["You promised Kari Berg: write"] == before["You promised Kari Berg: write"]
    assert after["You promised Kari Berg: call Pål"] not in before.values()


def test_notes_with_errors_are_one_quiet_line(run: Run, journal: Path) -> None:
    (journal / "journal" / "contacts" / "x.md").write_text("---\nname: X\nphone: 1\n---\n", "utf-8")
    found = run("due")
    assert (found.returncode, found.stderr) == (0, "\nOne note needs a look (kaffegen check)\n")


def test_a_reader_who_leaves_early_gets_no_traceback(journal: Path) -> None:
    code = "from kaffegen.commands import main; main()"
    command = f"{sys.executable} -c '{code}' due --all --format json | head -c 20"
    found = subprocess.run(command, shell=True, cwd=journal, capture_output=True, encoding="utf-8", check=False)
    assert "Traceback" not in found.stderr
    assert found.stdout


@pytest.mark.parametrize("width", [24, 40, 60])
def test_a_terminal_gets_lines_that_fit_and_go_on_further_in(run: Run, journal: Path, width: int) -> None:
    code, shown = answering(journal, ["due", "--all"], [], COLUMNS=str(width), NO_COLOR="1")
    assert (code, "\x1b" in shown) == (0, False), shown
    lines = shown.splitlines()
    longest_word = max(map(len, shown.split()))
    assert max(map(len, lines)) <= max(width, 7 + longest_word)
    assert [line[:7].rstrip() for line in lines if line.startswith("      ")], (
        "reasons go on further in than they begin"
    )
    whole = run("due", "--all", COLUMNS=str(width)).stdout
    assert NUMBER.sub("", shown.replace("^D\b\b", "")).split() == whole.split()


def test_a_pipe_gets_whole_lines(run: Run) -> None:
    assert run("due", COLUMNS="20").stdout == run("due", COLUMNS="200").stdout


def test_a_wide_terminal_gets_what_a_pipe_gets_and_numbers(run: Run, journal: Path) -> None:
    _, shown = answering(journal, ["due"], [], COLUMNS="300", NO_COLOR="1")
    lines, whole = shown.replace("^D\b\b", "").splitlines(), run("due").stdout.splitlines()
    assert [NUMBER.sub("", line).strip() for line in lines] == [line.strip() for line in whole]
    numbers = [int(found.group()) for line in lines if (found := NUMBER.match(line))]
    assert numbers == list(range(1, len(numbers) + 1))
    assert numbers


def test_a_number_means_what_stood_there_whatever_was_done_since(run: Run, journal: Path) -> None:
    _, shown = answering(journal, ["due"], [], COLUMNS="300", NO_COLOR="1")
    titles = [NUMBER.sub("", line) for line in shown.splitlines() if NUMBER.match(line)]
    assert titles[:2] == ["Thank Kari Berg", "Send Kari Berg a short memo"]
    assert run("done", "1").returncode == 0
    second = run("drop", "2", "--dry-run")
    assert "+skip: memo" in second.stdout
    assert run("done", "99").returncode == 2


def test_nothing_is_written_but_what_is_kept(run: Run, journal: Path) -> None:
    def files() -> dict[Path, tuple[int, bytes]]:
        return {path: (path.stat().st_mtime_ns, path.read_bytes()) for path in journal.rglob("*") if path.is_file()}

    before = files()
    run("due", "--all", "--no-cache")
    run("check", "--no-cache")
    assert files() == before
    run("due", "--all")
    run("check")
    after = files()
    assert {path: after[path] for path in before} == before
    assert {path.relative_to(journal).parts[0] for path in after.keys() - before.keys()} == {".cache"}
