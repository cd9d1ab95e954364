"""`kaffegen import`: shown first, written with --apply, and a second import of the same file changes nothing."""

import json
import os
import shutil
from pathlib import Path

import pytest

from kaffegen.commands.given import LARGEST_NOTE
from kaffegen.formats import known
from kaffegen.formats.record import Given, Heard, Lost, Record
from kaffegen.problems import Place, Problem
from tests.commands.acting import at_terminal
from tests.commands.conftest import Run
from tests.commands.importing import bytes_in, heard, reader, rows

__all__ = ["reader"]
pytestmark = pytest.mark.usefixtures("reader")
URL = "https://www.linkedin.com/in/"
NEW = f"""---
name: Per Lie
company: Alfa AS
linkedin: {URL}per
imported:
  - from: linkedin
    uid: {URL}per
    name: Per Lie
    company: Alfa AS
    linkedin: {URL}per
---
"""


def test_shown_then_written_then_nothing_more(run: Run, journal: Path) -> None:
    (journal / "linkedin.csv").write_text(rows(f"Per Lie,Alfa AS,{URL}per"), "utf-8")
    before = bytes_in(journal)
    shown = run("import", "linkedin.csv")
    assert (shown.returncode, bytes_in(journal)) == (0, before)
    assert "      1  new\n      0  changed\n" in shown.stdout
    assert "  Per Lie · Alfa AS · linkedin.com/in/per · journal/contacts/per-lie.md\n" in shown.stdout
    written = run("import", "linkedin.csv", "--apply")
    assert (written.returncode, written.stderr) == (0, "")
    assert (journal / "journal/contacts/per-lie.md").read_text("utf-8") == NEW
    after = bytes_in(journal)
    again = run("import", "linkedin.csv", "--apply")
    assert (again.returncode, again.stdout) == (0, "Nothing to write.\n")
    assert bytes_in(journal) == after
    assert run("check").returncode == 0


def people(journal: Path, *lines: str, name: str = "linkedin.csv", fields: str = "name,company,linkedin") -> str:
    """Write a file of people, and give its name."""
    (journal / name).write_text(rows(*lines, fields=fields), "utf-8")
    return name


def note(journal: Path, name: str) -> str:
    return (journal / "journal" / "contacts" / f"{name}.md").read_text("utf-8")


def test_what_is_shown_is_what_is_written(run: Run, journal: Path) -> None:
    file = people(journal, f"Kari Berg,Alfa,{URL}kari,kari@example.org", fields="name,company,linkedin,email")
    before = note(journal, "kari-berg")
    shown = run("import", file).stdout
    assert "\nChanges:\nKari Berg (same mail)\n--- a/journal/contacts/kari-berg.md\n" in shown
    run("import", file, "--apply")
    after = note(journal, "kari-berg")
    plus = [line[1:] for line in shown.splitlines() if line.startswith("+") and not line.startswith("+++")]
    assert plus == [line for line in after.splitlines() if line not in before.splitlines()]
    assert plus[:2] == ["company: Alfa", f"linkedin: {URL}kari"]


def test_the_whole_import_is_one_step_to_undo(run: Run, journal: Path) -> None:
    file = people(journal, f"Per Lie,Alfa,{URL}per,", f"Kari Berg,Beta,{URL}kari,kari@example.org",
                  fields="name,company,linkedin,email")  # fmt: skip
    before = bytes_in(journal)
    assert run("import", file, "--apply").stdout.startswith("Wrote 1 new note and 1 change (undo: kaffegen undo)\n")
    undone = run("undo")
    assert (
        undone.stdout == "Undone: Imported linkedin.csv · journal/contacts/per-lie.md, journal/contacts/kari-berg.md\n"
    )
    assert {**bytes_in(journal), "mkdocs.yml": b""} == {**before, "mkdocs.yml": b""}


def test_follow_ups_begin_on_the_day_of_the_first_import(run: Run, journal: Path) -> None:
    file = people(journal, f"Per Lie,Alfa,{URL}per")
    assert "follow_ups_since: 2026-11-18 now stands in mkdocs.yml" in run("import", file, "--apply").stdout
    config = (journal / "mkdocs.yml").read_text("utf-8")
    assert "  - kaffegen: {follow_ups_since: 2026-11-18, language: en, country: NO, today: 2026-11-18}\n" in config
    again = run("import", people(journal, f"Siri Lie,Alfa,{URL}siri"), "--apply", "--today", "2026-12-01")
    assert "follow_ups_since" not in again.stdout
    assert (journal / "mkdocs.yml").read_text("utf-8") == config


