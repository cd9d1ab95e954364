"""`kaffegen check`: its lines, its formats, how it ends."""

import json
from pathlib import Path

from tests.commands.conftest import Run

BROKEN = "---\nname: Åse\nbirthday: 2026-02-30\nrolle: leder\n---\n\n[[nobody]]\n"


def write(journal: Path, name: str, text: str) -> None:
    (journal / "journal" / name).write_text(text, "utf-8")


def test_a_good_journal_ends_with_0_and_says_so(run: Run) -> None:
    found = run("check")
    assert (found.returncode, found.stdout, found.stderr) == (0, "", "2 notes, nothing wrong\n")


def test_each_problem_is_a_line_with_its_place(run: Run, journal: Path) -> None:
    write(journal, "contacts/åse.md", BROKEN)
    found = run("check")
    assert found.returncode == 1
    assert found.stdout.splitlines() == [
        "journal/contacts/åse.md:3:11: K121 “2026-02-30” is not in the calendar.",
        "journal/contacts/åse.md:4:1: K112 Unknown field “rolle”. Did you mean “role”?",
        "journal/contacts/åse.md:7:1: K216 The link “nobody” leads nowhere.",
    ]
    assert found.stderr == "2 errors, one warning\n"


def test_warnings_alone_end_with_0_and_strictly_with_1(run: Run, journal: Path) -> None:
    write(journal, "contacts/åse.md", "---\nname: Åse\n---\n[[nobody]]\n")
    assert run("check").returncode == 0
    assert run("check", "--strict").returncode == 1


def test_json_is_the_contract(run: Run, journal: Path) -> None:
    write(journal, "contacts/åse.md", BROKEN)
    found = json.loads(run("check", "--format", "json").stdout)
    assert (found["version"], found["today"]) == (1, "2026-11-18")
    assert found["counts"] == {"error": 2, "warning": 1, "hint": 0}
    assert found["problems"][1] == {
        "file": "journal/contacts/åse.md",
        "line": 4,
        "column": 1,
        "severity": "error",
        "code": "K112",
        "message": "Unknown field “rolle”. Did you mean “role”?",
        "suggestion": "role",
        "practices": [],
    }


def test_github_gets_annotations(run: Run, journal: Path) -> None:
    write(journal, "contacts/a,b.md", "---\nname: 100%\nrolle: x\n---\n")
    line = run("check", "--format", "github").stdout.splitlines()[0]
    assert line.startswith("::error file=journal/contacts/a%2Cb.md,line=3,col=1,title=K112::Unknown field")


def test_single_notes_are_checked_for_a_hook(run: Run, journal: Path) -> None:
    write(journal, "contacts/åse.md", BROKEN)
    assert run("check", "journal/contacts/kari-berg.md").returncode == 0
    found = run("check", "journal/contacts/åse.md", "journal/contacts/kari-berg.md")
    assert (found.returncode, len(found.stdout.splitlines())) == (1, 3)
    inside = run("check", "kari-berg.md", cwd=journal / "journal" / "contacts")
    assert inside.returncode == 0


def test_a_page_outside_the_journal_is_passed_over_and_said(run: Run, journal: Path) -> None:
    (journal / "other.md").write_text("x", "utf-8")
    found = run("check", "other.md")
    assert (found.returncode, found.stdout) == (0, "")
    assert found.stderr.startswith("other.md is no note of this journal.\n")


def test_without_notes_or_configuration_it_ends_with_2(run: Run, journal: Path, tmp_path: Path) -> None:
    for note in (journal / "journal").rglob("*.md"):
        note.unlink()
    empty = run("check")
    assert (empty.returncode, empty.stderr.startswith("kaffegen: No notes found in journal")) == (2, True)
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    missing = run("check", "-C", str(elsewhere))
    assert missing.returncode == 2
    assert "mkdocs.yml" in missing.stderr
    assert "Traceback" not in missing.stderr


def test_the_day_can_be_any(run: Run, journal: Path) -> None:
    write(journal, "meetings/two.md", "---\ncontact: kari-berg\nstatus: held\ndate: 2026-12-01\n---\n")
    assert "K208" in run("check").stdout
    assert run("check", "--today", "2026-12-02").stdout == ""
    wrong = run("check", "--today", "tomorrow")
    assert (wrong.returncode, "Traceback" in wrong.stderr) == (2, False)


def test_a_wrong_setting_is_named_with_its_place(run: Run, journal: Path) -> None:
    (journal / "mkdocs.yml").write_text("plugins:\n  - kaffegen:\n      langauge: nb\n", "utf-8")
    found = run("check")
    assert found.returncode == 2
    assert "mkdocs.yml:3:17: " in found.stderr
    assert "language" in found.stderr


def test_the_same_bytes_come_out_in_every_locale(start: Run, run: Run, journal: Path) -> None:
    write(journal, "contacts/åse.md", BROKEN)
    usual = run("check").stdout
    for environment in ({"LC_ALL": "C", "PYTHONUTF8": "0"}, {"LC_ALL": "tr_TR.UTF-8"}, {"PYTHONIOENCODING": "latin-1"}):
        assert start("check", **environment).stdout == usual


INVITATION = "---\ncontact: kari-berg\n---\n\n## Invitation\n\nHi Kari,\n\nare you hiring?\n"


def test_advice_is_given_when_asked_for_and_never_blocks(run: Run, journal: Path) -> None:
    write(journal, "meetings/two.md", INVITATION)
    assert run("check").stdout == ""
    found = run("check", "--advice", "--strict")
    assert (found.returncode, found.stderr) == (0, "8 hints\n")
    said = [line.split(" ")[:2] for line in found.stdout.splitlines()]
    missing = ("K401", "K402", "K403", "K405", "K407", "K409", "K414")
    file = "journal/meetings/two.md"
    assert said == [*([f"{file}:7:1:", code] for code in missing), [f"{file}:9:1:", "K412"]]
    assert "K412 “are you hiring” asks for a job. Ask for advice" in found.stdout


def test_advice_comes_in_every_form_and_for_single_notes(run: Run, journal: Path) -> None:
    write(journal, "meetings/two.md", INVITATION)
    found = json.loads(run("check", "--advice", "--format", "json", "journal/meetings/two.md").stdout)
    (job,) = (problem for problem in found["problems"] if problem["code"] == "K412")
    assert (job["severity"], job["line"], job["column"], job["practices"]) == ("hint", 9, 1, ["M25"])
    assert found["counts"] == {"error": 0, "warning": 0, "hint": 8}
    assert (
        "::notice file=journal/meetings/two.md,line=9,col=1,title=K412::"
        in run("check", "--advice", "--format", "github").stdout
    )
    assert run("check", "--advice", "journal/contacts/kari-berg.md").stdout == ""


def test_advice_does_not_hide_what_is_wrong(run: Run, journal: Path) -> None:
    write(journal, "meetings/two.md", INVITATION)
    write(journal, "contacts/åse.md", BROKEN)
    found = run("check", "--advice")
    assert found.returncode == 1
    assert [line.split(" ")[1] for line in found.stdout.splitlines()][:2] == ["K121", "K112"]