def test_where_the_day_cannot_be_put_in_surely_the_line_is_said(run: Run, journal: Path) -> None:
    config = "docs_dir: journal\nplugins: [kaffegen]\n"
    (journal / "mkdocs.yml").write_text(config, "utf-8")
    said = run("import", people(journal, f"Per Lie,Alfa,{URL}per"), "--apply", "--today", "2026-11-18").stdout
    assert "follow_ups_since: 2026-11-18" in said.splitlines()[-1]
    assert (journal / "mkdocs.yml").read_text("utf-8") == config


def test_who_is_doubtful_is_listed_and_left(run: Run, journal: Path) -> None:
    file = people(journal, f"Kari Bergh,Alfa,{URL}kari", f"Per Lie,Alfa,{URL}per")
    said = run("import", file, "--apply", "--yes")
    assert said.returncode == 0
    assert "linkedin.csv:2: Kari Bergh · Alfa · linkedin.com/in/kari\n  1  Kari Berg · kari@example.org" in said.stdout
    assert "(nearly the same name)" in said.stdout
    assert sorted(path.stem for path in (journal / "journal/contacts").iterdir()) == ["kari-berg", "per-lie"]


@pytest.mark.parametrize(
    ("answer", "ids"), [("1", ["kari-berg"]), ("n", ["kari-berg", "kari-bergh"]), ("-", ["kari-berg"])]
)
def test_at_a_terminal_one_is_asked(journal: Path, answer: str, ids: list[str]) -> None:
    heading = "First Name,Last Name,URL,Email Address,Company,Position,Connected On"
    file = people(journal, f"Kari,Bergh,{URL}bergh,,Alfa,,12 Nov 2024", name="Connections.csv", fields=heading)
    code, seen = at_terminal(journal, f"what\n{answer}\n", "import", file, "--apply")
    assert code == 0, seen
    assert "1 person may be somebody you have already." in seen
    assert "1 the same person, n another, - leave it, q stop" in seen
    assert "Answer with one of these: 1, n, -, q" in seen
    assert "(1 of 1) 1 the same person" in seen
    assert sorted(path.stem for path in (journal / "journal/contacts").iterdir()) == ids
    assert (f"linkedin: {URL}bergh" in note(journal, "kari-berg")) is (answer == "1")
    before = bytes_in(journal)
    code, seen = at_terminal(journal, "-\n", "import", file, "--apply")
    assert (code, bytes_in(journal)) == (0, before)


def test_on_a_terminal_everybody_has_one_line(journal: Path) -> None:
    """A company with a comma in its name is not cut at it, and what there is no room for is."""
    post = "Head of Growth and Sustainable Partnerships"
    file = people(
        journal,
        f'Anne,Lie,{URL}anne,,"Consult, Partner & Co",Leder,12 Nov 2024',
        f"Kari,Bergh,{URL}kari-bergh-0123,,Alfa,{post},12 Nov 2024",
        f"Per,Lie,{URL}per-lie-0123456789,,Alfa,{post},12 Nov 2024",
        name="Connections.csv",
        fields="First Name,Last Name,URL,Email Address,Company,Position,Connected On",
    )
    code, seen = at_terminal(journal, "", "import", file)
    assert code == 0
    assert "\n  Anne Lie  Leder, Consult, Partner & Co · linkedin.com/in/anne\n" in seen
    assert "\n  Per Lie   Head of Growth" in seen
    assert max(map(len, seen.splitlines())) <= 80
    assert "(nearly the same name)" in seen


def test_on_a_terminal_many_changes_have_one_line_each(journal: Path) -> None:
    heading = "First Name,Last Name,URL,Email Address,Company,Position,Connected On"
    before, after = (
        [f"{name},Lie,{URL}{name},,{company},Leder,12 Nov 2024" for name in ("Anne", "Bo", "Eva", "Finn")]
        for company in ("Alfa", "Beta")
    )
    at_terminal(journal, "", "import", people(journal, *before, name="Connections.csv", fields=heading), "--apply")
    code, seen = at_terminal(journal, "", "import", people(journal, *after, name="Connections.csv", fields=heading))
    assert code == 0
    assert "\n  Anne Lie  company: Beta\n  Bo Lie    company: Beta\n" in seen
    assert seen.count("+++ b/journal/contacts/") == 3


def test_the_order_of_the_files_counts_for_nothing(run: Run, journal: Path) -> None:
    first = people(journal, f"Per Lie,Alfa,{URL}per,per@example.org", fields="name,company,linkedin,email")
    second = people(journal, "Per Lie,Beta,,per@example.org", "Siri Lie,Alfa,,", name="vcard.csv",
                    fields="name,company,linkedin,email")  # fmt: skip
    found = []
    for files in ((first, second), (second, first)):
        run("import", *files, "--apply")
        found.append(bytes_in(journal))
        assert run("import", *reversed(files), "--apply").stdout.startswith("Nothing to write.")
        assert bytes_in(journal) == found[-1]
        run("undo")
    assert found[0] == found[1]
    per = found[0]["journal/contacts/per-lie.md"].decode()
    assert per.count("  - from: ") == 2
    assert "\ncompany: Alfa\n" in per


def test_a_note_that_cannot_be_edited_surely_is_named_and_left(run: Run, journal: Path) -> None:
    path = journal / "journal/contacts/kari-berg.md"
    path.write_text("---\nname: Kari Berg\nemail: kari@example.org\nrole: Leder: drift\n---\n", "utf-8")
    file = people(journal, f"Kari Berg,Alfa,{URL}kari,kari@example.org", f"Per Lie,Alfa,{URL}per,",
                  fields="name,company,linkedin,email")  # fmt: skip
    before = path.read_bytes()
    for how in ([], ["--apply"]):
        said = run("import", file, *how)
        assert said.returncode == 1
        assert "For you to change by hand:\n" in said.stdout
        assert "journal/contacts/kari-berg.md" in said.stdout
    assert path.read_bytes() == before
    assert "name: Per Lie" in note(journal, "per-lie")


HOSTILE = [
    "{{7*7}}", "<%x%>", "${x}", "=cmd|x", "a: b", "# x", "- x", "[[x]]", "{a: b}", "'", '"', "null", "none", "@x", "!x",
    "&x", "*x", "%x", "x #y", "<script>", "x\u202ey", "0123", "[a, b]", "---", "|", ">", "?", "x" * 5000,
]  # fmt: skip


def test_whatever_stands_in_a_file_is_text_and_no_fault(run: Run, journal: Path) -> None:
    lines = [f'"Per Lie","{value.replace(chr(34), chr(34) * 2)}",{URL}p{n},"{value.replace(chr(34), chr(34) * 2)}"'
             for n, value in enumerate(HOSTILE)]  # fmt: skip
    file = people(journal, *lines, fields="name,company,linkedin,role")
    assert run("import", file, "--apply").stdout.startswith(f"Wrote {len(HOSTILE)} new notes")
    checked = run("check")
    assert (checked.returncode, "per-lie" in checked.stdout) == (0, False), checked.stdout
    before = bytes_in(journal)
    run("import", file, "--apply")
    assert bytes_in(journal) == before


def test_everything_as_json(run: Run, journal: Path) -> None:
    file = people(journal, f"Per Lie,Alfa,{URL}per", f"Kari Bergh,Beta,{URL}kari")
    found = json.loads(run("import", file, "--format", "json").stdout)
    assert found["version"] == 1
    assert found["written"] is False
    assert found["counts"] == {"new": 1, "changed": 0, "same": 0, "doubtful": 1}
    (per,) = found["people"]
    assert (per["state"], per["id"], per["file"]) == ("new", "per-lie", "journal/contacts/per-lie.md")
    assert per["from"] == [{"source": "linkedin", "file": "linkedin.csv", "line": 2}]
    assert {"field": "company", "before": None, "after": "Alfa"} in per["changes"]
    assert found["doubtful"][0]["candidates"] == [
        {"id": "kari-berg", "file": "journal/contacts/kari-berg.md", "why": "near"}
    ]


@pytest.mark.parametrize("column", ["Navn", "=name", "name="])
def test_a_column_that_is_none_is_refused(run: Run, journal: Path, column: str) -> None:
    said = run("import", people(journal, "Per Lie,,"), "--map", column)
    assert (said.returncode, said.stdout) == (2, "")
    assert "--map" in said.stderr


def test_a_row_that_cannot_be_read_is_named_and_ends_with_1(
    run: Run, journal: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    problem = Problem(Place("linkedin.csv", 3), "K101", words={"byte": "0xff", "offset": "3"})
    monkeypatch.setattr(known, "heard", lambda *given: heard(*given)._replace(problems=(problem,)))
    said = run("import", people(journal, f"Per Lie,Alfa,{URL}per"), "--apply")
    assert said.returncode == 1
    assert said.stderr.startswith("linkedin.csv:3:1: K101 ")
    assert "name: Per Lie" in note(journal, "per-lie")


def test_what_has_no_place_is_listed_by_kind(run: Run, journal: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    lost = (Lost("PHOTO", "", 2), Lost("X-LUNCH", "fish", 3), Lost("PHOTO", "", 4), Lost("TEL", "1", 5, is_kept=True))
    people_of = Heard("vcard", (Record(2, {"name": "Per Lie"}, "x.vcf", lost=lost),))
    monkeypatch.setattr(known, "heard", lambda *_: people_of)
    said = run("import", people(journal))
    assert "Left out, as a contact has no place for it:\n      2  Picture\n      1  X-LUNCH\n" in said.stdout
    assert "stands as text under “From the address book”:\n      1  Telephone\n" in said.stdout


def test_a_folder_is_read_without_leaving_it(run: Run, journal: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = journal / "notes"
    for name in ("a.md", "deep/b.md", ".obsidian/c.md", ".d.md", "e.png"):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(name, "utf-8")
    os.mkfifo(folder / "pipe.md")
    (folder / "out.md").symlink_to(journal / "mkdocs.yml")
    (folder / "away").symlink_to(journal / "journal")
    (folder / "again.md").symlink_to("a.md")
    (folder / "ring.md").symlink_to("ring.md")
    (folder / "large.md").write_bytes(b"x" * (LARGEST_NOTE + 1))
    seen: list[Given] = []
    monkeypatch.setattr(known, "heard", lambda given, *_: seen.append(given) or Heard("obsidian", ()))
    said = run("import", "notes")
    assert said.returncode == 0
    left = ["large.md", "out.md", "pipe.md", "ring.md"]
    assert said.stderr.splitlines() == [f"notes/{name} cannot be read here, and is left out" for name in left]
    assert seen[0].files == {"a.md": b"a.md", "again.md": b"a.md", "deep/b.md": b"deep/b.md"}


def test_what_is_no_file_does_not_hang(run: Run, journal: Path) -> None:
    os.mkfifo(journal / "pipe.csv")
    said = run("import", "pipe.csv")
    assert (said.returncode, "pipe.csv" in said.stderr) == (2, True)
    assert run("import", "none.csv").returncode == 2


def test_a_name_that_several_bear_now_is_told_where_it_stands(run: Run, journal: Path) -> None:
    (journal / "journal/meetings/one.md").write_text("---\ncontact: Per Lie\ninvited: 2026-11-16\n---\n", "utf-8")
    file = people(journal, f"Per Lie,Alfa,{URL}a", f"Per Lie,Beta,{URL}b", f"Siri Lie,Beta,{URL}c")
    said = "Several people are now called “Per Lie”. Write the id in place of the name in journal/meetings/one.md\n"
    assert said in run("import", file).stdout
    assert said in run("import", file, "--apply").stdout
    assert "called" not in run("import", file, "--apply").stdout


@pytest.mark.parametrize("form", ["json", "vcard"])
def test_kaffegens_own_export_is_the_notes_themselves(
    run: Run, journal: Path, monkeypatch: pytest.MonkeyPatch, form: str
) -> None:
    monkeypatch.undo()
    shutil.copytree(journal, journal / "other", ignore=shutil.ignore_patterns("other"))
    other = journal / "other"
    (journal / "journal/contacts/kari-berg.md").write_text(KARI, "utf-8")
    assert run("export", form, "--to", "all").returncode == 0
    shown = run("import", "all")
    assert shown.stdout == "      0  new\n      0  changed\n      1  as before\n      0  not sure\n"
    for path in (other / "journal").rglob("*.md"):
        path.unlink()
    wrote = run("import", "../all", "--apply", cwd=other).stdout
    assert wrote.startswith("Wrote 1 new note" + (" and 1 other note" if form == "json" else " (undo"))
    assert (other / "journal/contacts/kari-berg.md").read_text("utf-8") == KARI
    before = bytes_in(other)
    assert run("import", "../all", "--apply", cwd=other).stdout == "Nothing to write.\n"
    assert bytes_in(other) == before
    assert run("export", form, "--to", "../again", cwd=other).returncode == 0
    assert (journal / "again").read_bytes() == (journal / "all").read_bytes()


KARI = """---
name: Kari Berg
company: Alfa
email: kari@example.org
strength: known
touches:
  - on: 2026-11-12
    via: email
    note: sendte rapporten
imported:
  - from: linkedin
    name: Kari Berg
---

Treffes best om morgenen.

## Logg

- 2026-11-13: ringte
"""


CALENDAR = """BEGIN:VCALENDAR
VERSION:2.0
BEGIN:VEVENT
UID:1@example.org
DTSTART:20261125T120000Z
DTEND:20261125T130000Z
SUMMARY:Kaffe med Kari Berg
END:VEVENT
END:VCALENDAR
"""


def test_a_calendar_proposes_meetings_beside_people(run: Run, journal: Path) -> None:
    (journal / "calendar.ics").write_text(CALENDAR, "utf-8")
    said = run("import", "calendar.ics", people(journal, f"Per Lie,Alfa,{URL}per"), "--apply", "--yes")
    assert said.returncode == 0, said.stderr
    assert "name: Per Lie" in note(journal, "per-lie")
    (meeting,) = (journal / "journal/meetings").glob("2026*")
    assert "contact: kari-berg\n" in meeting.read_text("utf-8")
    assert run("import", "calendar.ics").returncode == 0
